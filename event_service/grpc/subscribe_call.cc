#include "event_service/grpc/subscribe_call.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "common/json_log.h"
#include "event_service/error_reason.h"
#include "event_service/grpc/byte_buffers.h"
#include "event_service/grpc/messages.h"
#include "event_service/grpc/to_grpc_status.h"

namespace penstock::event_service {

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
  if (static_cast<size_t>(context_.subscribe_streams.value()) > context_.streams_max) {
    return MakeError(ErrorReason::kTooManyStreams,
                     absl::StrCat("the server has ", context_.streams_max,
                                  " streams open, its limit; close other streams first"));
  }
  absl::StatusOr<SubscribeSpec> spec = DecodeSubscribeRequest(Flatten(request_));
  request_.Clear();
  if (!spec.ok()) return spec.status();
  if (absl::Status normal = Normalize(*spec); !normal.ok()) return normal;
  absl::StatusOr<Filter> filter = Filter::Compile(spec->filter, context_.parts.catalog);
  if (!filter.ok()) return filter.status();
  auto subscription = Subscription::Open(*std::move(spec), *std::move(filter), context_.parts.log,
                                         context_.parts.ring, absl::Now());
  if (!subscription.ok()) return subscription.status();
  subscription_ = *std::move(subscription);
  Log(LogLevel::kInfo, "stream opened",
      {{"rpc", "Subscribe"},
       {"peer", server_context_.peer()},
       {"client_id", subscription_->spec().client_id},
       {"cursor", subscription_->cursor()}});
  return absl::OkStatus();
}

void SubscribeCall::Pump() {
  if (subscription_ == nullptr || writing_ || finishing_) return;
  const Step step = subscription_->Next(absl::Now());
  switch (step.kind) {
    case Step::Kind::kSend:
      return Send(step.response);
    case Step::Kind::kContinue:
      return loop_.Yield(this);
    case Step::Kind::kWait:
      loop_.Wait(this);
      return WakeAt(step.wake_at);
    case Step::Kind::kEnd:
      return Finish(step.status);
  }
}

void SubscribeCall::Send(const StreamResponse& response) {
  CountReads();
  writing_ = true;
  ++under_way_;
  // Without buffer_hint: on the first write of a stream gRPC 1.51 hangs with it.
  writer_.Write(EncodeEvents(response.events, subscription_->spec().include_raw_json,
                             EncodeMarks(response, context_.parts.log.log_id())),
                &written_);
}

void SubscribeCall::OnWritten(bool ok) {
  --under_way_;
  writing_ = false;
  // Not ok: the client is gone and done_ is on its way.
  if (ok) Pump();
  DeleteWhenIdle();
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
  const absl::Duration wait = std::max(time - absl::Now(), absl::ZeroDuration());
  alarm_.Set(loop_.queue(),
             gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC),
                          gpr_time_from_millis(absl::ToInt64Milliseconds(wait) + 1, GPR_TIMESPAN)),
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
  const std::string reason(status.ok()         ? "OK"
                           : detail.has_value() ? ReasonName(detail->reason)
                                                : "INTERNAL");
  context_.parts.metrics.StreamEnded("Subscribe", reason);
  // The full text of a fault is for the log alone.
  Log(detail.has_value() || status.ok() ? LogLevel::kInfo : LogLevel::kError, "stream ended",
      {{"rpc", "Subscribe"},
       {"peer", server_context_.peer()},
       {"reason", reason},
       {"delivered", subscription_ ? subscription_->stats().events_delivered : uint64_t{0}},
       {"detail", std::string(status.message())}});
  Release();
  ++under_way_;
  writer_.Finish(ToGrpcStatus(status), &finished_);
}

void SubscribeCall::OnFinished(bool) {
  --under_way_;
  DeleteWhenIdle();
}

void SubscribeCall::OnDone(bool) {
  --under_way_;
  if (!finishing_) {
    context_.parts.metrics.StreamEnded("Subscribe", "CANCELLED");
    Log(LogLevel::kInfo, "stream ended",
        {{"rpc", "Subscribe"},
         {"peer", server_context_.peer()},
         {"reason", "CANCELLED"},
         {"delivered", subscription_ ? subscription_->stats().events_delivered : uint64_t{0}}});
    finishing_ = true;  // nothing can be sent any more
  }
  Release();
  DeleteWhenIdle();
}

void SubscribeCall::CountReads() {
  const SubscriptionStats& stats = subscription_->stats();
  context_.parts.metrics.Delivered(stats.events_delivered - counted_.events_delivered,
                                   stats.ring_reads - counted_.ring_reads,
                                   stats.log_reads - counted_.log_reads);
  counted_ = stats;
}

void SubscribeCall::Release() {
  if (subscription_ != nullptr) CountReads();
  subscription_.reset();
  if (opened_) {
    opened_ = false;
    loop_.Remove(StreamLoop::Kind::kSubscribe, this);
    context_.subscribe_streams.Add(-1);
    context_.parts.metrics.StreamClosed("Subscribe");
  }
  if (alarm_set_) alarm_.Cancel();
}

void SubscribeCall::DeleteWhenIdle() {
  if (under_way_ == 0) delete this;
}

}  // namespace penstock::event_service
