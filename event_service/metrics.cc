#include "event_service/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"

namespace penstock::event_service {
namespace {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::BuildHistogram;
using Buckets = prometheus::Histogram::BucketBoundaries;

// From a fast disk to the deadline of an ingress.
const Buckets kCommitSeconds = {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                0.05,   0.1,     0.25,   0.5,   1,      2.5,   5,    10};
// From a wake to the time-out of a write.
const Buckets kStreamSeconds = {0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                0.25,    0.5,    1,     2.5,    5,     10,   30,    60};
const Buckets kGroupEvents = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024};

// Asks for the samples when metrics are collected.
class SampledRegistry final : public prometheus::Registry {
 public:
  std::vector<prometheus::MetricFamily> Collect() const override {
    {
      absl::MutexLock lock(&mutex_);
      if (before_collect_) before_collect_();
    }
    return Registry::Collect();
  }
  void SetBeforeCollect(std::function<void()> before_collect) {
    absl::MutexLock lock(&mutex_);
    before_collect_ = std::move(before_collect);
  }

 private:
  mutable absl::Mutex mutex_;
  std::function<void()> before_collect_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace

struct Metrics::Instruments {
  using CounterFamily = prometheus::Family<prometheus::Counter>;
  using GaugeFamily = prometheus::Family<prometheus::Gauge>;

  SampledRegistry registry;

  prometheus::Counter& Counter(const char* name, const char* help) {
    return BuildCounter().Name(name).Help(help).Register(registry).Add({});
  }
  prometheus::Gauge& Gauge(const char* name, const char* help) {
    return BuildGauge().Name(name).Help(help).Register(registry).Add({});
  }
  prometheus::Histogram& Histogram(const char* name, const char* help, const Buckets& buckets) {
    return BuildHistogram().Name(name).Help(help).Register(registry).Add({}, buckets);
  }

  prometheus::Counter& groups =
      Counter("penstock_commit_groups_total", "Groups of events written with one fsync.");
  prometheus::Counter& group_failures =
      Counter("penstock_commit_group_failures_total", "Groups that the log did not store.");
  prometheus::Counter& id_lookup_failures =
      Counter("penstock_id_lookup_failures_total",
              "Groups in which an event id could not be looked up, because the index is damaged.");
  prometheus::Counter& group_bytes =
      Counter("penstock_commit_bytes_total", "Encoded bytes of new events written.");
  prometheus::Histogram& group_events =
      Histogram("penstock_commit_group_events", "New events in one group.", kGroupEvents);
  prometheus::Histogram& commit_seconds = Histogram(
      "penstock_commit_duration_seconds", "Time to decide and write one group.", kCommitSeconds);
  prometheus::Histogram& queued_seconds =
      Histogram("penstock_commit_queued_seconds",
                "Longest time that an event of a group waited for its turn.", kCommitSeconds);

  CounterFamily& published = BuildCounter()
                                 .Name("penstock_published_events_total")
                                 .Help("Events acknowledged to publishers, by outcome.")
                                 .Register(registry);
  prometheus::Counter& committed = published.Add({{"outcome", "committed"}});
  prometheus::Counter& duplicates = published.Add({{"outcome", "duplicate"}});
  CounterFamily& refused = BuildCounter()
                               .Name("penstock_refused_events_total")
                               .Help("Events refused to publishers, by reason.")
                               .Register(registry);

  GaugeFamily& streams =
      BuildGauge().Name("penstock_streams").Help("Open streams, by RPC.").Register(registry);
  CounterFamily& ends = BuildCounter()
                            .Name("penstock_stream_ends_total")
                            .Help("Streams that ended, by RPC and reason.")
                            .Register(registry);
  prometheus::Counter& delivered =
      Counter("penstock_delivered_events_total", "Events sent to subscribers.");
  prometheus::Counter& ring_reads =
      Counter("penstock_ring_reads_total", "Reads of the ring in memory by subscribers.");
  prometheus::Counter& log_reads =
      Counter("penstock_log_reads_total", "Reads of the log on disk by subscribers.");

  ConfigMetrics config{registry};

  prometheus::Histogram& delivery_seconds = Histogram(
      "penstock_delivery_delay_seconds",
      "From the commit of an event to its write to a live subscriber, one observation per "
      "response.",
      kStreamSeconds);
  prometheus::Histogram& write_seconds =
      Histogram("penstock_response_write_seconds",
                "Time until the transport had taken a response to a subscriber.", kStreamSeconds);
  ClientMetrics clients{registry};

