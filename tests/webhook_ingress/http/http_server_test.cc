// The server over real sockets: what honest clients need.
#include <string>
#include <thread>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/http/server_fixture.h"

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;

using HttpServerTest = ServerFixture;

TEST_F(HttpServerTest, AnswersAPost) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/echo", "{\"id\":1}"));
  const std::optional<RawAnswer> answer = client.ReadAnswer();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->body, "{\"id\":1}");
  EXPECT_EQ(answer->Field("content-type"), "application/json");
  EXPECT_EQ(answer->Field("connection"), "");
  EXPECT_THAT(answer->Field("date"), HasSubstr("GMT"));
}

TEST_F(HttpServerTest, KeepsTheConnectionForManyRequests) {
  Start();
  RawClient client = Connect();
  for (int i = 0; i < 100; ++i) {
    client.Send(Post("/size", std::string(i * 100, 'x')));
    ASSERT_EQ(client.ReadAnswer()->body, std::to_string(i * 100));
  }
  EXPECT_EQ(observer_.opened(), 1);
}

TEST_F(HttpServerTest, TakesARequestByteByByte) {
  Start();
  RawClient client = Connect();
  for (const char c : Post("/echo", "slowly")) client.Send(std::string(1, c));
  EXPECT_EQ(client.ReadAnswer()->body, "slowly");
}

TEST_F(HttpServerTest, TakesTheLargestBodyAndRefusesOneByteMore) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/size", std::string(options_.body_bytes_max, 'x')));
  EXPECT_EQ(client.ReadAnswer()->body, std::to_string(options_.body_bytes_max));
  client.Send(Post("/size", std::string(options_.body_bytes_max + 1, 'x')));
  EXPECT_EQ(client.ReadStatus(), 413);
}

TEST_F(HttpServerTest, AnswersPipelinedRequestsInOrder) {
  Start();
  RawClient client = Connect();
  std::string requests;
  for (int i = 0; i < 200; ++i)
    requests += Post(i % 3 == 0 ? "/thread" : "/echo", std::to_string(i));
  client.Send(requests);
  for (int i = 0; i < 200; ++i) ASSERT_EQ(client.ReadAnswer()->body, std::to_string(i));
}

TEST_F(HttpServerTest, HoldsPipelinedRequestsBackWhileOneIsHandled) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/hold", "") + Post("/echo", "second"));
  ASSERT_TRUE(handler_.WaitForHeld(1));
  EXPECT_EQ(handler_.handled(), 1u);
  handler_.Release();
  EXPECT_EQ(client.ReadAnswer()->body, "released");
  EXPECT_EQ(client.ReadAnswer()->body, "second");
}

TEST_F(HttpServerTest, AnswersFromOtherThreads) {
  Start();
  std::vector<RawClient> clients;
  for (int i = 0; i < 50; ++i) clients.push_back(Connect());
  for (int round = 0; round < 5; ++round) {
    for (RawClient& client : clients) client.Send(Post("/thread", "from a thread"));
    for (RawClient& client : clients) ASSERT_EQ(client.ReadAnswer()->body, "from a thread");
  }
}

TEST_F(HttpServerTest, AnswersFiveHundredWhenTheHandlerDropsTheRequest) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/drop", "x"));
  EXPECT_EQ(client.ReadAnswer()->body,
            "{\"error\":{\"code\":\"internal_error\",\"message\":\"Internal Server Error\"}}");
  client.Send(Post("/hold", "x"));
  ASSERT_TRUE(handler_.WaitForHeld(1));
  handler_.TakeHeld().clear();
  EXPECT_EQ(client.ReadStatus(), 500);
  client.Send(Post("/echo", "still here"));
  EXPECT_EQ(client.ReadStatus(), 200);
}

TEST_F(HttpServerTest, TakesChunkedBodies) {
  Start();
  RawClient client = Connect();
  client.Send(
      "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
      "5\r\nhello\r\n6;name=value\r\n world\r\n0\r\nTrailer: x\r\n\r\n" +
      Post("/echo", "next"));
  EXPECT_EQ(client.ReadAnswer()->body, "hello world");
  EXPECT_EQ(client.ReadAnswer()->body, "next");
}

TEST_F(HttpServerTest, TakesAChunkedBodyByteByByte) {
  Start();
  RawClient client = Connect();
  const std::string request =
      "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n"
      "1\r\na\r\n0002\r\nbc\r\n0\r\n\r\n";
  for (const char c : request) client.Send(std::string(1, c));
  EXPECT_EQ(client.ReadAnswer()->body, "abc");
}

