// Random histories of one log and its readers, checked against the six promises.
//
// Every seed is a test of its own in effect: on a failure its number is printed, and
// PENSTOCK_SIMULATION_SEED=n runs that one alone.
#include <cstdlib>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/event_log/intercepted_event_log.h"
#include "tests/support/stream/stream_harness.h"

namespace penstock::testing {
namespace {

using event_service::ErrorReason;
using event_service::FilterSpec;
using event_service::GetErrorDetail;
using event_service::StartAfterEventId;
using event_service::StartEarliest;
using event_service::StartFromTime;
using event_service::StartLatest;
using event_service::Step;
using event_service::SubscribeSpec;
using ::testing::IsEmpty;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kSeeds = 500;
#else
constexpr int kSeeds = 10'000;
#endif
constexpr int kActionsPerSeed = 120;
constexpr int kReaders = 3;
// Five to fifty events: readers fall out of it all the time.
constexpr int kRingBytesMin = 500;
constexpr int kRingBytesMax = 5000;

// What happened over all seeds: a simulation that never gets anywhere would prove nothing.
struct Coverage {
  int delivered = 0;
  int fell_behind = 0;
  int resumed = 0;
  int expired = 0;
  int drained = 0;
  int stopped = 0;
};

// One consumer, which reconnects from its last cursor whenever its stream ends.
struct Reader {
  SubscribeSpec spec;
  TestStream stream;
  // The cursor that it was opened with, if it was.
  std::optional<uint64_t> resumed_from;
};

class Simulation {
 public:
  Simulation(uint64_t seed, Coverage& coverage)
      : random_(seed), coverage_(coverage), h_(Between(kRingBytesMin, kRingBytesMax)) {}

  // What broke the promises, the first of each; empty when they were kept.
  Violations violations() const {
    Violations firsts;
    std::set<std::string> promises;
    for (const std::string& violation : violations_) {
      if (promises.insert(violation.substr(0, violation.find(':'))).second) {
        firsts.push_back(violation);
      }
    }
    return firsts;
  }
  // The harness, before Run.
  StreamHarness& harness() { return h_; }

  void Run() {
    for (int i = Between(0, 20); i > 0; --i) Append();
    for (int i = 0; i < kReaders; ++i) readers_.push_back(NewReader());
    for (int i = 0; i < kActionsPerSeed; ++i) Act();
    // To the head, whatever it takes, and a heartbeat beyond, which says how far that was.
    finishing_ = true;
    for (Reader& reader : readers_) {
      while (Continue(reader)) {
      }
      h_.Advance(absl::Minutes(1));
      while (Continue(reader)) {
      }
      Judge(reader);
      EXPECT_EQ(reader.stream.recorded.LastCursor(), h_.head());
    }
  }

 private:
  int Between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
  bool OneIn(int n) { return Between(1, n) == 1; }
  template <typename T>
  T Pick(const std::vector<T>& values) {
    return values[static_cast<size_t>(Between(0, static_cast<int>(values.size()) - 1))];
  }

  void Append() {
    if (OneIn(8)) h_.SkipSequences(static_cast<uint64_t>(Between(1, 5)));
    h_.Append(EventSpec{.id = "",
                        .type = Pick<std::string>({"charge.succeeded", "charge.refunded",
                                                   "charge.dispute.created", "invoice.paid"}),
                        .account = Pick<std::string>({"", "acct_1", "acct_2"}),
                        .object_id = Pick<std::string>({"", "ob_1", "ob_2"}),
                        .livemode = OneIn(2),
                        .payload_bytes = static_cast<size_t>(Between(0, 200))});
  }

  FilterSpec RandomFilter() {
    FilterSpec filter;
    if (OneIn(2)) {
      filter.types = {Pick<std::string>({"*", "charge.*", "invoice.paid", "charge.dispute.*"})};
    }
    if (OneIn(4)) filter.excluded_types = {Pick<std::string>({"charge.refunded", "charge.*"})};
    if (OneIn(4)) filter.accounts = {Pick<std::string>({"", "acct_1"})};
    if (OneIn(4)) filter.livemode = OneIn(2);
    if (OneIn(6)) filter.object_ids = {"ob_1", "ob_2"};
    return filter;
  }

