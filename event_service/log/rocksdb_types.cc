// Reading events by their type, through the index of types.
#include <rocksdb/iterator.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "event_service/log/record_format.h"
#include "event_service/log/rocksdb_event_log.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {
namespace {

// Each costs an iterator. More types are read by reading everything.
constexpr size_t kIndexedTypesMax = 16;
// Finding an event through the index costs about as much as reading this many in a row.
constexpr uint64_t kIndexedEventCost = 8;
constexpr uint64_t kLastSequence = std::numeric_limits<uint64_t>::max();

// One type's entries, in order of their sequences.
class TypeEntries {
 public:
  TypeEntries(std::unique_ptr<rocksdb::Iterator> it, std::string type, uint64_t after)
      : it_(std::move(it)), type_(std::move(type)) {
    it_->Seek(EncodeTypeKey(type_, after + 1));
    Settle();
  }

  // Nullopt at the end, and after an error.
  std::optional<uint64_t> sequence() const { return sequence_; }
  void Next() {
    it_->Next();
    Settle();
  }
  rocksdb::Status status() const { return it_->status(); }

 private:
  void Settle() {
    sequence_.reset();
    for (; it_->Valid(); it_->Next()) {
      const std::string_view key = FromSlice(it_->key());
      if (!key.starts_with(type_) || key.size() <= type_.size() || key[type_.size()] != '\0')
        return;
      // An entry of a type that holds a zero byte may lie in between.
      if (key.size() != type_.size() + 1 + sizeof(uint64_t)) continue;
      sequence_ = DecodeTypeKeySequence(key);
      return;
    }
  }

  std::unique_ptr<rocksdb::Iterator> it_;
  const std::string type_;
  std::optional<uint64_t> sequence_;
};

// The types of the selection that occur; nullopt when they are too many, or the
// index cannot be read.
std::optional<std::set<std::string>> Expand(const RocksDbStore& store, const TypeSelection& types) {
  if (types.exact.size() > kIndexedTypesMax) return std::nullopt;
  std::set<std::string> names(types.exact.begin(), types.exact.end());
  const auto it = store.NewIterator(Family::kTypes);
  for (const std::string& prefix : types.prefixes) {
    for (it->Seek(prefix); it->Valid();) {
      const std::string_view key = FromSlice(it->key());
      if (!key.starts_with(prefix) || names.size() > kIndexedTypesMax) break;
      if (!DecodeTypeKeySequence(key).has_value()) return std::nullopt;
      const std::string name(key.substr(0, key.size() - 1 - sizeof(uint64_t)));
      names.insert(name);
      it->Seek(EncodeTypeKey(name, kLastSequence));
    }
  }
  if (!it->status().ok() || names.size() > kIndexedTypesMax) return std::nullopt;
  return names;
}

// Whether the types are rare enough for the index to be less work.
bool AreRare(const RocksDbStore& store, const std::set<std::string>& names) {
  std::vector<std::string> ends = {"", std::string(1, '\xff')};
  for (const std::string& name : names) {
    ends.push_back(EncodeTypeKey(name, 0));
    ends.push_back(EncodeTypeKey(name, kLastSequence));
  }
  std::vector<rocksdb::Range> ranges;
  for (size_t i = 0; i < ends.size(); i += 2) ranges.emplace_back(ends[i], ends[i + 1]);
  rocksdb::SizeApproximationOptions options;
  options.include_memtables = true;
  options.include_files = true;
  std::vector<uint64_t> bytes(ranges.size());
  const rocksdb::Status status =
      store.db().GetApproximateSizes(options, store.family(Family::kTypes), ranges.data(),
                                     static_cast<int>(ranges.size()), bytes.data());
  uint64_t wanted = 0;
  for (size_t i = 1; i < bytes.size(); ++i) wanted += bytes[i];
  return status.ok() && wanted * kIndexedEventCost <= bytes[0];
}

// The entries of several types as one run.
class MergedEntries {
 public:
  MergedEntries(const RocksDbStore& store, const std::set<std::string>& names, uint64_t after) {
    for (const std::string& name : names) {
      entries_.push_back(
          std::make_unique<TypeEntries>(store.NewIterator(Family::kTypes), name, after));
      Offer(entries_.size() - 1);
    }
  }

