// A TCP proxy that misbehaves on request: between a client and a server of a test it stands for
// slow, lossy and broken networks.
//
//   FaultProxy proxy(server_address, /*seed=*/7);
//   Connect(proxy.address());
//   proxy.SetFaults({.to_client = {.slice_bytes_max = 5}});   // frames arrive in crumbs
//   proxy.BlackHoleOpenConnections();                         // silence, without a reset
//
// What is random (the length of slices, the byte at which a connection is reset) depends on the
// seed and on the number of the connection alone, so a failing seed fails again; what the kernel
// decides (how many bytes one read returns) does not.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock::testing {

// What happens to the bytes of one direction. They arrive in order and unchanged, or not at all.
struct LinkFaults {
  // Every byte arrives this much later.
  absl::Duration delay = absl::ZeroDuration();
  // Most bytes per second of one connection; 0 is no limit.
  size_t bytes_per_second = 0;
  // Bytes are passed on in writes of 1 to this many bytes, at random; 0 passes them on as they
  // come.
  size_t slice_bytes_max = 0;
  // Nothing passes and nothing is acknowledged once the kernels' buffers are full. What was sent
  // meanwhile arrives when the fault is taken away, as after a network that was down.
  bool black_hole = false;
  // Each connection is reset (RST to both sides) after 1 to this many more bytes, at random, so
  // in the middle of a frame as a rule; 0 is never. Counted from SetFaults or the connect.
  uint64_t reset_after_bytes_max = 0;

  bool operator==(const LinkFaults&) const = default;
};

struct Faults {
  LinkFaults to_server{};
  LinkFaults to_client{};
  // New connections are accepted and reset at once, as by a port without a server.
  bool refuse = false;
};

// Listens on a free port of 127.0.0.1 and relays each connection to `upstream`, on a thread of
// its own. An upstream that cannot be reached resets the client.
//
// Threads: any may call any method. Faults are in force when a call returns, for every byte that
// was not passed on yet.
class FaultProxy {
 public:
  // `upstream` is HOST:PORT with an IPv4 address. Aborts the test program when it is not, or when
  // no port can be opened.
  explicit FaultProxy(const std::string& upstream, uint64_t seed = 1);
  // Closes every connection.
  ~FaultProxy();

  FaultProxy(const FaultProxy&) = delete;
  FaultProxy& operator=(const FaultProxy&) = delete;

  // Where clients connect: "127.0.0.1:PORT".
  std::string address() const;

  // Faults of all connections from now on. The default has none.
  void SetFaults(const Faults& faults);
  // For connections to come; open ones stay.
  void SetUpstream(const std::string& upstream);
  // Resets all open connections.
  void ResetOpenConnections();
  // The connections that are open now pass nothing any more, for good; new ones are not
  // affected. A peer that relies on an error to notice never does.
  void BlackHoleOpenConnections();

  // Open ones.
  size_t connections() const;
  // Accepted since the start.
  uint64_t accepted() const;
  // Passed on to clients since the start, over all connections.
  uint64_t bytes_to_client() const;

 private:
  class Loop;

  std::unique_ptr<Loop> loop_;
  std::thread thread_;
};

}  // namespace penstock::testing
