#include "clients/cli/ops_page.h"

#include "absl/strings/str_cat.h"
#include "clients/cli/http_error.h"
#include "httplib.h"

namespace penstock::cli {
namespace {

constexpr int kConnectTimeoutSeconds = 5;
constexpr int kAnswerTimeoutSeconds = 10;
constexpr int kHttpOk = 200;
constexpr int kHttpNotFound = 404;

}  // namespace

absl::StatusOr<std::string> FetchOpsPage(const std::string& address, const std::string& path) {
  httplib::Client client("http://" + address);
  if (!client.is_valid()) return absl::UnavailableError("not an address of the form HOST:PORT");
  client.set_connection_timeout(kConnectTimeoutSeconds);
  client.set_read_timeout(kAnswerTimeoutSeconds);
  const httplib::Result result = client.Get(path);
  if (!result) return absl::UnavailableError(HttpErrorText(result.error()));
  if (result->status == kHttpNotFound) return absl::NotFoundError("no such page");
  if (result->status != kHttpOk) {
    return absl::UnknownError(absl::StrCat("HTTP status ", result->status));
  }
  return result->body;
}

}  // namespace penstock::cli
