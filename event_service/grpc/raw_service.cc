#include "event_service/grpc/raw_service.h"

#include "penstock/v1/admin_service.grpc.pb.h"
#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock::event_service {

using Admin = penstock::v1::AdminService;
using Base = penstock::v1::EventService;

const char kServiceName[] = "penstock.v1.EventService";

class RawService::Generated final
    : public Base::WithRawMethod_Publish<Base::WithRawMethod_Subscribe<Base::WithRawMethod_GetEvent<
          Base::WithRawMethod_ListEvents<Base::WithRawMethod_GetLogInfo<Base::Service>>>>> {};

class RawService::GeneratedAdmin final
    : public Admin::WithRawMethod_ListSubscriptions<
          Admin::WithRawMethod_DisconnectSubscription<Admin::Service>> {};

RawService::RawService()
    : generated_(std::make_unique<Generated>()),
      generated_admin_(std::make_unique<GeneratedAdmin>()) {}
RawService::~RawService() = default;

grpc::Service* RawService::service() { return generated_.get(); }
grpc::Service* RawService::admin_service() { return generated_admin_.get(); }

void RawService::RequestPublish(grpc::ServerContext* context, ReaderWriter* stream,
                                grpc::ServerCompletionQueue* queue, void* tag) {
  generated_->RequestPublish(context, stream, queue, queue, tag);
}

void RawService::RequestSubscribe(grpc::ServerContext* context, grpc::ByteBuffer* request,
                                  Writer* writer, grpc::ServerCompletionQueue* queue, void* tag) {
  generated_->RequestSubscribe(context, request, writer, queue, queue, tag);
}

void RawService::RequestUnary(Unary method, grpc::ServerContext* context, grpc::ByteBuffer* request,
                              UnaryWriter* writer, grpc::ServerCompletionQueue* queue, void* tag) {
  switch (method) {
    case Unary::kGetEvent:
      return generated_->RequestGetEvent(context, request, writer, queue, queue, tag);
    case Unary::kListEvents:
      return generated_->RequestListEvents(context, request, writer, queue, queue, tag);
    case Unary::kGetLogInfo:
      return generated_->RequestGetLogInfo(context, request, writer, queue, queue, tag);
    case Unary::kListSubscriptions:
      return generated_admin_->RequestListSubscriptions(context, request, writer, queue, queue,
                                                        tag);
    case Unary::kDisconnectSubscription:
      return generated_admin_->RequestDisconnectSubscription(context, request, writer, queue, queue,
                                                             tag);
  }
}

}  // namespace penstock::event_service
