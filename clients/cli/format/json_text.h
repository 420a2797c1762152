// JSON text, where no event is involved.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace penstock::cli {

// `text` as a JSON string, with its quotes. `text` is UTF-8.
std::string JsonString(const std::string& text);

// The strings, numbers and booleans of a JSON object as text, keyed by their
// path, e.g. "error.code"; arrays are left out. Whole numbers are exact up to
// 2^53. Empty when `json` is no object.
std::map<std::string, std::string> JsonScalars(const std::string& json);

// One object of a JSON array.
struct JsonRow {
  // As JsonScalars.
  std::map<std::string, std::string> scalars;
  // The object on one line.
  std::string json;
};

// The objects in the array `key` of the JSON object `json`. InvalidArgument when
// there is no such array.
absl::StatusOr<std::vector<JsonRow>> JsonRows(const std::string& json, const std::string& key);

}  // namespace penstock::cli
