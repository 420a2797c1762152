#include "tests/clients/conformance/drivers/cpp/flags.h"

#include <map>
#include <optional>
#include <utility>

#include "CLI/App.hpp"
#include "CLI/Config.hpp"
#include "CLI/Formatter.hpp"
#include "absl/strings/match.h"

namespace penstock::conformance {
namespace {

absl::StatusOr<StartPosition> ParseStart(const std::string& text) {
  if (text == "earliest") return FromEarliest();
  if (text == "latest") return FromLatest();
  if (absl::StartsWith(text, "evt_")) return AfterEventId{text};
  absl::Time time;
  if (absl::ParseTime(absl::RFC3339_full, text, &time, nullptr)) return time;
  absl::StatusOr<Cursor> cursor = ParseCursor(text);
  if (!cursor.ok()) return cursor.status();
  return *std::move(cursor);
}

// What the options have in another shape.
struct Draft {
  std::string from, cursor_file, token_file, output = "events", mode = "subscriber";
  std::optional<bool> livemode;
  bool commit_every_event = false;
  bool fail_fast = false;
  double heartbeat = 0;
  double handler_delay_ms = 0;
  TlsOptions tls;
};

void Declare(CLI::App& app, Flags& flags, Draft& draft) {
  SubscriberOptions& options = flags.options;
  app.add_option("--server", options.server.address);
  app.add_option("--from", draft.from);
  const std::pair<const char*, std::vector<std::string>*> repeated[] = {
      {"--type", &options.filter.types},
      {"--exclude-type", &options.filter.excluded_types},
      {"--account", &options.filter.accounts},
      {"--object-id", &options.filter.object_ids}};
  for (const auto& [name, values] : repeated) {
    app.add_option(name, *values)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  app.add_option("--livemode", draft.livemode);
  app.add_flag("--allow-unknown-types", options.filter.allow_unknown_types);
  app.add_flag("--raw-json", options.include_raw_json);
  app.add_flag("--until-caught-up", options.stop_when_caught_up);
  app.add_option("--stop-after", options.stop_after_sequence);
  app.add_flag("--fail-fast", draft.fail_fast);
  app.add_option("--client-id", options.client_id);
  app.add_option("--cursor-file", draft.cursor_file);
  app.add_flag("--commit-every-event", draft.commit_every_event);
  app.add_option("--heartbeat", draft.heartbeat);
  app.add_option("--handler-delay-ms", draft.handler_delay_ms);
  app.add_option("--max-batch-events", options.max_batch_events);
  app.add_option("--count", flags.count);
  app.add_option("--output", draft.output);
  app.add_option("--mode", draft.mode);
  app.add_option("--tls-ca", draft.tls.ca_file);
  app.add_option("--tls-cert", draft.tls.cert_file);
  app.add_option("--tls-key", draft.tls.key_file);
  app.add_option("--tls-server-name", draft.tls.server_name);
  app.add_option("--token-file", draft.token_file);
}

template <typename Value>
absl::Status Choose(const std::map<std::string, Value>& names, const std::string& name,
                    Value& value) {
  const auto found = names.find(name);
  if (found == names.end()) return absl::InvalidArgumentError("not known: " + name);
  value = found->second;
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Flags> ParseFlags(int argc, char** argv) {
  Flags flags;
  Draft draft;
  SubscriberOptions& options = flags.options;
  options.server.address = "127.0.0.1:50051";
  CLI::App app;
  Declare(app, flags, draft);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return absl::InvalidArgumentError(error.what());
  }
  options.filter.livemode = draft.livemode;
  options.wait_for_server = !draft.fail_fast;
  options.heartbeat = absl::Seconds(draft.heartbeat);
  if (draft.commit_every_event) options.commit_interval = absl::ZeroDuration();
  if (!draft.cursor_file.empty()) options.cursor_store = MakeFileCursorStore(draft.cursor_file);
  if (!draft.token_file.empty()) {
    options.server.bearer_token = BearerTokenFromFile(draft.token_file);
  }
  if (!(draft.tls.ca_file + draft.tls.cert_file + draft.tls.key_file + draft.tls.server_name)
           .empty()) {
    options.server.tls = draft.tls;
  }
  flags.handler_delay = absl::Milliseconds(draft.handler_delay_ms);
  using Output = Flags::Output;
  using Mode = Flags::Mode;
  absl::Status chosen = Choose<Output>(
      {{"events", Output::kEvents}, {"ids", Output::kIds}, {"digest", Output::kDigest}},
      draft.output, flags.output);
  chosen.Update(Choose<Mode>(
      {{"subscriber", Mode::kSubscriber}, {"pull", Mode::kPull}, {"stub", Mode::kStub}}, draft.mode,
      flags.mode));
  if (!chosen.ok()) return chosen;
  if (draft.from.empty()) return flags;
  absl::StatusOr<StartPosition> start = ParseStart(draft.from);
  if (!start.ok()) return start.status();
  options.start = *std::move(start);
  return flags;
}

}  // namespace penstock::conformance
