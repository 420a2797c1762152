#include "event_service/policy_file.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "common/json_log.h"
#include "event_service/redaction/field_redactor.h"

namespace penstock::event_service {
namespace {

// Rights that are taken away end streams within a second.
constexpr absl::Duration kPolicyPollInterval = absl::Milliseconds(200);

// Puts what was read in force. What is wrong with it changes nothing.
absl::Status LoadPolicy(const Flags& flags, const absl::StatusOr<std::vector<std::string>>& texts,
                        Access& access, Metrics& metrics) {
  const auto policy = texts.ok() ? Policy::Parse(texts->front(), &FieldRedactor::Make)
                                 : absl::StatusOr<std::shared_ptr<const Policy>>(texts.status());
  const bool nobody_could_prove_it = policy.ok() && !flags.insecure && !(*policy)->has_tokens() &&
                                     !flags.tls.certificate.empty() && flags.tls.authority.empty();
  metrics.config().Loaded("policy", policy.ok() && !nobody_could_prove_it);
  const std::string where = absl::StrCat("--policy=", flags.policy, ": ");
  if (!policy.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(where, policy.status().message()));
  }
  if (nobody_could_prove_it) {
    return absl::InvalidArgumentError(absl::StrCat(
        where,
        "it has no token_sha256, and without --tls_client_ca nobody can show a certificate: "
        "add one of both"));
  }
  access.SetPolicy(*policy);
  Log(LogLevel::kInfo, "policy loaded", {{"principals", (*policy)->principals()}});
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::unique_ptr<FileWatcher>> OpenPolicy(const Flags& flags, Access& access,
                                                        Metrics& metrics) {
  if (!flags.tls.certificate.empty() && flags.tls.authority.empty()) {
    Log(LogLevel::kWarning,
        "without --tls_client_ca strangers that reach the port can cost memory; keep them away");
  }
  if (flags.policy.empty()) return nullptr;
  const auto texts = ReadFiles({flags.policy});
  if (absl::Status loaded = LoadPolicy(flags, texts, access, metrics); !loaded.ok()) return loaded;
  return std::make_unique<FileWatcher>(
      FileWatcher::Options{.paths = {flags.policy}, .poll_interval = kPolicyPollInterval}, texts,
      [&](const auto& changed) {
        const absl::Status loaded = LoadPolicy(flags, changed, access, metrics);
        if (loaded.ok()) return;
        Log(LogLevel::kError, "a changed policy is refused, the one before it stays in force",
            {{"detail", std::string(loaded.message())}});
      });
}

}  // namespace penstock::event_service
