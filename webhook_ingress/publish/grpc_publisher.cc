#include "webhook_ingress/publish/grpc_publisher.h"

#include <grpc/support/time.h>
#include <grpcpp/client_context.h>
#include <grpcpp/completion_queue.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/support/byte_buffer.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/random/random.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "common/json_log.h"
#include "webhook_ingress/publish/publish_channel.h"
#include "webhook_ingress/publish/publish_metrics.h"
#include "webhook_ingress/publish/publish_wire.h"

namespace penstock::ingress {
namespace {

constexpr char kPublishMethod[] = "/penstock.v1.EventService/Publish";
// How exact deadlines, graces and pauses are.
constexpr int64_t kTickMs = 20;
// A stream that lived for this long was a good one: the next may come at once.
constexpr absl::Duration kGoodStreamAge = absl::Seconds(1);
// While event_service is away, the log says so this often.
constexpr absl::Duration kAwayLogPeriod = absl::Seconds(10);
// How long Drain waits for the stream to close once no event is open.
constexpr absl::Duration kCloseGrace = absl::Seconds(1);

// The wall clock may jump, and deadlines must not.
absl::Time MonotonicNow() {
  return absl::UnixEpoch() + absl::FromChrono(std::chrono::steady_clock::now().time_since_epoch());
}

gpr_timespec NextTick() {
  return gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC), gpr_time_from_millis(kTickMs, GPR_TIMESPAN));
}

// Hands the bytes to gRPC without copying them.
grpc::ByteBuffer ToByteBuffer(std::vector<std::string> pieces) {
  std::vector<grpc::Slice> slices;
  slices.reserve(pieces.size());
  for (std::string& piece : pieces) {
    auto* owned = new std::string(std::move(piece));
    slices.emplace_back(
        owned->data(), owned->size(), [](void* text) { delete static_cast<std::string*>(text); },
        owned);
  }
  return grpc::ByteBuffer(slices.data(), slices.size());
}

std::string ToString(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  std::string bytes;
  if (!buffer.Dump(&slices).ok()) return bytes;
  bytes.reserve(buffer.Length());
  for (const grpc::Slice& slice : slices) {
    bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return bytes;
}

// One call lives at a time, so its operations can be told apart by number.
enum Operation : uintptr_t { kStarted = 1, kRead, kWritten, kHalfClosed, kFinished };
void* Tag(Operation operation) { return reinterpret_cast<void*>(operation); }

// One Publish call, from StartCall to the end of Finish.
struct Call {
  grpc::ClientContext context;
  std::unique_ptr<grpc::GenericClientAsyncReaderWriter> stream;
  grpc::ByteBuffer response;
  grpc::Status status;
  absl::Time opened_at = absl::InfiniteFuture();
  bool open = false;     // headers are sent, nothing has failed
  bool reading = false;  // operations that gRPC has not returned yet
  bool writing = false;
  bool finishing = false;
  bool half_closed = false;
  bool given_up = false;  // cancelled by us: nothing it says counts any more
};

}  // namespace

class GrpcPublisher::Impl {
 public:
  Impl(GrpcPublisherOptions options, prometheus::Registry& registry)
      : options_(std::move(options)),
        metrics_(registry),
        outbox_(options_.limits),
        down_since_(MonotonicNow()),
        away_logged_at_(down_since_),
        backoff_(absl::ZeroDuration()) {
    {
      absl::MutexLock lock(&mu_);
      StartCall();
    }
    thread_ = std::thread([this] { Run(); });
  }

  ~Impl() {
    {
      Completions out;
      absl::MutexLock lock(&mu_);
      draining_ = true;
      stopping_ = true;
      outbox_.FailAll("draining", out);
      if (call_) {
        call_->context.TryCancel();
      } else {
        queue_.Shutdown();
      }
    }
    thread_.join();
  }

  void Publish(std::string event_wire, Done done) {
    Completions out;
    absl::MutexLock lock(&mu_);
    const absl::Time now = MonotonicNow();
    if (draining_) return out.Fail(std::move(done), "draining");
    if (IsAway(now)) return out.Fail(std::move(done), "event_service_away");
    outbox_.Add(std::move(event_wire), std::move(done), now, out);
    MaybeWrite(now, out);
  }

  std::string WhyNotReady() const {
    absl::MutexLock lock(&mu_);
    if (draining_) return "the publisher is draining";
    if (!IsOpen()) {
      return absl::StrCat("event_service at ", options_.target, " is not connected");
    }
    return "";
  }