TEST_F(HttpServerTest, SaysContinueToAClientThatWaitsForIt) {
  Start();
  RawClient client = Connect();
  client.Send(
      "POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
  EXPECT_EQ(client.ReadStatus(), 100);
  client.Send("body");
  EXPECT_EQ(client.ReadAnswer()->body, "body");
}

TEST_F(HttpServerTest, SaysNoContinueWhenTheBodyIsThereOrRefused) {
  Start();
  RawClient eager = Connect();
  eager.Send(
      "POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\nbody");
  EXPECT_EQ(eager.ReadStatus(), 200);
  RawClient refused = Connect();
  refused.Send("POST /no HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
  EXPECT_EQ(refused.ReadStatus(), 404);
  EXPECT_TRUE(refused.SeesClose());
}

TEST_F(HttpServerTest, RefusesFromTheHead) {
  Start();
  EXPECT_EQ(StatusOf(Post("/no", "")), 404);
  EXPECT_EQ(StatusOf(Post("/echo/", "")), 404);
  EXPECT_EQ(StatusOf(Post("/echo", "", "Content-Encoding: gzip\r\n")), 415);
  EXPECT_EQ(StatusOf(Post("/signed", "")), 400);
  RawClient client = Connect();
  client.Send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.ReadAnswer()->Field("allow"), "POST");
  EXPECT_EQ(handler_.handled(), 0u);
}

TEST_F(HttpServerTest, KeepsTheConnectionAfterARefusalWhoseBodyIsHere) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/no", "already here") + Post("/echo", "next"));
  EXPECT_EQ(client.ReadStatus(), 404);
  EXPECT_EQ(client.ReadAnswer()->body, "next");
}

TEST_F(HttpServerTest, ClosesAfterARefusalWhoseBodyIsNotHere) {
  Start();
  RawClient client = Connect();
  client.Send("POST /no HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
  const std::optional<RawAnswer> answer = client.ReadAnswer();
  EXPECT_EQ(answer->status, 404);
  EXPECT_EQ(answer->Field("connection"), "close");
  client.Send("cde");
  EXPECT_TRUE(client.SeesClose());
}

TEST_F(HttpServerTest, LetsTheClientSeeARefusalWhileItStillSends) {
  Start();
  // Without lingering, unread bytes turn the close into a reset that can take
  // the answer with it.
  for (int i = 0; i < 20; ++i) {
    RawClient client = Connect();
    client.Send(Post("/no", std::string(900 * 1024, 'x')));
    ASSERT_EQ(client.ReadStatus(), 404);
  }
}

TEST_F(HttpServerTest, ServesOldClients) {
  Start();
  RawClient once = Connect();
  once.Send("POST /echo HTTP/1.0\r\nContent-Length: 2\r\n\r\nhi");
  const std::optional<RawAnswer> answer = once.ReadAnswer();
  EXPECT_EQ(answer->body, "hi");
  EXPECT_EQ(answer->Field("connection"), "close");
  EXPECT_TRUE(once.SeesClose());

  RawClient again = Connect();
  for (int i = 0; i < 2; ++i) {
    again.Send("POST /echo HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi");
    EXPECT_EQ(again.ReadAnswer()->Field("connection"), "keep-alive");
  }
}

TEST_F(HttpServerTest, ClosesWhenAskedTo) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/echo", "x", "Connection: foo, Close\r\n"));
  EXPECT_EQ(client.ReadAnswer()->Field("connection"), "close");
  EXPECT_TRUE(client.SeesClose());
}

TEST_F(HttpServerTest, AnswersAClientThatHasFinishedSending) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/hold", "x"));
  client.FinishSending();
  ASSERT_TRUE(handler_.WaitForHeld(1));
  handler_.Release();
  EXPECT_EQ(client.ReadAnswer()->body, "released");
}

TEST_F(HttpServerTest, SendsNoBodyToHead) {
  Start();
  RawClient client = Connect();
  client.Send("HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n");
  EXPECT_EQ(client.ReadAnswer(absl::Seconds(5), true)->status, 405);
  client.Send(Post("/echo", "next"));
  EXPECT_EQ(client.ReadAnswer()->body, "next");
}

TEST_F(HttpServerTest, SendsALargeAnswerToASlowReader) {
  Start();
  RawClient client(port_, nullptr, 4096);
  client.Send(Post("/large", ""));
  EXPECT_EQ(client.ReadAnswer()->body.size(), TestHandler::kLargeAnswerBytes);
}

