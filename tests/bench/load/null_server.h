// An HTTP server that answers every request with 200 and does nothing else: what the loopback and
// the generator leave for any server.
#pragma once

#include <atomic>
#include <string>
#include <thread>

namespace penstock::bench {

// Serves from the constructor to the destructor, from one thread.
class NullServer {
 public:
  NullServer();
  ~NullServer();
  NullServer(const NullServer&) = delete;
  NullServer& operator=(const NullServer&) = delete;

  const std::string& address() const { return address_; }
  // Processor time of its thread so far.
  double cpu_seconds() const;

 private:
  void Serve();

  int listener_ = -1;
  int epoll_ = -1;
  std::string address_;
  std::atomic<bool> stopping_ = false;
  std::thread thread_;
};

}  // namespace penstock::bench
