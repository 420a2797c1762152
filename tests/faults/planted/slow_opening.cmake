# Takes as long to open a log of any size as if it read all of a very large one.
set(source event_service/log/rocksdb_open.cc)
set(from "  LogState state = opened->state;")
set(to "  LogState state = opened->state;
  absl::SleepFor(absl::Seconds(6));")
