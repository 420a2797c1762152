// Posts webhooks over HTTP.
#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"

namespace penstock::cli {

// An HTTP answer of the ingress, or of anything else that listens there.
struct PostAnswer {
  int status = 0;
  std::string body;
};

// Not thread-safe.
class WebhookPoster {
 public:
  virtual ~WebhookPoster() = default;

  // Posts `body` with this Stripe-Signature. Unavailable when no answer came.
  virtual absl::StatusOr<PostAnswer> Post(const std::string& body,
                                          const std::string& signature) = 0;
};

// Posts to `url`, http or https, over one kept-alive connection. InvalidArgument
// when `url` is not one. Connects at the first Post.
absl::StatusOr<std::unique_ptr<WebhookPoster>> MakeWebhookPoster(const std::string& url);

}  // namespace penstock::cli
