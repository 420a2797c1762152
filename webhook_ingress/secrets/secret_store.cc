#include "webhook_ingress/secrets/secret_store.h"

#include <utility>

#include "absl/hash/hash.h"
#include "webhook_ingress/secrets/secrets_dir.h"

namespace penstock::ingress {
namespace {

using Files = absl::StatusOr<std::vector<SecretFile>>;

// Two states of the directory are the same when this is: a hash, so that the
// watcher need not keep secrets in memory to compare with.
size_t Fingerprint(const Files& files) {
  if (!files.ok()) return absl::HashOf(files.status().ToString());
  size_t fingerprint = files->size();
  for (const SecretFile& file : *files) {
    fingerprint = absl::HashOf(fingerprint, file.name, file.contents);
  }
  return fingerprint;
}

}  // namespace

absl::StatusOr<std::unique_ptr<SecretStore>> SecretStore::Open(Options options,
                                                               SecretObserver& observer) {
  std::unique_ptr<SecretStore> store(new SecretStore(std::move(options), observer));
  const Files files = ReadSecretsDir(store->options_.dir);
  if (!files.ok()) return files.status();
  const absl::Status loaded = store->Load(*files);
  if (!loaded.ok()) return loaded;
  store->watcher_ = std::make_unique<ChangeWatcher>(
      store->options_.watch, [self = store.get()] { return self->Look(); }, Fingerprint(files));
  return store;
}

SecretStore::SecretStore(Options options, SecretObserver& observer)
    : options_(std::move(options)), observer_(observer) {}

std::shared_ptr<const EndpointSecrets> SecretStore::Find(std::string_view endpoint) const {
  std::shared_ptr<const SecretMap> map;
  {
    absl::ReaderMutexLock lock(&mutex_);
    map = map_;
  }
  const auto found = map->find(endpoint);
  if (found == map->end()) return nullptr;
  // Shares ownership of the whole map.
  return std::shared_ptr<const EndpointSecrets>(std::move(map), &found->second);
}

ChangeWatcher::Sight SecretStore::Look() {
  Files files = ReadSecretsDir(options_.dir);
  const size_t fingerprint = Fingerprint(files);
  return {fingerprint, [this, files = std::move(files)] {
            const absl::Status loaded = files.ok() ? Load(*files) : files.status();
            if (!loaded.ok()) observer_.SecretsRefused(loaded);
          }};
}

absl::Status SecretStore::Load(const std::vector<SecretFile>& files) {
  absl::StatusOr<SecretMap> parsed = ParseSecrets(files);
  if (!parsed.ok()) return parsed.status();
  size_t secrets = 0;
  for (const auto& [name, endpoint] : *parsed) secrets += endpoint.secrets.size();
  const size_t endpoints = parsed->size();
  // The old map goes outside the lock, with the last request that holds it.
  std::shared_ptr<const SecretMap> map = std::make_shared<const SecretMap>(*std::move(parsed));
  {
    absl::MutexLock lock(&mutex_);
    map_.swap(map);
  }
  observer_.SecretsLoaded(endpoints, secrets);
  return absl::OkStatus();
}

}  // namespace penstock::ingress
