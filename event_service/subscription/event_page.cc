#include "event_service/subscription/event_page.h"

#include <string_view>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"
#include "event_service/subscription/page_token.h"
#include "event_service/subscription/position.h"

namespace penstock::event_service {
namespace {

// FNV-1a over the parts of a request, each closed by its length so that they cannot run together.
class Fingerprint {
 public:
  void Add(std::string_view part) {
    for (unsigned char c : part) Mix(c);
    AddNumber(part.size());
  }
  void AddNumber(uint64_t number) {
    for (int i = 0; i < 8; ++i) Mix(static_cast<unsigned char>(number >> (8 * i)));
  }
  void AddAll(const std::vector<std::string>& parts) {
    for (const std::string& part : parts) Add(part);
    AddNumber(parts.size());
  }
  uint64_t value() const { return hash_; }

 private:
  void Mix(unsigned char c) { hash_ = (hash_ ^ c) * 1099511628211u; }

  uint64_t hash_ = 14695981039346656037u;
};

uint64_t RequestFingerprint(const ListSpec& spec, const FilterSpec& filter) {
  Fingerprint fingerprint;
  fingerprint.AddAll(filter.types);
  fingerprint.AddAll(filter.excluded_types);
  fingerprint.AddAll(filter.accounts);
  fingerprint.AddNumber(filter.livemode.has_value() ? 1 + *filter.livemode : 0);
  fingerprint.AddAll(filter.object_ids);
  fingerprint.AddNumber(filter.allow_unknown_types);
  fingerprint.AddNumber(spec.page_size);
  fingerprint.AddNumber(spec.include_raw_json);
  return fingerprint.value();
}

// Reading oldest first, the log itself refuses a position past its retention.
absl::Status CheckPosition(const LogBounds& bounds, const PageToken& token) {
  if (token.sequence > bounds.head) {
    return MakeError(ErrorReason::kInvalidPageToken,
                     "page_token points beyond the log; start again from the first page");
  }
  const bool all_older_are_gone = bounds.earliest == 0 || token.sequence <= bounds.earliest;
  if (token.newest_first && all_older_are_gone) return CursorExpired(bounds, token.sequence);
  return absl::OkStatus();
}

// Where the page starts: the `after` of Read or the `before` of ReadBackwards.
absl::StatusOr<uint64_t> PageStart(const EventLog& log, const ListSpec& spec,
                                   uint64_t fingerprint) {
  const LogBounds bounds = log.bounds();
  if (spec.page_token.empty()) return spec.newest_first ? bounds.head + 1 : BeforeEarliest(bounds);
  absl::StatusOr<PageToken> token = DecodePageToken(spec.page_token);
  if (!token.ok()) return token.status();
  if (token->fingerprint != fingerprint || token->newest_first != spec.newest_first) {
    return MakeError(ErrorReason::kInvalidPageToken,
                     "page_token belongs to a request with other fields; repeat that request, or "
                     "start again from the first page");
  }
  if (absl::Status same = CheckLogId(log, token->log_id); !same.ok()) return same;
  if (absl::Status position = CheckPosition(bounds, *token); !position.ok()) return position;
  return token->sequence;
}

}  // namespace

absl::StatusOr<EventPage> ReadPage(const EventLog& log, const ListSpec& spec, const Filter& filter,
                                   const EventRedactor* redactor) {
  if (spec.page_size > kPageSizeMax) {
    return MakeError(ErrorReason::kInvalidLimit,
                     absl::StrCat("page_size is ", spec.page_size, ", set 1 to ", kPageSizeMax,
                                  ", or 0 for ", kPageSizeDefault),
                     {{"field", "page_size"}});
  }
  const uint64_t fingerprint = RequestFingerprint(spec, filter.spec());
  absl::StatusOr<uint64_t> start = PageStart(log, spec, fingerprint);
  if (!start.ok()) return start.status();

  const size_t events_max = spec.page_size == 0 ? kPageSizeDefault : spec.page_size;
  const ReadLimits limits = {.events_max = kPageScanEventsMax, .bytes_max = kPageScanBytesMax};
  EventPage page;
  size_t page_bytes = 0;
  uint64_t last = *start;
  const auto take = [&](const std::shared_ptr<const StoredEvent>& event) {
    last = event->sequence();
    if (!filter.Matches(event->keys())) return true;
    const auto shown = redactor == nullptr ? event : redactor->Redact(event, spec.include_raw_json);
    page.events.push_back(shown);
    page_bytes +=
        spec.include_raw_json ? shown->wire().size() : shown->wire_without_raw_json().size();
    return page.events.size() < events_max && page_bytes < kPageBytesMax;
  };
  const auto read = [&] {
    if (spec.newest_first) return log.ReadBackwards(*start, limits, take);
    const auto& types = filter.type_selection();
    return types.has_value() ? log.ReadTypes(*start, *types, limits, take)
                             : log.Read(*start, limits, take);
  };
  absl::StatusOr<ReadPosition> position = read();
  // The first page starts wherever the log does, also when retention moves on meanwhile.
  while (absl::IsOutOfRange(position.status()) && spec.page_token.empty() &&
         BeforeEarliest(log.bounds()) > *start) {
    start = BeforeEarliest(log.bounds());
    last = *start;
    position = read();
  }
  if (!position.ok()) {
    // What was read before the loss is worth a page; the next one reports it.
    if (page.events.empty()) return ExplainReadError(position.status(), log, last);
  } else if (position->at_head) {
    return page;
  } else {
    last = position->scanned_to;
  }
  page.next_page_token = EncodePageToken({.log_id = log.log_id(),
                                          .sequence = last,
                                          .newest_first = spec.newest_first,
                                          .fingerprint = fingerprint});
  return page;
}

}  // namespace penstock::event_service
