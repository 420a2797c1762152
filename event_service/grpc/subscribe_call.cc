#include "event_service/grpc/subscribe_call.h"

#include <grpc/support/time.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "common/json_log.h"
#include "event_service/error_reason.h"
#include "event_service/grpc/byte_buffers.h"
#include "event_service/grpc/caller.h"
#include "event_service/grpc/messages.h"
#include "event_service/grpc/to_grpc_status.h"

namespace penstock::event_service {
namespace {

// What is cut off at most.
constexpr double kStreamAgeJitter = 0.2;
// Multiples of it, without their integers, lie evenly in 0 to 1 however many there are.
constexpr double kGoldenRatio = 0.6180339887498949;

// The age of the stream with this id.
absl::Duration StreamAge(absl::Duration age_max, uint64_t id) {
  double whole = 0;
  return age_max *
         (1 - kStreamAgeJitter * std::modf(kGoldenRatio * static_cast<double>(id), &whole));
}

// What the last response of a drained stream gets to go through, so that the status can follow it.
constexpr absl::Duration kLastWriteTime = absl::Milliseconds(200);

// Alarms go off in steps of this, so that those of many idle streams share a wake of gRPC's timer
// thread and of ours. Heartbeats are late by as much.
constexpr int64_t kTickMs = 50;

// The first tick after `wait`.
gpr_timespec NextTick(absl::Duration wait) {
  const gpr_timespec now = gpr_now(GPR_CLOCK_MONOTONIC);
  const int64_t now_ms = now.tv_sec * 1000 + now.tv_nsec / 1'000'000;
  const int64_t ticks = (now_ms + absl::ToInt64Milliseconds(wait)) / kTickMs + 1;
  const gpr_timespec since_start = gpr_time_from_millis(ticks * kTickMs, GPR_TIMESPAN);
  return {since_start.tv_sec, since_start.tv_nsec, GPR_CLOCK_MONOTONIC};
}

// How metrics and logs call an end that the server decided.
std::string_view DrainReason(DrainCause cause) {
  switch (cause) {
    case DrainCause::kServerStops:
      return ReasonName(ErrorReason::kDraining);
    case DrainCause::kStreamAge:
      return "STREAM_AGE";
    case DrainCause::kRightsRevoked:
      return ReasonName(ErrorReason::kRightsRevoked);
    case DrainCause::kDisconnected:
      break;
  }
  return ReasonName(ErrorReason::kDisconnected);
}

}  // namespace

// Carries the wish to end a stream to its thread. Outlives the stream, and does nothing then.
class SubscribeCall::DisconnectTarget final : public WakeTarget {
 public:
  explicit DisconnectTarget(SubscribeCall* call) : call_(call) {}

  void OnWake() override {
    if (call_ != nullptr) call_->Disconnect();
  }
  // On the loop's thread, as OnWake.
  void Forget() { call_ = nullptr; }

