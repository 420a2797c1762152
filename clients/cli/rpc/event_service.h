// The calls of event_service that are no streams, free of gRPC types.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "penstock/event_filter.h"
#include "penstock/subscriber_options.h"

namespace google::protobuf {
class Message;
}  // namespace google::protobuf

namespace penstock::cli {

struct ListParams {
  EventFilter filter;
  bool include_raw_json = false;
  bool newest_first = false;
  // 1 to 1000.
  uint32_t page_size = 100;
};

struct LogInfo {
  std::string log_id;
  uint64_t earliest_sequence = 0;
  uint64_t head_sequence = 0;
  // Unset when the log is empty.
  std::optional<absl::Time> earliest_committed_at;
  std::optional<absl::Time> head_committed_at;
  uint64_t size_bytes = 0;
  std::string server_version;
};

// One open Subscribe stream; see Subscription in admin_service.proto.
struct SubscriptionRow {
  uint64_t id = 0;
  // "catching-up", "live", "stalled", "draining"; "unknown" of a newer server.
  std::string state;
  std::string principal;
  std::string peer;
  std::string client_id;
  EventFilter filter;
  absl::Time opened_at;
  uint64_t cursor_sequence = 0;
  uint64_t lag_events = 0;
  absl::Duration lag;
  uint64_t bytes_in_flight = 0;
  uint64_t delivered_total = 0;
};

// A connection to one event_service. Connects on the first call. Events are
// passed as penstock.v1.Event messages that are valid during the call only.
//
// Threads: one at a time.
class EventService {
 public:
  using OnEvent = std::function<void(const google::protobuf::Message&)>;

  virtual ~EventService() = default;

  virtual absl::Status GetEvent(const std::string& event_id, bool include_raw_json,
                                const OnEvent& on_event) = 0;

  // One page. `page_token` is empty for the first page, and afterwards the token
  // of the next one; empty after the last.
  virtual absl::Status ListEvents(const ListParams& params, std::string& page_token,
                                  const OnEvent& on_event) = 0;

  virtual absl::Status GetLogInfo(LogInfo& info) = 0;

  // Appends one page of the streams of `client_id`, of all when it is empty. `page_token` as
  // ListEvents.
  virtual absl::Status ListSubscriptions(const std::string& client_id, std::string& page_token,
                                         std::vector<SubscriptionRow>& rows) = 0;
  virtual absl::Status DisconnectSubscription(uint64_t id) = 0;
};

// The real one. Errors of the credentials' files come with the first call.
std::unique_ptr<EventService> ConnectEventService(ServerOptions server);

}  // namespace penstock::cli
