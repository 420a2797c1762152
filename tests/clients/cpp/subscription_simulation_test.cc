// A subscription against a model server that fails at random, many seeds over:
// every event is handed out once, in order; nothing is committed before it was
// handled; and a process that dies resumes without a gap.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <utility>
#include <variant>
#include <vector>

#include "clients/cpp/src/subscription.h"

namespace penstock {
namespace {

constexpr uint64_t kSeeds = 3000;
constexpr size_t kEventsPerSeed = 120;
constexpr absl::Duration kHeartbeat = absl::Seconds(1);
constexpr char kLogId[] = "log";

class Dice {
 public:
  explicit Dice(uint64_t seed) : random_(seed) {}
  // 0 to `max`.
  uint64_t UpTo(uint64_t max) { return random_() % (max + 1); }
  bool Percent(uint64_t chance) { return UpTo(99) < chance; }
  double Uniform() { return std::uniform_real_distribution<double>()(random_); }

 private:
  std::mt19937_64 random_;
};

// What outlives a process: the log of the server, the stored cursor and the clock.
struct World {
  explicit World(uint64_t seed) : dice(seed) {
    uint64_t sequence = 0;
    for (size_t i = 0; i < kEventsPerSeed; ++i) log.push_back(sequence += 1 + dice.UpTo(3));
  }

  size_t IndexAfter(uint64_t sequence) const {
    return std::upper_bound(log.begin(), log.end(), sequence) - log.begin();
  }

  Dice dice;
  // Sequences that match the filter, with gaps.
  std::vector<uint64_t> log;
  absl::Time now = absl::UnixEpoch();
};

class ModelTransport : public StreamTransport {
 public:
  explicit ModelTransport(World& world) : world_(world) {}

  absl::Time Now() override { return world_.now; }
  void Open(StreamId id, const StartPosition& start) override {
    const auto* after = std::get_if<Cursor>(&start);
    streams_[id] = {after ? after->sequence : 0};
  }
  void Close(StreamId id) override { streams_.erase(id); }
  void Wake() override {}

  Arrival Wait(absl::Time deadline) override {
    Dice& dice = world_.dice;
    world_.now += absl::Milliseconds(dice.UpTo(20));
    const bool silence = streams_.empty() || dice.Percent(5);
    if (silence) {
      world_.now = std::max(world_.now, deadline);
      return {};
    }
    auto at = streams_.begin();
    std::advance(at, dice.UpTo(streams_.size() - 1));
    if (dice.Percent(8)) {
      const StreamId id = at->first;
      streams_.erase(at);
      return {.kind = Arrival::Kind::kClosed,
              .stream = id,
              .status = dice.Percent(20) ? absl::OkStatus() : absl::UnavailableError("down")};
    }
    return Respond(at->first, at->second);
  }

 private:
  struct Stream {
    uint64_t position = 0;
    uint64_t delivered_total = 0;
    bool started = false;
    StreamResponse response{};
  };

  Arrival Respond(StreamId id, Stream& stream) {
    Dice& dice = world_.dice;
    StreamResponse& response = stream.response;
    response = {};
    if (!std::exchange(stream.started, true)) {
      response.started = {{kLogId, stream.position}, kHeartbeat};
    }
    for (size_t left = dice.UpTo(5), i = world_.IndexAfter(stream.position);
         left > 0 && i < world_.log.size(); --left, ++i) {
      response.events.push_back({world_.log[i], nullptr});
      stream.position = world_.log[i];
      ++stream.delivered_total;
    }
    // A network that loses an event, at most every other response: three in a row are an error.
    lost_ = !lost_ && !response.events.empty() && dice.Percent(4);
    if (lost_)
      response.events.erase(response.events.begin() + dice.UpTo(response.events.size() - 1));
    response.progress = {{kLogId, stream.position}, world_.log.back(), stream.delivered_total};
    response.draining = dice.Percent(6);
    return {.kind = Arrival::Kind::kResponse, .stream = id, .response = &response};
  }

  World& world_;
  std::map<StreamId, Stream> streams_;
  bool lost_ = false;
};

// Fails the test when a cursor is committed whose events were not handled.
class CheckingStore : public CursorStore {
 public:
  explicit CheckingStore(const World& world) : world_(world) {}

  absl::StatusOr<std::optional<Cursor>> Load() override { return stored_; }
  absl::Status Commit(const Cursor& cursor) override {
    EXPECT_LE(world_.IndexAfter(cursor.sequence), handled);
    stored_ = cursor;
    return absl::OkStatus();
  }

  // Of the log's events, from its beginning.
  size_t handled = 0;

 private:
  const World& world_;
  std::optional<Cursor> stored_;
};

// One process: handles events until all are done or it dies. Dying is without a goodbye
// when it forgets to commit; the store sees what a destructor would still write.
void Live(World& world, const std::shared_ptr<CheckingStore>& store) {
  const auto stored = *store->Load();
  size_t next = world.IndexAfter(stored ? stored->sequence : 0);
  store->handled = next;
  SubscriberOptions options{.start = FromEarliest(), .cursor_store = store};
  options.commit_interval = absl::Milliseconds(world.dice.UpTo(1) * 200);
  Subscription subscription(
      std::make_unique<ModelTransport>(world), [&world] { return world.dice.Uniform(); }, options);
  while (next < world.log.size()) {
    const SubscriberStep step = subscription.Next(absl::InfiniteDuration());
    ASSERT_NE(step.kind, SubscriberStep::Kind::kEnd) << subscription.status();
    // The one before counts as handled now.
    store->handled = next;
    if (step.kind != SubscriberStep::Kind::kEvent) continue;
    ASSERT_EQ(step.cursor->sequence, world.log[next]) << "missed, repeated or out of order";
    // The next call of Next is what says so; allow its commit.
    store->handled = ++next;
    world.now += absl::Milliseconds(world.dice.UpTo(30));
    if (world.dice.Percent(1)) break;
  }
  if (next == world.log.size()) {
    ASSERT_TRUE(subscription.Commit().ok());
  } else {
    // The event in hand is not handled.
    store->handled = next == 0 ? 0 : next - 1;
  }
}

TEST(SubscriptionSimulation, HandsOutEveryEventOnceInOrderAndResumesWithoutAGap) {
  for (uint64_t seed = 1; seed <= kSeeds && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(seed);
    World world(seed);
    const auto store = std::make_shared<CheckingStore>(world);
    while (!::testing::Test::HasFatalFailure()) {
      Live(world, store);
      const auto stored = *store->Load();
      if (stored && world.IndexAfter(stored->sequence) == world.log.size()) break;
    }
  }
}

}  // namespace
}  // namespace penstock