  Reader NewReader() {
    Reader reader;
    SubscribeSpec& spec = reader.spec;
    spec.filter = RandomFilter();
    spec.include_raw_json = OneIn(2);
    spec.batch_events_max = static_cast<uint32_t>(Between(1, 20));
    if (OneIn(3)) spec.response_bytes_max = 1024;
    const uint64_t head = h_.head();
    const uint64_t earliest = h_.log().bounds().earliest;
    switch (Between(1, 5)) {
      case 1:
        spec.start = StartLatest{};
        break;
      case 2:
        spec.start = StartFromTime{.time = h_.now() + absl::Seconds(Between(-10, 200))};
        break;
      case 3:
        if (earliest != 0) {
          spec.start = StartAfterEventId{.event_id = h_.acknowledged().back().id};
          break;
        }
        [[fallthrough]];
      case 4:
        if (earliest != 0) {
          spec.start = h_.After(static_cast<uint64_t>(
                                    Between(static_cast<int>(earliest), static_cast<int>(head))))
                           .start;
          break;
        }
        [[fallthrough]];
      default:
        spec.start = StartEarliest{};
    }
    if (!finishing_ && OneIn(6))
      spec.stop_after_sequence = head + static_cast<uint64_t>(Between(0, 60));
    if (!finishing_ && OneIn(8)) spec.stop_when_caught_up = true;
    reader.stream = h_.Open(spec);
    if (OneIn(5)) {
      reader.stream.subscription->LimitAge(h_.now() + absl::Seconds(Between(0, 60)),
                                           absl::Seconds(5));
    }
    reader.resumed_from.reset();
    return reader;
  }

  void Act() {
    Reader& reader = readers_[static_cast<size_t>(Between(0, kReaders - 1))];
    switch (Between(1, 12)) {
      case 1:
      case 2:
      case 3:
        for (int i = Between(1, 30); i > 0; --i) Append();
        break;
      case 4:
        h_.Advance(absl::Milliseconds(Between(1, 15000)));
        break;
      case 5:
        if (OneIn(4)) Trim();
        break;
      case 6:
        Reconnect(reader);
        break;
      case 7:
        if (OneIn(4)) reader.stream.subscription->Drain(h_.now(), absl::Seconds(5));
        break;
      default:
        for (int i = Between(1, 6); i > 0; --i) Continue(reader);
    }
  }

  void Trim() {
    const auto bounds = h_.log().bounds();
    if (bounds.earliest == 0) return;
    // Any event that there is, with gaps in between.
    const auto& all = h_.acknowledged();
    const RecordedEvent& event =
        all[static_cast<size_t>(Between(0, static_cast<int>(all.size()) - 1))];
    if (event.sequence > bounds.earliest) h_.TrimBefore(event.sequence);
  }

  // One step; false when there is nothing more to do before something happens.
  bool Continue(Reader& reader) {
    switch (h_.Step(reader.stream).kind) {
      case Step::Kind::kWait:
        return false;
      case Step::Kind::kEnd:
        return Ended(reader);
      case Step::Kind::kSend:
        coverage_.fell_behind += reader.stream.responses.back().fell_behind;
        coverage_.delivered += static_cast<int>(reader.stream.responses.back().events.size());
        return true;
      case Step::Kind::kContinue:
        return true;
    }
    return false;
  }

  bool Ended(Reader& reader) {
    const absl::Status& status = reader.stream.last.status;
    if (status.ok()) {
      ++coverage_.stopped;
      ExpectRightStop(reader);
      Judge(reader);
      reader = NewReader();
      return true;
    }
    const auto detail = GetErrorDetail(status);
    if (!detail.has_value()) {
      ADD_FAILURE() << status;
      return false;
    }
    if (detail->reason == ErrorReason::kDraining) {
      ++coverage_.drained;
      Reconnect(reader);
      return true;
    }
    EXPECT_EQ(detail->reason, ErrorReason::kCursorExpired) << status;
    ++coverage_.expired;
    Judge(reader);
    const uint64_t lost_after = reader.stream.subscription->cursor();
    EXPECT_LT(lost_after + 1, h_.log().bounds().earliest) << "nothing was lost, why end?";
    reader.spec.start = StartEarliest{};
    reader.spec.stop_when_caught_up = false;
    reader.stream = h_.Open(reader.spec);
    reader.resumed_from.reset();
    return true;
  }

  void ExpectRightStop(const Reader& reader) {
    const uint64_t cursor = reader.stream.subscription->cursor();
    const uint64_t stop = reader.spec.stop_after_sequence;
    const bool reached = stop != 0 && cursor >= stop;
    EXPECT_TRUE(reached || reader.spec.stop_when_caught_up);
    if (stop == 0) return;
    for (uint64_t sequence : reader.stream.Sequences()) EXPECT_LE(sequence, stop);
  }

