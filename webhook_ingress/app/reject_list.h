// The newest requests that were turned away, for whoever asks why a webhook did
// not arrive. Served on the operations port as /rejects.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"

namespace penstock::ingress {

// Strangers fill the list: it must not grow with what they send.
inline constexpr size_t kRejectsMax = 1000;

// One request, or connection, that was turned away. Never its body, its
// signature, or any other text that the sender chose.
struct Reject {
  absl::Time time;
  // Stable token; of static storage duration.
  std::string_view reason;
  // HTTP status; 0 when no answer could be sent.
  int status = 0;
  // Without port.
  std::string client_address;
  // Name of a configured endpoint; empty when the request is for none, or was
  // turned away before that was known.
  std::string endpoint;
  // Length of the body as announced, or as read where it was not announced.
  uint64_t body_bytes = 0;
  // Age of the signature, negative when it is ahead of the clock; for refused
  // timestamps only.
  std::optional<absl::Duration> skew;
};

// Thread-safe.
class RejectList {
 public:
  RejectList() { ring_.reserve(kRejectsMax); }

  // Keeps `reject`; the oldest one goes when there are more than kRejectsMax.
  void Add(Reject reject);

  // {"rejects_total":7,"rejects":[{"time":"2026-01-02T03:04:05.678Z",
  //   "reason":"timestamp_too_old","status":400,"client_address":"3.18.12.63",
  //   "endpoint":"default","body_bytes":2048,"signature_age_seconds":412}, ...]}
  //
  // Newest first. `rejects_total` counts those that are no longer listed too;
  // `signature_age_seconds` is there for refused timestamps only.
  std::string ToJson() const;

 private:
  mutable absl::Mutex mu_;
  // A ring: the n-th reject is at n modulo kRejectsMax. Allocated at once, not piece
  // by piece among what a flood allocates, where each piece would keep a page.
  std::vector<Reject> ring_ ABSL_GUARDED_BY(mu_);
  uint64_t rejects_total_ ABSL_GUARDED_BY(mu_) = 0;
};

}  // namespace penstock::ingress
