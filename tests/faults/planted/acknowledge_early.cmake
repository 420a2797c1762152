# Acknowledges before the write has begun, which then takes as long as on a slow
# disk: a kill in between loses what a sender was told.
set(source event_service/log/committer.cc)
set(from "  PENSTOCK_FAULT_POINT(\"before_write\");")
set(to "  Acknowledge(std::move(group), plan, absl::OkStatus());
  group.clear();
  absl::SleepFor(absl::Milliseconds(20));")
