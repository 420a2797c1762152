#include "tests/faults/harness/ledger.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace penstock::faults {
namespace {

// Of each kind; a broken log has thousands of them, and the first ones tell the story.
constexpr size_t kExamplesMax = 5;
constexpr size_t kComplaintsMax = 100;

class Complaints {
 public:
  explicit Complaints(std::vector<std::string>& all) : all_(all) {}
  void Add(std::string what) {
    if (count_++ < kExamplesMax) all_.push_back(std::move(what));
  }

 private:
  std::vector<std::string>& all_;
  size_t count_ = 0;
};

}  // namespace

void Findings::Add(const Findings& other, const std::string& part) {
  acknowledged += other.acknowledged;
  lost += other.lost;
  duplicates += other.duplicates;
  holes += other.holes;
  for (const std::string& complaint : other.complaints) {
    if (complaints.size() < kComplaintsMax)
      complaints.push_back(absl::StrCat(part, ": ", complaint));
  }
}

void Ledger::Acknowledged(const std::string& id, uint64_t sequence) {
  absl::MutexLock lock(&mutex_);
  uint64_t& known = acknowledged_[id];
  if (known != 0 && sequence != 0 && known != sequence) {
    complaints_.push_back(
        absl::StrCat(id, " was acknowledged at ", known, " and again at ", sequence));
  }
  if (sequence == 0) return;
  known = sequence;
  Name(sequence, id);
}

void Ledger::StoredAnew(const std::string& id) {
  absl::MutexLock lock(&mutex_);
  stored_anew_.insert(id);
}

void Ledger::Seen(uint64_t sequence, const std::string& id) {
  absl::MutexLock lock(&mutex_);
  Name(sequence, id);
}

void Ledger::Name(uint64_t sequence, const std::string& id) {
  const auto [name, is_new] = named_.emplace(sequence, id);
  if (!is_new && name->second != id) named_twice_.insert(sequence);
}

void Ledger::Complain(std::string what) {
  absl::MutexLock lock(&mutex_);
  if (complaints_.size() < kComplaintsMax) complaints_.push_back(std::move(what));
}

size_t Ledger::acknowledged() const {
  absl::MutexLock lock(&mutex_);
  return acknowledged_.size();
}

Findings Ledger::Judge(const ReadBack& read_back) const {
  absl::MutexLock lock(&mutex_);
  Findings findings;
  findings.acknowledged = acknowledged_.size();
  findings.complaints = complaints_;
  Complaints lost(findings.complaints);
  Complaints twice(findings.complaints);
  Complaints holes(findings.complaints);
  Complaints disorder(findings.complaints);

  absl::flat_hash_map<std::string, uint64_t> stored;
  std::set<uint64_t> double_sequences = named_twice_;
  uint64_t last = 0;
  std::set<uint64_t> sequences;
  for (const auto& [sequence, id] : read_back.events) {
    if (sequence <= last) disorder.Add(absl::StrCat(sequence, " was read after ", last));
    last = sequence;
    sequences.insert(sequence);
    const auto [first, is_new] = stored.emplace(id, sequence);
    if (!is_new) {
      ++findings.duplicates;
      twice.Add(absl::StrCat(id, " is stored at ", first->second, " and at ", sequence));
    }
    const auto named = named_.find(sequence);
    if (named != named_.end() && named->second != id) double_sequences.insert(sequence);
  }
  for (uint64_t sequence : double_sequences) {
    ++findings.duplicates;
    twice.Add(absl::StrCat("sequence ", sequence, " names two events"));
  }
  // Whoever was not told where an event is may have seen it there.
  absl::flat_hash_map<std::string, uint64_t> seen;
  for (const auto& [sequence, id] : named_) seen.emplace(id, sequence);
  for (const std::string& id : stored_anew_) {
    ++findings.lost;
    lost.Add(absl::StrCat(id, " was acknowledged, sent again, and taken for new"));
  }
  for (const auto& [id, told] : acknowledged_) {
    if (stored_anew_.contains(id)) continue;
    if (stored.contains(id)) continue;
    const auto place = seen.find(id);
    const uint64_t sequence = told == 0 && place != seen.end() ? place->second : told;
    if (sequence != 0 && sequence < read_back.earliest) continue;
    ++findings.lost;
    lost.Add(absl::StrCat(id, sequence == 0 ? "" : absl::StrCat(" at ", sequence),
                          " was acknowledged and is lost"));
  }
  for (const auto& [sequence, id] : named_) {
    if (sequence < read_back.earliest || sequences.contains(sequence)) continue;
    ++findings.holes;
    holes.Add(absl::StrCat("sequence ", sequence, " (", id, ") was there and is not any more"));
  }
  return findings;
}

}  // namespace penstock::faults
