// A subscription on a script, with what it did.
#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "clients/cpp/src/subscription.h"
#include "tests/clients/cpp/scripted_transport.h"

namespace penstock {

// Keeps every commit, and fails when told to.
class RecordingStore : public CursorStore {
 public:
  absl::StatusOr<std::optional<Cursor>> Load() override { return stored; }
  absl::Status Commit(const Cursor& cursor) override {
    if (!error.ok()) return error;
    commits.push_back(cursor.sequence);
    stored = cursor;
    return absl::OkStatus();
  }

  std::optional<Cursor> stored;
  std::vector<uint64_t> commits;
  absl::Status error;
};

class SubscriptionFixture : public ::testing::Test {
 protected:
  struct Recorder : SubscriberObserver {
    void OnDisconnected(const absl::Status&, absl::Duration retry_in) override {
      retries.push_back(retry_in);
    }
    void OnFault(const absl::Status& fault) override { faults.emplace_back(fault.message()); }
    void OnLog(const std::string& line) override { log.push_back(line); }

    std::vector<absl::Duration> retries;
    std::vector<std::string> faults;
    std::vector<std::string> log;
  };

  SubscriptionFixture() {
    auto transport = std::make_unique<ScriptedTransport>();
    transport_ = transport.get();
    owned_ = std::move(transport);
    options_.observer = recorder_;
  }

  // The next stream to be opened does this.
  void Stream(std::deque<Step> script) { transport_->Script(std::move(script)); }

  // Also made by the first step.
  Subscription& subscription() {
    if (subscription_ == nullptr) {
      subscription_ = std::make_unique<Subscription>(
          std::move(owned_), [this] { return jitter_; }, options_);
    }
    return *subscription_;
  }

  // Handles events until `last` is handed out or the subscription ends. `last` is
  // not handled yet.
  void RunUntil(uint64_t last) {
    while (true) {
      const SubscriberStep step = subscription().Next(absl::InfiniteDuration());
      if (step.kind == SubscriberStep::Kind::kEnd) return;
      if (step.kind != SubscriberStep::Kind::kEvent) continue;
      events_.push_back(step.cursor->sequence);
      transport_->Advance(handler_takes_);
      if (step.cursor->sequence == stop_at_) subscription().Stop();
      if (step.cursor->sequence == last) return;
    }
  }
  absl::Status RunToEnd() {
    RunUntil(0);
    return subscription().status();
  }

  std::vector<StartPosition> starts() const {
    std::vector<StartPosition> starts;
    for (const auto& opened : transport_->opened) starts.push_back(opened.start);
    return starts;
  }

  SubscriberOptions options_{.start = FromEarliest()};
  std::shared_ptr<Recorder> recorder_ = std::make_shared<Recorder>();
  double jitter_ = 0.5;
  absl::Duration handler_takes_ = absl::ZeroDuration();
  uint64_t stop_at_ = 0;
  ScriptedTransport* transport_;
  std::unique_ptr<StreamTransport> owned_;
  std::unique_ptr<Subscription> subscription_;
  std::vector<uint64_t> events_;
};

}  // namespace penstock
