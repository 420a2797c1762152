// The HTTP server under TLS.
#include <sys/resource.h>
#include <sys/socket.h>

#include <memory>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/tls/certificate_authority.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "tests/webhook_ingress/http/server_fixture.h"
#include "tests/webhook_ingress/tls/tls_client.h"
#include "webhook_ingress/tls/tls_acceptor.h"
#include "webhook_ingress/tls/tls_stream.h"

namespace penstock::ingress {
namespace {

using penstock::testing::CertificateAuthority;
using penstock::testing::CertificateRequest;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr char kProxyHeader[] = "PROXY TCP4 3.18.12.63 10.0.0.5 56324 443\r\n";

class TlsServer : public ServerFixture {
 protected:
  TlsServer() {
    options_.tick = absl::Milliseconds(20);
    options_.make_stream = [this](std::unique_ptr<FdWatch> watch) {
      return acceptor_.NewStream(std::move(watch));
    };
    EXPECT_TRUE(acceptor_.Use(Credential("first")).ok());
  }

  TlsContents Credential(const std::string& common_name) {
    CertificateRequest request = penstock::testing::ServerRequest();
    request.common_name = common_name;
    const auto credential = authority_.Issue(request);
    return {.certificate = credential.certificate, .key = credential.key};
  }
  // Sockets that have no room for a whole record of 16 KiB.
  void HaveSmallSockets() {
    options_.make_stream = [this](std::unique_ptr<FdWatch> watch) {
      const int bytes = 4096;
      EXPECT_EQ(setsockopt(watch->fd(), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof(bytes)), 0);
      return acceptor_.NewStream(std::move(watch));
    };
  }
  // A record around `content`, which may be less than is announced.
  static std::string Record(size_t announced, std::string_view content) {
    std::string record("\x16\x03\x01", 3);
    record += static_cast<char>(announced >> 8);
    record += static_cast<char>(announced);
    return record.append(content);
  }
  // The beginning of a handshake: a record of `announced` bytes of which `sent` are there.
  static std::string Hello(size_t announced, size_t sent) {
    std::string message("\x01\x00", 2);
    message += static_cast<char>((announced - 4) >> 8);
    message += static_cast<char>(announced - 4);
    message.resize(announced, 'x');
    return Record(announced, message.substr(0, sent));
  }
  // What OpenSSL sends first: a hello that the server answers and then waits on.
  static std::string ClientHello(int version_max = TLS1_3_VERSION) {
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()),
                                                              &SSL_CTX_free);
    SSL_CTX_set_max_proto_version(context.get(), version_max);
    std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
    BIO* const out = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), out);
    SSL_connect(ssl.get());
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(out, &bytes);
    return std::string(bytes, static_cast<size_t>(size));
  }
  static absl::Duration ProcessCpu() {
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return absl::DurationFromTimeval(usage.ru_utime) + absl::DurationFromTimeval(usage.ru_stime);
  }

  CertificateAuthority authority_;
  TlsAcceptor acceptor_;
};

TEST_F(TlsServer, Speaks12And13AndNothingOlder) {
  Start();
  for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
    TlsClient client(port_, {.version_min = version, .version_max = version, .preface = ""});
    ASSERT_TRUE(client.connected()) << version;
    EXPECT_EQ(client.protocol(), "http/1.1");
    client.Send(Post("/echo", "over TLS"));
    EXPECT_THAT(client.ReadAnswer(), EndsWith("over TLS"));
  }
  TlsClient old(port_, {.version_min = TLS1_VERSION, .version_max = TLS1_1_VERSION, .preface = ""});
  EXPECT_FALSE(old.connected());
  ASSERT_TRUE(observer_.WaitForOpen(0));
  EXPECT_EQ(observer_.refused("handshake_failed"), 1);
}

