// The signing secrets in use, following the directory they are mounted in.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "absl/time/time.h"
#include "common/change_watcher.h"
#include "webhook_ingress/secrets/secret_map.h"

namespace penstock::ingress {

// Hears about loads. Called from the thread that opens the store, then from its
// watching thread, once per change of the directory. MUST NOT block for long.
class SecretObserver {
 public:
  virtual ~SecretObserver() = default;
  // The directory was read and its secrets are in use now.
  virtual void SecretsLoaded(size_t endpoints, size_t secrets) = 0;
  // The directory changed to something unusable; the secrets before it stay in
  // use. `why` names file and line, never a value.
  virtual void SecretsRefused(const absl::Status& why) = 0;
};

// Thread Safety: Find may be called from any thread and does no I/O.
class SecretStore {
 public:
  struct Options {
    // The directory, laid out as secret_map.h says.
    std::string dir;
    // Often, so that a secret is known here before Stripe signs with it, however
    // fast the secrets roll.
    ChangeWatcher::Options watch = {.poll_interval = absl::Milliseconds(20),
                                    .settle_time = absl::Milliseconds(20)};
  };

  // Reads the directory and starts to watch it. Fails as ReadSecretsDir and
  // ParseSecrets do. `observer` MUST outlive the store.
  static absl::StatusOr<std::unique_ptr<SecretStore>> Open(Options options,
                                                           SecretObserver& observer);
  SecretStore(const SecretStore&) = delete;
  SecretStore& operator=(const SecretStore&) = delete;

  // The secrets of an endpoint, or nullptr when there is no such endpoint. What
  // is returned stays as it is while it is held, whatever is reloaded.
  std::shared_ptr<const EndpointSecrets> Find(std::string_view endpoint) const;

 private:
  SecretStore(Options options, SecretObserver& observer);

  ChangeWatcher::Sight Look();
  absl::Status Load(const std::vector<SecretFile>& files);

  const Options options_;
  SecretObserver& observer_;

  mutable absl::Mutex mutex_;
  std::shared_ptr<const SecretMap> map_ ABSL_GUARDED_BY(mutex_);

  // Last: it calls the others until it is gone.
  std::unique_ptr<ChangeWatcher> watcher_;
};

}  // namespace penstock::ingress
