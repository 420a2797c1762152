// One I/O thread and the connections that it serves.
#pragma once

#include <atomic>
#include <memory>

#include "webhook_ingress/http/connection.h"
#include "webhook_ingress/http/event_loop.h"
#include "webhook_ingress/http/listener.h"

namespace penstock::ingress {

// Thread Safety: every public member may be called from any thread but its own.
class Worker {
 public:
  explicit Worker(std::shared_ptr<ServerState> server);
  // Stops.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  // Serves the connection.
  void Adopt(Accepted accepted);
  // Connections that were adopted and are not closed, more or less.
  size_t load() const { return load_; }
  // Looks at every connection now instead of at the next tick.
  void TickSoon();
  // Closes every connection and ends the thread. Idempotent.
  void Stop();

 private:
  void Tick();
  void CloseAll();

  const std::shared_ptr<ServerState> server_;
  ConnectionHome home_;
  // Set on the loop's thread: nothing may be adopted any more.
  bool stopping_ = false;
  std::atomic<size_t> load_ = 0;
  std::shared_ptr<EventLoop> loop_;
};

}  // namespace penstock::ingress
