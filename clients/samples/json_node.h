// A JSON value that can be built, changed at a path and printed; keys keep the
// order in which they were added.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace penstock::samples {

// Copies are deep. Not thread-safe.
class JsonNode {
 public:
  using Member = std::pair<std::string, JsonNode>;

  // null
  JsonNode() : kind_(Kind::kRaw), text_("null") {}

  static JsonNode String(absl::string_view text);
  static JsonNode Int(int64_t number);
  static JsonNode Double(double number);
  static JsonNode Bool(bool flag);
  static JsonNode Object();
  static JsonNode Array();
  // `json` must be one JSON text; it is printed as it stands. It counts as a leaf,
  // whatever it holds, until SetAt() leads through it.
  static JsonNode Raw(absl::string_view json);

  bool is_object() const { return kind_ == Kind::kObject; }
  bool is_array() const { return kind_ == Kind::kArray; }
  bool is_null() const { return kind_ == Kind::kRaw && text_ == "null"; }
  bool is_leaf() const { return !is_object() && !is_array(); }

  // On objects. Set() replaces the value of a key that is there. Borrowed
  // pointers and references hold until the object changes.
  JsonNode& Set(absl::string_view key, JsonNode value);
  const JsonNode* Find(absl::string_view key) const;
  const std::vector<Member>& members() const { return members_; }

  // On arrays.
  void Append(JsonNode value);
  size_t size() const { return is_object() ? members_.size() : elements_.size(); }

  // Sets the value at a path in the notation of Event.unmapped_paths, adding what is
  // missing on the way (null counts as missing). InvalidArgument if the path does
  // not parse, or leads through another kind of value, or past the end of an array.
  absl::Status SetAt(absl::string_view path, JsonNode value);

  std::string Print(bool pretty) const;

 private:
  enum class Kind { kRaw, kString, kObject, kArray };

  explicit JsonNode(Kind kind, absl::string_view text = "") : kind_(kind), text_(text) {}

  void Unfold();
  void AppendTo(std::string& out, bool pretty, int depth) const;

  Kind kind_;
  std::string text_;
  std::vector<Member> members_;
  std::vector<JsonNode> elements_;
};

}  // namespace penstock::samples
