#include "tests/webhook_ingress/publish/fake_event_service.h"

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/security/server_credentials.h>
#include <grpcpp/server.h>
#include <grpcpp/server_builder.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"

namespace penstock::ingress::testing {
namespace {

void AppendVarint(uint64_t value, std::string& out) {
  for (; value >= 0x80; value >>= 7) out.push_back(static_cast<char>(value | 0x80));
  out.push_back(static_cast<char>(value));
}

std::string BytesField(int number, const std::string& bytes) {
  std::string field;
  AppendVarint(static_cast<uint64_t>(number) << 3 | 2, field);
  AppendVarint(bytes.size(), field);
  return field + bytes;
}

std::string VarintField(int number, uint64_t value) {
  std::string field;
  AppendVarint(static_cast<uint64_t>(number) << 3, field);
  AppendVarint(value, field);
  return field;
}

std::string Flatten(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  std::string bytes;
  if (!buffer.Dump(&slices).ok()) std::abort();
  for (const grpc::Slice& slice : slices) {
    bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  }
  return bytes;
}

// The events of a PublishRequest; the test stops if it is anything else.
std::vector<std::string> EventsOf(const std::string& request) {
  std::vector<std::string> events;
  for (size_t at = 0; at < request.size();) {
    if (request[at++] != '\x0A') std::abort();
    uint64_t length = 0;
    for (int shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(request.at(at++));
      length |= uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) break;
    }
    if (length > request.size() - at) std::abort();
    events.push_back(request.substr(at, length));
    at += length;
  }
  return events;
}

// What the streams of one fake share.
struct Shared {
  mutable absl::Mutex mu;
  FakeEventService::Script script ABSL_GUARDED_BY(mu);
  std::vector<std::string> events ABSL_GUARDED_BY(mu);
  size_t requests ABSL_GUARDED_BY(mu) = 0;
  size_t half_closed ABSL_GUARDED_BY(mu) = 0;
  std::vector<std::shared_ptr<FakeStream>> streams ABSL_GUARDED_BY(mu);
};

class Stream final : public FakeStream, public grpc::ServerGenericBidiReactor {
 public:
  explicit Stream(Shared& shared) : shared_(shared) {}

  void Begin(std::shared_ptr<Stream> self) {
    self_ = std::move(self);
    StartRead(&request_);
  }

  void Acknowledge(const std::vector<std::string>& acks) override {
    std::string response;
    for (const std::string& ack : acks) response += BytesField(1, ack);
    SendRaw(std::move(response));
  }

  void SendRaw(std::string bytes) override {
    absl::MutexLock lock(&mu_);
    if (finished_) return;
    const grpc::Slice slice(bytes);
    responses_.emplace_back(&slice, 1);
    if (responses_.size() == 1) StartWrite(&responses_.front());
  }

  void End() override { FinishOnce(grpc::Status(grpc::StatusCode::UNAVAILABLE, "ended")); }

  uint64_t events_before() const override { return events_before_; }

  void OnReadDone(bool ok) override {
    if (!ok) {
      {
        absl::MutexLock lock(&shared_.mu);
        ++shared_.half_closed;
      }
      FinishOnce(grpc::Status::OK);
      return;
    }
    const std::vector<std::string> events = EventsOf(Flatten(request_));
    FakeEventService::Script script;
    {
      absl::MutexLock lock(&shared_.mu);
      shared_.events.insert(shared_.events.end(), events.begin(), events.end());
      ++shared_.requests;
      script = shared_.script;
    }
    script(*this, events);
    events_before_ += events.size();
    StartRead(&request_);
  }

  void OnWriteDone(bool ok) override {
    absl::MutexLock lock(&mu_);
    responses_.pop_front();
    if (!ok || finished_) return;
    if (!responses_.empty()) StartWrite(&responses_.front());
  }

  void OnCancel() override { FinishOnce(grpc::Status::CANCELLED); }
  void OnDone() override { self_.reset(); }

 private:
  void FinishOnce(const grpc::Status& status) {
    absl::MutexLock lock(&mu_);
    if (finished_) return;
    finished_ = true;
    Finish(status);
  }

  Shared& shared_;
  grpc::ByteBuffer request_;
  std::atomic<uint64_t> events_before_ = 0;
  // Keeps the reactor until gRPC is done with it.
  std::shared_ptr<Stream> self_;

  absl::Mutex mu_;
  bool finished_ ABSL_GUARDED_BY(mu_) = false;
  // The front is being written.
  std::deque<grpc::ByteBuffer> responses_ ABSL_GUARDED_BY(mu_);
};

class Service final : public grpc::CallbackGenericService {
 public:
  explicit Service(Shared& shared) : shared_(shared) {}

  grpc::ServerGenericBidiReactor* CreateReactor(
      grpc::GenericCallbackServerContext* context) override {
    if (context->method() != "/penstock.v1.EventService/Publish") std::abort();
    auto stream = std::make_shared<Stream>(shared_);
    {
      absl::MutexLock lock(&shared_.mu);
      shared_.streams.push_back(stream);
    }
    stream->Begin(stream);
    return stream.get();
  }

