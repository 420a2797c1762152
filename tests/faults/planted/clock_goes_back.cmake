# Stamps events with the clock as it is, also when it went back.
set(source event_service/log/sequencer.cc)
set(from "std::max(now, head_committed_at_)")
set(to "std::min(now, absl::InfiniteFuture())")
