// The files besides the secrets that are followed while they change.
#pragma once

#include <prometheus/registry.h>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "absl/status/statusor.h"
#include "common/tls_store.h"
#include "webhook_ingress/app/allowed_sources.h"
#include "webhook_ingress/app/ingress_flags.h"
#include "webhook_ingress/app/server_observers.h"
#include "webhook_ingress/http/stream.h"
#include "webhook_ingress/tls/tls_acceptor.h"

namespace penstock::ingress {

// What its members return uses it, and MUST NOT outlive it. Each is null where the
// flags name no files. Thread-safe.
class FollowedFiles {
 public:
  // Reads what the flags name, and follows it. Fails naming the flag and what is
  // wrong. `registry` MUST outlive the result.
  static absl::StatusOr<std::unique_ptr<FollowedFiles>> Open(const IngressFlags& flags,
                                                             prometheus::Registry& registry);

  std::function<bool(std::string_view client_address)> IsSourceAllowed() const;
  std::function<std::unique_ptr<Stream>(std::unique_ptr<FdWatch> watch)> MakeStream() const;
  const TlsStore* EventServiceTls() const { return event_service_tls_.get(); }

 private:
  explicit FollowedFiles(prometheus::Registry& registry) : registry_(registry) {}
  absl::Status OpenSources(const std::string& path);
  absl::Status OpenTls(const TlsPaths& paths);
  absl::Status OpenEventServiceTls(const TlsPaths& paths);

  prometheus::Registry& registry_;
  std::optional<ReloadMetrics> sources_metrics_;
  std::optional<ReloadMetrics> tls_metrics_;
  std::optional<ReloadMetrics> event_service_tls_metrics_;
  TlsAcceptor acceptor_;
  // Last: their threads use the others.
  std::unique_ptr<AllowedSources> sources_;
  std::unique_ptr<TlsStore> tls_;
  std::unique_ptr<TlsStore> event_service_tls_;
};

}  // namespace penstock::ingress
