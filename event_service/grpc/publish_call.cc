#include "event_service/grpc/publish_call.h"

#include <string>
#include <utility>
#include <vector>

#include "common/json_log.h"
#include "event_service/error_reason.h"
#include "event_service/fault_point.h"
#include "event_service/grpc/byte_buffers.h"
#include "event_service/grpc/caller.h"
#include "event_service/grpc/publish_wire.h"
#include "event_service/grpc/to_grpc_status.h"

namespace penstock::event_service {
namespace {

absl::Status DrainingError() {
  return MakeError(ErrorReason::kDraining,
                   "the server is stopping; reconnect with back-off and publish again what was "
                   "not acknowledged");
}

}  // namespace

void PublishCall::Accept(ServiceContext& context, StreamLoop& loop) {
  new PublishCall(context, loop);
}

PublishCall::PublishCall(ServiceContext& context, StreamLoop& loop)
    : context_(context), loop_(loop) {
  context_.calls.Add(1);
  server_context_.AsyncNotifyWhenDone(&done_);
  ++under_way_;
  context_.service.RequestPublish(&server_context_, &stream_, loop_.queue(), &accepted_);
}

PublishCall::~PublishCall() { context_.calls.Add(-1); }

void PublishCall::OnAccepted(bool ok) {
  --under_way_;
  // The server shuts down. `done_` does not come for a call that never was.
  if (!ok) return DeleteWhenIdle();
  ++under_way_;  // done_
  Accept(context_, loop_);
  opened_ = true;
  acks_ = std::make_shared<AckQueue>(loop_, static_cast<LoopStream*>(this));
  context_.publish_streams.Add(1);
  context_.parts.metrics.StreamOpened("Publish");
  loop_.Add(StreamLoop::Kind::kPublish, this);
  Log(LogLevel::kInfo, "stream opened", {{"rpc", "Publish"}, {"peer", server_context_.peer()}});
  caller_ = CallerOf(server_context_);
  if (context_.publish_closed) {
    end_ = DrainingError();
  } else if (absl::Status allowed = CheckRights(); !allowed.ok()) {
    end_ = allowed;
  }
  Read();
  FinishWhenSettled();
}

void PublishCall::Read() {
  if (end_.has_value() || reading_ || finishing_ || owed_ >= kOwedAcksMax) return;
  reading_ = true;
  ++under_way_;
  stream_.Read(&request_, &read_);
}

void PublishCall::OnRead(bool ok) {
  --under_way_;
  reading_ = false;
  if (!ok) {
    // Half-closed, or broken: then done_ follows, and finishing does no harm.
    if (!end_.has_value()) end_ = absl::OkStatus();
  } else if (!end_.has_value()) {
    const std::string request = Flatten(request_);
    request_.Clear();
    PENSTOCK_FAULT_POINT("after_read");
    const auto events = ParsePublishRequest(request);
    if (events.ok()) {
      for (std::string_view event : *events) Submit(event);
    } else {
      end_ = events.status();
    }
  }
  WriteAcks();
  Read();
  FinishWhenSettled();
  DeleteWhenIdle();
}

void PublishCall::Submit(std::string_view event_wire) {
  PublishAck ack{.ordinal = next_ordinal_++};
  ++owed_;
  if (LogEnabled(LogLevel::kWarning)) ack.label = LabelOf(event_wire);
  context_.parts.committer.Submit(
      std::string(event_wire),
      [acks = acks_, ack = std::move(ack)](const CommitOutcome& outcome) mutable {
        ack.outcome = outcome;
        acks->Push(std::move(ack));
      });
}

void PublishCall::OnWake() {
  WriteAcks();
  FinishWhenSettled();
}

void PublishCall::WriteAcks() {
  if (writing_ || finishing_) return;
  const std::vector<PublishAck> acks = acks_->Take(kAcksPerResponseMax);
  if (acks.empty()) return;
  std::string response;
  for (const PublishAck& ack : acks) {
    CountAndLog(ack);
    AppendAck(ack, response);
  }
  PENSTOCK_FAULT_POINT("before_answer");
  owed_ -= acks.size();
  writing_ = true;
  ++under_way_;
  // Without buffer_hint: on the first write of a stream gRPC 1.51 hangs with it.
  stream_.Write(ToByteBuffer(response), &written_);
}

void PublishCall::CountAndLog(const PublishAck& ack) {
  const CommitOutcome& outcome = ack.outcome;
  if (!outcome.status.ok()) {
    const std::string reason(CommitReasonToken(outcome.reason));
    context_.parts.metrics.EventRefused(reason);
    Log(LogLevel::kWarning, "event refused",
        {{"event_id", ack.label.id}, {"endpoint", ack.label.endpoint}, {"reason", reason}});
    return;
  }
  context_.parts.metrics.EventStored(outcome.duplicate);
  if (!LogEnabled(LogLevel::kInfo)) return;
  Log(LogLevel::kInfo, outcome.duplicate ? "event already committed" : "event committed",
      {{"event_id", ack.label.id},
       {"sequence", outcome.sequence},
       {"endpoint", ack.label.endpoint}});
}

void PublishCall::OnWritten(bool ok) {
  --under_way_;
  writing_ = false;
  if (ok) {
    WriteAcks();
    Read();
    FinishWhenSettled();
  }
  DeleteWhenIdle();
}

void PublishCall::OnDrain() {
  if (!end_.has_value()) end_ = DrainingError();
  FinishWhenSettled();
}

absl::Status PublishCall::CheckRights() const {
  const auto principal = context_.parts.access.Identify(caller_);
  return principal.ok() ? CheckRight(**principal, Right::kPublish) : principal.status();
}

void PublishCall::OnPolicyChanged() {
  if (end_.has_value() || CheckRights().ok()) return;
  end_ = RightsRevoked();
  FinishWhenSettled();
}

void PublishCall::FinishWhenSettled() {
  if (!end_.has_value() || owed_ > 0 || writing_ || finishing_) return;
  finishing_ = true;
  const auto detail = GetErrorDetail(*end_);
  const std::string reason(detail.has_value() ? ReasonName(detail->reason) : "OK");
  context_.parts.metrics.StreamEnded("Publish", reason);
  Log(LogLevel::kInfo, "stream ended",
      {{"rpc", "Publish"},
       {"peer", server_context_.peer()},
       {"reason", reason},
       {"events", next_ordinal_}});
  Release();
  ++under_way_;
  stream_.Finish(ToGrpcStatus(*end_), &finished_);
}

void PublishCall::OnFinished(bool) {
  --under_way_;
  DeleteWhenIdle();
}

void PublishCall::OnDone(bool) {
  --under_way_;
  if (!finishing_) {
    finishing_ = true;  // nothing can be sent any more
    context_.parts.metrics.StreamEnded("Publish", "CANCELLED");
    Log(LogLevel::kInfo, "stream ended",
        {{"rpc", "Publish"},
         {"peer", server_context_.peer()},
         {"reason", "CANCELLED"},
         {"events", next_ordinal_},
         {"unacknowledged", owed_}});
  }
  Release();
  DeleteWhenIdle();
}

void PublishCall::Release() {
  if (!opened_) return;
  opened_ = false;
  acks_->Close();
  loop_.Remove(StreamLoop::Kind::kPublish, this);
  // Last, because the end of the streams is waited for.
  context_.parts.metrics.StreamClosed("Publish");
  context_.publish_streams.Add(-1);
}

void PublishCall::DeleteWhenIdle() {
  if (under_way_ == 0) delete this;
}

}  // namespace penstock::event_service
