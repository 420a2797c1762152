// The operations port: metrics and health for the platform, never for the
// internet. It listens on loopback unless told otherwise.
//
//   GET /metrics   Prometheus text format; beside the registry, how many log
//                  lines were dropped
//   GET /livez     200 while the process can answer at all
//   GET /readyz    200 when ready; 503 with the reasons, one per line, when not
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "absl/status/statusor.h"
#include "common/listen_address.h"

namespace httplib {
class Server;
}
namespace prometheus {
class Registry;
}

namespace penstock {

class OpsServer {
 public:
  // Reasons why the process is not ready; empty when it is. Called on the
  // server's threads; MUST NOT block.
  using WhyNotReady = std::function<std::vector<std::string>()>;
  // Returns a JSON document. Called on the server's threads.
  using JsonPage = std::function<std::string()>;

  // Borrows `registry`, which outlives the server.
  OpsServer(prometheus::Registry& registry, WhyNotReady why_not_ready);
  ~OpsServer();

  // Serves `page` as application/json at `path`. Before Start only.
  void AddJsonPage(const std::string& path, JsonPage page);

  // Listens and serves on threads of its own. Returns the bound port.
  // Unavailable, naming the address, when it cannot be bound.
  absl::StatusOr<uint16_t> Start(const ListenAddress& address);

  // Closes the port and joins the threads. Idempotent.
  void Stop();

 private:
  void AddRoutes(WhyNotReady why_not_ready);

  prometheus::Registry& registry_;
  std::unique_ptr<httplib::Server> server_;
  std::thread thread_;
};

}  // namespace penstock
