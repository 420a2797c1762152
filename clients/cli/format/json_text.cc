#include "clients/cli/format/json_text.h"

#include "absl/strings/str_format.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace penstock::cli {
namespace {

void Flatten(const google::protobuf::Struct& object, const std::string& prefix,
             std::map<std::string, std::string>& scalars) {
  for (const auto& [key, value] : object.fields()) {
    std::string path = prefix + key;
    if (value.has_string_value()) scalars[path] = value.string_value();
    if (value.has_number_value()) scalars[path] = absl::StrFormat("%.17g", value.number_value());
    if (value.has_bool_value()) scalars[path] = value.bool_value() ? "true" : "false";
    if (value.has_struct_value()) Flatten(value.struct_value(), path + ".", scalars);
  }
}

}  // namespace

std::string JsonString(const std::string& text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      json.push_back('\\');
      json.push_back(c);
    } else if (static_cast<unsigned char>(c) < 0x20) {
      absl::StrAppendFormat(&json, "\\u%04x", static_cast<unsigned char>(c));
    } else {
      json.push_back(c);
    }
  }
  json.push_back('"');
  return json;
}

std::map<std::string, std::string> JsonScalars(const std::string& json) {
  std::map<std::string, std::string> scalars;
  google::protobuf::Struct object;
  if (google::protobuf::util::JsonStringToMessage(json, &object).ok()) Flatten(object, "", scalars);
  return scalars;
}

absl::StatusOr<std::vector<JsonRow>> JsonRows(const std::string& json, const std::string& key) {
  google::protobuf::Struct object;
  if (!google::protobuf::util::JsonStringToMessage(json, &object).ok() ||
      !object.fields().contains(key) || !object.fields().at(key).has_list_value()) {
    return absl::InvalidArgumentError("no JSON object with an array " + JsonString(key));
  }
  std::vector<JsonRow> rows;
  for (const google::protobuf::Value& value : object.fields().at(key).list_value().values()) {
    JsonRow& row = rows.emplace_back();
    Flatten(value.struct_value(), "", row.scalars);
    if (!google::protobuf::util::MessageToJsonString(value, &row.json).ok()) {
      return absl::InvalidArgumentError("an entry of the array " + JsonString(key) +
                                        " cannot be printed");
    }
  }
  return rows;
}

}  // namespace penstock::cli
