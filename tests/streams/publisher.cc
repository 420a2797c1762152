#include "tests/streams/publisher.h"

#include <algorithm>
#include <memory>
#include <random>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

constexpr absl::Duration kReconnectPause = absl::Milliseconds(50);
constexpr absl::Duration kPatience = absl::Minutes(1);
constexpr const char* kTypes[] = {"charge.succeeded", "charge.refunded", "invoice.paid",
                                  "customer.created"};

}  // namespace

Publisher::Publisher(const PublisherOptions& options)
    : options_(options), thread_([this] { Run(); }) {}

Publisher::~Publisher() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
    abandoned_ = true;
  }
  if (thread_.joinable()) thread_.join();
}

void Publisher::Stop() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  if (thread_.joinable()) thread_.join();
}

bool Publisher::WaitFor(size_t events) const {
  const auto enough = [&]() ABSL_SHARED_LOCKS_REQUIRED(mutex_) {
    return acknowledged_.size() >= events;
  };
  absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(&enough), kPatience);
}

Acknowledged Publisher::acknowledged() const {
  absl::MutexLock lock(&mutex_);
  Acknowledged all = acknowledged_;
  std::sort(all.begin(), all.end(),
            [](const RecordedEvent& a, const RecordedEvent& b) { return a.sequence < b.sequence; });
  return all;
}

std::vector<EventSpec> Publisher::NextBatch() {
  std::vector<EventSpec> batch;
  for (size_t i = 0; i < options_.batch; ++i) {
    const uint64_t number = ++published_;
    std::mt19937_64 random(options_.seed * 1'000'003 + number);
    batch.push_back({.id = absl::StrCat("evt_", options_.seed, "_", number),
                     .type = kTypes[random() % std::size(kTypes)],
                     .account = random() % 2 == 0 ? "" : "acct_1",
                     .livemode = random() % 2 == 0,
                     .payload_bytes = options_.payload_bytes});
  }
  return batch;
}

bool Publisher::PublishAll(PublishStream& stream, std::vector<EventSpec>& batch) {
  if (!stream.Send(batch)) return false;
  std::vector<EventSpec> refused;
  const std::vector<ReceivedAck> acks = stream.Acks(batch.size());
  std::vector<bool> settled(batch.size(), false);
  {
    absl::MutexLock lock(&mutex_);
    for (const ReceivedAck& ack : acks) {
      // Batches are sent one by one, so a stream's ordinals are whole batches but for the last.
      const size_t index = ack.ordinal % options_.batch;
      if (ack.sequence == 0 || index >= batch.size()) continue;
      settled[index] = true;
      const EventSpec& event = batch[index];
      acknowledged_.push_back({.sequence = ack.sequence,
                               .id = event.id,
                               .type = event.type,
                               .account = event.account,
                               .object_id = event.object_id,
                               .livemode = event.livemode});
    }
  }
  for (size_t i = 0; i < batch.size(); ++i) {
    if (!settled[i]) refused.push_back(batch[i]);
  }
  batch = std::move(refused);
  return batch.empty();
}

void Publisher::Run() {
  std::unique_ptr<PublishStream> stream;
  std::vector<EventSpec> batch;
  while (true) {
    {
      absl::MutexLock lock(&mutex_);
      if (abandoned_ || (stopping_ && batch.empty())) return;
    }
    if (batch.empty()) batch = NextBatch();
    if (stream == nullptr) stream = std::make_unique<PublishStream>(ConnectTo(options_.address));
    if (PublishAll(*stream, batch)) {
      absl::SleepFor(options_.pause);
    } else {
      // A new stream for what is left, so that its ordinals start from 0.
      stream->Cancel();
      stream = nullptr;
      absl::SleepFor(kReconnectPause);
    }
  }
}

}  // namespace penstock::testing
