#include "webhook_ingress/publish/outbox.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "common/json_log.h"

namespace penstock::ingress {
namespace {

PublishOutcome Unavailable(std::string_view reason) {
  return {PublishOutcome::Kind::kUnavailable, 0, std::string(reason)};
}

// The token for an event that event_service refused.
std::string_view RefusalToken(std::string_view reason) {
  if (reason == "LOG_FULL") return "log_full";
  if (reason == "QUEUE_FULL") return "queue_full";
  if (reason == "DRAINING") return "event_service_away";
  if (reason == "COMMIT_FAILED") return "commit_failed";
  return "refused";
}

}  // namespace

Completions::~Completions() {
  for (auto& [done, outcome] : outcomes_) std::move(done)(outcome);
}

void Completions::Add(Publisher::Done done, PublishOutcome outcome) {
  outcomes_.emplace_back(std::move(done), std::move(outcome));
}

void Completions::Fail(Publisher::Done done, std::string_view reason) {
  Add(std::move(done), Unavailable(reason));
}

Outbox::~Outbox() {
  // A forgotten Done would leave a client waiting for ever.
  if (open_ != 0) std::abort();
}

void Outbox::Add(std::string event_wire, Publisher::Done done, absl::Time now, Completions& out) {
  if (event_wire.size() > limits_.queue_bytes_max - bytes_) {
    out.Fail(std::move(done), "queue_full");
    return;
  }
  bytes_ += event_wire.size();
  ++open_;
  pending_.push_back({std::move(event_wire), std::move(done), now + limits_.deadline,
                      absl::InfinitePast(), 0, false});
}

std::vector<std::string> Outbox::TakeRequest(absl::Time now, Completions& out) {
  Expire(now, out);
  size_t events = 0;
  size_t bytes = 0;
  while (events < pending_.size() && events < limits_.request_events_max &&
         in_flight_ + events < limits_.in_flight_events_max) {
    const size_t next = pending_[events].wire.size() + kEventHeaderBytesMax;
    if (events > 0 && bytes + next > limits_.request_bytes_max) break;
    bytes += next;
    ++events;
  }
  std::vector<std::string> request;
  for (size_t i = 0; i < events; ++i) {
    Entry& entry = pending_.front();
    const size_t next = entry.wire.size() + kEventHeaderBytesMax;
    if (request.empty() || request.back().size() + next > kPieceBytesMax) {
      request.emplace_back().reserve(std::max(next, std::min(bytes, kPieceBytesMax)));
    }
    bytes -= next;
    AppendEvent(entry.wire, request.back());
    entry.sent_at = now;
    ++entry.sends;
    sent_.push_back(std::move(entry));
    pending_.pop_front();
  }
  in_flight_ += events;
  return request;
}

absl::Status Outbox::Acknowledge(const PublishAck& ack, Completions& out) {
  if (ack.ordinal < sent_base_ || ack.ordinal - sent_base_ >= sent_.size()) {
    return absl::DataLossError(absl::StrCat("event_service acknowledged ordinal ", ack.ordinal,
                                            ", which was ",
                                            ack.ordinal < sent_base_ ? "settled" : "never sent"));
  }
  Entry& entry = sent_[ack.ordinal - sent_base_];
  if (entry.acknowledged) {
    return absl::DataLossError(
        absl::StrCat("event_service acknowledged ordinal ", ack.ordinal, " twice"));
  }
  PublishOutcome outcome;
  if (ack.outcome == PublishAck::kCommitted || ack.outcome == PublishAck::kDuplicate) {
    if (ack.sequence == 0) {
      return absl::DataLossError("event_service acknowledged an event without a sequence");
    }
    outcome.kind = ack.outcome == PublishAck::kCommitted ? PublishOutcome::Kind::kCommitted
                                                         : PublishOutcome::Kind::kDuplicate;
    outcome.sequence = ack.sequence;
  } else if (ack.outcome == PublishAck::kRefused) {
    outcome = Unavailable(RefusalToken(ack.reason));
    if (outcome.reason == "refused") {
      Log(LogLevel::kError, "event_service refused an event; this is a fault of the software",
          {{"reason", ack.reason}, {"detail", ack.message}});
    }
  } else {
    return absl::DataLossError(
        absl::StrCat("event_service acknowledged with the unknown outcome ", ack.outcome));
  }
  entry.acknowledged = true;
  --in_flight_;
  if (entry.done) Settle(entry, std::move(outcome), out);
  while (!sent_.empty() && sent_.front().acknowledged) {
    sent_.pop_front();
    ++sent_base_;
  }
  return absl::OkStatus();
}

void Outbox::Expire(absl::Time now, Completions& out) {
  expired_below_ = std::max(expired_below_, sent_base_);
  for (; expired_below_ < sent_base_ + sent_.size(); ++expired_below_) {
    Entry& entry = sent_[expired_below_ - sent_base_];
    if (entry.deadline > now) break;
    if (entry.done) Fail(entry, "deadline", out);
  }
  while (!pending_.empty() && pending_.front().deadline <= now) {
    Fail(pending_.front(), "deadline", out);
    pending_.pop_front();
  }
}

void Outbox::StreamLost(Completions& out) {
  std::deque<Entry> again;
  for (Entry& entry : sent_) {
    if (!entry.done) continue;
    if (entry.sends >= kSendsMax) {
      Fail(entry, "event_service_away", out);
    } else {
      again.push_back(std::move(entry));
    }
  }
  pending_.insert(pending_.begin(), std::make_move_iterator(again.begin()),
                  std::make_move_iterator(again.end()));
  sent_.clear();
  sent_base_ = 0;
  expired_below_ = 0;
  in_flight_ = 0;
}

void Outbox::FailAll(std::string_view reason, Completions& out) {
  for (Entry& entry : sent_) {
    if (entry.done) Fail(entry, reason, out);
  }
  for (Entry& entry : pending_) Fail(entry, reason, out);
  pending_.clear();
}

absl::Time Outbox::OldestSentAt() const {
  return sent_.empty() ? absl::InfiniteFuture() : sent_.front().sent_at;
}

void Outbox::Settle(Entry& entry, PublishOutcome outcome, Completions& out) {
  bytes_ -= entry.wire.size();
  --open_;
  out.Add(std::move(entry.done), std::move(outcome));
  entry.done = nullptr;
  entry.wire = {};  // the memory too: an acknowledgement may never come
}

void Outbox::Fail(Entry& entry, std::string_view reason, Completions& out) {
  Settle(entry, Unavailable(reason), out);
}

}  // namespace penstock::ingress
