#include "clients/samples/event_schema.h"

#include <map>

#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"
#include "proto/event_descriptor.h"

namespace penstock::samples {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

namespace {

using Arms = std::map<std::string, const Descriptor*, std::less<>>;

const Arms& AllArms() {
  static const Arms* const arms = [] {
    auto* found = new Arms;
    const Descriptor* event = EventDescriptor();
    for (int i = 0; i < event->field_count(); ++i) {
      const std::string& type = AnnotationOf(event->field(i)).event_type();
      if (!type.empty()) found->emplace(type, event->field(i)->message_type());
    }
    return found;
  }();
  return *arms;
}

}  // namespace

const Descriptor* PayloadOf(absl::string_view event_type) {
  const auto arm = AllArms().find(std::string_view(event_type.data(), event_type.size()));
  return arm == AllArms().end() ? nullptr : arm->second;
}

std::vector<std::string> EventTypesWithArm() {
  std::vector<std::string> types;
  for (const auto& [type, message] : AllArms()) types.push_back(type);
  return types;
}

const v1::StripeField& AnnotationOf(const FieldDescriptor* field) {
  return field->options().GetExtension(v1::stripe_field);
}

const v1::StripeMessage& AnnotationOf(const Descriptor* message) {
  return message->options().GetExtension(v1::stripe_message);
}

}  // namespace penstock::samples
