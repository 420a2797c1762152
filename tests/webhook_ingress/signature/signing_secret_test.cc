#include "webhook_ingress/signature/signing_secret.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

std::string Sign(const SigningSecret& secret, std::string_view timestamp, std::string_view body) {
  const SignatureHex hex = secret.Sign(timestamp, body);
  return std::string(hex.data(), hex.size());
}

// The known answer was computed with an independent HMAC implementation.
constexpr std::string_view kBody = "{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}";
constexpr std::string_view kSignature =
    "d1ed72018f71e6e5749b1455e2ca0bac3a66a9f7cc35814716117e12f594e5b9";

TEST(SigningSecret, SignsTheSameEachTime) {
  const SigningSecret secret = *SigningSecret::Create("whsec_test_secret");
  for (int i = 0; i < 3; ++i) EXPECT_EQ(Sign(secret, "1759999995", kBody), kSignature);
}

TEST(SigningSecret, RefusesABlankText) {
  EXPECT_EQ(SigningSecret::Create("").status().code(), absl::StatusCode::kInvalidArgument);
}

TEST(SigningSecret, SignsFromManyThreadsAtATime) {
  const SigningSecret secret = *SigningSecret::Create("whsec_test_secret");
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread) {
    threads.emplace_back([&] {
      for (int i = 0; i < 500; ++i) wrong += Sign(secret, "1759999995", kBody) != kSignature;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(EqualInConstantTime, ComparesContentAndLength) {
  EXPECT_TRUE(EqualInConstantTime("abc", "abc"));
  EXPECT_FALSE(EqualInConstantTime("abc", "abd"));
  EXPECT_FALSE(EqualInConstantTime("abc", "ab"));
  EXPECT_TRUE(EqualInConstantTime("", ""));
}

TEST(WipeText, LeavesNothingInTheBuffer) {
  std::string text = "whsec_long_enough_to_live_on_the_heap";
  text.resize(10);
  const char* const buffer = text.data();
  WipeText(&text);
  EXPECT_TRUE(text.empty());
  ASSERT_EQ(text.data(), buffer);
  text.resize(36);
  EXPECT_EQ(text, std::string(36, '\0'));
}

}  // namespace
}  // namespace penstock::ingress
