#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"
#include "proto/catalog/event_types.h"
#include "tests/proto/schema_check.h"

namespace penstock::schema {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::FileDescriptor;
using google::protobuf::OneofDescriptor;

using Problems = std::vector<std::string>;

constexpr int kFirstArm = 110;

// Fields of Event that are no arms, and the two arms of no single event type.
const std::map<std::string, int>& EnvelopeNumbers() {
  static const auto* const numbers = new std::map<std::string, int>{{"sequence", 1},
                                                                    {"committed_at", 2},
                                                                    {"id", 3},
                                                                    {"type", 4},
                                                                    {"created", 5},
                                                                    {"livemode", 6},
                                                                    {"api_version", 7},
                                                                    {"account", 8},
                                                                    {"context", 9},
                                                                    {"pending_webhooks", 10},
                                                                    {"request", 11},
                                                                    {"previous_attributes", 12},
                                                                    {"object_type", 13},
                                                                    {"object_id", 14},
                                                                    {"endpoint", 15},
                                                                    {"unmapped_paths", 16},
                                                                    {"traceparent", 17},
                                                                    {"raw_json", 99},
                                                                    {"unrecognized", 100},
                                                                    {"event_notification", 101}};
  return *numbers;
}

std::string EventTypeOf(const FieldDescriptor& arm) {
  return arm.options().GetExtension(v1::stripe_field).event_type();
}

void CheckEnvelope(const Descriptor& event, Problems* problems) {
  for (const auto& [name, number] : EnvelopeNumbers()) {
    const FieldDescriptor* const field = event.FindFieldByName(name);
    if (field == nullptr || field->number() != number) {
      problems->push_back(absl::StrCat("Event.", name, ": must be field ", number));
    }
  }
  for (int i = 0; i < event.field_count(); ++i) {
    const FieldDescriptor& field = *event.field(i);
    const bool is_arm = !EventTypeOf(field).empty();
    if (is_arm && (field.number() < kFirstArm || field.containing_oneof() == nullptr)) {
      problems->push_back(absl::StrCat("Event.", field.name(), ": an arm belongs into the oneof, ",
                                       "with a number of ", kFirstArm, " or more"));
    }
    if (!is_arm && !EnvelopeNumbers().contains(field.name())) {
      problems->push_back(absl::StrCat("Event.", field.name(), ": has no event_type annotation"));
    }
  }
}

// The objects that a union message tells apart.
std::set<std::string> UnionObjects(const Descriptor& message) {
  std::set<std::string> objects;
  for (int i = 0; i < message.field_count(); ++i) {
    const auto& annotation = message.field(i)->options().GetExtension(v1::stripe_field);
    objects.insert(annotation.object().begin(), annotation.object().end());
  }
  return objects;
}

// True if some message of the schema stands for `object`.
bool IsDeclared(const FileDescriptor& event_file, const std::string& object) {
  for (int i = 0; i < event_file.dependency_count(); ++i) {
    const FileDescriptor& file = *event_file.dependency(i);
    for (int j = 0; j < file.message_type_count(); ++j) {
      if (file.message_type(j)->options().GetExtension(v1::stripe_message).object() == object &&
          !object.empty()) {
        return true;
      }
    }
  }
  return false;
}

void CheckPayload(const FieldDescriptor& arm, const catalog::EventType& entry, Problems* problems) {
  const Descriptor* const payload = arm.message_type();
  const std::string where = absl::StrCat("Event.", arm.name(), ": ");
  if (payload == nullptr) {
    problems->push_back(absl::StrCat(where, "is not a message"));
    return;
  }
  const auto& annotation = payload->options().GetExtension(v1::stripe_message);
  const std::string object(entry.object);
  if (payload->full_name() == "google.protobuf.Struct") {
    if (IsDeclared(*arm.file(), object)) {
      problems->push_back(absl::StrCat(where, "is a Struct, although ", object, " has a message"));
    }
  } else if (annotation.shape() == v1::STRIPE_SHAPE_UNION) {
    const std::set<std::string> objects = UnionObjects(*payload);
    const std::vector<std::string> wanted_objects = absl::StrSplit(object, '|');
    for (const std::string& wanted : wanted_objects) {
      if (!objects.contains(wanted)) {
        problems->push_back(
            absl::StrCat(where, payload->name(), " has no arm for the object ", wanted));
      }
    }
  } else if (annotation.object() != object) {
    problems->push_back(absl::StrCat(where, "carries the object \"", annotation.object(),
                                     "\", the catalogue says \"", object, "\""));
  }
}

void CheckArm(const FieldDescriptor& arm, Problems* problems) {
  const std::string type = EventTypeOf(arm);
  const catalog::EventType* const entry = catalog::FindEventType(type);
  if (entry == nullptr || !entry->has_arm) {
    problems->push_back(
        absl::StrCat("Event.", arm.name(), ": the catalogue has no arm for the type ", type));
    return;
  }
  const std::string name = absl::StrReplaceAll(type, {{".", "_"}});
  if (arm.name() != name) {
    problems->push_back(
        absl::StrCat("Event.", arm.name(), ": the arm of ", type, " is named ", name));
  }
  CheckPayload(arm, *entry, problems);
}

void CheckArmLock(const FieldDescriptor& arm, const LockEntries& lock, Problems* problems) {
  const std::string type = EventTypeOf(arm);
  const auto found = lock.find(type);
  if (found == lock.end() || found->second.is_reserved) {
    problems->push_back(absl::StrCat("events.lock: has no line for ", type, " = ", arm.number()));
    return;
  }
  if (found->second.number != arm.number()) {
    problems->push_back(absl::StrCat("Event.", arm.name(), ": is field ", arm.number(),
                                     ", events.lock has ", found->second.number, " for ever"));
  }
  if (found->second.type != LockType(arm)) {
    problems->push_back(absl::StrCat("Event.", arm.name(), ": carries ", LockType(arm),
                                     ", events.lock has ", found->second.type, " for ever"));
  }
}

}  // namespace

