#include "webhook_ingress/transcode/unmapped_paths.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

bool NeedsQuotes(absl::string_view key) {
  if (key.empty()) return true;
  return std::any_of(key.begin(), key.end(), [](char c) {
    return c == '.' || c == '[' || c == ']' || c == '"' || c == '\\' ||
           static_cast<unsigned char>(c) < 0x20;
  });
}

void AppendQuoted(absl::string_view key, std::string& out) {
  out += "[\"";
  for (const char c : key) {
    if (c == '"' || c == '\\') {
      out += {'\\', c};
    } else if (static_cast<unsigned char>(c) < 0x20) {
      absl::StrAppend(&out, "\\u", absl::Hex(static_cast<unsigned char>(c), absl::kZeroPad4));
    } else {
      out += c;
    }
  }
  out += "\"]";
}

void AppendStep(const JsonPath& step, std::string& out) {
  if (step.position != JsonPath::kNoPosition) {
    absl::StrAppend(&out, "[", step.position, "]");
  } else if (NeedsQuotes(step.key)) {
    AppendQuoted(step.key, out);
  } else {
    if (!out.empty()) out += '.';
    absl::StrAppend(&out, step.key);
  }
}

}  // namespace

std::string PathText(const JsonPath& path) {
  std::vector<const JsonPath*> steps;
  size_t bytes_min = 0;
  for (const JsonPath* step = &path; step != nullptr; step = step->parent) {
    steps.push_back(step);
    bytes_min += step->key.size();
  }
  std::string text;
  if (bytes_min > kUnmappedPathBytesMax) return text;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) AppendStep(**step, text);
  if (text.size() > kUnmappedPathBytesMax) text.clear();
  return text;
}

void UnmappedPaths::Clear() {
  if (count_ == 0) return;
  paths_.clear();
  listed_.clear();
  bytes_ = 0;
  count_ = 0;
  cut_ = false;
}

void UnmappedPaths::Add(const JsonPath& path) {
  if (cut_) {
    ++count_;
    return;
  }
  std::string text = PathText(path);
  if (listed_.contains(text)) return;
  ++count_;
  if (text.empty() || paths_.size() == kUnmappedPathsMax ||
      bytes_ + text.size() > kUnmappedPathsBytesMax) {
    cut_ = true;
    return;
  }
  bytes_ += text.size();
  listed_.insert(text);
  paths_.push_back(std::move(text));
}

void UnmappedPaths::Forget(const JsonPath& path) {
  if (paths_.empty()) return;
  const std::string text = PathText(path);
  if (listed_.erase(text) == 0) return;
  paths_.erase(std::find(paths_.begin(), paths_.end(), text));
  bytes_ -= text.size();
  --count_;
}

std::vector<absl::string_view> UnmappedPaths::List() const {
  std::vector<absl::string_view> list(paths_.begin(), paths_.end());
  if (cut_) list.push_back(kUnmappedPathsCut);
  return list;
}

}  // namespace penstock::ingress
