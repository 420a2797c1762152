// What is sent with a call, without a server.
#include "clients/cpp/src/channel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "grpcpp/test/client_context_test_peer.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock {
namespace {

using absl::StatusCode;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;

BearerTokenSource Token(const std::string& token) {
  return [token] { return token; };
}

TEST(PrepareContextTest, SendsTheToken) {
  grpc::ClientContext context;
  ASSERT_TRUE(
      PrepareContext({.address = "127.0.0.1:1", .bearer_token = Token("t0k")}, context).ok());
  EXPECT_THAT(grpc::testing::ClientContextTestPeer(&context).GetSendInitialMetadata(),
              Contains(Pair("authorization", "Bearer t0k")));
}

TEST(PrepareContextTest, NoTokenLeavesTheMachineInPlaintext) {
  for (const char* address : {"penstock:50051", "10.0.0.1:50051", "dns:///penstock:1",
                              "127.0.0.1.example.com:1", "localhost.example.com:1"}) {
    grpc::ClientContext context;
    const absl::Status status =
        PrepareContext({.address = address, .bearer_token = Token("t0k")}, context);
    EXPECT_EQ(status.code(), StatusCode::kInvalidArgument) << address;
    EXPECT_THAT(std::string(status.message()), Not(HasSubstr("t0k")));
    EXPECT_THAT(grpc::testing::ClientContextTestPeer(&context).GetSendInitialMetadata(), IsEmpty());
  }
}

TEST(PrepareContextTest, LoopbackAndTlsGetTheToken) {
  for (const char* address : {"127.0.0.1:1", "localhost:1", "[::1]:1", "unix:///run/penstock",
                              "dns:///localhost:1", "ipv4:127.1.2.3:1"}) {
    grpc::ClientContext context;
    EXPECT_TRUE(PrepareContext({.address = address, .bearer_token = Token("t")}, context).ok())
        << address;
  }
  grpc::ClientContext context;
  EXPECT_TRUE(
      PrepareContext({.address = "penstock:1", .tls = TlsOptions(), .bearer_token = Token("t")},
                     context)
          .ok());
}

TEST(PrepareContextTest, ATokenThatIsNoneIsRefused) {
  for (const char* token : {"", "two words", "line\nbreak", "\x7f", "\xff"}) {
    grpc::ClientContext context;
    EXPECT_EQ(
        PrepareContext({.address = "127.0.0.1:1", .bearer_token = Token(token)}, context).code(),
        StatusCode::kInvalidArgument);
  }
}

TEST(BearerTokenFromFileTest, ReadsTheFileForEveryConnection) {
  testing::CredentialDirectory files;
  const BearerTokenSource source = BearerTokenFromFile(files.Write("token", "one\n"));
  EXPECT_EQ(*source(), "one");
  files.Write("token", "two\n");
  EXPECT_EQ(*source(), "two");
  EXPECT_EQ(BearerTokenFromFile(files.path() + "/missing")().status().code(),
            StatusCode::kFailedPrecondition);
}

}  // namespace
}  // namespace penstock
