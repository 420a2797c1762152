#include "clients/cpp/src/subscription.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"
#include "clients/cpp/src/retry.h"
#include "penstock/error_info.h"

namespace penstock {
namespace {

std::shared_ptr<SubscriberObserver> ObserverOf(const SubscriberOptions& options) {
  return options.observer ? options.observer : std::make_shared<SubscriberObserver>();
}

bool IsDraining(const absl::Status& status) {
  const std::optional<ErrorInfo> info = GetErrorInfo(status);
  return info && info->reason == "DRAINING";
}

}  // namespace

Subscription::Subscription(std::unique_ptr<StreamTransport> transport,
                           std::function<double()> uniform, SubscriberOptions options)
    : transport_(std::move(transport)),
      options_(std::move(options)),
      observer_(ObserverOf(options_)),
      backoff_(std::move(uniform)) {
  if (options_.heartbeat > absl::ZeroDuration()) heartbeat_ = options_.heartbeat;
}

Subscription::~Subscription() {
  handed_out_ = false;
  if (const absl::Status committed = CommitConfirmed(); !committed.ok()) {
    Log(absl::StrCat("the last cursor was not committed: ", Describe(committed)));
  }
}

void Subscription::Stop() {
  stop_requested_ = true;
  transport_->Wake();
}

SubscriberStep Subscription::Next(absl::Duration timeout) {
  if (!begun_) Begin();
  CountAsHandled();
  std::optional<absl::Time> deadline;
  while (!ended_) {
    if (stop_requested_) {
      End(absl::OkStatus());
      break;
    }
    if (std::optional<SubscriberStep> step = StepOfResponse()) return *step;
    if (!deadline) deadline = transport_->Now() + timeout;
    if (!AwaitArrival(*deadline)) return {.kind = SubscriberStep::Kind::kTimedOut};
  }
  return {.kind = SubscriberStep::Kind::kEnd};
}

absl::Status Subscription::Commit() {
  CountAsHandled();
  return CommitConfirmed();
}

void Subscription::Fail(const absl::Status& why) {
  handed_out_ = false;
  End(why);
}

void Subscription::Begin() {
  begun_ = true;
  if (options_.cursor_store != nullptr) {
    absl::StatusOr<std::optional<Cursor>> stored = options_.cursor_store->Load();
    if (!stored.ok()) return End(stored.status());
    handled_ = confirmed_ = committed_ = *std::move(stored);
  }
  if (!handled_ && !options_.start) {
    absl::Status missing = absl::InvalidArgumentError(
        "no start position: the cursor store is empty, or there is none; set "
        "SubscriberOptions::start");
    // As the server would say.
    SetErrorInfo({"START_MISSING", {}}, missing);
    return End(std::move(missing));
  }
  committed_at_ = open_at_.emplace(transport_->Now());
}

void Subscription::End(absl::Status status) {
  if (ended_) return;
  ended_ = true;
  response_ = nullptr;
  for (std::optional<Stream>* stream : {&active_, &successor_}) {
    if (*stream) transport_->Close((*stream)->id);
    stream->reset();
  }
  const absl::Status committed = CommitConfirmed();
  status_ = status.ok() ? committed : std::move(status);
}

void Subscription::CountAsHandled() {
  if (!std::exchange(handed_out_, false)) return;
  handled_->sequence = handing_out_.sequence;
  ++handled_total_;
  backoff_.Reset();
  // The checker has counted the whole response before its first event was handed out.
  if (response_ == nullptr || !response_->progress) return;
  confirmed_ = handled_;
  CommitIfDue();
}

std::optional<SubscriberStep> Subscription::StepOfResponse() {
  if (response_ == nullptr) return std::nullopt;
  while (next_event_ < response_->events.size()) {
    const ReceivedEvent& event = response_->events[next_event_++];
    // The draining stream before this one delivered it already.
    if (event.sequence <= handled_->sequence) continue;
    handing_out_.sequence = event.sequence;
    handed_out_ = true;
    return SubscriberStep{SubscriberStep::Kind::kEvent, event.event, &handing_out_};
  }
  FinishResponse();
  return SubscriberStep{.kind = SubscriberStep::Kind::kResponseEnd};
}

void Subscription::FinishResponse() {
  const StreamResponse& response = *std::exchange(response_, nullptr);
  active_->heard = transport_->Now();
  // It was not read while the handler was at work.
  if (successor_) successor_->heard = active_->heard;
  if (response.progress) {
    // A successor is behind what the draining stream delivered until it catches up.
    handled_->sequence = std::max(handled_->sequence, response.progress->cursor.sequence);
    confirmed_ = handled_;
    if (response.progress->delivered_total > 0) broken_promises_ = 0;
    if (!response.events.empty()) commit_when_idle_ = options_.cursor_store != nullptr;
    observer_->OnProgress({*handled_, response.progress->head_sequence, handled_total_});
  }
  CommitIfDue();
  if (!ended_) ApplyMarks(response);
}

void Subscription::ApplyMarks(const StreamResponse& response) {
  if (response.fell_behind) {
    observer_->OnFellBehind();
    Log("reading slower than events arrive; continuing from the server's disk, nothing is "
        "skipped");
  }
  if (response.caught_up) {
    observer_->OnCaughtUp();
    if (options_.stop_when_caught_up) return End(absl::OkStatus());
  }
  if (options_.stop_after_sequence != 0 && handled_->sequence >= options_.stop_after_sequence) {
    return End(absl::OkStatus());
  }
  if (response.draining && !std::exchange(active_->draining, true)) {
    observer_->OnDraining();
    if (!successor_ && !open_at_) {
      Reconnect(active_->opened, absl::UnavailableError("the server is stopping"),
                "the server is stopping");
    }
  }
}

bool Subscription::AwaitArrival(absl::Time deadline) {
  if (open_at_ && transport_->Now() >= *open_at_) OpenStream();
  absl::Time wake = std::min(deadline, open_at_.value_or(absl::InfiniteFuture()));
  if (active_) wake = std::min(wake, SilentUntil(*active_));
  if (successor_) wake = std::min(wake, SilentUntil(*successor_));

  const Arrival arrival = transport_->Wait(commit_when_idle_ ? transport_->Now() : wake);
  switch (arrival.kind) {
    case Arrival::Kind::kResponse:
      OnResponse(arrival);
      return true;
    case Arrival::Kind::kClosed:
      OnClosed(arrival.stream, arrival.status);
      return true;
    case Arrival::Kind::kNothing:
      break;
  }
  if (std::exchange(commit_when_idle_, false)) {
    // The next response is not here yet: the time that a commit takes is there to spare.
    if (const absl::Status committed = CommitConfirmed(); !committed.ok()) End(committed);
    return true;
  }
  const absl::Time now = transport_->Now();
  CloseSilentStreams(now);
  return now < deadline || ended_;
}

void Subscription::OpenStream() {
  open_at_.reset();
  const absl::Time now = transport_->Now();
  const StartPosition start = handled_ ? StartPosition(*handled_) : *options_.start;
  const Cursor* resumed_after = std::get_if<Cursor>(&start);
  Stream stream{next_stream_id_++,
                DeliveryChecker(resumed_after ? std::optional(*resumed_after) : std::nullopt), now,
                now};
  transport_->Open(stream.id, start);
  (active_ ? successor_ : active_).emplace(std::move(stream));
}

void Subscription::OnResponse(const Arrival& arrival) {
  Stream& stream = IsActive(arrival.stream) ? *active_ : *successor_;
  const absl::Status promises = stream.checker.Check(*arrival.response);
  if (!promises.ok()) return OnBrokenPromise(arrival.stream, promises);
  if (arrival.response->started) OnStarted(*arrival.response->started, arrival.stream);
  response_ = arrival.response;
  next_event_ = 0;
}

void Subscription::OnStarted(const StreamStarted& started, StreamId stream) {
  if (started.heartbeat > absl::ZeroDuration()) heartbeat_ = started.heartbeat;
  if (!IsActive(stream)) {
    // The successor takes over; what the draining stream still had comes on it.
    transport_->Close(active_->id);
    active_ = std::exchange(successor_, std::nullopt);
  }
  connected_once_ = true;
  // From here on "latest" means this place, or events would be missed while reconnecting.
  if (!handled_) handled_ = confirmed_ = started.cursor;
  handing_out_.log_id = handled_->log_id;
  observer_->OnConnected(started.cursor);
}

void Subscription::OnClosed(StreamId stream, const absl::Status& status) {
  const bool was_active = IsActive(stream);
  std::optional<Stream>& closed = was_active ? active_ : successor_;
  const absl::Time opened = closed->opened;
  closed.reset();
  if (!status.ok() && !IsRetryable(status.code())) return End(status);
  if (was_active && successor_) {
    active_ = std::exchange(successor_, std::nullopt);
    return;
  }
  if (!status.ok() && !connected_once_ && !options_.wait_for_server) return End(status);
  // The successor of a draining stream is on its way already.
  if (open_at_) return;
  if (!was_active && active_ && IsDraining(status)) {
    // There is no other server, and this one waits for us before it stops and is started again.
    transport_->Close(active_->id);
    active_.reset();
  }
  Reconnect(opened, status.ok() ? absl::UnavailableError("the server ended the stream") : status,
            status.ok() ? "the server ended the stream" : Describe(status));
}

void Subscription::CloseSilentStreams(absl::Time now) {
  for (std::optional<Stream>* stream : {&successor_, &active_}) {
    if (!*stream || now < SilentUntil(**stream)) continue;
    const StreamId id = (*stream)->id;
    transport_->Close(id);
    OnClosed(id,
             absl::UnavailableError(absl::StrCat(
                 "nothing heard for ", absl::FormatDuration(kWatchdogHeartbeats * heartbeat_))));
    if (ended_) return;
  }
}

void Subscription::OnBrokenPromise(StreamId stream, const absl::Status& broken) {
  const absl::Status fault =
      absl::DataLossError(absl::StrCat("the stream broke a promise: ", broken.message()));
  observer_->OnFault(fault);
  if (++broken_promises_ >= kBrokenPromisesMax) return End(fault);
  transport_->Close(stream);
  std::optional<Stream>& closed = IsActive(stream) ? active_ : successor_;
  const absl::Time opened = closed->opened;
  closed.reset();
  // The successor began at a cursor that nobody vouches for any more.
  if (successor_) transport_->Close(successor_->id);
  successor_.reset();
  if (!active_ && confirmed_) handled_ = confirmed_;
  Reconnect(opened, fault, std::string(fault.message()));
}

void Subscription::Reconnect(absl::Time stream_opened, const absl::Status& why,
                             const std::string& text) {
  const absl::Time now = transport_->Now();
  if (now - stream_opened >= kHealthyStreamAge) backoff_.Reset();
  const absl::Duration delay = backoff_.Next();
  open_at_ = now + delay;
  observer_->OnDisconnected(why, delay);
  Log(absl::StrCat(text, "; reconnecting in ",
                   absl::FormatDuration(absl::Trunc(delay, absl::Milliseconds(1))),
                   handled_ ? absl::StrCat(" from ", ToString(*handled_)) : ""));
}

void Subscription::CommitIfDue() {
  if (options_.cursor_store == nullptr) return;
  if (transport_->Now() - committed_at_ < options_.commit_interval) return;
  if (const absl::Status committed = CommitConfirmed(); !committed.ok()) End(committed);
}

absl::Status Subscription::CommitConfirmed() {
  if (options_.cursor_store == nullptr || confirmed_ == committed_) return absl::OkStatus();
  if (const absl::Status stored = options_.cursor_store->Commit(*confirmed_); !stored.ok()) {
    return stored;
  }
  committed_ = confirmed_;
  committed_at_ = transport_->Now();
  observer_->OnCommitted(*committed_);
  return absl::OkStatus();
}

}  // namespace penstock
