# Moves the mark before the log has what it promises.
set(source event_service/log/rocksdb_event_log.cc)
set(from "  absl::Status status = store_->Write(batch);
  PENSTOCK_FAULT_POINT(\"before_mark\");")
set(to "  absl::Status status = mark_->Advance(previous);
  PENSTOCK_FAULT_POINT(\"before_mark\");
  if (status.ok()) status = store_->Write(batch);")
