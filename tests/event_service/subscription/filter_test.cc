#include "event_service/subscription/filter.h"

#include <string>
#include <vector>

#include "event_service/error_reason.h"
#include "gtest/gtest.h"
#include "tests/support/stream/fake_type_catalog.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::FakeTypeCatalog;

Filter Compiled(const FilterSpec& spec) {
  auto filter = Filter::Compile(spec, FakeTypeCatalog());
  EXPECT_TRUE(filter.ok()) << filter.status();
  return filter.ok() ? *std::move(filter) : Filter();
}

bool MatchesType(const FilterSpec& spec, std::string_view type) {
  return Compiled(spec).Matches({.id = "evt_1", .type = type, .account = {}, .object_id = {}});
}

ErrorDetail Refusal(const FilterSpec& spec) {
  const auto filter = Filter::Compile(spec, FakeTypeCatalog());
  EXPECT_EQ(filter.status().code(), absl::StatusCode::kInvalidArgument) << filter.status();
  return GetErrorDetail(filter.status()).value_or(ErrorDetail{});
}

TEST(Filter, EmptyMatchesEverything) {
  EXPECT_TRUE(Filter().Matches({.id = {}, .type = "any", .account = {}, .object_id = {}}));
  EXPECT_TRUE(MatchesType({}, "any.thing"));
}

TEST(Filter, ExactTypeMatchesOnlyItself) {
  EXPECT_TRUE(MatchesType({.types = {"charge.succeeded"}}, "charge.succeeded"));
  EXPECT_FALSE(MatchesType({.types = {"charge.succeeded"}}, "charge.succeeded.more"));
  EXPECT_FALSE(MatchesType({.types = {"charge.succeeded"}}, "charge"));
}

TEST(Filter, PrefixMatchesWholeSegmentsOnly) {
  EXPECT_TRUE(MatchesType({.types = {"charge.*"}}, "charge.succeeded"));
  EXPECT_TRUE(MatchesType({.types = {"charge.*"}}, "charge.dispute.created"));
  EXPECT_TRUE(MatchesType({.types = {"charge.dispute.*"}}, "charge.dispute.created"));
  EXPECT_FALSE(MatchesType({.types = {"charge.dispute.*"}}, "charge.refunded"));
  EXPECT_FALSE(MatchesType({.types = {"charge.*"}}, "charger.created"));
  EXPECT_FALSE(MatchesType({.types = {"charge.*"}}, "charge"));
}

TEST(Filter, StarMatchesEveryType) {
  EXPECT_TRUE(MatchesType({.types = {"*"}}, "no.such.type"));
  EXPECT_FALSE(MatchesType({.excluded_types = {"*"}}, "charge.succeeded"));
}

TEST(Filter, BracketsAreOrdinaryCharacters) {
  const std::string thin = "v2.core.account[configuration.merchant].capability_status_updated";
  const FilterSpec exact = {.types = {thin}, .allow_unknown_types = true};
  EXPECT_TRUE(MatchesType(exact, thin));
  EXPECT_FALSE(MatchesType(exact, "v2.core.accountc.capability_status_updated"));
  EXPECT_TRUE(MatchesType({.types = {"v2.core.account[configuration.merchant].*"}}, thin));
  EXPECT_TRUE(MatchesType({.types = {"v2.core.*"}}, thin));
}

TEST(Filter, ExclusionWinsOverInclusion) {
  const FilterSpec spec = {.types = {"charge.*"}, .excluded_types = {"charge.dispute.*"}};
  EXPECT_TRUE(MatchesType(spec, "charge.succeeded"));
  EXPECT_FALSE(MatchesType(spec, "charge.dispute.created"));
}

TEST(Filter, EmptyAccountSelectsThePlatform) {
  const Filter platform = Compiled({.accounts = {""}});
  EXPECT_TRUE(platform.Matches({.id = {}, .type = "t", .account = "", .object_id = {}}));
  EXPECT_FALSE(platform.Matches({.id = {}, .type = "t", .account = "acct_1", .object_id = {}}));
}

