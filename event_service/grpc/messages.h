// Between the messages of event_service.proto and admin_service.proto, and the structs of the
// core. The generated classes stay behind this header.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "event_service/subscription/event_page.h"
#include "event_service/subscription/filter.h"
#include "event_service/subscription/subscribe_spec.h"
#include "event_service/subscription/subscription.h"
#include "event_service/subscription/subscription_registry.h"

namespace penstock::event_service {

// Requests. The only error here is Internal, when the bytes are not that message, as gRPC itself
// answers; and InvalidArgument (INVALID_LIMIT) for a time or a duration that is none.
absl::StatusOr<SubscribeSpec> DecodeSubscribeRequest(std::string_view bytes);

struct ListRequest {
  ListSpec spec;
  FilterSpec filter;
};
absl::StatusOr<ListRequest> DecodeListEventsRequest(std::string_view bytes);

struct GetEventSpec {
  std::string event_id;
  bool include_raw_json = false;
};
absl::StatusOr<GetEventSpec> DecodeGetEventRequest(std::string_view bytes);

absl::Status CheckGetLogInfoRequest(std::string_view bytes);

struct SubscriptionsQuery {
  uint32_t page_size = 0;
  std::string page_token{};
  std::string client_id{};
};
absl::StatusOr<SubscriptionsQuery> DecodeListSubscriptionsRequest(std::string_view bytes);
// The id.
absl::StatusOr<uint64_t> DecodeDisconnectSubscriptionRequest(std::string_view bytes);

// A SubscribeResponse with the marks of `response` and without its events: appended to encoded
// events it completes them, because fields of one message may be concatenated.
std::string EncodeMarks(const StreamResponse& response, const std::string& log_id);

// The next_page_token field of a ListEventsResponse, to follow its events.
std::string EncodeNextPageToken(const std::string& token);

// One `subscriptions` field of a ListSubscriptionsResponse, as it is at `now`. Reads the log when
// the stream is behind.
std::string EncodeSubscription(const SubscriptionEntry& entry, const EventLog& log, absl::Time now);
// The next_page_token field that follows them.
std::string EncodeNextSubscriptionsToken(const std::string& token);

// A whole GetLogInfoResponse.
std::string EncodeLogInfo(const EventLog& log, const std::string& server_version);

}  // namespace penstock::event_service
