#include "tests/clients/conformance/drivers/cpp/json_lines.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "google/protobuf/message.h"
#include "google/protobuf/util/json_util.h"
#include "simdjson.h"

namespace penstock::conformance {
namespace {

// Whole numbers without a fraction, as the other languages write them.
std::string NumberJson(simdjson::dom::element value) {
  const double number = value.get_double();
  if (std::trunc(number) == number && std::abs(number) < 1e15) {
    return absl::StrCat(static_cast<int64_t>(number));
  }
  return simdjson::minify(value);
}

std::string SortedJson(simdjson::dom::element value) {
  if (value.is_double()) return NumberJson(value);
  if (value.is_array()) {
    std::vector<std::string> items;
    for (const simdjson::dom::element item : value.get_array()) items.push_back(SortedJson(item));
    return absl::StrCat("[", absl::StrJoin(items, ","), "]");
  }
  if (!value.is_object()) return simdjson::minify(value);
  JsonObject members;
  for (const auto& [key, member] : simdjson::dom::object(value.get_object())) {
    members[std::string(key)] = SortedJson(member);
  }
  return ToJson(members);
}

}  // namespace

std::string Quoted(const std::string& text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      json += '\\';
      json += c;
    } else if (static_cast<unsigned char>(c) < ' ') {
      char escaped[8];
      std::snprintf(escaped, sizeof(escaped), "\\u%04x", c);
      json += escaped;
    } else {
      json += c;
    }
  }
  return json += '"';
}

std::string ToJson(const JsonObject& object) {
  return absl::StrCat("{",
                      absl::StrJoin(object, ",",
                                    [](std::string* out, const auto& member) {
                                      absl::StrAppend(out, Quoted(member.first), ":",
                                                      member.second);
                                    }),
                      "}");
}

void PrintLine(const JsonObject& object) {
  const std::string line = ToJson(object) + "\n";
  if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size() || std::fflush(stdout) != 0) {
    _exit(1);
  }
}

std::string EventJson(const Event& event) {
  std::string json;
  if (!google::protobuf::util::MessageToJsonString(AsMessage(event), &json).ok()) std::abort();
  simdjson::dom::parser parser;
  return SortedJson(parser.parse(json).value());
}

EventSummary SummaryOf(const Event& event) {
  const google::protobuf::Message& message = AsMessage(event);
  const auto* fields = message.GetDescriptor();
  const auto* reflection = message.GetReflection();
  return {reflection->GetString(message, fields->FindFieldByName("id")),
          reflection->GetString(message, fields->FindFieldByName("type")),
          reflection->GetUInt64(message, fields->FindFieldByName("sequence"))};
}

}  // namespace penstock::conformance
