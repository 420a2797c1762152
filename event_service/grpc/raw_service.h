// The services as gRPC dispatches them: every method raw (bytes in, bytes out) on completion
// queues. The generated service classes, which drag every payload's class in, stay behind this
// header.
#pragma once

#include <grpcpp/completion_queue.h>
#include <grpcpp/impl/service_type.h>
#include <grpcpp/server_context.h>
#include <grpcpp/support/async_stream.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/byte_buffer.h>

#include <memory>

namespace penstock::event_service {

class RawService {
 public:
  using Writer = grpc::ServerAsyncWriter<grpc::ByteBuffer>;
  using ReaderWriter = grpc::ServerAsyncReaderWriter<grpc::ByteBuffer, grpc::ByteBuffer>;
  using UnaryWriter = grpc::ServerAsyncResponseWriter<grpc::ByteBuffer>;

  enum class Unary {
    kGetEvent,
    kListEvents,
    kGetLogInfo,
    // Of AdminService.
    kListSubscriptions,
    kDisconnectSubscription,
  };

  RawService();
  ~RawService();

  // For ServerBuilder::RegisterService.
  grpc::Service* service();
  grpc::Service* admin_service();

  // Each asks for the next call of its method: `tag` comes out of `queue` when one is there, with
  // ok = false when the server shuts down first. The arguments must live until then.
  void RequestPublish(grpc::ServerContext* context, ReaderWriter* stream,
                      grpc::ServerCompletionQueue* queue, void* tag);
  void RequestSubscribe(grpc::ServerContext* context, grpc::ByteBuffer* request, Writer* writer,
                        grpc::ServerCompletionQueue* queue, void* tag);
  void RequestUnary(Unary method, grpc::ServerContext* context, grpc::ByteBuffer* request,
                    UnaryWriter* writer, grpc::ServerCompletionQueue* queue, void* tag);

 private:
  class Generated;
  class GeneratedAdmin;
  std::unique_ptr<Generated> generated_;
  std::unique_ptr<GeneratedAdmin> generated_admin_;
};

// "penstock.v1.EventService", the name of the service in health checks.
extern const char kServiceName[];

}  // namespace penstock::event_service
