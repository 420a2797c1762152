// One unary call: a request in, a response or an error out.
#pragma once

#include <grpcpp/server_context.h>
#include <grpcpp/support/byte_buffer.h>

#include <string>

#include "absl/status/statusor.h"
#include "event_service/grpc/completion_loop.h"
#include "event_service/grpc/service_context.h"

namespace penstock::event_service {

// Lives from the wait for a client to the end of the answer, and deletes itself. One operation
// is under way at any time, so the loop may have several threads.
class UnaryCall {
 public:
  // Waits for the next client; the call that takes it starts the next wait.
  static void Accept(ServiceContext& context, CompletionLoop& loop, RawService::Unary method);

 private:
  UnaryCall(ServiceContext& context, CompletionLoop& loop, RawService::Unary method);
  ~UnaryCall();

  void OnAccepted(bool ok);
  void OnFinished(bool ok);

  absl::StatusOr<grpc::ByteBuffer> Answer(const std::string& request) const;

  ServiceContext& context_;
  CompletionLoop& loop_;
  const RawService::Unary method_;

  grpc::ServerContext server_context_;
  grpc::ByteBuffer request_;
  RawService::UnaryWriter writer_{&server_context_};
  MemberCompletion<UnaryCall, &UnaryCall::OnAccepted> accepted_{this};
  MemberCompletion<UnaryCall, &UnaryCall::OnFinished> finished_{this};
};

// The three methods, for somebody with these rights. Errors have a reason, or are faults of the
// server.
absl::StatusOr<grpc::ByteBuffer> GetEvent(const ServiceParts& parts, const ReadRights& rights,
                                          const std::string& request);
absl::StatusOr<grpc::ByteBuffer> ListEvents(const ServiceParts& parts, const ReadRights& rights,
                                            const std::string& request);
absl::StatusOr<grpc::ByteBuffer> GetLogInfo(const ServiceParts& parts, const std::string& request);

}  // namespace penstock::event_service
