#include "clients/cli/format/event_format.h"

#include <array>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/time/time.h"
#include "clients/cli/format/amount.h"
#include "clients/cli/format/event_view.h"
#include "google/protobuf/message.h"
#include "google/protobuf/util/json_util.h"

namespace penstock::cli {
namespace {

using google::protobuf::Message;

constexpr absl::string_view kReset = "\033[0m";
constexpr absl::string_view kDim = "\033[2m";
constexpr absl::string_view kRed = "\033[31m";
constexpr absl::string_view kGreen = "\033[32m";
constexpr absl::string_view kCyan = "\033[36m";

// The fields that say how much it is about, the most telling first.
constexpr std::array<const char*, 7> kAmountFields = {
    "amount", "amount_total",     "amount_due", "amount_paid",
    "total",  "amount_remaining", "unit_amount"};
// Further fields that most payloads have and that hold nothing personal.
constexpr std::array<const char*, 3> kPlainFields = {"status", "customer", "reason"};
// Changed attributes that the summary names; the rest is counted.
constexpr size_t kChangedNamedMax = 4;

std::string Escape(absl::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (absl::ascii_iscntrl(static_cast<unsigned char>(c))) {
      absl::StrAppendFormat(&safe, "\\x%02x", static_cast<unsigned char>(c));
    } else {
      safe.push_back(c);
    }
  }
  return safe;
}

std::string Paint(absl::string_view text, absl::string_view paint, bool colour) {
  const std::string safe = Escape(text);
  return colour ? absl::StrCat(paint, safe, kReset) : safe;
}

absl::string_view PaintForType(absl::string_view type) {
  for (const absl::string_view bad : {"failed", "canceled", "expired", "dispute"}) {
    if (absl::StrContains(type, bad)) return kRed;
  }
  for (const absl::string_view good : {"succeeded", "paid", "completed"}) {
    if (absl::EndsWith(type, good)) return kGreen;
  }
  return kCyan;
}

std::string AmountOf(const MessageView& payload) {
  for (const char* field : kAmountFields) {
    if (const auto amount = payload.Integer(field)) {
      return absl::StrCat(field, "=", FormatAmount(*amount, payload.String("currency")));
    }
  }
  return "";
}

std::string ChangedAttributes(const MessageView& event) {
  std::vector<std::string> keys = event.StructKeys("previous_attributes");
  if (keys.empty()) return "";
  const size_t more = keys.size() > kChangedNamedMax ? keys.size() - kChangedNamedMax : 0;
  keys.resize(keys.size() - more);
  return absl::StrCat("changed=", absl::StrJoin(keys, ","), more ? absl::StrCat(",+", more) : "");
}

void AddPayload(const Message& event, std::vector<std::string>& parts) {
  const MessageView view(event);
  const std::string arm = view.OneofArm("payload");
  if (arm == "unrecognized") parts.push_back("(not typed; -o raw has it)");
  const Message* payload = arm.empty() ? nullptr : view.Submessage(arm);
  if (payload == nullptr) return;
  const MessageView payload_view(*payload);
  parts.push_back(AmountOf(payload_view));
  for (const char* field : kPlainFields) {
    const std::string value = payload_view.String(field);
    if (!value.empty()) parts.push_back(absl::StrCat(field, "=", value));
  }
}

}  // namespace

std::string FormatSummary(const Message& event, bool colour) {
  const MessageView view(event);
  const std::string type = view.String("type");
  const std::optional<absl::Time> created = view.Timestamp("created");
  const std::string time =
      created ? absl::FormatTime("%Y-%m-%dT%H:%M:%SZ", *created, absl::UTCTimeZone()) : "-";
  std::vector<std::string> parts;
  parts.push_back(view.String("object_id"));
  AddPayload(event, parts);
  parts.push_back(ChangedAttributes(view));
  const std::string account = view.String("account");
  if (!account.empty()) parts.push_back(absl::StrCat("account=", account));
  if (view.Bool("livemode")) parts.push_back("live");
  if (const int unmapped = view.Size("unmapped_paths")) {
    parts.push_back(absl::StrCat("unmapped=", unmapped));
  }
  parts.push_back(view.String("id"));
  std::string line =
      absl::StrCat(Paint(time, kDim, colour), " ",
                   Paint(absl::StrCat("#", view.Unsigned("sequence").value_or(0)), kDim, colour),
                   " ", Paint(type, PaintForType(type), colour));
  for (const std::string& part : parts) {
    if (!part.empty()) absl::StrAppend(&line, " ", Escape(part));
  }
  return line;
}

absl::StatusOr<std::string> FormatJson(const Message& event, bool indented) {
  google::protobuf::util::JsonPrintOptions options;
  options.preserve_proto_field_names = true;
  options.always_print_primitive_fields = false;
  options.add_whitespace = indented;
  std::string json;
  const auto status = google::protobuf::util::MessageToJsonString(event, &json, options);
  if (!status.ok()) {
    return absl::InvalidArgumentError(absl::StrCat("cannot print ", EventName(event),
                                                   " as JSON: ", std::string(status.message()),
                                                   "; its body is complete with -o raw"));
  }
  while (!json.empty() && json.back() == '\n') json.pop_back();
  return json;
}

absl::StatusOr<std::string> FormatRaw(const Message& event) {
  std::string raw = MessageView(event).String("raw_json");
  if (raw.empty()) {
    return absl::NotFoundError(
        absl::StrCat(EventName(event), " was stored without Stripe's body; use -o json"));
  }
  return raw;
}

std::string EventName(const Message& event) {
  const MessageView view(event);
  return absl::StrCat(Escape(view.String("id")), " (sequence ",
                      view.Unsigned("sequence").value_or(0), ")");
}

}  // namespace penstock::cli
