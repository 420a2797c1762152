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
  store->judged_fingerprint_ = Fingerprint(files);
  const absl::Status loaded = store->Load(*files);
  if (!loaded.ok()) return loaded;
  store->watcher_ = std::thread([self = store.get()] { self->Watch(); });
  return store;
}

SecretStore::SecretStore(Options options, SecretObserver& observer)
    : options_(std::move(options)), observer_(observer) {}

SecretStore::~SecretStore() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  if (watcher_.joinable()) watcher_.join();
}

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

void SecretStore::Watch() {
  while (!StoppedWithin(options_.poll_interval)) LookForChange();
}

void SecretStore::LookForChange() {
  const size_t first_look = Fingerprint(ReadSecretsDir(options_.dir));
  if (first_look == judged_fingerprint_ || StoppedWithin(options_.settle_time)) return;
  const Files files = ReadSecretsDir(options_.dir);
  // Still changing: the next look decides.
  if (Fingerprint(files) != first_look) return;
  judged_fingerprint_ = first_look;
  const absl::Status loaded = files.ok() ? Load(*files) : files.status();
  if (!loaded.ok()) observer_.SecretsRefused(loaded);
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

bool SecretStore::StoppedWithin(absl::Duration time) {
  absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(&stopping_), time);
}

}  // namespace penstock::ingress
