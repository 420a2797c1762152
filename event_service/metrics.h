// What event_service counts. prometheus-cpp stays behind this header.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "absl/time/time.h"
#include "common/service_metrics.h"
#include "event_service/client_metrics.h"
#include "event_service/log/committer.h"
#include "event_service/subscription/lag.h"

namespace prometheus {
class Registry;
}

namespace penstock::event_service {

// Threads: any.
class Metrics {
 public:
  // Values that are asked for when metrics are collected, instead of being counted.
  struct Samples {
    uint64_t head_sequence = 0;
    uint64_t earliest_sequence = 0;
    uint64_t log_size_bytes = 0;
    // Of the disk that the log is on.
    uint64_t disk_free_bytes = 0;
    uint64_t disk_size_bytes = 0;
    uint64_t disk_reserve_bytes = 0;
    uint64_t ring_bytes = 0;
    uint64_t queue_bytes = 0;
    // By ClientMetrics::LabelOf.
    std::map<std::string, Lag> client_lags{};
  };

  Metrics();
  ~Metrics();

  // For the operations port. Lives as long as this object.
  prometheus::Registry& registry();

  // `sample` is called on the threads of the operations port until SetSampler({}).
  void SetSampler(std::function<Samples()> sample);

  // After every group, on the committer's thread.
  void GroupCommitted(const CommitGroupStats& group);

  void EventStored(bool duplicate);
  void EventRefused(const std::string& reason);

  // `rpc` is "Publish" or "Subscribe".
  void StreamOpened(const std::string& rpc);
  void StreamClosed(const std::string& rpc);
  // `reason` is "OK", "CANCELLED", the name of an ErrorReason, or of a Subscribe stream
  // "STREAM_AGE" or "WRITE_TIMEOUT".
  void StreamEnded(const std::string& rpc, const std::string& reason);

  // Of "tls" and "policy"; the certificates are "server" and "client_ca".
  ConfigMetrics& config();

  void Delivered(uint64_t events, uint64_t ring_reads, uint64_t log_reads);
  // From the commit of the oldest event of a response to a live subscriber to its write.
  void DeliveryStarted(absl::Duration since_commit);
  // From the write of a response until the transport had taken all of it.
  void ResponseWritten(absl::Duration took);

  // The same, per client_id.
  ClientMetrics& clients();

 private:
  struct Instruments;
  std::unique_ptr<Instruments> instruments_;
};

}  // namespace penstock::event_service
