// Plausible values for single fields, found by the names of the fields.
#pragma once

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"
#include "clients/samples/json_node.h"
#include "clients/samples/random.h"

namespace google::protobuf {
class FieldDescriptor;
}  // namespace google::protobuf

namespace penstock::samples {

// What all values of one event agree on.
struct SampleContext {
  int64_t created = 0;  // Unix seconds; no object is younger than its event
  bool livemode = false;
  std::string currency;
};

// A value for a string, int64, double or bool field, or for one element of a
// repeated one. Documented values are used where the schema knows them, ids where it
// knows a reference.
JsonNode SampleScalar(const google::protobuf::FieldDescriptor* field, const SampleContext& context,
                      SampleRandom& random);

// A value for a free-form hash.
JsonNode SampleFreeForm(SampleRandom& random);

// A key for an entry of a map field, the `n`-th of its map.
std::string SampleMapKey(const google::protobuf::FieldDescriptor* field, size_t n);

}  // namespace penstock::samples
