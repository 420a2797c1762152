// The port itself: health, reflection, a port in use.
#include <grpcpp/impl/codegen/rpc_method.h>

#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "prometheus/registry.h"
#include "prometheus/text_serializer.h"
#include "tests/support/service/event_client.h"
#include "tests/support/service/test_service.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;

constexpr char kHealthCheck[] = "/grpc.health.v1.Health/Check";
const std::string kServing("\x08\x01", 2);
const std::string kNotServing("\x08\x02", 2);
// HealthCheckRequest{service: "penstock.v1.EventService"}
const std::string kOfTheService = std::string("\x0a\x18") + "penstock.v1.EventService";

TEST(Server, HealthFollowsReadiness) {
  TestService service;
  const auto channel = service.Connect();
  EXPECT_EQ(CallRaw(channel, kHealthCheck, "").second, kServing);
  EXPECT_EQ(CallRaw(channel, kHealthCheck, kOfTheService).second, kServing);
  service.server().SetServing(false);
  EXPECT_EQ(CallRaw(channel, kHealthCheck, "").second, kNotServing);
  EXPECT_EQ(CallRaw(channel, kHealthCheck, kOfTheService).second, kNotServing);
}

TEST(Server, ReflectionListsTheService) {
  TestService service;
  const auto channel = service.Connect();
  grpc::ClientContext context;
  SetDeadline(context);
  const grpc::internal::RpcMethod method(
      "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
      grpc::internal::RpcMethod::BIDI_STREAMING);
  std::unique_ptr<grpc::ClientReaderWriter<grpc::ByteBuffer, grpc::ByteBuffer>> stream(
      grpc::internal::ClientReaderWriterFactory<grpc::ByteBuffer, grpc::ByteBuffer>::Create(
          channel.get(), method, &context));
  const grpc::Slice list_services("\x3a\x01*", 3);
  ASSERT_TRUE(stream->Write(grpc::ByteBuffer(&list_services, 1)));
  grpc::ByteBuffer response;
  ASSERT_TRUE(stream->Read(&response));
  grpc::Slice slice;
  ASSERT_TRUE(response.DumpToSingleSlice(&slice).ok());
  EXPECT_THAT(std::string(reinterpret_cast<const char*>(slice.begin()), slice.size()),
              HasSubstr("penstock.v1.EventService"));
  stream->WritesDone();
  stream->Finish();
}

TEST(Server, APortInUseIsAnErrorThatNamesIt) {
  TestService first;
  MemoryEventLog log;
  event_service::LiveRing ring(0, 1);
  event_service::Metrics metrics;
  event_service::SubscriptionRegistry subscriptions;
  event_service::Access access;
  event_service::Committer committer(log, ring, {});
  const FakeTypeCatalog catalog;
  const std::string address = first.address();
  const auto port = static_cast<uint16_t>(std::stoi(address.substr(address.find(':') + 1)));
  event_service::GrpcServer second({.log = log,
                                    .ring = ring,
                                    .committer = committer,
                                    .catalog = catalog,
                                    .metrics = metrics,
                                    .subscriptions = subscriptions,
                                    .access = access},
                                   {.listen = {.host = "127.0.0.1", .port = port}});
  const auto started = second.Start();
  ASSERT_FALSE(started.ok());
  EXPECT_THAT(std::string(started.status().message()), HasSubstr(address));
}

TEST(Server, CountsWhatHappens) {
  TestService service;
  PublishStream publish(service.Connect());
  SubscribeStream subscribe(service.Connect(), FromEarliest());
  publish.Publish({.id = "evt_1"});
  publish.Publish({.id = "evt_1"});
  publish.Publish({.id = ""});
  ASSERT_TRUE(subscribe.WaitForEvents(1));
  subscribe.Cancel();
  while (service.server().subscribe_streams() > 0) absl::SleepFor(absl::Milliseconds(1));
  const std::string text =
      prometheus::TextSerializer().Serialize(service.metrics().registry().Collect());
  for (const char* line :
       {"penstock_published_events_total{outcome=\"committed\"} 1",
        "penstock_published_events_total{outcome=\"duplicate\"} 1",
        "penstock_refused_events_total{reason=\"INVALID_EVENT\"} 1",
        "penstock_delivered_events_total 1", "penstock_commit_groups_total 1",
        "penstock_streams{rpc=\"Publish\"} 1", "penstock_streams{rpc=\"Subscribe\"} 0",
        "penstock_stream_ends_total{reason=\"CANCELLED\",rpc=\"Subscribe\"} 1",
        "penstock_commit_duration_seconds_count 1"}) {
    EXPECT_THAT(text, HasSubstr(line));
  }
}

}  // namespace
}  // namespace penstock::testing
