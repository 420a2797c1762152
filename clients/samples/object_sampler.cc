#include "clients/samples/object_sampler.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "clients/samples/event_schema.h"
#include "google/protobuf/descriptor.h"
#include "penstock/v1/annotations.pb.h"

namespace penstock::samples {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;

namespace {

constexpr int kNullPercent = 35;             // of the fields left out that are null, not absent
constexpr int kScalarPercentMax = 85;        // of the scalars of an object that have a value
constexpr int kBranchesThatNeedAChoice = 8;  // more and a `type` without known values chooses
constexpr int kCardPercent = 40;             // of the payment methods that are cards
constexpr size_t kNestedNullsMax = 12;       // objects with more branches leave them absent

using Fields = std::vector<const FieldDescriptor*>;

bool IsFreeForm(const Descriptor* message) {
  return message->file()->package() == "google.protobuf";
}

bool IsBranch(const FieldDescriptor* field) {
  return field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE || field->is_repeated();
}

bool IsKnownValue(const FieldDescriptor* field, const std::string& value) {
  const auto& known = AnnotationOf(field).known_values();
  return std::find(known.begin(), known.end(), value) != known.end();
}

// The branches of which an object has the one that its `type` names, such as
// `card` and `sepa_debit` of a payment method.
Fields ChoicesOfType(const Descriptor* message) {
  const FieldDescriptor* type = message->FindFieldByName("type");
  Fields branches;
  Fields choices;
  if (type == nullptr || type->cpp_type() != FieldDescriptor::CPPTYPE_STRING) return choices;
  for (int i = 0; i < message->field_count(); ++i) {
    const FieldDescriptor* field = message->field(i);
    if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE || field->is_repeated()) continue;
    branches.push_back(field);
    if (IsKnownValue(type, field->name())) choices.push_back(field);
  }
  const bool is_open = AnnotationOf(type).known_values().empty();
  if (is_open && branches.size() > kBranchesThatNeedAChoice) return branches;
  return choices.size() > 1 ? choices : Fields();
}

// One of the branches, the common one more often; null if there are none.
const FieldDescriptor* Choose(const Fields& choices, SampleRandom& random) {
  if (choices.empty()) return nullptr;
  for (const FieldDescriptor* choice : choices) {
    if (choice->name() == "card" && random.Chance(kCardPercent)) return choice;
  }
  return random.Pick(choices);
}

// The message of the arm that the `object` of a value selects; null if there is none.
const Descriptor* ArmFor(const Descriptor* union_message, const JsonNode& value) {
  const JsonNode* const kind = value.Find("object");
  for (int i = 0; kind != nullptr && i < union_message->field_count(); ++i) {
    const FieldDescriptor* const arm = union_message->field(i);
    for (const std::string& object : AnnotationOf(arm).object()) {
      if (kind->Print(false) == JsonNode::String(object).Print(false)) return arm->message_type();
    }
  }
  return nullptr;
}

}  // namespace

JsonNode ObjectSampler::Object(const Descriptor* message, int values) {
  if (IsFreeForm(message)) return SampleFreeForm(random_);
  if (AnnotationOf(message).shape() != v1::STRIPE_SHAPE_UNION) return Plain(message, values);
  const FieldDescriptor* arm =
      message->field(static_cast<int>(random_.Index(message->field_count())));
  if (arm->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
    return SampleScalar(arm, context_, random_);
  }
  JsonNode object = Plain(arm->message_type(), values);
  const auto& kinds = AnnotationOf(arm).object();
  if (!kinds.empty())
    object.Set("object", JsonNode::String(kinds.Get(random_.Index(kinds.size()))));
  return object;
}

