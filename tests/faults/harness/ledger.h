// What a run was told, what it read, and what to make of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/synchronization/mutex.h"

namespace penstock::faults {

// What is wrong, counted as the line of a run shows it.
struct Findings {
  size_t acknowledged = 0;
  // Acknowledged and not there any more, when it was sent again or when everything was read back.
  size_t lost = 0;
  // Ids with two sequences, and sequences with two ids.
  size_t duplicates = 0;
  // Sequences that a reader was given or a sender was told, and that are not there any more.
  size_t holes = 0;
  // Everything else that must not happen, and examples of the above; one sentence each.
  std::vector<std::string> complaints{};

  bool clean() const { return lost == 0 && duplicates == 0 && holes == 0 && complaints.empty(); }
  // Adds what another part of the run found; `part` is put before its complaints.
  void Add(const Findings& other, const std::string& part);
};

// The log as it was read back at the end of a run.
struct ReadBack {
  // Sequence and id, in the order in which they came.
  std::vector<std::pair<uint64_t, std::string>> events;
  // Sequences below it are past their retention, which is no loss.
  uint64_t earliest = 0;
};

// An event that was acknowledged and is read back is fine, one that was
// acknowledged and is not is lost, and one that was not acknowledged may be
// there or not: the verdicts of Jepsen's set test.
//
// Threads: any.
class Ledger {
 public:
  // A sender was told that the event is stored; 0 when it was not told where.
  void Acknowledged(const std::string& id, uint64_t sequence = 0);
  // It was sent once more after it had been acknowledged, and taken for new: it
  // had been lost, even if it is there now.
  void StoredAnew(const std::string& id);
  // A reader was given the event, at any time of the run.
  void Seen(uint64_t sequence, const std::string& id);
  // Something happened that must not.
  void Complain(std::string what);

  size_t acknowledged() const;
  Findings Judge(const ReadBack& read_back) const;

 private:
  void Name(uint64_t sequence, const std::string& id) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  mutable absl::Mutex mutex_;
  // By id; the sequence, or 0.
  absl::flat_hash_map<std::string, uint64_t> acknowledged_ ABSL_GUARDED_BY(mutex_);
  // What each sequence was ever said to be.
  absl::flat_hash_map<uint64_t, std::string> named_ ABSL_GUARDED_BY(mutex_);
  std::set<uint64_t> named_twice_ ABSL_GUARDED_BY(mutex_);
  std::set<std::string> stored_anew_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::string> complaints_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace penstock::faults
