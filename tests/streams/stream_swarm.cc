#include "tests/streams/stream_swarm.h"

#include <grpcpp/client_context.h>
#include <grpcpp/create_channel.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/support/channel_arguments.h>

#include <algorithm>
#include <string_view>

#include "absl/time/clock.h"
#include "event_service/event/wire.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using event_service::WireField;
using event_service::WireScanner;

// Fields of SubscribeResponse.
constexpr uint32_t kEvents = 1;
constexpr uint32_t kDraining = 6;

grpc::ByteBuffer Request(const SwarmOptions& options, size_t stream) {
  event_service::SubscribeSpec spec = options.from_earliest ? FromEarliest() : FromLatest();
  if (options.types) spec.filter.types = options.types(stream);
  spec.heartbeat = options.heartbeat;
  spec.client_id = options.client_id;
  const grpc::Slice slice(EncodeRequest(spec));
  return grpc::ByteBuffer(&slice, 1);
}

std::shared_ptr<grpc::Channel> Connect(const SwarmOptions& options) {
  if (options.reads) return ConnectTo(options.address);
  // Otherwise gRPC would take some 4 MiB for each stream before it stalls, and 1 000 of them more
  // than the machine has.
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt(GRPC_ARG_HTTP2_BDP_PROBE, 0);
  return grpc::CreateCustomChannel(options.address, grpc::InsecureChannelCredentials(), arguments);
}

}  // namespace

// One operation is under way at any time: open, send, read, read ..., finish.
class StreamSwarm::Call {
 public:
  Call(const std::shared_ptr<grpc::Channel>& channel, grpc::CompletionQueue& queue,
       const SwarmOptions& options, size_t number, absl::Mutex& mutex,
       std::atomic<uint64_t>& events)
      : options_(options), number_(number), mutex_(mutex), events_(events), stub_(channel) {
    call_ = stub_.PrepareCall(&context_, "/penstock.v1.EventService/Subscribe", &queue);
    call_->StartCall(this);
  }

  // The operation under way is done.
  void Proceed(bool ok) {
    if (phase_ == Phase::kFinishing) return End();
    if (!ok) {
      phase_ = Phase::kFinishing;
      return call_->Finish(&status_, this);
    }
    if (phase_ == Phase::kOpening) {
      phase_ = Phase::kSending;
      return call_->Write(Request(options_, number_), grpc::WriteOptions().set_last_message(),
                          this);
    }
    if (phase_ == Phase::kReading) Note();
    phase_ = Phase::kReading;
    if (options_.reads) call_->Read(&response_, this);
  }
  void Cancel() { context_.TryCancel(); }

  // Guarded by the swarm's mutex.
  SwarmStream stream;

 private:
  enum class Phase { kOpening, kSending, kReading, kFinishing };

  void Note() {
    std::vector<grpc::Slice> slices;
    (void)response_.Dump(&slices);
    std::string bytes;
    for (const grpc::Slice& slice : slices) {
      bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
    }
    absl::MutexLock lock(&mutex_);
    const absl::Time now = absl::Now();
    if (stream.responses > 0) {
      stream.longest_silence = std::max(stream.longest_silence, now - stream.last_response);
    }
    stream.last_response = now;
    ++stream.responses;
    WireScanner scanner(bytes);
    for (WireField field; scanner.Next(field);) {
      if (field.number == kEvents) {
        ++stream.events;
        ++events_;
        stream.last_event = now;
      }
      if (field.number == kDraining) stream.told_to_leave = true;
    }
  }

  void End() {
    absl::MutexLock lock(&mutex_);
    stream.ended = true;
    stream.status_code = status_.error_code();
  }

  const SwarmOptions& options_;
  const size_t number_;
  absl::Mutex& mutex_;
  std::atomic<uint64_t>& events_;
  grpc::GenericStub stub_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::GenericClientAsyncReaderWriter> call_;
  grpc::ByteBuffer response_;
  grpc::Status status_;
  Phase phase_ = Phase::kOpening;
};

StreamSwarm::StreamSwarm(const SwarmOptions& options)
    : options_(options), thread_([this] { Serve(); }) {
  for (size_t i = 0; i < options.connections; ++i) channels_.push_back(Connect(options));
  for (size_t i = 0; i < options.streams; ++i) {
    calls_.push_back(std::make_unique<Call>(channels_[i % channels_.size()], queue_, options_, i,
                                            mutex_, events_));
  }
}

StreamSwarm::~StreamSwarm() {
  for (const auto& call : calls_) call->Cancel();
  if (options_.reads) {
    WaitForAll([](const SwarmStream& stream) { return stream.ended; }, absl::Seconds(30));
  }
  queue_.Shutdown();
  thread_.join();
}

void StreamSwarm::Serve() {
  void* tag = nullptr;
  bool ok = false;
  while (queue_.Next(&tag, &ok)) static_cast<Call*>(tag)->Proceed(ok);
}

size_t StreamSwarm::WaitForAll(absl::FunctionRef<bool(const SwarmStream&)> predicate,
                               absl::Duration timeout) const {
  const absl::Time deadline = absl::Now() + timeout;
  while (true) {
    size_t missing = 0;
    {
      absl::MutexLock lock(&mutex_);
      for (const auto& call : calls_) missing += !predicate(call->stream);
    }
    if (missing == 0 || absl::Now() > deadline) return missing;
    absl::SleepFor(absl::Milliseconds(20));  // between two looks
  }
}

std::vector<SwarmStream> StreamSwarm::streams() const {
  absl::MutexLock lock(&mutex_);
  std::vector<SwarmStream> streams;
  for (const auto& call : calls_) streams.push_back(call->stream);
  return streams;
}

void StreamSwarm::ForgetSilence() {
  absl::MutexLock lock(&mutex_);
  for (const auto& call : calls_) call->stream.longest_silence = absl::ZeroDuration();
}

}  // namespace penstock::testing
