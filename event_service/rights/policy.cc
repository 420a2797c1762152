#include "event_service/rights/policy.h"

#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/text_format.h>

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "event_service/error_reason.h"
#include "event_service/rights/policy.pb.h"

namespace penstock::event_service {
namespace {

namespace pb = google::protobuf;
namespace file = policy::v1;

constexpr size_t kNameBytesMax = 64;

// Keeps the first mistake.
class FirstError final : public pb::io::ErrorCollector {
 public:
  void AddError(int line, int, const std::string& message) override {
    if (text_.empty()) text_ = absl::StrCat("line ", line + 1, ": ", message);
  }
  void AddWarning(int, int, const std::string&) override {}
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

bool IsName(std::string_view name) {
  return !name.empty() && name.size() <= kNameBytesMax &&
         std::all_of(name.begin(), name.end(), [](unsigned char c) {
           return std::isalnum(c) != 0 || c == '.' || c == '_' || c == '-';
         });
}

bool IsCertificateName(std::string_view name) {
  for (const std::string_view kind : {"dns:", "uri:", "ip:", "email:"}) {
    if (name.starts_with(kind)) return name.size() > kind.size();
  }
  return false;
}

template <typename Range>
std::vector<std::string> Strings(const Range& range) {
  return {range.begin(), range.end()};
}

}  // namespace

absl::Status CheckRight(const Principal& principal, Right right) {
  const bool has = right == Right::kRead      ? principal.may_read
                   : right == Right::kPublish ? principal.may_publish
                                              : principal.may_admin;
  if (has) return absl::OkStatus();
  const std::string name = right == Right::kRead      ? "READ"
                           : right == Right::kPublish ? "PUBLISH"
                                                      : "ADMIN";
  return MakeError(ErrorReason::kRightMissing,
                   absl::StrCat("\"", principal.name, "\" does not have the right ", name,
                                "; have the policy changed"),
                   {{"right", name}, {"principal", principal.name}});
}

class Policy::Builder {
 public:
  explicit Builder(const MakeRedactor& make_redactor) : make_redactor_(make_redactor) {}

  absl::StatusOr<std::shared_ptr<const Policy>> Build(std::string_view text) {
    file::Policy parsed;
    FirstError error;
    pb::TextFormat::ParseInfoTree lines;
    pb::TextFormat::Parser parser;
    parser.RecordErrorsTo(&error);
    parser.WriteLocationsTo(&lines);
    if (!parser.ParseFromString(std::string(text), &parsed)) {
      return absl::InvalidArgumentError(error.text());
    }
    if (parsed.principals().empty()) {
      return absl::InvalidArgumentError("names no principals, so nobody could do anything");
    }
    const pb::FieldDescriptor* field =
        file::Policy::descriptor()->FindFieldByNumber(file::Policy::kPrincipalsFieldNumber);
    for (int i = 0; i < parsed.principals_size(); ++i) {
      if (absl::Status added = Add(parsed.principals(i)); !added.ok()) {
        return absl::InvalidArgumentError(
            absl::StrCat("line ", lines.GetLocation(field, i).line + 1, ": principal \"",
                         IsName(parsed.principals(i).name()) ? parsed.principals(i).name() : "?",
                         "\": ", added.message()));
      }
    }
    policy_->principals_ = static_cast<size_t>(parsed.principals_size());
    return std::move(policy_);
  }

 private:
  static absl::Status Wrong(const std::string& what) { return absl::InvalidArgumentError(what); }

  absl::Status Add(const file::Principal& from) {
    auto principal = std::make_shared<Principal>();
    if (!IsName(from.name())) return Wrong("name is not 1 to 64 of [A-Za-z0-9._-]");
    if (std::count(seen_names_.begin(), seen_names_.end(), from.name()) > 0) {
      return Wrong("the name is there already");
    }
    seen_names_.push_back(from.name());
    principal->name = from.name();
    principal->streams_max = from.streams_max();
    if (absl::Status rights = SetRights(from, *principal); !rights.ok()) return rights;
    return AddCredentials(from, principal);
  }

