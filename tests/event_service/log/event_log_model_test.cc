// Every implementation of event_log.h against a model that cannot be wrong.
#include <gtest/gtest.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/event_service/log/event_log_contract.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::Stored;

template <typename Store>
class EventLogModelTest : public EventLogContract<Store> {};
TYPED_TEST_SUITE(EventLogModelTest, Stores, StoreNames);

// Random operations against a model that cannot be wrong.
TYPED_TEST(EventLogModelTest, AgreesWithAModelUnderRandomOperations) {
  const char* fixed_seed = std::getenv("PENSTOCK_TEST_SEED");
  const uint64_t seed =
      fixed_seed == nullptr ? std::random_device()() : std::strtoull(fixed_seed, nullptr, 10);
  SCOPED_TRACE(absl::StrCat("seed ", seed));
  std::printf("PENSTOCK_TEST_SEED=%llu\n", static_cast<unsigned long long>(seed));
  std::mt19937_64 random(seed);
  const auto below = [&](uint64_t limit) { return random() % limit; };

  std::map<uint64_t, int> model;  // sequence → second
  std::map<uint64_t, std::string> types;
  std::map<std::string, uint64_t> ids;
  uint64_t head = 0;
  uint64_t low_water = 1;
  int now = 0;
  for (int step = 0; step < 150; ++step) {
    switch (below(8)) {
      case 0:
      case 1:
      case 2: {
        std::vector<std::shared_ptr<const StoredEvent>> group;
        now += static_cast<int>(below(3));
        for (uint64_t n = 1 + below(4); n > 0; --n) {
          head += 1 + below(3);
          EventSpec spec;
          spec.id = absl::StrCat("evt_", head);
          // One in thirty is rare enough for an index.
          spec.type = below(30) == 0  ? "payout.paid"
                      : below(2) == 0 ? "charge.succeeded"
                                      : "charge";
          types[head] = spec.type;
          spec.payload_bytes = below(2000);
          group.push_back(Stored(head, spec, this->At(now)));
          model[head] = now;
          ids[spec.id] = head;
        }
        ASSERT_TRUE(this->log().Apply(group).ok());
        break;
      }
      case 3: {
        const uint64_t after = below(head + 3);
        const size_t limit = 1 + below(10);
        const Page page = this->Read(after, {.events_max = limit});
        if (after + 1 < low_water || after > head) {
          ASSERT_EQ(page.status.code(), absl::StatusCode::kOutOfRange) << after;
          break;
        }
        std::vector<uint64_t> expected;
        for (auto it = model.upper_bound(after); it != model.end() && expected.size() < limit;
             ++it) {
          expected.push_back(it->first);
        }
        ASSERT_EQ(page.sequences, expected) << after;
        const TypeSelection selection = below(2) == 0 ? TypeSelection{.prefixes = {"payout."}}
                                                      : TypeSelection{.exact = {"charge"}};
        expected.clear();
        for (auto it = model.upper_bound(after); it != model.end(); ++it) {
          if (selection.Matches(types[it->first])) expected.push_back(it->first);
        }
        const ReadLimits everything = {.events_max = 1'000'000, .bytes_max = 1'000'000'000};
        ASSERT_EQ(this->ReadTypes(after, selection, everything).sequences, expected) << after;
        break;
      }
      case 4: {
        const uint64_t before = below(head + 3);
        const Page page = this->ReadBackwards(before, {.events_max = 5});
        ASSERT_TRUE(page.status.ok());
        std::vector<uint64_t> expected;
        for (auto it = std::make_reverse_iterator(model.lower_bound(before));
             it != model.rend() && expected.size() < 5; ++it) {
          expected.push_back(it->first);
        }
        ASSERT_EQ(page.sequences, expected) << before;
        break;
      }
      case 5: {
        const int second = static_cast<int>(below(static_cast<uint64_t>(now) + 2));
        uint64_t expected = low_water - 1;
        for (const auto& [sequence, at] : model) {
          if (at < second) expected = sequence;
        }
        ASSERT_EQ(this->LastBefore(this->At(second)), expected);
        const std::string id = absl::StrCat("evt_", below(head + 3));
        const auto known = ids.find(id);
        ASSERT_EQ(this->Find(id), known == ids.end() ? std::nullopt : std::optional(known->second));
        break;
      }
      case 6:
        if (below(3) == 0) {
          const int second = static_cast<int>(below(static_cast<uint64_t>(now) + 2));
          this->Trim(this->At(second));
          while (!model.empty() && model.begin()->second < second) {
            low_water = model.begin()->first + 1;
            model.erase(model.begin());
          }
        }
        break;
      case 7:
        if (below(3) == 0) below(2) == 0 ? this->Crash() : this->Reopen();
        break;
    }
    const LogBounds bounds = this->log().bounds();
    ASSERT_EQ(bounds.head, head);
    ASSERT_EQ(bounds.earliest, model.empty() ? 0 : model.begin()->first);
  }
}

}  // namespace
}  // namespace penstock::event_service