 private:
  Shared& shared_;
};

}  // namespace

std::string AckBytes(uint64_t ordinal, uint64_t outcome, uint64_t sequence) {
  return VarintField(1, ordinal) + VarintField(2, outcome) + VarintField(3, sequence);
}

std::string RefusalBytes(uint64_t ordinal, const std::string& reason) {
  const std::string info = BytesField(1, reason) + BytesField(2, "penstock.dev");
  const std::string any =
      BytesField(1, "type.googleapis.com/google.rpc.ErrorInfo") + BytesField(2, info);
  const std::string status = VarintField(1, 8) + BytesField(2, "refused") + BytesField(3, any);
  return VarintField(1, ordinal) + VarintField(2, 3) + BytesField(4, status);
}

class FakeEventService::Impl {
 public:
  Shared shared;
  std::unique_ptr<Service> service;
  std::unique_ptr<grpc::Server> server;
  std::shared_ptr<grpc::ServerCredentials> credentials = grpc::InsecureServerCredentials();
  int port = 0;
};

FakeEventService::Script FakeEventService::CommitAll() {
  auto next_sequence = std::make_shared<std::atomic<uint64_t>>(1);
  return [next_sequence](FakeStream& stream, const std::vector<std::string>& events) {
    std::vector<std::string> acks;
    for (size_t i = 0; i < events.size(); ++i) {
      acks.push_back(AckBytes(stream.events_before() + i, 1, (*next_sequence)++));
    }
    stream.Acknowledge(acks);
  };
}

FakeEventService::Script FakeEventService::Stall() {
  return [](FakeStream&, const std::vector<std::string>&) {};
}

FakeEventService::FakeEventService(Script script) : impl_(std::make_unique<Impl>()) {
  SetScript(std::move(script));
}

FakeEventService::~FakeEventService() { Stop(); }

void FakeEventService::UseTls(const std::string& certificate, const std::string& key,
                              const std::string& client_authority) {
  grpc::SslServerCredentialsOptions options(
      GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
  options.pem_root_certs = client_authority;
  options.pem_key_cert_pairs.push_back({key, certificate});
  impl_->credentials = grpc::SslServerCredentials(options);
}

bool FakeEventService::Start(int port) {
  impl_->service = std::make_unique<Service>(impl_->shared);
  grpc::ServerBuilder builder;
  builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
  builder.AddListeningPort(absl::StrCat("127.0.0.1:", port), impl_->credentials, &impl_->port);
  builder.RegisterCallbackGenericService(impl_->service.get());
  impl_->server = builder.BuildAndStart();
  return impl_->server != nullptr && impl_->port != 0;
}

void FakeEventService::Stop() {
  if (!impl_->server) return;
  impl_->server->Shutdown(std::chrono::system_clock::now());
  impl_->server->Wait();
  impl_->server.reset();
}

void FakeEventService::SetScript(Script script) {
  absl::MutexLock lock(&impl_->shared.mu);
  impl_->shared.script = std::move(script);
}

void FakeEventService::EndStream() {
  OnStream([](FakeStream& stream) { stream.End(); });
}

bool FakeEventService::OnStream(const std::function<void(FakeStream&)>& act) {
  std::shared_ptr<FakeStream> stream;
  {
    absl::MutexLock lock(&impl_->shared.mu);
    if (impl_->shared.streams.empty()) return false;
    stream = impl_->shared.streams.back();
  }
  act(*stream);
  return true;
}

int FakeEventService::port() const { return impl_->port; }

std::string FakeEventService::target() const { return absl::StrCat("127.0.0.1:", impl_->port); }

std::vector<std::string> FakeEventService::events() const {
  absl::MutexLock lock(&impl_->shared.mu);
  return impl_->shared.events;
}

size_t FakeEventService::requests() const {
  absl::MutexLock lock(&impl_->shared.mu);
  return impl_->shared.requests;
}

size_t FakeEventService::streams() const {
  absl::MutexLock lock(&impl_->shared.mu);
  return impl_->shared.streams.size();
}

size_t FakeEventService::half_closed() const {
  absl::MutexLock lock(&impl_->shared.mu);
  return impl_->shared.half_closed;
}

bool FakeEventService::WaitForEvents(size_t count, absl::Duration timeout) {
  Shared& shared = impl_->shared;
  absl::MutexLock lock(&shared.mu);
  const auto arrived = [&]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(shared.mu) {
    return shared.events.size() >= count;
  };
  return shared.mu.AwaitWithTimeout(absl::Condition(&arrived), timeout);
}

bool FakeEventService::WaitForStreams(size_t count, absl::Duration timeout) {
  Shared& shared = impl_->shared;
  absl::MutexLock lock(&shared.mu);
  const auto arrived = [&]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(shared.mu) {
    return shared.streams.size() >= count;
  };
  return shared.mu.AwaitWithTimeout(absl::Condition(&arrived), timeout);
}

}  // namespace penstock::ingress::testing