JsonNode ObjectSampler::Plain(const Descriptor* message, int values) {
  const bool is_list = AnnotationOf(message).shape() == v1::STRIPE_SHAPE_LIST;
  const Fields choices = ChoicesOfType(message);
  const FieldDescriptor* chosen = Choose(choices, random_);

  // First which fields get a value, so that early ones do not use up what the
  // later ones need; then the values, in the order of the schema.
  std::map<const FieldDescriptor*, int> shares;
  Fields branches;
  int scalars = 0;
  for (int i = 0; i < message->field_count(); ++i) scalars += !IsBranch(message->field(i));
  const int percent = std::clamp(scalars == 0 ? 0 : 70 * values / scalars, 15, kScalarPercentMax);
  int left = values;
  for (int i = 0; i < message->field_count(); ++i) {
    const FieldDescriptor* field = message->field(i);
    const bool is_choice = std::find(choices.begin(), choices.end(), field) != choices.end();
    if (is_choice && field != chosen) continue;
    const bool is_required = field->name() == "id" || field->name() == "object" ||
                             field == chosen || (chosen != nullptr && field->name() == "type") ||
                             (is_list && field->name() == "data");
    if (IsBranch(field) && !is_required) {
      branches.push_back(field);
    } else if (IsBranch(field)) {
      shares[field] = std::max(1, left / 2);
    } else if (is_required || random_.Chance(percent)) {
      shares[field] = 1;
    }
    if (const auto share = shares.find(field); share != shares.end()) left -= share->second;
  }
  while (left > 0 && !branches.empty()) {
    const size_t index = random_.Index(branches.size());
    const int share = static_cast<int>(random_.Between(1, std::max(1, 2 * left / 3)));
    shares[branches[index]] = share;
    left -= share;
    branches.erase(branches.begin() + static_cast<std::ptrdiff_t>(index));
  }

  JsonNode object = JsonNode::Object();
  if (is_list) object.Set("object", JsonNode::String("list"));
  for (int i = 0; i < message->field_count(); ++i) {
    const FieldDescriptor* field = message->field(i);
    if (const auto share = shares.find(field); share != shares.end()) {
      object.Set(field->name(), Value(field, share->second));
    } else if ((!IsBranch(field) || branches.size() <= kNestedNullsMax) &&
               random_.Chance(kNullPercent)) {
      object.Set(field->name(), JsonNode());
    }
  }
  if (is_list) object.Set("object", JsonNode::String("list"));
  if (chosen != nullptr) object.Set("type", JsonNode::String(chosen->name()));
  return object;
}

JsonNode ObjectSampler::Value(const FieldDescriptor* field, int values) {
  if (field->is_map()) return Map(field, values);
  if (!field->is_repeated()) return Single(field, values);
  JsonNode array = JsonNode::Array();
  const bool is_small = field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE;
  const int64_t count =
      random_.Between(random_.Chance(10) ? 0 : 1, is_small || values > 30 ? 3 : 1);
  for (int64_t i = 0; i < count; ++i) {
    array.Append(Single(field, std::max<int>(1, values / static_cast<int>(count))));
  }
  return array;
}

JsonNode ObjectSampler::Single(const FieldDescriptor* field, int values) {
  if (field->cpp_type() != FieldDescriptor::CPPTYPE_MESSAGE) {
    return SampleScalar(field, context_, random_);
  }
  // The share shrinks on the way down, which ends messages that contain themselves.
  return Object(field->message_type(), values - 1);
}

JsonNode ObjectSampler::Map(const FieldDescriptor* field, int values) {
  JsonNode map = JsonNode::Object();
  const FieldDescriptor* value = field->message_type()->map_value();
  const int64_t count = random_.Between(0, 3);
  for (int64_t n = 0; n < count; ++n) {
    map.Set(SampleMapKey(field, static_cast<size_t>(n)),
            Single(value, values / static_cast<int>(count)));
  }
  return map;
}

JsonNode ObjectSampler::PreviousAttributes(const Descriptor* message, const JsonNode& object) {
  if (AnnotationOf(message).shape() == v1::STRIPE_SHAPE_UNION) {
    const Descriptor* const arm = ArmFor(message, object);
    return arm == nullptr ? JsonNode::Object() : PreviousAttributes(arm, object);
  }
  JsonNode previous = JsonNode::Object();
  Fields candidates;
  for (int i = 0; i < message->field_count(); ++i) {
    const FieldDescriptor* field = message->field(i);
    const JsonNode* now = object.Find(field->name());
    const bool is_fixed = field->name() == "id" || field->name() == "object" ||
                          field->name() == "created" || field->name() == "livemode";
    if (now != nullptr && !is_fixed) candidates.push_back(field);
  }
  const int64_t count = candidates.empty() ? 0 : random_.Between(1, 3);
  for (int64_t n = 0; n < count; ++n) {
    const FieldDescriptor* field = random_.Pick(candidates);
    previous.Set(field->name(), random_.Chance(20) ? JsonNode() : Value(field, 3));
  }
  return previous;
}

}  // namespace penstock::samples
