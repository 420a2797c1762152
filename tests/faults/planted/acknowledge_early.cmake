# Acknowledges before the write has even begun.
set(source event_service/log/committer.cc)
set(from "if (!plan.events.empty()) stats.status = log_.Apply(plan.events);")
set(to "Acknowledge(std::move(group), plan, absl::OkStatus());
  group.clear();
  if (!plan.events.empty()) stats.status = log_.Apply(plan.events);")
