# Takes the last event of the log for an unfinished one, and gives its sequence away again.
set(source event_service/log/rocksdb_open.cc)
set(from "  LogState state = opened->state;")
set(to "  LogState state = opened->state;
  if (state.head > 0) state.head -= 1;
  state.last_stored = state.head;")
