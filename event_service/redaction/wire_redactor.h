// Hides fields in encoded messages, without decoding them into classes.
#pragma once

#include <google/protobuf/descriptor.h>

#include <optional>
#include <string>
#include <string_view>

#include "event_service/redaction/field_paths.h"

namespace penstock::event_service {

// Deepest nesting of messages; protobuf's parsers give up at 100.
inline constexpr int kRedactedWireDepthMax = 100;

// Walks an encoded Stripe object by its descriptor. Field names are JSON keys; a message that
// stands for one of several objects, and an entry of a map, are no steps of a path of their own.
// What the descriptor does not know and what is no message is left out below a path, because it
// could be what the path means.
class WireRedactor {
 public:
  // Borrows.
  explicit WireRedactor(const FieldPaths& hidden) : hidden_(hidden) {}

  // The object at `state` without what is hidden. Nullopt when the bytes are no such message.
  std::optional<std::string> Redact(std::string_view wire, const google::protobuf::Descriptor* type,
                                    const FieldPaths::State& state) const {
    return Message(wire, type, state, 0);
  }

 private:
  using Wire = std::optional<std::string>;

  Wire Message(std::string_view wire, const google::protobuf::Descriptor* type,
               const FieldPaths::State& state, int depth) const;
  // One entry of a map; nullopt when it is hidden.
  Wire MapEntry(std::string_view wire, const google::protobuf::FieldDescriptor* field,
                const FieldPaths::State& state, int depth) const;
  // Where a field stands: after its name, and after the array if it is one.
  FieldPaths::State Enter(const google::protobuf::FieldDescriptor* field,
                          const FieldPaths::State& state) const;

  // Whether a string is hidden because it is the id of an object.
  bool HidesText(const google::protobuf::FieldDescriptor* field,
                 const FieldPaths::State& place) const;

  const FieldPaths& hidden_;
};

}  // namespace penstock::event_service
