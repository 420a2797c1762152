#include "tests/faults/process/rig.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/memory.h"

namespace penstock::faults {
namespace {

constexpr absl::Duration kVerifyTimeout = absl::Minutes(2);

}  // namespace

std::string BesideThisProgram(const std::string& name) {
  const std::filesystem::path here = std::filesystem::read_symlink("/proc/self/exe").parent_path();
  return here / name;
}

std::string ProgramOf(const RunOptions& options, const std::string& otherwise) {
  return BesideThisProgram(options.event_service.empty() ? otherwise : options.event_service);
}

Rig::Rig(const RunOptions& options) : stack_(BesideThisProgram("")) {
  stack_.UseEventService({ProgramOf(options)});
  if (!options.ingress.empty()) stack_.UseIngress({BesideThisProgram(options.ingress)});
}

bool Rig::StartEventService(std::vector<std::string> flags) {
  // A line for every event would be most of what the disk has to do.
  flags.push_back("--log_level=warning");
  const absl::Time start = absl::Now();
  is_running_ = stack_.StartEventService(std::move(flags));
  start_duration_ = absl::Now() - start;
  if (!is_running_) ledger_.Complain("the event service does not start");
  return is_running_;
}

bool Rig::StartIngress(std::vector<std::string> flags) {
  flags.push_back("--log_level=error");
  if (stack_.StartIngress(std::move(flags))) return true;
  ledger_.Complain("the ingress does not start");
  return false;
}

void Rig::StartSenders(const SenderOptions& options) {
  senders_ = std::make_unique<Senders>(stack_, ledger_, options);
}

void Rig::StartReader() {
  reader_ = std::make_unique<Reader>(stack_.event_service_address(), ledger_);
}

void Rig::LookAtMemory() {
  peak_rss_bytes_ = std::max(peak_rss_bytes_, PeakRssBytes(stack_.event_service().pid()));
}

void Rig::KillEventService() {
  if (!is_running_) return;
  LookAtMemory();
  is_running_ = false;
  stack_.KillEventService();
}

void Rig::Verify(const std::string& directory) {
  testing::Process verify({BesideThisProgram("event-service"), "verify", "--data_dir=" + directory},
                          stack_.directory() + "/verify.log");
  const std::string report = verify.ReadAll(kVerifyTimeout);
  if (verify.Wait(kVerifyTimeout) == 0) return;
  ledger_.Complain(absl::StrCat("verify: ", report));
}

Result Rig::Judge() {
  Result result;
  senders_.reset();
  reader_.reset();
  ReadBack read_back;
  if (is_running_ || StartEventService()) {
    read_back = ReadEverything(stack_.event_service_address(), ledger_);
    KillEventService();
    Verify(stack_.data_directory());
  }
  result.findings = ledger_.Judge(read_back);
  result.peak_rss_bytes = peak_rss_bytes_;
  return result;
}

}  // namespace penstock::faults
