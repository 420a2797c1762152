#include "webhook_ingress/secrets/secret_map.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

constexpr std::string_view kPrefix = "whsec_";

struct Line {
  std::string_view text;
  size_t number = 0;
};

// Never takes the text of the line: errors end in logs.
absl::Status LineError(const SecretFile& file, size_t number, const char* what) {
  return absl::InvalidArgumentError(
      absl::StrCat("secrets file '", file.name, "', line ", number, ": ", what));
}

absl::Status FileError(const SecretFile& file, const std::string& what) {
  return absl::InvalidArgumentError(absl::StrCat("secrets file '", file.name, "': ", what));
}

// Every line, without the blank ones at the end of the file.
std::vector<Line> SplitLines(std::string_view contents) {
  while (!contents.empty() && contents.back() == '\n') contents.remove_suffix(1);
  std::vector<Line> lines;
  for (size_t number = 1; !contents.empty(); ++number) {
    const size_t end = contents.find('\n');
    lines.push_back({contents.substr(0, end), number});
    contents.remove_prefix(end == std::string_view::npos ? contents.size() : end + 1);
  }
  return lines;
}

// What is wrong with the text of one secret, or nullptr.
const char* WhyNotASecret(std::string_view text) {
  const auto is_space = [](char c) { return absl::ascii_isspace(static_cast<unsigned char>(c)); };
  if (std::all_of(text.begin(), text.end(), is_space)) {
    return "is blank; remove the line";
  }
  if (text.back() == '\r') {
    return "ends in a carriage return; write the file with Unix line ends";
  }
  if (is_space(text.front()) || is_space(text.back())) {
    return "has white space around the secret; remove it";
  }
  if (std::any_of(text.begin(), text.end(), is_space)) {
    return "has white space within; write one secret per line";
  }
  if (std::any_of(text.begin(), text.end(),
                  [](char c) { return absl::ascii_iscntrl(static_cast<unsigned char>(c)); })) {
    return "holds a control character; copy the secret from the Stripe dashboard again";
  }
  if (text.substr(0, kPrefix.size()) != kPrefix) {
    return "does not begin with whsec_; a signing secret is meant, not an API key";
  }
  if (text.size() == kPrefix.size()) {
    return "holds nothing after whsec_; copy the whole secret";
  }
  return nullptr;
}

absl::StatusOr<EndpointSecrets> ParseFile(const SecretFile& file) {
  if (!IsEndpointName(file.name)) {
    return FileError(file, "the name serves no path; use letters, digits, '.', '_' and '-' only");
  }
  if (file.contents.size() > kSecretFileBytesMax) {
    return FileError(file, absl::StrCat("is larger than ", kSecretFileBytesMax, " bytes"));
  }
  const std::vector<Line> lines = SplitLines(file.contents);
  if (lines.empty()) return FileError(file, "is blank; write one whsec_... secret per line");
  if (lines.size() > kSecretsPerEndpointMax) {
    return FileError(file, absl::StrCat("holds ", lines.size(), " lines; at most ",
                                        kSecretsPerEndpointMax, " secrets are allowed"));
  }
  EndpointSecrets endpoint{file.name, {}};
  for (size_t i = 0; i < lines.size(); ++i) {
    if (const char* why = WhyNotASecret(lines[i].text)) {
      return LineError(file, lines[i].number, why);
    }
    for (size_t earlier = 0; earlier < i; ++earlier) {
      if (lines[earlier].text == lines[i].text) {
        return LineError(file, lines[i].number, "repeats an earlier line; remove one of them");
      }
    }
    absl::StatusOr<SigningSecret> secret = SigningSecret::Create(lines[i].text);
    if (!secret.ok()) return secret.status();
    endpoint.secrets.push_back(*std::move(secret));
  }
  return endpoint;
}

}  // namespace

bool IsEndpointName(std::string_view name) {
  return !name.empty() && name.size() <= kEndpointNameBytesMax && name.front() != '.' &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '_' ||
                  c == '-';
         });
}

absl::StatusOr<SecretMap> ParseSecrets(const std::vector<SecretFile>& files) {
  if (files.empty()) {
    return absl::InvalidArgumentError(
        "the secrets directory holds no file; write the secret of /webhook to the file 'default'");
  }
  if (files.size() > kEndpointsMax) {
    return absl::InvalidArgumentError(
        absl::StrCat("the secrets directory holds more than ", kEndpointsMax, " files"));
  }
  SecretMap map;
  for (const SecretFile& file : files) {
    absl::StatusOr<EndpointSecrets> endpoint = ParseFile(file);
    if (!endpoint.ok()) return endpoint.status();
    if (!map.emplace(file.name, *std::move(endpoint)).second) {
      return FileError(file, "is listed twice");
    }
  }
  return map;
}

}  // namespace penstock::ingress
