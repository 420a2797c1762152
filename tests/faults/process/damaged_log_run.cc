// One file of the log is damaged while the event service is away. It starts and
// has everything, or it names what is lost to whoever reads it, or it does not start
// and says why: it is never silently shorter.
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/process/rig.h"
#include "tests/faults/process/scenarios.h"
#include "tests/support/event_log/disk_log.h"

namespace penstock::faults {
namespace {

namespace fs = std::filesystem;
using testing::CallResult;
using testing::ReadFile;
using testing::SubscribeStream;
using testing::WriteFile;
using Events = std::vector<std::pair<uint64_t, std::string>>;

// Kills while the log is made, so that it has files of several generations.
constexpr int kGenerations = 4;
constexpr absl::Duration kGeneration = absl::Milliseconds(100);

// Drawn before the file itself, or it would nearly always be an SST file.
enum class Kind : uint64_t { kMark, kCurrent, kManifest, kWal, kTable };
constexpr uint64_t kKinds = 5;

bool Is(Kind kind, const std::string& name) {
  switch (kind) {
    case Kind::kMark:
      return name == "MARK";
    case Kind::kCurrent:
      return name == "CURRENT";
    case Kind::kManifest:
      return name.starts_with("MANIFEST");
    case Kind::kWal:
      return name.ends_with(".log");
    case Kind::kTable:
      break;
  }
  return name.ends_with(".sst");
}

// What a subscriber gets that goes on behind each range that is lost.
struct Reading {
  std::map<uint64_t, std::string> events;
  std::vector<std::pair<uint64_t, uint64_t>> lost;
  std::string complaint;
};

Reading ReadAround(const std::string& address) {
  Reading reading;
  std::string log_id = testing::GetLogInfo(ConnectTo(address)).log_id;
  uint64_t after = 0;
  for (;;) {
    event_service::SubscribeSpec spec = testing::After(log_id, after);
    spec.stop_when_caught_up = true;
    SubscribeStream stream(ConnectTo(address), spec);
    const CallResult result = stream.Finish();
    for (const auto& event : stream.events()) reading.events[event.sequence] = event.id;
    if (result.code == grpc::StatusCode::OK) return reading;
    const auto from = result.metadata.find("from_sequence");
    const auto to = result.metadata.find("to_sequence");
    uint64_t first = 0;
    uint64_t last = 0;
    if (result.code != grpc::StatusCode::DATA_LOSS || from == result.metadata.end() ||
        to == result.metadata.end() || !absl::SimpleAtoi(from->second, &first) ||
        !absl::SimpleAtoi(to->second, &last) || last <= after) {
      reading.complaint = absl::StrCat("an error without a range: ", result.message);
      return reading;
    }
    reading.lost.emplace_back(first, last);
    after = last;
  }
}

class DamagedLog {
 public:
  explicit DamagedLog(const RunOptions& options) : chance_(options.seed), rig_(options) {}

  Result Run(uint64_t cycles) {
    if (!Make()) return rig_.Judge();
    for (uint64_t i = 0; i < cycles; ++i) DamageOnce();
    Restore();
    Result result = rig_.Judge();
    result.findings.Add(findings_, "damage");
    result.measured =
        absl::StrCat(cycles, " damages: ", refused_, " refused, ", harmless_, " harmless, ",
                     cycles - refused_ - harmless_, " with DATA_LOSS for a part");
    return result;
  }

 private:
  bool Make() {
    if (!rig_.StartEventService() || !rig_.StartIngress()) return false;
    rig_.StartSenders({.seed = chance_.Seed(), .senders = 8});
    for (int i = 0; i < kGenerations; ++i) {
      rig_.senders().WaitForAccepted(absl::Seconds(20));
      absl::SleepFor(kGeneration);
      rig_.KillEventService();
      if (!rig_.StartEventService()) return false;
    }
    rig_.senders().WaitForAccepted(absl::Seconds(20));
    rig_.StopSenders();
    events_ = ReadEverything(rig_.stack().event_service_address(), rig_.ledger()).events;
    rig_.KillEventService();
    for (const auto& file : fs::directory_iterator(rig_.stack().data_directory())) {
      // Beside the log there is a socket.
      if (file.is_regular_file()) whole_[file.path().filename()] = ReadFile(file.path());
    }
    return true;
  }

  void Restore() {
    const std::string& directory = rig_.stack().data_directory();
    fs::remove_all(directory);
    fs::create_directory(directory);
    for (const auto& [name, content] : whole_) WriteFile(directory + "/" + name, content);
  }

  // Damages one file; returns what was done.
  std::string Damage() {
    const auto kind = static_cast<Kind>(chance_.Below(kKinds));
    std::vector<std::string> names;
    for (const auto& [name, content] : whole_) {
      if (Is(kind, name) && !content.empty()) names.push_back(name);
    }
    const std::string& name = chance_.Of(names);
    const std::string path = rig_.stack().data_directory() + "/" + name;
    std::string content = whole_[name];
    // Of the mark only the beginning of a page is ever read.
    size_t at = chance_.Below(content.size());
    if (name == "MARK") at = at / 4096 * 4096 + at % 64;
    switch (chance_.Below(3)) {
      case 0:
        fs::remove(path);
        return name + " deleted";
      case 1:
        fs::resize_file(path, at);
        return absl::StrCat(name, " cut to ", at, " bytes");
      default:
        content[at] = static_cast<char>(content[at] ^ (1 << chance_.Below(8)));
        WriteFile(path, content);
        return absl::StrCat(name, ": bit flipped in byte ", at);
    }
  }

  void DamageOnce() {
    Restore();
    const std::string what = Damage();
    if (!rig_.stack().StartEventService({"--log_level=error"})) {
      ++refused_;
      return;
    }
    const Reading reading = ReadAround(rig_.stack().event_service_address());
    rig_.stack().KillEventService();
    if (!reading.complaint.empty()) Complain(what, reading.complaint);
    if (reading.lost.empty()) ++harmless_;
    for (const auto& [sequence, id] : events_) {
      ++findings_.acknowledged;
      const auto found = reading.events.find(sequence);
      const bool is_reported = std::any_of(
          reading.lost.begin(), reading.lost.end(),
          [s = sequence](const auto& range) { return range.first <= s && s <= range.second; });
      if (found == reading.events.end() && !is_reported && reading.complaint.empty()) {
        if (findings_.lost++ == 0) Complain(what, absl::StrCat(sequence, " is silently gone"));
      }
      if (found != reading.events.end() && found->second != id) {
        if (findings_.duplicates++ == 0) Complain(what, absl::StrCat(sequence, " is another one"));
      }
    }
  }

  void Complain(const std::string& what, const std::string& why) {
    findings_.complaints.push_back(absl::StrCat(what, ": ", why));
  }

  Chance chance_;
  Rig rig_;
  Events events_;
  std::map<std::string, std::string> whole_;
  uint64_t refused_ = 0;
  uint64_t harmless_ = 0;
  Findings findings_;
};

}  // namespace

Result DamagedLogRun(const RunOptions& options) { return DamagedLog(options).Run(options.cycles); }

}  // namespace penstock::faults
