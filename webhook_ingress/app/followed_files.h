// The files besides the secrets that are followed while they change.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "absl/status/statusor.h"
#include "common/service_metrics.h"
#include "common/tls_store.h"
#include "webhook_ingress/app/allowed_sources.h"
#include "webhook_ingress/app/ingress_flags.h"
#include "webhook_ingress/http/stream.h"
#include "webhook_ingress/tls/tls_acceptor.h"

namespace penstock::ingress {

// What its members return uses it, and MUST NOT outlive it. Each is null where the
// flags name no files. Thread-safe.
class FollowedFiles {
 public:
  // Reads what the flags name, and follows it. Fails naming the flag and what is
  // wrong. `metrics` MUST outlive the result.
  static absl::StatusOr<std::unique_ptr<FollowedFiles>> Open(const IngressFlags& flags,
                                                             ConfigMetrics& metrics);

  std::function<bool(std::string_view client_address)> IsSourceAllowed() const;
  std::function<std::unique_ptr<Stream>(std::unique_ptr<FdWatch> watch)> MakeStream() const;
  const TlsStore* EventServiceTls() const { return event_service_tls_.get(); }

 private:
  explicit FollowedFiles(ConfigMetrics& metrics) : metrics_(metrics) {}
  absl::Status OpenSources(const std::string& path);
  absl::Status OpenTls(const TlsPaths& paths);
  absl::Status OpenEventServiceTls(const TlsPaths& paths);

  ConfigMetrics& metrics_;
  TlsAcceptor acceptor_;
  // Last: their threads use the others.
  std::unique_ptr<AllowedSources> sources_;
  std::unique_ptr<TlsStore> tls_;
  std::unique_ptr<TlsStore> event_service_tls_;
};

}  // namespace penstock::ingress
