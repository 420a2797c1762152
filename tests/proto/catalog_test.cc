#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_split.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "proto/catalog/event_types.h"

namespace penstock::catalog {
namespace {

using ::testing::IsNull;
using ::testing::NotNull;

Status StatusOf(std::string_view word) {
  if (word == "current") return Status::kCurrent;
  if (word == "legacy") return Status::kLegacy;
  if (word == "preview") return Status::kPreview;
  if (word == "preview-withdrawn") return Status::kPreviewWithdrawn;
  if (word == "v2") return Status::kThin;
  if (word == "v2-preview") return Status::kThinPreview;
  if (word == "v2-withdrawn") return Status::kThinWithdrawn;
  ADD_FAILURE() << "event_types.csv has an unknown status " << word;
  return Status::kCurrent;
}

// The rows of event_types.csv, without its header.
std::vector<std::vector<std::string>> CsvRows() {
  std::ifstream file(PENSTOCK_SOURCE_DIR "/proto/catalog/event_types.csv");
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) rows.push_back(absl::StrSplit(line, ','));
  if (!rows.empty()) rows.erase(rows.begin());
  return rows;
}

int CountWith(bool (*test)(const EventType&)) {
  int count = 0;
  for (const EventType& entry : AllEventTypes()) count += test(entry) ? 1 : 0;
  return count;
}

TEST(CatalogTest, HoldsEveryRowOfTheCsvFile) {
  const auto rows = CsvRows();
  ASSERT_EQ(rows.size(), AllEventTypes().size());
  for (const auto& row : rows) {
    ASSERT_EQ(row.size(), 3) << row[0];
    const EventType* const entry = FindEventType(row[0]);
    ASSERT_THAT(entry, NotNull()) << row[0];
    EXPECT_EQ(entry->type, row[0]);
    EXPECT_EQ(entry->object, row[1]) << row[0];
    std::string_view word = row[2];
    const bool is_seed = word.starts_with("seed+");
    if (is_seed) word.remove_prefix(5);
    EXPECT_EQ(entry->is_seed, is_seed) << row[0];
    EXPECT_EQ(entry->status, StatusOf(word)) << row[0];
    EXPECT_EQ(entry->has_arm, word == "current" || word == "legacy") << row[0];
  }
}

TEST(CatalogTest, HoldsTheTypesThatThePromisesAreAbout) {
  EXPECT_EQ(AllEventTypes().size(), 881);
  EXPECT_EQ(CountWith([](const EventType& entry) { return entry.is_seed; }), 192);
  EXPECT_EQ(CountWith([](const EventType& entry) { return entry.has_arm; }), 316);
  EXPECT_EQ(CountWith([](const EventType& entry) { return entry.status == Status::kThin; }), 326);
}

TEST(CatalogTest, EverySeedTypeHasAnArm) {
  for (const EventType& entry : AllEventTypes()) {
    EXPECT_TRUE(entry.has_arm || !entry.is_seed) << entry.type;
  }
}

TEST(CatalogTest, FindsExactNamesOnly) {
  EXPECT_THAT(FindEventType("charge.succeeded"), NotNull());
  EXPECT_THAT(FindEventType("charge.succeede"), IsNull());
  EXPECT_THAT(FindEventType("charge.succeeded "), IsNull());
  EXPECT_THAT(FindEventType("Charge.succeeded"), IsNull());
  EXPECT_THAT(FindEventType("charge"), IsNull());
  EXPECT_THAT(FindEventType(""), IsNull());
  EXPECT_THAT(FindEventType("~"), IsNull());
}

TEST(CatalogTest, KnowsArmsAndAvailableThinEventsOnly) {
  EXPECT_TRUE(IsKnown("charge.succeeded"));
  EXPECT_TRUE(IsKnown("sku.created"));
  EXPECT_TRUE(IsKnown("ping"));
  EXPECT_TRUE(IsKnown("v1.account.updated"));
  EXPECT_TRUE(IsKnown("v2.core.account[configuration.merchant].capability_status_updated"));
  EXPECT_FALSE(IsKnown("charge.exploded"));
  int unknown = 0;
  for (const EventType& entry : AllEventTypes()) {
    if (!IsKnown(entry.type)) ++unknown;
  }
  EXPECT_EQ(unknown, 881 - 316 - 326);
}

TEST(CatalogTest, NearestMendsTypingMistakes) {
  EXPECT_EQ(NearestEventType("charge.suceeded"), "charge.succeeded");
  EXPECT_EQ(NearestEventType("invoice.payed"), "invoice.paid");
  EXPECT_EQ(NearestEventType("customer.subscription.update"), "customer.subscription.updated");
}

TEST(CatalogTest, NearestOfAKnownTypeIsItself) {
  for (const EventType& entry : AllEventTypes()) {
    if (!IsKnown(entry.type)) continue;
    EXPECT_EQ(NearestEventType(entry.type), entry.type);
  }
}

TEST(CatalogTest, NearestIsAlwaysAKnownType) {
  for (const std::string& typed : {std::string(), std::string("x"), std::string(255, 'z')}) {
    EXPECT_TRUE(IsKnown(NearestEventType(typed))) << typed;
  }
  for (const EventType& entry : AllEventTypes()) {
    EXPECT_TRUE(IsKnown(NearestEventType(entry.type))) << entry.type;
  }
}

}  // namespace
}  // namespace penstock::catalog
