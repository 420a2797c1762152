#include "webhook_ingress/http/http_options.h"

#include "absl/strings/str_cat.h"

namespace penstock::ingress {
namespace {

// Below this not even a plain request of Stripe fits.
constexpr size_t kHeadBytesLeast = 2 * 1024;
// The framing library counts bytes of a head in 32 bits.
constexpr size_t kHeadBytesMost = 1024 * 1024;
constexpr int kIoThreadsMost = 256;

}  // namespace

absl::Status ValidateHttpServerOptions(const HttpServerOptions& options) {
  const auto refuse = [](const char* what) {
    return absl::InvalidArgumentError(absl::StrCat("HTTP server: ", what));
  };
  if (options.io_threads < 1 || options.io_threads > kIoThreadsMost) {
    return refuse("io_threads must be from 1 to 256");
  }
  if (options.head_bytes_max < kHeadBytesLeast || options.head_bytes_max > kHeadBytesMost) {
    return refuse("head_bytes_max must be from 2 KiB to 1 MiB");
  }
  if (options.head_fields_max < 1) return refuse("head_fields_max must be at least 1");
  if (options.body_bytes_max < 1) return refuse("body_bytes_max must be at least 1");
  if (options.connections_max < 1 || options.connections_per_address_max < 1) {
    return refuse("connections_max and connections_per_address_max must be at least 1");
  }
  if (options.buffered_bytes_per_address_max <
          options.body_bytes_max + 2 * options.head_bytes_max ||
      options.buffered_bytes_max < options.buffered_bytes_per_address_max) {
    return refuse(
        "buffered_bytes_per_address_max must hold a largest request, and buffered_bytes_max "
        "must be no less");
  }
  for (const absl::Duration duration :
       {options.request_deadline, options.idle_deadline, options.idle_deadline_under_pressure,
        options.idle_deadline_draining, options.write_deadline, options.linger_deadline,
        options.handshake_deadline, options.accept_backoff, options.tick}) {
    if (duration <= absl::ZeroDuration() || duration > absl::Hours(24)) {
      return refuse("every deadline must be above zero and at most 24 h");
    }
  }
  return absl::OkStatus();
}

}  // namespace penstock::ingress