  prometheus::Gauge& head = Gauge("penstock_head_sequence", "Newest committed sequence.");
  prometheus::Gauge& earliest =
      Gauge("penstock_earliest_sequence", "Oldest retained sequence, 0 when there is none.");
  prometheus::Gauge& log_bytes = Gauge("penstock_log_size_bytes", "Bytes of the log on disk.");
  prometheus::Gauge& disk_free =
      Gauge("penstock_disk_free_bytes", "Free bytes of the disk that the log is on.");
  prometheus::Gauge& disk_size =
      Gauge("penstock_disk_size_bytes", "Bytes of the disk that the log is on.");
  prometheus::Gauge& disk_reserve =
      Gauge("penstock_disk_reserve_bytes", "With less than this free, events are refused.");
  prometheus::Gauge& ring_bytes = Gauge("penstock_ring_bytes", "Bytes of the ring in memory.");
  prometheus::Gauge& queue_bytes =
      Gauge("penstock_commit_queue_bytes", "Bytes submitted and not yet acknowledged.");
};

Metrics::Metrics() : instruments_(std::make_unique<Instruments>()) {
  AddBuildInfo(instruments_->registry);
  // Present from the start, so that a rate has its first zero.
  instruments_->streams.Add({{"rpc", "Publish"}}).Set(0);
  instruments_->streams.Add({{"rpc", "Subscribe"}}).Set(0);
}

Metrics::~Metrics() = default;

prometheus::Registry& Metrics::registry() { return instruments_->registry; }

void Metrics::SetSampler(std::function<Samples()> sample) {
  if (!sample) return instruments_->registry.SetBeforeCollect({});
  instruments_->registry.SetBeforeCollect([this, sample = std::move(sample)] {
    const Samples now = sample();
    instruments_->head.Set(static_cast<double>(now.head_sequence));
    instruments_->earliest.Set(static_cast<double>(now.earliest_sequence));
    instruments_->log_bytes.Set(static_cast<double>(now.log_size_bytes));
    instruments_->disk_free.Set(static_cast<double>(now.disk_free_bytes));
    instruments_->disk_size.Set(static_cast<double>(now.disk_size_bytes));
    instruments_->disk_reserve.Set(static_cast<double>(now.disk_reserve_bytes));
    instruments_->ring_bytes.Set(static_cast<double>(now.ring_bytes));
    instruments_->queue_bytes.Set(static_cast<double>(now.queue_bytes));
    instruments_->clients.SetLags(now.client_lags);
  });
}

void Metrics::GroupCommitted(const CommitGroupStats& group) {
  Instruments& m = *instruments_;
  if (!group.status.ok()) m.group_failures.Increment();
  if (!group.lookup_error.ok()) m.id_lookup_failures.Increment();
  m.queued_seconds.Observe(absl::ToDoubleSeconds(group.queued));
  // A group of duplicates alone writes nothing.
  if (group.new_events == 0 || !group.status.ok()) return;
  m.groups.Increment();
  m.group_bytes.Increment(static_cast<double>(group.new_bytes));
  m.group_events.Observe(static_cast<double>(group.new_events));
  m.commit_seconds.Observe(absl::ToDoubleSeconds(group.duration));
}

void Metrics::EventStored(bool duplicate) {
  (duplicate ? instruments_->duplicates : instruments_->committed).Increment();
}

void Metrics::EventRefused(const std::string& reason) {
  instruments_->refused.Add({{"reason", reason}}).Increment();
}

void Metrics::StreamOpened(const std::string& rpc) {
  instruments_->streams.Add({{"rpc", rpc}}).Increment();
}

void Metrics::StreamClosed(const std::string& rpc) {
  instruments_->streams.Add({{"rpc", rpc}}).Decrement();
}

void Metrics::StreamEnded(const std::string& rpc, const std::string& reason) {
  instruments_->ends.Add({{"rpc", rpc}, {"reason", reason}}).Increment();
}

ConfigMetrics& Metrics::config() { return instruments_->config; }

void Metrics::Delivered(uint64_t events, uint64_t ring_reads, uint64_t log_reads) {
  instruments_->delivered.Increment(static_cast<double>(events));
  instruments_->ring_reads.Increment(static_cast<double>(ring_reads));
  instruments_->log_reads.Increment(static_cast<double>(log_reads));
}

void Metrics::DeliveryStarted(absl::Duration since_commit) {
  instruments_->delivery_seconds.Observe(absl::ToDoubleSeconds(since_commit));
}

void Metrics::ResponseWritten(absl::Duration took) {
  instruments_->write_seconds.Observe(absl::ToDoubleSeconds(took));
}

ClientMetrics& Metrics::clients() { return instruments_->clients; }

}  // namespace penstock::event_service
