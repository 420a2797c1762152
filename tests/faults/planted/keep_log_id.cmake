# Opens what is left of a log under the log_id that it had before the loss.
set(source event_service/log/rocksdb_identity.cc)
set(from "  state.head = acknowledged.has_value()")
set(to "  if (mark != nullptr) log_id = mark->mark().log_id;
  state.head = acknowledged.has_value()")
