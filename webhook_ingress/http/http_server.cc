#include "webhook_ingress/http/http_server.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/time/clock.h"
#include "webhook_ingress/http/listener.h"
#include "webhook_ingress/http/worker.h"

namespace penstock::ingress {
namespace {

// How often Drain looks whether the last connection has gone.
constexpr absl::Duration kDrainPoll = absl::Milliseconds(5);

}  // namespace

class HttpServer::Impl {
 public:
  Impl(HttpServerOptions options, HttpHandler& handler, HttpObserver& observer)
      : server_(std::make_shared<ServerState>(std::move(options), handler, observer)) {}
  ~Impl() { Stop(); }

  absl::StatusOr<uint16_t> Start() {
    const HttpServerOptions& options = server_->options;
    const absl::Status valid = ValidateHttpServerOptions(options);
    if (!valid.ok()) return valid;
    absl::StatusOr<UniqueFd> listening =
        Listen(options.listen_host, options.listen_port, options.listen_backlog);
    if (!listening.ok()) return listening.status();
    const absl::StatusOr<uint16_t> port = PortOf(*listening);
    if (!port.ok()) return port.status();
    for (int i = 0; i < options.io_threads; ++i) {
      workers_.push_back(std::make_unique<Worker>(server_));
    }
    StartAccepting(*std::move(listening));
    return *port;
  }

  bool Drain(absl::Duration patience) {
    server_->draining = true;
    StopAccepting();
    const absl::Time deadline = absl::Now() + patience;
    for (const std::unique_ptr<Worker>& worker : workers_) worker->TickSoon();
    while (server_->addresses->connections() > 0) {
      if (absl::Now() >= deadline) return false;
      absl::SleepFor(kDrainPoll);
    }
    return true;
  }

  void Stop() {
    StopAccepting();
    for (const std::unique_ptr<Worker>& worker : workers_) worker->Stop();
  }

  const ServerState& state() const { return *server_; }

 private:
  void StartAccepting(UniqueFd listening) {
    accept_loop_ = EventLoop::Start(server_->options.accept_backoff, [this] {
      if (listener_ != nullptr) listener_->Resume();
    });
    accept_loop_->Post([this, fd = std::move(listening)]() mutable {
      listener_ = std::make_shared<Listener>(
          server_, accept_loop_->Watch(fd.Release()),
          [this](Accepted accepted) { LeastLoaded().Adopt(std::move(accepted)); });
      listener_->Resume();
    });
  }

  // Returns when no connection will be adopted any more.
  void StopAccepting() {
    if (accept_loop_ == nullptr) return;
    accept_loop_->Post([this] {
      listener_->Close();
      accept_loop_->Quit();
    });
    accept_loop_->Join();
    // What is watched goes before the loop that watches it.
    listener_ = nullptr;
    accept_loop_ = nullptr;
  }

  Worker& LeastLoaded() {
    return **std::min_element(
        workers_.begin(), workers_.end(),
        [](const auto& left, const auto& right) { return left->load() < right->load(); });
  }

  const std::shared_ptr<ServerState> server_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::shared_ptr<EventLoop> accept_loop_;
  // Used on the thread of accept_loop_ while that runs.
  std::shared_ptr<Listener> listener_;
};

HttpServer::HttpServer(HttpServerOptions options, HttpHandler& handler, HttpObserver& observer)
    : impl_(std::make_unique<Impl>(std::move(options), handler, observer)) {}
HttpServer::~HttpServer() = default;

absl::StatusOr<uint16_t> HttpServer::Start() { return impl_->Start(); }
bool HttpServer::Drain(absl::Duration patience) { return impl_->Drain(patience); }
void HttpServer::Stop() { impl_->Stop(); }
size_t HttpServer::connections() const { return impl_->state().addresses->connections(); }
size_t HttpServer::buffered_bytes() const { return impl_->state().addresses->bytes().used(); }

}  // namespace penstock::ingress