  // The next sequence; nullopt at the end.
  std::optional<uint64_t> Take() {
    if (next_.empty()) return std::nullopt;
    const auto [sequence, index] = next_.top();
    next_.pop();
    entries_[index]->Next();
    Offer(index);
    return sequence;
  }
  bool ok() const {
    return std::all_of(entries_.begin(), entries_.end(),
                       [](const auto& entries) { return entries->status().ok(); });
  }

 private:
  using Place = std::pair<uint64_t, size_t>;

  void Offer(size_t index) {
    if (const auto sequence = entries_[index]->sequence()) next_.emplace(*sequence, index);
  }

  std::vector<std::unique_ptr<TypeEntries>> entries_;
  std::priority_queue<Place, std::vector<Place>, std::greater<>> next_;
};

// An event that the index knows, so it must be there.
absl::StatusOr<std::shared_ptr<const StoredEvent>> EventAt(rocksdb::Iterator& events,
                                                           uint64_t sequence) {
  const std::string key = EventKey(sequence);
  events.Seek(key);
  if (!events.status().ok()) {
    const absl::Status status = FromRocksDb(events.status(), "the log cannot be read");
    return absl::IsDataLoss(status)
               ? DataLossAt({sequence, sequence}, std::string(status.message()))
               : status;
  }
  if (!events.Valid() || FromSlice(events.key()) != key) {
    return DataLossAt({sequence, sequence}, "it is missing on disk");
  }
  absl::StatusOr<Record> record = DecodeRecord(sequence, FromSlice(events.value()));
  if (!record.ok()) {
    return DataLossAt({sequence, sequence}, std::string(record.status().message()));
  }
  return std::move(record->event);
}

}  // namespace

absl::StatusOr<ReadPosition> RocksDbEventLog::ReadTypes(
    uint64_t after, const TypeSelection& types, const ReadLimits& limits,
    absl::FunctionRef<bool(const std::shared_ptr<const StoredEvent>&)> visit) const {
  const auto read_everything = [&] {
    return Read(after, limits, [&](const std::shared_ptr<const StoredEvent>& event) {
      return types.Matches(event->keys().type) ? visit(event) : true;
    });
  };
  // As in Read: the head first, then the iterators, then the low-water mark.
  const LogState before = state();
  const std::optional<std::set<std::string>> names = Expand(*store_, types);
  if (!names.has_value() || !AreRare(*store_, *names)) return read_everything();
  MergedEntries entries(*store_, *names, after);
  const std::unique_ptr<rocksdb::Iterator> events = store_->NewIterator(Family::kEvents);
  if (absl::Status readable = CheckReadable(after, before); !readable.ok()) return readable;

  ReadPosition position{.scanned_to = after};
  size_t bytes = 0;
  bool go_on = true;
  while (go_on && position.events_read < limits.events_max && bytes < limits.bytes_max) {
    const std::optional<uint64_t> sequence = entries.Take();
    // Where the index is damaged, the events tell.
    if (!entries.ok()) return position.events_read > 0 ? position : read_everything();
    if (!sequence.has_value() || *sequence > before.head) {
      position.scanned_to = before.head;
      break;
    }
    const auto event = EventAt(*events, *sequence);
    if (!event.ok()) {
      // What was visited counts; the next call starts at the damage.
      if (position.events_read > 0) return position;
      return event.status();
    }
    position.scanned_to = *sequence;
    ++position.events_read;
    bytes += (*event)->wire().size();
    go_on = visit(*event);
  }
  position.at_head = position.scanned_to == before.head;
  return position;
}

}  // namespace penstock::event_service
