// Streams that follow a script, on a clock that only waiting moves.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/time/time.h"
#include "clients/cpp/src/stream_transport.h"
#include "penstock/error_info.h"

namespace penstock {

// What a stream does next. Silence precedes the step after it.
struct Silence {
  absl::Duration length;
};
struct Close {
  absl::Status status;
};
using Step = std::variant<StreamResponse, Silence, Close>;

// Script vocabulary. All cursors are of the log "log".
inline Cursor At(uint64_t sequence) { return {"log", sequence}; }
inline StreamResponse Started(uint64_t after, absl::Duration heartbeat = absl::Seconds(10)) {
  StreamResponse response;
  response.started = {At(after), heartbeat};
  response.progress = {At(after), 0, 0};
  return response;
}
inline StreamResponse Events(const std::vector<uint64_t>& sequences, uint64_t delivered_total) {
  StreamResponse response;
  for (const uint64_t sequence : sequences) response.events.push_back({sequence, nullptr});
  response.progress = {At(sequences.back()), sequences.back(), delivered_total};
  return response;
}
inline StreamResponse Heartbeat(uint64_t at, uint64_t delivered_total) {
  StreamResponse response;
  response.progress = {At(at), at, delivered_total};
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
inline Close CloseWith(absl::StatusCode code, const std::string& message = "",
                       const std::string& reason = "") {
  absl::Status status(code, message);
  if (!reason.empty()) SetErrorInfo({reason, {}}, status);
  return {status};
}

// Plays one script per stream, in the order of opening. A stream whose script has
// run out is silent for ever.
class ScriptedTransport : public StreamTransport {
 public:
  struct Opened {
    StartPosition start;
    absl::Time at;
  };

  void Script(std::deque<Step> script) { scripts_.push_back(std::move(script)); }

  absl::Time Now() override { return now_; }
  void Advance(absl::Duration by) { now_ += by; }

  void Open(StreamId stream, const StartPosition& start) override {
    opened.push_back({start, now_});
    if (scripts_.empty()) {
      ADD_FAILURE() << "opened one stream more than the script has";
      // A status that ends the subscription.
      scripts_.push_back({CloseWith(absl::StatusCode::kUnimplemented)});
    }
    streams_[stream] = {std::move(scripts_.front()), now_};
    scripts_.pop_front();
  }

  void Close(StreamId stream) override {
    streams_.erase(stream);
    closed.push_back(stream);
  }

  Arrival Wait(absl::Time deadline) override {
    if (std::exchange(woken_, false)) return {};
    std::optional<StreamId> first;
    absl::Time at = absl::InfiniteFuture();
    for (auto& [id, stream] : streams_) {
      const absl::Time next = NextAt(stream);
      if (next < at) at = next, first = id;
    }
    if (!first || at > deadline) {
      if (deadline == absl::InfiniteFuture()) {
        std::fprintf(stderr, "the subscription waits for ever\n");
        std::abort();
      }
      now_ = deadline;
      return {};
    }
    now_ = std::max(now_, at);
    return Take(*first);
  }

  void Wake() override { woken_ = true; }

  std::vector<Opened> opened;
  std::vector<StreamId> closed;

 private:
  struct Stream {
    std::deque<Step> script;
    // When its last step was taken.
    absl::Time at;
    StreamResponse response{};
  };

  static absl::Time NextAt(Stream& stream) {
    while (!stream.script.empty()) {
      const auto* silence = std::get_if<Silence>(&stream.script.front());
      if (silence == nullptr) return stream.at;
      stream.at += silence->length;
      stream.script.pop_front();
    }
    return absl::InfiniteFuture();
  }

  Arrival Take(StreamId id) {
    Stream& stream = streams_[id];
    const Step step = std::move(stream.script.front());
    stream.script.pop_front();
    stream.at = now_;
    if (const auto* end = std::get_if<penstock::Close>(&step)) {
      const absl::Status status = end->status;
      streams_.erase(id);
      return {.kind = Arrival::Kind::kClosed, .stream = id, .status = status};
    }
    stream.response = std::get<StreamResponse>(step);
    return {.kind = Arrival::Kind::kResponse, .stream = id, .response = &stream.response};
  }

  std::deque<std::deque<Step>> scripts_;
  std::map<StreamId, Stream> streams_;
  absl::Time now_ = absl::FromUnixSeconds(1'760'000'000);
  bool woken_ = false;
};

}  // namespace penstock
