// What is counted per client_id of Subscribe streams. prometheus-cpp stays behind this header.
//
// A client_id is whatever a client sends, so the number of labels is bounded: the first
// kClientLabelsMax names since the start have their own, later ones share kOtherClients.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "event_service/subscription/lag.h"

namespace prometheus {
class Registry;
}

namespace penstock::event_service {

inline constexpr size_t kClientLabelsMax = 100;
inline constexpr char kOtherClients[] = "other";
// Of streams that give no client_id.
inline constexpr char kUnnamedClient[] = "unnamed";

// Threads: any.
class ClientMetrics {
 public:
  // The counters of one label. Thread-safe.
  class Client;

  // Borrows the registry.
  explicit ClientMetrics(prometheus::Registry& registry);
  ~ClientMetrics();

  // The counters of a client_id; they live as long as this object.
  Client& Of(const std::string& client_id);
  std::string LabelOf(const std::string& client_id);

  void StreamOpened(Client& client);
  // `reason` as Metrics::StreamEnded.
  void StreamEnded(Client& client, const std::string& reason);
  void Delivered(Client& client, uint64_t events);

  // By label. A label without an entry has no open stream, and no lag that anybody knows.
  void SetLags(const std::map<std::string, Lag>& lags);

 private:
  struct Families;
  const std::unique_ptr<Families> families_;
};

}  // namespace penstock::event_service
