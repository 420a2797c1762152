// Who may do what. protobuf stays behind this header; policy.proto describes the file.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "event_service/rights/read_rights.h"
#include "event_service/rights/token_hash.h"

namespace penstock::event_service {

enum class Right { kRead, kPublish, kAdmin };

// Somebody who calls.
struct Principal {
  std::string name{};
  bool may_read = false;
  bool may_publish = false;
  bool may_admin = false;
  ReadRights read{};
  // Most Subscribe streams at a time; 0: no cap of its own.
  size_t streams_max = 0;
};

// OK, or PermissionDenied (RIGHT_MISSING).
absl::Status CheckRight(const Principal& principal, Right right);

// How somebody showed who they are.
struct Caller {
  // Subject alternative names of the client certificate: "dns:billing.internal". Empty without one.
  std::vector<std::string> names{};
  // Of the bearer token.
  std::optional<TokenHash> token{};
};

// Immutable; any number of threads.
class Policy {
 public:
  using MakeRedactor = std::function<absl::StatusOr<std::shared_ptr<const EventRedactor>>(
      const std::vector<std::string>& paths)>;

  // InvalidArgument names the line, and what is wrong there.
  static absl::StatusOr<std::shared_ptr<const Policy>> Parse(std::string_view text,
                                                             const MakeRedactor& make_redactor);

  // Whom the policy knows `caller` as: by the token if there is one, or else by the first of its
  // names that the policy has. Unauthenticated (CREDENTIALS_MISSING, CREDENTIALS_UNKNOWN) when
  // nobody. Every token is compared, in the same time whatever it is.
  absl::StatusOr<std::shared_ptr<const Principal>> Identify(const Caller& caller) const;

  size_t principals() const { return principals_; }
  // Whether anybody shows a token.
  bool has_tokens() const { return !tokens_.empty(); }

 private:
  class Builder;
  template <typename Key>
  struct Entry {
    Key key;
    std::shared_ptr<const Principal> principal;
  };

  size_t principals_ = 0;
  std::vector<Entry<std::string>> names_;
  std::vector<Entry<TokenHash>> tokens_;
};

}  // namespace penstock::event_service
