#include "tests/webhook_ingress/attack/attack_target.h"

#include <httplib.h>
#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "webhook_ingress/signature/signing_secret.h"

namespace penstock::ingress {
namespace {

constexpr absl::Duration kPatience = absl::Seconds(60);
constexpr char kSecret[] = "whsec_CANARY_in_use_5e1f77a0";
constexpr size_t kKibibyte = 1024;

void Require(bool condition, const std::string& what) {
  if (condition) return;
  std::fprintf(stderr, "attack target: %s\n", what.c_str());
  std::abort();
}

std::string ReadText(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

// A line "VmRSS:   123 kB" of /proc/PID/status.
size_t StatusBytes(pid_t pid, const std::string& key) {
  const std::string status = ReadText(absl::StrCat("/proc/", pid, "/status"));
  const size_t at = status.find(key + ":");
  Require(at != std::string::npos, "the program is gone");
  return std::strtoul(status.c_str() + at + key.size() + 1, nullptr, 10) * kKibibyte;
}

}  // namespace

AttackTarget::AttackTarget(const TargetOptions& options) {
  std::string pattern =
      (std::filesystem::temp_directory_path() / "penstock-attack-XXXXXX").string();
  directory_ = mkdtemp(pattern.data());
  std::filesystem::create_directory(directory_ + "/secrets");
  std::ofstream(directory_ + "/secrets/default") << kSecret << "\n";
  Require(service_.Start(), "no event_service");
  std::string command;
  if (options.descriptors_max > 0)
    command = absl::StrCat("ulimit -n ", options.descriptors_max, "; ");
  absl::StrAppend(&command, "exec ", PENSTOCK_BIN_DIR, "/webhook-ingress --listen=127.0.0.1:0",
                  " --ops_listen=127.0.0.1:0 --secrets_dir=", directory_,
                  "/secrets --event_service=", service_.target());
  if (options.tls) {
    const auto paths = files_.Write("server", authority_.Issue(penstock::testing::ServerRequest()));
    absl::StrAppend(&command, " --tls_cert=", paths.certificate, " --tls_key=", paths.key);
  }
  for (const std::string& flag : options.flags) absl::StrAppend(&command, " ", flag);
  process_ = std::make_unique<penstock::testing::Process>(
      std::vector<std::string>{"/bin/sh", "-c", command}, directory_ + "/log");
  ops_address_ = process_->WaitForLine("operations on ", kPatience).value_or("");
  const std::string address = process_->WaitForLine("listening on ", kPatience).value_or("");
  Require(!address.empty(), Log());
  port_ = static_cast<uint16_t>(std::atoi(address.substr(address.rfind(':') + 1).c_str()));
  const absl::Time give_up_at = absl::Now() + kPatience;
  while (Ops("/readyz") != "ready\n") {
    Require(absl::Now() < give_up_at, "not ready");
    absl::SleepFor(absl::Milliseconds(5));
  }
}

AttackTarget::~AttackTarget() {
  process_.reset();
  std::filesystem::remove_all(directory_);
}

const char* AttackTarget::Secret() { return kSecret; }

void AttackTarget::WriteSecrets(const std::string& text) const {
  std::ofstream(directory_ + "/next") << text;
  std::filesystem::rename(directory_ + "/next", directory_ + "/secrets/default");
}

std::string AttackTarget::SignedPost(const std::string& event_id, size_t padding_bytes,
                                     const std::string& secret) {
  const std::string body =
      absl::StrCat(R"({"id":")", event_id, R"(","object":"event","type":"charge.succeeded","x":")",
                   std::string(padding_bytes, 'x'), R"("})");
  const std::string timestamp = absl::StrCat(absl::ToUnixSeconds(absl::Now()));
  const SignatureHex hex = SigningSecret::Create(secret)->Sign(timestamp, body);
  return Post("/webhook", body,
              absl::StrCat("Stripe-Signature: t=", timestamp,
                           ",v1=", absl::string_view(hex.data(), hex.size()), "\r\n"));
}

bool AttackTarget::alive() { return !process_->Wait(absl::ZeroDuration()).has_value(); }

size_t AttackTarget::RssBytes() const { return StatusBytes(process_->pid(), "VmRSS"); }

size_t AttackTarget::PeakRssBytes() const { return StatusBytes(process_->pid(), "VmHWM"); }

void AttackTarget::ForgetPeak() const {
  std::ofstream(absl::StrCat("/proc/", process_->pid(), "/clear_refs")) << "5";
}

absl::Duration AttackTarget::Cpu() const {
  const std::string stat = ReadText(absl::StrCat("/proc/", process_->pid(), "/stat"));
  std::istringstream fields(stat.substr(stat.rfind(')') + 2));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  int64_t user = 0, system = 0;
  fields >> user >> system;
  return absl::Seconds(static_cast<double>(user + system) / sysconf(_SC_CLK_TCK));
}

size_t AttackTarget::WaitForRss(size_t bytes, absl::Duration patience) const {
  const absl::Time give_up_at = absl::Now() + patience;
  size_t rss;
  while ((rss = RssBytes()) > bytes && absl::Now() < give_up_at) {
    absl::SleepFor(absl::Milliseconds(100));
  }
  return rss;
}

size_t AttackTarget::SettledRssBytes(absl::Duration patience) const {
  // The program gives memory back every 5 s.
  constexpr absl::Duration kRest = absl::Seconds(11);
  constexpr size_t kNoise = 64 * kKibibyte;
  const absl::Time give_up_at = absl::Now() + patience;
  size_t rss = RssBytes();
  for (absl::Time since = absl::Now(); absl::Now() - since < kRest && absl::Now() < give_up_at;) {
    absl::SleepFor(absl::Milliseconds(100));
    const size_t now = RssBytes();
    if (std::max(now, rss) - std::min(now, rss) <= kNoise) continue;
    rss = now;
    since = absl::Now();
  }
  return RssBytes();
}

double AttackTarget::Metric(const std::string& name) const {
  const std::string metrics = Ops("/metrics");
  const size_t at = metrics.find("\n" + name + " ");
  return at == std::string::npos ? 0 : std::atof(metrics.c_str() + at + name.size() + 2);
}

std::string AttackTarget::Ops(const std::string& path) const {
  httplib::Client client("http://" + ops_address_);
  client.set_read_timeout(30);
  const httplib::Result result = client.Get(path);
  return result ? result->body : "";
}

std::string AttackTarget::Log() const { return ReadText(directory_ + "/log"); }

}  // namespace penstock::ingress
