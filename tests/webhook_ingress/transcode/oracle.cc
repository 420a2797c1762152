#include "tests/webhook_ingress/transcode/oracle.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/time.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/timestamp.pb.h"
#include "penstock/v1/annotations.pb.h"

namespace penstock::ingress {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using simdjson::dom::element_type;

namespace {

using Members = std::map<std::string, simdjson::dom::element>;

// The last value of each key; null ones are dropped.
Members MembersOf(simdjson::dom::object json, bool keep_null = false) {
  Members members;
  for (const auto entry : json) members[std::string(entry.key)] = entry.value;
  for (auto it = members.begin(); it != members.end();) {
    it = !keep_null && it->second.is_null() ? members.erase(it) : std::next(it);
  }
  return members;
}

std::string TextOf(const Members& members, const std::string& key) {
  const auto found = members.find(key);
  if (found == members.end() || !found->second.is_string()) return "";
  return std::string(found->second.get_string().value());
}

std::string Join(const std::string& path, const std::string& key) {
  const bool plain = !key.empty() && key.find_first_of(".[]\"\\") == std::string::npos &&
                     std::none_of(key.begin(), key.end(), [](char c) { return c >= 0 && c < ' '; });
  if (plain) return path.empty() ? key : absl::StrCat(path, ".", key);
  std::string quoted;
  for (const char c : key) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c >= 0 && c < ' ') {
      absl::StrAppend(&quoted, "\\u00", absl::Hex(c, absl::kZeroPad2));
    } else {
      quoted += c;
    }
  }
  return absl::StrCat(path, "[\"", quoted, "\"]");
}

constexpr char kThin[] = "v2.core.event";

const FieldDescriptor* ArmOf(const Message& event) {
  return event.GetReflection()->GetOneofFieldDescriptor(
      event, event.GetDescriptor()->FindOneofByName("payload"));
}

// A thin event says so, or carries no object and names one.
bool IsThin(simdjson::dom::object json) {
  const Members top = MembersOf(json);
  if (TextOf(top, "object") == kThin) return true;
  const bool has_object = top.count("data") && top.at("data").is_object() &&
                          MembersOf(top.at("data").get_object()).count("object");
  return !has_object && top.count("related_object") && top.at("related_object").is_object();
}

const v1::StripeMessage& Annotation(const Descriptor* type) {
  return type->options().GetExtension(v1::stripe_message);
}

// The exact integer that the JSON value stands for, as decimal text.
bool IntegerText(simdjson::dom::element json, std::string& text) {
  if (json.type() == element_type::INT64) {
    text = absl::StrCat(json.get_int64().value());
    return true;
  }
  if (json.type() == element_type::DOUBLE) {
    const double number = json.get_double().value();
    if (number <= -9007199254740992.0 || number >= 9007199254740992.0) return false;
    const int64_t whole = static_cast<int64_t>(number);
    text = absl::StrCat(whole);
    return static_cast<double>(whole) == number;
  }
  if (json.type() != element_type::STRING) return false;
  text = std::string(json.get_string().value());
  int64_t whole = 0;
  return absl::SimpleAtoi(text, &whole) && absl::StrCat(whole) == text;
}

bool ExactDouble(simdjson::dom::element json, double& number) {
  if (json.type() == element_type::DOUBLE) {
    number = json.get_double().value();
    return true;
  }
  if (json.type() != element_type::INT64) return false;
  number = static_cast<double>(json.get_int64().value());
  return static_cast<__int128>(number) == json.get_int64().value();
}

}  // namespace

void Oracle::Error(const std::string& path, absl::string_view what) {
  errors_.push_back(absl::StrCat(path, ": ", what));
}

std::vector<std::string> Oracle::missing() const {
  const std::set<std::string> sorted(missing_.begin(), missing_.end());
  return {sorted.begin(), sorted.end()};
}

void Oracle::CompareEvent(simdjson::dom::object json, const Message& event) {
  const FieldDescriptor* const arm = ArmOf(event);
  if (arm == nullptr) return Error("", "no arm");
  const bool is_thin = arm->name() == "event_notification";
  if (is_thin != IsThin(json)) return Error("", "thin, or not thin");
  const Message* const thin = is_thin ? &event.GetReflection()->GetMessage(event, arm) : nullptr;
  CompareEnvelope(json, event, thin);
  const Members top = MembersOf(json);
  if (thin == nullptr && top.count("data")) CompareData(top.at("data"), event);
}

