#include "tests/webhook_ingress/transcode/mutate.h"

#include "absl/strings/str_cat.h"
#include "simdjson.h"

namespace penstock::ingress {
namespace {

using simdjson::dom::element;

constexpr absl::string_view kJunk[] = {
    "null",
    "true",
    "false",
    "0",
    "-1",
    "5.5",
    "5.0",
    "1e3",
    "9007199254740993",
    "9223372036854775807",
    "18446744073709551615",
    R"("")",
    R"("text")",
    R"("12")",
    R"("012")",
    R"("evt \"quoted\" \u00e9\ud83d\ude00")",
    "{}",
    "[]",
    R"([1,"a",null,{}])",
    R"({"id":"x_1"})",
    R"({"id":"x_1","object":"card","brand":"Visa","brand":5})",
    R"({"object":"list","data":[{"id":"y"},7,"z"],"has_more":false})",
    R"([{"id":"a"},"b",[]])",
    R"({"a.b":{"c[0]":1},"d":[[[[[{}]]]]]})",
    R"({"object":"bank_account","last4":6789})"};

constexpr absl::string_view kHostile[] = {R"("\ud800")", R"("a\udfffb")",
                                          "123456789012345678901234567890", "-1e999",
                                          R"({"\ud83d":1,"k":99999999999999999999})"};

constexpr absl::string_view kNewKeys[] = {"new_key",        "a.b",    "x[0]",    "",
                                          "say \\\"hi\\\"", "object", "id",      "data",
                                          "\\u0007",        "amount", "metadata"};

// Sent beside an event's own keys, once or now.
constexpr absl::string_view kNewTopKeys[] = {"user_id", "related_object", "reason", "a.b", ""};

class Mutation {
 public:
  Mutation(bool hostile, samples::SampleRandom& random) : hostile_(hostile), random_(random) {}

  std::string Event(simdjson::dom::object event) {
    std::string out = "{";
    const auto key = [&](absl::string_view name) {
      absl::StrAppend(&out, out.size() > 1 ? "," : "", "\"", name, "\":");
    };
    for (const auto member : event) {
      key(std::string(member.key));
      if (member.key == "data") {
        Value(member.value, out);
      } else if (member.key != "id" && member.key != "type" && random_.Chance(5)) {
        Junk(out);
      } else {
        absl::StrAppend(&out, simdjson::minify(member.value));
      }
    }
    for (const absl::string_view name : kNewTopKeys) {
      if (!random_.Chance(3)) continue;
      key(name);
      Junk(out);
    }
    return out + "}";
  }

 private:
  void Value(element value, std::string& out) {
    if (value.is_object()) return Object(value.get_object(), out);
    if (value.is_array()) return Array(value.get_array(), out);
    absl::StrAppend(&out, simdjson::minify(value));
  }

  void Object(simdjson::dom::object object, std::string& out) {
    out += '{';
    bool first = true;
    const auto key = [&](absl::string_view name) {
      absl::StrAppend(&out, first ? "" : ",", "\"", name, "\":");
      first = false;
    };
    for (const auto member : object) {
      const std::string name = EscapedKey(member.key);
      // The payload itself stays an object, so that there is something to map.
      const bool keep = member.key == "object" && member.value.is_object();
      if (!keep && random_.Chance(2)) {
        key(name);
        Junk(out);
      }
      if (!keep && random_.Chance(3)) continue;
      key(name);
      !keep&& random_.Chance(5) ? Junk(out) : Value(member.value, out);
      if (!keep && random_.Chance(2)) {
        key(name);
        Junk(out);
      }
      if (random_.Chance(2)) {
        key(random_.Pick(kNewKeys));
        Junk(out);
      }
    }
    out += '}';
  }

  void Array(simdjson::dom::array array, std::string& out) {
    out += '[';
    bool first = true;
    const auto comma = [&] {
      if (!first) out += ',';
      first = false;
    };
    for (const element value : array) {
      if (random_.Chance(10)) {
        comma();
        Junk(out);
      }
      if (random_.Chance(5)) continue;
      comma();
      random_.Chance(5) ? Junk(out) : Value(value, out);
    }
    out += ']';
  }

  void Junk(std::string& out) {
    if (hostile_ && random_.Chance(20)) {
      constexpr int64_t kDeepMax = 3'000;
      const size_t depth = static_cast<size_t>(random_.Between(1, kDeepMax));
      for (size_t i = 0; i < depth; ++i) out += R"({"a":[)";
      for (size_t i = 0; i < depth; ++i) out += "]}";
    } else if (hostile_ && random_.Chance(30)) {
      absl::StrAppend(&out, random_.Pick(kHostile));
    } else {
      absl::StrAppend(&out, random_.Pick(kJunk));
    }
  }

  static std::string EscapedKey(std::string_view key) {
    std::string escaped;
    for (const char c : key) {
      if (c == '"' || c == '\\') escaped += '\\';
      escaped += c;
    }
    return escaped;
  }

  const bool hostile_;
  samples::SampleRandom& random_;
};

}  // namespace

std::string Mutate(absl::string_view body, bool hostile, samples::SampleRandom& random) {
  simdjson::dom::parser parser;
  const simdjson::padded_string padded(std::string_view(body.data(), body.size()));
  return Mutation(hostile, random).Event(parser.parse(padded).get_object().value());
}

}  // namespace penstock::ingress