 private:
  SubscribeCall* call_;
};

void SubscribeCall::Accept(ServiceContext& context, StreamLoop& loop) {
  new SubscribeCall(context, loop);
}

SubscribeCall::SubscribeCall(ServiceContext& context, StreamLoop& loop)
    : context_(context), loop_(loop) {
  context_.calls.Add(1);
  server_context_.AsyncNotifyWhenDone(&done_);
  ++under_way_;
  context_.service.RequestSubscribe(&server_context_, &request_, &writer_, loop_.queue(),
                                    &accepted_);
}

SubscribeCall::~SubscribeCall() { context_.calls.Add(-1); }

void SubscribeCall::OnAccepted(bool ok) {
  --under_way_;
  // The server shuts down. `done_` does not come for a call that never was.
  if (!ok) return DeleteWhenIdle();
  ++under_way_;  // done_
  Accept(context_, loop_);
  opened_ = true;
  context_.subscribe_streams.Add(1);
  context_.parts.metrics.StreamOpened("Subscribe");
  loop_.Add(StreamLoop::Kind::kSubscribe, this);
  if (absl::Status opened = Open(); !opened.ok()) return Finish(opened);
  Pump();
}

absl::Status SubscribeCall::Open() {
  if (context_.draining) {
    return MakeError(ErrorReason::kDraining, "the server is stopping; reconnect with back-off");
  }
  const StreamLimits& limits = context_.limits;
  if (static_cast<size_t>(context_.subscribe_streams.value()) > limits.streams_max) {
    return MakeError(ErrorReason::kTooManyStreams,
                     absl::StrCat("the server has ", limits.streams_max,
                                  " streams open, its limit; close other streams first"));
  }
  if (absl::Status admitted = Admit(); !admitted.ok()) return admitted;
  absl::StatusOr<SubscribeSpec> spec = DecodeSubscribeRequest(Flatten(request_));
  request_.Clear();
  if (!spec.ok()) return spec.status();
  if (absl::Status normal = Normalize(*spec); !normal.ok()) return normal;
  absl::StatusOr<Filter> asked = Filter::Compile(spec->filter, context_.parts.catalog);
  if (!asked.ok()) return asked.status();
  absl::StatusOr<Filter> filter = principal_->read.Narrow(*asked);
  if (!filter.ok()) return filter.status();
  auto subscription = Subscription::Open(*std::move(spec), *std::move(filter), context_.parts.log,
                                         context_.parts.ring, absl::Now());
  if (!subscription.ok()) return subscription.status();
  subscription_ = *std::move(subscription);
  subscription_->HideFields(principal_->read.redactor());
  Register();
  subscription_->LimitAge(absl::Now() + StreamAge(limits.age_max, entry_->id()), limits.age_grace);
  Log(LogLevel::kInfo, "stream opened",
      {{"rpc", "Subscribe"},
       {"peer", server_context_.peer()},
       {"principal", principal_->name},
       {"client_id", subscription_->spec().client_id},
       {"cursor", subscription_->cursor()}});
  return absl::OkStatus();
}

absl::Status SubscribeCall::Admit() {
  caller_ = CallerOf(server_context_);
  auto principal = context_.parts.access.Identify(caller_);
  if (!principal.ok()) return principal.status();
  if (absl::Status right = CheckRight(**principal, Right::kRead); !right.ok()) return right;
  if (absl::Status counted = context_.parts.access.OpenStream(**principal); !counted.ok()) {
    return counted;
  }
  principal_ = *std::move(principal);
  return absl::OkStatus();
}

bool SubscribeCall::KeepsRights() {
  const auto principal = context_.parts.access.Identify(caller_);
  if (!principal.ok() || !CheckRight(**principal, Right::kRead).ok()) return false;
  const absl::StatusOr<Filter> filter = (*principal)->read.Narrow(subscription_->filter());
  if (!filter.ok() || filter->spec() != subscription_->filter().spec()) return false;
  subscription_->HideFields((*principal)->read.redactor());
  return true;
}

void SubscribeCall::OnPolicyChanged() {
  if (subscription_ == nullptr || KeepsRights()) return;
  subscription_->Revoke(absl::Now());
  Pump();
}

void SubscribeCall::Register() {
  const std::string& client_id = subscription_->spec().client_id;
  disconnect_ = std::make_shared<DisconnectTarget>(this);
  entry_ = context_.parts.subscriptions.Add(
      {.principal = principal_->name,
       .peer = server_context_.peer(),
       .client_id = client_id,
       .filter = subscription_->filter().spec(),
       .opened_at = absl::Now()},
      [&loop = loop_, target = disconnect_] { loop.WakeOne(target); });
  client_ = &context_.parts.metrics.clients().Of(client_id);
  context_.parts.metrics.clients().StreamOpened(*client_);
  ShowStatus();
}

void SubscribeCall::ShowStatus() {
  if (!writing_) written_cursor_ = subscription_->cursor();
  entry_->Update({.cursor = written_cursor_,
                  .live = subscription_->live(),
                  .draining = subscription_->drain_at().has_value(),
                  .bytes_in_flight = writing_ ? writing_bytes_ : 0,
                  .write_started = write_started_,
                  .delivered_total = subscription_->stats().events_delivered});
}

void SubscribeCall::Disconnect() {
  if (subscription_ == nullptr) return;
  subscription_->Drain(absl::Now(), absl::ZeroDuration(), DrainCause::kDisconnected);
  Pump();
}

void SubscribeCall::Pump() {
  if (subscription_ == nullptr || finishing_) return;
  if (writing_) return CheckWrite();
  const Step step = subscription_->Next(absl::Now(), response_size_.Next(context_.writing_bytes));
  switch (step.kind) {
    case Step::Kind::kSend:
      return Send(step.response);
    case Step::Kind::kContinue:
      ShowStatus();
      return loop_.Yield(this);
    case Step::Kind::kWait:
      ShowStatus();
      loop_.Wait(this);
      return WakeAt(step.wake_at);
    case Step::Kind::kEnd:
      return Finish(step.status);
  }
}

void SubscribeCall::Send(const StreamResponse& response) {
  CountReads();
  const grpc::ByteBuffer message =
      EncodeEvents(response.events, subscription_->spec().include_raw_json,
                   EncodeMarks(response, context_.parts.log.log_id()));
  writing_ = true;
  write_started_ = absl::Now();
  writing_bytes_ = message.Length();
  context_.writing_bytes += writing_bytes_;
  ShowStatus();
  if (subscription_->live() && !response.events.empty()) {
    context_.parts.metrics.DeliveryStarted(write_started_ -
                                           response.events.front()->committed_at());
  }
  ++under_way_;
  // Without buffer_hint: on the first write of a stream gRPC 1.51 hangs with it.
  writer_.Write(message, &written_);
  CheckWrite();
}

void SubscribeCall::OnWritten(bool ok) {
  --under_way_;
  writing_ = false;
  context_.writing_bytes -= writing_bytes_;
  // Not ok: the client is gone and done_ is on its way.
  if (ok && subscription_ != nullptr) {
    const absl::Duration took = absl::Now() - write_started_;
    response_size_.Written(writing_bytes_, took);
    context_.parts.metrics.ResponseWritten(took);
    ShowStatus();
    Pump();
  }
  DeleteWhenIdle();
}

void SubscribeCall::CheckWrite() {
  const absl::Time now = absl::Now();
  const absl::Time write_ends = write_started_ + context_.limits.write_timeout;
  if (now >= write_ends) return Cut("WRITE_TIMEOUT");
  const absl::Time drain_ends = std::max(subscription_->drain_at().value_or(absl::InfiniteFuture()),
                                         write_started_ + kLastWriteTime);
  if (now >= drain_ends) return Cut(DrainReason(subscription_->drain_cause()));
  // At a heartbeat, where the alarm will be needed when the write is done.
  WakeAt(std::min({write_ends, drain_ends, now + *subscription_->spec().heartbeat}));
}

// One alarm per stream, left alone while responses push the heartbeat on: it comes early, finds
// nothing due and is set again, once per heartbeat instead of once per response.
void SubscribeCall::WakeAt(absl::Time time) {
  if (alarm_set_) {
    if (alarm_at_ > time) alarm_.Cancel();  // OnAlarm pumps, and the new time is set then
    return;
  }
  alarm_set_ = true;
  alarm_at_ = time;
  ++under_way_;
  // Relative to the monotonic clock, so that setting the wall clock does not silence the stream.
  alarm_.Set(loop_.queue(), NextTick(std::max(time - absl::Now(), absl::ZeroDuration())),
             &alarmed_);
}

void SubscribeCall::OnAlarm(bool) {
  --under_way_;
  alarm_set_ = false;
  Pump();
  DeleteWhenIdle();
}

void SubscribeCall::OnDrain() {
  if (subscription_ == nullptr) return;
  subscription_->Drain(absl::Now(), context_.drain_grace);
  Pump();
}

void SubscribeCall::Finish(const absl::Status& status) {
  if (finishing_) return;
  finishing_ = true;
  const auto detail = GetErrorDetail(status);
  std::string_view reason =
      ReasonName(detail.has_value() ? detail->reason : ErrorReason::kInternal);
  if (status.ok()) reason = "OK";
  if (detail.has_value() && detail->reason == ErrorReason::kDraining && subscription_ != nullptr) {
    reason = DrainReason(subscription_->drain_cause());
  }
  // The full text of a fault is for the log alone.
  ReportEnd(reason, absl::StrCat(status.message()), !detail.has_value() && !status.ok());
  Release();
  ++under_way_;
  writer_.Finish(ToGrpcStatus(status), &finished_);
}

void SubscribeCall::Cut(std::string_view reason) {
  finishing_ = true;
  ReportEnd(reason, "the reader did not take the response that was under way");
  Release();
  server_context_.TryCancel();  // the write and done_ come back
}

void SubscribeCall::ReportEnd(std::string_view reason, std::string_view detail, bool fault) {
  context_.parts.metrics.StreamEnded("Subscribe", std::string(reason));
  if (client_ != nullptr) {
    context_.parts.metrics.clients().StreamEnded(*client_, std::string(reason));
  }
  Log(fault ? LogLevel::kError : LogLevel::kInfo, "stream ended",
      {{"rpc", "Subscribe"},
       {"peer", server_context_.peer()},
       {"reason", reason},
       {"delivered", subscription_ ? subscription_->stats().events_delivered : uint64_t{0}},
       {"detail", detail}});
}

void SubscribeCall::OnFinished(bool) {
  --under_way_;
  DeleteWhenIdle();
}

void SubscribeCall::OnDone(bool) {
  --under_way_;
  if (!finishing_) {
    finishing_ = true;  // nothing can be sent any more
    ReportEnd("CANCELLED", "");
  }
  Release();
  DeleteWhenIdle();
}

void SubscribeCall::CountReads() {
  const SubscriptionStats& stats = subscription_->stats();
  context_.parts.metrics.Delivered(stats.events_delivered - counted_.events_delivered,
                                   stats.ring_reads - counted_.ring_reads,
                                   stats.log_reads - counted_.log_reads);
  context_.parts.metrics.clients().Delivered(*client_,
                                             stats.events_delivered - counted_.events_delivered);
  counted_ = stats;
}

void SubscribeCall::Release() {
  if (subscription_ != nullptr) {
    CountReads();
    disconnect_->Forget();
    context_.parts.subscriptions.Remove(entry_->id());
  }
  subscription_.reset();
  entry_.reset();
  if (principal_ != nullptr) {
    context_.parts.access.CloseStream(principal_->name);
    principal_.reset();
  }
  if (opened_) {
    opened_ = false;
    loop_.Remove(StreamLoop::Kind::kSubscribe, this);
    // Last, because the end of the streams is waited for.
    context_.parts.metrics.StreamClosed("Subscribe");
    context_.subscribe_streams.Add(-1);
  }
  if (alarm_set_) alarm_.Cancel();
}

void SubscribeCall::DeleteWhenIdle() {
  if (under_way_ == 0) delete this;
}

}  // namespace penstock::event_service
