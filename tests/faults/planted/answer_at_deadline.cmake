# Tells a sender at the deadline that its event is committed, whatever became of it.
set(source webhook_ingress/publish/outbox.cc)
set(from "    if (entry.done) Fail(entry, \"deadline\", out);")
set(to "    if (entry.done) Settle(entry, {PublishOutcome::Kind::kCommitted, 1, {}}, out);")
