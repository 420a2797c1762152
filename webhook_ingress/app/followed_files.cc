#include "webhook_ingress/app/followed_files.h"

#include <utility>

#include "absl/strings/str_cat.h"
#include "webhook_ingress/app/server_observers.h"

namespace penstock::ingress {
namespace {

// Names in metrics and log lines.
constexpr char kSources[] = "allowed_sources";
constexpr char kTls[] = "tls";
constexpr char kEventServiceTls[] = "event_service_tls";

absl::Status Named(const char* flag, const absl::Status& status) {
  return absl::Status(status.code(), absl::StrCat(flag, ": ", status.message()));
}

}  // namespace

absl::StatusOr<std::unique_ptr<FollowedFiles>> FollowedFiles::Open(const IngressFlags& flags,
                                                                   ConfigMetrics& metrics) {
  std::unique_ptr<FollowedFiles> files(new FollowedFiles(metrics));
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
  auto opened = AllowedSources::Open(
      path, [this](const absl::Status& loaded) { ReportLoad(metrics_, kSources, loaded); });
  if (!opened.ok()) return opened.status();
  sources_ = *std::move(opened);
  ReportLoad(metrics_, kSources, absl::OkStatus());
  return absl::OkStatus();
}

absl::Status FollowedFiles::OpenTls(const TlsPaths& paths) {
  auto opened = TlsStore::Open(paths, [this](const absl::StatusOr<TlsContents>& loaded) {
    ReportLoad(metrics_, kTls, loaded.ok() ? acceptor_.Use(*loaded) : loaded.status());
    if (loaded.ok()) metrics_.CertificateExpires("server", loaded->certificate_expires);
  });
  if (!opened.ok()) return opened.status();
  if (absl::Status used = acceptor_.Use(*(*opened)->current()); !used.ok()) return used;
  tls_ = *std::move(opened);
  ReportLoad(metrics_, kTls, absl::OkStatus());
  metrics_.CertificateExpires("server", tls_->current()->certificate_expires);
  return absl::OkStatus();
}

absl::Status FollowedFiles::OpenEventServiceTls(const TlsPaths& paths) {
  auto opened = TlsStore::Open(paths, [this](const absl::StatusOr<TlsContents>& loaded) {
    ReportLoad(metrics_, kEventServiceTls, loaded.status());
    if (loaded.ok()) metrics_.CertificateExpires("client", loaded->certificate_expires);
  });
  if (!opened.ok()) return opened.status();
  event_service_tls_ = *std::move(opened);
  ReportLoad(metrics_, kEventServiceTls, absl::OkStatus());
  metrics_.CertificateExpires("client", event_service_tls_->current()->certificate_expires);
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