  absl::Status SetRights(const file::Principal& from, Principal& principal) {
    for (const int right : from.rights()) {
      if (right == file::READ) principal.may_read = true;
      if (right == file::PUBLISH) principal.may_publish = true;
      if (right == file::ADMIN) principal.may_admin = true;
      if (right == file::RIGHT_UNSPECIFIED) return Wrong("rights are READ, PUBLISH and ADMIN");
    }
    if (from.rights().empty()) return Wrong("has no rights; give it READ, PUBLISH or ADMIN");
    if (principal.may_read && from.types().empty()) {
      return Wrong("has READ and no types; write types: \"*\" for all");
    }
    const bool reads_some = !from.types().empty() || !from.excluded_types().empty() ||
                            !from.accounts().empty() || from.has_livemode() ||
                            !from.redacted_fields().empty();
    if (!principal.may_read && reads_some) return Wrong("says what it may read, but has no READ");
    std::shared_ptr<const EventRedactor> redactor;
    if (!from.redacted_fields().empty()) {
      auto made = make_redactor_(Strings(from.redacted_fields()));
      if (!made.ok()) return made.status();
      redactor = *std::move(made);
    }
    FilterSpec spec = {.types = Strings(from.types()),
                       .excluded_types = Strings(from.excluded_types()),
                       .accounts = Strings(from.accounts())};
    if (from.has_livemode()) spec.livemode = from.livemode();
    absl::StatusOr<ReadRights> read = ReadRights::Make(spec, std::move(redactor));
    if (!read.ok()) return read.status();
    principal.read = *std::move(read);
    return absl::OkStatus();
  }

  absl::Status AddCredentials(const file::Principal& from,
                              const std::shared_ptr<const Principal>& principal) {
    if (from.certificates().empty() && from.token_sha256().empty()) {
      return Wrong("has neither certificates nor token_sha256");
    }
    for (const std::string& name : from.certificates()) {
      if (!IsCertificateName(name)) {
        return Wrong(
            "certificates are written \"dns:NAME\", \"uri:URI\", \"ip:ADDRESS\" or "
            "\"email:ADDRESS\"");
      }
      for (const auto& entry : policy_->names_) {
        if (entry.key == name) return Wrong(AlreadyOf(name, *entry.principal));
      }
      policy_->names_.push_back({name, principal});
    }
    for (const std::string& hex : from.token_sha256()) {
      const std::optional<TokenHash> hash = ParseTokenHash(hex);
      if (!hash.has_value()) {
        return Wrong(
            "token_sha256 is not 64 lower-case hexadecimal digits; write the hash, "
            "never the token: printf %s \"$TOKEN\" | sha256sum");
      }
      for (const auto& entry : policy_->tokens_) {
        if (entry.key == *hash) return Wrong(AlreadyOf("the token", *entry.principal));
      }
      policy_->tokens_.push_back({*hash, principal});
    }
    return absl::OkStatus();
  }

  static std::string AlreadyOf(const std::string& what, const Principal& other) {
    return absl::StrCat(what, " is \"", other.name, "\"'s already");
  }

  const MakeRedactor& make_redactor_;
  std::shared_ptr<Policy> policy_ = std::make_shared<Policy>();
  std::vector<std::string> seen_names_;
};

absl::StatusOr<std::shared_ptr<const Policy>> Policy::Parse(std::string_view text,
                                                            const MakeRedactor& make_redactor) {
  return Builder(make_redactor).Build(text);
}

absl::StatusOr<std::shared_ptr<const Principal>> Policy::Identify(const Caller& caller) const {
  std::shared_ptr<const Principal> found;
  if (caller.token.has_value()) {
    // All of them, so that the time does not tell which one it was.
    for (const auto& entry : tokens_) {
      if (SameTokenHash(entry.key, *caller.token)) found = entry.principal;
    }
  } else {
    for (const std::string& name : caller.names) {
      const auto entry = std::find_if(names_.begin(), names_.end(),
                                      [&](const auto& known) { return known.key == name; });
      if (entry == names_.end()) continue;
      found = entry->principal;
      break;
    }
  }
  if (found != nullptr) return found;
  if (!caller.token.has_value() && caller.names.empty()) {
    return MakeError(ErrorReason::kCredentialsMissing,
                     "this server wants to know who calls: show a client certificate, or send "
                     "`authorization: Bearer TOKEN`");
  }
  return MakeError(ErrorReason::kCredentialsUnknown,
                   caller.token.has_value()
                       ? "the policy of this server does not know this token"
                       : "the policy of this server knows none of the certificate's names");
}

}  // namespace penstock::event_service
