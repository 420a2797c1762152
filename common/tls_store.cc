#include "common/tls_store.h"

#include <utility>

#include "absl/time/clock.h"

namespace penstock {

absl::StatusOr<std::unique_ptr<TlsStore>> TlsStore::Open(const TlsPaths& paths, OnLoad on_load,
                                                         FileWatcher::Options watch) {
  std::unique_ptr<TlsStore> store(new TlsStore(paths, std::move(on_load)));
  watch.paths = paths.All();
  const auto texts = ReadFiles(watch.paths);
  if (const auto loaded = store->Load(texts); !loaded.ok()) return loaded.status();
  store->watcher_ = std::make_unique<FileWatcher>(
      std::move(watch), texts,
      [self = store.get()](const auto& changed) { self->on_load_(self->Load(changed)); });
  return store;
}

TlsStore::TlsStore(const TlsPaths& paths, OnLoad on_load)
    : paths_(paths), on_load_(std::move(on_load)) {}

std::shared_ptr<const TlsContents> TlsStore::current() const {
  absl::MutexLock lock(&mutex_);
  return current_;
}

absl::StatusOr<TlsContents> TlsStore::Load(const absl::StatusOr<std::vector<std::string>>& texts) {
  if (!texts.ok()) return texts.status();
  absl::StatusOr<TlsContents> contents = TlsContents::Parse(paths_, *texts, absl::Now());
  if (!contents.ok()) return contents.status();
  const auto next = std::make_shared<const TlsContents>(*contents);
  absl::MutexLock lock(&mutex_);
  current_ = next;
  return contents;
}

}  // namespace penstock
