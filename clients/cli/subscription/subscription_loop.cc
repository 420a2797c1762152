#include "clients/cli/subscription/subscription_loop.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"

namespace penstock::cli {

using Reason = SubscriptionEnd::Reason;

SubscriptionLoop::SubscriptionLoop(StreamFactory open, LoopClock& clock,
                                   SubscriptionObserver& observer, std::function<double()> uniform,
                                   SubscriptionOptions options)
    : open_(std::move(open)),
      clock_(clock),
      observer_(observer),
      options_(std::move(options)),
      backoff_(std::move(uniform)),
      resume_(options_.start) {}

void SubscriptionLoop::Stop() {
  absl::MutexLock lock(&mu_);
  if (stop_.HasBeenNotified()) return;
  stop_.Notify();
  if (current_ != nullptr) current_->Cancel();
}

SubscriptionEnd SubscriptionLoop::Run() {
  while (true) {
    StreamEnd stream_end = RunStream();
    const bool cancelled = stop_.HasBeenNotified();
    // A cancelled stream ends in many ways; they all mean that Stop was called.
    if (cancelled && (!stream_end.end || stream_end.end->reason == Reason::kError)) {
      return {Reason::kStopped, {}};
    }
    if (stream_end.end) return *std::move(stream_end.end);
    if (!PauseBeforeReconnect(stream_end.why)) {
      return {stop_.HasBeenNotified() ? Reason::kStopped : Reason::kDeadline, {}};
    }
  }
}

// False when the wait was cut short.
bool SubscriptionLoop::PauseBeforeReconnect(const std::string& why) {
  if (clock_.Now() - stream_opened_ >= kHealthyStreamAge) backoff_.Reset();
  const absl::Duration delay = backoff_.Next();
  observer_.OnNotice(absl::StrCat(why, "; reconnecting in ",
                                  absl::FormatDuration(absl::Trunc(delay, absl::Milliseconds(1))),
                                  cursor_ ? absl::StrCat(" from ", ToString(*cursor_)) : ""));
  const absl::Duration left = options_.deadline - clock_.Now();
  clock_.Wait(std::min(delay, left), stop_);
  return delay < left && !stop_.HasBeenNotified();
}

SubscriptionLoop::StreamEnd SubscriptionLoop::RunStream() {
  stream_opened_ = clock_.Now();
  std::unique_ptr<EventStream> stream = open_(resume_);
  {
    absl::MutexLock lock(&mu_);
    current_ = stream.get();
    if (stop_.HasBeenNotified()) stream->Cancel();
  }
  // Runs before the stream is destroyed, so Stop never sees a dead one.
  absl::Cleanup forget = [this] {
    absl::MutexLock lock(&mu_);
    current_ = nullptr;
  };
  const Cursor* resumed_after = std::get_if<Cursor>(&resume_);
  DeliveryChecker checker(resumed_after ? std::optional<Cursor>(*resumed_after) : std::nullopt);
  return ReadUntilEnd(*stream, checker);
}

SubscriptionLoop::StreamEnd SubscriptionLoop::ReadUntilEnd(EventStream& stream,
                                                           DeliveryChecker& checker) {
  StreamResponse response;
  absl::Time heard = stream_opened_;
  while (true) {
    const absl::Time silent_until = heard + kWatchdogHeartbeats * heartbeat_;
    response = {};
    switch (stream.Read(std::min(silent_until, options_.deadline), response)) {
      case EventStream::ReadResult::kTimedOut:
        if (clock_.Now() >= options_.deadline) return EndWith(Reason::kDeadline);
        return OnSilence();
      case EventStream::ReadResult::kClosed:
        return OnClosed(stream);
      case EventStream::ReadResult::kResponse:
        break;
    }
    Verdict verdict = HandleResponse(response, checker);
    if (verdict) return *std::move(verdict);
    if (clock_.Now() >= options_.deadline) return EndWith(Reason::kDeadline);
    // After handling, which may take long when our own output is slow: that is not the server's
    // silence.
    heard = clock_.Now();
  }
}

SubscriptionLoop::Verdict SubscriptionLoop::HandleResponse(const StreamResponse& response,
                                                           DeliveryChecker& checker) {
  const absl::Status promises = checker.Check(response);
  if (!promises.ok()) return OnBrokenPromise(promises);
  if (response.started) {
    if (response.started->heartbeat > absl::ZeroDuration()) {
      heartbeat_ = response.started->heartbeat;
    }
    cursor_ = confirmed_ = response.started->cursor;
    // From here on "latest" means this place, or events would be missed while reconnecting.
    resume_ = *cursor_;
  }
  Verdict verdict = HandOver(response);
  resume_ = *cursor_;
  if (verdict) return verdict;
  if (response.fell_behind) {
    observer_.OnNotice(
        "reading slower than events arrive; continuing from the server's disk, "
        "nothing is skipped");
  }
  if (response.caught_up && options_.until_caught_up) return EndWith(Reason::kCaughtUp);
  if (response.draining) return StreamEnd{std::nullopt, "the server is stopping"};
  return std::nullopt;
}

SubscriptionLoop::Verdict SubscriptionLoop::HandOver(const StreamResponse& response) {
  for (const ReceivedEvent& event : response.events) {
    const bool more = observer_.OnEvent(event);
    cursor_->sequence = event.sequence;
    backoff_.Reset();
    if (!more) {
      observer_.OnResponseEnd();
      return EndWith(Reason::kObserverDone);
    }
  }
  if (response.progress) {
    cursor_ = confirmed_ = response.progress->cursor;
    if (response.progress->delivered_total > 0) broken_promises_ = 0;
  }
  if (!observer_.OnResponseEnd()) return EndWith(Reason::kObserverDone);
  return std::nullopt;
}

SubscriptionLoop::StreamEnd SubscriptionLoop::OnSilence() {
  RpcError error;
  error.code = absl::StatusCode::kUnavailable;
  error.message =
      absl::StrCat("nothing heard for ", absl::FormatDuration(kWatchdogHeartbeats * heartbeat_));
  return EndOrRetry(std::move(error));
}

SubscriptionLoop::StreamEnd SubscriptionLoop::OnClosed(EventStream& stream) {
  RpcError error = stream.Finish();
  if (error.ok()) return {std::nullopt, "the server ended the stream"};
  return EndOrRetry(std::move(error));
}

SubscriptionLoop::StreamEnd SubscriptionLoop::EndOrRetry(RpcError error) {
  const bool connected_once = cursor_.has_value();
  if (!IsRetryable(error.code) || (!connected_once && !options_.wait_for_server)) {
    return {SubscriptionEnd{Reason::kError, std::move(error)}, ""};
  }
  return {std::nullopt, Describe(error)};
}

SubscriptionLoop::StreamEnd SubscriptionLoop::OnBrokenPromise(const absl::Status& broken) {
  RpcError error;
  error.code = absl::StatusCode::kDataLoss;
  error.message = absl::StrCat("the stream broke a promise: ", std::string(broken.message()));
  if (++broken_promises_ >= kBrokenPromisesMax) {
    return {SubscriptionEnd{Reason::kError, std::move(error)}, ""};
  }
  if (confirmed_) {
    cursor_ = confirmed_;
    resume_ = *confirmed_;
  }
  return {std::nullopt, error.message};
}

}  // namespace penstock::cli
