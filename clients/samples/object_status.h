// What an event type says of the `status` of its object.
#pragma once

#include <string>

#include "absl/strings/string_view.h"

namespace google::protobuf {
class Descriptor;
}  // namespace google::protobuf

namespace penstock::samples {

// The status that an object of `message` has in an event of this type, such as
// `succeeded` in a `payment_intent.succeeded`. Empty when the type does not tell,
// or the object has no such status: then any status is plausible.
std::string StatusSaidBy(absl::string_view event_type, const google::protobuf::Descriptor* message);

}  // namespace penstock::samples
