// Events as text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace google::protobuf {
class Message;
}  // namespace google::protobuf

namespace penstock::cli {

enum class OutputFormat {
  // A line for people.
  kPretty,
  // A line of canonical proto JSON, field names as in the .proto files.
  kJson,
  // Event.raw_json, byte for byte.
  kRaw,
};

// One line without its end: when Stripe created the event, sequence, type,
// object, and what the payload has of amount, status and customer. Control
// characters are escaped, so that an event cannot steer a terminal.
std::string FormatSummary(const google::protobuf::Message& event, bool colour);

// Proto JSON: field names as in the .proto files (Stripe's own names), unset
// fields left out, 64-bit integers as strings. On one line, or indented.
// InvalidArgument when the event is nested too deeply to print.
absl::StatusOr<std::string> FormatJson(const google::protobuf::Message& event, bool indented);

// The body as Stripe sent it. NotFound when the event was stored without it.
absl::StatusOr<std::string> FormatRaw(const google::protobuf::Message& event);

// "evt_1 (sequence 42)", for messages.
std::string EventName(const google::protobuf::Message& event);

}  // namespace penstock::cli
