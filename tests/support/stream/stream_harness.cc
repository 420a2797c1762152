#include "tests/support/stream/stream_harness.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::testing {

using event_service::Filter;
using event_service::SubscribeSpec;
using event_service::Subscription;

std::vector<uint64_t> TestStream::Sequences() const {
  std::vector<uint64_t> sequences;
  for (const RecordedResponse& response : recorded.responses) {
    for (const RecordedEvent& event : response.events) sequences.push_back(event.sequence);
  }
  return sequences;
}

uint64_t StreamHarness::Append(EventSpec event) {
  last_commit_ += absl::Seconds(1);
  const uint64_t sequence = next_sequence_++;
  if (event.id.empty()) event.id = absl::StrCat("evt_", sequence);
  const std::vector events = {Stored(sequence, event, last_commit_)};
  EXPECT_TRUE(log_.Apply(events).ok());
  ring_.Push(events);
  acknowledged_.push_back(Record(*events.front()));
  return sequence;
}

void StreamHarness::AppendMany(int count, EventSpec like) {
  for (int i = 0; i < count; ++i) Append(like);
}

void StreamHarness::TrimBefore(uint64_t sequence) {
  const auto event = log_.Get(sequence);
  ASSERT_TRUE(event.ok()) << event.status();
  ASSERT_TRUE(log_.TrimBefore((*event)->committed_at()).ok());
}

TestStream StreamHarness::Open(SubscribeSpec spec) {
  TestStream stream;
  EXPECT_TRUE(Normalize(spec).ok());
  auto filter = Filter::Compile(spec.filter, FakeTypeCatalog());
  EXPECT_TRUE(filter.ok()) << filter.status();
  auto subscription = Subscription::Open(spec, *filter, *read_from_, ring_, now_);
  EXPECT_TRUE(subscription.ok()) << subscription.status();
  stream.subscription = *std::move(subscription);
  stream.recorded.start = stream.subscription->cursor();
  stream.recorded.filter = spec.filter;
  return stream;
}

absl::Status StreamHarness::OpenError(SubscribeSpec spec) {
  if (absl::Status normal = Normalize(spec); !normal.ok()) return normal;
  auto filter = Filter::Compile(spec.filter, FakeTypeCatalog());
  if (!filter.ok()) return filter.status();
  return Subscription::Open(spec, *filter, *read_from_, ring_, now_).status();
}

event_service::Step StreamHarness::Step(TestStream& stream) {
  event_service::Step step = stream.subscription->Next(now_);
  if (step.kind == event_service::Step::Kind::kSend) {
    // Where it really starts: retention may have moved on since Open.
    if (step.response.started.has_value()) {
      stream.recorded.start = step.response.started->cursor;
    }
    stream.recorded.responses.push_back(Record(step.response));
    stream.responses.push_back(step.response);
  } else {
    stream.last = step;
  }
  return step;
}

int StreamHarness::Run(TestStream& stream) {
  using Kind = event_service::Step::Kind;
  int steps = 1;
  for (Kind kind = Step(stream).kind; kind == Kind::kSend || kind == Kind::kContinue; ++steps) {
    kind = Step(stream).kind;
  }
  return steps;
}

SubscribeSpec StreamHarness::After(uint64_t sequence) const {
  return {.start = event_service::StartAfter{.log_id = log_.log_id(), .sequence = sequence},
          .filter = {}};
}

Violations StreamHarness::BrokenPromises(const TestStream& stream) const {
  return CheckPromises(stream.recorded, acknowledged_, stream.recorded.LastCursor());
}

}  // namespace penstock::testing
