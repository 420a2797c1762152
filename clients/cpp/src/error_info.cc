#include "penstock/error_info.h"

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

namespace penstock {
namespace {

// One payload for the reason and one for each metadata key, as text: readable
// where a status is printed, and free of generated classes.
constexpr char kReasonUrl[] = "penstock.dev/reason";
constexpr char kMetadataUrlPrefix[] = "penstock.dev/metadata/";

}  // namespace

std::optional<ErrorInfo> GetErrorInfo(const absl::Status& status) {
  const auto reason = status.GetPayload(kReasonUrl);
  if (!reason) return std::nullopt;
  ErrorInfo info;
  info.reason = std::string(*reason);
  status.ForEachPayload([&info](absl::string_view url, const absl::Cord& value) {
    if (absl::ConsumePrefix(&url, kMetadataUrlPrefix)) {
      info.metadata[std::string(url)] = std::string(value);
    }
  });
  return info;
}

void SetErrorInfo(const ErrorInfo& info, absl::Status& status) {
  status.SetPayload(kReasonUrl, absl::Cord(info.reason));
  for (const auto& [key, value] : info.metadata) {
    status.SetPayload(absl::StrCat(kMetadataUrlPrefix, key), absl::Cord(value));
  }
}

std::string Describe(const absl::Status& status) {
  const std::optional<ErrorInfo> info = GetErrorInfo(status);
  return absl::StrCat(absl::StatusCodeToString(status.code()),
                      info ? absl::StrCat(" (", info->reason, ")") : "",
                      status.message().empty() ? "" : ": ", status.message());
}

}  // namespace penstock
