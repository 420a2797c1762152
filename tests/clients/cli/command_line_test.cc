#include "clients/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <string>
#include <vector>

namespace penstock::cli {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Command Parse(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "penstock");
  return ParseCommandLine(static_cast<int>(arguments.size()), arguments.data());
}

// The options of the command that was parsed; a failure and defaults when it is another.
template <typename Options>
Options Parsed(std::vector<const char*> arguments) {
  const Command command = Parse(std::move(arguments));
  if (const auto* answer = std::get_if<Answer>(&command)) ADD_FAILURE() << answer->text;
  const auto* options = std::get_if<Options>(&command);
  EXPECT_NE(options, nullptr);
  return options == nullptr ? Options() : *options;
}

Answer Refused(std::vector<const char*> arguments) {
  const Command command = Parse(std::move(arguments));
  const auto* answer = std::get_if<Answer>(&command);
  if (answer == nullptr) {
    ADD_FAILURE() << "was accepted";
    return {};
  }
  EXPECT_EQ(answer->code, ExitCode::kUsage);
  return *answer;
}

TEST(TailCommandLineTest, FollowsFromLatestByDefault) {
  const auto options = Parsed<TailOptions>({"tail"});
  EXPECT_EQ(options.server, "127.0.0.1:50051");
  EXPECT_EQ(options.from, StartPosition(FromLatest{}));
  EXPECT_EQ(options.count, 0u);
  EXPECT_EQ(options.output, OutputFormat::kPretty);
  EXPECT_FALSE(options.until_caught_up);
  EXPECT_EQ(options.timeout, std::nullopt);
  EXPECT_EQ(options.filter.livemode, std::nullopt);
  EXPECT_THAT(options.filter.types, IsEmpty());
}

TEST(ServerCommandLineTest, EveryCommandThatCallsTheServerShowsWhoItIs) {
  const std::vector<const char*> credentials = {"--tls_ca=ca", "--tls_cert=cert", "--tls_key=key",
                                                "--token_file=token"};
  const auto expect = [](const std::string& server, const Credentials& given) {
    const ServerOptions options = ToServerOptions(server, given);
    EXPECT_EQ(options.address, "127.0.0.1:50051");
    ASSERT_TRUE(options.tls.has_value());
    EXPECT_EQ(options.tls->ca_file, "ca");
    EXPECT_EQ(options.tls->cert_file, "cert");
    EXPECT_EQ(options.tls->key_file, "key");
    EXPECT_TRUE(options.bearer_token);
  };
  const auto with = [&](std::vector<const char*> arguments) {
    arguments.insert(arguments.end(), credentials.begin(), credentials.end());
    return arguments;
  };
  const auto tail = Parsed<TailOptions>(with({"tail"}));
  expect(tail.server, tail.credentials);
  const auto get = Parsed<GetOptions>(with({"get", "evt_1"}));
  expect(get.server, get.credentials);
  const auto list = Parsed<ListOptions>(with({"list"}));
  expect(list.server, list.credentials);
  const auto info = Parsed<InfoOptions>(with({"info"}));
  expect(info.server, info.credentials);
  const auto subscriptions = Parsed<SubscriptionsOptions>(with({"subscriptions"}));
  expect(subscriptions.server, subscriptions.credentials);
}

TEST(ServerCommandLineTest, SpeaksPlaintextUnlessToldOtherwise) {
  const auto options = Parsed<InfoOptions>({"info"});
  EXPECT_FALSE(ToServerOptions(options.server, options.credentials).tls.has_value());
  EXPECT_TRUE(ToServerOptions("x", Parsed<InfoOptions>({"info", "--tls_ca=ca"}).credentials)
                  .tls.has_value());
}

TEST(ServerCommandLineTest, ACertificateNeedsItsKey) {
  EXPECT_THAT(Refused({"info", "--tls_cert=cert"}).text, HasSubstr("--tls_key"));
}

