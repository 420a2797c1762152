# Takes every event into the queue, however much waits already.
set(source event_service/log/committer.cc)
set(from "  if (queued_bytes_ > 0 &&")
set(to "  if (false &&")
