// A client that sends exactly the bytes it is told to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/time/time.h"

namespace penstock::ingress {

struct RawAnswer {
  int status = 0;
  std::string head;
  std::string body;

  // Value of a field of the head; empty when there is none.
  std::string Field(std::string_view name) const;
};

class RawClient {
 public:
  // Connects to 127.0.0.1. `source` is the address to come from, such as "127.0.0.2".
  explicit RawClient(uint16_t port, const char* source = nullptr, int receive_buffer_bytes = 0);
  // Has its descriptor, and is to be connected later.
  RawClient();
  ~RawClient();
  RawClient(RawClient&& other) noexcept;
  RawClient& operator=(RawClient&&) = delete;

  bool Connect(uint16_t port);
  bool connected() const { return fd_ >= 0; }

  // Sends all, or as much as the server takes until it closes. Returns how much.
  size_t Send(std::string_view bytes);
  // Sends what fits now, without waiting.
  size_t SendNow(std::string_view bytes);
  // Sends one byte of urgent data (MSG_OOB).
  void SendUrgent(char byte);
  // Tells the server that no more is sent.
  void FinishSending();

  // Reads one answer framed by its Content-Length (none after HEAD). nullopt when
  // the connection ends, or the patience does, before it is whole.
  std::optional<RawAnswer> ReadAnswer(absl::Duration patience = absl::Seconds(10),
                                      bool head_only = false);
  // Status of the next answer; 0 when none comes.
  int ReadStatus(absl::Duration patience = absl::Seconds(10));
  // Whether the server sends something within the patience; it is read by what follows.
  bool WaitForInput(absl::Duration patience = absl::Seconds(10));
  // Reads until the server closes. nullopt when it does not within the patience.
  std::optional<std::string> ReadToEnd(absl::Duration patience = absl::Seconds(10));
  // Whether the server closes, or resets, within the patience without sending more.
  bool SeesClose(absl::Duration patience = absl::Seconds(10));

  void Close();

 private:
  enum class More { kGot, kEnd, kTimeout };
  More ReadMore(absl::Time deadline);

  int fd_ = -1;
  std::string received_;
};

// "POST <path> HTTP/1.1" with Host, `fields` (each ended by CR LF), a
// Content-Length, and `body`.
std::string Post(std::string_view path, std::string_view body, std::string_view fields = "");

}  // namespace penstock::ingress
