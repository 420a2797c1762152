#include "webhook_ingress/http/fair_queue.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <vector>

namespace penstock::ingress {
namespace {

class FairQueueTest : public ::testing::Test {
 protected:
  void Add(int member, const std::string& owner) { places_[member] = queue_.Add(member, owner); }
  // Everybody in turn.
  std::vector<int> Drain() {
    std::vector<int> order;
    while (const std::optional<int> next = queue_.Next()) {
      order.push_back(*next);
      places_.erase(*next);
    }
    return order;
  }

  FairQueue<int> queue_;
  std::map<int, std::unique_ptr<FairQueue<int>::Place>> places_;
};

TEST_F(FairQueueTest, OneOwnerIsServedInItsOrder) {
  for (int i = 1; i <= 4; ++i) Add(i, "a");
  EXPECT_EQ(Drain(), (std::vector<int>{1, 2, 3, 4}));
  EXPECT_TRUE(queue_.empty());
}

TEST_F(FairQueueTest, WhoAsksOnceWaitsForOneTurnOfEveryOther) {
  for (int i = 1; i <= 3; ++i) Add(i, "a");
  for (int i = 11; i <= 13; ++i) Add(i, "b");
  Add(21, "honest");
  EXPECT_EQ(Drain(), (std::vector<int>{1, 11, 21, 2, 12, 3, 13}));
}

TEST_F(FairQueueTest, WhoLeavesIsSkipped) {
  for (int i = 1; i <= 3; ++i) Add(i, "a");
  Add(11, "b");
  places_.erase(1);
  places_.erase(11);
  EXPECT_EQ(Drain(), (std::vector<int>{2, 3}));
}

}  // namespace
}  // namespace penstock::ingress
