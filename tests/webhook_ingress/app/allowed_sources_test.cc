#include "webhook_ingress/app/allowed_sources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>

#include "absl/time/clock.h"

namespace penstock::ingress {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

TEST(ParseAllowedSources, ReadsWhatStripePublishes) {
  const auto ranges =
      ParseAllowedSources("{\n \"WEBHOOKS\": [\n  \"3.18.12.63\",\n  \"3.130.192.231\"\n ]\n}\n");
  ASSERT_TRUE(ranges.ok()) << ranges.status();
  EXPECT_TRUE(ranges->Contains("3.130.192.231"));
  EXPECT_FALSE(ranges->Contains("3.130.192.232"));
}

TEST(ParseAllowedSources, TakesBlocksAndIgnoresOtherKeys) {
  const auto ranges =
      ParseAllowedSources(R"({"API": ["9.9.9.9"], "WEBHOOKS": ["10.1.0.0/16", "2001:db8::/32"]})");
  ASSERT_TRUE(ranges.ok()) << ranges.status();
  EXPECT_TRUE(ranges->Contains("10.1.2.3"));
  EXPECT_TRUE(ranges->Contains("2001:db8::7"));
  EXPECT_FALSE(ranges->Contains("9.9.9.9"));
}

TEST(ParseAllowedSources, ReadsAnEntryPerLine) {
  const auto ranges = ParseAllowedSources("# Stripe\n3.18.12.63\r\n\n  10.1.0.0/16  \n");
  ASSERT_TRUE(ranges.ok()) << ranges.status();
  EXPECT_EQ(ranges->size(), 2u);
  EXPECT_TRUE(ranges->Contains("3.18.12.63"));
}

TEST(ParseAllowedSources, SaysWhatIsWrong) {
  const auto why = [](std::string_view text) {
    const absl::Status status = ParseAllowedSources(text).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << text;
    return std::string(status.message());
  };
  EXPECT_THAT(why(""), HasSubstr("no entry"));
  EXPECT_THAT(why("# nobody\n"), HasSubstr("no entry"));
  EXPECT_THAT(why(R"({"WEBHOOKS": []})"), HasSubstr("no entry"));
  EXPECT_THAT(why(R"({"WEBHOOKS": ["1.2.3.4")"), HasSubstr("not a JSON object"));
  EXPECT_THAT(why(R"({"API": ["1.2.3.4"]})"), HasSubstr("WEBHOOKS"));
  EXPECT_THAT(why(R"({"WEBHOOKS": "1.2.3.4"})"), HasSubstr("WEBHOOKS"));
  EXPECT_THAT(why(R"({"WEBHOOKS": [7]})"), HasSubstr("not a string"));
  EXPECT_THAT(why(R"({"WEBHOOKS": ["stripe.com"]})"), HasSubstr("'stripe.com'"));
  EXPECT_THAT(why(R"(["1.2.3.4"])"), HasSubstr("neither an address"));
  EXPECT_THAT(why("1.2.3.4 5.6.7.8"), HasSubstr("neither an address"));
}

class AllowedSourcesTest : public ::testing::Test {
 protected:
  AllowedSourcesTest() : path_(fs::temp_directory_path() / "penstock-sources-XXXXXX") {
    close(mkstemp(path_.data()));
  }
  ~AllowedSourcesTest() override {
    sources_.reset();
    fs::remove(path_);
  }

  void Write(const std::string& text) { std::ofstream(path_, std::ios::trunc) << text; }
  absl::Status Open() {
    auto opened = AllowedSources::Open(
        path_, [this](const absl::Status& loaded) { refusals_ += !loaded.ok(); },
        {.paths = {},
         .poll_interval = absl::Milliseconds(2),
         .settle_time = absl::Milliseconds(5)});
    if (opened.ok()) sources_ = *std::move(opened);
    return opened.status();
  }
  template <typename Condition>
  static bool Eventually(Condition condition) {
    const absl::Time give_up_at = absl::Now() + absl::Seconds(20);
    while (!condition()) {
      if (absl::Now() > give_up_at) return false;
      absl::SleepFor(absl::Milliseconds(1));
    }
    return true;
  }

  std::string path_;
  std::atomic<int> refusals_ = 0;
  std::unique_ptr<AllowedSources> sources_;
};

TEST_F(AllowedSourcesTest, FollowsTheFileAndKeepsTheLastGoodList) {
  Write(R"({"WEBHOOKS": ["1.1.1.1"]})");
  ASSERT_TRUE(Open().ok());
  EXPECT_TRUE(sources_->Allows("1.1.1.1"));
  EXPECT_FALSE(sources_->Allows("2.2.2.2"));
  Write(R"({"WEBHOOKS": [)");
  ASSERT_TRUE(Eventually([&] { return refusals_ == 1; }));
  EXPECT_TRUE(sources_->Allows("1.1.1.1"));
  Write(R"({"WEBHOOKS": ["2.2.2.2"]})");
  EXPECT_TRUE(Eventually([&] { return sources_->Allows("2.2.2.2"); }));
  EXPECT_FALSE(sources_->Allows("1.1.1.1"));
}

TEST_F(AllowedSourcesTest, DoesNotOpenWithoutAList) {
  EXPECT_EQ(Open().code(), absl::StatusCode::kInvalidArgument);
  fs::remove(path_);
  EXPECT_EQ(Open().code(), absl::StatusCode::kNotFound);
}

}  // namespace
}  // namespace penstock::ingress
