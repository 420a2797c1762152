// Both programs, with senders and a reader, for one run.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/time/time.h"
#include "tests/faults/harness/scenario.h"
#include "tests/faults/process/reader.h"
#include "tests/faults/process/senders.h"
#include "tests/support/stack.h"

namespace penstock::faults {

// Not thread-safe.
class Rig {
 public:
  // `options` name the programs to run.
  explicit Rig(const RunOptions& options);

  bool is_running() const { return is_running_; }

  testing::Stack& stack() { return stack_; }
  Ledger& ledger() { return ledger_; }
  Senders& senders() { return *senders_; }
  Reader& reader() { return *reader_; }

  // Starts a program; complains when it does not come. The event service gets
  // the flags of every run, and `flags`.
  bool StartEventService(std::vector<std::string> flags = {});
  bool StartIngress(std::vector<std::string> flags = {});
  // What the last start took until it was listening.
  absl::Duration start_duration() const { return start_duration_; }

  void StartSenders(const SenderOptions& options);
  void StopSenders() { senders_.reset(); }
  void StartReader();

  void KillEventService();
  // Notes what the event service takes.
  void LookAtMemory();

  // Reads everything back, ends the event service, has the log verified, and
  // judges. Starts the event service first if it is away.
  Result Judge();

  // Runs `event-service verify` on a log that nobody has open, and complains
  // when it finds anything.
  void Verify(const std::string& directory);

 private:
  testing::Stack stack_;
  Ledger ledger_;
  absl::Duration start_duration_;
  size_t peak_rss_bytes_ = 0;
  bool is_running_ = false;
  std::unique_ptr<Senders> senders_;
  std::unique_ptr<Reader> reader_;
};

// The event service that `options` put to the test.
std::string ProgramOf(const RunOptions& options, const std::string& otherwise = "event-service");

// The file `name` in the directory of this program, unless it is an absolute path already.
std::string BesideThisProgram(const std::string& name);

}  // namespace penstock::faults
