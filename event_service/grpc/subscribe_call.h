// One Subscribe stream: carries out what its Subscription says.
#pragma once

#include <memory>

#include <grpcpp/alarm.h>
#include <grpcpp/server_context.h>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "event_service/grpc/completion_loop.h"
#include "event_service/grpc/service_context.h"
#include "event_service/grpc/stream_loop.h"
#include "event_service/subscription/subscription.h"

namespace penstock::event_service {

// Lives from the wait for a client to the last completion, and deletes itself. At most one write
// is under way. Everything happens on the loop's thread.
class SubscribeCall final : private LoopStream {
 public:
  // Waits for the next client; the call that takes it starts the next wait.
  static void Accept(ServiceContext& context, StreamLoop& loop);

 private:
  SubscribeCall(ServiceContext& context, StreamLoop& loop);
  ~SubscribeCall();

  // The completions of the operations that this call has under way.
  void OnAccepted(bool ok);
  void OnWritten(bool ok);
  void OnAlarm(bool ok);
  void OnFinished(bool ok);
  void OnDone(bool ok);

  void OnWake() override { Pump(); }
  void OnDrain() override;

  absl::Status Open();
  // Does what comes next, if nothing is under way.
  void Pump();
  void Send(const StreamResponse& response);
  void WakeAt(absl::Time time);
  void Finish(const absl::Status& status);
  void CountReads();
  // Frees what the stream holds; what is under way ends by itself.
  void Release();
  void DeleteWhenIdle();

  ServiceContext& context_;
  StreamLoop& loop_;

  grpc::ServerContext server_context_;
  grpc::ByteBuffer request_;
  RawService::Writer writer_{&server_context_};
  grpc::Alarm alarm_;
  MemberCompletion<SubscribeCall, &SubscribeCall::OnAccepted> accepted_{this};
  MemberCompletion<SubscribeCall, &SubscribeCall::OnWritten> written_{this};
  MemberCompletion<SubscribeCall, &SubscribeCall::OnAlarm> alarmed_{this};
  MemberCompletion<SubscribeCall, &SubscribeCall::OnFinished> finished_{this};
  MemberCompletion<SubscribeCall, &SubscribeCall::OnDone> done_{this};

  // Gone once the stream is over, so that its memory is freed at once.
  std::unique_ptr<Subscription> subscription_;
  SubscriptionStats counted_;
  int under_way_ = 0;  // operations whose completion is still to come
  bool opened_ = false;
  bool writing_ = false;
  bool finishing_ = false;
  bool alarm_set_ = false;
  absl::Time alarm_at_;
};

}  // namespace penstock::event_service
