#include "webhook_ingress/transcode/envelope_writer.h"

#include <utility>

#include "webhook_ingress/transcode/timestamp.h"

namespace penstock::ingress {
namespace {

constexpr absl::string_view kSnapshotObject = "event";
constexpr absl::string_view kThinObject = "v2.core.event";

absl::optional<UnixTime> TimeOf(Json value) {
  if (IsString(value)) {
    if (const auto time = ParseIsoTime(StringOf(value)); time.has_value()) return time;
  }
  const absl::optional<int64_t> seconds = AsInt64(value);
  if (!seconds.has_value() || *seconds < kTimestampSecondsMin || *seconds > kTimestampSecondsMax) {
    return absl::nullopt;
  }
  return UnixTime{*seconds, 0};
}

}  // namespace

absl::Status EnvelopeWriter::Write(dom::object event, absl::string_view body,
                                   const Delivery& delivery, Transcoded& transcoded) {
  out_.Clear();
  unmapped_.Clear();
  if (absl::Status s = ReadTopLevel(event); !s.ok()) return s;
  ReadData();
  ListUnusedKeys(event);

  const TranscodeTables::EnvelopeTags& tags = tables_.tags();
  WriteText(tags.id, EnvelopeKey::kId);
  WriteText(tags.type, EnvelopeKey::kType);
  WriteCreated();
  WriteLivemode();
  WriteText(tags.api_version, EnvelopeKey::kApiVersion);
  WriteText(tags.account, EnvelopeKey::kAccount);
  WriteText(tags.context, EnvelopeKey::kContext);
  WritePendingWebhooks();
  WriteRequest();
  WritePreviousAttributes();
  WriteObjectNames();
  if (!delivery.endpoint.empty()) out_.Bytes(tags.endpoint, delivery.endpoint);

  const absl::string_view id = StringOf(*At(EnvelopeKey::kId));
  const absl::string_view type = StringOf(*At(EnvelopeKey::kType));
  const size_t paths_position = out_.size();
  if (!delivery.traceparent.empty()) out_.Bytes(tags.traceparent, delivery.traceparent);
  transcoded.arm = WritePayload(type);
  WriteUnmappedPaths(paths_position);
  out_.Bytes(tags.raw_json, body);

  transcoded.id.assign(id.data(), id.size());
  transcoded.type.assign(type.data(), type.size());
  transcoded.wire.assign(out_.view().data(), out_.size());
  transcoded.unmapped_count = unmapped_.count();
  return absl::OkStatus();
}

absl::Status EnvelopeWriter::ReadTopLevel(dom::object event) {
  slots_.assign(tables_.envelope_keys().size(), absl::nullopt);
  bool has_id = false;
  bool has_type = false;
  for (const dom::key_value_pair entry : event) {
    const int position = tables_.envelope_keys().Find(View(entry.key));
    if (position == KeyIndex::kNotFound) continue;
    const EnvelopeKey key = static_cast<EnvelopeKey>(position);
    // Two ids would mean two deduplication keys for one event.
    if (key == EnvelopeKey::kId && std::exchange(has_id, true)) {
      return TranscodeStatus(TranscodeError::kDuplicateId);
    }
    if (key == EnvelopeKey::kType && std::exchange(has_type, true)) {
      return TranscodeStatus(TranscodeError::kDuplicateType);
    }
    slots_[position] = IsNull(entry.value) ? Slot() : Slot(entry.value);
  }
  const auto is_text = [this](EnvelopeKey key) {
    return At(key).has_value() && IsString(*At(key)) && !StringOf(*At(key)).empty();
  };
  if (!is_text(EnvelopeKey::kId)) return TranscodeStatus(TranscodeError::kNoId);
  if (!is_text(EnvelopeKey::kType)) return TranscodeStatus(TranscodeError::kNoType);
  return absl::OkStatus();
}

void EnvelopeWriter::ReadData() {
  data_object_.reset();
  previous_attributes_.reset();
  const Slot& object = At(EnvelopeKey::kObject);
  const Slot& data = At(EnvelopeKey::kData);
  const Slot& related = At(EnvelopeKey::kRelatedObject);
  is_thin_ = object.has_value() && IsString(*object) && StringOf(*object) == kThinObject;
  if (is_thin_) return;
  if (data.has_value() && IsObject(*data)) {
    data_object_ = FindLast(ObjectOf(*data), "object");
    previous_attributes_ = FindLast(ObjectOf(*data), "previous_attributes");
  }
  if (data_object_.has_value() || !related.has_value() || !IsObject(*related)) return;
  is_thin_ = true;
  previous_attributes_.reset();  // stays where it is, inside `data`
}

// Lists the keys that nothing reads: of the top level and, on a snapshot
// event, of `data`.
void EnvelopeWriter::ListUnusedKeys(dom::object event) {
  const auto list = [this](const JsonPath& path, Json value) {
    IsNull(value) ? unmapped_.Forget(path) : unmapped_.Add(path);
  };
  constexpr int kSnapshotKeys = static_cast<int>(EnvelopeKey::kRelatedObject);
  for (const dom::key_value_pair entry : event) {
    const int position = tables_.envelope_keys().Find(View(entry.key));
    const bool is_known = position != KeyIndex::kNotFound && (is_thin_ || position < kSnapshotKeys);
    if (!is_known) list(JsonPath(nullptr, View(entry.key)), entry.value);
  }

  const Slot& object = At(EnvelopeKey::kObject);
  const bool says_kind = object.has_value() && IsString(*object) &&
                         (StringOf(*object) == kSnapshotObject || StringOf(*object) == kThinObject);
  if (object.has_value() && !says_kind) Unmapped(EnvelopeKey::kObject);

  const Slot& data = At(EnvelopeKey::kData);
  if (is_thin_ || !data.has_value()) return;
  if (!IsObject(*data)) return Unmapped(EnvelopeKey::kData);
  const JsonPath data_path(nullptr, "data");
  for (const dom::key_value_pair entry : ObjectOf(*data)) {
    if (entry.key == "object" || entry.key == "previous_attributes") continue;
    list(JsonPath(&data_path, View(entry.key)), entry.value);
  }
}

void EnvelopeWriter::WriteText(WireTag tag, EnvelopeKey key) {
  const Slot& value = At(key);
  if (!value.has_value()) return;
  if (!IsString(*value)) return Unmapped(key);
  if (!StringOf(*value).empty()) out_.Bytes(tag, StringOf(*value));
}

void EnvelopeWriter::WriteCreated() {
  const Slot& created = At(EnvelopeKey::kCreated);
  if (!created.has_value()) return;
  const absl::optional<UnixTime> time = TimeOf(*created);
  if (!time.has_value()) return Unmapped(EnvelopeKey::kCreated);
  const TranscodeTables::EnvelopeTags& tags = tables_.tags();
  const WireWriter::Open open = out_.Begin(tags.created, /*guess_long=*/false);
  if (time->seconds != 0) out_.Varint(tags.created_seconds, time->seconds);
  if (time->nanos != 0) out_.Varint(tags.created_nanos, time->nanos);
  out_.End(open);
}

void EnvelopeWriter::WriteLivemode() {
  const Slot& livemode = At(EnvelopeKey::kLivemode);
  if (!livemode.has_value()) return;
  if (livemode->type() != JsonType::BOOL) return Unmapped(EnvelopeKey::kLivemode);
  if (livemode->get_bool().value_unsafe()) out_.Varint(tables_.tags().livemode, 1);
}

void EnvelopeWriter::WritePendingWebhooks() {
  const Slot& pending = At(EnvelopeKey::kPendingWebhooks);
  if (!pending.has_value()) return;
  const absl::optional<int64_t> count = AsInt64(*pending);
  if (!count.has_value()) return Unmapped(EnvelopeKey::kPendingWebhooks);
  if (*count != 0) out_.Varint(tables_.tags().pending_webhooks, *count);
}

// Bodies of old API versions carry the request's id alone.
void EnvelopeWriter::WriteRequest() {
  const Slot& request = At(EnvelopeKey::kRequest);
  if (!request.has_value()) return;
  const WireTag tag = tables_.tags().request;
  if (IsString(*request)) {
    const WireWriter::Open open = out_.Begin(tag, /*guess_long=*/false);
    out_.Bytes(tables_.request_id().tag, StringOf(*request));
    out_.End(open);
    return;
  }
  FieldPlan plan;
  plan.kind = FieldKind::kMessage;
  plan.tag = tag;
  plan.message = &tables_.request();
  mapper_.Field(plan, *request, JsonPath(nullptr, "request"));
}

void EnvelopeWriter::WritePreviousAttributes() {
  if (!previous_attributes_.has_value()) return;
  FieldPlan plan;
  plan.kind = FieldKind::kStruct;
  plan.tag = tables_.tags().previous_attributes;
  const JsonPath data_path(nullptr, "data");
  mapper_.Field(plan, *previous_attributes_, JsonPath(&data_path, "previous_attributes"));
}

void EnvelopeWriter::WriteObjectNames() {
  const Slot& source = is_thin_ ? At(EnvelopeKey::kRelatedObject) : data_object_;
  if (!source.has_value() || !IsObject(*source)) return;
  const dom::object object = ObjectOf(*source);
  if (const auto type = FindLastString(object, is_thin_ ? "type" : "object"); type.has_value()) {
    out_.Bytes(tables_.tags().object_type, *type);
  }
  if (const auto id = FindLastString(object, "id"); id.has_value()) {
    out_.Bytes(tables_.tags().object_id, *id);
  }
}

Transcoded::Arm EnvelopeWriter::WritePayload(absl::string_view type) {
  if (is_thin_) {
    WriteNotification();
    return Transcoded::Arm::kNotification;
  }
  const JsonPath data_path(nullptr, "data");
  const JsonPath object_path(&data_path, "object");
  const FieldPlan* arm = tables_.FindArm(type);
  if (arm != nullptr && data_object_.has_value() && IsObject(*data_object_) &&
      mapper_.Single(*arm, *data_object_, object_path)) {
    return Transcoded::Arm::kTyped;
  }
  if (data_object_.has_value()) unmapped_.Add(object_path);
  out_.End(out_.Begin(tables_.tags().unrecognized, /*guess_long=*/false));
  return Transcoded::Arm::kUnrecognized;
}

void EnvelopeWriter::WriteNotification() {
  const WireWriter::Open open = out_.Begin(tables_.tags().event_notification, /*guess_long=*/true);
  for (const TranscodeTables::NotificationField& field : tables_.notification_fields()) {
    const Slot& value = slots_[field.envelope_slot];
    if (!value.has_value()) continue;
    mapper_.Field(*field.plan, *value,
                  JsonPath(nullptr, tables_.envelope_keys().key(field.envelope_slot)));
  }
  out_.End(open);
}

// The paths are known only after the payload, and stand before it.
void EnvelopeWriter::WriteUnmappedPaths(size_t position) {
  if (unmapped_.empty()) return;
  WireWriter paths(kUnmappedPathsBytesMax / 16);
  for (const absl::string_view path : unmapped_.List()) {
    paths.Bytes(tables_.tags().unmapped_paths, path);
  }
  out_.Insert(position, paths.view());
}

}  // namespace penstock::ingress