TEST(TailCommandLineTest, ReadsEveryOption) {
  const auto options = Parsed<TailOptions>({"tail",
                                            "--server=host:1",
                                            "--type",
                                            "charge.*",
                                            "--type=payout.paid",
                                            "--exclude-type",
                                            "charge.failed",
                                            "--account",
                                            "acct_1",
                                            "--account",
                                            "platform",
                                            "--livemode",
                                            "true",
                                            "--object-id",
                                            "ch_1",
                                            "--from",
                                            "log:7",
                                            "--count",
                                            "3",
                                            "--until-caught-up",
                                            "-o",
                                            "json",
                                            "--include-raw",
                                            "--timeout",
                                            "1.5",
                                            "--allow-unknown-types",
                                            "--wait"});
  EXPECT_EQ(options.server, "host:1");
  EXPECT_THAT(options.filter.types, ElementsAre("charge.*", "payout.paid"));
  EXPECT_THAT(options.filter.excluded_types, ElementsAre("charge.failed"));
  EXPECT_THAT(options.filter.accounts, ElementsAre("acct_1", ""));
  EXPECT_THAT(options.filter.object_ids, ElementsAre("ch_1"));
  EXPECT_EQ(options.filter.livemode, true);
  EXPECT_TRUE(options.filter.allow_unknown_types);
  EXPECT_EQ(options.from, StartPosition(Cursor{"log", 7}));
  EXPECT_EQ(options.count, 3u);
  EXPECT_TRUE(options.until_caught_up);
  EXPECT_TRUE(options.wait_for_server);
  EXPECT_EQ(options.output, OutputFormat::kJson);
  EXPECT_TRUE(options.include_raw);
  EXPECT_EQ(options.timeout, absl::Seconds(1.5));
}

TEST(TailCommandLineTest, BracketsInATypeAreOrdinaryCharacters) {
  const char* type = "v2.core.account[configuration.merchant].capability_status_updated";
  EXPECT_THAT(Parsed<TailOptions>({"tail", "--type", type}).filter.types, ElementsAre(type));
}

TEST(TailCommandLineTest, TheEnvironmentNamesTheServerAndTheOptionWins) {
  setenv("PENSTOCK_SERVER", "fromenv:2", 1);
  EXPECT_EQ(Parsed<TailOptions>({"tail"}).server, "fromenv:2");
  EXPECT_EQ(Parsed<TailOptions>({"tail", "--server", "option:3"}).server, "option:3");
  unsetenv("PENSTOCK_SERVER");
}

TEST(TailCommandLineTest, RefusesWhatItCannotMean) {
  EXPECT_THAT(Refused({"tail", "--from", "yesterday"}).text, HasSubstr("--from"));
  EXPECT_THAT(Refused({"tail", "--count", "0"}).text, HasSubstr("--count"));
  EXPECT_THAT(Refused({"tail", "--count", "-1"}).text, HasSubstr("--count"));
  for (const char* timeout : {"0", "-1", "nan", "inf", "1e999", "abc", ""}) {
    EXPECT_THAT(Refused({"tail", "--timeout", timeout}).text,
                HasSubstr(std::string("--timeout: \"") + timeout + "\" is no number of seconds"));
  }
  EXPECT_THAT(Refused({"tail", "--server", ""}).text, HasSubstr("--server: is empty"));
  EXPECT_THAT(Refused({"tail", "--livemode", "yes"}).text, HasSubstr("--livemode"));
  EXPECT_THAT(Refused({"tail", "-o", "xml"}).text, HasSubstr("--output"));
  EXPECT_THAT(Refused({"tail", "--type"}).text, HasSubstr("--type"));
  EXPECT_THAT(Refused({"tail", "charge.succeeded"}).text,
              AllOf(HasSubstr("charge.succeeded"), HasSubstr("penstock tail --help")));
}

TEST(TriggerCommandLineTest, ReadsEveryOption) {
  const auto options = Parsed<TriggerOptions>({"trigger",       "charge.succeeded",
                                               "--set",         "data.object.amount=5",
                                               "--set",         "data.object.description=a=b c",
                                               "--count",       "2",
                                               "--url",         "http://h:1/webhook/x",
                                               "--secret-file", "f",
                                               "--seed",        "0",
                                               "--api-version", "2020-08-27",
                                               "--account",     "acct_1",
                                               "--livemode",    "--fault",
                                               "stale",         "--print"});
  EXPECT_EQ(options.type, "charge.succeeded");
  EXPECT_THAT(options.assignments,
              ElementsAre("data.object.amount=5", "data.object.description=a=b c"));
  EXPECT_EQ(options.count, 2u);
  EXPECT_EQ(options.url, "http://h:1/webhook/x");
  EXPECT_EQ(options.secret_file, "f");
  EXPECT_EQ(options.seed, 0u);
  EXPECT_EQ(options.api_version, "2020-08-27");
  EXPECT_EQ(options.account, "acct_1");
  EXPECT_TRUE(options.livemode);
  EXPECT_EQ(options.fault, Fault::kStale);
  EXPECT_TRUE(options.print);
}

