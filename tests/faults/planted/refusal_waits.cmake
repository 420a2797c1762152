# Holds the lock of the queue for as long as a write takes, so a refusal takes as long.
set(source event_service/log/committer.cc)
set(from "  if (!plan.events.empty()) stats.status = log_.Apply(plan.events);")
set(to "  absl::ReleasableMutexLock held(&mutex_);
  if (!plan.events.empty()) stats.status = log_.Apply(plan.events);
  held.Release();")
