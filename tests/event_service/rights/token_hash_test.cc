#include "event_service/rights/token_hash.h"

#include <string>

#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

// printf %s test | sha256sum
constexpr char kHashOfTest[] = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

TEST(TokenHash, IsTheSha256ThatPeopleCompute) {
  const auto hash = ParseTokenHash(kHashOfTest);
  ASSERT_TRUE(hash.has_value());
  EXPECT_TRUE(SameTokenHash(*hash, HashToken("test")));
  EXPECT_FALSE(SameTokenHash(*hash, HashToken("test\n")));
  EXPECT_FALSE(SameTokenHash(*hash, HashToken("")));
}

TEST(TokenHash, RefusesWhatIsNoHash) {
  std::string upper = kHashOfTest;
  upper[1] = 'F';
  for (const std::string& text : {std::string(), std::string("test"), upper,
                                  std::string(kHashOfTest) + "0", std::string(64, 'g')}) {
    EXPECT_FALSE(ParseTokenHash(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace penstock::event_service
