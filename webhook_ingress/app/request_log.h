// What is told about every answered request: a log line, and a place in the list
// of rejected ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "absl/time/time.h"
#include "webhook_ingress/app/log_limiter.h"
#include "webhook_ingress/app/reject_list.h"
#include "webhook_ingress/app/verdict.h"
#include "webhook_ingress/http/http_observer.h"

namespace penstock::ingress {

// Lines of requests that are not shown to be Stripe's. A stranger pays nothing
// to cause one, and they say little that metrics do not.
inline constexpr double kRefusedLinesPerSecond = 20;
// Lines of events answered 503, enough to follow an outage.
inline constexpr double kUnavailableLinesPerSecond = 100;
// Ids and types come from the sender and may have any length.
inline constexpr size_t kLoggedTextBytesMax = 128;

// What a line says. Views are borrowed for the call.
struct RequestLine {
  Verdict verdict = Verdict::kCommitted;
  // Empty when the request is for none that is configured.
  std::string_view endpoint;
  std::string_view client_address;
  // Empty until the body is verified and read.
  std::string_view event_id;
  std::string_view event_type;
  uint64_t sequence = 0;
  // As HttpRequest::body_bytes.
  uint64_t body_bytes = 0;
  size_t unmapped_count = 0;
  // Position of the secret that signed; unset when none did.
  std::optional<size_t> secret_rank;
  // Age of the signature, for refused timestamps.
  std::optional<absl::Duration> skew;
  absl::Duration duration;
};

// Never logs a body, a signature or a secret. Thread-safe.
class RequestLog {
 public:
  // `now` is the wall clock. `rejects` is borrowed.
  RequestLog(std::function<absl::Time()> now, RejectList& rejects)
      : now_(std::move(now)),
        rejects_(rejects),
        refused_(kRefusedLinesPerSecond),
        unavailable_(kUnavailableLinesPerSecond) {}

  // 200: info. 503: warning, at most kUnavailableLinesPerSecond. Others: info,
  // at most kRefusedLinesPerSecond. Lines say how many were left out before them.
  // Requests that are not to be sent again (4xx) go into the list, every one.
  void Answered(const RequestLine& line);
  // The HTTP server refused a request, or a connection, by itself.
  void RefusedByServer(const RefusedRequest& refused);

 private:
  const std::function<absl::Time()> now_;
  RejectList& rejects_;
  LogLimiter refused_;
  LogLimiter unavailable_;
};

}  // namespace penstock::ingress