TEST(TriggerCommandLineTest, WithoutASeedEveryRunDiffers) {
  EXPECT_EQ(Parsed<TriggerOptions>({"trigger", "--all"}).seed, std::nullopt);
}

TEST(TriggerCommandLineTest, NeverTakesASecretAsAnArgument) {
  for (const std::vector<const char*>& arguments :
       {std::vector<const char*>{"trigger", "charge.succeeded", "--secret", "whsec_canary"},
        {"trigger", "charge.succeeded", "--secret=whsec_canary"},
        {"trigger", "--secret"}}) {
    const Answer answer = Refused(arguments);
    EXPECT_THAT(answer.text,
                AllOf(HasSubstr("visible to every user"), HasSubstr("--secret-file FILE")));
    EXPECT_EQ(answer.text.find("whsec_canary"), std::string::npos);
  }
}

TEST(TriggerCommandLineTest, NeedsATypeOrAllAndNotBoth) {
  EXPECT_THAT(Refused({"trigger"}).text, HasSubstr("--all"));
  EXPECT_THAT(Refused({"trigger", "charge.succeeded", "--all"}).text, HasSubstr("--all"));
  EXPECT_THAT(Refused({"trigger", "--all", "--fault", "late"}).text, HasSubstr("--fault"));
}

TEST(OtherCommandLinesTest, AreRead) {
  const auto get = Parsed<GetOptions>({"get", "evt_1", "-o", "raw"});
  EXPECT_EQ(get.event_id, "evt_1");
  EXPECT_EQ(get.output, OutputFormat::kRaw);
  const auto list =
      Parsed<ListOptions>({"list", "--newest-first", "--limit", "0", "--type", "a.*"});
  EXPECT_TRUE(list.newest_first);
  EXPECT_EQ(list.limit, 0u);
  EXPECT_THAT(list.filter.types, ElementsAre("a.*"));
  EXPECT_EQ(Parsed<ListOptions>({"list"}).limit, 100u);
  EXPECT_EQ(Parsed<TypesOptions>({"types", "charge.*"}).pattern, "charge.*");
  EXPECT_TRUE(Parsed<TypesOptions>({"types", "-o", "json"}).json);
  EXPECT_EQ(Parsed<InfoOptions>({"info", "-o", "cursor"}).output, InfoOptions::Output::kCursor);
  const auto listed =
      Parsed<SubscriptionsOptions>({"subscriptions", "--client-id", "billing", "-o", "json"});
  EXPECT_EQ(listed.client_id, "billing");
  EXPECT_TRUE(listed.json);
  EXPECT_FALSE(listed.disconnect.has_value());
  EXPECT_EQ(Parsed<SubscriptionsOptions>({"subscriptions", "disconnect", "17"}).disconnect, 17u);
  EXPECT_EQ(
      Parsed<SubscriptionsOptions>({"subscriptions", "disconnect", "17", "--server", "a:1"}).server,
      "a:1");
  EXPECT_THAT(Refused({"subscriptions", "disconnect"}).text, HasSubstr("ID"));
  EXPECT_THAT(Refused({"get"}).text, HasSubstr("EVENT_ID"));
  EXPECT_THAT(Refused({"types", "-o", "raw"}).text, HasSubstr("--output"));
}

TEST(HelpTest, EveryCommandHasExamplesAndTheProgramItsExitCodes) {
  for (const char* command : {"tail", "trigger", "get", "list", "types", "info", "subscriptions"}) {
    const Command help = Parse({command, "--help"});
    const auto& answer = std::get<Answer>(help);
    EXPECT_EQ(answer.code, ExitCode::kOk);
    EXPECT_THAT(answer.text, HasSubstr(std::string("Usage: penstock ") + command));
    EXPECT_THAT(answer.text, HasSubstr(std::string("Examples:\n  penstock ") + command));
    EXPECT_THAT(std::get<Answer>(Parse({"--help"})).text, HasSubstr(std::string("  ") + command));
  }
  EXPECT_THAT(std::get<Answer>(Parse({"--help"})).text, HasSubstr("Exit codes:\n  0 "));
}

TEST(HelpTest, VersionIsOneLine) {
  const Command version = Parse({"--version"});
  EXPECT_EQ(std::get<Answer>(version).text, "penstock " PENSTOCK_VERSION "\n");
}

TEST(HelpTest, NoCommandOrAnUnknownOneIsAUsageError) {
  EXPECT_THAT(Refused({}).text, HasSubstr("penstock --help"));
  EXPECT_THAT(Refused({"tial"}).text, HasSubstr("tial"));
}

}  // namespace
}  // namespace penstock::cli
