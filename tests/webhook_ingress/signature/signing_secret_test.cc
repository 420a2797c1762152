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

// A key longer than a block of the hash is hashed first: RFC 2104. Known answers of
// an independent implementation (Python's hmac) for keys around the length of a block.
TEST(SigningSecret, TakesKeysOfEveryLength) {
  const std::pair<size_t, std::string_view> kAnswers[] = {
      {1, "3dd49b2593d0f9a349e9e71c4bde3e2b862c2be4003fe9b4ba81332029310158"},
      {63, "59d03f4f89f912d0671b197cb9bff0a9377956e6b786f9324a91b83f2ca9d003"},
      {64, "3d20fcefc11ffb12bc7de871c6bab7822af2b326df1c32048f0670668f96d061"},
      {65, "a2cba6b6fdd47d636c414dd5b0595fb020fd19798f80c392eabfe6dbbb945c31"},
      {300, "f85738cedce4e354487f2a99169eaf3a30c174884383524cdd65c2e9319a2eb3"},
  };
  for (const auto& [length, expected] : kAnswers) {
    const SigningSecret secret = *SigningSecret::Create(std::string(length, 'k'));
    EXPECT_EQ(Sign(secret, "1", "{}"), expected) << length;
  }
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
