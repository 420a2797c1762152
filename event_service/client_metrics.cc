#include "event_service/client_metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"

namespace penstock::event_service {
namespace {

using GaugeFamily = prometheus::Family<prometheus::Gauge>;
using CounterFamily = prometheus::Family<prometheus::Counter>;

GaugeFamily& BuildGauge(prometheus::Registry& registry, const char* name, const char* help) {
  return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

CounterFamily& BuildCounter(prometheus::Registry& registry, const char* name, const char* help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

}  // namespace

class ClientMetrics::Client {
 public:
  Client(std::string name, prometheus::Gauge& open, prometheus::Counter& sent)
      : label(std::move(name)), streams(open), delivered(sent) {}

  const std::string label;
  prometheus::Gauge& streams;
  prometheus::Counter& delivered;
};

struct ClientMetrics::Families {
  explicit Families(prometheus::Registry& registry)
      : streams(BuildGauge(registry, "penstock_client_streams",
                           "Open Subscribe streams, by client_id.")),
        delivered(BuildCounter(registry, "penstock_client_delivered_events_total",
                               "Events sent to subscribers, by client_id.")),
        ends(BuildCounter(registry, "penstock_client_stream_ends_total",
                          "Subscribe streams that ended, by client_id and reason.")),
        lag_events(BuildGauge(registry, "penstock_client_lag_events",
                              "Sequences between the head and the stream that is furthest behind, "
                              "by client_id.")),
        lag_seconds(BuildGauge(registry, "penstock_client_lag_seconds",
                               "Age of the oldest event that has not left for that stream, by "
                               "client_id.")) {}

  Client& Find(const std::string& client_id) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex) {
    std::string label = client_id.empty() ? kUnnamedClient : client_id;
    if (clients.size() >= kClientLabelsMax && clients.count(label) == 0) label = kOtherClients;
    std::unique_ptr<Client>& client = clients[label];
    if (client == nullptr) {
      client = std::make_unique<Client>(label, streams.Add({{"client_id", label}}),
                                        delivered.Add({{"client_id", label}}));
    }
    return *client;
  }

  GaugeFamily& streams;
  CounterFamily& delivered;
  CounterFamily& ends;
  GaugeFamily& lag_events;
  GaugeFamily& lag_seconds;

  absl::Mutex mutex;
  std::map<std::string, std::unique_ptr<Client>> clients ABSL_GUARDED_BY(mutex);
  // The lags shown, as events and seconds.
  std::map<std::string, std::pair<prometheus::Gauge*, prometheus::Gauge*>> lags
      ABSL_GUARDED_BY(mutex);
};

ClientMetrics::ClientMetrics(prometheus::Registry& registry)
    : families_(std::make_unique<Families>(registry)) {}
ClientMetrics::~ClientMetrics() = default;

ClientMetrics::Client& ClientMetrics::Of(const std::string& client_id) {
  absl::MutexLock lock(&families_->mutex);
  return families_->Find(client_id);
}

std::string ClientMetrics::LabelOf(const std::string& client_id) { return Of(client_id).label; }

void ClientMetrics::StreamOpened(Client& client) { client.streams.Increment(); }

void ClientMetrics::StreamEnded(Client& client, const std::string& reason) {
  client.streams.Decrement();
  families_->ends.Add({{"client_id", client.label}, {"reason", reason}}).Increment();
}

void ClientMetrics::Delivered(Client& client, uint64_t events) {
  client.delivered.Increment(static_cast<double>(events));
}

void ClientMetrics::SetLags(const std::map<std::string, Lag>& lags) {
  Families& f = *families_;
  absl::MutexLock lock(&f.mutex);
  for (auto shown = f.lags.begin(); shown != f.lags.end();) {
    if (lags.count(shown->first) > 0) {
      ++shown;
      continue;
    }
    f.lag_events.Remove(shown->second.first);
    f.lag_seconds.Remove(shown->second.second);
    shown = f.lags.erase(shown);
  }
  for (const auto& [label, lag] : lags) {
    auto& [events, seconds] = f.lags[label];
    if (events == nullptr) {
      events = &f.lag_events.Add({{"client_id", label}});
      seconds = &f.lag_seconds.Add({{"client_id", label}});
    }
    events->Set(static_cast<double>(lag.events));
    seconds->Set(absl::ToDoubleSeconds(lag.time));
  }
}

}  // namespace penstock::event_service
