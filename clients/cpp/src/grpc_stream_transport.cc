#include "clients/cpp/src/grpc_stream_transport.h"

#include <atomic>
#include <chrono>
#include <map>
#include <string>
#include <utility>

#include "clients/cpp/src/channel.h"
#include "clients/cpp/src/wire.h"
#include "google/protobuf/arena.h"
#include "grpcpp/alarm.h"
#include "grpcpp/grpcpp.h"
#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock {
namespace {

// A live event fits into one block, a full response of a catch-up into some twenty.
google::protobuf::ArenaOptions ArenaOptions() {
  google::protobuf::ArenaOptions options;
  options.start_block_size = 16 * 1024;
  options.max_block_size = 64 * 1024;
  return options;
}

// One Subscribe call. At most one operation of it is under way on the queue.
class Call {
 public:
  Call(StreamId id, std::shared_ptr<grpc::Channel> channel)
      : id_(id), stub_(v1::EventService::NewStub(std::move(channel))) {}

  grpc::ClientContext& context() { return context_; }

  void Start(const v1::SubscribeRequest& request, grpc::CompletionQueue& queue) {
    reader_ = stub_->PrepareAsyncSubscribe(&context_, request, &queue);
    state_ = State::kStarting;
    reader_->StartCall(this);
  }

  // Asks for the next response, unless something is under way.
  void Pump() {
    if (state_ != State::kIdle) return;
    state_ = State::kReading;
    arena_.Reset();
    message_ = google::protobuf::Arena::CreateMessage<v1::SubscribeResponse>(&arena_);
    reader_->Read(message_, this);
  }

  // Nothing of this call is of interest any more.
  void Close() {
    closed_ = true;
    context_.TryCancel();
    if (state_ == State::kIdle) Finish();
  }

  // An operation has ended. True when there is something to hand over: a
  // response, or, when done(), the end.
  bool OnCompleted(bool ok) {
    const State completed = std::exchange(state_, State::kIdle);
    if (completed == State::kFinishing) {
      state_ = State::kDone;
      return !closed_;
    }
    if (!ok || closed_) {
      Finish();
      return false;
    }
    if (completed == State::kStarting) {
      Pump();
      return false;
    }
    SetResponse(*message_, response_);
    return true;
  }

  StreamId id() const { return id_; }
  bool done() const { return state_ == State::kDone; }
  const StreamResponse& response() const { return response_; }
  absl::Status status() const { return ToStatus(status_); }

 private:
  enum class State { kStarting, kReading, kIdle, kFinishing, kDone };

  void Finish() {
    state_ = State::kFinishing;
    reader_->Finish(&status_, this);
  }

  const StreamId id_;
  grpc::ClientContext context_;
  std::unique_ptr<v1::EventService::Stub> stub_;
  // Events are made of hundreds of small pieces; here they are freed together.
  google::protobuf::Arena arena_{ArenaOptions()};
  v1::SubscribeResponse* message_ = nullptr;
  StreamResponse response_;
  grpc::Status status_;
  std::unique_ptr<grpc::ClientAsyncReader<v1::SubscribeResponse>> reader_;
  State state_ = State::kStarting;
  bool closed_ = false;
};

// One completion queue for all streams, so that one wait hears them all; the
// synchronous API can only wait for one, and for ever.
class GrpcStreamTransport : public StreamTransport {
 public:
  explicit GrpcStreamTransport(const SubscriberOptions& options) : options_(options) {}

  ~GrpcStreamTransport() override {
    for (auto& [call, owned] : calls_) call->Close();
    alarm_.Cancel();
    while (!calls_.empty()) {
      void* tag = nullptr;
      bool ok = false;
      if (!queue_.Next(&tag, &ok)) break;
      if (tag != &alarm_) Complete(static_cast<Call*>(tag), ok);
    }
    queue_.Shutdown();
    void* tag = nullptr;
    bool ok = false;
    while (queue_.Next(&tag, &ok)) {
    }
  }

  absl::Time Now() override {
    return absl::UnixEpoch() +
           absl::FromChrono(std::chrono::steady_clock::now().time_since_epoch());
  }

  void Open(StreamId stream, const StartPosition& start) override {
    auto channel = OpenChannel(options_.server);
    if (!channel.ok()) {
      failed_.emplace(stream, channel.status());
      return;
    }
    auto call = std::make_unique<Call>(stream, *std::move(channel));
    if (absl::Status ready = PrepareContext(options_.server, call->context()); !ready.ok()) {
      failed_.emplace(stream, std::move(ready));
      return;
    }
    v1::SubscribeRequest request;
    SetRequest(options_, start, request);
    call->Start(request, queue_);
    Call* const key = call.get();
    calls_.emplace(key, std::move(call));
  }

  void Close(StreamId stream) override {
    failed_.erase(stream);
    for (auto& [call, owned] : calls_) {
      if (call->id() == stream) call->Close();
    }
  }

  Arrival Wait(absl::Time deadline) override {
    if (!failed_.empty()) {
      const auto first = failed_.extract(failed_.begin());
      return {.kind = Arrival::Kind::kClosed, .stream = first.key(), .status = first.mapped()};
    }
    for (auto& [call, owned] : calls_) call->Pump();
    const gpr_timespec until = ToGpr(deadline);
    while (true) {
      void* tag = nullptr;
      bool ok = false;
      if (queue_.AsyncNext(&tag, &ok, until) != grpc::CompletionQueue::GOT_EVENT) return {};
      if (tag == &alarm_) {
        wake_under_way_ = false;
        return {};
      }
      Arrival arrival = Complete(static_cast<Call*>(tag), ok);
      if (arrival.kind != Arrival::Kind::kNothing) return arrival;
    }
  }

  void Wake() override {
    if (wake_under_way_.exchange(true)) return;
    alarm_.Set(&queue_, gpr_now(GPR_CLOCK_MONOTONIC), &alarm_);
  }

 private:
  // On the monotonic clock, so that setting the wall clock neither ends nor stretches a wait.
  gpr_timespec ToGpr(absl::Time deadline) {
    if (deadline == absl::InfiniteFuture()) return gpr_inf_future(GPR_CLOCK_MONOTONIC);
    const absl::Duration wait = std::max(deadline - Now(), absl::ZeroDuration());
    return gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC),
                        gpr_time_from_nanos(absl::ToInt64Nanoseconds(wait), GPR_TIMESPAN));
  }

  Arrival Complete(Call* call, bool ok) {
    const bool handed_over = call->OnCompleted(ok);
    Arrival arrival;
    if (handed_over && !call->done()) {
      arrival = {
          .kind = Arrival::Kind::kResponse, .stream = call->id(), .response = &call->response()};
    } else if (handed_over) {
      arrival = {.kind = Arrival::Kind::kClosed, .stream = call->id(), .status = call->status()};
    }
    if (call->done()) calls_.erase(call);
    return arrival;
  }

  const SubscriberOptions options_;
  grpc::CompletionQueue queue_;
  std::map<Call*, std::unique_ptr<Call>> calls_;
  // Streams that could not be opened, and why.
  std::map<StreamId, absl::Status> failed_;
  grpc::Alarm alarm_;
  std::atomic<bool> wake_under_way_{false};
};

}  // namespace

std::unique_ptr<StreamTransport> MakeGrpcStreamTransport(const SubscriberOptions& options) {
  return std::make_unique<GrpcStreamTransport>(options);
}

}  // namespace penstock
