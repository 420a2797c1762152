# Stores events without their entry in the index of ids.
set(source event_service/log/rocksdb_records.cc)
set(from "batch.Put(store.family(Family::kIds), ToSlice(event.keys().id),")
set(to "batch.Put(store.family(Family::kIds), ToSlice(event.keys().type),")
