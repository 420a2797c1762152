#include "clients/cli/commands/trigger.h"

#include <fstream>
#include <map>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "clients/cli/assignment.h"
#include "clients/cli/format/json_text.h"
#include "clients/samples/sample_event.h"
#include "clients/samples/signature_header.h"
#include "proto/catalog/event_types.h"

namespace penstock::cli {
namespace {

// Past any tolerance that an ingress may sensibly have.
constexpr absl::Duration kStaleAge = absl::Hours(25);
constexpr int kHttpOk = 200;
constexpr int kHttpBadRequest = 400;

absl::StatusOr<std::string> ReadSecret(const std::string& path) {
  const std::string file = path.empty() ? kSecretFileDefault : path;
  std::ifstream stream(file);
  std::string line;
  if (!stream || !std::getline(stream, line)) {
    return absl::NotFoundError(
        absl::StrCat("cannot read a signing secret from ", file,
                     path.empty() ? "; pass --secret-file FILE" : "; check --secret-file"));
  }
  const std::string secret(absl::StripAsciiWhitespace(line));
  if (secret.empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat("the first line of ", file, " is blank; it must be the signing secret"));
  }
  return secret;
}

absl::Status CheckType(const TriggerOptions& options) {
  if (options.all || options.allow_unknown_types || catalog::FindEventType(options.type)) {
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(
      absl::StrCat("there is no event type ", options.type, "\nDid you mean ",
                   std::string(catalog::NearestEventType(options.type)),
                   "? See `penstock types`; --allow-unknown-types sends it as it is."));
}

// What of the sample requests is the same for all events.
absl::StatusOr<samples::SampleRequest> CommonRequest(const TriggerOptions& options,
                                                     absl::Time now) {
  samples::SampleRequest request;
  for (const std::string& text : options.assignments) {
    absl::StatusOr<std::pair<std::string, std::string>> assignment = ParseAssignment(text);
    if (!assignment.ok()) return assignment.status();
    request.overrides.push_back(*std::move(assignment));
  }
  // With a seed the bytes are to be the same at any time.
  if (!options.seed) request.created = absl::ToUnixSeconds(now);
  if (!options.api_version.empty()) request.api_version = options.api_version;
  request.account = options.account;
  request.livemode = options.livemode;
  // Stripe's bodies have line breaks; printed ones are for `while read` and jq.
  request.pretty = !options.print;
  return request;
}

// Signs, posts, reports, and holds the answers against what was expected.
class Trigger {
 public:
  Trigger(const TriggerOptions& options, WebhookPoster& poster, std::string secret,
          const std::function<absl::Time()>& now, CommandIo io)
      : options_(options), poster_(poster), secret_(std::move(secret)), now_(now), io_(io) {}

  // Unavailable when there is no answer to judge.
  absl::Status Deliver(const std::string& type, const std::string& body) {
    const int expected = options_.fault == Fault::kBadSignature || options_.fault == Fault::kStale
                             ? kHttpBadRequest
                             : kHttpOk;
    absl::StatusOr<Report> first = PostOnce(type, body);
    if (!first.ok()) return first.status();
    bool as_expected = first->status == expected && IsForTheFault(first->code);
    if (options_.fault == Fault::kDuplicate) {
      absl::StatusOr<Report> second = PostOnce(type, body);
      if (!second.ok()) return second.status();
      as_expected = as_expected && second->status == expected && !first->sequence.empty() &&
                    second->sequence == first->sequence;
    }
    ++delivered_total_;
    if (!as_expected) {
      ++unexpected_total_;
      last_error_ = first->error;
    }
    return absl::OkStatus();
  }

  Outcome Result() const {
    if (unexpected_total_ == 0) return {};
    return {ExitCode::kFailure,
            absl::StrCat(unexpected_total_, " of ", delivered_total_,
                         " events were not answered as expected: ", Expectation(),
                         last_error_.empty() ? "" : "\nThe last answer said: ", last_error_)};
  }

 private:
  struct Report {
    int status = 0;
    std::string sequence;
    std::string error;
    std::string code;
  };

  // A delivery that is refused for something else shows nothing about the fault.
  // Receivers other than webhook-ingress may not say why they refuse.
  bool IsForTheFault(const std::string& code) const {
    if (code.empty()) return true;
    if (options_.fault == Fault::kBadSignature) return code == "bad_signature";
    return options_.fault != Fault::kStale || code == "timestamp_too_old";
  }

  std::string Signature(const std::string& body) const {
    const absl::Duration age = options_.fault == Fault::kStale ? kStaleAge : absl::ZeroDuration();
    const std::string key =
        options_.fault == Fault::kBadSignature ? absl::StrCat(secret_, "-wrong") : secret_;
    return samples::SignatureHeader(key, absl::ToUnixSeconds(now_() - age), body);
  }

  absl::StatusOr<Report> PostOnce(const std::string& type, const std::string& body) {
    const absl::StatusOr<PostAnswer> answer = poster_.Post(body, Signature(body));
    if (!answer.ok()) return answer.status();
    std::map<std::string, std::string> told = JsonScalars(answer->body);
    Report report{answer->status, told["sequence"], told["error.message"], told["error.code"]};
    std::string line = absl::StrCat(type, " ", JsonScalars(body)["id"], " ", report.status);
    if (!report.sequence.empty()) absl::StrAppend(&line, " sequence=", report.sequence);
    // "committed" or "duplicate"; or why not.
    for (const char* word : {"status", "error", "error.code"}) {
      if (!told[word].empty()) absl::StrAppend(&line, " ", told[word]);
    }
    io_.out.WriteLine(line);
    io_.out.Flush();
    return report;
  }

  const char* Expectation() const {
    switch (options_.fault) {
      case Fault::kNone:
        return "200. See the lines above; 400 means another secret (--secret-file), 503 that "
               "webhook-ingress cannot store events now.";
      case Fault::kBadSignature:
        return "400 for the signature. After 200 the receiver takes deliveries that it must "
               "refuse.";
      case Fault::kStale:
        return "400 for the age of the signature. After 200 the receiver takes deliveries that it "
               "must refuse; another reason may mean another secret (--secret-file).";
      case Fault::kDuplicate:
        return "200 twice with one sequence.";
    }
    return "";
  }

  const TriggerOptions& options_;
  WebhookPoster& poster_;
  const std::string secret_;
  const std::function<absl::Time()>& now_;
  CommandIo io_;
  uint64_t delivered_total_ = 0;
  uint64_t unexpected_total_ = 0;
  std::string last_error_;
};

// Calls `deliver` with the type and body of each event, until it fails or the output is dead.
absl::Status ForEachEvent(
    const TriggerOptions& options, samples::SampleRequest request, uint64_t seed, Output& out,
    const std::function<absl::Status(const std::string&, const std::string&)>& deliver) {
  const std::vector<std::string> types =
      options.all ? samples::SnapshotEventTypes() : std::vector<std::string>{options.type};
  for (uint64_t i = 0; i < options.count; ++i) {
    request.seed = seed + i;
    for (const std::string& type : types) {
      if (out.dead()) return absl::OkStatus();
      request.type = type;
      const absl::StatusOr<std::string> body = samples::SampleEvent(request);
      if (!body.ok()) return body.status();
      const absl::Status delivered = deliver(type, *body);
      if (!delivered.ok()) return delivered;
    }
  }
  return absl::OkStatus();
}

Outcome ToOutcome(const absl::Status& status, const TriggerOptions& options) {
  const std::string text(status.message());
  if (absl::IsUnavailable(status)) {
    return {ExitCode::kUnreachable,
            absl::StrCat("no answer from ", options.url, ": ", text,
                         "\nCheck --url and that webhook-ingress runs there.")};
  }
  return {absl::IsInvalidArgument(status) ? ExitCode::kUsage : ExitCode::kFailure, text};
}

}  // namespace

Outcome RunTrigger(const TriggerOptions& options, WebhookPoster& poster,
                   const std::function<absl::Time()>& now, uint64_t random_seed, CommandIo io) {
  const absl::Status type = CheckType(options);
  if (!type.ok()) return ToOutcome(type, options);
  const absl::StatusOr<samples::SampleRequest> request = CommonRequest(options, now());
  if (!request.ok()) return ToOutcome(request.status(), options);
  const uint64_t seed = options.seed.value_or(random_seed);
  if (options.print) {
    const absl::Status printed = ForEachEvent(options, *request, seed, io.out,
                                              [&](const std::string&, const std::string& body) {
                                                io.out.WriteLine(body);
                                                return absl::OkStatus();
                                              });
    return printed.ok() ? Outcome() : ToOutcome(printed, options);
  }
  absl::StatusOr<std::string> secret = ReadSecret(options.secret_file);
  if (!secret.ok()) return {ExitCode::kUsage, std::string(secret.status().message())};
  Trigger trigger(options, poster, *std::move(secret), now, io);
  const absl::Status delivered = ForEachEvent(
      options, *request, seed, io.out, [&](const std::string& event_type, const std::string& body) {
        return trigger.Deliver(event_type, body);
      });
  return delivered.ok() ? trigger.Result() : ToOutcome(delivered, options);
}

}  // namespace penstock::cli
