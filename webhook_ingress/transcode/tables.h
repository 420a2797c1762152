// What the transcoder knows about the schema, read once from the descriptors.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "webhook_ingress/transcode/key_index.h"
#include "webhook_ingress/transcode/wire_writer.h"

namespace google::protobuf {
class Descriptor;
}  // namespace google::protobuf

namespace penstock::ingress {

struct MessageTable;

enum class FieldKind : uint8_t {
  kString,
  kExpandable,  // a string that holds the id of another object
  kInt64,
  kDouble,
  kBool,
  kMessage,
  kUnion,
  kStruct,  // google.protobuf.Struct
  kValue,   // google.protobuf.Value
  kList,    // google.protobuf.ListValue
};

// How one field is written.
struct FieldPlan {
  FieldKind kind = FieldKind::kString;
  bool repeated = false;
  bool map = false;           // then `kind` and `message` are those of the map's values
  bool packed = false;        // repeated numbers and bools
  bool has_presence = false;  // else a zero or empty value is not written
  WireTag tag;
  const MessageTable* message = nullptr;  // of kMessage and kUnion
};

// How the keys of one JSON object become the fields of one message.
struct MessageTable {
  // The most fields that a message may have; Build() refuses more.
  static constexpr size_t kFieldsMax = 1'024;
  static constexpr size_t kNoField = static_cast<size_t>(-1);

  KeyIndex keys;                  // JSON key -> position in `fields`
  std::vector<FieldPlan> fields;  // in ascending order of their numbers

  // The value of the key `object` that the message itself stands for, so that
  // nothing is lost where it has no field for that key.
  std::string implied_object;
  // STRIPE_SHAPE_LIST: position of the field that a bare array becomes.
  size_t list_data = kNoField;

  // STRIPE_SHAPE_UNION only; positions in `fields`.
  absl::flat_hash_map<std::string, size_t> arm_by_object;
  size_t string_arm = kNoField;    // takes a JSON string
  size_t fallback_arm = kNoField;  // takes an object that names no arm
};

// Places of the top-level keys that the transcoder itself reads. Keys that only
// EventNotification has follow after these.
enum class EnvelopeKey : size_t {
  kId,
  kObject,
  kType,
  kCreated,
  kLivemode,
  kApiVersion,
  kAccount,
  kContext,
  kPendingWebhooks,
  kRequest,
  kData,
  kRelatedObject,
  kCount,
};

// Immutable after Build(); safe to share between threads.
class TranscodeTables {
 public:
  struct EnvelopeTags {
    WireTag id, type, created, livemode, api_version, account, context, pending_webhooks, request,
        previous_attributes, object_type, object_id, endpoint, unmapped_paths, traceparent,
        raw_json, unrecognized, event_notification;
    WireTag created_seconds, created_nanos;  // inside google.protobuf.Timestamp
  };
  struct NotificationField {
    size_t envelope_slot;  // of the JSON key
    const FieldPlan* plan;
  };

  // Reads the schema from the descriptor of penstock.v1.Event, or of a message
  // built alike. FailedPrecondition names the first field that the transcoder
  // cannot serve: a kind it does not know, or an envelope field that is missing.
  static absl::StatusOr<std::unique_ptr<const TranscodeTables>> Build(
      const google::protobuf::Descriptor* event);

  // The arm for a Stripe event type, or null for a type unknown to the schema.
  const FieldPlan* FindArm(absl::string_view event_type) const {
    const auto arm = arms_.find(event_type);
    return arm == arms_.end() ? nullptr : &arm->second;
  }
  size_t arm_count() const { return arms_.size(); }

  const EnvelopeTags& tags() const { return tags_; }
  const MessageTable& request() const { return *request_; }
  const FieldPlan& request_id() const { return *request_id_; }
  const KeyIndex& envelope_keys() const { return envelope_keys_; }
  const std::vector<NotificationField>& notification_fields() const { return notification_fields_; }

 private:
  friend class TablesBuilder;
  TranscodeTables() = default;

  EnvelopeTags tags_;
  KeyIndex envelope_keys_;
  std::vector<NotificationField> notification_fields_;
  absl::flat_hash_map<std::string, FieldPlan> arms_;
  const MessageTable* request_ = nullptr;
  const FieldPlan* request_id_ = nullptr;
  // Owns every table; other tables and plans point into it.
  absl::flat_hash_map<std::string, std::unique_ptr<MessageTable>> messages_;
};

// The tables of the generated penstock.v1.Event. Takes a few milliseconds; call
// it once at start.
absl::StatusOr<std::unique_ptr<const TranscodeTables>> BuildEventTables();

}  // namespace penstock::ingress