void Oracle::CompareEnvelope(simdjson::dom::object json, const Message& event,
                             const Message* thin) {
  for (const auto& [key, value] : MembersOf(json)) {
    const FieldDescriptor* const own =
        thin == nullptr ? nullptr : thin->GetDescriptor()->FindFieldByName(key);
    if (own != nullptr) {
      CompareField(value, *thin, own, key);
    } else if (key == "created") {
      CompareCreated(value, event);
    } else if (key == "request") {
      CompareRequest(value, event);
    } else if (key == "livemode" || key == "pending_webhooks") {
      CompareField(value, event, event.GetDescriptor()->FindFieldByName(key), key);
    } else if ((key == "api_version" || key == "account" || key == "context") &&
               value.is_string()) {
      CompareField(value, event, event.GetDescriptor()->FindFieldByName(key), key);
    } else if (key == "object" && value.is_string() &&
               (value.get_string().value() == "event" || value.get_string().value() == kThin)) {
      continue;
    } else if (key != "id" && key != "type" && key != "data") {
      Missing(Join("", key));
    }
  }
}

// Seconds since 1970, or a time in ISO 8601; what else the transcoder takes for
// one it may leave out, but must list.
void Oracle::CompareCreated(Json json, const Message& event) {
  const FieldDescriptor* const field = event.GetDescriptor()->FindFieldByName("created");
  std::string text;
  int64_t seconds = 0;
  absl::Time time;
  bool fits = IntegerText(json, text) && absl::SimpleAtoi(text, &seconds) &&
              seconds >= -62'135'596'800 && seconds <= 253'402'300'799;
  if (fits) time = absl::FromUnixSeconds(seconds);
  const bool is_set = event.GetReflection()->HasField(event, field);
  if (!fits && json.is_string() && is_set) {
    fits =
        absl::ParseTime(absl::RFC3339_full, std::string(json.get_string().value()), &time, nullptr);
  }
  if (!fits) {
    if (is_set) Error("created", "set, but the JSON value is no time");
    return Missing("created");
  }
  if (!is_set) return Error("created", "not set");
  const auto* stamp = google::protobuf::DynamicCastToGenerated<google::protobuf::Timestamp>(
      &event.GetReflection()->GetMessage(event, field));
  if (absl::FromUnixSeconds(stamp->seconds()) + absl::Nanoseconds(stamp->nanos()) != time) {
    Error("created", "differs");
  }
}

// Bodies of old API versions have the request's id alone.
void Oracle::CompareRequest(Json json, const Message& event) {
  const FieldDescriptor* const field = event.GetDescriptor()->FindFieldByName("request");
  if (!json.is_string()) return CompareField(json, event, field, "request");
  const Message& request = event.GetReflection()->GetMessage(event, field);
  const FieldDescriptor* const id = request.GetDescriptor()->FindFieldByName("id");
  if (request.GetReflection()->GetString(request, id) != json.get_string().value()) {
    Error("request", "differs");
  }
}

void Oracle::CompareData(Json json, const Message& event) {
  if (!json.is_object()) return Missing("data");
  const Members data = MembersOf(json.get_object());
  for (const auto& [key, value] : data) {
    if (key != "object" && key != "previous_attributes") Missing(Join("data", key));
  }
  if (data.count("previous_attributes")) {
    CompareField(data.at("previous_attributes"), event,
                 event.GetDescriptor()->FindFieldByName("previous_attributes"),
                 "data.previous_attributes");
  }
  if (!data.count("object")) return;
  const FieldDescriptor* const arm = ArmOf(event);
  if (arm->name() == "unrecognized") return Missing("data.object");
  CompareField(data.at("object"), event, arm, "data.object");
}

void Oracle::CompareObject(simdjson::dom::object json, const Message& message,
                           const std::string& path) {
  const Descriptor* type = message.GetDescriptor();
  const Members members = MembersOf(json);
  std::set<const FieldDescriptor*> sources;
  for (const auto& [key, value] : members) {
    const FieldDescriptor* field = type->FindFieldByName(key);
    if (field != nullptr) {
      sources.insert(field);
      CompareField(value, message, field, Join(path, key));
      continue;
    }
    const bool is_list = Annotation(type).shape() == v1::STRIPE_SHAPE_LIST;
    const std::string implied = is_list ? "list" : Annotation(type).object();
    if (key == "object" && !implied.empty() && TextOf(members, key) == implied) continue;
    Missing(Join(path, key));
  }
  std::vector<const FieldDescriptor*> set;
  message.GetReflection()->ListFields(message, &set);
  for (const FieldDescriptor* field : set) {
    if (!sources.count(field)) Error(Join(path, field->name()), "set, but not in the JSON");
  }
}

void Oracle::CompareField(Json json, const Message& message, const Field* field,
                          const std::string& path) {
  if (field->is_map()) return CompareMap(json, message, field, path);
  if (field->is_repeated()) return CompareRepeated(json, message, field, path);
  const bool is_set = message.GetReflection()->HasField(message, field);
  if (CompareValue(json, message, field, -1, path)) return;
  Missing(path);
  if (is_set) Error(path, "set, but the JSON value does not fit");
}

