// Hides fields of events from a reader, in every form that an event has them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/statusor.h"
#include "absl/synchronization/mutex.h"
#include "event_service/event/event_redactor.h"
#include "event_service/event/wire.h"
#include "event_service/redaction/field_paths.h"
#include "event_service/redaction/wire_redactor.h"

namespace penstock::event_service {

// Hides the same paths in the typed payload, in `previous_attributes`, in `raw_json`, in
// `object_id` and `object_type`, which repeat two fields of the object, and in `unmapped_paths`,
// whose keys could tell. What cannot be read is left out instead of shown: an event always comes,
// if need be without payload.
class FieldRedactor final : public EventRedactor {
 public:
  // InvalidArgument as FieldPaths::Parse.
  static absl::StatusOr<std::shared_ptr<const EventRedactor>> Make(
      const std::vector<std::string>& paths);

  std::shared_ptr<const StoredEvent> Redact(const std::shared_ptr<const StoredEvent>& event,
                                            bool include_raw_json) const override;
  const std::vector<std::string>& paths() const override { return hidden_.texts(); }

 private:
  using Event = std::shared_ptr<const StoredEvent>;

  // Live subscribers read the same events at the same time: the newest ones are kept, each at
  // its sequence's place. 256 events of at most 32 KiB are 8 MiB for a set of paths, twice that
  // when some readers want raw_json and some do not.
  static constexpr size_t kKeptEvents = 256;
  static constexpr size_t kKeptEventBytesMax = 32 * 1024;

  explicit FieldRedactor(FieldPaths hidden);

  Event MakeRedacted(const StoredEvent& event, bool include_raw_json) const;
  bool HidesUnmappedPath(std::string_view path) const;
  // A thin payload; nullopt when nothing of it may be shown.
  std::optional<std::string> Notification(std::string_view wire) const;
  // Whether a field of Event that repeats something is left out.
  bool HidesEnvelopeField(const WireField& found, bool is_thin) const;

  const FieldPaths hidden_;
  const WireRedactor redactor_{hidden_};
  const bool hides_id_;
  const bool hides_object_;  // `object`, the type of an object
  const bool hides_type_;    // `type`, the same in the related object of a thin event

  struct Kept {
    uint64_t sequence = 0;  // names an event for good
    Event redacted{};
  };
  mutable absl::Mutex mutex_;
  mutable std::vector<Kept> kept_[2] ABSL_GUARDED_BY(mutex_);  // without and with raw_json
};

}  // namespace penstock::event_service
