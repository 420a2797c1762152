#include "tests/streams/follower.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

constexpr absl::Duration kHeartbeat = absl::Seconds(1);
constexpr double kSilentHeartbeats = 2.5;
constexpr absl::Duration kReconnectPause = absl::Milliseconds(20);
constexpr absl::Duration kPatience = absl::Minutes(2);

}  // namespace

Follower::Follower(std::string address, event_service::SubscribeSpec spec)
    : address_(std::move(address)), spec_(std::move(spec)) {
  spec_.heartbeat = kHeartbeat;
  reader_ = std::thread([this] { Run(); });
  watcher_ = std::thread([this] { Watch(); });
}

Follower::~Follower() { Stop(); }

void Follower::Stop() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
    if (open_ != nullptr) open_->Cancel();
  }
  if (reader_.joinable()) reader_.join();
  if (watcher_.joinable()) watcher_.join();
}

bool Follower::WaitFor(uint64_t sequence) const {
  const auto there = [&]() ABSL_SHARED_LOCKS_REQUIRED(mutex_) { return cursor_ >= sequence; };
  absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(&there), kPatience);
}

bool Follower::WaitForStart() const {
  absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(&started_), kPatience);
}

void Follower::Run() {
  while (true) {
    {
      absl::MutexLock lock(&mutex_);
      if (stopping_) return;
    }
    Follow();
    absl::SleepFor(kReconnectPause);
  }
}

void Follower::Follow() {
  SubscribeStream stream(ConnectTo(address_), spec_);
  {
    absl::MutexLock lock(&mutex_);
    open_ = &stream;
    last_response_ = absl::Now();
  }
  bool began = false;
  for (auto response = stream.Next(); response.has_value(); response = stream.Next()) {
    absl::MutexLock lock(&mutex_);
    last_response_ = absl::Now();
    if (response->started.has_value()) {
      log_id_ = response->started->log_id;
      began = started_ = true;
    }
    cursor_ = stream.recorded().LastCursor();
    if (stopping_) stream.Cancel();
  }
  const CallResult end = stream.Finish();
  absl::MutexLock lock(&mutex_);
  open_ = nullptr;
  if (began) {
    const uint64_t cursor = stream.recorded().LastCursor();
    legs_.push_back({stream.recorded(), resumed_from_, end});
    spec_.start = event_service::StartAfter{.log_id = log_id_, .sequence = cursor};
    resumed_from_ = cursor;
  }
  if (end.reason == "CURSOR_EXPIRED") {
    ++expired_;
    spec_.start = event_service::StartEarliest{};
    resumed_from_.reset();
  }
}

void Follower::Watch() {
  while (true) {
    absl::SleepFor(absl::Milliseconds(50));
    absl::MutexLock lock(&mutex_);
    if (stopping_) return;
    if (open_ != nullptr && absl::Now() - last_response_ > kSilentHeartbeats * kHeartbeat) {
      open_->Cancel();
    }
  }
}

Violations BrokenPromises(const std::vector<Leg>& legs, const Acknowledged& acknowledged) {
  Violations violations;
  for (const Leg& leg : legs) {
    Violations more = CheckPromises(leg.stream, acknowledged, leg.stream.LastCursor());
    violations.insert(violations.end(), more.begin(), more.end());
    if (!leg.resumed_from.has_value()) continue;
    more = CheckResumable(leg.stream, acknowledged, *leg.resumed_from);
    violations.insert(violations.end(), more.begin(), more.end());
  }
  return violations;
}

std::vector<std::string> UnseenPlants(const std::vector<Leg>& legs,
                                      const Acknowledged& acknowledged) {
  const auto at = std::find_if(legs.rbegin(), legs.rend(), [](const Leg& leg) {
    size_t events = 0;
    for (const RecordedResponse& response : leg.stream.responses) events += response.events.size();
    return events >= 2;
  });
  if (at == legs.rend()) return {"no leg has two events: nothing could be planted"};
  const size_t leg = static_cast<size_t>(legs.rend() - at) - 1;
  const auto with_events = [&](std::vector<Leg>& copy) -> RecordedResponse& {
    auto& responses = copy[leg].stream.responses;
    return *std::find_if(responses.begin(), responses.end(),
                         [](const RecordedResponse& r) { return !r.events.empty(); });
  };
  using Plant = std::function<void(std::vector<Leg>&)>;
  const std::vector<std::pair<const char*, Plant>> plants = {
      {"the first event after the seam is lost",
       [&](auto& copy) { with_events(copy).events.erase(with_events(copy).events.begin()); }},
      {"the first event comes twice",
       [&](auto& copy) {
         auto& events = with_events(copy).events;
         events.insert(events.begin(), RecordedEvent(events.front()));
       }},
      {"an event is of another type",
       [&](auto& copy) {
         copy[leg].stream.filter.excluded_types = {with_events(copy).events.front().type};
       }},
      {"an event was never acknowledged",
       [&](auto& copy) { with_events(copy).events.front().sequence += uint64_t{1} << 40; }},
      {"the cursor runs ahead of what was sent",
       [&](auto& copy) {
         auto& events = with_events(copy).events;
         with_events(copy).cursor = events.back().sequence;
         events.pop_back();
       }},
      {"the stream starts before the cursor it was resumed from",
       [&](auto& copy) { copy[leg].resumed_from = copy[leg].stream.start + 1; }},
  };
  std::vector<std::string> unseen;
  for (const auto& [name, plant] : plants) {
    std::vector<Leg> copy = legs;
    plant(copy);
    if (BrokenPromises(copy, acknowledged).empty()) unseen.push_back(name);
  }
  return unseen;
}

}  // namespace penstock::testing