void Oracle::CompareRepeated(Json json, const Message& message, const Field* field,
                             const std::string& at) {
  std::string path = at;
  if (json.is_object()) {
    const Members members = MembersOf(json.get_object());
    const bool is_list = TextOf(members, "object") == "list" && members.count("data") &&
                         members.at("data").is_array();
    if (!is_list) return Missing(path);
    for (const auto& [key, value] : members) {
      if (key != "data") Missing(Join(path, key));
    }
    path = Join(path, "data");
    json = members.at("data");
  }
  if (!json.is_array()) return Missing(path);
  const int size = message.GetReflection()->FieldSize(message, field);
  int next = 0;
  size_t position = 0;
  for (const Json element : json.get_array()) {
    const std::string element_path = absl::StrCat(path, "[", position++, "]");
    const int index = std::min(next, size);
    if (!element.is_null() && CompareValue(element, message, field, index, element_path)) {
      ++next;
    } else {
      Missing(element_path);
    }
  }
  if (next != size) Error(path, absl::StrCat(size, " elements, expected ", next));
}

void Oracle::CompareMap(Json json, const Message& message, const Field* field,
                        const std::string& path) {
  if (!json.is_object()) return Missing(path);
  const google::protobuf::Reflection* reflection = message.GetReflection();
  std::map<std::string, const Message*> entries;
  for (int i = 0; i < reflection->FieldSize(message, field); ++i) {
    const Message& entry = reflection->GetRepeatedMessage(message, field, i);
    entries[entry.GetReflection()->GetString(entry, field->message_type()->map_key())] = &entry;
  }
  const FieldDescriptor* value_field = field->message_type()->map_value();
  for (const auto& [key, value] : MembersOf(json.get_object())) {
    const auto entry = entries.find(key);
    const Message& probe =
        entry == entries.end()
            ? *google::protobuf::MessageFactory::generated_factory()->GetPrototype(
                  field->message_type())
            : *entry->second;
    if (CompareValue(value, probe, value_field, -1, Join(path, key))) {
      if (entry == entries.end()) Error(Join(path, key), "no entry");
      if (entry != entries.end()) entries.erase(entry);
    } else {
      Missing(Join(path, key));
    }
  }
  for (const auto& [key, entry] : entries) Error(Join(path, key), "entry, but not in the JSON");
}

bool Oracle::CompareValue(Json json, const Message& message, const Field* field, int index,
                          const std::string& path) {
  const google::protobuf::Reflection* reflection = message.GetReflection();
  const bool repeated = index >= 0;
  const bool is_set = repeated ? index < reflection->FieldSize(message, field)
                               : !field->has_presence() || reflection->HasField(message, field);
  const auto check = [&](bool fits, bool equal) {
    if (fits && !equal) Error(path, "differs");
    return fits;
  };
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE: {
      const Message* sub = nullptr;
      if (is_set) {
        sub = repeated ? &reflection->GetRepeatedMessage(message, field, index)
                       : &reflection->GetMessage(message, field);
      }
      return CompareMessage(json, sub, field->message_type(), path);
    }
    case FieldDescriptor::CPPTYPE_STRING: {
      std::string text;
      bool fits = json.is_string() || json.type() == element_type::INT64;
      if (fits && !json.is_string()) IntegerText(json, text);
      if (json.is_string()) text = std::string(json.get_string().value());
      const bool expandable = !field->options().GetExtension(v1::stripe_field).expandable().empty();
      if (json.is_object() && expandable) {
        text = TextOf(MembersOf(json.get_object()), "id");
        fits = !text.empty();
        if (fits) Missing(path);
      }
      const std::string value = !is_set    ? ""
                                : repeated ? reflection->GetRepeatedString(message, field, index)
                                           : reflection->GetString(message, field);
      return check(fits, is_set && value == text);
    }
    case FieldDescriptor::CPPTYPE_INT64: {
      std::string text;
      const bool fits = IntegerText(json, text);
      const int64_t value = !is_set    ? 0
                            : repeated ? reflection->GetRepeatedInt64(message, field, index)
                                       : reflection->GetInt64(message, field);
      return check(fits, is_set && absl::StrCat(value) == text);
    }
    case FieldDescriptor::CPPTYPE_DOUBLE: {
      double number = 0;
      const bool fits = ExactDouble(json, number);
      const double value = !is_set    ? 0
                           : repeated ? reflection->GetRepeatedDouble(message, field, index)
                                      : reflection->GetDouble(message, field);
      return check(fits, is_set && value == number);
    }
    case FieldDescriptor::CPPTYPE_BOOL: {
      const bool value = is_set && (repeated ? reflection->GetRepeatedBool(message, field, index)
                                             : reflection->GetBool(message, field));
      return check(json.is_bool(), is_set && json.is_bool() && value == json.get_bool().value());
    }
    default:
      Error(path, "a kind that the oracle does not know");
      return false;
  }
}

