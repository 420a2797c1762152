// Somebody damages one file of a closed log. Either that does no harm, or the log
// is refused, or reading answers DATA_LOSS with the range: it is never silently shorter.
#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tests/faults/harness/chance.h"
#include "tests/faults/log/life.h"
#include "tests/faults/log/scenarios.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::faults {
namespace {

using event_service::DataLossRange;
using event_service::ReadLimits;
using event_service::SequenceRange;
using testing::DiskLog;
using testing::TestEpoch;
using Copy = DiskLog::Copy;

constexpr size_t kSectorBytes = 512;

struct Damage {
  std::string what;
  std::function<void(Copy&)> apply;
};

// A small log with files of two generations and a write-ahead log.
class Specimen {
 public:
  Specimen() {
    log_.options.now = [this] { return clock_; };
    Ledger ledger;
    Grow(ledger, 0, 8, true);
    former_ = log_.Save();
    Grow(ledger, 8, 14, true);
    Grow(ledger, 14, 20, false);
    now_ = log_.Save();
    log_.MustOpen();
    after_opening_ = ReadEverything(log_.log(), ledger).events;
    log_.Close();
  }

  DiskLog& log() { return log_; }
  const Copy& now() const { return now_; }
  const Copy& former() const { return former_; }
  const std::vector<std::pair<uint64_t, std::string>>& events() const { return after_opening_; }

 private:
  void Grow(Ledger& ledger, int from, int to, bool compact) {
    {
      Life life(log_, ledger, clock_);
      for (int i = from; i < to; ++i) life.Publish({absl::StrCat("evt_", i)}, 60);
      if (compact) (void)life.log().Compact();
    }
    log_.Crash();
  }

  absl::Time clock_ = TestEpoch();
  DiskLog log_;
  Copy former_;
  Copy now_;
  std::vector<std::pair<uint64_t, std::string>> after_opening_;
};

// What can be damaged: LOCK, IDENTITY and OPTIONS hold nothing that the log needs.
bool Matters(const std::string& name) {
  return name == "MARK" || name == "CURRENT" || name.starts_with("MANIFEST") ||
         name.ends_with(".log") || name.ends_with(".sst");
}

std::vector<Damage> DamagesOf(const std::string& name, const std::string& content,
                              const Copy& former) {
  std::vector<Damage> damages;
  const auto add = [&](const std::string& what, std::function<void(std::string&)> change) {
    damages.push_back({absl::StrCat(name, ": ", what),
                       [name, change = std::move(change)](Copy& copy) { change(copy[name]); }});
  };
  for (size_t at = 0; at < content.size(); ++at) {
    // The rest of a page of the mark is never read.
    if (name == "MARK" && at % 4096 >= kSectorBytes) continue;
    add(absl::StrCat("bit flipped in byte ", at),
        [at](std::string& file) { file[at] = static_cast<char>(file[at] ^ (1 << at % 8)); });
    add(absl::StrCat("cut to ", at, " bytes"), [at](std::string& file) { file.resize(at); });
  }
  for (size_t at = 0; at < content.size(); at += kSectorBytes) {
    add(absl::StrCat("sector at ", at, " zeroed"), [at](std::string& file) {
      const size_t bytes = std::min(kSectorBytes, file.size() - at);
      file.replace(at, bytes, bytes, '\0');
    });
  }
  damages.push_back({name + ": deleted", [name](Copy& copy) { copy.erase(name); }});
  if (const auto old = former.find(name); old != former.end() && old->second != content) {
    add("replaced by an older copy", [text = old->second](std::string& file) { file = text; });
  }
  return damages;
}

// The older file of a kind under the name of the newer one, where names differ.
std::vector<Damage> OlderUnderNewName(const Copy& now, const Copy& former) {
  std::vector<Damage> damages;
  for (const auto& [name, content] : now) {
    if (!Matters(name)) continue;
    for (const auto& [old_name, old_content] : former) {
      const bool same_kind =
          std::filesystem::path(old_name).extension() == std::filesystem::path(name).extension() &&
          old_name.substr(0, 4) == name.substr(0, 4);
      if (!Matters(old_name) || !same_kind || old_content == content) continue;
      damages.push_back({absl::StrCat(name, ": replaced by the older ", old_name),
                         [name = name, text = old_content](Copy& copy) { copy[name] = text; }});
    }
  }
  return damages;
}

// Judges the log as it is on disk now.
class Examination {
 public:
  explicit Examination(Specimen& specimen) : specimen_(specimen) {}

