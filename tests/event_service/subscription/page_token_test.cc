#include "event_service/subscription/page_token.h"

#include "absl/strings/escaping.h"
#include "event_service/error_reason.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

const PageToken kToken = {.log_id = "log-1",
                          .sequence = 0x0102030405060708,
                          .newest_first = true,
                          .fingerprint = 0xfffefdfcfbfaf9f8};

bool IsRefused(const std::string& text) {
  const auto token = DecodePageToken(text);
  if (token.ok()) return false;
  return GetErrorDetail(token.status()).value_or(ErrorDetail{}).reason ==
         ErrorReason::kInvalidPageToken;
}

TEST(PageToken, ReadsBackWhatItWrote) {
  EXPECT_EQ(*DecodePageToken(EncodePageToken(kToken)), kToken);
  EXPECT_EQ(*DecodePageToken(EncodePageToken({})), PageToken());
}

TEST(PageToken, KeepsItsForm) {
  std::string bytes;
  ASSERT_TRUE(absl::WebSafeBase64Unescape(EncodePageToken(kToken), &bytes));
  EXPECT_EQ(absl::BytesToHexString(bytes),
            "5001"
            "01"
            "0807060504030201"
            "f8f9fafbfcfdfeff"
            "6c6f672d31"
            "2b2a7517");
}

TEST(PageToken, RefusesEveryCut) {
  const std::string text = EncodePageToken(kToken);
  for (size_t length = 0; length < text.size(); ++length) {
    EXPECT_TRUE(IsRefused(text.substr(0, length))) << length;
  }
}

TEST(PageToken, RefusesEveryFlippedBit) {
  std::string bytes;
  ASSERT_TRUE(absl::WebSafeBase64Unescape(EncodePageToken(kToken), &bytes));
  for (size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string flipped = bytes;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_TRUE(IsRefused(absl::WebSafeBase64Escape(flipped))) << bit;
  }
}

TEST(PageToken, RefusesWhatIsNoToken) {
  EXPECT_TRUE(IsRefused("not a token"));
  EXPECT_TRUE(IsRefused("AAAA"));
  EXPECT_TRUE(IsRefused(std::string(100000, 'A')));
}

}  // namespace
}  // namespace penstock::event_service
