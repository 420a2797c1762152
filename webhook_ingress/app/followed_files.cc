#include "webhook_ingress/app/followed_files.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

absl::Status Named(const char* flag, const absl::Status& status) {
  return absl::Status(status.code(), absl::StrCat(flag, ": ", status.message()));
}

}  // namespace

absl::StatusOr<std::unique_ptr<FollowedFiles>> FollowedFiles::Open(const IngressFlags& flags,
                                                                   prometheus::Registry& registry) {
  std::unique_ptr<FollowedFiles> files(new FollowedFiles(registry));
  if (!flags.allowed_sources.empty()) {
    const absl::Status opened = files->OpenSources(flags.allowed_sources);
    if (!opened.ok()) return Named("--allowed_sources", opened);
  }
  if (!flags.tls.certificate.empty()) {
    const absl::Status opened = files->OpenTls(flags.tls);
    if (!opened.ok()) return Named("--tls_cert and --tls_key", opened);
  }
  if (!flags.event_service_tls.certificate.empty()) {
    const absl::Status opened = files->OpenEventServiceTls(flags.event_service_tls);
    if (!opened.ok()) return Named("--event_service_ca, _cert and _key", opened);
  }
  return files;
}

absl::Status FollowedFiles::OpenSources(const std::string& path) {
  sources_metrics_.emplace(registry_, "allowed_sources");
  auto opened = AllowedSources::Open(
      path, [this](const absl::Status& loaded) { sources_metrics_->Loaded(loaded); });
  if (!opened.ok()) return opened.status();
  sources_ = *std::move(opened);
  sources_metrics_->Loaded(absl::OkStatus());
  return absl::OkStatus();
}

absl::Status FollowedFiles::OpenTls(const TlsPaths& paths) {
  tls_metrics_.emplace(registry_, "tls");
  auto opened = TlsStore::Open(paths, [this](const absl::StatusOr<TlsContents>& loaded) {
    tls_metrics_->Loaded(loaded.ok() ? acceptor_.Use(*loaded) : loaded.status());
    if (loaded.ok()) tls_metrics_->ExpiresAt(loaded->certificate_expires);
  });
  if (!opened.ok()) return opened.status();
  if (absl::Status used = acceptor_.Use(*(*opened)->current()); !used.ok()) return used;
  tls_ = *std::move(opened);
  tls_metrics_->Loaded(absl::OkStatus());
  tls_metrics_->ExpiresAt(tls_->current()->certificate_expires);
  return absl::OkStatus();
}

absl::Status FollowedFiles::OpenEventServiceTls(const TlsPaths& paths) {
  event_service_tls_metrics_.emplace(registry_, "event_service_tls");
  auto opened = TlsStore::Open(paths, [this](const absl::StatusOr<TlsContents>& loaded) {
    event_service_tls_metrics_->Loaded(loaded.status());
    if (loaded.ok()) event_service_tls_metrics_->ExpiresAt(loaded->certificate_expires);
  });
  if (!opened.ok()) return opened.status();
  event_service_tls_ = *std::move(opened);
  event_service_tls_metrics_->Loaded(absl::OkStatus());
  event_service_tls_metrics_->ExpiresAt(event_service_tls_->current()->certificate_expires);
  return absl::OkStatus();
}

std::function<bool(std::string_view)> FollowedFiles::IsSourceAllowed() const {
  if (sources_ == nullptr) return nullptr;
  return [this](std::string_view address) { return sources_->Allows(address); };
}

std::function<std::unique_ptr<Stream>(std::unique_ptr<FdWatch>)> FollowedFiles::MakeStream() const {
  if (tls_ == nullptr) return nullptr;
  return [this](std::unique_ptr<FdWatch> watch) { return acceptor_.NewStream(std::move(watch)); };
}

}  // namespace penstock::ingress
