#include "webhook_ingress/app/ingress_metrics.h"

namespace penstock::ingress {
namespace {

using prometheus::Histogram;

// From a transcoding on an idle machine to the deadline of a commit.
const Histogram::BucketBoundaries kSecondsBuckets = {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005,
                                                     0.01,   0.025,   0.05,   0.1,   0.25,   0.5,
                                                     1,      2.5,     5,      10};
const Histogram::BucketBoundaries kBytesBuckets = {256,   1024,  4096,   8192,   16384,
                                                   32768, 65536, 131072, 262144, 1048576};

prometheus::Family<prometheus::Counter>& CounterFamily(prometheus::Registry& registry,
                                                       const std::string& name,
                                                       const std::string& help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Family<Histogram>& HistogramFamily(prometheus::Registry& registry,
                                               const std::string& name, const std::string& help) {
  return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

prometheus::Histogram& RequestSeconds(prometheus::Registry& registry, const std::string& result) {
  return HistogramFamily(registry, "penstock_ingress_request_seconds",
                         "Time from a complete request to its answer.")
      .Add({{"result", result}}, kSecondsBuckets);
}

prometheus::Counter& Events(prometheus::Registry& registry, const std::string& payload) {
  return CounterFamily(registry, "penstock_ingress_events_total",
                       "Verified events by the kind of their payload.")
      .Add({{"payload", payload}});
}

}  // namespace

IngressMetrics::IngressMetrics(prometheus::Registry& registry)
    : requests_(CounterFamily(registry, "penstock_ingress_requests_total",
                              "Requests by endpoint and verdict. No endpoint: for none of ours.")),
      secrets_used_(CounterFamily(registry, "penstock_ingress_secret_used_total",
                                  "Verified requests by the line of the secret that signed them, "
                                  "from 0. Remove a rolled secret once its line is idle.")),
      seconds_accepted_(RequestSeconds(registry, "accepted")),
      seconds_refused_(RequestSeconds(registry, "refused")),
      seconds_unavailable_(RequestSeconds(registry, "unavailable")),
      publish_seconds_(
          HistogramFamily(registry, "penstock_ingress_publish_seconds",
                          "Time from handing an event to the publisher to its outcome.")
              .Add({}, kSecondsBuckets)),
      body_bytes_(HistogramFamily(registry, "penstock_ingress_body_bytes",
                                  "Sizes of complete request bodies.")
                      .Add({}, kBytesBuckets)),
      events_typed_(Events(registry, "typed")),
      events_unrecognized_(Events(registry, "unrecognized")),
      events_notification_(Events(registry, "event_notification")),
      events_with_unmapped_(
          CounterFamily(registry, "penstock_ingress_events_with_unmapped_total",
                        "Events that hold values which the typed fields do not carry.")
              .Add({})),
      unmapped_values_(CounterFamily(registry, "penstock_ingress_unmapped_values_total",
                                     "Values which the typed fields do not carry.")
                           .Add({})),
      in_flight_(prometheus::BuildGauge()
                     .Name("penstock_ingress_requests_in_flight")
                     .Help("Complete requests that are not answered yet.")
                     .Register(registry)
                     .Add({})) {}

prometheus::Counter& IngressMetrics::RequestCounter(std::string_view endpoint, Verdict verdict) {
  absl::MutexLock lock(&mu_);
  auto found = counters_.find(endpoint);
  if (found == counters_.end()) found = counters_.emplace(endpoint, Counters{}).first;
  prometheus::Counter*& counter = found->second[static_cast<size_t>(verdict)];
  if (counter == nullptr) {
    counter = &requests_.Add(
        {{"endpoint", std::string(endpoint)}, {"verdict", std::string(InfoOf(verdict).token)}});
  }
  return *counter;
}

void IngressMetrics::Answered(std::string_view endpoint, Verdict verdict, absl::Duration duration) {
  RequestCounter(endpoint, verdict).Increment();
  const int status = InfoOf(verdict).status;
  Histogram& seconds = status == 200   ? seconds_accepted_
                       : status == 503 ? seconds_unavailable_
                                       : seconds_refused_;
  seconds.Observe(absl::ToDoubleSeconds(duration));
}

void IngressMetrics::RefusedByHead(std::string_view endpoint, Verdict verdict) {
  RequestCounter(endpoint, verdict).Increment();
}

void IngressMetrics::SecretUsed(std::string_view endpoint, size_t rank) {
  absl::MutexLock lock(&mu_);
  auto found = secret_counters_.find(endpoint);
  if (found == secret_counters_.end()) {
    found = secret_counters_.emplace(endpoint, std::vector<prometheus::Counter*>()).first;
  }
  std::vector<prometheus::Counter*>& counters = found->second;
  if (counters.size() <= rank) counters.resize(rank + 1);
  if (counters[rank] == nullptr) {
    counters[rank] =
        &secrets_used_.Add({{"endpoint", std::string(endpoint)}, {"rank", std::to_string(rank)}});
  }
  counters[rank]->Increment();
}

void IngressMetrics::BodyRead(size_t bytes) { body_bytes_.Observe(static_cast<double>(bytes)); }

void IngressMetrics::EventTranscoded(const Transcoded& event) {
  switch (event.arm) {
    case Transcoded::Arm::kTyped:
      events_typed_.Increment();
      break;
    case Transcoded::Arm::kUnrecognized:
      events_unrecognized_.Increment();
      break;
    case Transcoded::Arm::kNotification:
      events_notification_.Increment();
      break;
  }
  if (event.unmapped_count == 0) return;
  events_with_unmapped_.Increment();
  unmapped_values_.Increment(static_cast<double>(event.unmapped_count));
}

void IngressMetrics::Published(absl::Duration duration) {
  publish_seconds_.Observe(absl::ToDoubleSeconds(duration));
}

}  // namespace penstock::ingress
