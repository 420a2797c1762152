// Many connections at once, and honest posts beside them.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "absl/time/time.h"
#include "tests/webhook_ingress/http/raw_client.h"

namespace penstock::ingress {

// Lets this process open as many descriptors as it ever may; programs that it
// starts later too. Returns how many.
size_t RaiseDescriptorLimit();

// Connections from several addresses of 127.0.0.0/8, 500 from each.
class Crowd {
 public:
  Crowd(uint16_t port, size_t connections, int receive_buffer_bytes = 0);

  size_t size() const { return clients_.size(); }
  RawClient& operator[](size_t i) { return clients_[i]; }
  // Sends the same bytes on each.
  void SendAll(std::string_view bytes);
  // As much of the same bytes as fits now on each, over and over until nothing fits.
  void SendWhatFits(std::string_view bytes, size_t bytes_max_each);
  uint64_t sent_bytes() const { return sent_bytes_; }
  // How many the server has closed within the patience. Whatever it sent is dropped.
  size_t CountClosed(absl::Duration patience);

 private:
  std::vector<RawClient> clients_;
  uint64_t sent_bytes_ = 0;
};

// Posts one signed event after the other on connections that it keeps, from an
// address of its own, until it is stopped.
class HonestSender {
 public:
  // Sends and reads one answer; returns its status.
  using PostOnce = std::function<int(const std::string& request)>;
  // `connect` is called on the sender's thread.
  explicit HonestSender(std::function<PostOnce()> connect);
  explicit HonestSender(uint16_t port);
  ~HonestSender() { Stop(); }
  HonestSender(const HonestSender&) = delete;
  HonestSender& operator=(const HonestSender&) = delete;

  void Stop();
  // After Stop.
  size_t posts() const { return latencies_.size(); }
  size_t failures() const { return failures_; }
  absl::Duration Percentile(double fraction) const;

 private:
  std::atomic<bool> stop_ = false;
  std::vector<absl::Duration> latencies_;
  size_t failures_ = 0;
  std::thread thread_;
};

}  // namespace penstock::ingress
