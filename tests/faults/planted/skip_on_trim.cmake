# Moves a reader that the retention has overtaken to the earliest event, without a word.
set(source event_service/log/rocksdb_event_log.cc)
set(from "  if (after + 1 < low_water) {")
set(to "  if (after + 1 < low_water) after = low_water - 1;
  if (false) {")
