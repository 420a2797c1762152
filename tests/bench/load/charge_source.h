// Signed charge events, each with an id of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tests/bench/load/event_ids.h"
#include "webhook_ingress/signature/signing_secret.h"

namespace penstock::bench {

inline constexpr size_t kChargeBytes = 5'400;
inline constexpr size_t kChargeBytesTolerance = 100;
inline constexpr size_t kChargeTemplates = 56;

// Event `n` is one of 56 templates, charges of 5.4 KB that differ in what they hold, with
// an event id and a charge id made from `n`. Signing is most of what a request costs
// here, some 3 us. Not thread-safe.
class ChargeSource {
 public:
  // Event `n` has the type `types[n % types.size()]`, each of which must be one about a charge.
  ChargeSource(std::string_view secret, uint32_t run,
               const std::vector<std::string>& types = {"charge.succeeded"});

  // The body of event `n`; valid until the next call.
  const std::string& Body(uint64_t n);
  // A whole HTTP/1.1 request for POST `path` with that body, signed at `unix_seconds`; valid
  // until the next call.
  const std::string& Request(uint64_t n, std::string_view path, int64_t unix_seconds);

  const EventIds& ids() const { return ids_; }

 private:
  struct Template {
    std::string body;
    // Where the ids stand that are replaced.
    std::vector<size_t> event_ids;
    std::vector<size_t> charge_ids;
  };

  const ingress::SigningSecret secret_;
  const EventIds ids_;
  std::vector<Template> templates_;
  std::string request_;
  std::string timestamp_;
  int64_t timestamp_seconds_ = -1;
};

}  // namespace penstock::bench
