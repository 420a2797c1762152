// Streams that follow a script, on a clock that only they and the loop move.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/synchronization/notification.h"
#include "absl/time/time.h"
#include "clients/cli/subscription/event_stream.h"
#include "clients/cli/subscription/subscription_loop.h"

namespace penstock::cli {

class FakeClock : public LoopClock {
 public:
  absl::Time Now() override { return now_; }
  void Wait(absl::Duration delay, const absl::Notification& stop) override {
    waits.push_back(delay);
    if (on_wait) on_wait();
    if (!stop.HasBeenNotified()) now_ += delay;
  }
  void Advance(absl::Duration by) { now_ += by; }

  std::vector<absl::Duration> waits;
  // Runs during a wait, before time passes.
  std::function<void()> on_wait;

 private:
  absl::Time now_ = absl::FromUnixSeconds(1'760'000'000);
};

// What a stream does next.
struct Silence {
  absl::Duration length;
};
struct Close {
  RpcError error;
};
using Step = std::variant<StreamResponse, Silence, Close>;

// Script vocabulary. All cursors are of the log "log".
inline Cursor At(uint64_t sequence) { return {"log", sequence}; }
inline StreamResponse Started(uint64_t after, absl::Duration heartbeat = absl::Seconds(10)) {
  StreamResponse response;
  response.started = {At(after), heartbeat};
  response.progress = {At(after), 0};
  return response;
}
inline StreamResponse Events(std::vector<uint64_t> sequences, uint64_t delivered_total) {
  StreamResponse response;
  for (const uint64_t sequence : sequences) response.events.push_back({sequence, nullptr});
  response.progress = {At(sequences.back()), delivered_total};
  return response;
}
inline StreamResponse Heartbeat(uint64_t at, uint64_t delivered_total) {
  StreamResponse response;
  response.progress = {At(at), delivered_total};
  return response;
}
inline StreamResponse CaughtUp(uint64_t at, uint64_t delivered_total) {
  StreamResponse response = Heartbeat(at, delivered_total);
  response.caught_up = true;
  return response;
}
inline StreamResponse Draining(uint64_t at, uint64_t delivered_total) {
  StreamResponse response = Heartbeat(at, delivered_total);
  response.draining = true;
  return response;
}
inline Close CloseWith(absl::StatusCode code, std::string message = "") {
  return {RpcError{code, std::move(message), "", {}}};
}

// Plays one script. When it runs out the stream is silent for ever.
class ScriptedStream : public EventStream {
 public:
  ScriptedStream(FakeClock& clock, std::deque<Step> script)
      : clock_(clock), script_(std::move(script)) {}

  ReadResult Read(absl::Time deadline, StreamResponse& response) override {
    if (cancelled_) return ReadResult::kClosed;
    if (script_.empty()) return TimeOut(deadline);
    if (auto* silence = std::get_if<Silence>(&script_.front())) {
      if (clock_.Now() + silence->length >= deadline) return TimeOut(deadline);
      clock_.Advance(silence->length);
      script_.pop_front();
      return Read(deadline, response);
    }
    if (auto* next = std::get_if<StreamResponse>(&script_.front())) {
      response = *next;
      script_.pop_front();
      return ReadResult::kResponse;
    }
    return ReadResult::kClosed;
  }

  RpcError Finish() override {
    if (cancelled_) return {absl::StatusCode::kCancelled, "cancelled", "", {}};
    return std::get<Close>(script_.front()).error;
  }

  void Cancel() override { cancelled_ = true; }

 private:
  ReadResult TimeOut(absl::Time deadline) {
    clock_.Advance(deadline - clock_.Now());
    return ReadResult::kTimedOut;
  }

  FakeClock& clock_;
  std::deque<Step> script_;
  bool cancelled_ = false;
};

}  // namespace penstock::cli
