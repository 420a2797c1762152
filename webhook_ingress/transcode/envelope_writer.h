// The fields of penstock.v1.Event around the payload, and the choice of the arm.
#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "webhook_ingress/transcode/json_access.h"
#include "webhook_ingress/transcode/payload_mapper.h"
#include "webhook_ingress/transcode/tables.h"
#include "webhook_ingress/transcode/transcoder.h"
#include "webhook_ingress/transcode/unmapped_paths.h"
#include "webhook_ingress/transcode/wire_writer.h"

namespace penstock::ingress {

// Not thread-safe; one event at a time.
class EnvelopeWriter {
 public:
  // Borrows all three; they must outlive the writer. `out` and `unmapped` are
  // its scratch memory between calls.
  EnvelopeWriter(const TranscodeTables& tables, WireWriter& out, UnmappedPaths& unmapped)
      : tables_(tables), out_(out), unmapped_(unmapped), mapper_(out, unmapped) {}

  // Writes the event for the parsed body. Errors are those of Transcode(), and
  // then `transcoded` is not defined.
  absl::Status Write(dom::object event, absl::string_view body, const Delivery& delivery,
                     Transcoded& transcoded);

 private:
  using Slot = absl::optional<Json>;

  absl::Status ReadTopLevel(dom::object event);
  void ReadData();
  void ListUnusedKeys(dom::object event);

  void WriteText(WireTag tag, EnvelopeKey key);
  void WriteCreated();
  void WriteLivemode();
  void WritePendingWebhooks();
  void WriteRequest();
  void WritePreviousAttributes();
  void WriteObjectNames();

  Transcoded::Arm WritePayload(absl::string_view type);
  void WriteNotification();
  void WriteUnmappedPaths(size_t position);

  // The value of a top-level key; empty if absent or null.
  const Slot& At(EnvelopeKey key) const { return slots_[static_cast<size_t>(key)]; }
  void Unmapped(EnvelopeKey key) {
    unmapped_.Add(JsonPath(nullptr, tables_.envelope_keys().key(static_cast<size_t>(key))));
  }

  const TranscodeTables& tables_;
  WireWriter& out_;
  UnmappedPaths& unmapped_;
  PayloadMapper mapper_;

  // Of the event at hand.
  std::vector<Slot> slots_;  // by position in envelope_keys()
  bool is_thin_ = false;
  Slot data_object_;          // `data.object` of a snapshot event, if not null
  Slot previous_attributes_;  // `data.previous_attributes`, likewise
};

}  // namespace penstock::ingress
