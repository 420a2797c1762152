# Goes on after a write or a sync that failed.
set(source event_service/log/rocksdb_event_log.cc)
set(from "if (!status.ok()) return Fail(std::move(status));
  Publish(events);")
set(to "status.IgnoreError();
  Publish(events);")
