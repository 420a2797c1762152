#include "event_service/log/rocksdb_records.h"

#include <array>
#include <string>

#include "event_service/log/record_format.h"

namespace penstock::event_service {

std::optional<uint64_t> SequenceOfEntry(Family family, std::string_view key,
                                        std::string_view value) {
  switch (family) {
    case Family::kEvents:
      return DecodeEventKey(key);
    case Family::kIds:
      if (const auto entry = DecodeIdEntry(value)) return entry->sequence;
      return std::nullopt;
    case Family::kTimes:
      if (const auto time_key = DecodeTimeKey(key)) return time_key->sequence;
      return std::nullopt;
    case Family::kTypes:
      return DecodeTypeKeySequence(key);
    case Family::kMeta:
      break;
  }
  return std::nullopt;
}

// A batch in memory cannot fail; what it becomes is checked when it is written.

void PutIndexEntries(const RocksDbStore& store, const StoredEvent& event,
                     rocksdb::WriteBatch& batch) {
  const uint64_t sequence = event.sequence();
  const int64_t micros = absl::ToUnixMicros(event.committed_at());
  batch.Put(store.family(Family::kIds), ToSlice(event.keys().id), EncodeIdEntry({sequence, micros}))
      .PermitUncheckedError();
  batch.Put(store.family(Family::kTimes), EncodeTimeKey({micros, sequence}), rocksdb::Slice())
      .PermitUncheckedError();
  batch
      .Put(store.family(Family::kTypes), EncodeTypeKey(event.keys().type, sequence),
           rocksdb::Slice())
      .PermitUncheckedError();
}

void PutEvent(const RocksDbStore& store, const StoredEvent& event, uint64_t previous,
              rocksdb::WriteBatch& batch) {
  const std::string key = EventKey(event.sequence());
  const std::string head = EncodeRecordHead(event, previous);
  const rocksdb::Slice key_part(key);
  const std::array<rocksdb::Slice, 2> value_parts = {head, ToSlice(event.wire())};
  batch
      .Put(store.family(Family::kEvents), rocksdb::SliceParts(&key_part, 1),
           rocksdb::SliceParts(value_parts.data(), value_parts.size()))
      .PermitUncheckedError();
  PutIndexEntries(store, event, batch);
}

}  // namespace penstock::event_service
