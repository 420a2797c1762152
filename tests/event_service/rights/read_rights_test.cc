#include "event_service/rights/read_rights.h"

#include <random>

#include "event_service/error_reason.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::event_service {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Patterns = std::vector<std::string>;

ReadRights Allow(const FilterSpec& spec) { return *ReadRights::Make(spec, nullptr); }
absl::StatusOr<Filter> Narrow(const FilterSpec& allowed, const FilterSpec& asked) {
  return Allow(allowed).Narrow(*Filter::Build(asked));
}
Patterns NarrowTypes(const Patterns& allowed, const Patterns& asked) {
  const auto filter = Narrow({.types = allowed}, {.types = asked});
  return filter.ok() ? filter->spec().types : Patterns{};
}
EventKeys Keys(std::string_view type, std::string_view account = "", bool livemode = false) {
  EventKeys keys;
  keys.type = type;
  keys.account = account;
  keys.livemode = livemode;
  return keys;
}
// The reason and what it names, "TYPE_NOT_ALLOWED type=a.b".
std::string Refusal(const absl::Status& status) {
  EXPECT_TRUE(absl::IsPermissionDenied(status)) << status;
  const auto detail = GetErrorDetail(status);
  if (!detail.has_value()) return "";
  std::string text(ReasonName(detail->reason));
  for (const auto& [key, value] : detail->metadata) text += " " + key + "=" + value;
  return text;
}

TEST(ReadRights, AWildcardShrinksToWhatIsAllowed) {
  const Patterns allowed = {"invoice.*", "charge.succeeded"};
  EXPECT_THAT(NarrowTypes(allowed, {}), ElementsAre("charge.succeeded", "invoice.*"));
  EXPECT_THAT(NarrowTypes(allowed, {"*"}), ElementsAre("charge.succeeded", "invoice.*"));
  EXPECT_THAT(NarrowTypes(allowed, {"charge.*"}), ElementsAre("charge.succeeded"));
  EXPECT_THAT(NarrowTypes(allowed, {"invoice.payment.*"}), ElementsAre("invoice.payment.*"));
  EXPECT_THAT(NarrowTypes(allowed, {"payout.*", "invoice.*"}), ElementsAre("invoice.*"));
  EXPECT_THAT(NarrowTypes({"*"}, {}), ElementsAre("*"));
  EXPECT_THAT(NarrowTypes({"*"}, {"a.*"}), ElementsAre("a.*"));
}

TEST(ReadRights, ATypeThatIsNamedAndNotAllowedIsNamedInTheError) {
  const FilterSpec allowed = {.types = {"invoice.*"}, .excluded_types = {"invoice.sent"}};
  EXPECT_EQ(Refusal(Narrow(allowed, {.types = {"invoice.paid", "payout.paid"}}).status()),
            "TYPE_NOT_ALLOWED type=payout.paid");
  EXPECT_EQ(Refusal(Narrow(allowed, {.types = {"invoice.sent"}}).status()),
            "TYPE_NOT_ALLOWED type=invoice.sent");
  EXPECT_EQ(Refusal(Narrow(allowed, {.types = {"invoices.paid"}}).status()),
            "TYPE_NOT_ALLOWED type=invoices.paid");
}

TEST(ReadRights, NothingLeftIsAnErrorAndNotEverything) {
  EXPECT_EQ(Refusal(Narrow({.types = {"invoice.*"}}, {.types = {"payout.*"}}).status()),
            "TYPE_NOT_ALLOWED type=payout.*");
  EXPECT_EQ(Refusal(Narrow({.types = {}}, {}).status()), "TYPE_NOT_ALLOWED type=*");
  EXPECT_EQ(Refusal(Narrow({.types = {"a.*"}, .excluded_types = {"*"}}, {}).status()),
            "TYPE_NOT_ALLOWED type=*");
}

// "charge." is a type like any other, and no way to all charges.
TEST(ReadRights, AnExactTypeWithADotAtItsEndAllowsNoPrefix) {
  EXPECT_EQ(Refusal(Narrow({.types = {"charge."}}, {.types = {"charge.succeeded"}}).status()),
            "TYPE_NOT_ALLOWED type=charge.succeeded");
  EXPECT_THAT(NarrowTypes({"charge."}, {"charge.*"}), ElementsAre("charge."));
}