  Findings Run() {
    Findings findings;
    DiskLog& disk_log = specimen_.log();
    if (const absl::Status status = disk_log.Open(); !status.ok()) {
      findings.acknowledged = specimen_.events().size();
      if (status.message().find(disk_log.directory()) == std::string::npos) {
        findings.complaints.push_back(absl::StrCat("it says too little: ", status.ToString()));
      }
      return findings;
    }
    opened_ = true;
    Read(disk_log.log());
    Compare(findings);
    CheckIds(disk_log.log(), findings);
    disk_log.Close();
    return findings;
  }

  bool opened() const { return opened_; }
  bool harmless() const { return opened_ && lost_.empty(); }

 private:
  void Read(const event_service::EventLog& log) {
    const event_service::LogBounds bounds = log.bounds();
    uint64_t after = std::max<uint64_t>(bounds.earliest, 1) - 1;
    while (after < bounds.head) {
      const auto position = log.Read(after, ReadLimits(), [&](const auto& event) {
        events_[event->sequence()] = std::string(event->keys().id);
        return true;
      });
      if (position.ok()) {
        after = position->scanned_to;
        continue;
      }
      const auto range = DataLossRange(position.status());
      if (!range.has_value() || range->to <= after) {
        unnamed_ = position.status().ToString();
        return;
      }
      lost_.push_back(*range);
      after = range->to;
    }
  }

  bool IsReported(uint64_t sequence) const {
    return std::any_of(lost_.begin(), lost_.end(), [&](const SequenceRange& range) {
      return range.from <= sequence && sequence <= range.to;
    });
  }

  void Compare(Findings& findings) {
    if (!unnamed_.empty()) {
      findings.complaints.push_back(absl::StrCat("an error without a range: ", unnamed_));
    }
    for (const auto& [sequence, id] : specimen_.events()) {
      ++findings.acknowledged;
      const auto found = events_.find(sequence);
      if (found != events_.end() && found->second == id) continue;
      if (found != events_.end()) ++findings.duplicates;
      if (found == events_.end() && !IsReported(sequence) && unnamed_.empty()) ++findings.lost;
    }
    if (findings.lost > 0) findings.complaints.push_back("it is silently shorter");
  }

  // An id that is not known any more would be stored a second time.
  void CheckIds(const event_service::EventLog& log, Findings& findings) {
    for (const auto& [sequence, id] : specimen_.events()) {
      const auto known = log.FindSequence(id);
      if (!known.ok() || (known->has_value() && **known == sequence)) continue;
      ++findings.duplicates;
      findings.complaints.push_back(absl::StrCat("the id of ", sequence, " is forgotten"));
      return;
    }
  }

  Specimen& specimen_;
  bool opened_ = false;
  std::map<uint64_t, std::string> events_;
  std::vector<SequenceRange> lost_;
  std::string unnamed_;
};

}  // namespace

Result DamageRun(const RunOptions& options) {
  Specimen specimen;
  std::vector<Damage> damages = OlderUnderNewName(specimen.now(), specimen.former());
  for (const auto& [name, content] : specimen.now()) {
    if (!Matters(name)) continue;
    for (Damage& damage : DamagesOf(name, content, specimen.former())) {
      damages.push_back(std::move(damage));
    }
  }
  Chance chance(options.seed);
  if (options.cycles < damages.size()) {
    for (size_t i = 0; i < options.cycles; ++i) {
      std::swap(damages[i], damages[i + chance.Below(damages.size() - i)]);
    }
    damages.resize(options.cycles);
  }
  Result result;
  size_t refused = 0;
  size_t harmless = 0;
  for (const Damage& damage : damages) {
    Copy copy = specimen.now();
    damage.apply(copy);
    specimen.log().Restore(copy);
    Examination examination(specimen);
    result.findings.Add(examination.Run(), damage.what);
    refused += examination.opened() ? 0 : 1;
    harmless += examination.harmless() ? 1 : 0;
  }
  result.measured =
      absl::StrCat(damages.size(), " damages: ", refused, " refused, ", harmless, " harmless, ",
                   damages.size() - refused - harmless, " with DATA_LOSS for a part");
  return result;
}

}  // namespace penstock::faults
