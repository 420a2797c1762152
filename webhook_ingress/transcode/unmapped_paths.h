// The JSON paths of what the typed fields of an event do not carry.
//
// Format: keys joined by '.', array positions in brackets, from the top of the
// body: `data.object.items[2].kind`. A key that is empty or holds `.`, `[`, `]`,
// `"`, `\` or a control character is written in brackets as a JSON string:
// `data.object.metadata["order.id"]`. Other bytes stand as they are (UTF-8).
//
// A path names the highest value that is not carried: an unknown key is one
// path, whatever it holds. `null` is the same as an absent key and is never
// listed, except as an element of an array, where leaving it out moves the others.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"

namespace penstock::ingress {

// Bounds of the list. Past any of them the rest is not listed, and the list
// ends with kUnmappedPathsCut.
inline constexpr size_t kUnmappedPathsMax = 1'000;
inline constexpr size_t kUnmappedPathBytesMax = 4'096;
inline constexpr size_t kUnmappedPathsBytesMax = 65'536;
inline constexpr absl::string_view kUnmappedPathsCut = "...";

// A place in a JSON text: a chain from the value up to the top, on the stack of
// the walk. Borrows the parent and the key.
struct JsonPath {
  static constexpr size_t kNoPosition = static_cast<size_t>(-1);

  const JsonPath* parent = nullptr;  // null: a key of the top-level object
  absl::string_view key;             // when `position` is kNoPosition
  size_t position = kNoPosition;     // of an array's element

  JsonPath(const JsonPath* above, absl::string_view name) : parent(above), key(name) {}
  JsonPath(const JsonPath* above, size_t element) : parent(above), position(element) {}
};

// Collects paths. Not thread-safe.
class UnmappedPaths {
 public:
  void Clear();
  // Adds `path` unless it is listed.
  void Add(const JsonPath& path);
  // Takes `path` back if it is listed: a later duplicate of the key is null.
  void Forget(const JsonPath& path);

  bool empty() const { return count_ == 0; }
  // How many values were left out, including those past the bounds.
  size_t count() const { return count_; }
  // The list in the order found; the last entry is kUnmappedPathsCut if it was cut.
  std::vector<absl::string_view> List() const;

 private:
  std::vector<std::string> paths_;
  absl::flat_hash_set<std::string> listed_;
  size_t bytes_ = 0;
  size_t count_ = 0;
  bool cut_ = false;
};

// The text of a path, or an empty string if it is longer than kUnmappedPathBytesMax.
std::string PathText(const JsonPath& path);

}  // namespace penstock::ingress
