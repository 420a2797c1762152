// The schema of the events, as the sample generator sees it.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace google::protobuf {
class Descriptor;
class FieldDescriptor;
}  // namespace google::protobuf

namespace penstock::v1 {
class StripeField;
class StripeMessage;
}  // namespace penstock::v1

namespace penstock::samples {

// The message of `data.object` for an event type; null if the schema has no arm for it.
const google::protobuf::Descriptor* PayloadOf(absl::string_view event_type);
std::vector<std::string> EventTypesWithArm();

const v1::StripeField& AnnotationOf(const google::protobuf::FieldDescriptor* field);
const v1::StripeMessage& AnnotationOf(const google::protobuf::Descriptor* message);

}  // namespace penstock::samples