  bool Drain(absl::Duration grace) {
    bool settled;
    {
      Completions out;
      absl::MutexLock lock(&mu_);
      draining_ = true;
      const auto all_settled = [this]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
        return outbox_.open_events() == 0;
      };
      settled = mu_.AwaitWithTimeout(absl::Condition(&all_settled), grace);
      outbox_.FailAll("draining", out);
      MaybeHalfClose();
    }
    absl::MutexLock lock(&mu_);
    const auto closed = [this]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
      return call_ == nullptr || !call_->open;
    };
    mu_.AwaitWithTimeout(absl::Condition(&closed), kCloseGrace);
    return settled;
  }

 private:
  bool IsOpen() const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) { return call_ && call_->open; }

  bool IsAway(absl::Time now) const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    return !IsOpen() && now - down_since_ >= options_.away_grace;
  }

  // The publisher's thread.
  void Run() {
    absl::Time ticked_at = MonotonicNow();
    while (true) {
      void* tag = nullptr;
      bool ok = false;
      const auto next = queue_.AsyncNext(&tag, &ok, NextTick());
      if (next == grpc::CompletionQueue::SHUTDOWN) return;
      Completions out;
      absl::MutexLock lock(&mu_);
      const absl::Time now = MonotonicNow();
      if (next == grpc::CompletionQueue::GOT_EVENT) {
        OnOperation(static_cast<Operation>(reinterpret_cast<uintptr_t>(tag)), ok, now, out);
      }
      if (now - ticked_at >= absl::Milliseconds(kTickMs)) {
        ticked_at = now;
        OnTick(now, out);
      }
    }
  }

  void OnOperation(Operation operation, bool ok, absl::Time now, Completions& out)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    switch (operation) {
      case kStarted:
        if (ok) OnOpened(now);
        break;
      case kRead:
        call_->reading = false;
        if (ok) {
          OnResponse(out);
        } else {
          OnBroken(now);
        }
        break;
      case kWritten:
      case kHalfClosed:
        call_->writing = false;
        // The read that is outstanding fails too, and tells us so.
        if (!ok) call_->context.TryCancel();
        break;
      case kFinished:
        OnFinished(now, out);
        return;
    }
    MaybeWrite(now, out);
    MaybeHalfClose();
    MaybeFinish();
  }

  // Whether the TLS files changed since the channel was made.
  bool ChannelIsOutdated() const ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    return options_.tls != nullptr && options_.tls->current() != channel_tls_;
  }

  void StartCall() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    if (stub_ == nullptr || ChannelIsOutdated()) {
      if (options_.tls != nullptr) channel_tls_ = options_.tls->current();
      stub_ =
          std::make_unique<grpc::GenericStub>(CreatePublishChannel(options_, channel_tls_.get()));
    }
    call_ = std::make_unique<Call>();
    // The call waits for the channel, which connects with a backoff of its own.
    call_->context.set_wait_for_ready(true);
    call_->stream = stub_->PrepareCall(&call_->context, kPublishMethod, &queue_);
    call_->stream->StartCall(Tag(kStarted));
  }

  void OnOpened(absl::Time now) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    call_->open = true;
    call_->opened_at = now;
    metrics_.streams_opened.Increment();
    metrics_.connected.Set(1);
    Log(LogLevel::kInfo, "connected to event_service", {{"target", options_.target}});
    Read();
  }

  void Read() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    call_->reading = true;
    call_->stream->Read(&call_->response, Tag(kRead));
  }

  void OnResponse(Completions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    if (!call_->given_up) {
      const absl::Status status = AcknowledgeAll(out);
      if (!status.ok()) GiveUp(std::string(status.message()));
    }
    Read();
  }

  absl::Status AcknowledgeAll(Completions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    const absl::StatusOr<std::vector<PublishAck>> acks =
        ParsePublishResponse(ToString(call_->response));
    if (!acks.ok()) return acks.status();
    for (const PublishAck& ack : *acks) {
      const absl::Status status = outbox_.Acknowledge(ack, out);
      if (!status.ok()) return status;
      backoff_ = absl::ZeroDuration();
    }
    return absl::OkStatus();
  }

  // Ends a stream that cannot be trusted or does not move.
  void GiveUp(const std::string& why) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    Log(LogLevel::kError, "giving up the stream to event_service", {{"reason", why}});
    metrics_.protocol_errors.Increment();
    call_->given_up = true;
    call_->context.TryCancel();
  }

  void MaybeWrite(absl::Time now, Completions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    if (!IsOpen() || call_->writing || call_->given_up || call_->half_closed) return;
    const size_t in_flight = outbox_.in_flight_events();
    std::vector<std::string> request = outbox_.TakeRequest(now, out);
    if (request.empty()) return;
    metrics_.request_events.Observe(static_cast<double>(outbox_.in_flight_events() - in_flight));
    call_->writing = true;
    // Without a buffer hint: on the first write of a stream it never leaves.
    call_->stream->Write(ToByteBuffer(std::move(request)), Tag(kWritten));
  }

  void MaybeHalfClose() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    if (!draining_ || outbox_.open_events() > 0) return;
    if (!IsOpen() || call_->writing || call_->half_closed) return;
    call_->half_closed = true;
    call_->writing = true;
    call_->stream->WritesDone(Tag(kHalfClosed));
  }

  void OnBroken(absl::Time now) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    call_->open = false;
    down_since_ = now;
    away_logged_at_ = now;
    metrics_.connected.Set(0);
    if (!draining_) metrics_.streams_lost.Increment();
  }

  // Asks for the status once no other operation is outstanding.
  void MaybeFinish() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    if (call_->reading || call_->writing || call_->finishing) return;
    call_->finishing = true;
    call_->stream->Finish(&call_->status, Tag(kFinished));
  }

  void OnFinished(absl::Time now, Completions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    const std::unique_ptr<Call> ended = std::move(call_);
    outbox_.StreamLost(out);
    if (stopping_) {
      // Events that were put in between are none: draining_ is set.
      queue_.Shutdown();
      return;
    }
    if (draining_) return;
    Log(LogLevel::kWarning, "the stream to event_service ended",
        {{"target", options_.target},
         {"code", static_cast<int>(ended->status.error_code())},
         {"detail", ended->status.error_message()}});
    if (now - ended->opened_at >= kGoodStreamAge) backoff_ = absl::ZeroDuration();
    next_call_at_ = now + backoff_ * absl::Uniform(random_, 0.8, 1.2);
    backoff_ = std::clamp(backoff_ * 2, options_.backoff_min, options_.backoff_max);
    if (next_call_at_ <= now) StartCall();
  }

  void OnTick(absl::Time now, Completions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    outbox_.Expire(now, out);
    if (IsAway(now)) {
      outbox_.FailAll("event_service_away", out);
      LogAway(now);
    }
    if (!call_ && !draining_ && now >= next_call_at_) StartCall();
    // A call that waits for the old channel may wait for good.
    if (call_ && !call_->open && !call_->given_up && ChannelIsOutdated()) {
      call_->given_up = true;
      call_->context.TryCancel();
    }
    if (IsOpen() && !call_->given_up && now - outbox_.OldestSentAt() >= options_.stall_limit) {
      GiveUp("an event was not acknowledged in time");
    }
    metrics_.open_events.Set(static_cast<double>(outbox_.open_events()));
    metrics_.queue_bytes.Set(static_cast<double>(outbox_.queue_bytes()));
  }

  void LogAway(absl::Time now) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu_) {
    if (draining_ || now - away_logged_at_ < kAwayLogPeriod) return;
    away_logged_at_ = now;
    Log(LogLevel::kWarning, "event_service is away; webhooks are answered 503",
        {{"target", options_.target}, {"away_seconds", absl::ToInt64Seconds(now - down_since_)}});
  }

  const GrpcPublisherOptions options_;
  PublishMetrics metrics_;
  grpc::CompletionQueue queue_;

  // Guards all below. Held while gRPC is called: its calls do not block, and no
  // callback of ours runs inside them.
  mutable absl::Mutex mu_;
  std::unique_ptr<grpc::GenericStub> stub_ ABSL_GUARDED_BY(mu_);
  // What the channel of stub_ was made with.
  std::shared_ptr<const TlsContents> channel_tls_ ABSL_GUARDED_BY(mu_);
  Outbox outbox_ ABSL_GUARDED_BY(mu_);
  std::unique_ptr<Call> call_ ABSL_GUARDED_BY(mu_);
  // Since when there is no open stream; meaningless while there is one.
  absl::Time down_since_ ABSL_GUARDED_BY(mu_);
  absl::Time away_logged_at_ ABSL_GUARDED_BY(mu_);
  // When to start the next call, while there is none, and the pause after it.
  absl::Time next_call_at_ ABSL_GUARDED_BY(mu_) = absl::InfinitePast();
  absl::Duration backoff_ ABSL_GUARDED_BY(mu_);
  absl::BitGen random_ ABSL_GUARDED_BY(mu_);
  bool draining_ ABSL_GUARDED_BY(mu_) = false;
  bool stopping_ ABSL_GUARDED_BY(mu_) = false;

  std::thread thread_;
};

GrpcPublisher::GrpcPublisher(GrpcPublisherOptions options, prometheus::Registry& registry)
    : impl_(std::make_unique<Impl>(std::move(options), registry)) {}

GrpcPublisher::~GrpcPublisher() = default;

void GrpcPublisher::Publish(std::string event_wire, Done done) {
  impl_->Publish(std::move(event_wire), std::move(done));
}

std::string GrpcPublisher::WhyNotReady() const { return impl_->WhyNotReady(); }

bool GrpcPublisher::Drain(absl::Duration grace) { return impl_->Drain(grace); }

}  // namespace penstock::ingress
