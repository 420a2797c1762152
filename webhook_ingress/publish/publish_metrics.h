// Metrics of the publisher.
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

namespace penstock::ingress {

// Registers all series at once, so that they exist before their first event.
// Thread-safe, as prometheus-cpp's metrics are.
struct PublishMetrics {
  explicit PublishMetrics(prometheus::Registry& registry);

  prometheus::Gauge& connected;
  prometheus::Counter& streams_opened;
  prometheus::Counter& streams_lost;
  prometheus::Counter& protocol_errors;
  prometheus::Gauge& open_events;
  prometheus::Gauge& queue_bytes;
  prometheus::Histogram& request_events;
};

}  // namespace penstock::ingress
