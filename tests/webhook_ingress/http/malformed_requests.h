// Requests that no server should read twice, or at all.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace penstock::ingress {

// Appears in every malformed request; may appear in no answer, log or metric.
inline constexpr const char* kCanary = "CANARY5e1f";

struct Attack {
  std::string name;
  std::string bytes;
  // Of the answer.
  int status;
};

// Written for an endpoint at `path` that wants POST. `common_fields`, each ended by
// CR LF, are in every head, such as what the endpoint asks for before a body.
class MalformedRequests {
 public:
  explicit MalformedRequests(std::string path, std::string common_fields = "")
      : path_(std::move(path)), common_fields_(std::move(common_fields)) {}

  std::string Head(std::string_view fields) const;
  std::string Head(std::string_view fields, std::string_view target) const;
  std::string Chunked(std::string_view chunks) const;
  std::vector<Attack> All() const;

 private:
  const std::string path_;
  const std::string common_fields_;
};

}  // namespace penstock::ingress
