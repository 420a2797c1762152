// Every field of every Stripe object, whichever API train declares it: a body that has it, and
// nothing but what leads to it, arrives typed as a whole.
#include <deque>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gmock/gmock.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/descriptor.pb.h"
#include "penstock/v1/annotations.pb.h"
#include "proto/event_descriptor.h"
#include "tests/webhook_ingress/transcode/schema_fixture.h"

namespace penstock::ingress {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using ::testing::IsEmpty;

constexpr char kStripePackage[] = "penstock.stripe.v1";

bool IsStripe(const Descriptor* message) { return message->file()->package() == kStripePackage; }

bool IsUnion(const Descriptor* message) {
  return message->options().GetExtension(v1::stripe_message).shape() == v1::STRIPE_SHAPE_UNION;
}

std::string KeyOf(const FieldDescriptor* field) {
  return field->has_json_name() ? field->json_name() : field->name();
}

// The `object` that selects an arm of a union.
std::string ObjectOfArm(const FieldDescriptor* arm) {
  return arm->options().GetExtension(v1::stripe_field).object(0);
}

std::string JsonOf(const Descriptor* message) {
  if (message->full_name() == "google.protobuf.Value") return "1";
  if (message->full_name() == "google.protobuf.ListValue") return "[1]";
  if (IsStripe(message) && IsUnion(message)) {
    return absl::StrCat(R"({"object":")", ObjectOfArm(message->field(0)), R"("})");
  }
  return "{}";
}

std::string JsonOf(const FieldDescriptor* field) {
  if (field->is_map()) {
    return absl::StrCat(R"({"k":)", JsonOf(field->message_type()->map_value()), "}");
  }
  std::string json = R"("x")";
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
      json = JsonOf(field->message_type());
      break;
    case FieldDescriptor::CPPTYPE_INT64:
      json = "7";
      break;
    case FieldDescriptor::CPPTYPE_DOUBLE:
      json = "1.5";
      break;
    case FieldDescriptor::CPPTYPE_BOOL:
      json = "true";
      break;
    default:
      break;
  }
  return field->is_repeated() ? absl::StrCat("[", json, "]") : json;
}

// Where a message stands in a body: `before` + JSON + `after` is the whole body.
struct Place {
  const Descriptor* message;
  std::string before;
  std::string after;
  const FieldDescriptor* arm = nullptr;  // if it stands for a union: the arm
};

// The member that a union asks for.
std::string ObjectMember(const FieldDescriptor* arm) {
  return absl::StrCat(R"("object":")", ObjectOfArm(arm), "\"");
}

// An object with every field of the message.
std::string FullObject(const Place& place) {
  std::vector<std::string> members;
  if (place.arm != nullptr) members.push_back(ObjectMember(place.arm));
  for (int i = 0; i < place.message->field_count(); ++i) {
    const FieldDescriptor* const field = place.message->field(i);
    if (KeyOf(field) == "object" && place.arm != nullptr) continue;
    members.push_back(absl::StrCat("\"", KeyOf(field), "\":", JsonOf(field)));
  }
  return absl::StrCat("{", absl::StrJoin(members, ","), "}");
}

std::vector<Place> PlacesBelow(const Place& place) {
  std::vector<Place> below;
  std::string start = absl::StrCat(place.before, "{");
  if (place.arm != nullptr) absl::StrAppend(&start, ObjectMember(place.arm), ",");
  for (int i = 0; i < place.message->field_count(); ++i) {
    const FieldDescriptor* const field = place.message->field(i);
    const Descriptor* message = field->message_type();
    if (message == nullptr) continue;
    if (IsUnion(place.message)) {
      below.push_back({message, place.before, place.after, field});
      continue;
    }
    std::string open = absl::StrCat(start, "\"", KeyOf(field), "\":");
    std::string close = absl::StrCat("}", place.after);
    if (field->is_map()) {
      message = message->map_value()->message_type();
      absl::StrAppend(&open, R"({"k":)");
      close = absl::StrCat("}", close);
    } else if (field->is_repeated()) {
      absl::StrAppend(&open, "[");
      close = absl::StrCat("]", close);
    }
    if (message != nullptr && IsStripe(message)) below.push_back({message, open, close, nullptr});
  }
  return below;
}

// One place for every message that an event can hold, the nearest one, and for every arm of a
// union.
std::vector<Place> AllPlaces() {
  std::deque<Place> open;
  const Descriptor* const event = EventDescriptor();
  for (int i = 0; i < event->field_count(); ++i) {
    const std::string& type =
        event->field(i)->options().GetExtension(v1::stripe_field).event_type();
    const Descriptor* const message = event->field(i)->message_type();
    if (type.empty() || !IsStripe(message)) continue;
    open.push_back(
        {message,
         absl::StrCat(R"({"id":"evt_1","object":"event","type":")", type, R"(","data":{"object":)"),
         "}}", nullptr});
  }
  std::set<std::pair<const Descriptor*, const FieldDescriptor*>> seen;
  std::vector<Place> all;
  for (; !open.empty(); open.pop_front()) {
    if (!seen.emplace(open.front().message, open.front().arm).second) continue;
    all.push_back(open.front());
    for (Place& place : PlacesBelow(open.front())) open.push_back(std::move(place));
  }
  return all;
}

using Fields = std::set<const FieldDescriptor*>;

// Adds every field of Stripe objects that is set in `message` or below.
void AddSetFields(const Message& message, Fields* fields) {
  std::vector<const FieldDescriptor*> set;
  message.GetReflection()->ListFields(message, &set);
  for (const FieldDescriptor* field : set) {
    fields->insert(field);
    if (field->message_type() == nullptr || !IsStripe(field->message_type())) continue;
    if (!field->is_repeated()) {
      AddSetFields(message.GetReflection()->GetMessage(message, field), fields);
      continue;
    }
    for (int i = 0; i < message.GetReflection()->FieldSize(message, field); ++i) {
      AddSetFields(message.GetReflection()->GetRepeatedMessage(message, field, i), fields);
    }
  }
}

using EveryField = SchemaFixture;

TEST_F(EveryField, OfEveryTrainArrivesTyped) {
  Fields set;
  std::vector<std::string> missing;
  const std::vector<Place> places = AllPlaces();
  EXPECT_GT(places.size(), 1'400u);
  for (const Place& place : places) {
    if (IsUnion(place.message)) continue;
    const std::string body = absl::StrCat(place.before, FullObject(place), place.after);
    const auto event = Accept(body);
    ASSERT_THAT(UnmappedPaths(*event), IsEmpty()) << place.message->full_name() << "\n" << body;
    ASSERT_EQ(Disagreement(body, *event), "") << place.message->full_name() << "\n" << body;
    AddSetFields(*event, &set);
  }
  for (const Place& place : places) {
    for (int i = 0; i < place.message->field_count(); ++i) {
      const FieldDescriptor* const field = place.message->field(i);
      if (!set.contains(field)) missing.push_back(field->full_name());
    }
  }
  EXPECT_THAT(missing, IsEmpty());
}

}  // namespace
}  // namespace penstock::ingress