  // As a consumer does: from the last Progress that came.
  void Reconnect(Reader& reader) {
    Judge(reader);
    const uint64_t cursor = reader.stream.recorded.LastCursor();
    SubscribeSpec next = reader.spec;
    next.start = h_.After(cursor).start;
    if (const absl::Status status = h_.OpenError(next); !status.ok()) {
      EXPECT_EQ(GetErrorDetail(status)->reason, ErrorReason::kCursorExpired) << status;
      ++coverage_.expired;
      next.start = StartEarliest{};
      reader.stream = h_.Open(next);
      reader.resumed_from.reset();
      return;
    }
    ++coverage_.resumed;
    reader.stream = h_.Open(next);
    reader.resumed_from = cursor;
  }

  void Judge(const Reader& reader) {
    for (const Violations& found :
         {h_.BrokenPromises(reader.stream),
          CheckResumable(reader.stream.recorded, h_.acknowledged(),
                         reader.resumed_from.value_or(reader.stream.recorded.start))}) {
      violations_.insert(violations_.end(), found.begin(), found.end());
    }
  }

  std::mt19937_64 random_;
  Coverage& coverage_;
  StreamHarness h_;
  std::vector<Reader> readers_;
  bool finishing_ = false;
  Violations violations_;
};

// A log with a bug at the seam between catching up and live: of a chunk that reaches the head,
// the event before the last is passed over or shown twice.
class BuggyLog final : public InterceptedEventLog {
 public:
  enum class Bug { kLoses, kRepeats };
  BuggyLog(event_service::EventLog& inner, Bug bug) : InterceptedEventLog(inner), bug_(bug) {}

  absl::StatusOr<event_service::ReadPosition> Read(uint64_t after,
                                                   const event_service::ReadLimits& limits,
                                                   Visit visit) const override {
    const uint64_t head = bounds().head;
    return InterceptedEventLog::Read(after, limits, [&](const Event& event) {
      const bool at_seam = event->sequence() + 1 == head;
      if (at_seam && bug_ == Bug::kLoses) return true;
      if (at_seam && !visit(event)) return false;
      return visit(event);
    });
  }

 private:
  const Bug bug_;
};

TEST(SubscriptionSimulation, KeepsThePromisesInRandomHistories) {
  Coverage coverage;
  if (const char* seed = std::getenv("PENSTOCK_SIMULATION_SEED")) {
    Simulation simulation(std::strtoull(seed, nullptr, 10), coverage);
    simulation.Run();
    EXPECT_THAT(simulation.violations(), IsEmpty());
    return;
  }
  for (uint64_t seed = 1; seed <= kSeeds; ++seed) {
    Simulation simulation(seed, coverage);
    simulation.Run();
    ASSERT_THAT(simulation.violations(), IsEmpty()) << "PENSTOCK_SIMULATION_SEED=" << seed;
    ASSERT_FALSE(HasFailure()) << "PENSTOCK_SIMULATION_SEED=" << seed;
  }
  RecordProperty("delivered", coverage.delivered);
  std::printf(
      "%d seeds: %d events delivered, %d times fallen behind, %d resumed, %d expired, "
      "%d drained, %d stopped\n",
      kSeeds, coverage.delivered, coverage.fell_behind, coverage.resumed, coverage.expired,
      coverage.drained, coverage.stopped);
  EXPECT_GT(coverage.delivered, kSeeds);
  EXPECT_GT(coverage.fell_behind, 100);
  EXPECT_GT(coverage.resumed, 100);
  EXPECT_GT(coverage.expired, 100);
  EXPECT_GT(coverage.drained, 100);
  EXPECT_GT(coverage.stopped, 100);
}

// The simulation would notice: each bug shows within a few histories.
TEST(SubscriptionSimulation, SeesABugAtTheSeam) {
  for (const BuggyLog::Bug bug : {BuggyLog::Bug::kLoses, BuggyLog::Bug::kRepeats}) {
    int seen = 0;
    for (uint64_t seed = 1; seed <= 50; ++seed) {
      Coverage coverage;
      Simulation simulation(seed, coverage);
      BuggyLog log(simulation.harness().log(), bug);
      simulation.harness().ReadFrom(log);
      simulation.Run();
      seen += !simulation.violations().empty();
    }
    EXPECT_GE(seen, 5) << "of 50 seeds";
  }
}

}  // namespace
}  // namespace penstock::testing
