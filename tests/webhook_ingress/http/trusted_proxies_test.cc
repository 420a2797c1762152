// Whose word about the client counts, on real connections.
#include <string>

#include "absl/time/clock.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/http/server_fixture.h"

namespace penstock::ingress {
namespace {

constexpr char kProxyAddress[] = "127.0.0.9";
constexpr char kStrangerAddress[] = "127.0.0.8";
constexpr char kFromClient[] = "PROXY TCP4 3.18.12.63 10.0.0.5 56324 443\r\n";

class TrustedProxies : public ServerFixture {
 protected:
  TrustedProxies() { options_.trusted_proxies = *IpRanges::Parse({kProxyAddress}); }

  // Sends a request that the server refuses after its head, and returns whom it
  // takes for the client.
  std::string ClientOf(RawClient& client, std::string_view fields = "") {
    client.Send(Post("/echo", "x", std::string(fields) + "Content-Length: 1\r\n"));
    EXPECT_EQ(client.ReadStatus(), 400);
    return observer_.last_address();
  }
  std::string ClientOfFields(const char* source, std::string_view fields) {
    RawClient client = Connect(source);
    client.Send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n" + std::string(fields) +
                "\r\n");
    client.FinishSending();
    EXPECT_EQ(client.ReadStatus(), 400);
    return observer_.last_address();
  }
};

TEST_F(TrustedProxies, AreBelievedAboutXForwardedFor) {
  Start();
  EXPECT_EQ(ClientOfFields(kProxyAddress, "X-Forwarded-For: 3.18.12.63\r\n"), "3.18.12.63");
  EXPECT_EQ(ClientOfFields(kProxyAddress, ""), kProxyAddress);
}

TEST_F(TrustedProxies, StrangersAreNotBelieved) {
  Start();
  EXPECT_EQ(ClientOfFields(kStrangerAddress, "X-Forwarded-For: 3.18.12.63\r\n"), kStrangerAddress);
  RawClient client = Connect(kStrangerAddress);
  client.Send(kFromClient + Post("/echo", "x"));
  EXPECT_EQ(client.ReadStatus(), 400);
  EXPECT_EQ(observer_.last_address(), kStrangerAddress);
  EXPECT_EQ(handler_.handled(), 0u);
}

TEST_F(TrustedProxies, NobodyIsTrustedUnlessSaid) {
  options_.trusted_proxies = IpRanges();
  Start();
  EXPECT_EQ(ClientOfFields(kProxyAddress, "X-Forwarded-For: 3.18.12.63\r\n"), kProxyAddress);
}

TEST_F(TrustedProxies, BeginAConnectionWithAProxyHeaderOrWithout) {
  Start();
  RawClient with = Connect(kProxyAddress);
  with.Send(kFromClient + Post("/echo", "with"));
  EXPECT_EQ(with.ReadAnswer()->body, "with");
  with.Send(Post("/echo", "again"));
  EXPECT_EQ(with.ReadAnswer()->body, "again");
  RawClient without = Connect(kProxyAddress);
  without.Send(Post("/echo", "without"));
  EXPECT_EQ(without.ReadAnswer()->body, "without");
}

TEST_F(TrustedProxies, TellTheClientInAProxyHeader) {
  Start();
  RawClient client = Connect(kProxyAddress);
  client.Send(kFromClient);
  EXPECT_EQ(ClientOf(client), "3.18.12.63");
}

// The client behind the PROXY header wrote the rest, X-Forwarded-For included.
TEST_F(TrustedProxies, AClientOfTheProxyProtocolIsNotBelieved) {
  Start();
  RawClient client = Connect(kProxyAddress);
  client.Send(kFromClient);
  EXPECT_EQ(ClientOf(client, "X-Forwarded-For: 7.7.7.7\r\n"), "3.18.12.63");
  RawClient twice = Connect(kProxyAddress);
  twice.Send(std::string(kFromClient) + "PROXY TCP4 7.7.7.7 10.0.0.5 1 2\r\n\r\n");
  EXPECT_EQ(twice.ReadStatus(), 400);
  EXPECT_EQ(observer_.last_address(), "3.18.12.63");
}

TEST_F(TrustedProxies, ProxyHeadersComeInPieces) {
  Start();
  RawClient client = Connect(kProxyAddress);
  for (const char c : std::string(kFromClient)) client.Send(std::string(1, c));
  EXPECT_EQ(ClientOf(client), "3.18.12.63");
}

// The socket that waited for the rest of the header wakes at every byte again.
TEST_F(TrustedProxies, AfterAHeaderInPiecesTheLastByteOfAPostIsSeen) {
  Start();
  RawClient client = Connect(kProxyAddress);
  const std::string header = kFromClient;
  const std::string post = Post("/echo", "to the last byte");
  // Each is taken before the next one comes.
  for (const std::string& part : {header.substr(0, 30), header.substr(30),
                                  post.substr(0, post.size() - 1), post.substr(post.size() - 1)}) {
    client.Send(part);
    absl::SleepFor(absl::Milliseconds(100));
  }
  const auto answer = client.ReadAnswer(absl::Seconds(5));
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(answer->body, "to the last byte");
}

TEST_F(TrustedProxies, UrgentDataInAProxyHeaderEndsTheConnection) {
  Start();
  RawClient client = Connect(kProxyAddress);
  client.Send("P");
  client.SendUrgent('R');
  client.Send("O");
  EXPECT_TRUE(client.SeesClose(absl::Seconds(2)));
}

TEST_F(TrustedProxies, AMalformedProxyHeaderEndsTheConnection) {
  Start();
  RawClient client = Connect(kProxyAddress);
  client.Send("PROXY TCP4 nonsense\r\n" + Post("/echo", "x"));
  EXPECT_TRUE(client.SeesClose());
  EXPECT_EQ(observer_.refused("bad_proxy_header"), 1);
  EXPECT_EQ(handler_.handled(), 0u);
}

TEST_F(TrustedProxies, ClientsOfTheProxyProtocolShareByTheirAddress) {
  options_.connections_per_address_max = 2;
  Start();
  std::vector<RawClient> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(Connect(kProxyAddress));
    clients.back().Send("PROXY TCP4 3.3.3." + std::to_string(i) + " 10.0.0.5 1 2\r\n" +
                        Post("/echo", "x"));
    EXPECT_EQ(clients.back().ReadStatus(), 200);
  }
  clients.push_back(Connect(kProxyAddress));
  clients.back().Send("PROXY TCP4 3.3.3.1 10.0.0.5 1 2\r\n" + Post("/echo", "x"));
  EXPECT_EQ(clients.back().ReadStatus(), 200);
  RawClient third = Connect(kProxyAddress);
  third.Send("PROXY TCP4 3.3.3.1 10.0.0.5 1 2\r\n" + Post("/echo", "x"));
  EXPECT_TRUE(third.SeesClose());
  EXPECT_EQ(observer_.refused("connections_of_address_full"), 1);
}

TEST_F(TrustedProxies, AHalfSentProxyHeaderIsCutOff) {
  options_.request_deadline = absl::Milliseconds(200);
  options_.tick = absl::Milliseconds(20);
  Start();
  RawClient client = Connect(kProxyAddress);
  client.Send("PROXY TCP4 3.18");
  EXPECT_TRUE(client.SeesClose());
  EXPECT_EQ(observer_.refused("handshake_deadline"), 1);
}

}  // namespace
}  // namespace penstock::ingress
