#include <memory>
#include <random>
#include <utility>

#include "clients/cpp/src/grpc_stream_transport.h"
#include "clients/cpp/src/subscription.h"
#include "penstock/subscriber_connection.h"

namespace penstock {
namespace {

// Numbers in [0, 1), different in every process: jitter that two share is none.
class UniformNumbers {
 public:
  double operator()() { return uniform_(random_); }

 private:
  std::mt19937_64 random_{std::random_device{}()};
  std::uniform_real_distribution<double> uniform_;
};

}  // namespace

std::unique_ptr<SubscriberConnection> MakeSubscriberConnection(SubscriberOptions options) {
  auto transport = MakeGrpcStreamTransport(options);
  return std::make_unique<Subscription>(std::move(transport), UniformNumbers(), std::move(options));
}

}  // namespace penstock
