#include "webhook_ingress/app/reject_list.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "common/json_log.h"

namespace penstock::ingress {
namespace {

constexpr char kTimeFormat[] = "%Y-%m-%d%ET%H:%M:%E3SZ";

void AppendReject(const Reject& reject, std::string& json) {
  absl::StrAppend(&json, "{\"time\":\"",
                  absl::FormatTime(kTimeFormat, reject.time, absl::UTCTimeZone()),
                  "\",\"reason\":");
  AppendJsonString(reject.reason, json);
  absl::StrAppend(&json, ",\"status\":", reject.status, ",\"client_address\":");
  AppendJsonString(reject.client_address, json);
  json += ",\"endpoint\":";
  AppendJsonString(reject.endpoint, json);
  absl::StrAppend(&json, ",\"body_bytes\":", reject.body_bytes);
  if (reject.skew) {
    absl::StrAppend(&json, ",\"signature_age_seconds\":", absl::ToInt64Seconds(*reject.skew));
  }
  json += "}";
}

}  // namespace

void RejectList::Add(Reject reject) {
  absl::MutexLock lock(&mu_);
  if (ring_.size() < kRejectsMax) {
    ring_.push_back(std::move(reject));
  } else {
    ring_[rejects_total_ % kRejectsMax] = std::move(reject);
  }
  ++rejects_total_;
}

std::string RejectList::ToJson() const {
  // Written outside the lock, which every refusal takes.
  std::vector<Reject> ring;
  uint64_t rejects_total = 0;
  {
    absl::MutexLock lock(&mu_);
    ring = ring_;
    rejects_total = rejects_total_;
  }
  std::string json = absl::StrCat("{\"rejects_total\":", rejects_total, ",\"rejects\":[");
  for (size_t i = 1; i <= ring.size(); ++i) {
    if (i > 1) json += ",\n";
    AppendReject(ring[(rejects_total - i) % kRejectsMax], json);
  }
  json += "]}\n";
  return json;
}

}  // namespace penstock::ingress
