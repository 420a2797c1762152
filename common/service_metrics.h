// What both services tell in the same words: which build runs, and how the files fare that are
// followed while they change. One alert then serves both.
#pragma once

#include <memory>
#include <string>

#include "absl/time/time.h"

namespace prometheus {
class Registry;
}

namespace penstock {

// `penstock_build_info`, 1 with the version as a label.
void AddBuildInfo(prometheus::Registry& registry);

// Threads: any.
class ConfigMetrics {
 public:
  // Borrows `registry`.
  explicit ConfigMetrics(prometheus::Registry& registry);
  ~ConfigMetrics();

  // After each time that files were read; when `ok` is false, what was in use before stays.
  // `config` is one of a few names in the program: "tls", "policy", "secrets" ...
  void Loaded(const std::string& config, bool ok);
  // The certificate in use. `which` is one of a few names, too; InfiniteFuture when there is none.
  void CertificateExpires(const std::string& which, absl::Time time);

 private:
  struct Families;
  std::unique_ptr<Families> families_;
};

}  // namespace penstock