bool Oracle::CompareMessage(Json json, const Message* sub, const Descriptor* type,
                            const std::string& path) {
  if (type->file()->package() == "google.protobuf") return CompareFreeForm(json, sub, path);
  const v1::StripeShape shape = Annotation(type).shape();
  if (shape == v1::STRIPE_SHAPE_UNION) return CompareUnion(json, sub, type, path);
  const bool bare_list = shape == v1::STRIPE_SHAPE_LIST && json.is_array();
  if (!json.is_object() && !bare_list) return false;
  if (sub == nullptr) {
    Error(path, "no message");
  } else if (bare_list) {
    CompareRepeated(json, *sub, type->FindFieldByName("data"), path);
  } else {
    CompareObject(json.get_object(), *sub, path);
  }
  return true;
}

bool Oracle::CompareUnion(Json json, const Message* sub, const Descriptor* type,
                          const std::string& path) {
  const std::string object = json.is_object() ? TextOf(MembersOf(json.get_object()), "object") : "";
  const FieldDescriptor* arm = nullptr;
  for (int i = 0; i < type->field_count(); ++i) {
    const FieldDescriptor* field = type->field(i);
    const auto& objects = field->options().GetExtension(v1::stripe_field).object();
    const bool named = std::find(objects.begin(), objects.end(), object) != objects.end();
    const bool is_string = field->cpp_type() == FieldDescriptor::CPPTYPE_STRING;
    if ((named && !object.empty()) || (is_string && arm == nullptr)) arm = field;
  }
  if (arm == nullptr) return false;
  const Message& probe =
      sub != nullptr ? *sub
                     : *google::protobuf::MessageFactory::generated_factory()->GetPrototype(type);
  return CompareValue(json, probe, arm, -1, path);
}

bool Oracle::CompareFreeForm(Json json, const Message* sub, const std::string& path) {
  if (!json.is_object()) return false;
  const auto* hash = google::protobuf::DynamicCastToGenerated<google::protobuf::Struct>(sub);
  if (hash == nullptr) {
    Error(path, "no struct");
    return true;
  }
  google::protobuf::Value whole;  // the Value that the Struct would be
  *whole.mutable_struct_value() = *hash;
  CompareFreeValue(json, whole, path);
  return true;
}

void Oracle::CompareFreeValue(Json json, const google::protobuf::Value& read,
                              const std::string& path) {
  double number = 0;
  switch (json.type()) {
    case element_type::OBJECT:
      return CompareFreeObject(json.get_object(), read.struct_value(), path);
    case element_type::ARRAY:
      return CompareFreeArray(json.get_array(), read.list_value(), path);
    case element_type::STRING:
      if (read.string_value() != json.get_string().value()) Error(path, "differs");
      return;
    case element_type::BOOL:
      if (!read.has_bool_value() || read.bool_value() != json.get_bool().value()) {
        Error(path, "differs");
      }
      return;
    case element_type::NULL_VALUE:
      if (!read.has_null_value()) Error(path, "differs");
      return;
    default:
      if (!ExactDouble(json, number) || read.number_value() != number) Error(path, "differs");
  }
}

void Oracle::CompareFreeObject(simdjson::dom::object json, const google::protobuf::Struct& read,
                               const std::string& path) {
  double number = 0;
  size_t carried = 0;
  for (const auto& [key, member] : MembersOf(json, /*keep_null=*/true)) {
    if (member.is_number() && !ExactDouble(member, number)) {
      Missing(Join(path, key));
    } else if (!read.fields().contains(key)) {
      Error(Join(path, key), "not in the struct");
    } else {
      ++carried;
      CompareFreeValue(member, read.fields().at(key), Join(path, key));
    }
  }
  if (read.fields().size() != carried) Error(path, "more keys in the struct");
}

void Oracle::CompareFreeArray(simdjson::dom::array json, const google::protobuf::ListValue& read,
                              const std::string& path) {
  double number = 0;
  int next = 0;
  size_t position = 0;
  for (const Json element : json) {
    const std::string element_path = absl::StrCat(path, "[", position++, "]");
    if (element.is_number() && !ExactDouble(element, number)) {
      Missing(element_path);
    } else if (next < read.values_size()) {
      CompareFreeValue(element, read.values(next++), element_path);
    } else {
      Error(element_path, "not in the list");
    }
  }
  if (read.values_size() != next) Error(path, "more values in the list");
}

}  // namespace penstock::ingress
