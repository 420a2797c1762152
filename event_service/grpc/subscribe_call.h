// One Subscribe stream: carries out what its Subscription says.
#pragma once

#include <grpcpp/alarm.h>
#include <grpcpp/server_context.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "event_service/grpc/completion_loop.h"
#include "event_service/grpc/service_context.h"
#include "event_service/grpc/stream_loop.h"
#include "event_service/subscription/response_size.h"
#include "event_service/subscription/subscription.h"
#include "event_service/subscription/subscription_registry.h"

namespace penstock::event_service {

// Lives from the wait for a client to the last completion, and deletes itself. At most one write
// is under way. Everything happens on the loop's thread.
class SubscribeCall final : private LoopStream {
 public:
  class DisconnectTarget;

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
  void OnPolicyChanged() override;

  absl::Status Open();
  // Finds out who calls and counts the stream among theirs.
  absl::Status Admit();
  // Whether the open stream is still within the rights of its caller; takes up what is hidden
  // from them now.
  bool KeepsRights();
  // Makes the stream known to those who look after it.
  void Register();
  void ShowStatus();
  void Disconnect();
  // Does what comes next, if nothing is under way.
  void Pump();
  void Send(const StreamResponse& response);
  void WakeAt(absl::Time time);
  // Ends a stream whose response stays unread for too long.
  void CheckWrite();
  // Ends the stream without a word, because what it would say could not get through.
  void Cut(std::string_view reason);
  void ReportEnd(std::string_view reason, std::string_view detail, bool fault = false);
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

  Caller caller_;
  std::shared_ptr<const Principal> principal_;  // set while the stream counts among its streams
  // Gone once the stream is over, so that its memory is freed at once.
  std::unique_ptr<Subscription> subscription_;
  std::shared_ptr<DisconnectTarget> disconnect_;
  SubscriptionRegistry::Entry entry_;
  ClientMetrics::Client* client_ = nullptr;
  uint64_t written_cursor_ = 0;
  SubscriptionStats counted_;
  ResponseSize response_size_;
  size_t writing_bytes_ = 0;
  absl::Time write_started_;
  int under_way_ = 0;  // operations whose completion is still to come
  bool opened_ = false;
  bool writing_ = false;
  bool finishing_ = false;
  bool alarm_set_ = false;
  absl::Time alarm_at_;
};

}  // namespace penstock::event_service
