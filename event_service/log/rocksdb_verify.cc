// Verification of the log on RocksDB.
#include <rocksdb/db.h>
#include <rocksdb/iterator.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/log/directory_replacement.h"
#include "event_service/log/log_directory.h"
#include "event_service/log/log_verify.h"
#include "event_service/log/rocksdb_cursor.h"
#include "event_service/log/rocksdb_identity.h"
#include "event_service/log/rocksdb_records.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;

// Events read with one iterator.
constexpr ReadLimits kChunk = {.events_max = 10'000, .bytes_max = 16 * 1024 * 1024};

// A set of entries, boiled down: two sets that differ are told apart without
// holding either in memory, whatever the order in which they are read.
class EntrySet {
 public:
  void Add(std::string_view key, std::string_view value) {
    // FNV-1a: the entries are no secret and nobody chooses them against us.
    uint64_t hash = 14695981039346656037u;
    for (const std::string_view part : {key, value}) {
      for (const unsigned char c : part) hash = (hash ^ c) * 1099511628211u;
      hash = (hash ^ part.size()) * 1099511628211u;
    }
    sum_ += hash * (hash >> 7 | 1);
    ++count_;
  }
  uint64_t count() const { return count_; }
  bool operator==(const EntrySet&) const = default;

 private:
  uint64_t sum_ = 0;
  uint64_t count_ = 0;
};

// The entries that one event owes to an index.
struct Entry {
  std::string key;
  std::string value;
};
Entry EntryOf(Family family, const StoredEvent& event) {
  const int64_t micros = absl::ToUnixMicros(event.committed_at());
  switch (family) {
    case Family::kIds:
      return {std::string(event.keys().id), EncodeIdEntry({event.sequence(), micros})};
    case Family::kTimes:
      return {EncodeTimeKey({micros, event.sequence()}), ""};
    case Family::kTypes:
    case Family::kMeta:
    case Family::kEvents:
      break;
  }
  return {EncodeTypeKey(event.keys().type, event.sequence()), ""};
}

const char* NameOf(Family family) {
  return family == Family::kIds     ? "id index"
         : family == Family::kTimes ? "time index"
                                    : "type index";
}

class Verifier {
 public:
  Verifier(const RocksDbStore& store, const LogState& state, VerifyReport& report)
      : store_(store), state_(state), report_(report) {}

  void Run() {
    CheckBlocks();
    ReadEvents([&](const StoredEvent& event) { Count(event); }, /*tell_faults=*/true);
    CheckIndex(Family::kIds, ids_, report_.id_entries);
    CheckIndex(Family::kTimes, times_, report_.time_entries);
    CheckIndex(Family::kTypes, types_, report_.type_entries);
  }

  void Fault(const SequenceRange& events, std::string what) {
    ++report_.faults_total;
    if (report_.faults.size() < kFaultsToldMax) report_.faults.push_back({events, std::move(what)});
  }

 private:
  // Of every file, filters included, which no other check would read.
  void CheckBlocks() {
    const rocksdb::Status status = store_.db().VerifyChecksum();
    if (!status.ok()) Fault({}, status.ToString());
  }

  void Count(const StoredEvent& event) {
    if (report_.earliest == 0) report_.earliest = event.sequence();
    ++report_.events;
    report_.event_bytes += event.wire().size();
    for (auto [family, set] : {std::pair(Family::kIds, &ids_), std::pair(Family::kTimes, &times_),
                               std::pair(Family::kTypes, &types_)}) {
      const Entry entry = EntryOf(family, event);
      set->Add(entry.key, entry.value);
    }
  }

  // Calls `visit` for every readable event, in order.
  void ReadEvents(const std::function<void(const StoredEvent&)>& visit, bool tell_faults) {
    uint64_t after = std::max<uint64_t>(state_.low_water, 1) - 1;
    while (after < state_.head) {
      const auto events = store_.NewIterator(Family::kEvents);
      const auto position = ReadForward(*events, state_, after, kChunk, [&](const auto& event) {
        visit(*event);
        return true;
      });
      if (position.ok()) {
        after = position->scanned_to;
        continue;
      }
      const std::optional<SequenceRange> lost = DataLossRange(position.status());
      if (tell_faults) {
        Fault(lost.value_or(SequenceRange()), std::string(position.status().message()));
      }
      events_are_damaged_ = true;
      if (!lost.has_value()) return;
      after = lost->to;
    }
  }

  void CheckIndex(Family family, const EntrySet& owed, uint64_t& entries) {
    EntrySet found;
    const auto it = store_.NewIterator(family);
    for (it->SeekToFirst(); it->Valid(); it->Next()) {
      const std::string_view key = FromSlice(it->key());
      const std::string_view value = FromSlice(it->value());
      const std::optional<uint64_t> sequence = SequenceOfEntry(family, key, value);
      if (!sequence.has_value()) {
        Fault({}, absl::StrCat("the ", NameOf(family), " holds an entry that cannot be decoded"));
      } else if (*sequence >= state_.low_water) {
        found.Add(key, value);
      } else if (family == Family::kIds) {
        ++report_.ids_without_event;
      }
    }
    entries = found.count();
    if (!it->status().ok()) {
      Fault({}, absl::StrCat("the ", NameOf(family), " cannot be read: ", it->status().ToString()));
    }
    if (found == owed && it->status().ok()) return;
    FindMissing(family);
    FindSpare(family);
  }

  // The slow way, only for an index that differs.
  void FindMissing(Family family) {
    const auto check = [&](const StoredEvent& event) {
      const uint64_t sequence = event.sequence();
      const Entry entry = EntryOf(family, event);
      const auto value = store_.Get(family, entry.key);
      const bool is_there = value.ok() && value->has_value() && **value == entry.value;
      if (is_there) return;
      Fault({sequence, sequence}, absl::StrCat("event ", sequence, " is ",
                                               !value.ok()          ? "unreadable"
                                               : value->has_value() ? "wrong"
                                                                    : "missing",
                                               " in the ", NameOf(family)));
    };
    ReadEvents(check, /*tell_faults=*/false);
  }

  void FindSpare(Family family) {
    // An entry whose event is unreadable is no fault of the index.
    if (events_are_damaged_) return;
    const auto it = store_.NewIterator(family);
    for (it->SeekToFirst(); it->Valid(); it->Next()) {
      const auto sequence = SequenceOfEntry(family, FromSlice(it->key()), FromSlice(it->value()));
      if (!sequence.has_value() || *sequence < state_.low_water) continue;
      const auto record = store_.Get(Family::kEvents, EventKey(*sequence));
      if (record.ok() && !record->has_value()) {
        Fault({*sequence, *sequence}, absl::StrCat("the ", NameOf(family), " has event ", *sequence,
                                                   ", which is not there"));
      }
    }
  }

  const RocksDbStore& store_;
  const LogState state_;
  VerifyReport& report_;
  EntrySet ids_;
  EntrySet times_;
  EntrySet types_;
  bool events_are_damaged_ = false;
};

}  // namespace

