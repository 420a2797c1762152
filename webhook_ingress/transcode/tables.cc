#include "webhook_ingress/transcode/tables.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/str_cat.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"

namespace penstock::ingress {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

namespace {

// In the order of EnvelopeKey.
constexpr std::array<absl::string_view, static_cast<size_t>(EnvelopeKey::kCount)> kEnvelopeKeys = {
    "id",      "object",           "type",    "created", "livemode",      "api_version", "account",
    "context", "pending_webhooks", "request", "data",    "related_object"};

const v1::StripeField& StripeOf(const FieldDescriptor* field) {
  return field->options().GetExtension(v1::stripe_field);
}

const v1::StripeMessage& StripeOf(const Descriptor* message) {
  return message->options().GetExtension(v1::stripe_message);
}

bool IsUnion(const Descriptor* message) {
  return StripeOf(message).shape() == v1::STRIPE_SHAPE_UNION;
}

absl::Status Unsupported(const FieldDescriptor* field, absl::string_view why) {
  return absl::FailedPreconditionError(
      absl::StrCat("the transcoder cannot write ", field->full_name(), ": ", why,
                   "; change the schema, or teach webhook_ingress/transcode this kind"));
}

// The key is the field's own name, unless the schema gives a `json_name` that
// differs from the one protobuf would make up.
std::string JsonKeyOf(const FieldDescriptor* field) {
  std::string made_up;
  bool upper = false;
  for (const char c : field->name()) {
    if (c == '_') {
      upper = true;
    } else {
      made_up += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      upper = false;
    }
  }
  return field->json_name() == made_up ? field->name() : field->json_name();
}

WireTag TagOf(const FieldDescriptor* field) {
  if (field->is_packed()) return WireTag::Of(field->number(), WireType::kLengthDelimited);
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return WireTag::Of(field->number(), WireType::kFixed64);
    case FieldDescriptor::CPPTYPE_STRING:
    case FieldDescriptor::CPPTYPE_MESSAGE:
      return WireTag::Of(field->number(), WireType::kLengthDelimited);
    default:
      return WireTag::Of(field->number(), WireType::kVarint);
  }
}

std::vector<const FieldDescriptor*> FieldsByNumber(const Descriptor* message) {
  std::vector<const FieldDescriptor*> fields;
  for (int i = 0; i < message->field_count(); ++i) fields.push_back(message->field(i));
  std::sort(fields.begin(), fields.end(),
            [](const auto* a, const auto* b) { return a->number() < b->number(); });
  return fields;
}

}  // namespace

class TablesBuilder {
 public:
  explicit TablesBuilder(TranscodeTables& tables) : tables_(tables) {}

  absl::Status Build(const Descriptor* event) {
    if (absl::Status s = ReadEnvelope(event); !s.ok()) return s;
    if (absl::Status s = ReadNotification(event); !s.ok()) return s;
    return ReadArms(event);
  }