TEST_F(HttpServerTest, TellsTheAnnouncedLengthOfARefusedBody) {
  Start();
  EXPECT_EQ(StatusOf("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n"), 413);
  EXPECT_EQ(observer_.last_body_bytes(), 5'000'000u);
  EXPECT_EQ(StatusOf("bad\r\n\r\n"), 400);
  EXPECT_EQ(observer_.last_body_bytes(), 0u);
}

TEST_F(HttpServerTest, ServesIpv6AndIpv4OnOneSocket) {
  options_.listen_host = "::";
  Start();
  EXPECT_EQ(StatusOf(Post("/echo", "x")), 200);
  EXPECT_EQ(StatusOf("bad\r\n\r\n"), 400);
  EXPECT_EQ(observer_.last_address(), "127.0.0.1");
}

TEST_F(HttpServerTest, RefusesAnAddressInUse) {
  Start();
  HttpServerOptions same = options_;
  same.listen_port = port_;
  HttpServer second(same, handler_, observer_);
  const absl::StatusOr<uint16_t> port = second.Start();
  ASSERT_FALSE(port.ok());
  EXPECT_THAT(std::string(port.status().message()), HasSubstr("cannot listen on 127.0.0.1"));
}

TEST_F(HttpServerTest, RefusesOptionsThatMakeNoSense) {
  options_.buffered_bytes_per_address_max = options_.body_bytes_max;
  HttpServer server(options_, handler_, observer_);
  EXPECT_EQ(server.Start().status().code(), absl::StatusCode::kInvalidArgument);
}

TEST_F(HttpServerTest, DrainAnswersWhatIsInFlight) {
  Start();
  RawClient idle = Connect();
  idle.Send(Post("/echo", "x"));
  EXPECT_EQ(idle.ReadStatus(), 200);
  RawClient held = Connect();
  held.Send(Post("/hold", "x"));
  ASSERT_TRUE(handler_.WaitForHeld(1));
  RawClient half = Connect();
  half.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbo");
  ASSERT_TRUE(observer_.WaitForOpen(3));

  EXPECT_FALSE(server_->Drain(absl::Milliseconds(50)));
  EXPECT_TRUE(idle.SeesClose());
  EXPECT_FALSE(RawClient(port_).connected());
  half.Send("dy");
  EXPECT_EQ(half.ReadAnswer()->Field("connection"), "close");
  handler_.Release();
  const std::optional<RawAnswer> answer = held.ReadAnswer();
  EXPECT_EQ(answer->body, "released");
  EXPECT_EQ(answer->Field("connection"), "close");
  half.Close();
  held.Close();
  EXPECT_TRUE(server_->Drain(absl::Seconds(10)));
}

TEST_F(HttpServerTest, DrainTellsWhoPostsSteadilyByTheNextAnswer) {
  options_.idle_deadline_draining = absl::Seconds(60);
  Start();
  RawClient client = Connect();
  client.Send(Post("/echo", "first"));
  ASSERT_EQ(client.ReadStatus(), 200);
  EXPECT_FALSE(server_->Drain(absl::Milliseconds(50)));
  client.Send(Post("/echo", "second"));
  const std::optional<RawAnswer> answer = client.ReadAnswer();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->Field("connection"), "close");
  client.Close();
  EXPECT_TRUE(server_->Drain(absl::Seconds(10)));
}

TEST_F(HttpServerTest, DrainAnswersARequestThatIsOnItsWay) {
  Start();
  for (int i = 0; i < 20; ++i) {
    RawClient client = Connect();
    client.Send(Post("/echo", "first"));
    ASSERT_EQ(client.ReadStatus(), 200);
    if (i < 19) continue;
    client.Send(Post("/echo", "second"));
    std::thread drain([this] { EXPECT_TRUE(server_->Drain(absl::Seconds(10))); });
    EXPECT_EQ(client.ReadStatus(), 200);
    client.Close();
    drain.join();
  }
}

TEST_F(HttpServerTest, AnAnswerAfterStopGoesNowhere) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/hold", "x"));
  ASSERT_TRUE(handler_.WaitForHeld(1));
  std::vector<Respond> held = handler_.TakeHeld();
  server_->Stop();
  EXPECT_TRUE(client.SeesClose());
  server_.reset();
  std::move(held[0])(HttpAnswer());
}

}  // namespace
}  // namespace penstock::ingress
