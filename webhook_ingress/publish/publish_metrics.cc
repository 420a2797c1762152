#include "webhook_ingress/publish/publish_metrics.h"

#include <string>

namespace penstock::ingress {
namespace {

prometheus::Gauge& MakeGauge(prometheus::Registry& registry, const std::string& name,
                             const std::string& help) {
  return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Counter& MakeCounter(prometheus::Registry& registry, const std::string& name,
                                 const std::string& help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

}  // namespace

PublishMetrics::PublishMetrics(prometheus::Registry& registry)
    : connected(MakeGauge(registry, "penstock_ingress_publish_connected",
                          "1 while the stream to event_service is open.")),
      streams_opened(MakeCounter(registry, "penstock_ingress_publish_streams_opened_total",
                                 "Streams to event_service that were opened.")),
      streams_lost(MakeCounter(registry, "penstock_ingress_publish_streams_lost_total",
                               "Streams to event_service that ended while they were wanted.")),
      protocol_errors(MakeCounter(registry, "penstock_ingress_publish_protocol_errors_total",
                                  "Streams given up over a wrong or overdue acknowledgement.")),
      open_events(MakeGauge(registry, "penstock_ingress_publish_open_events",
                            "Events waiting to be sent or acknowledged.")),
      queue_bytes(MakeGauge(registry, "penstock_ingress_publish_queue_bytes",
                            "Bytes of the events waiting to be sent or acknowledged.")),
      request_events(
          prometheus::BuildHistogram()
              .Name("penstock_ingress_publish_request_events")
              .Help("Events per request to event_service.")
              .Register(registry)
              .Add({}, prometheus::Histogram::BucketBoundaries{1, 2, 4, 8, 16, 32, 64, 128, 256})) {
}

}  // namespace penstock::ingress
