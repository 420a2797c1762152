#include "event_service/grpc/grpc_server.h"

#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/health_check_service_interface.h>

#include <algorithm>
#include <mutex>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "common/json_log.h"
#include "event_service/grpc/publish_call.h"
#include "event_service/grpc/publish_wire.h"
#include "event_service/grpc/subscribe_call.h"
#include "event_service/grpc/unary_call.h"

namespace penstock::event_service {
namespace {

// A request of Publish may hold several events.
constexpr int kRequestBytesMax = 16 * 1024 * 1024;
static_assert(kRequestBytesMax > static_cast<int>(kEventBytesMax));
// Unary calls read the disk; two of them may.
constexpr int kUnaryThreads = 2;
constexpr int kReflectionThreadsMax = 8;
// Keepalive finds peers that are gone: a connection that was silent for kKeepaliveTimeMs is
// pinged, and its streams are freed when no answer comes within kKeepaliveTimeoutMs. Proxies that
// close idle connections do so after a minute or more, so the pings keep those open; proxies that
// answer pings themselves hide a dead peer behind them, and there heartbeats and the time-out of
// writes (StreamLimits) are what is left.
constexpr int kKeepaliveTimeMs = 30'000;
constexpr int kKeepaliveTimeoutMs = 10'000;
// Clients may ping this often without being sent away.
constexpr int kClientPingIntervalMinMs = 5'000;
// A client that connects and does not come to the end of its handshake is sent away.
constexpr int kHandshakeTimeoutMs = 10'000;
// Of the time for a drain, the part that is the subscribers'; the rest is for publishers to get
// their last acknowledgements.
constexpr double kSubscribersShare = 0.8;
// How long a client that ignores the end of its stream is waited for.
constexpr absl::Duration kEndSlackMax = absl::Milliseconds(500);
constexpr double kEndSlackShare = 0.05;

// The plugin registers itself for every server that is built from then on.
void EnableReflectionAndHealthOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    grpc::EnableDefaultHealthCheckService(true);
    grpc::reflection::InitProtoReflectionServerBuilderPlugin();
  });
}

void SetChannelArguments(grpc::ServerBuilder& builder) {
  // With it a second server on the same port would take half of the connections in silence.
  builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
  // 1.51 stops pinging after two pings without data, which is what an idle stream is made of.
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, kKeepaliveTimeMs);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, kKeepaliveTimeoutMs);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS,
                             kClientPingIntervalMinMs);
  builder.AddChannelArgument(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, kHandshakeTimeoutMs);
  builder.SetMaxReceiveMessageSize(kRequestBytesMax);
}

}  // namespace

GrpcServer::GrpcServer(const ServiceParts& parts, GrpcServerOptions options)
    : context_{.parts = parts, .limits = options.limits}, options_(std::move(options)) {
  parts.ring.AddListener([this](uint64_t) {
    // On the committer's thread: an alarm for each loop, whatever the number of streams.
    for (const auto& loop : stream_loops_) loop->RingGrew();
  });
}

GrpcServer::~GrpcServer() { Shutdown(); }

absl::StatusOr<uint16_t> GrpcServer::Start() {
  EnableReflectionAndHealthOnce();
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort(
      options_.listen.ToString(),
      options_.credentials != nullptr ? options_.credentials : grpc::InsecureServerCredentials(),
      &port);
  builder.RegisterService(context_.service.service());
  builder.RegisterService(context_.service.admin_service());
  SetChannelArguments(builder);
  // Reflection is the one synchronous service, and holds a thread for each of its streams.
  builder.SetSyncServerOption(grpc::ServerBuilder::SyncServerOption::NUM_CQS, 1);
  builder.SetSyncServerOption(grpc::ServerBuilder::SyncServerOption::MAX_POLLERS, 1);
  grpc::ResourceQuota quota("event-service");
  quota.SetMaxThreads(kReflectionThreadsMax);
  builder.SetResourceQuota(quota);
  // The one after the subscribers' loops is the publishers': subscribers that
  // read the log from disk must not hold up acknowledgements.
  for (size_t i = 0; i < options_.stream_threads + 1; ++i) {
    stream_loops_.push_back(std::make_unique<StreamLoop>(builder.AddCompletionQueue()));
  }
  unary_loop_ = std::make_unique<CompletionLoop>(builder.AddCompletionQueue(), nullptr);
  server_ = builder.BuildAndStart();
  if (server_ == nullptr || port == 0) {
    return absl::UnavailableError(absl::StrCat(
        "cannot listen on ", options_.listen.ToString(),
        ": the port is in use, or the address is not of this machine; choose another --listen"));
  }
  SetServing(false);
  context_.parts.access.AddListener([this] {
    for (const auto& loop : stream_loops_) loop->PolicyChanged();
  });
  for (const auto& loop : stream_loops_) {
    if (loop != stream_loops_.back()) {
      SubscribeCall::Accept(context_, *loop);
    } else {
      PublishCall::Accept(context_, *loop);
    }
    loop->Start();
  }
  for (const auto method : {RawService::Unary::kGetEvent, RawService::Unary::kListEvents,
                            RawService::Unary::kGetLogInfo, RawService::Unary::kListSubscriptions,
                            RawService::Unary::kDisconnectSubscription}) {
    for (int i = 0; i < kUnaryThreads; ++i) UnaryCall::Accept(context_, *unary_loop_, method);
  }
  unary_loop_->Start(kUnaryThreads);
  return static_cast<uint16_t>(port);
}

void GrpcServer::SetServing(bool serving) {
  grpc::HealthCheckServiceInterface* health = server_->GetHealthCheckService();
  health->SetServingStatus(serving);  // of the server as a whole
  health->SetServingStatus(kServiceName, serving);
}

void GrpcServer::Drain(absl::Duration grace) {
  if (server_ == nullptr) return;
  const absl::Time end = absl::Now() + grace;
  SetServing(false);
  context_.drain_grace = grace * kSubscribersShare;
  context_.draining = true;
  for (const auto& loop : stream_loops_) loop->Drain(StreamLoop::Kind::kSubscribe);
  context_.subscribe_streams.WaitForZero(context_.drain_grace + grace * kEndSlackShare);
  context_.publish_closed = true;
  for (const auto& loop : stream_loops_) loop->Drain(StreamLoop::Kind::kPublish);
  context_.publish_streams.WaitForZero(end - absl::Now());
}

void GrpcServer::Shutdown() {
  if (server_ != nullptr) {
    // Lets the last statuses out, then cancels. The loops must still run.
    server_->Shutdown(absl::ToChronoTime(absl::Now() + kEndSlackMax));
    context_.calls.WaitForZero(absl::InfiniteDuration());
  }
  for (const auto& loop : stream_loops_) loop->Shutdown();
  if (unary_loop_ != nullptr) unary_loop_->Shutdown();
  server_.reset();
}

}  // namespace penstock::event_service
