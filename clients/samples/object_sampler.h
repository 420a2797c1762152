// JSON objects in the shape of a message of the schema.
#pragma once

#include "clients/samples/field_values.h"
#include "clients/samples/json_node.h"
#include "clients/samples/random.h"

namespace google::protobuf {
class Descriptor;
class FieldDescriptor;
}  // namespace google::protobuf

namespace penstock::samples {

// Not thread-safe.
class ObjectSampler {
 public:
  // Borrows both; they must outlive the sampler.
  ObjectSampler(const SampleContext& context, SampleRandom& random)
      : context_(context), random_(random) {}

  // An object with about `values` values (at least its id and kind). What is left
  // out is null or absent, as in Stripe's bodies.
  JsonNode Object(const google::protobuf::Descriptor* message, int values);

  // Former values of one to three attributes that `object`, made from `message`, has.
  JsonNode PreviousAttributes(const google::protobuf::Descriptor* message, const JsonNode& object);

 private:
  JsonNode Plain(const google::protobuf::Descriptor* message, int values);
  JsonNode Value(const google::protobuf::FieldDescriptor* field, int values);
  JsonNode Single(const google::protobuf::FieldDescriptor* field, int values);
  JsonNode Map(const google::protobuf::FieldDescriptor* field, int values);

  const SampleContext& context_;
  SampleRandom& random_;
};

}  // namespace penstock::samples