 private:
  absl::Status ReadEnvelope(const Descriptor* event) {
    TranscodeTables::EnvelopeTags& tags = tables_.tags_;
    const struct {
      const char* name;
      FieldDescriptor::Type type;
      WireTag& tag;
    } rows[] = {
        {"id", FieldDescriptor::TYPE_STRING, tags.id},
        {"type", FieldDescriptor::TYPE_STRING, tags.type},
        {"created", FieldDescriptor::TYPE_MESSAGE, tags.created},
        {"livemode", FieldDescriptor::TYPE_BOOL, tags.livemode},
        {"api_version", FieldDescriptor::TYPE_STRING, tags.api_version},
        {"account", FieldDescriptor::TYPE_STRING, tags.account},
        {"context", FieldDescriptor::TYPE_STRING, tags.context},
        {"pending_webhooks", FieldDescriptor::TYPE_INT64, tags.pending_webhooks},
        {"request", FieldDescriptor::TYPE_MESSAGE, tags.request},
        {"previous_attributes", FieldDescriptor::TYPE_MESSAGE, tags.previous_attributes},
        {"object_type", FieldDescriptor::TYPE_STRING, tags.object_type},
        {"object_id", FieldDescriptor::TYPE_STRING, tags.object_id},
        {"endpoint", FieldDescriptor::TYPE_STRING, tags.endpoint},
        {"unmapped_paths", FieldDescriptor::TYPE_STRING, tags.unmapped_paths},
        {"traceparent", FieldDescriptor::TYPE_STRING, tags.traceparent},
        {"raw_json", FieldDescriptor::TYPE_BYTES, tags.raw_json},
        {"unrecognized", FieldDescriptor::TYPE_MESSAGE, tags.unrecognized},
        {"event_notification", FieldDescriptor::TYPE_MESSAGE, tags.event_notification},
    };
    for (const auto& row : rows) {
      const FieldDescriptor* field = event->FindFieldByName(row.name);
      if (field == nullptr || field->type() != row.type) {
        return absl::FailedPreconditionError(absl::StrCat(
            event->full_name(), " has no field `", row.name, "` of the kind the transcoder writes",
            "; build it from proto/penstock/v1/event.proto"));
      }
      row.tag = TagOf(field);
    }
    const Descriptor* timestamp = event->FindFieldByName("created")->message_type();
    tags.created_seconds = TagOf(timestamp->FindFieldByNumber(1));
    tags.created_nanos = TagOf(timestamp->FindFieldByNumber(2));

    absl::StatusOr<const MessageTable*> request =
        TableOf(event->FindFieldByName("request")->message_type());
    if (!request.ok()) return request.status();
    tables_.request_ = *request;
    const int id = (*request)->keys.Find("id");
    if (id == KeyIndex::kNotFound || (*request)->fields[id].kind != FieldKind::kString) {
      return Unsupported(event->FindFieldByName("request"), "it needs a string field `id`");
    }
    tables_.request_id_ = &(*request)->fields[id];
    return absl::OkStatus();
  }

  absl::Status ReadNotification(const Descriptor* event) {
    absl::StatusOr<const MessageTable*> table =
        TableOf(event->FindFieldByName("event_notification")->message_type());
    if (!table.ok()) return table.status();
    std::vector<std::string> keys(kEnvelopeKeys.begin(), kEnvelopeKeys.end());
    for (size_t i = 0; i < (*table)->fields.size(); ++i) {
      const std::string key((*table)->keys.key(i));
      const auto known = std::find(keys.begin(), keys.end(), key);
      tables_.notification_fields_.push_back(
          {static_cast<size_t>(known - keys.begin()), &(*table)->fields[i]});
      if (known == keys.end()) keys.push_back(key);
    }
    tables_.envelope_keys_ = KeyIndex(std::move(keys));
    return absl::OkStatus();
  }

  absl::Status ReadArms(const Descriptor* event) {
    for (int i = 0; i < event->field_count(); ++i) {
      const FieldDescriptor* field = event->field(i);
      const std::string& type = StripeOf(field).event_type();
      if (type.empty()) continue;
      absl::StatusOr<FieldPlan> plan = PlanOf(field);
      if (!plan.ok()) return plan.status();
      const bool takes_objects = plan->kind == FieldKind::kMessage ||
                                 plan->kind == FieldKind::kUnion ||
                                 plan->kind == FieldKind::kStruct;
      if (plan->repeated || plan->map || !takes_objects) {
        return Unsupported(field, "the arm of an event type must be a single message");
      }
      if (!tables_.arms_.emplace(type, *plan).second) {
        return Unsupported(field, absl::StrCat("a second arm for ", type));
      }
    }
    return absl::OkStatus();
  }

  absl::StatusOr<FieldPlan> PlanOf(const FieldDescriptor* field) {
    FieldPlan plan;
    plan.tag = TagOf(field);
    plan.packed = field->is_packed();
    plan.has_presence = field->has_presence();
    const FieldDescriptor* value = field;
    if (field->is_map()) {
      plan.map = true;
      plan.has_presence = true;
      if (field->message_type()->map_key()->type() != FieldDescriptor::TYPE_STRING) {
        return Unsupported(field, "the keys of a map must be strings");
      }
      value = field->message_type()->map_value();
    } else {
      plan.repeated = field->is_repeated();
    }
    if (field->number() > WireTag::kFieldNumberMax) {
      return Unsupported(field, "its number is too high");
    }
    switch (value->type()) {
      case FieldDescriptor::TYPE_STRING:
        plan.kind =
            StripeOf(field).expandable().empty() ? FieldKind::kString : FieldKind::kExpandable;
        return plan;
      case FieldDescriptor::TYPE_INT64:
        plan.kind = FieldKind::kInt64;
        return plan;
      case FieldDescriptor::TYPE_DOUBLE:
        plan.kind = FieldKind::kDouble;
        return plan;
      case FieldDescriptor::TYPE_BOOL:
        plan.kind = FieldKind::kBool;
        return plan;
      case FieldDescriptor::TYPE_MESSAGE:
        return MessagePlan(value->message_type(), plan);
      default:
        return Unsupported(field, absl::StrCat("kind ", value->type_name()));
    }
  }

