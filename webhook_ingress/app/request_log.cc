#include "webhook_ingress/app/request_log.h"

#include "common/json_log.h"

namespace penstock::ingress {
namespace {

double Milliseconds(absl::Duration duration) { return absl::ToDoubleMilliseconds(duration); }

std::string_view Cut(std::string_view text) { return text.substr(0, kLoggedTextBytesMax); }

void LogAccepted(const RequestLine& line, const VerdictInfo& info) {
  Log(LogLevel::kInfo, "webhook accepted",
      {{"event_id", Cut(line.event_id)},
       {"type", Cut(line.event_type)},
       {"sequence", line.sequence},
       {"endpoint", line.endpoint},
       {"verdict", info.token},
       {"status", info.status},
       {"unmapped", line.unmapped_count},
       {"secret_rank", line.secret_rank.value_or(0)},
       {"duration_ms", Milliseconds(line.duration)}});
}

void LogUnavailable(const RequestLine& line, const VerdictInfo& info, uint64_t left_out) {
  Log(LogLevel::kWarning, "webhook not stored; Stripe will send it again",
      {{"event_id", Cut(line.event_id)},
       {"type", Cut(line.event_type)},
       {"endpoint", line.endpoint},
       {"verdict", info.token},
       {"status", info.status},
       {"duration_ms", Milliseconds(line.duration)},
       {"lines_left_out", left_out}});
}

void LogRefused(const RequestLine& line, const VerdictInfo& info, uint64_t left_out) {
  if (line.skew) {
    Log(LogLevel::kInfo, "webhook refused",
        {{"endpoint", line.endpoint},
         {"verdict", info.token},
         {"status", info.status},
         {"client_address", line.client_address},
         {"signature_age_seconds", absl::ToInt64Seconds(*line.skew)},
         {"secret_rank", line.secret_rank.value_or(0)},
         {"lines_left_out", left_out}});
    return;
  }
  Log(LogLevel::kInfo, "webhook refused",
      {{"endpoint", line.endpoint},
       {"verdict", info.token},
       {"status", info.status},
       {"client_address", line.client_address},
       {"lines_left_out", left_out}});
}

}  // namespace

void RequestLog::Answered(const RequestLine& line) {
  const VerdictInfo& info = InfoOf(line.verdict);
  if (info.status == 200) return LogAccepted(line, info);
  LogLimiter& limiter = info.status == 503 ? unavailable_ : refused_;
  const std::optional<uint64_t> left_out = limiter.Admit(now_());
  if (!left_out) return;
  if (info.status == 503) return LogUnavailable(line, info, *left_out);
  LogRefused(line, info, *left_out);
}

void RequestLog::RefusedByServer(std::string_view token, int status,
                                 std::string_view client_address) {
  const std::optional<uint64_t> left_out = refused_.Admit(now_());
  if (!left_out) return;
  Log(LogLevel::kInfo, "request refused by the HTTP server",
      {{"reason", token},
       {"status", status},
       {"client_address", client_address},
       {"lines_left_out", *left_out}});
}

}  // namespace penstock::ingress
