// A second, independent reading of the mapping: walks the JSON and the parsed
// message side by side and says what the message does not carry.
#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "google/protobuf/message.h"
#include "google/protobuf/struct.pb.h"
#include "simdjson.h"

namespace penstock::ingress {

class Oracle {
 public:
  // Compares a body with `event` (a penstock.v1.Event), but for `id` and `type`,
  // which have rules of their own. Afterwards errors() is empty if every value of
  // the message is the one in the JSON, and missing() has the paths, sorted, of
  // the values that the message does not carry.
  void CompareEvent(simdjson::dom::object json, const google::protobuf::Message& event);

  const std::vector<std::string>& errors() const { return errors_; }
  std::vector<std::string> missing() const;

 private:
  using Json = simdjson::dom::element;
  using Message = google::protobuf::Message;
  using Field = google::protobuf::FieldDescriptor;

  void CompareEnvelope(simdjson::dom::object json, const Message& event, const Message* thin);
  void CompareCreated(Json json, const Message& event);
  void CompareRequest(Json json, const Message& event);
  void CompareData(Json json, const Message& event);
  void CompareObject(simdjson::dom::object json, const Message& message, const std::string& path);
  void CompareField(Json json, const Message& message, const Field* field, const std::string& path);
  void CompareRepeated(Json json, const Message& message, const Field* field,
                       const std::string& path);
  void CompareMap(Json json, const Message& message, const Field* field, const std::string& path);
  // One value: `message` is the one that has it, `index` its place or -1. Returns
  // whether the value must be there; if so, it has been compared.
  bool CompareValue(Json json, const Message& message, const Field* field, int index,
                    const std::string& path);
  bool CompareMessage(Json json, const Message* sub, const google::protobuf::Descriptor* type,
                      const std::string& path);
  bool CompareUnion(Json json, const Message* sub, const google::protobuf::Descriptor* type,
                    const std::string& path);
  bool CompareFreeForm(Json json, const Message* sub, const std::string& path);
  void CompareFreeValue(Json json, const google::protobuf::Value& read, const std::string& path);
  void CompareFreeObject(simdjson::dom::object json, const google::protobuf::Struct& read,
                         const std::string& path);
  void CompareFreeArray(simdjson::dom::array json, const google::protobuf::ListValue& read,
                        const std::string& path);

  void Missing(const std::string& path) { missing_.push_back(path); }
  void Error(const std::string& path, absl::string_view what);

  std::vector<std::string> errors_;
  std::vector<std::string> missing_;
};

}  // namespace penstock::ingress
