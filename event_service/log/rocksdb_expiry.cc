#include "event_service/log/rocksdb_expiry.h"

#include <optional>
#include <utility>

#include "event_service/log/record_format.h"
#include "event_service/log/rocksdb_records.h"

namespace penstock::event_service {
namespace {

class ExpiryFilter : public rocksdb::CompactionFilter {
 public:
  ExpiryFilter(Family family, std::shared_ptr<const Expiry> expiry)
      : family_(family), expiry_(std::move(expiry)) {}

  const char* Name() const override { return "penstock.Expiry"; }

  // What cannot be decoded is kept: it is evidence.
  bool Filter(int /*level*/, const rocksdb::Slice& key, const rocksdb::Slice& value,
              std::string* /*new_value*/, bool* /*value_changed*/) const override {
    const uint64_t low_water = expiry_->low_water.load(std::memory_order_relaxed);
    if (family_ == Family::kIds) {
      const std::optional<IdEntry> entry = DecodeIdEntry(FromSlice(value));
      return entry.has_value() && entry->sequence < low_water &&
             entry->committed_at_micros <
                 expiry_->ids_before_micros.load(std::memory_order_relaxed);
    }
    const std::optional<uint64_t> sequence =
        SequenceOfEntry(family_, FromSlice(key), FromSlice(value));
    return sequence.has_value() && *sequence < low_water;
  }

 private:
  const Family family_;
  const std::shared_ptr<const Expiry> expiry_;
};

}  // namespace

std::unique_ptr<rocksdb::CompactionFilter> MakeExpiryFilter(Family family,
                                                            std::shared_ptr<const Expiry> expiry) {
  return std::make_unique<ExpiryFilter>(family, std::move(expiry));
}

}  // namespace penstock::event_service
