#include "event_service/subscription/event_page.h"

#include <string>
#include <vector>

#include "event_service/error_reason.h"
#include "event_service/subscription/page_token.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/stream/fake_type_catalog.h"
#include "tests/support/stream/stream_harness.h"

namespace penstock::event_service {
namespace {

using ::penstock::testing::EventSpec;
using ::penstock::testing::FakeTypeCatalog;
using ::penstock::testing::StreamHarness;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class EventPageTest : public ::testing::Test {
 protected:
  EventPage Page(const ListSpec& spec, const FilterSpec& filter = {}) {
    auto page = ReadPage(h.log(), spec, *Filter::Compile(filter, FakeTypeCatalog()));
    EXPECT_TRUE(page.ok()) << page.status();
    return page.ok() ? *std::move(page) : EventPage{};
  }

  ErrorReason Refusal(const ListSpec& spec, const FilterSpec& filter = {}) {
    const auto page = ReadPage(h.log(), spec, *Filter::Compile(filter, FakeTypeCatalog()));
    EXPECT_FALSE(page.ok());
    return GetErrorDetail(page.status()).value_or(ErrorDetail{}).reason;
  }

  // Follows the tokens; the sequences of each page.
  std::vector<std::vector<uint64_t>> AllPages(ListSpec spec, const FilterSpec& filter = {}) {
    std::vector<std::vector<uint64_t>> pages;
    do {
      const EventPage page = Page(spec, filter);
      pages.emplace_back();
      for (const auto& event : page.events) pages.back().push_back(event->sequence());
      spec.page_token = page.next_page_token;
    } while (!spec.page_token.empty());
    return pages;
  }

  StreamHarness h;
};

TEST_F(EventPageTest, EmptyLogHasOneEmptyPage) {
  EXPECT_THAT(AllPages({}), ElementsAre(IsEmpty()));
  EXPECT_THAT(AllPages({.newest_first = true}), ElementsAre(IsEmpty()));
}

TEST_F(EventPageTest, OldestFirst) {
  h.AppendMany(5);
  EXPECT_THAT(AllPages({.page_size = 2}),
              ElementsAre(ElementsAre(1, 2), ElementsAre(3, 4), ElementsAre(5)));
}

TEST_F(EventPageTest, NewestFirst) {
  h.AppendMany(5);
  EXPECT_THAT(AllPages({.page_size = 2, .newest_first = true}),
              ElementsAre(ElementsAre(5, 4), ElementsAre(3, 2), ElementsAre(1)));
}

TEST_F(EventPageTest, LastFullPageHasNoSuccessor) {
  h.AppendMany(4);
  EXPECT_THAT(AllPages({.page_size = 2}), ElementsAre(ElementsAre(1, 2), ElementsAre(3, 4)));
  EXPECT_THAT(AllPages({.page_size = 2, .newest_first = true}),
              ElementsAre(ElementsAre(4, 3), ElementsAre(2, 1)));
}

TEST_F(EventPageTest, SkipsGapsAndWhatIsPastItsRetention) {
  h.AppendMany(3);
  h.SkipSequences(4);
  h.AppendMany(2);
  h.TrimBefore(2);
  EXPECT_THAT(AllPages({}), ElementsAre(ElementsAre(2, 3, 8, 9)));
  EXPECT_THAT(AllPages({.page_size = 3, .newest_first = true}),
              ElementsAre(ElementsAre(9, 8, 3), ElementsAre(2)));
}

TEST_F(EventPageTest, Filters) {
  for (int i = 0; i < 3; ++i) {
    h.Append(EventSpec{.id = "", .type = "charge.refunded"});
    h.Append(EventSpec{.id = "", .type = "invoice.paid"});
  }
  EXPECT_THAT(AllPages({.page_size = 2}, {.types = {"charge.*"}}),
              ElementsAre(ElementsAre(1, 3), ElementsAre(5)));
}

TEST_F(EventPageTest, LooksAtABoundedNumberOfEvents) {
  h.AppendMany(static_cast<int>(kPageScanEventsMax) + 5);
  h.Append(EventSpec{.id = "", .type = "invoice.paid"});
  const auto pages = AllPages({}, {.types = {"invoice.paid"}});
  EXPECT_THAT(pages, ElementsAre(IsEmpty(), ElementsAre(kPageScanEventsMax + 6)));
}

TEST_F(EventPageTest, ClosesAPageOnceItsBytesReachTheLimit) {
  h.AppendMany(5, {.id = "", .raw_json = std::string(kPageBytesMax / 2, '{')});
  EXPECT_THAT(AllPages({.include_raw_json = true}),
              ElementsAre(ElementsAre(1, 2), ElementsAre(3, 4), ElementsAre(5)));
  EXPECT_THAT(AllPages({}), ElementsAre(ElementsAre(1, 2, 3, 4, 5)));
}

TEST_F(EventPageTest, RefusesAPageSizeOverTheLimit) {
  EXPECT_EQ(Refusal({.page_size = kPageSizeMax + 1}), ErrorReason::kInvalidLimit);
}

TEST_F(EventPageTest, RefusesAForeignToken) {
  EXPECT_EQ(Refusal({.page_token = "nonsense"}), ErrorReason::kInvalidPageToken);
}

TEST_F(EventPageTest, RefusesATokenOfAnotherRequest) {
  h.AppendMany(5);
  const std::string token = Page({.page_size = 2}).next_page_token;
  ASSERT_FALSE(token.empty());
  EXPECT_EQ(Refusal({.page_size = 3, .page_token = token}), ErrorReason::kInvalidPageToken);
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = token, .newest_first = true}),
            ErrorReason::kInvalidPageToken);
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = token, .include_raw_json = true}),
            ErrorReason::kInvalidPageToken);
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = token}, {.types = {"charge.*"}}),
            ErrorReason::kInvalidPageToken);
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = token}, {.livemode = false}),
            ErrorReason::kInvalidPageToken);
  // The same values in another field are another request.
  h.AppendMany(5, {.id = "", .account = "a", .object_id = "a"});
  const std::string of_account = Page({.page_size = 2}, {.accounts = {"a"}}).next_page_token;
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = of_account}, {.object_ids = {"a"}}),
            ErrorReason::kInvalidPageToken);
}

