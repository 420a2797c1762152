#include "webhook_ingress/http/fair_places.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace penstock::ingress {
namespace {

using Places = FairPlaces<int>;

TEST(FairPlaces, TheOldestOfWhoHasTheMostGoesFirst) {
  Places places;
  EXPECT_EQ(places.FirstToGo(), std::nullopt);
  std::vector<std::unique_ptr<Places::Place>> held;
  held.push_back(places.Add(1, "honest"));
  held.push_back(places.Add(2, "greedy"));
  held.push_back(places.Add(3, "greedy"));
  EXPECT_EQ(places.FirstToGo(), 2);
  held.erase(held.begin() + 1);
  EXPECT_EQ(places.size(), 2u);
  EXPECT_EQ(places.FirstToGo(), 1) << "the older of two owners with as many";
}

TEST(FairPlaces, AFloodOfOneOwnerDrivesOutOnlyItsOwn) {
  constexpr size_t kMost = 8;
  Places places;
  std::vector<std::unique_ptr<Places::Place>> held(1001);
  held[0] = places.Add(0, "honest");
  for (int i = 1; i <= 1000; ++i) {
    held[i] = places.Add(i, "flood");
    if (places.size() <= kMost) continue;
    const int gone = places.FirstToGo().value();
    ASSERT_NE(gone, 0);
    held[gone] = nullptr;
  }
  EXPECT_EQ(places.size(), kMost);
}

}  // namespace
}  // namespace penstock::ingress
