#include "tests/webhook_ingress/http/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <utility>

#include "absl/time/clock.h"
#include "webhook_ingress/http/http_text.h"

namespace penstock::ingress {
namespace {

sockaddr_in Loopback(const char* address, uint16_t port) {
  sockaddr_in result = {};
  result.sin_family = AF_INET;
  result.sin_port = htons(port);
  inet_pton(AF_INET, address, &result.sin_addr);
  return result;
}

}  // namespace

std::string RawAnswer::Field(std::string_view name) const {
  std::string_view rest = head;
  while (!rest.empty()) {
    const size_t end = rest.find("\r\n");
    const std::string_view line = rest.substr(0, end);
    const size_t colon = line.find(':');
    if (colon != std::string_view::npos && EqualsLower(line.substr(0, colon), name)) {
      return std::string(TrimBlanks(line.substr(colon + 1)));
    }
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 2);
  }
  return "";
}

RawClient::RawClient() : fd_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  const int on = 1;
  setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

RawClient::RawClient(uint16_t port, const char* source, int receive_buffer_bytes) : RawClient() {
  if (receive_buffer_bytes > 0) {
    setsockopt(fd_, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes, sizeof(receive_buffer_bytes));
  }
  if (source != nullptr) {
    const sockaddr_in from = Loopback(source, 0);
    if (bind(fd_, reinterpret_cast<const sockaddr*>(&from), sizeof(from)) != 0) {
      Close();
      return;
    }
  }
  Connect(port);
}

bool RawClient::Connect(uint16_t port) {
  const sockaddr_in to = Loopback("127.0.0.1", port);
  if (connect(fd_, reinterpret_cast<const sockaddr*>(&to), sizeof(to)) != 0) Close();
  return connected();
}

RawClient::~RawClient() { Close(); }

RawClient::RawClient(RawClient&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), received_(std::move(other.received_)) {}

void RawClient::Close() {
  if (fd_ >= 0) close(fd_);
  fd_ = -1;
}

size_t RawClient::Send(std::string_view bytes) {
  size_t sent = 0;
  while (sent < bytes.size()) {
    const ssize_t n = send(fd_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (n <= 0) break;
    sent += static_cast<size_t>(n);
  }
  return sent;
}

size_t RawClient::SendNow(std::string_view bytes) {
  const ssize_t n = send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  return n > 0 ? static_cast<size_t>(n) : 0;
}

void RawClient::SendUrgent(char byte) { send(fd_, &byte, 1, MSG_OOB | MSG_NOSIGNAL); }

void RawClient::FinishSending() { shutdown(fd_, SHUT_WR); }

RawClient::More RawClient::ReadMore(absl::Time deadline) {
  const int64_t left = absl::ToInt64Milliseconds(deadline - absl::Now());
  pollfd waiting = {fd_, POLLIN, 0};
  if (left <= 0 || poll(&waiting, 1, static_cast<int>(left)) <= 0) return More::kTimeout;
  char bytes[16384];
  const ssize_t n = recv(fd_, bytes, sizeof(bytes), 0);
  if (n <= 0) return More::kEnd;
  received_.append(bytes, static_cast<size_t>(n));
  return More::kGot;
}

std::optional<RawAnswer> RawClient::ReadAnswer(absl::Duration patience, bool head_only) {
  const absl::Time deadline = absl::Now() + patience;
  size_t end;
  while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
    if (ReadMore(deadline) != More::kGot) return std::nullopt;
  }
  RawAnswer answer;
  answer.head = received_.substr(0, end + 4);
  answer.status = std::atoi(answer.head.substr(9, 3).c_str());
  const size_t length =
      head_only ? 0 : static_cast<size_t>(std::atoll(answer.Field("content-length").c_str()));
  while (received_.size() < end + 4 + length) {
    if (ReadMore(deadline) != More::kGot) return std::nullopt;
  }
  answer.body = received_.substr(end + 4, length);
  received_.erase(0, end + 4 + length);
  return answer;
}

int RawClient::ReadStatus(absl::Duration patience) {
  const std::optional<RawAnswer> answer = ReadAnswer(patience);
  return answer.has_value() ? answer->status : 0;
}

std::optional<std::string> RawClient::ReadToEnd(absl::Duration patience) {
  const absl::Time deadline = absl::Now() + patience;
  More more;
  while ((more = ReadMore(deadline)) == More::kGot) {
  }
  if (more == More::kTimeout) return std::nullopt;
  return std::exchange(received_, "");
}

bool RawClient::WaitForInput(absl::Duration patience) {
  return !received_.empty() || ReadMore(absl::Now() + patience) == More::kGot;
}

bool RawClient::SeesClose(absl::Duration patience) {
  return received_.empty() && ReadMore(absl::Now() + patience) == More::kEnd;
}

std::string Post(std::string_view path, std::string_view body, std::string_view fields) {
  std::string text = "POST ";
  text += path;
  text += " HTTP/1.1\r\nHost: localhost\r\n";
  text += fields;
  text += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n";
  text += body;
  return text;
}

}  // namespace penstock::ingress
