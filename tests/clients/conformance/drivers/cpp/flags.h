// The command line of the conformance drivers; the same for every language.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "penstock/subscriber_options.h"

namespace penstock::conformance {

struct Flags {
  enum class Output { kEvents, kIds, kDigest };
  enum class Mode { kSubscriber, kPull, kStub };
  SubscriberOptions options{};
  Output output = Output::kEvents;
  Mode mode = Mode::kSubscriber;
  // End after this many events; -1: never.
  int64_t count = -1;
  absl::Duration handler_delay{};
};

// InvalidArgument, with the text to print, when the arguments are not valid.
absl::StatusOr<Flags> ParseFlags(int argc, char** argv);

}  // namespace penstock::conformance
