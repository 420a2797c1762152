// The event service over real gRPC on a free port, on a log in memory.
#pragma once

#include <grpcpp/channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/security/server_credentials.h>

#include <cstddef>
#include <memory>
#include <string>

#include "event_service/grpc/grpc_server.h"
#include "event_service/log/committer.h"
#include "event_service/log/live_ring.h"
#include "event_service/metrics.h"
#include "tests/support/event_log/intercepted_event_log.h"
#include "tests/support/event_log/memory_event_log.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::testing {

struct TestServiceOptions {
  size_t ring_bytes_max = 1 << 20;
  size_t queue_bytes_max = 64 << 20;
  event_service::StreamLimits limits{.streams_max = 1000};
  // Null: without TLS.
  std::shared_ptr<grpc::ServerCredentials> credentials{};
};

// A connection of its own to any address.
std::shared_ptr<grpc::Channel> ConnectTo(
    const std::string& address, const std::shared_ptr<grpc::ChannelCredentials>& credentials =
                                    grpc::InsecureChannelCredentials());

class TestService {
 public:
  explicit TestService(const TestServiceOptions& options = {});
  ~TestService();

  // A connection of its own.
  std::shared_ptr<grpc::Channel> Connect() const;
  std::shared_ptr<grpc::Channel> Connect(
      const std::shared_ptr<grpc::ChannelCredentials>& credentials) const;
  std::string address() const;

  // Sits between the committer and the log; set its hooks before the first event.
  InterceptedEventLog& writes() { return intercepted_; }
  MemoryEventLog& log() { return log_; }
  event_service::Metrics& metrics() { return metrics_; }
  event_service::Access& access() { return access_; }
  // All metrics as text.
  std::string Scrape();
  // False when there are not `count` Subscribe streams before the patience ends.
  bool WaitForSubscribers(int count);
  event_service::GrpcServer& server() { return *server_; }

 private:
  MemoryEventLog log_{"log-1"};
  InterceptedEventLog intercepted_{log_};
  event_service::LiveRing ring_;
  event_service::Metrics metrics_;
  event_service::Access access_;
  event_service::SubscriptionRegistry subscriptions_;
  FakeTypeCatalog catalog_;
  event_service::Committer committer_;
  std::unique_ptr<event_service::GrpcServer> server_;
  uint16_t port_ = 0;
};

}  // namespace penstock::testing
