#include "tests/event_service/grpc/documented_errors.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

#include "absl/strings/ascii.h"
#include "gtest/gtest.h"

namespace penstock::testing {
namespace {

bool IsReason(const std::string& word) {
  return word.size() > 4 && std::all_of(word.begin(), word.end(), [](unsigned char c) {
           return absl::ascii_isupper(c) || c == '_';
         });
}

std::string ReadFile(const std::string& path) {
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The reasons and codes in a comment, wherever they are broken into lines.
std::set<std::string> Words(std::string comment) {
  for (char& c : comment) {
    if (!absl::ascii_isalnum(static_cast<unsigned char>(c)) && c != '_') c = ' ';
  }
  std::istringstream words(comment);
  std::set<std::string> found;
  for (std::string word; words >> word;) {
    if (IsReason(word)) found.insert(word);
  }
  return found;
}

}  // namespace

DocumentedErrors::DocumentedErrors(const std::string& directory) {
  const std::string events = ReadFile(directory + "/event_service.proto");
  ReadTable(events);
  ReadMethods(events);
  ReadMethods(ReadFile(directory + "/admin_service.proto"));
}

// Lines of the form "//   START_MISSING   INVALID_ARGUMENT   what to do", before the syntax.
void DocumentedErrors::ReadTable(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line) && line.rfind("syntax", 0) != 0;) {
    std::istringstream words(line);
    std::string slashes, reason, code, advice;
    words >> slashes >> reason >> code >> advice;
    if (IsReason(reason) && IsReason(code) && !advice.empty()) {
      codes_[reason] = code;
    } else if (!codes_.empty()) {
      of_any_call_.merge(Words(line));
    }
  }
}

void DocumentedErrors::ReadMethods(const std::string& text) {
  std::istringstream lines(text);
  std::string comment;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string first, method;
    words >> first;
    if (first.rfind("//", 0) == 0) {
      comment += line + "\n";
    } else {
      if (first == "rpc" && std::getline(words >> std::ws, method, '(')) {
        words_[method] = Words(comment);
      }
      comment.clear();
    }
  }
}

std::string DocumentedErrors::CodeOf(const std::string& reason) const {
  const auto found = codes_.find(reason);
  return found == codes_.end() ? "" : found->second;
}

bool DocumentedErrors::MayEndWith(const std::string& method, const std::string& reason) const {
  const auto found = words_.find(method);
  if (found != words_.end() && found->second.count(reason) > 0) return true;
  return of_any_call_.count(reason) + of_any_call_.count(CodeOf(reason)) > 0;
}

std::set<std::string> DocumentedErrors::methods() const {
  std::set<std::string> methods;
  for (const auto& [method, words] : words_) methods.insert(method);
  return methods;
}

}  // namespace penstock::testing