  absl::StatusOr<FieldPlan> MessagePlan(const Descriptor* message, FieldPlan plan) {
    if (message->full_name() == "google.protobuf.Struct") {
      plan.kind = FieldKind::kStruct;
    } else if (message->full_name() == "google.protobuf.Value") {
      plan.kind = FieldKind::kValue;
    } else if (message->full_name() == "google.protobuf.ListValue") {
      plan.kind = FieldKind::kList;
    } else {
      plan.kind = IsUnion(message) ? FieldKind::kUnion : FieldKind::kMessage;
      absl::StatusOr<const MessageTable*> table = TableOf(message);
      if (!table.ok()) return table.status();
      plan.message = *table;
    }
    return plan;
  }

  // Messages may contain themselves, so the table is registered before it is filled.
  absl::StatusOr<const MessageTable*> TableOf(const Descriptor* message) {
    std::unique_ptr<MessageTable>& place = tables_.messages_[message->full_name()];
    if (place != nullptr) return place.get();
    place = std::make_unique<MessageTable>();
    MessageTable* table = place.get();

    const std::vector<const FieldDescriptor*> fields = FieldsByNumber(message);
    if (fields.size() > MessageTable::kFieldsMax) {
      return Unsupported(fields.front(), "its message has too many fields");
    }
    std::vector<std::string> keys;
    for (const FieldDescriptor* field : fields) {
      absl::StatusOr<FieldPlan> plan = PlanOf(field);
      if (!plan.ok()) return plan.status();
      keys.push_back(JsonKeyOf(field));
      if (std::find(keys.begin(), keys.end() - 1, keys.back()) != keys.end() - 1) {
        return Unsupported(field, absl::StrCat("a second field for the key ", keys.back()));
      }
      table->fields.push_back(*plan);
    }
    table->keys = KeyIndex(std::move(keys));
    return FillShape(message, fields, table);
  }

  absl::StatusOr<const MessageTable*> FillShape(const Descriptor* message,
                                                const std::vector<const FieldDescriptor*>& fields,
                                                MessageTable* table) {
    const v1::StripeMessage& stripe = StripeOf(message);
    table->implied_object = stripe.object();
    if (stripe.shape() == v1::STRIPE_SHAPE_LIST) {
      table->implied_object = "list";
      const int data = table->keys.Find("data");
      if (data == KeyIndex::kNotFound || !table->fields[data].repeated) {
        return absl::FailedPreconditionError(absl::StrCat(
            message->full_name(), " is a list and needs a repeated field `data`; add it"));
      }
      table->list_data = data;
    }
    if (stripe.shape() != v1::STRIPE_SHAPE_UNION) return table;
    for (size_t i = 0; i < fields.size(); ++i) {
      const FieldPlan& plan = table->fields[i];
      if (plan.kind == FieldKind::kString || plan.kind == FieldKind::kExpandable) {
        table->string_arm = i;
      } else if (plan.kind == FieldKind::kMessage || plan.kind == FieldKind::kUnion) {
        AddUnionArm(fields[i], i, table);
      } else {
        return Unsupported(fields[i], "an arm of a union must be a message or a string");
      }
    }
    return table;
  }

  static void AddUnionArm(const FieldDescriptor* field, size_t position, MessageTable* table) {
    const auto& objects = StripeOf(field).object();
    for (const std::string& object : objects) table->arm_by_object.emplace(object, position);
    if (!objects.empty()) return;
    const std::string& own = StripeOf(field->message_type()).object();
    if (own.empty()) {
      table->fallback_arm = position;
    } else {
      table->arm_by_object.emplace(own, position);
    }
  }

  TranscodeTables& tables_;
};

absl::StatusOr<std::unique_ptr<const TranscodeTables>> TranscodeTables::Build(
    const Descriptor* event) {
  std::unique_ptr<TranscodeTables> tables(new TranscodeTables);
  if (absl::Status s = TablesBuilder(*tables).Build(event); !s.ok()) return s;
  return tables;
}

}  // namespace penstock::ingress