absl::StatusOr<VerifyReport> VerifyLog(const RocksDbEventLogOptions& options) {
  std::error_code error;
  if (!fs::is_directory(options.directory, error)) {
    return Refuse(options, absl::StatusCode::kNotFound, "there is no such directory");
  }
  const auto lock = LockLogDirectory(options);
  if (!lock.ok()) return lock.status();
  const absl::StatusOr<DirectoryContents> contents = LookInto(options);
  if (!contents.ok()) return contents.status();
  if (!contents->holds_a_log()) {
    return Refuse(options, absl::StatusCode::kNotFound, "it holds no log");
  }
  VerifyReport report;
  const auto tell = [&report](const std::string& what) {
    ++report.faults_total;
    report.faults.push_back({{}, what});
  };
  if (contents->is_being_replaced) tell("a restore into it was interrupted");
  const std::optional<Mark> mark = DirectoryReplacement::KnownMark(options.directory);
  if (mark.has_value()) {
    report.acknowledged = mark->acknowledged;
    report.log_id = mark->log_id;
  } else {
    tell("its mark is lost, so nobody can tell whether acknowledged events are missing");
  }
  auto store =
      RocksDbStore::Open(options, RocksDbStore::Mode::kReadOnly, std::make_shared<Expiry>());
  const absl::StatusOr<Found> found = store.ok() ? Inspect(**store) : store.status();
  if (!found.ok()) {
    tell(std::string(found.status().message()));
    return report;
  }
  report.head = found->state.head;
  if (mark.has_value()) {
    const absl::Status complete = CheckComplete(options, *found, *mark);
    if (!complete.ok()) tell(std::string(complete.message()));
  }
  if (found->format.has_value() && *found->format != kLogFormat) {
    tell(absl::StrCat("it has format ", *found->format, " and not ", kLogFormat));
    return report;
  }
  Verifier(**store, found->state, report).Run();
  return report;
}

}  // namespace penstock::event_service
