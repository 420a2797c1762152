#include "event_service/redaction/json_redactor.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "event_service/event/wire.h"
#include "event_service/redaction/json_string.h"

namespace penstock::event_service {
namespace {

constexpr size_t npos = std::string_view::npos;

// Keys at the top of an event that are shown as they are: who, what and when, and nothing of the
// object.
constexpr std::array<std::string_view, 12> kEnvelopeKeys = {
    "id",      "object",           "type",    "created", "livemode",       "api_version",
    "account", "pending_webhooks", "context", "request", "snapshot_event", "reason"};

// Where a value stands.
struct Place {
  enum class Kind {
    kEnvelope,       // the body itself
    kData,           // `data` of a snapshot event
    kRelatedObject,  // of a thin event
    kObject,         // somewhere in an object; `state` says where
    kHidden,
  };
  Kind kind = Kind::kHidden;
  FieldPaths::State state{};
};

class Redactor {
 public:
  Redactor(std::string_view body, const FieldPaths& hidden, bool is_thin)
      : body_(body), hidden_(hidden), is_thin_(is_thin) {}

  std::optional<std::string> Run() {
    if (!IsValidUtf8(body_)) return std::nullopt;
    if (Peek() != '{' || !Value({.kind = Place::Kind::kEnvelope}, 0)) return std::nullopt;
    if (Peek() != '\0' || at_ != body_.size()) return std::nullopt;
    return std::move(out_);
  }

 private:
  // The next character that is not white space; '\0' at the end.
  char Peek() {
    while (at_ < body_.size() && std::string_view(" \t\n\r").find(body_[at_]) != npos) ++at_;
    return at_ < body_.size() ? body_[at_] : '\0';
  }
  bool Skip(char c) {
    if (Peek() != c) return false;
    ++at_;
    return true;
  }
  void Put(const Place& place, std::string_view text) {
    if (place.kind != Place::Kind::kHidden) out_.append(text);
  }

  bool Value(const Place& place, int depth) {
    if (depth > kRedactedJsonDepthMax) return false;
    switch (Peek()) {
      case '{':
        return Object(place, depth);
      case '[':
        return Array(place, depth);
      case '"': {
        const size_t begin = at_;
        at_ = ReadJsonString(body_, begin, scratch_);
        if (at_ == npos) return false;
        Put(place, body_.substr(begin, at_ - begin));
        return true;
      }
      default:
        return Word(place);
    }
  }

  bool Object(const Place& place, int depth) {
    Put(place, "{");
    ++at_;
    bool first_out = true;
    for (bool more = Peek() != '}'; more; more = Skip(',')) {
      if (Peek() != '"') return false;
      const size_t begin = at_;
      at_ = ReadJsonString(body_, begin, scratch_);
      if (at_ == npos) return false;
      const std::string_view key = body_.substr(begin, at_ - begin);
      Place member = Member(place, scratch_);
      if (!Skip(':')) return false;
      HideByKind(member);
      if (member.kind != Place::Kind::kHidden) {
        Put(place, first_out ? "" : ",");
        Put(place, key);
        Put(place, ":");
        first_out = false;
      }
      if (!Value(member, depth + 1)) return false;
    }
    Put(place, "}");
    return Skip('}');
  }

  bool Array(const Place& place, int depth) {
    Put(place, "[");
    ++at_;
    bool first_out = true;
    Place element = place;
    if (place.kind == Place::Kind::kObject) element = InObject(hidden_.Element(place.state));
    for (bool more = Peek() != ']'; more; more = Skip(',')) {
      Place one = element;
      HideByKind(one);
      if (one.kind != Place::Kind::kHidden) {
        Put(place, first_out ? "" : ",");
        first_out = false;
      }
      if (!Value(one, depth + 1)) return false;
    }
    Put(place, "]");
    return Skip(']');
  }

  // What comes next may be hidden for what it is: a string for the id of an object, and `data` that
  // is no object, because there is no saying what it is.
  void HideByKind(Place& place) {
    const char next = Peek();
    const bool hidden = place.kind == Place::Kind::kObject
                            ? next == '"' && hidden_.HidesReference(place.state)
                            : place.kind != Place::Kind::kEnvelope && next != '{';
    if (hidden) place.kind = Place::Kind::kHidden;
  }

  Place InObject(FieldPaths::State state) const {
    if (hidden_.Hides(state)) return {};
    return {.kind = Place::Kind::kObject, .state = std::move(state)};
  }
  Place Member(const Place& place, const std::string& key) const {
    switch (place.kind) {
      case Place::Kind::kEnvelope:
        return MemberOfEnvelope(key);
      case Place::Kind::kData:
        return key == "object" || key == "previous_attributes" ? InObject(hidden_.start())
                                                               : Place();
      case Place::Kind::kRelatedObject:
        // The path to the object ends in its id.
        if (key == "url" && hidden_.Hides(hidden_.Enter(hidden_.start(), "id"))) return {};
        return InObject(hidden_.Enter(hidden_.start(), key));
      case Place::Kind::kObject:
        return InObject(hidden_.Enter(place.state, key));
      case Place::Kind::kHidden:
        break;
    }
    return {};
  }
  Place MemberOfEnvelope(const std::string& key) const {
    if (std::find(kEnvelopeKeys.begin(), kEnvelopeKeys.end(), key) != kEnvelopeKeys.end()) {
      return InObject({});
    }
    if (key == "data")
      return is_thin_ ? InObject(hidden_.start()) : Place{.kind = Place::Kind::kData};
    if (key == "related_object") return {.kind = Place::Kind::kRelatedObject};
    return {};
  }

  // true, false, null or a number.
  bool Word(const Place& place) {
    const size_t begin = at_;
    while (at_ < body_.size() && (std::isalnum(static_cast<unsigned char>(body_[at_])) != 0 ||
                                  body_[at_] == '-' || body_[at_] == '+' || body_[at_] == '.')) {
      ++at_;
    }
    const std::string_view word = body_.substr(begin, at_ - begin);
    Put(place, word);
    return word == "true" || word == "false" || word == "null" || IsNumber(word);
  }

  static size_t SkipDigits(std::string_view text, size_t at) {
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
    return at;
  }
  static bool IsNumber(std::string_view word) {
    size_t at = word.substr(0, 1) == "-" ? 1 : 0;
    const size_t digits = at;
    at = SkipDigits(word, at);
    if (at == digits || (word[digits] == '0' && at > digits + 1)) return false;
    if (at < word.size() && word[at] == '.') {
      const size_t fraction = at + 1;
      at = SkipDigits(word, fraction);
      if (at == fraction) return false;
    }
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
      ++at;
      if (at < word.size() && (word[at] == '+' || word[at] == '-')) ++at;
      const size_t exponent = at;
      at = SkipDigits(word, exponent);
      if (at == exponent) return false;
    }
    return at == word.size();
  }

  const std::string_view body_;
  const FieldPaths& hidden_;
  const bool is_thin_;
  size_t at_ = 0;
  std::string out_;
  std::string scratch_;
};

}  // namespace

std::optional<std::string> RedactBody(std::string_view body, const FieldPaths& hidden,
                                      bool is_thin) {
  return Redactor(body, hidden, is_thin).Run();
}

}  // namespace penstock::event_service