TEST(ReadRights, AccountsAndLivemodeAreNarrowedAlike) {
  const FilterSpec allowed = {.types = {"*"}, .accounts = {"acct_1", ""}, .livemode = false};
  const auto filter = Narrow(allowed, {});
  EXPECT_THAT(filter->spec().accounts, ElementsAre("", "acct_1"));
  EXPECT_EQ(filter->spec().livemode, false);
  EXPECT_THAT(Narrow(allowed, {.accounts = {"acct_1"}})->spec().accounts, ElementsAre("acct_1"));
  EXPECT_EQ(Refusal(Narrow(allowed, {.accounts = {"acct_2"}}).status()),
            "ACCOUNT_NOT_ALLOWED account=acct_2");
  EXPECT_EQ(Refusal(Narrow(allowed, {.livemode = true}).status()), "LIVEMODE_NOT_ALLOWED");
  EXPECT_THAT(Narrow({.types = {"*"}}, {})->spec().accounts, IsEmpty());
}

TEST(ReadRights, ASingleEventIsJudgedByTheSameRights) {
  const ReadRights rights = Allow({.types = {"invoice.*"},
                                   .excluded_types = {"invoice.sent"},
                                   .accounts = {"acct_1"},
                                   .livemode = true});
  const EventKeys good = Keys("invoice.paid", "acct_1", true);
  EXPECT_TRUE(rights.CheckReadable(good).ok());
  EventKeys bad = good;
  bad.type = "invoice.sent";
  EXPECT_EQ(Refusal(rights.CheckReadable(bad)), "TYPE_NOT_ALLOWED");
  bad = good;
  bad.account = "acct_2";
  EXPECT_EQ(Refusal(rights.CheckReadable(bad)), "ACCOUNT_NOT_ALLOWED");
  bad = good;
  bad.livemode = false;
  EXPECT_EQ(Refusal(rights.CheckReadable(bad)), "LIVEMODE_NOT_ALLOWED");
}

TEST(ReadRights, WithoutAPolicyNothingChanges) {
  const auto filter = ReadRights().Narrow(*Filter::Build({.types = {"a.b"}}));
  EXPECT_THAT(filter->spec().types, ElementsAre("a.b"));
  EXPECT_TRUE(ReadRights().CheckReadable(Keys("any")).ok());
}

// The filter in force matches exactly what was asked for and is allowed.
TEST(ReadRights, NarrowingIsTheIntersection) {
  constexpr unsigned kSeed = 20261125;
  std::mt19937 random(kSeed);
  const auto pick = [&random](const Patterns& from) { return from[random() % from.size()]; };
  const Patterns types = {"a.x", "a.y", "a.b.x", "a.b.y", "b.x", "a.", "ab.x"};
  Patterns patterns = types;
  patterns.insert(patterns.end(), {"a.*", "a.b.*", "b.*", "*"});
  const auto some = [&](size_t least) {
    Patterns chosen;
    for (size_t n = least + random() % 3; n > 0; --n) chosen.push_back(pick(patterns));
    return chosen;
  };
  int narrowed = 0;
  for (int round = 0; round < 20'000; ++round) {
    const FilterSpec allowed = {.types = some(1), .excluded_types = some(0)};
    const FilterSpec asked = {.types = some(0), .excluded_types = some(0)};
    const ReadRights rights = Allow(allowed);
    const Filter wanted = *Filter::Build(asked);
    const auto filter = rights.Narrow(wanted);
    if (!filter.ok()) continue;
    ++narrowed;
    for (const std::string& type : types) {
      const EventKeys keys = Keys(type);
      ASSERT_EQ(filter->Matches(keys), wanted.Matches(keys) && rights.CheckReadable(keys).ok())
          << "seed " << kSeed << " round " << round << " type " << type;
    }
  }
  EXPECT_GT(narrowed, 5'000);
}

}  // namespace
}  // namespace penstock::event_service
