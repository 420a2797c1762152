// The addresses that webhooks may come from: an allow list in a file.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "common/file_watcher.h"
#include "webhook_ingress/http/ip_range.h"

namespace penstock::ingress {

// Reads an allow list: the JSON that Stripe publishes,
//
//   {"WEBHOOKS": ["3.18.12.63", "3.130.192.231", ...]}
//
// with CIDR blocks allowed beside addresses and other keys ignored; or a text
// with an address or CIDR block per line, blank lines and lines that begin with #
// ignored. A text whose first character is { is taken for JSON. INVALID_ARGUMENT
// says what is wrong, also for a list without entries, which would refuse all.
//
// https://docs.stripe.com/ips, file https://stripe.com/files/ips/ips_webhooks.json
absl::StatusOr<IpRanges> ParseAllowedSources(std::string_view text);

// Follows the file. Thread-safe.
class AllowedSources {
 public:
  // Hears of every load but the first: OK, or why the file was refused and the list
  // before it stays in use. On the watcher's thread.
  using OnLoad = std::function<void(const absl::Status& loaded)>;

  // Fails as ReadFiles and ParseAllowedSources do. `watch.paths` is not used.
  static absl::StatusOr<std::unique_ptr<AllowedSources>> Open(const std::string& path,
                                                              OnLoad on_load,
                                                              FileWatcher::Options watch = {});

  // Whether the list in use has the address. False for a text that is no address.
  bool Allows(std::string_view client_address) const;

 private:
  AllowedSources() = default;
  absl::Status Load(const absl::StatusOr<std::vector<std::string>>& contents);

  mutable absl::Mutex mu_;
  std::shared_ptr<const IpRanges> ranges_ ABSL_GUARDED_BY(mu_);
  // Last: its thread uses the others.
  std::unique_ptr<FileWatcher> watcher_;
};

}  // namespace penstock::ingress