TEST(Filter, FieldsAreAndedValuesAreOred) {
  const Filter filter = Compiled({.types = {"charge.*"},
                                  .accounts = {"acct_1", "acct_2"},
                                  .livemode = true,
                                  .object_ids = {"ch_1"}});
  const EventKeys match = {.id = "evt_1",
                           .type = "charge.succeeded",
                           .account = "acct_2",
                           .object_id = "ch_1",
                           .livemode = true};
  EXPECT_TRUE(filter.Matches(match));
  EventKeys other = match;
  other.type = "invoice.paid";
  EXPECT_FALSE(filter.Matches(other));
  other = match;
  other.account = "acct_3";
  EXPECT_FALSE(filter.Matches(other));
  other = match;
  other.object_id = "ch_2";
  EXPECT_FALSE(filter.Matches(other));
  other = match;
  other.livemode = false;
  EXPECT_FALSE(filter.Matches(other));
}

TEST(Filter, LivemodeFalseSelectsTestEvents) {
  const Filter filter = Compiled({.livemode = false});
  EXPECT_TRUE(filter.Matches({.id = {}, .type = "t", .account = {}, .object_id = {}}));
  EXPECT_FALSE(
      filter.Matches({.id = {}, .type = "t", .account = {}, .object_id = {}, .livemode = true}));
}

TEST(Filter, RefusesWhatIsNoPattern) {
  for (const char* pattern : {"", ".*", "charge.*.created", "*.created", "char*", "**", "charge**",
                              "*.*", "charge.*.*"}) {
    EXPECT_EQ(Refusal({.types = {pattern}, .allow_unknown_types = true}).reason,
              ErrorReason::kInvalidFilter)
        << pattern;
    EXPECT_EQ(Refusal({.excluded_types = {pattern}, .allow_unknown_types = true}).reason,
              ErrorReason::kInvalidFilter)
        << pattern;
  }
}

TEST(Filter, RefusesUnknownExactTypeWithTheNearest) {
  const ErrorDetail detail = Refusal({.types = {"charge.suceeded"}});
  EXPECT_EQ(detail.reason, ErrorReason::kUnknownEventType);
  EXPECT_EQ(detail.metadata.at("type"), "charge.suceeded");
  EXPECT_EQ(detail.metadata.at("nearest"), "charge.succeeded");
  EXPECT_EQ(Refusal({.excluded_types = {"nope"}}).reason, ErrorReason::kUnknownEventType);
}

TEST(Filter, AcceptsUnknownTypesWhenAskedTo) {
  EXPECT_TRUE(MatchesType({.types = {"brand.new"}, .allow_unknown_types = true}, "brand.new"));
}

TEST(Filter, AcceptsUnknownPrefixes) {
  EXPECT_TRUE(MatchesType({.types = {"brand.*"}}, "brand.new"));
}

TEST(Filter, HoldsItsLimitsInEveryField) {
  const std::vector<std::string> most(kFilterValuesMax, "charge.succeeded");
  std::vector<std::string> too_many = most;
  too_many.push_back("charge.succeeded");
  const std::vector<std::string> longest = {std::string(kFilterValueBytesMax, 'a')};
  const std::vector<std::string> too_long = {std::string(kFilterValueBytesMax + 1, 'a')};
  struct Field {
    const char* name;
    std::vector<std::string> FilterSpec::*values;
  };
  for (const Field field : {Field{"filter.types", &FilterSpec::types},
                            Field{"filter.excluded_types", &FilterSpec::excluded_types},
                            Field{"filter.accounts", &FilterSpec::accounts},
                            Field{"filter.object_ids", &FilterSpec::object_ids}}) {
    FilterSpec spec{.allow_unknown_types = true};
    for (const auto& good : {most, longest}) {
      spec.*field.values = good;
      EXPECT_TRUE(Filter::Compile(spec, FakeTypeCatalog()).ok()) << field.name;
    }
    for (const auto& bad : {too_many, too_long}) {
      spec.*field.values = bad;
      const ErrorDetail detail = Refusal(spec);
      EXPECT_EQ(detail.reason, ErrorReason::kInvalidLimit) << field.name;
      EXPECT_EQ(detail.metadata.at("field"), field.name);
    }
  }
}

TEST(Filter, ReportsTheFilterInForce) {
  const Filter filter =
      Compiled({.types = {"invoice.paid", "charge.*", "invoice.paid"}, .livemode = true});
  EXPECT_EQ(filter.spec(), (FilterSpec{.types = {"charge.*", "invoice.paid"}, .livemode = true}));
}

}  // namespace
}  // namespace penstock::event_service