TEST_F(EventPageTest, RefusesATokenOfAnotherLog) {
  h.AppendMany(5);
  auto token = DecodePageToken(Page({.page_size = 2}).next_page_token);
  ASSERT_TRUE(token.ok());
  token->log_id = "log-0";
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = EncodePageToken(*token)}),
            ErrorReason::kLogIdMismatch);
  token->log_id = "log-1";
  token->sequence = 99;
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = EncodePageToken(*token)}),
            ErrorReason::kInvalidPageToken);
}

TEST_F(EventPageTest, ATokenExpiresWithItsNextEvent) {
  h.AppendMany(10);
  const std::string forward = Page({.page_size = 2}).next_page_token;  // next is 3
  const std::string backward =
      Page({.page_size = 2, .newest_first = true}).next_page_token;  // next is 8
  h.TrimBefore(3);
  EXPECT_EQ(Page({.page_size = 2, .page_token = forward}).events.front()->sequence(), 3u);
  h.TrimBefore(4);
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = forward}), ErrorReason::kCursorExpired);
  h.TrimBefore(8);
  EXPECT_EQ(Page({.page_size = 2, .page_token = backward, .newest_first = true})
                .events.front()
                ->sequence(),
            8u);
  h.TrimBefore(9);
  EXPECT_EQ(Refusal({.page_size = 2, .page_token = backward, .newest_first = true}),
            ErrorReason::kCursorExpired);
}

TEST_F(EventPageTest, DataLossEndsTheListingWhereItIs) {
  h.AppendMany(6);
  h.log().Damage({.from = 3, .to = 4});
  const EventPage first = Page({});
  EXPECT_EQ(first.events.size(), 2u);
  EXPECT_EQ(Refusal({.page_token = first.next_page_token}), ErrorReason::kDataLoss);
}

}  // namespace
}  // namespace penstock::event_service
