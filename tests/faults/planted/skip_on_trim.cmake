# Moves a reader that the retention has overtaken to the earliest event, without a word.
set(source event_service/log/rocksdb_event_log.cc)
set(from "  if (absl::Status readable = CheckReadable(after, before); !readable.ok()) return readable;")
set(to "  if (after + 1 < state().low_water) after = state().low_water - 1;")
