// One Publish stream: hands events to the committer and acknowledgements back.
#pragma once

#include <grpcpp/server_context.h>

#include <cstdint>
#include <memory>
#include <optional>

#include "absl/status/status.h"
#include "event_service/grpc/ack_queue.h"
#include "event_service/grpc/completion_loop.h"
#include "event_service/grpc/service_context.h"
#include "event_service/grpc/stream_loop.h"

namespace penstock::event_service {

// Most acknowledgements in one response.
inline constexpr size_t kAcksPerResponseMax = 4096;
// The stream reads no further while it owes this many acknowledgements: a bound for tiny events,
// which the byte budget of the commit queue hardly counts, and for clients that do not read.
inline constexpr uint64_t kOwedAcksMax = 16 * 1024;

// Lives from the wait for a client to the last completion, and deletes itself. At most one read
// and one write are under way. Everything happens on the loop's thread, but for the
// acknowledgements, which the AckQueue brings over.
class PublishCall final : private LoopStream {
 public:
  // Waits for the next client; the call that takes it starts the next wait.
  static void Accept(ServiceContext& context, StreamLoop& loop);

 private:
  PublishCall(ServiceContext& context, StreamLoop& loop);
  ~PublishCall();

  // The completions of the operations that this call has under way.
  void OnAccepted(bool ok);
  void OnRead(bool ok);
  void OnWritten(bool ok);
  void OnFinished(bool ok);
  void OnDone(bool ok);

  void OnWake() override;
  void OnDrain() override;
  void OnPolicyChanged() override;

  // OK when the caller may publish now.
  absl::Status CheckRights() const;

  void Submit(std::string_view event_wire);
  void Read();
  void WriteAcks();
  // Ends the stream once nothing is owed any more.
  void FinishWhenSettled();
  void CountAndLog(const PublishAck& ack);
  void Release();
  void DeleteWhenIdle();

  ServiceContext& context_;
  StreamLoop& loop_;

  grpc::ServerContext server_context_;
  RawService::ReaderWriter stream_{&server_context_};
  grpc::ByteBuffer request_;
  MemberCompletion<PublishCall, &PublishCall::OnAccepted> accepted_{this};
  MemberCompletion<PublishCall, &PublishCall::OnRead> read_{this};
  MemberCompletion<PublishCall, &PublishCall::OnWritten> written_{this};
  MemberCompletion<PublishCall, &PublishCall::OnFinished> finished_{this};
  MemberCompletion<PublishCall, &PublishCall::OnDone> done_{this};

  Caller caller_;
  std::shared_ptr<AckQueue> acks_;
  uint64_t next_ordinal_ = 0;
  uint64_t owed_ = 0;  // events read and not yet acknowledged to the client
  // How the stream ends, once it is known: half-closed (OK), drained, or broken.
  std::optional<absl::Status> end_;
  int under_way_ = 0;  // operations whose completion is still to come
  bool opened_ = false;
  bool reading_ = false;
  bool writing_ = false;
  bool finishing_ = false;
};

}  // namespace penstock::event_service
