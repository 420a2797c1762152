#include <set>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"
#include "tests/proto/schema_check.h"

namespace penstock::schema {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

using Problems = std::vector<std::string>;

bool IsLowerSnake(const std::string& name) {
  if (name.empty() || !absl::ascii_islower(static_cast<unsigned char>(name[0]))) return false;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (!absl::ascii_islower(byte) && !absl::ascii_isdigit(byte) && c != '_') return false;
  }
  return true;
}

bool IsField(const Descriptor& message, const char* name, FieldDescriptor::Type type,
             bool repeated) {
  const FieldDescriptor* const field = message.FindFieldByName(name);
  return field != nullptr && field->type() == type && field->is_repeated() == repeated;
}

void CheckList(const Descriptor& list, Problems* problems) {
  const FieldDescriptor* const data = list.FindFieldByName("data");
  if (data == nullptr || !data->is_repeated() ||
      !IsField(list, "has_more", FieldDescriptor::TYPE_BOOL, false) ||
      !IsField(list, "url", FieldDescriptor::TYPE_STRING, false)) {
    problems->push_back(
        absl::StrCat(list.full_name(), ": a list has repeated data, has_more and url"));
  }
}

void CheckUnion(const Descriptor& message, Problems* problems) {
  if (message.real_oneof_decl_count() != 1 ||
      message.oneof_decl(0)->field_count() != message.field_count()) {
    problems->push_back(
        absl::StrCat(message.full_name(), ": a union is one oneof and nothing else"));
  }
  std::set<std::string> objects;
  for (int i = 0; i < message.field_count(); ++i) {
    const FieldDescriptor& arm = *message.field(i);
    const auto& annotation = arm.options().GetExtension(v1::stripe_field);
    if (annotation.object().empty() || arm.message_type() == nullptr) {
      problems->push_back(
          absl::StrCat(arm.full_name(), ": an arm is a message and names its object"));
      continue;
    }
    for (const std::string& object : annotation.object()) {
      const auto& target = arm.message_type()->options().GetExtension(v1::stripe_message);
      if (target.object() != object) {
        problems->push_back(absl::StrCat(arm.full_name(), ": is for the object ", object,
                                         ", its message for \"", target.object(), "\""));
      }
      if (!objects.insert(object).second) {
        problems->push_back(absl::StrCat(arm.full_name(), ": a second arm for ", object));
      }
    }
  }
}

void CheckFieldRules(const FieldDescriptor& field, bool in_union, Problems* problems) {
  const std::string& name = field.full_name();
  const auto& annotation = field.options().GetExtension(v1::stripe_field);
  if (!IsLowerSnake(field.name())) {
    problems->push_back(absl::StrCat(name, ": names are lower_snake_case"));
  }
  if (field.enum_type() != nullptr) {
    problems->push_back(absl::StrCat(name, ": enums are strings, Stripe adds values at any time"));
  }
  if (!field.is_repeated() && !field.has_presence()) {
    problems->push_back(absl::StrCat(name, ": scalars are optional, so that null and 0 differ"));
  }
  const bool is_string = field.type() == FieldDescriptor::TYPE_STRING;
  if (!is_string && !annotation.expandable().empty()) {
    problems->push_back(absl::StrCat(name, ": only a string holds the id of an expandable object"));
  }
  if (!is_string && !annotation.known_values().empty()) {
    problems->push_back(absl::StrCat(name, ": only a string has known values"));
  }
  if (!in_union && !annotation.object().empty()) {
    problems->push_back(absl::StrCat(name, ": `object` is for arms of unions"));
  }
}

// `object` of a resource says what its annotation says.
void CheckObject(const Descriptor& message, const std::string& object, Problems* problems) {
  const FieldDescriptor* const field = message.FindFieldByName("object");
  const bool is_right = field != nullptr && field->type() == FieldDescriptor::TYPE_STRING &&
                        field->options().GetExtension(v1::stripe_field).known_values_size() == 1 &&
                        field->options().GetExtension(v1::stripe_field).known_values(0) == object;
  if (!is_right) {
    problems->push_back(absl::StrCat(message.full_name(), ": its field `object` must be \"", object,
                                     "\", as its annotation"));
  }
}

}  // namespace

void CheckMessageRules(const Descriptor& message, Problems* problems) {
  if (message.options().map_entry()) return;
  const auto& annotation = message.options().GetExtension(v1::stripe_message);
  const bool is_union = annotation.shape() == v1::STRIPE_SHAPE_UNION;
  for (int i = 0; i < message.field_count(); ++i) {
    CheckFieldRules(*message.field(i), is_union, problems);
  }
  if (is_union) CheckUnion(message, problems);
  if (annotation.shape() == v1::STRIPE_SHAPE_LIST) CheckList(message, problems);
  if (!annotation.object().empty()) CheckObject(message, annotation.object(), problems);
  if (message.enum_type_count() > 0) {
    problems->push_back(absl::StrCat(message.full_name(), ": enums are strings"));
  }
  for (int i = 0; i < message.nested_type_count(); ++i) {
    CheckMessageRules(*message.nested_type(i), problems);
  }
}

}  // namespace penstock::schema
