#include "tests/webhook_ingress/attack/crowd.h"

#include <sys/resource.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/webhook_ingress/attack/attack_target.h"

namespace penstock::ingress {
namespace {

constexpr size_t kConnectionsPerAddress = 500;
constexpr char kHonestAddress[] = "127.9.9.9";
// An honest sender that is not a load test.
constexpr absl::Duration kPause = absl::Milliseconds(2);

}  // namespace

size_t RaiseDescriptorLimit() {
  rlimit limit = {};
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  return static_cast<size_t>(limit.rlim_cur);
}

Crowd::Crowd(uint16_t port, size_t connections, int receive_buffer_bytes) {
  clients_.reserve(connections);
  for (size_t i = 0; i < connections; ++i) {
    const std::string source = absl::StrCat("127.0.1.", 1 + i / kConnectionsPerAddress);
    clients_.emplace_back(port, source.c_str(), receive_buffer_bytes);
  }
}

void Crowd::SendAll(std::string_view bytes) {
  for (RawClient& client : clients_) sent_bytes_ += client.Send(bytes);
}

void Crowd::SendWhatFits(std::string_view bytes, size_t bytes_max_each) {
  for (RawClient& client : clients_) {
    size_t sent = 0;
    for (size_t n = 1; n > 0 && sent < bytes_max_each; sent += n) n = client.SendNow(bytes);
    sent_bytes_ += sent;
  }
}

size_t Crowd::CountClosed(absl::Duration patience) {
  const absl::Time deadline = absl::Now() + patience;
  size_t closed = 0;
  for (RawClient& client : clients_) {
    closed += client.ReadToEnd(std::max(deadline - absl::Now(), absl::Milliseconds(1))).has_value();
  }
  return closed;
}

HonestSender::HonestSender(uint16_t port)
    : HonestSender([port]() -> PostOnce {
        auto client = std::make_shared<RawClient>(port, kHonestAddress);
        return [client](const std::string& request) {
          client->Send(request);
          return client->ReadStatus();
        };
      }) {}

HonestSender::HonestSender(std::function<PostOnce()> connect) {
  thread_ = std::thread([this, connect = std::move(connect)] {
    const PostOnce post = connect();
    for (int i = 0; !stop_; ++i) {
      const std::string request = AttackTarget::SignedPost(absl::StrCat("evt_honest_", i));
      const absl::Time start = absl::Now();
      failures_ += post(request) != 200;
      latencies_.push_back(absl::Now() - start);
      absl::SleepFor(kPause);
    }
  });
}

void HonestSender::Stop() {
  stop_ = true;
  if (thread_.joinable()) thread_.join();
}

absl::Duration HonestSender::Percentile(double fraction) const {
  if (latencies_.empty()) return absl::InfiniteDuration();
  std::vector<absl::Duration> sorted = latencies_;
  std::sort(sorted.begin(), sorted.end());
  return sorted[std::min(sorted.size() - 1,
                         static_cast<size_t>(fraction * static_cast<double>(sorted.size())))];
}

}  // namespace penstock::ingress
