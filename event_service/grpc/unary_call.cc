#include "event_service/grpc/unary_call.h"

#include <utility>

#include "common/json_log.h"
#include "common/version.h"
#include "event_service/error_reason.h"
#include "event_service/grpc/admin_calls.h"
#include "event_service/grpc/byte_buffers.h"
#include "event_service/grpc/caller.h"
#include "event_service/grpc/messages.h"
#include "event_service/grpc/to_grpc_status.h"
#include "event_service/subscription/event_page.h"
#include "event_service/subscription/position.h"

namespace penstock::event_service {
namespace {

Right RightFor(RawService::Unary method) {
  switch (method) {
    case RawService::Unary::kListSubscriptions:
    case RawService::Unary::kDisconnectSubscription:
      return Right::kAdmin;
    case RawService::Unary::kGetEvent:
    case RawService::Unary::kListEvents:
    case RawService::Unary::kGetLogInfo:
      break;
  }
  return Right::kRead;
}

}  // namespace

absl::StatusOr<grpc::ByteBuffer> GetEvent(const ServiceParts& parts, const ReadRights& rights,
                                          const std::string& request) {
  const absl::StatusOr<GetEventSpec> spec = DecodeGetEventRequest(request);
  if (!spec.ok()) return spec.status();
  if (spec->event_id.empty()) {
    return MakeError(ErrorReason::kInvalidEventId,
                     "event_id is empty; send the id of an event, \"evt_...\"");
  }
  const auto event = parts.log.GetById(spec->event_id);
  if (absl::IsNotFound(event.status())) {
    return MakeError(ErrorReason::kEventNotFound,
                     "no event with the id of event_id was committed, or it is past its retention; "
                     "fetch it from Stripe");
  }
  if (!event.ok()) return ExplainReadError(event.status(), parts.log, 0);
  if (absl::Status readable = rights.CheckReadable((*event)->keys()); !readable.ok()) {
    return readable;
  }
  const auto shown = rights.redactor() == nullptr
                         ? *event
                         : rights.redactor()->Redact(*event, spec->include_raw_json);
  return EncodeEvents({shown}, spec->include_raw_json, {});
}

absl::StatusOr<grpc::ByteBuffer> ListEvents(const ServiceParts& parts, const ReadRights& rights,
                                            const std::string& request) {
  const absl::StatusOr<ListRequest> list = DecodeListEventsRequest(request);
  if (!list.ok()) return list.status();
  const absl::StatusOr<Filter> asked = Filter::Compile(list->filter, parts.catalog);
  if (!asked.ok()) return asked.status();
  const absl::StatusOr<Filter> filter = rights.Narrow(*asked);
  if (!filter.ok()) return filter.status();
  const absl::StatusOr<EventPage> page =
      ReadPage(parts.log, list->spec, *filter, rights.redactor().get());
  if (!page.ok()) return page.status();
  return EncodeEvents(page->events, list->spec.include_raw_json,
                      EncodeNextPageToken(page->next_page_token));
}

absl::StatusOr<grpc::ByteBuffer> GetLogInfo(const ServiceParts& parts, const std::string& request) {
  if (absl::Status valid = CheckGetLogInfoRequest(request); !valid.ok()) return valid;
  return ToByteBuffer(EncodeLogInfo(parts.log, kVersion));
}

void UnaryCall::Accept(ServiceContext& context, CompletionLoop& loop, RawService::Unary method) {
  new UnaryCall(context, loop, method);
}

UnaryCall::UnaryCall(ServiceContext& context, CompletionLoop& loop, RawService::Unary method)
    : context_(context), loop_(loop), method_(method) {
  context_.calls.Add(1);
  context_.service.RequestUnary(method_, &server_context_, &request_, &writer_, loop_.queue(),
                                &accepted_);
}

UnaryCall::~UnaryCall() { context_.calls.Add(-1); }

void UnaryCall::OnAccepted(bool ok) {
  if (!ok) {
    delete this;  // the server shuts down
    return;
  }
  Accept(context_, loop_, method_);
  const absl::StatusOr<grpc::ByteBuffer> answer = Answer(Flatten(request_));
  if (answer.ok()) {
    writer_.Finish(*answer, grpc::Status::OK, &finished_);
    return;
  }
  if (!GetErrorDetail(answer.status()).has_value()) {
    Log(LogLevel::kError, "call failed", {{"detail", answer.status().ToString()}});
  }
  writer_.FinishWithError(ToGrpcStatus(answer.status()), &finished_);
}

absl::StatusOr<grpc::ByteBuffer> UnaryCall::Answer(const std::string& request) const {
  const auto principal = context_.parts.access.Identify(CallerOf(server_context_));
  if (!principal.ok()) return principal.status();
  if (absl::Status right = CheckRight(**principal, RightFor(method_)); !right.ok()) return right;
  const ReadRights& rights = (*principal)->read;
  switch (method_) {
    case RawService::Unary::kGetEvent:
      return GetEvent(context_.parts, rights, request);
    case RawService::Unary::kListEvents:
      return ListEvents(context_.parts, rights, request);
    case RawService::Unary::kListSubscriptions:
      return ListSubscriptions(context_.parts, request);
    case RawService::Unary::kDisconnectSubscription:
      return DisconnectSubscription(context_.parts, request);
    case RawService::Unary::kGetLogInfo:
      break;
  }
  return GetLogInfo(context_.parts, request);
}

void UnaryCall::OnFinished(bool) { delete this; }

}  // namespace penstock::event_service
