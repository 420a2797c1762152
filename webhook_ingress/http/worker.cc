#include "webhook_ingress/http/worker.h"

#include <utility>

namespace penstock::ingress {
namespace {

// Large enough that a 1 MiB body takes few reads.
constexpr size_t kScratchBytes = 64 * 1024;

}  // namespace

Worker::Worker(std::shared_ptr<ServerState> server) : server_(std::move(server)) {
  home_.scratch.resize(kScratchBytes);
  const HttpServerOptions& options = server_->options;
  const size_t connections = options.connections_max / static_cast<size_t>(options.io_threads) + 1;
  home_.connections.reserve(connections);
  loop_ = EventLoop::Start(
      options.tick, [this] { Tick(); }, connections);
}

Worker::~Worker() { Stop(); }

void Worker::Adopt(Accepted accepted) {
  ++load_;
  loop_->Post([this, accepted = std::move(accepted)]() mutable {
    if (stopping_) return;
    std::unique_ptr<FdWatch> watch = loop_->Watch(accepted.fd.Release());
    const auto& make_stream = server_->options.make_stream;
    std::unique_ptr<Stream> stream =
        make_stream ? make_stream(std::move(watch)) : NewPlainStream(std::move(watch));
    const auto connection =
        std::make_shared<Connection>(server_, loop_, home_, std::move(stream),
                                     std::move(accepted.place), std::move(accepted.address));
    home_.connections.emplace(connection.get(), connection);
    connection->Start();
  });
}

void Worker::TickSoon() {
  loop_->Post([this] { Tick(); });
}

void Worker::Stop() {
  loop_->Post([this] {
    stopping_ = true;
    CloseAll();
    loop_->Quit();
  });
  loop_->Join();
}

void Worker::Tick() {
  const SteadyTime now = std::chrono::steady_clock::now();
  for (auto it = home_.connections.begin(); it != home_.connections.end();) {
    // It may close itself, which takes it, and only it, out of the map.
    const std::shared_ptr<Connection> connection = (it++)->second;
    connection->OnTick(now);
  }
  load_ = home_.connections.size();
}

void Worker::CloseAll() {
  while (!home_.connections.empty()) {
    const std::shared_ptr<Connection> connection = home_.connections.begin()->second;
    connection->Close();
  }
}

}  // namespace penstock::ingress
