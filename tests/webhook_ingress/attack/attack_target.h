// The program webhook-ingress as strangers find it, and what an attack did to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "tests/support/process.h"
#include "tests/support/tls/credential_directory.h"
#include "tests/webhook_ingress/publish/fake_event_service.h"

namespace penstock::ingress {

struct TargetOptions {
  std::vector<std::string> flags = {};
  bool tls = false;
  // Descriptors that the program may have; 0 for as many as the test.
  int descriptors_max = 0;
};

// Not thread-safe, but for SignedPost.
class AttackTarget {
 public:
  // Starts the program in front of an event_service that commits everything, and
  // waits until it is ready. Ends the test program when it does not get there.
  explicit AttackTarget(const TargetOptions& options = {});
  ~AttackTarget();
  AttackTarget(const AttackTarget&) = delete;
  AttackTarget& operator=(const AttackTarget&) = delete;

  uint16_t port() const { return port_; }
  pid_t pid() const { return process_->pid(); }
  // The signing secret of the endpoint, and a new text for its file.
  static const char* Secret();
  void WriteSecrets(const std::string& text) const;
  // A whole request that Stripe could have sent now.
  static std::string SignedPost(const std::string& event_id, size_t padding_bytes = 0,
                                const std::string& secret = Secret());
  testing::FakeEventService& event_service() { return service_; }

  // Whether the program still runs.
  bool alive();
  // Resident memory now, and the most since ForgetPeak.
  size_t RssBytes() const;
  size_t PeakRssBytes() const;
  void ForgetPeak() const;
  // CPU time used so far.
  absl::Duration Cpu() const;
  // Waits until the resident memory is at most `bytes`. Returns what it is then.
  size_t WaitForRss(size_t bytes, absl::Duration patience) const;
  // The resident memory once it has come to rest, or after the patience.
  size_t SettledRssBytes(absl::Duration patience) const;

  // Value of a metric, as its line begins, e.g. "penstock_ingress_connections".
  double Metric(const std::string& name) const;
  std::string Ops(const std::string& path) const;
  std::string Log() const;
  // Events that reached event_service.
  size_t published() const { return service_.events().size(); }

 private:
  std::string directory_;
  penstock::testing::CertificateAuthority authority_;
  penstock::testing::CredentialDirectory files_;
  testing::FakeEventService service_{testing::FakeEventService::CommitAll()};
  std::unique_ptr<penstock::testing::Process> process_;
  uint16_t port_ = 0;
  std::string ops_address_;
};

}  // namespace penstock::ingress
