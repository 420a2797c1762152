#include "event_service/redaction/field_paths.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/redaction/json_string.h"

namespace penstock::event_service {
namespace {

constexpr std::string_view kListKey = "data";
constexpr std::string_view kIdKey = "id";

bool IsPlain(char c) {
  return static_cast<unsigned char>(c) >= 0x20 &&
         std::string_view(".*[]\"\\").find(c) == std::string_view::npos;
}

// The plain key at the front of `text`, taken away; may be empty.
std::string TakePlainKey(std::string_view& text) {
  size_t size = 0;
  while (size < text.size() && IsPlain(text[size])) ++size;
  std::string key(text.substr(0, size));
  text.remove_prefix(size);
  return key;
}

// `["key"]` at the front of `text`, taken away; nullopt when it is none.
std::optional<std::string> TakeQuotedKey(std::string_view& text) {
  if (text.substr(0, 2) != "[\"") return std::nullopt;
  std::string key;
  const size_t end = ReadJsonString(text, 1, key);
  if (end == std::string_view::npos || text.substr(end, 1) != "]") return std::nullopt;
  text.remove_prefix(end + 1);
  return key;
}

// `[12]` at the front of `text`, taken away.
bool TakePosition(std::string_view& text) {
  const size_t end = text.find(']');
  if (text.substr(0, 1) != "[" || end == std::string_view::npos || end < 2) return false;
  for (const char c : text.substr(1, end - 1)) {
    if (c < '0' || c > '9') return false;
  }
  text.remove_prefix(end + 1);
  return true;
}

}  // namespace

class FieldPaths::Parser {
 public:
  explicit Parser(std::string_view path) : path_(path), rest_(path) {}

  absl::StatusOr<std::vector<Step>> Parse() {
    if (path_.size() > kFieldPathBytesMax) {
      return Wrong(absl::StrCat("has more than ", kFieldPathBytesMax, " bytes"));
    }
    do {
      if (absl::Status step = ParseStep(); !step.ok()) return step;
    } while (!rest_.empty() && rest_.front() == '.' && (rest_.remove_prefix(1), true));
    if (!rest_.empty()) return Wrong(absl::StrCat("cannot go on at \"", std::string(rest_), "\""));
    if (steps_.back().kind == Kind::kAnyDepth) {
      return Wrong("ends in **; end it before, which hides all that is below");
    }
    steps_.push_back({});
    return std::move(steps_);
  }

 private:
  absl::Status ParseStep() {
    if (rest_.substr(0, 2) == "**") {
      rest_.remove_prefix(2);
      steps_.push_back({.kind = Kind::kAnyDepth});
      return absl::OkStatus();
    }
    if (rest_.substr(0, 1) == "*") {
      rest_.remove_prefix(1);
      steps_.push_back({.kind = Kind::kAnyKey});
    } else if (std::string key = TakePlainKey(rest_); !key.empty()) {
      steps_.push_back({.kind = Kind::kKey, .key = std::move(key)});
    } else if (rest_.substr(0, 1) != "[" || !steps_.empty()) {
      return Wrong("has an empty key; a key with odd characters is written [\"key\"]");
    }
    while (rest_.substr(0, 1) == "[") {
      std::optional<std::string> key = TakeQuotedKey(rest_);
      if (!key.has_value()) return Wrong("needs a JSON string in its brackets, [\"key\"]");
      steps_.push_back({.kind = Kind::kKey, .key = *std::move(key)});
    }
    return absl::OkStatus();
  }

  absl::Status Wrong(const std::string& what) const {
    return absl::InvalidArgumentError(absl::StrCat(
        "the field path \"", std::string(path_.substr(0, kFieldPathBytesMax)), "\" ", what));
  }

  const std::string_view path_;
  std::string_view rest_;
  std::vector<Step> steps_;
};

absl::StatusOr<FieldPaths> FieldPaths::Parse(const std::vector<std::string>& paths) {
  if (paths.size() > kFieldPathsMax) {
    return absl::InvalidArgumentError(
        absl::StrCat(paths.size(), " field paths, at most ", kFieldPathsMax, " are allowed"));
  }
  static_assert(kFieldPathsMax * (kFieldPathBytesMax + 1) < UINT16_MAX);
  FieldPaths parsed;
  parsed.texts_ = paths;
  std::sort(parsed.texts_.begin(), parsed.texts_.end());
  parsed.texts_.erase(std::unique(parsed.texts_.begin(), parsed.texts_.end()), parsed.texts_.end());
  std::vector<uint16_t> starts;
  for (const std::string& path : parsed.texts_) {
    auto steps = Parser(path).Parse();
    if (!steps.ok()) return steps.status();
    starts.push_back(static_cast<uint16_t>(parsed.steps_.size()));
    parsed.steps_.insert(parsed.steps_.end(), steps->begin(), steps->end());
  }
  for (const uint16_t start : starts) parsed.Reach(start, parsed.start_);
  return parsed;
}

void FieldPaths::Reach(uint16_t position, State& state) const {
  if (std::find(state.begin(), state.end(), position) != state.end()) return;
  state.push_back(position);
  if (steps_[position].kind == Kind::kAnyDepth) Reach(position + 1, state);
}

FieldPaths::State FieldPaths::Enter(const State& state, std::string_view key) const {
  State next;
  // The `data` of a list may be missing from a path.
  if (key == kListKey) next = state;
  for (const uint16_t position : state) {
    const Step& step = steps_[position];
    if (step.kind == Kind::kAnyDepth) Reach(position, next);
    if (step.kind == Kind::kAnyKey || (step.kind == Kind::kKey && step.key == key)) {
      Reach(position + 1, next);
    }
  }
  return next;
}

FieldPaths::State FieldPaths::Element(const State& state) const {
  State next = state;
  // An array in the place of a list has no `data`, and a path may name both it and its elements.
  for (const uint16_t position : state) {
    const Step& step = steps_[position];
    if (step.kind == Kind::kKey && step.key == kListKey) Reach(position + 1, next);
  }
  for (const uint16_t position : State(next)) {
    if (steps_[position].kind == Kind::kAnyKey) Reach(position + 1, next);
  }
  return next;
}

bool FieldPaths::Hides(const State& state) const {
  return std::any_of(state.begin(), state.end(),
                     [this](uint16_t at) { return steps_[at].kind == Kind::kEnd; });
}

bool FieldPaths::HidesReference(const State& state) const {
  return std::any_of(state.begin(), state.end(), [this](uint16_t at) {
    const Step& step = steps_[at];
    if (step.kind == Kind::kEnd || steps_[at + 1].kind != Kind::kEnd) return false;
    // The start of a path is where the object itself stands, not a reference to it.
    const bool follows_a_key =
        at > 0 && steps_[at - 1].kind != Kind::kEnd && steps_[at - 1].kind != Kind::kAnyDepth;
    return follows_a_key && (step.kind == Kind::kAnyKey || step.key == kIdKey);
  });
}

bool ParseUnmappedPath(std::string_view text, std::vector<std::string>& keys) {
  keys.clear();
  while (!text.empty()) {
    if (!keys.empty() && text.front() == '.') text.remove_prefix(1);
    if (std::string key = TakePlainKey(text); !key.empty()) {
      keys.push_back(std::move(key));
    } else if (auto quoted = TakeQuotedKey(text); quoted.has_value()) {
      keys.push_back(*std::move(quoted));
    } else if (!TakePosition(text)) {
      return false;
    }
  }
  return !keys.empty();
}

}  // namespace penstock::event_service