std::vector<std::string> CheckArms(const FileDescriptor& event_file, const LockTexts& locks) {
  Problems problems;
  const Descriptor* const event = event_file.FindMessageTypeByName("Event");
  if (event == nullptr) return {"event.proto: has no message Event"};
  CheckEnvelope(*event, &problems);

  const LockEntries lock = ParseLock("events.lock", locks.events, 1, &problems);
  std::map<std::string, std::string> arms;  // event type -> arm
  for (int i = 0; i < event->field_count(); ++i) {
    const FieldDescriptor& field = *event->field(i);
    const std::string type = EventTypeOf(field);
    if (type.empty()) continue;
    if (!arms.emplace(type, field.name()).second) {
      problems.push_back(absl::StrCat("Event.", field.name(), ": ", type, " has two arms"));
    }
    CheckArm(field, &problems);
    CheckArmLock(field, lock, &problems);
  }
  for (const catalog::EventType& entry : catalog::AllEventTypes()) {
    if (entry.has_arm && !arms.contains(std::string(entry.type))) {
      problems.push_back(absl::StrCat("Event: the type ", std::string(entry.type), " has no arm"));
    }
  }
  std::map<int, std::string> numbers;
  for (const auto& [type, entry] : lock) {
    const auto [first, is_new] = numbers.emplace(entry.number, type);
    if (!is_new) {
      problems.push_back(absl::StrCat("events.lock: ", type, " and ", first->second,
                                      " have the same number ", entry.number));
    }
    if (!entry.is_reserved && !arms.contains(type)) {
      problems.push_back(absl::StrCat("events.lock: ", type, " = ", entry.number, " has no arm"));
    }
  }
  return problems;
}

}  // namespace penstock::schema
