// The fields of an event, found through its descriptor.
//
// Including the generated events costs every file seconds of compile time, so
// everything that prints works on google::protobuf::Message.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/time/time.h"

namespace google::protobuf {
class Message;
}  // namespace google::protobuf

namespace penstock::cli {

// Reads fields by name from any message. A field that the message lacks, or
// has as another kind, reads as unset: payloads differ in their fields.
// Borrows the message.
class MessageView {
 public:
  explicit MessageView(const google::protobuf::Message& message) : message_(message) {}

  // "" when unset.
  std::string String(const std::string& field) const;
  // Any integer field; nullopt when unset. A field without presence is set unless zero.
  std::optional<int64_t> Integer(const std::string& field) const;
  std::optional<uint64_t> Unsigned(const std::string& field) const;
  bool Bool(const std::string& field) const;
  // A google.protobuf.Timestamp; nullopt when unset.
  std::optional<absl::Time> Timestamp(const std::string& field) const;
  // The number of elements of a repeated field.
  int Size(const std::string& field) const;
  // The keys of a google.protobuf.Struct, sorted; empty when unset.
  std::vector<std::string> StructKeys(const std::string& field) const;
  // The name of the set arm of a oneof; "" when none is set.
  std::string OneofArm(const std::string& oneof) const;
  // The message in a field; null when unset.
  const google::protobuf::Message* Submessage(const std::string& field) const;

 private:
  const google::protobuf::Message& message_;
};

}  // namespace penstock::cli
