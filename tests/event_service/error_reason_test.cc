#include "event_service/error_reason.h"

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

TEST(ErrorReason, CarriesReasonMetadataAndCode) {
  const absl::Status status = MakeError(ErrorReason::kCursorExpired, "too old",
                                        {{"earliest_sequence", "7"}, {"head_sequence", "9"}});
  EXPECT_EQ(status.code(), absl::StatusCode::kOutOfRange);
  EXPECT_EQ(status.message(), "too old");
  const auto detail = GetErrorDetail(status);
  ASSERT_TRUE(detail.has_value());
  EXPECT_EQ(detail->reason, ErrorReason::kCursorExpired);
  EXPECT_EQ(detail->metadata, (ErrorMetadata{{"earliest_sequence", "7"}, {"head_sequence", "9"}}));
}

TEST(ErrorReason, HasNoDetailInAStatusFromElsewhere) {
  EXPECT_FALSE(GetErrorDetail(absl::OutOfRangeError("x")).has_value());
  EXPECT_FALSE(GetErrorDetail(absl::OkStatus()).has_value());
}

TEST(ErrorReason, ReadsBackEveryReason) {
  for (const ErrorReason reason : AllErrorReasons()) {
    const auto detail = GetErrorDetail(MakeError(reason, "text"));
    ASSERT_TRUE(detail.has_value()) << ReasonName(reason);
    EXPECT_EQ(detail->reason, reason);
  }
}

// The table in event_service.proto is what clients read; this one is what they get.
TEST(ErrorReason, IsTheTableOfTheSpecification) {
  std::ifstream file(PENSTOCK_EVENT_SERVICE_PROTO);
  ASSERT_TRUE(file) << PENSTOCK_EVENT_SERVICE_PROTO;
  std::set<std::string> documented;
  for (std::string line; std::getline(file, line) && line.rfind("syntax", 0) != 0;) {
    std::istringstream words(line);
    std::string slashes, reason, code;
    words >> slashes >> reason >> code;
    for (const ErrorReason known : AllErrorReasons()) {
      if (reason != ReasonName(known)) continue;
      std::string name = absl::StatusCodeToString(ReasonCode(known));
      EXPECT_EQ(code, name) << reason;
      documented.insert(reason);
    }
  }
  for (const ErrorReason known : AllErrorReasons()) {
    EXPECT_EQ(documented.count(std::string(ReasonName(known))), 1u) << ReasonName(known);
  }
}

}  // namespace
}  // namespace penstock::event_service
