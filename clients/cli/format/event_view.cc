#include "clients/cli/format/event_view.h"

#include <algorithm>

#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/protobuf/struct.pb.h"

namespace penstock::cli {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// The set, singular field of this name; null when there is none.
const FieldDescriptor* FindSet(const Message& message, const std::string& name) {
  const FieldDescriptor* field = message.GetDescriptor()->FindFieldByName(name);
  if (field == nullptr || field->is_repeated()) return nullptr;
  return message.GetReflection()->HasField(message, field) ? field : nullptr;
}

const FieldDescriptor* FindSet(const Message& message, const std::string& name,
                               FieldDescriptor::CppType type) {
  const FieldDescriptor* field = FindSet(message, name);
  return field != nullptr && field->cpp_type() == type ? field : nullptr;
}

}  // namespace

std::string MessageView::String(const std::string& field) const {
  const FieldDescriptor* found = FindSet(message_, field, FieldDescriptor::CPPTYPE_STRING);
  return found == nullptr ? "" : message_.GetReflection()->GetString(message_, found);
}

std::optional<int64_t> MessageView::Integer(const std::string& field) const {
  const FieldDescriptor* found = FindSet(message_, field);
  if (found == nullptr) return std::nullopt;
  const auto* reflection = message_.GetReflection();
  switch (found->cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT64:
      return reflection->GetInt64(message_, found);
    case FieldDescriptor::CPPTYPE_INT32:
      return reflection->GetInt32(message_, found);
    default:
      return std::nullopt;
  }
}

std::optional<uint64_t> MessageView::Unsigned(const std::string& field) const {
  const FieldDescriptor* found = FindSet(message_, field, FieldDescriptor::CPPTYPE_UINT64);
  if (found == nullptr) return std::nullopt;
  return message_.GetReflection()->GetUInt64(message_, found);
}

bool MessageView::Bool(const std::string& field) const {
  const FieldDescriptor* found = FindSet(message_, field, FieldDescriptor::CPPTYPE_BOOL);
  return found != nullptr && message_.GetReflection()->GetBool(message_, found);
}

const Message* MessageView::Submessage(const std::string& field) const {
  const FieldDescriptor* found = FindSet(message_, field, FieldDescriptor::CPPTYPE_MESSAGE);
  return found == nullptr ? nullptr : &message_.GetReflection()->GetMessage(message_, found);
}

std::optional<absl::Time> MessageView::Timestamp(const std::string& field) const {
  const Message* timestamp = Submessage(field);
  if (timestamp == nullptr) return std::nullopt;
  const MessageView view(*timestamp);
  return absl::FromUnixSeconds(view.Integer("seconds").value_or(0)) +
         absl::Nanoseconds(view.Integer("nanos").value_or(0));
}

int MessageView::Size(const std::string& field) const {
  const FieldDescriptor* found = message_.GetDescriptor()->FindFieldByName(field);
  if (found == nullptr || !found->is_repeated()) return 0;
  return message_.GetReflection()->FieldSize(message_, found);
}

std::vector<std::string> MessageView::StructKeys(const std::string& field) const {
  std::vector<std::string> keys;
  const auto* object = dynamic_cast<const google::protobuf::Struct*>(Submessage(field));
  if (object == nullptr) return keys;
  for (const auto& [key, value] : object->fields()) keys.push_back(key);
  // The map has no order of its own.
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::string MessageView::OneofArm(const std::string& oneof) const {
  const auto* found = message_.GetDescriptor()->FindOneofByName(oneof);
  if (found == nullptr) return "";
  const FieldDescriptor* arm = message_.GetReflection()->GetOneofFieldDescriptor(message_, found);
  return arm == nullptr ? "" : arm->name();
}

}  // namespace penstock::cli
