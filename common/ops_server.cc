#include "common/ops_server.h"

#include <httplib.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "common/json_log.h"

namespace penstock {
namespace {

// A scraper, two probes and a person; each connection holds a thread.
constexpr size_t kOpsThreads = 4;
// Ops requests have no body to speak of.
constexpr size_t kOpsBodyBytesMax = 4096;
constexpr time_t kOpsSocketTimeoutSeconds = 5;

std::vector<prometheus::MetricFamily> WithLogMetrics(
    std::vector<prometheus::MetricFamily> families) {
  prometheus::MetricFamily& family = families.emplace_back();
  family.name = "penstock_log_lines_dropped_total";
  family.help = "Log lines that were dropped because stderr did not take them.";
  family.type = prometheus::MetricType::Counter;
  family.metric.emplace_back().counter.value = static_cast<double>(DroppedLogLines());
  return families;
}

}  // namespace

OpsServer::OpsServer(prometheus::Registry& registry, WhyNotReady why_not_ready)
    : registry_(registry), server_(std::make_unique<httplib::Server>()) {
  server_->new_task_queue = [] { return new httplib::ThreadPool(kOpsThreads); };
  server_->set_tcp_nodelay(true);
  server_->set_payload_max_length(kOpsBodyBytesMax);
  server_->set_read_timeout(kOpsSocketTimeoutSeconds);
  server_->set_write_timeout(kOpsSocketTimeoutSeconds);
  // The library's default sets SO_REUSEPORT, with which two processes would
  // share one port and each scrape would see one of them by chance.
  server_->set_socket_options([](socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
  });
  AddRoutes(std::move(why_not_ready));
}

OpsServer::~OpsServer() { Stop(); }

void OpsServer::AddRoutes(WhyNotReady why_not_ready) {
  server_->Get("/metrics", [this](const httplib::Request&, httplib::Response& response) {
    response.set_content(prometheus::TextSerializer().Serialize(WithLogMetrics(registry_.Collect())),
                         "text/plain; version=0.0.4; charset=utf-8");
  });
  server_->Get("/livez", [](const httplib::Request&, httplib::Response& response) {
    response.set_content("ok\n", "text/plain");
  });
  server_->Get("/readyz", [why_not_ready = std::move(why_not_ready)](
                              const httplib::Request&, httplib::Response& response) {
    const std::vector<std::string> reasons = why_not_ready();
    if (reasons.empty()) {
      response.set_content("ready\n", "text/plain");
      return;
    }
    response.status = 503;
    response.set_content(absl::StrCat("not ready\n", absl::StrJoin(reasons, "\n"), "\n"),
                         "text/plain");
  });
}

void OpsServer::AddJsonPage(const std::string& path, JsonPage page) {
  server_->Get(path, [page = std::move(page)](const httplib::Request&,
                                              httplib::Response& response) {
    response.set_content(page(), "application/json");
  });
}

absl::StatusOr<uint16_t> OpsServer::Start(const ListenAddress& address) {
  int port = address.port;
  errno = 0;
  if (port == 0) {
    port = server_->bind_to_any_port(address.host);
  } else if (!server_->bind_to_port(address.host, port)) {
    port = -1;
  }
  if (port <= 0) {
    return absl::UnavailableError(
        absl::StrCat("cannot listen on ", address.ToString(), " for operations: ",
                     errno != 0 ? std::strerror(errno) : "address not usable",
                     "; choose another address with --ops_listen"));
  }
  thread_ = std::thread([this] { server_->listen_after_bind(); });
  // stop() before the accept loop runs would be lost.
  while (!server_->is_running()) std::this_thread::yield();
  return static_cast<uint16_t>(port);
}

void OpsServer::Stop() {
  if (!thread_.joinable()) return;
  server_->stop();
  thread_.join();
}

}  // namespace penstock
