#include "clients/samples/json_node.h"

#include <charconv>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "clients/samples/json_path.h"
#include "simdjson.h"

namespace penstock::samples {
namespace {

constexpr int kIndentSpaces = 2;

void AppendString(absl::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += {'\\', c};
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      absl::StrAppend(&out, "\\u", absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad4));
    } else {
      out += c;
    }
  }
  out += '"';
}

// The text of one value, as it stands.
simdjson::simdjson_result<std::string_view> TextOf(simdjson::ondemand::value value) {
  switch (value.type()) {
    case simdjson::ondemand::json_type::object:
      return value.get_object().value().raw_json();
    case simdjson::ondemand::json_type::array:
      return value.get_array().value().raw_json();
    default:
      return value.raw_json_token();
  }
}

JsonNode RawOf(simdjson::ondemand::value value) {
  const std::string_view text = TextOf(value).value();
  return JsonNode::Raw(absl::StripAsciiWhitespace(absl::string_view(text.data(), text.size())));
}

void AppendBreak(std::string& out, bool pretty, int depth) {
  if (!pretty) return;
  out += '\n';
  out.append(kIndentSpaces * depth, ' ');
}

}  // namespace

JsonNode JsonNode::String(absl::string_view text) { return JsonNode(Kind::kString, text); }
JsonNode JsonNode::Int(int64_t number) { return JsonNode(Kind::kRaw, absl::StrCat(number)); }
JsonNode JsonNode::Bool(bool flag) { return JsonNode(Kind::kRaw, flag ? "true" : "false"); }
JsonNode JsonNode::Object() { return JsonNode(Kind::kObject); }
JsonNode JsonNode::Array() { return JsonNode(Kind::kArray); }
JsonNode JsonNode::Raw(absl::string_view json) { return JsonNode(Kind::kRaw, json); }

JsonNode JsonNode::Double(double number) {
  char buffer[32];  // the shortest text that reads back as the same number
  const auto end = std::to_chars(buffer, buffer + sizeof(buffer), number).ptr;
  return JsonNode(Kind::kRaw, absl::string_view(buffer, end - buffer));
}

JsonNode& JsonNode::Set(absl::string_view key, JsonNode value) {
  for (Member& member : members_) {
    if (member.first == key) return member.second = std::move(value);
  }
  members_.emplace_back(std::string(key), std::move(value));
  return members_.back().second;
}

const JsonNode* JsonNode::Find(absl::string_view key) const {
  for (const Member& member : members_) {
    if (member.first == key) return &member.second;
  }
  return nullptr;
}

void JsonNode::Append(JsonNode value) { elements_.push_back(std::move(value)); }

absl::Status JsonNode::SetAt(absl::string_view path, JsonNode value) {
  absl::StatusOr<std::vector<PathStep>> steps = ParseJsonPath(path);
  if (!steps.ok()) return steps.status();
  JsonNode* node = this;
  for (const PathStep& step : *steps) {
    if (node->is_null()) *node = step.is_position ? Array() : Object();
    node->Unfold();
    if (step.is_position ? !node->is_array() : !node->is_object()) {
      return absl::InvalidArgumentError(
          absl::StrCat("the path ", path, " leads through a value that is not ",
                       step.is_position ? "an array" : "an object", "; set that value as a whole"));
    }
    if (!step.is_position) {
      const bool is_new = node->Find(step.key) == nullptr;
      if (is_new) node->members_.emplace_back(step.key, JsonNode());
      for (Member& member : node->members_) {
        if (member.first != step.key) continue;
        node = &member.second;
        break;
      }
      continue;
    }
    if (step.position > node->elements_.size()) {
      return absl::InvalidArgumentError(
          absl::StrCat("the path ", path, " is past the end of an array of ",
                       node->elements_.size(), "; use at most that position"));
    }
    if (step.position == node->elements_.size()) node->elements_.emplace_back();
    node = &node->elements_[step.position];
  }
  *node = std::move(value);
  return absl::OkStatus();
}

// Text that was given as JSON becomes an object or an array of such texts, which
// print as before. What the parser does not read stays text.
void JsonNode::Unfold() {
  const absl::string_view text = absl::StripAsciiWhitespace(text_);
  if (kind_ != Kind::kRaw || text.empty() || (text[0] != '{' && text[0] != '[')) return;
  simdjson::ondemand::parser parser;
  const simdjson::padded_string padded(text.data(), text.size());
  try {
    simdjson::ondemand::document document = parser.iterate(padded);
    JsonNode node = text[0] == '{' ? Object() : Array();
    if (node.is_object()) {
      for (simdjson::ondemand::field field : document.get_object()) {
        const std::string_view key = field.unescaped_key();
        node.Set(absl::string_view(key.data(), key.size()), RawOf(field.value()));
      }
    } else {
      for (simdjson::ondemand::value value : document.get_array()) node.Append(RawOf(value));
    }
    *this = std::move(node);
  } catch (const simdjson::simdjson_error&) {
  }
}

std::string JsonNode::Print(bool pretty) const {
  std::string out;
  AppendTo(out, pretty, 0);
  return out;
}

void JsonNode::AppendTo(std::string& out, bool pretty, int depth) const {
  if (kind_ == Kind::kRaw) {
    absl::StrAppend(&out, text_);
    return;
  }
  if (kind_ == Kind::kString) return AppendString(text_, out);
  out += is_object() ? '{' : '[';
  bool first = true;
  const auto begin_entry = [&] {
    if (!std::exchange(first, false)) out += ',';
    AppendBreak(out, pretty, depth + 1);
  };
  for (const auto& [key, value] : members_) {
    begin_entry();
    AppendString(key, out);
    out += pretty ? ": " : ":";
    value.AppendTo(out, pretty, depth + 1);
  }
  for (const JsonNode& element : elements_) {
    begin_entry();
    element.AppendTo(out, pretty, depth + 1);
  }
  if (!first) AppendBreak(out, pretty, depth);
  out += is_object() ? '}' : ']';
}

}  // namespace penstock::samples
