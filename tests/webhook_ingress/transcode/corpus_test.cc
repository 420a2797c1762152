// Real bodies, which are not in the repository: runs every .json file of the directory that
// PENSTOCK_CORPUS names through the transcoder.
//
//   PENSTOCK_CORPUS=DIR GTEST_ALSO_RUN_DISABLED_TESTS=1
//       transcode_schema_test --gtest_filter='Corpus.*'
//
// Every body must be accepted and kept byte for byte, and every key typed or listed. Prints, for
// each API year, how many of the keys are typed, and the unmapped ones by how often they occur.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "gmock/gmock.h"
#include "simdjson.h"
#include "tests/webhook_ingress/transcode/schema_fixture.h"

namespace penstock::ingress {
namespace {

using simdjson::dom::element;

struct YearCount {
  size_t bodies = 0;
  size_t keys = 0;
  size_t unmapped = 0;
  size_t listed = 0;
};

// Counts the keys below `json` whose value is not null, and of these the unmapped ones: at or
// below a listed path.
void CountKeys(element json, const std::string& path, const std::set<std::string>& listed,
               bool below_listed, YearCount* count) {
  if (json.is_array()) {
    size_t position = 0;
    for (const element child : json.get_array()) {
      const std::string child_path = absl::StrCat(path, "[", position++, "]");
      CountKeys(child, child_path, listed, below_listed || listed.contains(child_path), count);
    }
  } else if (json.is_object()) {
    for (const auto member : json.get_object()) {
      if (member.value.is_null()) continue;
      // Keys that a path quotes are not worth the trouble here.
      const std::string child_path =
          absl::StrCat(path, path.empty() ? "" : ".", std::string(member.key));
      const bool unmapped = below_listed || listed.contains(child_path);
      ++count->keys;
      count->unmapped += unmapped;
      CountKeys(member.value, child_path, listed, unmapped, count);
    }
  }
}

// "data.object.items[3].plan" -> "invoice: items[].plan", for counting.
std::string Kind(const std::string& path, const std::string& object) {
  std::string kind;
  bool in_brackets = false;
  for (const char c : path) {
    if (c == ']') in_brackets = false;
    if (!in_brackets) kind += c;
    if (c == '[') in_brackets = true;
  }
  return absl::StrCat(object, ": ",
                      absl::StartsWith(kind, "data.object.") ? kind.substr(12) : kind);
}

class Corpus : public SchemaFixture {
 protected:
  static std::string ReadFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  void Take(const std::string& body) {
    const auto event = Accept(body);
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(body);
    element json;
    if (parser.parse(padded).get(json) != simdjson::SUCCESS) return;
    EXPECT_EQ(Disagreement(body, *event), "");
    const std::string version = Text(*event, "api_version");
    YearCount& count = years_[version.empty() ? "none" : version.substr(0, 4)];
    ++count.bodies;
    const std::vector<std::string> listed = UnmappedPaths(*event);
    CountKeys(json, "", {listed.begin(), listed.end()}, false, &count);
    for (const std::string& path : listed) {
      ++count.listed;
      ++kinds_[absl::StrCat(Kind(path, Text(*event, "object_type")), " (", version, ")")];
    }
    if (arm() != Transcoded::Arm::kTyped) ++untyped_;
  }

  void Report() const {
    for (const auto& [year, count] : years_) {
      std::cout << absl::StreamFormat("%s: %4d bodies, %6d keys, %4d listed, %.2f %% typed\n", year,
                                      count.bodies, count.keys, count.listed,
                                      100.0 * (count.keys - count.unmapped) / count.keys);
    }
    std::cout << untyped_ << " bodies not in an arm of their own\n";
    for (const auto& [kind, times] : kinds_) {
      std::cout << absl::StreamFormat("%5d %s\n", times, kind);
    }
  }

 private:
  std::map<std::string, YearCount> years_;
  std::map<std::string, size_t> kinds_;
  size_t untyped_ = 0;
};

TEST_F(Corpus, DISABLED_EveryBodyIsAcceptedAndComplete) {
  const char* const directory = std::getenv("PENSTOCK_CORPUS");
  ASSERT_NE(directory, nullptr) << "set PENSTOCK_CORPUS to a directory of .json files";
  size_t bodies = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    if (entry.path().extension() != ".json") continue;
    ++bodies;
    SCOPED_TRACE(entry.path());
    Take(ReadFile(entry.path()));
  }
  Report();
  EXPECT_GT(bodies, 0u);
}

}  // namespace
}  // namespace penstock::ingress
