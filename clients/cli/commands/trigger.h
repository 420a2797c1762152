// `penstock trigger`: made-up events, signed and posted as Stripe does.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "clients/cli/commands/commands.h"
#include "clients/cli/exit_code.h"
#include "clients/cli/webhook_poster.h"

namespace penstock::cli {

// A delivery that goes wrong on purpose.
enum class Fault {
  kNone,
  // Signed with another secret. Expected: 400.
  kBadSignature,
  // Signed correctly, more than a day ago. Expected: 400.
  kStale,
  // The same event twice. Expected: 200 twice with one sequence.
  kDuplicate,
};

struct TriggerOptions {
  // Empty with `all`.
  std::string type;
  bool all = false;
  // "path=value", in order.
  std::vector<std::string> assignments;
  uint64_t count = 1;
  std::string url = "http://127.0.0.1:4242/webhook";
  // Empty: kSecretFileDefault, if that exists.
  std::string secret_file;
  std::optional<uint64_t> seed;
  std::string api_version;
  std::string account;
  bool livemode = false;
  Fault fault = Fault::kNone;
  // Only print the bodies.
  bool print = false;
  // Send types that the catalogue does not have, too.
  bool allow_unknown_types = false;
};

inline constexpr char kSecretFileDefault[] = "var/secrets/default";

// Posts the events through `poster`, one after the other, and prints a line for
// each answer. `now` is the time of the signatures; events that are not made
// from options.seed are made from `random_seed` and carry the time.
Outcome RunTrigger(const TriggerOptions& options, WebhookPoster& poster,
                   const std::function<absl::Time()>& now, uint64_t random_seed, CommandIo io);

}  // namespace penstock::cli
