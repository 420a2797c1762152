#include "event_service/grpc/admin_calls.h"

#include <functional>
#include <limits>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "common/json_log.h"
#include "event_service/error_reason.h"
#include "event_service/grpc/byte_buffers.h"
#include "event_service/grpc/messages.h"
#include "event_service/subscription/page_token.h"

namespace penstock::event_service {
namespace {

// Stands where page tokens of ListEvents have the id of the log, so that neither method accepts
// the other's.
constexpr char kTokenKind[] = "subscriptions";

uint64_t Fingerprint(const SubscriptionsQuery& query) {
  return std::hash<std::string>()(query.client_id);
}

// The id after which the page starts.
absl::StatusOr<uint64_t> PageStart(const SubscriptionsQuery& query) {
  if (query.page_token.empty()) return 0;
  const absl::StatusOr<PageToken> token = DecodePageToken(query.page_token);
  if (!token.ok()) return token.status();
  if (token->log_id != kTokenKind || token->fingerprint != Fingerprint(query)) {
    return MakeError(ErrorReason::kInvalidPageToken,
                     "page_token is of another request; start again from the first page");
  }
  return token->sequence;
}

}  // namespace

absl::StatusOr<grpc::ByteBuffer> ListSubscriptions(const ServiceParts& parts,
                                                   const std::string& request) {
  const absl::StatusOr<SubscriptionsQuery> query = DecodeListSubscriptionsRequest(request);
  if (!query.ok()) return query.status();
  if (query->page_size > kSubscriptionsPageMax) {
    return MakeError(ErrorReason::kInvalidLimit,
                     absl::StrCat("page_size is ", query->page_size, ", set 1 to ",
                                  kSubscriptionsPageMax, ", or 0 for the default"),
                     {{"field", "page_size"}});
  }
  const absl::StatusOr<uint64_t> after = PageStart(*query);
  if (!after.ok()) return after.status();
  const size_t rows_max = query->page_size == 0 ? kSubscriptionsPageDefault : query->page_size;
  const absl::Time now = absl::Now();
  std::string response;
  size_t rows = 0;
  uint64_t last = 0;
  for (const auto& entry : parts.subscriptions.List(*after, std::numeric_limits<size_t>::max())) {
    if (!query->client_id.empty() && entry->identity().client_id != query->client_id) continue;
    if (rows == rows_max || response.size() >= kSubscriptionsPageBytesMax) {
      response += EncodeNextSubscriptionsToken(EncodePageToken(
          {.log_id = kTokenKind, .sequence = last, .fingerprint = Fingerprint(*query)}));
      break;
    }
    response += EncodeSubscription(*entry, parts.log, now);
    last = entry->id();
    ++rows;
  }
  return ToByteBuffer(response);
}

absl::StatusOr<grpc::ByteBuffer> DisconnectSubscription(const ServiceParts& parts,
                                                        const std::string& request) {
  const absl::StatusOr<uint64_t> id = DecodeDisconnectSubscriptionRequest(request);
  if (!id.ok()) return id.status();
  const SubscriptionRegistry::Entry entry = parts.subscriptions.Find(*id);
  if (entry == nullptr) {
    return MakeError(
        ErrorReason::kSubscriptionNotFound,
        absl::StrCat("no open stream has the id ", *id, "; list the subscriptions again"));
  }
  Log(LogLevel::kInfo, "stream is disconnected by an operator",
      {{"id", entry->id()}, {"client_id", entry->identity().client_id}});
  entry->Disconnect();
  return ToByteBuffer("");
}

}  // namespace penstock::event_service
