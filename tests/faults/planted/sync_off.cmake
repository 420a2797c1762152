# Acknowledges before the write is synced: only a power cut tells.
set(source event_service/log/rocksdb_store.cc)
set(from "options.sync = true;")
set(to "options.sync = false;")
