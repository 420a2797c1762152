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
  const absl::Time now = now_();
  if (info.status != 503) {
    rejects_.Add({.time = now,
                  .reason = info.token,
                  .status = info.status,
                  .client_address = std::string(line.client_address),
                  .endpoint = std::string(line.endpoint),
                  .body_bytes = line.body_bytes,
                  .skew = line.skew});
  }
  LogLimiter& limiter = info.status == 503 ? unavailable_ : refused_;
  const std::optional<uint64_t> left_out = limiter.Admit(now);
  if (!left_out) return;
  if (info.status == 503) return LogUnavailable(line, info, *left_out);
  LogRefused(line, info, *left_out);
}

void RequestLog::RefusedByServer(const RefusedRequest& refused) {
  const absl::Time now = now_();
  rejects_.Add({.time = now,
                .reason = refused.token,
                .status = refused.status,
                .client_address = std::string(refused.client_address),
                .endpoint = "",
                .body_bytes = refused.body_bytes,
                .skew = std::nullopt});
  const std::optional<uint64_t> left_out = refused_.Admit(now);
  if (!left_out) return;
  Log(LogLevel::kInfo, "request refused by the HTTP server",
      {{"reason", refused.token},
       {"status", refused.status},
       {"client_address", refused.client_address},
       {"lines_left_out", *left_out}});
}

}  // namespace penstock::ingress
