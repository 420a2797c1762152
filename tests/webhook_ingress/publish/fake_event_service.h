// An event_service whose Publish does what a test says, on raw bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/time/time.h"

namespace penstock::ingress::testing {

// Bytes of a PublishAck.
std::string AckBytes(uint64_t ordinal, uint64_t outcome, uint64_t sequence);
// Bytes of a PublishAck that refuses with an ErrorInfo.reason.
std::string RefusalBytes(uint64_t ordinal, const std::string& reason);

// One Publish stream as the fake sees it. Thread-safe.
class FakeStream {
 public:
  virtual ~FakeStream() = default;
  // Sends a PublishResponse with these acks.
  virtual void Acknowledge(const std::vector<std::string>& acks) = 0;
  // Sends any bytes.
  virtual void SendRaw(std::string bytes) = 0;
  // Ends the stream with UNAVAILABLE.
  virtual void End() = 0;
  // Events received before the request at hand.
  virtual uint64_t events_before() const = 0;
};

class FakeEventService {
 public:
  // Called for each request, in order, with the wire bytes of its events.
  using Script = std::function<void(FakeStream&, const std::vector<std::string>& events)>;

  // Acknowledges every event as committed, with sequences from `*next_sequence`.
  static Script CommitAll();
  // Says nothing.
  static Script Stall();

  explicit FakeEventService(Script script);
  // Cuts all streams.
  ~FakeEventService();

  // From the next Start on: mutual TLS with these PEM texts. Clients must show a
  // certificate that `client_authority` issued.
  void UseTls(const std::string& certificate, const std::string& key,
              const std::string& client_authority);
  // Listens on `port`, 0 for a free one. False when it cannot.
  bool Start(int port = 0);
  // Cuts all streams and closes the port.
  void Stop();

  void SetScript(Script script);
  // Ends the stream at hand with UNAVAILABLE.
  void EndStream();
  // Acts on the newest stream; false when there is none.
  bool OnStream(const std::function<void(FakeStream&)>& act);

  int port() const;
  std::string target() const;
  // Wire bytes of every event received, of all streams.
  std::vector<std::string> events() const;
  size_t requests() const;
  size_t streams() const;
  // Streams that the client half-closed.
  size_t half_closed() const;
  // Waits until this many events, or streams, were received. False on timeout.
  bool WaitForEvents(size_t count, absl::Duration timeout = absl::Seconds(20));
  bool WaitForStreams(size_t count, absl::Duration timeout = absl::Seconds(20));

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace penstock::ingress::testing
