#include "clients/cli/command_line.h"

#include <cmath>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "CLI/App.hpp"
#include "CLI/Config.hpp"
#include "CLI/Formatter.hpp"
#include "CLI/Validators.hpp"
#include "absl/strings/numbers.h"
#include "clients/cli/help_text.h"
#include "clients/cli/start_position.h"

namespace penstock::cli {
namespace {

constexpr char kServerDefault[] = "127.0.0.1:50051";
constexpr char kIngressOpsDefault[] = "127.0.0.1:9090";
constexpr uint64_t kCountMax = 1'000'000'000;
// Stands for events without an account, because an empty argument is easily lost.
constexpr char kPlatformAccount[] = "platform";

// Options under construction. CLI11 fills the text forms; Finish reads them.
struct Draft {
  std::string server;
  Credentials credentials;
  EventFilter filter;
  std::string livemode;
  std::string from = "latest";
  std::string output = "pretty";
  double timeout_seconds = 0;
  std::string fault;
  uint64_t seed = 0;
  std::string refused_secret;
  TailOptions tail;
  TriggerOptions trigger;
  GetOptions get;
  ListOptions list;
  TypesOptions types;
  InfoOptions info;
  SubscriptionsOptions subscriptions;
  uint64_t disconnect_id = 0;
  RejectsOptions rejects;
};

// For CLI11: empty, or what is wrong with the text.
std::string CheckSeconds(const std::string& text) {
  double seconds = 0;
  if (absl::SimpleAtod(text, &seconds) && std::isfinite(seconds) && seconds > 0) return "";
  return "\"" + text + "\" is no number of seconds above 0";
}

std::string CheckAddress(const std::string& text) {
  return text.empty() ? "is empty; give HOST:PORT" : "";
}

void AddServer(CLI::App& app, Draft& draft) {
  app.add_option("--server", draft.server, "Address of event_service (or PENSTOCK_SERVER)")
      ->check(CheckAddress, "")
      ->capture_default_str()
      ->type_name("HOST:PORT");
  Credentials& credentials = draft.credentials;
  app.add_option("--tls_ca", credentials.tls_ca,
                 "Speak TLS, and trust who issued the server's certificate: PEM")
      ->type_name("FILE");
  CLI::Option* const certificate =
      app.add_option("--tls_cert", credentials.tls_cert, "Speak TLS with this certificate: PEM")
          ->type_name("FILE");
  CLI::Option* const key =
      app.add_option("--tls_key", credentials.tls_key, "The key of --tls_cert: PEM")
          ->type_name("FILE");
  certificate->needs(key);
  key->needs(certificate);
  app.add_option("--token_file", credentials.token_file,
                 "Send the bearer token in this file; needs TLS, but for this machine")
      ->type_name("FILE");
}

void AddFilter(CLI::App& app, Draft& draft) {
  EventFilter& filter = draft.filter;
  app.add_option("--type", filter.types, "Only this type; `prefix.*` for all below; repeatable")
      ->allow_extra_args(false)
      ->type_name("PATTERN");
  app.add_option("--exclude-type", filter.excluded_types, "Not this type, even if --type matches")
      ->allow_extra_args(false)
      ->type_name("PATTERN");
  app.add_option("--account", filter.accounts,
                 "Only this connected account; `platform` for events without one; repeatable")
      ->allow_extra_args(false)
      ->type_name("ACCT");
  app.add_option("--object-id", filter.object_ids, "Only events about this object; repeatable")
      ->allow_extra_args(false)
      ->type_name("ID");
  app.add_option("--livemode", draft.livemode, "Only live (true) or only test (false) events")
      ->check(CLI::IsMember({"true", "false"}))
      ->type_name("BOOL");
  app.add_flag("--allow-unknown-types", filter.allow_unknown_types,
               "Accept a --type that the server's schema does not know");
}

void AddOutput(CLI::App& app, Draft& draft, bool& include_raw) {
  app.add_option("-o,--output", draft.output,
                 "pretty: for people; json: proto JSON, one line each; raw: Stripe's own body")
      ->check(CLI::IsMember({"pretty", "json", "raw"}))
      ->capture_default_str()
      ->type_name("FORMAT");
  app.add_flag("--include-raw", include_raw,
               "With -o json: add Stripe's body as raw_json (base64)");
}

void AddTail(CLI::App& program, Draft& draft) {
  CLI::App& app = *program.add_subcommand("tail", "Print events as they are committed");
  app.footer(kTailFooter);
  AddServer(app, draft);
  AddFilter(app, draft);
  AddOutput(app, draft, draft.tail.include_raw);
  app.add_option("--from", draft.from, "earliest, latest, LOG:SEQ, an RFC 3339 time, or evt_...")
      ->capture_default_str()
      ->type_name("POSITION");
  app.add_option("--count", draft.tail.count, "End after N events")
      ->check(CLI::Range(uint64_t{1}, kCountMax))
      ->type_name("N");
  app.add_flag("--until-caught-up", draft.tail.until_caught_up, "End at the newest event");
  app.add_flag("--wait", draft.tail.wait_for_server,
               "Keep trying while the server is not there yet");
  app.add_option("--timeout", draft.timeout_seconds, "End after so many seconds")
      ->check(CheckSeconds, "")
      ->type_name("SECONDS");
}

void AddTrigger(CLI::App& program, Draft& draft) {
  TriggerOptions& options = draft.trigger;
  CLI::App& app =
      *program.add_subcommand("trigger", "Sign and post a made-up event, as Stripe would");
  app.footer(kTriggerFooter);
  auto* type =
      app.add_option("TYPE", options.type, "Event type; see `penstock types`")->type_name("");
  app.add_flag("--all", options.all, "One event of every snapshot type in the schema")
      ->excludes(type);
  app.add_option("--set", options.assignments, "Set a field, e.g. data.object.amount=5; repeatable")
      ->allow_extra_args(false)
      ->type_name("PATH=VALUE");
  app.add_option("--count", options.count, "Events of each type")
      ->check(CLI::Range(uint64_t{1}, kCountMax))
      ->capture_default_str()
      ->type_name("N");
  app.add_option("--url", options.url, "The ingress")->capture_default_str()->type_name("URL");
  app.add_option("--secret-file", options.secret_file,
                 "File whose first line is the signing secret; default var/secrets/default")
      ->type_name("FILE");
  app.add_option("--seed", draft.seed, "Make the same event again")->type_name("N");
  app.add_option("--api-version", options.api_version, "E.g. 2025-03-31.basil")
      ->type_name("VERSION");
  app.add_option("--account", options.account, "Connected account")->type_name("ACCT");
  app.add_flag("--livemode", options.livemode, "Mark the event as live");
  app.add_option("--fault", draft.fault, "Deliver wrongly: bad-signature, stale or duplicate")
      ->check(CLI::IsMember({"bad-signature", "stale", "duplicate"}))
      ->type_name("FAULT");
  app.add_flag("--allow-unknown-types", options.allow_unknown_types,
               "Send a type that the catalogue does not have");
  app.add_flag("--print", options.print, "Print the bodies, one line each; post nothing");
  // Hidden from the help; only there to say why not.
  app.add_option("--secret", draft.refused_secret)->group("")->expected(0, 1);
}

void AddGet(CLI::App& program, Draft& draft) {
  CLI::App& app = *program.add_subcommand("get", "Print one event");
  app.footer(kGetFooter);
  app.add_option("EVENT_ID", draft.get.event_id, "Stripe's id, evt_...")->required()->type_name("");
  AddServer(app, draft);
  AddOutput(app, draft, draft.get.include_raw);
}

void AddList(CLI::App& program, Draft& draft) {
  CLI::App& app = *program.add_subcommand("list", "Print stored events and end");
  app.footer(kListFooter);
  AddServer(app, draft);
  AddFilter(app, draft);
  AddOutput(app, draft, draft.list.include_raw);
  app.add_flag("--newest-first", draft.list.newest_first, "Newest first");
  app.add_option("--limit", draft.list.limit, "Most events to print; 0 for all")
      ->check(CLI::Range(uint64_t{0}, kCountMax))
      ->capture_default_str()
      ->type_name("N");
}

void AddTypes(CLI::App& program, Draft& draft) {
  CLI::App& app = *program.add_subcommand("types", "Print the event types that Stripe has");
  app.footer(kTypesFooter);
  app.add_option("PATTERN", draft.types.pattern, "A type, `prefix.*`, or any part of a type")
      ->type_name("");
  app.add_option("-o,--output", draft.output, "pretty or json")
      ->check(CLI::IsMember({"pretty", "json"}))
      ->capture_default_str()
      ->type_name("FORMAT");
}

void AddInfo(CLI::App& program, Draft& draft) {
  CLI::App& app = *program.add_subcommand("info", "Print the identity and the bounds of the log");
  app.footer(kInfoFooter);
  AddServer(app, draft);
  app.add_option("-o,--output", draft.output, "pretty, json, or cursor: the head as LOG:SEQ")
      ->check(CLI::IsMember({"pretty", "json", "cursor"}))
      ->capture_default_str()
      ->type_name("FORMAT");
}

void AddRejects(CLI::App& program, Draft& draft) {
  CLI::App& app =
      *program.add_subcommand("rejects", "Print the webhooks that the ingress turned away");
  app.footer(kRejectsFooter);
  draft.rejects.ops = kIngressOpsDefault;
  app.add_option("--ops", draft.rejects.ops, "Operations port of webhook-ingress")
      ->capture_default_str()
      ->type_name("HOST:PORT");
  app.add_option("-o,--output", draft.output, "pretty or json")
      ->check(CLI::IsMember({"pretty", "json"}))
      ->capture_default_str()
      ->type_name("FORMAT");
  app.add_option("--limit", draft.rejects.limit, "Most rejects to print; 0 for all")
      ->check(CLI::Range(uint64_t{0}, kCountMax))
      ->capture_default_str()
      ->type_name("N");
}

void AddSubscriptions(CLI::App& program, Draft& draft) {
  CLI::App& app = *program.add_subcommand("subscriptions", "Print who reads the log, and how far");
  app.footer(kSubscriptionsFooter);
  AddServer(app, draft);
  app.add_option("--client-id", draft.subscriptions.client_id, "Only streams of this client")
      ->type_name("NAME");
  app.add_option("-o,--output", draft.output, "pretty, or json: one line each")
      ->check(CLI::IsMember({"pretty", "json"}))
      ->capture_default_str()
      ->type_name("FORMAT");
  CLI::App& disconnect = *app.add_subcommand("disconnect", "End a stream; its client reconnects");
  AddServer(disconnect, draft);
  disconnect.add_option("ID", draft.disconnect_id, "As the list shows it")
      ->required()
      ->type_name("");
}

Answer UsageError(std::string text) { return {ExitCode::kUsage, "penstock: " + std::move(text)}; }

OutputFormat ToOutputFormat(const std::string& name) {
  if (name == "json") return OutputFormat::kJson;
  return name == "raw" ? OutputFormat::kRaw : OutputFormat::kPretty;
}

EventFilter FinishFilter(const Draft& draft) {
  EventFilter filter = draft.filter;
  for (std::string& account : filter.accounts) {
    if (account == kPlatformAccount) account.clear();
  }
  if (!draft.livemode.empty()) filter.livemode = draft.livemode == "true";
  return filter;
}

bool HasCommand(CLI::App& program, const std::string& name) {
  return !program.get_subcommands([&](CLI::App* app) { return app->check_name(name); }).empty();
}

Command FinishTail(Draft& draft) {
  const absl::StatusOr<StartPosition> from = ParseStartPosition(draft.from);
  if (!from.ok()) return UsageError("--from: " + std::string(from.status().message()));
  TailOptions& options = draft.tail;
  options.from = *from;
  options.server = draft.server;
  options.credentials = draft.credentials;
  options.filter = FinishFilter(draft);
  options.output = ToOutputFormat(draft.output);
  if (draft.timeout_seconds > 0) options.timeout = absl::Seconds(draft.timeout_seconds);
  return options;
}

Command FinishTrigger(const CLI::App& app, Draft& draft) {
  if (app.count("--secret") > 0) {
    return UsageError(
        "trigger: a secret on the command line is visible to every user of this machine. Write it "
        "to a file that only you can read, and pass --secret-file FILE.");
  }
  TriggerOptions& options = draft.trigger;
  if (options.type.empty() && !options.all) {
    return UsageError("trigger: name an event type (see `penstock types`), or pass --all.");
  }
  if (app.count("--seed") > 0) options.seed = draft.seed;
  if (draft.fault == "bad-signature") options.fault = Fault::kBadSignature;
  if (draft.fault == "stale") options.fault = Fault::kStale;
  if (draft.fault == "duplicate") options.fault = Fault::kDuplicate;
  return options;
}

Command FinishGet(Draft& draft) {
  draft.get.server = draft.server;
  draft.get.credentials = draft.credentials;
  draft.get.output = ToOutputFormat(draft.output);
  return draft.get;
}

Command FinishList(Draft& draft) {
  draft.list.server = draft.server;
  draft.list.credentials = draft.credentials;
  draft.list.filter = FinishFilter(draft);
  draft.list.output = ToOutputFormat(draft.output);
  return draft.list;
}

Command FinishInfo(Draft& draft) {
  draft.info.server = draft.server;
  draft.info.credentials = draft.credentials;
  if (draft.output == "json") draft.info.output = InfoOptions::Output::kJson;
  if (draft.output == "cursor") draft.info.output = InfoOptions::Output::kCursor;
  return draft.info;
}

Command FinishSubscriptions(const CLI::App& app, Draft& draft) {
  draft.subscriptions.server = draft.server;
  draft.subscriptions.credentials = draft.credentials;
  draft.subscriptions.json = draft.output == "json";
  if (app.got_subcommand("disconnect")) draft.subscriptions.disconnect = draft.disconnect_id;
  return draft.subscriptions;
}

Command Finish(const CLI::App& program, Draft& draft) {
  if (program.got_subcommand("tail")) return FinishTail(draft);
  if (program.got_subcommand("trigger")) {
    return FinishTrigger(*program.get_subcommand("trigger"), draft);
  }
  if (program.got_subcommand("get")) return FinishGet(draft);
  if (program.got_subcommand("list")) return FinishList(draft);
  if (program.got_subcommand("types")) {
    draft.types.json = draft.output == "json";
    return draft.types;
  }
  if (program.got_subcommand("subscriptions")) {
    return FinishSubscriptions(*program.get_subcommand("subscriptions"), draft);
  }
  if (program.got_subcommand("rejects")) {
    draft.rejects.json = draft.output == "json";
    return draft.rejects;
  }
  return FinishInfo(draft);
}

}  // namespace

Command ParseCommandLine(int argc, const char* const* argv) {
  Draft draft;
  // Not through CLI11: it applies the variable once per command, over what --server said.
  const char* const server = getenv("PENSTOCK_SERVER");
  draft.server = server != nullptr && *server != '\0' ? server : kServerDefault;
  CLI::App program{kProgramSummary, "penstock"};
  program.footer(kProgramFooter);
  program.set_version_flag("--version", "penstock " PENSTOCK_VERSION);
  program.require_subcommand(1);
  program.get_formatter()->column_width(34);
  AddTail(program, draft);
  AddTrigger(program, draft);
  AddGet(program, draft);
  AddList(program, draft);
  AddTypes(program, draft);
  AddInfo(program, draft);
  AddSubscriptions(program, draft);
  AddRejects(program, draft);
  if (argc > 1 && argv[1][0] != '-' && !HasCommand(program, argv[1])) {
    return UsageError("there is no command " + std::string(argv[1]) + "\nSee `penstock --help`.");
  }
  try {
    program.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = program.get_subcommands();
    return Answer{ExitCode::kOk,
                  chosen.empty() ? program.help() : chosen.front()->help("penstock")};
  } catch (const CLI::CallForVersion& version) {
    return Answer{ExitCode::kOk, std::string(version.what()) + "\n"};
  } catch (const CLI::ParseError& error) {
    const auto chosen = program.get_subcommands();
    const std::string command = chosen.empty() ? "" : chosen.front()->get_name();
    return UsageError((command.empty() ? "" : command + ": ") + error.what() + "\nSee `penstock " +
                      (command.empty() ? "" : command + " ") + "--help`.");
  }
  return Finish(program, draft);
}

}  // namespace penstock::cli
