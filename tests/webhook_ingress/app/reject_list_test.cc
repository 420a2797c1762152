#include "webhook_ingress/app/reject_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Reject At(int64_t second) {
  Reject reject;
  reject.time = absl::FromUnixSeconds(second);
  reject.reason = "bad_signature";
  reject.status = 400;
  reject.client_address = absl::StrCat("address-", second, "-end");
  return reject;
}

TEST(RejectList, IsEmptyAtFirst) {
  EXPECT_EQ(RejectList().ToJson(), "{\"rejects_total\":0,\"rejects\":[]}\n");
}

TEST(RejectList, SaysEverythingOfARefusedTimestamp) {
  RejectList list;
  list.Add({.time = absl::FromUnixMillis(1'700'000'000'123),
            .reason = "timestamp_too_old",
            .status = 400,
            .client_address = "3.18.12.63",
            .endpoint = "acme",
            .body_bytes = 2048,
            .skew = absl::Seconds(412)});
  EXPECT_EQ(list.ToJson(),
            R"({"rejects_total":1,"rejects":[{"time":"2023-11-14T22:13:20.123Z",)"
            R"("reason":"timestamp_too_old","status":400,"client_address":"3.18.12.63",)"
            R"("endpoint":"acme","body_bytes":2048,"signature_age_seconds":412}]})"
            "\n");
}

TEST(RejectList, ListsTheNewestFirst) {
  RejectList list;
  list.Add(At(1));
  list.Add(At(2));
  const std::string json = list.ToJson();
  EXPECT_LT(json.find("address-2-end"), json.find("address-1-end"));
  EXPECT_THAT(json, Not(HasSubstr("signature_age_seconds")));
}

TEST(RejectList, ForgetsTheOldestAndCountsThemAll) {
  RejectList list;
  for (size_t i = 0; i < kRejectsMax + 2; ++i) list.Add(At(static_cast<int64_t>(i)));
  const std::string json = list.ToJson();
  EXPECT_THAT(json, HasSubstr("\"rejects_total\":1002,"));
  EXPECT_THAT(json, Not(HasSubstr("address-1-end")));
  EXPECT_THAT(json, HasSubstr("address-2-end"));
  EXPECT_THAT(json, HasSubstr("address-1001-end"));
}

TEST(RejectList, ATextCannotForgeAnEntry) {
  RejectList list;
  Reject reject = At(1);
  reject.client_address = "\"},{\"reason\":\"x\n";
  list.Add(reject);
  EXPECT_THAT(list.ToJson(), HasSubstr(R"("client_address":"\"},{\"reason\":\"x\u000a")"));
}

}  // namespace
}  // namespace penstock::ingress