TEST_F(TlsServer, ServesSeveralRequestsOfAConnectionAndLargeOnes) {
  Start();
  TlsClient client(port_);
  const std::string body(300'000, 'b');
  client.Send(Post("/echo", body));
  EXPECT_THAT(client.ReadAnswer(), EndsWith("\r\n\r\n" + body));
  client.Send(Post("/large", ""));
  EXPECT_GT(client.ReadAnswer().size(), TestHandler::kLargeAnswerBytes);
  client.Send(Post("/thread", "t"));
  EXPECT_THAT(client.ReadAnswer(), EndsWith("\r\n\r\nt"));
}

// A socket that is full before its next record is whole: nobody may wait for the rest.
TEST_F(TlsServer, ReadsRecordsThatTheSocketHasNoRoomFor) {
  HaveSmallSockets();
  Start();
  for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
    TlsClient client(port_, {.version_min = version, .version_max = version, .preface = ""});
    const std::string body(40'000, 'b');
    client.Send(Post("/echo", body));
    EXPECT_THAT(client.ReadAnswer(), EndsWith("\r\n\r\n" + body)) << version;
  }
}

// What one record brought is in OpenSSL's buffer, and the socket is silent about it.
TEST_F(TlsServer, AnswersPipelinedRequestsOfOneRecord) {
  Start();
  TlsClient client(port_);
  std::string requests;
  for (int i = 0; i < 100; ++i) requests += Post("/echo", std::to_string(i));
  client.Send(requests);
  for (int i = 0; i < 100; ++i) {
    EXPECT_THAT(client.ReadAnswer(), EndsWith("\r\n\r\n" + std::to_string(i)));
  }
}

TEST_F(TlsServer, ARefusalIsSeenAndTheConnectionEnds) {
  Start();
  TlsClient client(port_);
  client.Send("nonsense\r\n\r\n");
  EXPECT_THAT(client.ReadAnswer(), StartsWith("HTTP/1.1 400 "));
  EXPECT_TRUE(client.SeesClose());
}

TEST_F(TlsServer, NewHandshakesUseTheNewPairAndOldConnectionsGoOn) {
  Start();
  TlsClient before(port_);
  EXPECT_EQ(before.server_name(), "first");
  ASSERT_TRUE(acceptor_.Use(Credential("second")).ok());
  TlsClient after(port_);
  EXPECT_EQ(after.server_name(), "second");
  before.Send(Post("/echo", "still here"));
  EXPECT_THAT(before.ReadAnswer(), EndsWith("still here"));
}

TEST_F(TlsServer, ABadPairChangesNothing) {
  Start();
  TlsContents mixed = Credential("second");
  mixed.key = Credential("third").key;
  EXPECT_EQ(acceptor_.Use(mixed).code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(acceptor_.Use({.certificate = "", .key = ""}).code(),
            absl::StatusCode::kInvalidArgument);
  TlsClient client(port_);
  EXPECT_EQ(client.server_name(), "first");
}

TEST_F(TlsServer, RefusesToRenegotiate) {
  Start();
  TlsClient client(port_,
                   {.version_min = TLS1_2_VERSION, .version_max = TLS1_2_VERSION, .preface = ""});
  ASSERT_TRUE(client.connected());
  EXPECT_FALSE(client.Renegotiate());
}

TEST_F(TlsServer, RefusesPlainHttp) {
  Start();
  RawClient client = Connect();
  client.Send(Post("/echo", "x"));
  EXPECT_TRUE(client.SeesClose());
  EXPECT_EQ(observer_.refused("handshake_failed"), 1);
  EXPECT_EQ(handler_.handled(), 0u);
}

TEST_F(TlsServer, EndsSlowHandshakesAndHoldsNothingForThem) {
  options_.handshake_deadline = absl::Milliseconds(1500);
  Start();
  std::vector<RawClient> slow;
  for (int i = 0; i < 100; ++i) slow.push_back(Connect());
  for (size_t i = 0; i < slow.size(); ++i) slow[i].Send(Hello(512, i % 2 == 0 ? 0 : 511));
  RawClient silent = Connect();
  TlsClient honest(port_);
  honest.Send(Post("/echo", "x"));
  EXPECT_THAT(honest.ReadAnswer(), EndsWith("\r\n\r\nx"));
  EXPECT_LE(observer_.buffered(), static_cast<int64_t>(kTlsHandshakeBytes)) << "of the honest one";
  for (RawClient& client : slow) EXPECT_TRUE(client.SeesClose());
  EXPECT_TRUE(silent.SeesClose());
  EXPECT_EQ(observer_.refused("handshake_deadline"), 100) << "a silent one only knocked";
}

// The whole hello buys memory, and for no longer than the deadline.
TEST_F(TlsServer, ChargesAHandshakeToTheBudget) {
  options_.handshake_deadline = absl::Milliseconds(500);
  options_.body_bytes_max = 8 * 1024;
  options_.buffered_bytes_per_address_max = 2 * kTlsHandshakeBytes + kTlsHandshakeBytes / 2;
  options_.buffered_bytes_max = options_.buffered_bytes_per_address_max;
  Start();
  const std::string hello = ClientHello();
  std::vector<RawClient> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(Connect());
    clients.back().Send(hello);
  }
  for (RawClient& client : clients) EXPECT_TRUE(client.ReadToEnd().has_value());
  EXPECT_EQ(observer_.refused("buffer_budget"), 1);
  EXPECT_EQ(observer_.refused("handshake_deadline"), 2);
}

TEST_F(TlsServer, AnswersAHelloInSeveralRecords) {
  Start();
  const std::string hello = ClientHello().substr(5);
  RawClient client = Connect();
  client.Send(Record(2, hello.substr(0, 2)));
  client.Send(Record(hello.size() - 2, hello.substr(2)));
  client.FinishSending();
  const std::optional<std::string> answer = client.ReadToEnd();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(answer->substr(0, 1), "\x16") << "a handshake record";
}

// Whoever began many handshakes makes room for the next; who waits alone does not.
TEST_F(TlsServer, UnfinishedHandshakesMakeRoomAmongTheirOwn) {
  options_.io_threads = 1;
  options_.handshakes_max = 4;
  Start();
  RawClient lone = Connect("127.0.0.2");
  lone.Send(ClientHello());
  ASSERT_TRUE(lone.WaitForInput());
  std::vector<RawClient> many;
  for (int i = 0; i < 10; ++i) {
    many.push_back(Connect("127.0.0.3"));
    many.back().Send(ClientHello());
    ASSERT_TRUE(many.back().WaitForInput());
  }
  ASSERT_TRUE(observer_.WaitForOpen(4));
  EXPECT_EQ(observer_.refused("handshakes_full"), 7);
  EXPECT_TRUE(many[0].ReadToEnd().has_value());
}

TEST_F(TlsServer, HellosThatAreTooSmallHaveFewPlaces) {
  options_.io_threads = 1;
  options_.small_hellos_max = 2;
  Start();
  std::vector<RawClient> many;
  for (int i = 0; i < 6; ++i) {
    many.push_back(Connect());
    many.back().Send(ClientHello(i < 5 ? TLS1_2_VERSION : TLS1_3_VERSION));
    ASSERT_TRUE(many.back().WaitForInput());
  }
  ASSERT_TRUE(observer_.WaitForOpen(3));
  EXPECT_EQ(observer_.refused("handshakes_full"), 3);
}

TEST_F(TlsServer, StrangersMakeRoomForEachOtherAndNotTheProven) {
  options_.io_threads = 1;
  options_.tls_strangers_max = 3;
  Start();
  TlsClient proven(port_);
  proven.Send(Post("/echo", "x"));
  EXPECT_THAT(proven.ReadAnswer(), EndsWith("x"));
  TlsClient waiting(port_);
  waiting.Send(Post("/hold", "x"));
  ASSERT_TRUE(handler_.WaitForHeld(1));
  std::vector<std::unique_ptr<TlsClient>> strangers;
  for (int i = 0; i < 10; ++i) {
    strangers.push_back(std::make_unique<TlsClient>(port_));
    ASSERT_TRUE(strangers.back()->connected());
    strangers.back()->Send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_THAT(strangers.back()->ReadAnswer(), StartsWith("HTTP/1.1 404"));
  }
  EXPECT_EQ(observer_.refused("strangers_full"), 7);
  EXPECT_TRUE(strangers[6]->SeesClose());
  handler_.Release();
  EXPECT_THAT(waiting.ReadAnswer(), StartsWith("HTTP/1.1 200"));
  for (TlsClient* client : {&proven, strangers[7].get(), strangers[9].get()}) {
    client->Send(Post("/echo", "still here"));
    EXPECT_THAT(client->ReadAnswer(), EndsWith("still here"));
  }
}

// A change of keys is 27 bytes and costs as much as many requests.
TEST_F(TlsServer, WhoChangesKeysOverAndOverIsClosed) {
  Start();
  TlsClient careful(port_);
  careful.SendRaw(careful.EncryptAfterKeyUpdates(kTlsRecordsWithoutDataMax, Post("/echo", "x")));
  EXPECT_THAT(careful.ReadAnswer(), EndsWith("x"));
  TlsClient flooder(port_);
  flooder.SendRaw(
      flooder.EncryptAfterKeyUpdates(kTlsRecordsWithoutDataMax + 1, Post("/echo", "x")));
  EXPECT_EQ(flooder.ReadAnswer(), "");
  EXPECT_EQ(handler_.handled(), 1u);
}

// A record that comes in pieces counts as one that comes whole, and ends with its last byte.
TEST_F(TlsServer, WhoChangesKeysOverAndOverIsClosedAfterARecordInPiecesToo) {
  HaveSmallSockets();
  Start();
  constexpr size_t kPaddedTo = 16 * 1024;
  TlsClient careful(port_);
  careful.SendRaw(careful.EncryptAfterKeyUpdates(1, "", kPaddedTo));
  careful.SendRaw(
      careful.EncryptAfterKeyUpdates(kTlsRecordsWithoutDataMax - 1, Post("/echo", "x")));
  EXPECT_THAT(careful.ReadAnswer(), EndsWith("x"));
  TlsClient flooder(port_);
  flooder.SendRaw(flooder.EncryptAfterKeyUpdates(1, "", kPaddedTo));
  flooder.SendRaw(flooder.EncryptAfterKeyUpdates(kTlsRecordsWithoutDataMax, Post("/echo", "x")));
  EXPECT_EQ(flooder.ReadAnswer(), "");
  EXPECT_EQ(handler_.handled(), 1u);
}

// What OpenSSL holds of a record that is not whole is paid for.
TEST_F(TlsServer, ARecordInPiecesIsChargedToTheBudget) {
  HaveSmallSockets();
  options_.body_bytes_max = 8 * 1024;
  options_.buffered_bytes_per_address_max = 2 * kTlsHandshakeBytes + kTlsHandshakeBytes / 2;
  options_.buffered_bytes_max = options_.buffered_bytes_per_address_max;
  Start();
  TlsClient first(port_);
  TlsClient second(port_);
  ASSERT_TRUE(second.connected());
  for (TlsClient* client : {&first, &second}) {
    std::string record = client->EncryptAfterKeyUpdates(1, "", 16 * 1024);
    record.pop_back();
    client->SendRaw(record);
  }
  EXPECT_TRUE(second.SeesClose());
  EXPECT_EQ(observer_.refused("buffer_budget"), 1);
}

// The kernel counts urgent data for readiness, and not among what can be read.
TEST_F(TlsServer, UrgentDataInAHelloEndsTheConnection) {
  Start();
  RawClient client = Connect();
  client.SendUrgent('\x16');
  client.Send("\x03\x01");
  EXPECT_TRUE(client.SeesClose(absl::Seconds(2)));
}

TEST_F(TlsServer, DoesNotSpinOverAHelloThatEndsEarly) {
  Start();
  RawClient half = Connect();
  half.Send(Hello(512, 10));
  half.FinishSending();
  EXPECT_TRUE(half.SeesClose());
  RawClient slow = Connect();
  slow.Send(Hello(512, 10));
  ASSERT_TRUE(observer_.WaitForOpen(1));
  const absl::Duration cpu = ProcessCpu();
  absl::SleepFor(absl::Milliseconds(300));
  EXPECT_LT(ProcessCpu() - cpu, absl::Milliseconds(150));
}

TEST_F(TlsServer, AProxyHeaderComesBeforeTheHandshake) {
  options_.trusted_proxies = *IpRanges::Parse({"127.0.0.1"});
  Start();
  TlsClient client(
      port_,
      {.version_min = TLS1_2_VERSION, .version_max = TLS1_3_VERSION, .preface = kProxyHeader});
  ASSERT_TRUE(client.connected());
  client.Send("nonsense\r\n\r\n");
  EXPECT_THAT(client.ReadAnswer(), StartsWith("HTTP/1.1 400 "));
  EXPECT_EQ(observer_.last_address(), "3.18.12.63");
}

TEST_F(TlsServer, DrainsIdleConnections) {
  Start();
  TlsClient client(port_);
  client.Send(Post("/echo", "x"));
  EXPECT_THAT(client.ReadAnswer(), HasSubstr("200 OK"));
  EXPECT_TRUE(server_->Drain(absl::Seconds(10)));
  EXPECT_TRUE(client.SeesClose());
}

}  // namespace
}  // namespace penstock::ingress
