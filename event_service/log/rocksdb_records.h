// What one event adds to the database. Part of the RocksDB fence.
#pragma once

#include <rocksdb/write_batch.h>

#include <cstdint>
#include <optional>
#include <string_view>

#include "event_service/event/stored_event.h"
#include "event_service/log/rocksdb_store.h"

namespace penstock::event_service {

// The sequence that an entry of any family but kMeta speaks of; nullopt when it
// cannot be decoded.
std::optional<uint64_t> SequenceOfEntry(Family family, std::string_view key,
                                        std::string_view value);

// Its entries in the indexes: id, time and type.
void PutIndexEntries(const RocksDbStore& store, const StoredEvent& event,
                     rocksdb::WriteBatch& batch);

// The record of the event, stored after `previous`, and its index entries.
void PutEvent(const RocksDbStore& store, const StoredEvent& event, uint64_t previous,
              rocksdb::WriteBatch& batch);

}  // namespace penstock::event_service
