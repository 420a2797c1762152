#include "clients/samples/field_values.h"

#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "clients/samples/event_schema.h"
#include "clients/samples/stripe_ids.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"

namespace penstock::samples {

using google::protobuf::FieldDescriptor;

namespace {

using Text = absl::string_view;

constexpr int64_t kSecondsPerDay = 86'400;

constexpr Text kCountries[] = {"US", "DE", "GB", "JP", "BR", "FR", "IE", "AU"};
constexpr Text kNames[] = {"Jenny Rosen", "Ada Müller", "Kenji Satō", "Zoë O'Neil", "Luís Pereira"};
constexpr Text kDescriptions[] = {"Order #6735", "Monthly plan", "2 × espresso beans, 1 kg",
                                  "Deposit for \"Room 12\"", "Backfilled by hand"};
constexpr Text kCities[] = {"San Francisco", "Köln", "Dublin", "São Paulo", "京都市"};
constexpr Text kStreets[] = {"27 Fredrick Ave", "Hauptstraße 5", "1-2-3 Gion"};
constexpr Text kStates[] = {"CA", "NRW", "SP", "Kyoto"};
constexpr Text kLocales[] = {"en", "de", "pt-BR", "ja"};
constexpr Text kZones[] = {"Etc/UTC", "Europe/Berlin", "America/Los_Angeles"};
constexpr Text kStatuses[] = {"active", "succeeded", "pending", "requires_action"};
constexpr Text kWords[] = {"standard", "default", "manual", "automatic", "none", "instant"};

bool EndsWithAny(Text name, std::initializer_list<Text> ends) {
  for (const Text end : ends) {
    if (absl::EndsWith(name, end)) return true;
  }
  return false;
}

// `name` is `word`, or ends in `_word`.
bool IsOrEndsIn(Text name, std::initializer_list<Text> words) {
  for (const Text word : words) {
    if (name == word) return true;
    if (absl::EndsWith(name, word) && name[name.size() - word.size() - 1] == '_') return true;
  }
  return false;
}

bool ContainsAny(Text name, std::initializer_list<Text> parts) {
  for (const Text part : parts) {
    if (absl::StrContains(name, part)) return true;
  }
  return false;
}

std::string Address(Text name, SampleRandom& random) {
  if (name == "line1" || name == "line2") return std::string(random.Pick(kStreets));
  if (name == "city" || name == "town") return std::string(random.Pick(kCities));
  if (name == "state") return std::string(random.Pick(kStates));
  return random.Digits(5);  // postal_code
}

std::string TextFor(Text name, const SampleContext& context, SampleRandom& random) {
  if (IsOrEndsIn(name, {"currency"})) return context.currency;
  if (IsOrEndsIn(name, {"country"})) return std::string(random.Pick(kCountries));
  if (name == "line1" || name == "line2" || name == "city" || name == "town" || name == "state" ||
      name == "postal_code") {
    return Address(name, random);
  }
  if (IsOrEndsIn(name, {"email", "email_address"})) {
    return absl::StrCat("customer-", random.Digits(4), "@example.com");
  }
  if (IsOrEndsIn(name, {"phone", "phone_number"})) return absl::StrCat("+1555", random.Digits(7));
  if (EndsWithAny(name, {"url", "uri"}) || absl::StartsWith(name, "image_url")) {
    return absl::StrCat("https://example.com/", name, "/", random.Token(20));
  }
  if (IsOrEndsIn(name, {"ip", "ip_address"})) {
    return absl::StrCat("203.0.113.", random.Between(1, 254));
  }
  if (IsOrEndsIn(name, {"name"})) return std::string(random.Pick(kNames));
  if (IsOrEndsIn(name, {"description", "message", "explanation", "footer", "reason_message"})) {
    return std::string(random.Pick(kDescriptions));
  }
  if (IsOrEndsIn(name, {"last4"})) return random.Digits(4);
  if (name == "fingerprint") return random.Token(16);
  if (IsOrEndsIn(name, {"decimal"})) return absl::StrCat(random.Between(1, 99'999), ".5");
  if (IsOrEndsIn(name, {"locale", "language"})) return std::string(random.Pick(kLocales));
  if (IsOrEndsIn(name, {"timezone", "time_zone"})) return std::string(random.Pick(kZones));
  if (IsOrEndsIn(name, {"date"})) {
    return absl::StrFormat("2025-%02d-%02d", random.Between(1, 12), random.Between(1, 28));
  }
  if (absl::StartsWith(name, "statement_descriptor")) return "EXAMPLE SHOP";
  if (name == "client_secret") {
    return absl::StrCat(random.Token(16), "_secret_", random.Token(24));
  }
  if (name == "user_agent") return "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101";
  if (IsOrEndsIn(name, {"status"})) return std::string(random.Pick(kStatuses));
  if (IsOrEndsIn(name, {"interval"})) return "month";
  if (IsOrEndsIn(name, {"id", "reference", "token", "code", "number", "key"})) {
    return random.Token(12);
  }
  return std::string(random.Pick(kWords));
}

bool IsUnixTime(Text name) {
  return IsOrEndsIn(name,
                    {"created", "updated", "date", "timestamp", "deadline", "start", "end", "until",
                     "anchor", "at", "by", "on", "eta", "as_of", "before", "current_deadline"});
}

int64_t IntFor(Text name, const SampleContext& context, SampleRandom& random) {
  if (name == "created") return context.created - random.Between(0, 90) * kSecondsPerDay;
  if (IsUnixTime(name)) {
    return context.created + random.Between(-400, 400) * kSecondsPerDay + random.Between(0, 86'399);
  }
  if (IsOrEndsIn(name, {"exp_year", "expected_delivery_year"})) return random.Between(2026, 2034);
  if (IsOrEndsIn(name, {"year"})) return random.Between(1950, 2006);
  if (IsOrEndsIn(name, {"month"})) return random.Between(1, 12);
  if (IsOrEndsIn(name, {"day", "day_of_month"})) return random.Between(1, 28);
  if (IsOrEndsIn(name, {"hour"})) return random.Between(0, 23);
  if (IsOrEndsIn(name, {"minute", "second"})) return random.Between(0, 59);
  if (IsOrEndsIn(name, {"count", "quantity", "days", "months", "seconds"})) {
    return random.Between(0, 30);
  }
  if (ContainsAny(name, {"amount", "total", "fee", "balance", "cost", "price", "tax"})) {
    return random.Chance(10) ? 0 : random.Between(50, 2'500'000);
  }
  return random.Between(0, 1'000);
}

double DoubleFor(Text name, SampleRandom& random) {
  if (name == "exchange_rate") return static_cast<double>(random.Between(50'000, 250'000)) / 1e5;
  if (name == "latitude") return static_cast<double>(random.Between(-900'000, 900'000)) / 1e4;
  if (name == "longitude") return static_cast<double>(random.Between(-1'800'000, 1'800'000)) / 1e4;
  if (random.Chance(25)) return static_cast<double>(random.Between(0, 100));
  return static_cast<double>(random.Between(0, 10'000)) / 100;
}

JsonNode StringFor(const FieldDescriptor* field, const SampleContext& context,
                   SampleRandom& random) {
  const v1::StripeField& stripe = AnnotationOf(field);
  const std::string& own_object = AnnotationOf(field->containing_type()).object();
  if (field->name() == "object" && !own_object.empty()) return JsonNode::String(own_object);
  if (!stripe.expandable().empty()) {
    const int choice = static_cast<int>(random.Index(stripe.expandable_size()));
    return JsonNode::String(StripeId(stripe.expandable(choice), random));
  }
  if (!stripe.known_values().empty()) {
    const int choice = static_cast<int>(random.Index(stripe.known_values_size()));
    return JsonNode::String(stripe.known_values(choice));
  }
  if (field->name() == "id" && !own_object.empty()) {
    return JsonNode::String(StripeId(own_object, random));
  }
  return JsonNode::String(TextFor(field->name(), context, random));
}

}  // namespace

JsonNode SampleScalar(const FieldDescriptor* field, const SampleContext& context,
                      SampleRandom& random) {
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING:
      return StringFor(field, context, random);
    case FieldDescriptor::CPPTYPE_INT64:
      return JsonNode::Int(IntFor(field->name(), context, random));
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return JsonNode::Double(DoubleFor(field->name(), random));
    case FieldDescriptor::CPPTYPE_BOOL:
      if (field->name() == "livemode") return JsonNode::Bool(context.livemode);
      return JsonNode::Bool(random.Chance(50));
    default:
      return JsonNode();
  }
}

JsonNode SampleFreeForm(SampleRandom& random) {
  JsonNode node = JsonNode::Object();
  node.Set("type", JsonNode::String("three_d_secure_redirect"));
  node.Set("reference", JsonNode::String(random.Token(16)));
  node.Set("attempts", JsonNode::Int(random.Between(0, 3)));
  JsonNode list = JsonNode::Array();
  list.Append(JsonNode::Double(static_cast<double>(random.Between(0, 1'000)) / 8));
  list.Append(JsonNode());
  list.Append(JsonNode::Bool(true));
  node.Set("values", std::move(list));
  return node;
}

std::string SampleMapKey(const FieldDescriptor* field, size_t n) {
  constexpr Text kMetadataKeys[] = {"order_id", "campaign", "shop.region", "note"};
  constexpr Text kOtherKeys[] = {"usd", "eur", "gbp", "jpy"};
  const bool is_metadata =
      field->message_type()->map_value()->cpp_type() == FieldDescriptor::CPPTYPE_STRING;
  const Text(&keys)[4] = is_metadata ? kMetadataKeys : kOtherKeys;
  return std::string(keys[n % std::size(keys)]);
}

}  // namespace penstock::samples
