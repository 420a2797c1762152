// With ops_page.cc and http_error.h, the files that know cpp-httplib.
#include "clients/cli/webhook_poster.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "clients/cli/http_error.h"
#include "httplib.h"

namespace penstock::cli {
namespace {

// Longer than any deadline of the ingress, which answers 503 by itself.
constexpr int kAnswerTimeoutSeconds = 30;

class HttpWebhookPoster : public WebhookPoster {
 public:
  HttpWebhookPoster(const std::string& origin, std::string path)
      : client_(origin), path_(std::move(path)) {
    client_.set_keep_alive(true);
    // Head and body leave in two writes; without this the second waits for an ACK.
    client_.set_tcp_nodelay(true);
    client_.set_read_timeout(kAnswerTimeoutSeconds);
    client_.set_write_timeout(kAnswerTimeoutSeconds);
  }

  absl::StatusOr<PostAnswer> Post(const std::string& body, const std::string& signature) override {
    const httplib::Headers headers = {{"Stripe-Signature", signature},
                                      {"User-Agent", "penstock-trigger/1.0"}};
    const httplib::Result result =
        client_.Post(path_, headers, body, "application/json; charset=utf-8");
    if (!result) return absl::UnavailableError(HttpErrorText(result.error()));
    return PostAnswer{result->status, result->body};
  }

 private:
  httplib::Client client_;
  const std::string path_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<WebhookPoster>> MakeWebhookPoster(const std::string& url) {
  const size_t scheme_end = url.find("://");
  const bool known_scheme = absl::StartsWith(url, "http://") || absl::StartsWith(url, "https://");
  const size_t host = scheme_end + 3;
  const size_t path = known_scheme ? url.find('/', host) : std::string::npos;
  const std::string origin = url.substr(0, path);
  if (!known_scheme || origin.size() == host) {
    return absl::InvalidArgumentError(
        absl::StrCat(url, " is no URL; an example is http://127.0.0.1:4242/webhook"));
  }
  auto poster = std::make_unique<HttpWebhookPoster>(
      origin, path == std::string::npos ? "/" : url.substr(path));
  return std::unique_ptr<WebhookPoster>(std::move(poster));
}

}  // namespace penstock::cli
