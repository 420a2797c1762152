#include "event_service/grpc/raw_service.h"

#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock::event_service {

using Base = penstock::v1::EventService;

const char kServiceName[] = "penstock.v1.EventService";

class RawService::Generated final
    : public Base::WithRawMethod_Publish<Base::WithRawMethod_Subscribe<Base::WithRawMethod_GetEvent<
          Base::WithRawMethod_ListEvents<Base::WithRawMethod_GetLogInfo<Base::Service>>>>> {};

RawService::RawService() : generated_(std::make_unique<Generated>()) {}
RawService::~RawService() = default;

grpc::Service* RawService::service() { return generated_.get(); }

void RawService::RequestPublish(grpc::ServerContext* context, ReaderWriter* stream,
                                grpc::ServerCompletionQueue* queue, void* tag) {
  generated_->RequestPublish(context, stream, queue, queue, tag);
}

void RawService::RequestSubscribe(grpc::ServerContext* context, grpc::ByteBuffer* request,
                                  Writer* writer, grpc::ServerCompletionQueue* queue, void* tag) {
  generated_->RequestSubscribe(context, request, writer, queue, queue, tag);
}

void RawService::RequestUnary(Unary method, grpc::ServerContext* context,
                              grpc::ByteBuffer* request, UnaryWriter* writer,
                              grpc::ServerCompletionQueue* queue, void* tag) {
  switch (method) {
    case Unary::kGetEvent:
      return generated_->RequestGetEvent(context, request, writer, queue, queue, tag);
    case Unary::kListEvents:
      return generated_->RequestListEvents(context, request, writer, queue, queue, tag);
    case Unary::kGetLogInfo:
      return generated_->RequestGetLogInfo(context, request, writer, queue, queue, tag);
  }
}

}  // namespace penstock::event_service
