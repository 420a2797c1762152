// Pages of stored events.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "event_service/event/event_redactor.h"
#include "event_service/event/stored_event.h"
#include "event_service/log/event_log.h"
#include "event_service/subscription/filter.h"

namespace penstock::event_service {

inline constexpr uint32_t kPageSizeMax = 1000;
inline constexpr uint32_t kPageSizeDefault = 100;
// A page is closed once its events reach this many bytes. Most gRPC clients refuse messages over
// 4 MiB, so a page and one more event of the usual size stay well below.
inline constexpr size_t kPageBytesMax = 1024 * 1024;
// Most events, and bytes of them, looked at for one page; past it the page is closed, even if
// it is empty, and says where to go on.
inline constexpr size_t kPageScanEventsMax = 10000;
inline constexpr size_t kPageScanBytesMax = 16 * 1024 * 1024;

// penstock.v1.ListEventsRequest without protobuf; the filter is compiled apart.
struct ListSpec {
  uint32_t page_size = 0;
  std::string page_token{};
  bool newest_first = false;
  bool include_raw_json = false;
};

struct EventPage {
  std::vector<std::shared_ptr<const StoredEvent>> events{};
  std::string next_page_token{};  // empty on the last page
};

// Reads one page. Blocks for reads of the log, for tens of milliseconds at most.
// `redactor` hides fields of the events, unless it is null.
// Errors: INVALID_LIMIT, INVALID_PAGE_TOKEN (also when another field of the request changed),
// LOG_ID_MISMATCH, CURSOR_EXPIRED, DATA_LOSS, with their codes.
absl::StatusOr<EventPage> ReadPage(const EventLog& log, const ListSpec& spec, const Filter& filter,
                                   const EventRedactor* redactor = nullptr);

}  // namespace penstock::event_service
