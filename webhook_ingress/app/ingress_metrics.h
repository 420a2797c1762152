// Metrics of the webhook handler.
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "webhook_ingress/app/verdict.h"
#include "webhook_ingress/transcode/transcoder.h"

namespace penstock::ingress {

// Thread-safe. Labels are of bounded number: verdicts are a table, and endpoints
// are only those that are configured; a stranger cannot make up series.
class IngressMetrics {
 public:
  explicit IngressMetrics(prometheus::Registry& registry);

  // A request was answered, `duration` after it was complete. `endpoint` is the
  // name of a configured endpoint, or empty when the request is for none.
  void Answered(std::string_view endpoint, Verdict verdict, absl::Duration duration);
  // A request was refused by its head.
  void RefusedByHead(std::string_view endpoint, Verdict verdict);
  // A verified request was signed with the secret at this position of its file:
  // 0 is the first line. Tells when the old secret of a roll is no longer used.
  void SecretUsed(std::string_view endpoint, size_t rank);
  void BodyRead(size_t bytes);
  void EventTranscoded(const Transcoded& event);
  void Published(absl::Duration duration);

  prometheus::Gauge& in_flight() { return in_flight_; }

 private:
  using Counters = std::array<prometheus::Counter*, kVerdicts>;

  prometheus::Counter& RequestCounter(std::string_view endpoint, Verdict verdict);

  prometheus::Family<prometheus::Counter>& requests_;
  prometheus::Family<prometheus::Counter>& secrets_used_;
  prometheus::Histogram& seconds_accepted_;
  prometheus::Histogram& seconds_refused_;
  prometheus::Histogram& seconds_unavailable_;
  prometheus::Histogram& publish_seconds_;
  prometheus::Histogram& body_bytes_;
  prometheus::Counter& events_typed_;
  prometheus::Counter& events_unrecognized_;
  prometheus::Counter& events_notification_;
  prometheus::Counter& events_with_unmapped_;
  prometheus::Counter& unmapped_values_;
  prometheus::Gauge& in_flight_;

  absl::Mutex mu_;
  // Series already made, by endpoint; null where there is none yet.
  std::map<std::string, Counters, std::less<>> counters_ ABSL_GUARDED_BY(mu_);
  // The same by position of the secret: finding a series by its labels costs more than a hash of
  // the body.
  std::map<std::string, std::vector<prometheus::Counter*>, std::less<>> secret_counters_
      ABSL_GUARDED_BY(mu_);
};

}  // namespace penstock::ingress
