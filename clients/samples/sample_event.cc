#include "clients/samples/sample_event.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/time.h"
#include "clients/samples/event_schema.h"
#include "clients/samples/field_values.h"
#include "clients/samples/json_node.h"
#include "clients/samples/object_sampler.h"
#include "clients/samples/object_status.h"
#include "clients/samples/random.h"
#include "clients/samples/stripe_ids.h"
#include "google/protobuf/descriptor.h"
#include "simdjson.h"

namespace penstock::samples {

using google::protobuf::Descriptor;

namespace {

constexpr int64_t kFirstCreated = 1'764'547'200;  // 2025-12-01T00:00:00Z
constexpr int64_t kSecondsPerDay = 86'400;
// How many values `data.object` has: most events are small, some are large.
constexpr int kValuesMin = 8;
constexpr int kValuesUsualMax = 120;
constexpr int kValuesMax = 420;
constexpr int kLargePercent = 40;

constexpr absl::string_view kCurrencies[] = {"usd", "usd", "eur", "gbp", "jpy", "brl"};

bool IsThin(absl::string_view type) {
  return absl::StartsWith(type, "v2.") || absl::StartsWith(type, "v1.");
}

// "customer.subscription.updated" -> "customer.subscription".
absl::string_view WithoutVerb(absl::string_view type) {
  const size_t dot = type.rfind('.');
  return dot == absl::string_view::npos || dot == 0 ? type : type.substr(0, dot);
}

JsonNode RequestOf(SampleRandom& random) {
  JsonNode request = JsonNode::Object();
  const bool by_api = random.Chance(60);
  request.Set("id", by_api ? JsonNode::String(StripeId("request", random)) : JsonNode());
  const std::string key = absl::StrCat(random.Hex(8), "-", random.Hex(4), "-4", random.Hex(3), "-a",
                                       random.Hex(3), "-", random.Hex(12));
  request.Set("idempotency_key", by_api && random.Chance(70) ? JsonNode::String(key) : JsonNode());
  return request;
}

JsonNode UnknownObject(absl::string_view type, const SampleContext& context, SampleRandom& random) {
  const absl::string_view kind = WithoutVerb(type);
  JsonNode object = JsonNode::Object();
  object.Set("id", JsonNode::String(StripeId(kind, random)));
  object.Set("object", JsonNode::String(kind));
  object.Set("amount", JsonNode::Int(random.Between(50, 100'000)));
  object.Set("created", JsonNode::Int(context.created));
  object.Set("currency", JsonNode::String(context.currency));
  object.Set("livemode", JsonNode::Bool(context.livemode));
  object.Set("metadata", JsonNode::Object());
  object.Set("details", SampleFreeForm(random));
  object.Set("status", JsonNode::String("active"));
  return object;
}

JsonNode DataOf(const SampleRequest& request, const SampleContext& context, SampleRandom& random) {
  JsonNode data = JsonNode::Object();
  const Descriptor* message = PayloadOf(request.type);
  // Some withdrawn types have an arm and no known object.
  if (message == nullptr || message->full_name() == "google.protobuf.Struct") {
    data.Set("object", UnknownObject(request.type, context, random));
    if (absl::EndsWith(request.type, "updated")) {
      data.Set("previous_attributes", JsonNode::Object())
          .Set("status", JsonNode::String("pending"));
    }
    return data;
  }
  ObjectSampler sampler(context, random);
  const int values_min = std::clamp(message->field_count(), kValuesMin, kValuesUsualMax);
  const int values_max = random.Chance(kLargePercent) ? kValuesMax : kValuesUsualMax;
  JsonNode object =
      sampler.Object(message, static_cast<int>(random.Between(values_min, values_max)));
  if (const std::string status = StatusSaidBy(request.type, message); !status.empty()) {
    object.Set("status", JsonNode::String(status));
  }
  const bool has_previous = absl::EndsWith(request.type, "updated");
  JsonNode previous = has_previous ? sampler.PreviousAttributes(message, object) : JsonNode();
  data.Set("object", std::move(object));
  if (has_previous) data.Set("previous_attributes", std::move(previous));
  return data;
}

JsonNode SnapshotEvent(const SampleRequest& request, const SampleContext& context,
                       SampleRandom& random) {
  JsonNode event = JsonNode::Object();
  event.Set("id", JsonNode::String(request.event_id));
  event.Set("object", JsonNode::String("event"));
  if (!request.account.empty()) event.Set("account", JsonNode::String(request.account));
  event.Set("api_version", JsonNode::String(request.api_version));
  event.Set("created", JsonNode::Int(context.created));
  event.Set("data", DataOf(request, context, random));
  event.Set("livemode", JsonNode::Bool(request.livemode));
  event.Set("pending_webhooks", JsonNode::Int(request.pending_webhooks));
  event.Set("request", RequestOf(random));
  event.Set("type", JsonNode::String(request.type));
  return event;
}

// "v2.core.account[configuration.merchant].updated" is about a "v2.core.account",
// "v1.billing.meter.error_report_triggered" about a "billing.meter".
JsonNode RelatedObject(absl::string_view type, SampleRandom& random) {
  absl::string_view kind = WithoutVerb(type);
  kind = kind.substr(0, kind.find('['));
  std::string path = absl::StrCat("/", kind);
  for (char& c : path) {
    if (c == '.') c = '/';
  }
  if (absl::StartsWith(kind, "v1.")) kind.remove_prefix(3);
  const std::string id = StripeId(kind, random);
  JsonNode related = JsonNode::Object();
  related.Set("id", JsonNode::String(id));
  related.Set("type", JsonNode::String(kind));
  related.Set("url", JsonNode::String(absl::StrCat(path, "s/", id)));
  return related;
}

JsonNode ThinEvent(const SampleRequest& request, const SampleContext& context,
                   SampleRandom& random) {
  JsonNode event = JsonNode::Object();
  event.Set("id", JsonNode::String(request.event_id));
  event.Set("object", JsonNode::String("v2.core.event"));
  event.Set("type", JsonNode::String(request.type));
  event.Set("livemode", JsonNode::Bool(request.livemode));
  const std::string seconds = absl::FormatTime(
      "%Y-%m-%dT%H:%M:%S", absl::FromUnixSeconds(context.created), absl::UTCTimeZone());
  event.Set("created",
            JsonNode::String(absl::StrFormat("%s.%03dZ", seconds, random.Between(0, 999))));
  event.Set("context", request.account.empty() ? JsonNode() : JsonNode::String(request.account));
  if (random.Chance(90)) event.Set("related_object", RelatedObject(request.type, random));
  if (random.Chance(40)) {
    JsonNode reason = JsonNode::Object();
    reason.Set("type", JsonNode::String("request"));
    reason.Set("request", RequestOf(random));
    event.Set("reason", std::move(reason));
  }
  if (random.Chance(30)) event.Set("data", SampleFreeForm(random));
  return event;
}

JsonNode OverrideValue(const std::string& text) {
  simdjson::dom::parser parser;
  const bool is_json = parser.parse(text).error() == simdjson::SUCCESS;
  return is_json ? JsonNode::Raw(text) : JsonNode::String(text);
}

absl::Status CheckTexts(const SampleRequest& request) {
  if (request.type.empty()) {
    return absl::InvalidArgumentError("no event type; give one such as charge.succeeded");
  }
  std::vector<absl::string_view> texts = {request.type, request.event_id, request.api_version,
                                          request.account};
  for (const auto& [path, value] : request.overrides) {
    texts.push_back(path);
    texts.push_back(value);
  }
  for (const absl::string_view text : texts) {
    if (!simdjson::validate_utf8(text.data(), text.size())) {
      return absl::InvalidArgumentError("a text of the sample is not UTF-8; give it as UTF-8");
    }
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::string> SampleEvent(const SampleRequest& given) {
  if (absl::Status s = CheckTexts(given); !s.ok()) return s;
  SampleRequest request = given;
  SampleRandom random(request.seed, request.type);
  const std::string new_id = StripeId("event", random);
  if (request.event_id.empty()) request.event_id = new_id;
  SampleContext context;
  const int64_t new_created = kFirstCreated + random.Between(0, kSecondsPerDay - 1);
  context.created = request.created.value_or(new_created);
  context.livemode = request.livemode;
  context.currency = std::string(random.Pick(kCurrencies));

  const bool has_arm = PayloadOf(request.type) != nullptr;
  JsonNode event = !has_arm && IsThin(request.type) ? ThinEvent(request, context, random)
                                                    : SnapshotEvent(request, context, random);
  for (const auto& [path, value] : request.overrides) {
    if (absl::Status s = event.SetAt(path, OverrideValue(value)); !s.ok()) return s;
  }
  return event.Print(request.pretty);
}

std::vector<std::string> SnapshotEventTypes() { return EventTypesWithArm(); }

}  // namespace penstock::samples
