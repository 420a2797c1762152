#include "clients/cpp/src/delivery_checker.h"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/clients/cpp/scripted_transport.h"

namespace penstock {
namespace {

using absl::StatusCode;
using ::testing::HasSubstr;

// Each breaks one promise after Started(5), Events({7}, 1).
TEST(DeliveryCheckerTest, EveryBrokenPromiseIsDataLoss) {
  StreamResponse other_log = Heartbeat(7, 1);
  other_log.progress->cursor.log_id = "other";
  const std::vector<std::pair<StreamResponse, std::string>> broken = {
      {Events({7}, 2), "sequence 7 came after 7"},
      {Events({6}, 2), "sequence 6 came after 7"},
      {Events({9, 8}, 3), "sequence 8 came after 9"},
      {Events({8}, 1), "sent 1 events on this stream, 2 arrived"},
      {Heartbeat(7, 2), "sent 2 events on this stream, 1 arrived"},
      {Heartbeat(6, 1), "back to log:6"},
      {other_log, "back to other:7"},
      {Started(7), "twice"},
  };
  for (const auto& [response, text] : broken) {
    DeliveryChecker checker(At(5));
    ASSERT_TRUE(checker.Check(Started(5)).ok());
    ASSERT_TRUE(checker.Check(Events({7}, 1)).ok());
    const absl::Status status = checker.Check(response);
    EXPECT_EQ(status.code(), StatusCode::kDataLoss);
    EXPECT_THAT(std::string(status.message()), HasSubstr(text));
  }
}

TEST(DeliveryCheckerTest, TheFirstResponseMustStartWhereItWasAskedTo) {
  EXPECT_EQ(DeliveryChecker(At(5)).Check(Heartbeat(5, 0)).code(), StatusCode::kDataLoss);
  EXPECT_EQ(DeliveryChecker(At(5)).Check(Started(6)).code(), StatusCode::kDataLoss);
  EXPECT_EQ(DeliveryChecker(std::nullopt).Check(Started(6)).code(), StatusCode::kOk);
}

}  // namespace
}  // namespace penstock
