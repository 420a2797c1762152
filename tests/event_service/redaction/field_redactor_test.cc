#include "event_service/redaction/field_redactor.h"

#include "event_service/event/wire.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "penstock/v1/event.pb.h"

namespace penstock::event_service {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kSecret[] = "SECRET";

std::shared_ptr<const StoredEvent> Store(const std::string& wire) {
  auto event = StoredEvent::Make(7, absl::UnixEpoch(), wire);
  if (!event.ok()) ADD_FAILURE() << event.status();
  return *event;
}

class FieldRedactorTest : public ::testing::Test {
 protected:
  FieldRedactorTest() {
    event_.set_id("evt_1");
    event_.set_type("charge.updated");
    event_.set_object_id("ch_1");
    event_.set_object_type("charge");
  }

  // raw_json goes last, which the generated class would not do.
  std::shared_ptr<const StoredEvent> Stored() {
    std::string wire = event_.SerializeAsString();
    if (!raw_json_.empty()) AppendBytesField(99, raw_json_, wire);
    return Store(wire);
  }
  v1::Event Redact(const std::vector<std::string>& paths) {
    const auto redactor = FieldRedactor::Make(paths);
    if (!redactor.ok()) ADD_FAILURE() << redactor.status();
    const auto redacted = (*redactor)->Redact(Stored(), true);
    v1::Event event;
    EXPECT_TRUE(event.ParseFromString(std::string(redacted->wire())));
    EXPECT_EQ(event.sequence(), 7u);
    EXPECT_EQ(event.id(), "evt_1");
    EXPECT_EQ(event.type(), "charge.updated");
    return event;
  }
  stripe::v1::Charge& charge() { return *event_.mutable_charge_updated(); }

  v1::Event event_;
  std::string raw_json_;
};

TEST_F(FieldRedactorTest, HidesInEveryFormOfTheObject) {
  charge().set_amount(5);
  charge().mutable_billing_details()->set_email(kSecret);
  charge().mutable_billing_details()->set_name("Ada");
  (*(*event_.mutable_previous_attributes()->mutable_fields())["billing_details"]
        .mutable_struct_value()
        ->mutable_fields())["email"]
      .set_string_value(kSecret);
  raw_json_ = R"({"data":{"object":{"amount":5,"billing_details":{"email":"SECRET"}}}})";
  const v1::Event event = Redact({"billing_details.email"});
  EXPECT_EQ(event.charge_updated().amount(), 5);
  EXPECT_EQ(event.charge_updated().billing_details().name(), "Ada");
  EXPECT_TRUE(event.previous_attributes().fields().contains("billing_details"));
  EXPECT_EQ(event.raw_json(), R"({"data":{"object":{"amount":5,"billing_details":{}}}})");
  EXPECT_THAT(event.SerializeAsString(), Not(HasSubstr(kSecret)));
}

TEST_F(FieldRedactorTest, LeavesEventsWithoutHiddenFieldsAsTheyAre) {
  charge().set_amount(5);
  (*charge().mutable_metadata())["k"] = "v";
  charge().mutable_refunds()->add_data()->set_id("re_1");
  raw_json_ = R"({"id":"evt_1"})";
  const auto stored = Stored();
  const auto redactor = FieldRedactor::Make({"nothing.here", "**.at_all"});
  EXPECT_EQ((*redactor)->Redact(stored, true)->wire(), stored->wire());
  EXPECT_EQ((*redactor)->Redact(stored, false)->wire(), stored->wire_without_raw_json());
}

TEST_F(FieldRedactorTest, HidesKeysOfMaps) {
  (*charge().mutable_metadata())["ssn"] = kSecret;
  (*charge().mutable_metadata())["k"] = "v";
  const v1::Event event = Redact({"metadata.ssn"});
  EXPECT_EQ(event.charge_updated().metadata_size(), 1);
  EXPECT_EQ(event.charge_updated().metadata().at("k"), "v");
  EXPECT_TRUE(Redact({"metadata.*"}).charge_updated().metadata().empty());
  EXPECT_TRUE(Redact({"metadata"}).charge_updated().metadata().empty());
}

TEST_F(FieldRedactorTest, HidesInEveryElementOfAList) {
  for (const char* reason : {"a", "b"}) {
    auto& refund = *charge().mutable_refunds()->add_data();
    refund.set_description(kSecret);
    refund.set_reason(reason);
  }
  for (const char* path : {"refunds.data.description", "refunds.data.*.description",
                           "refunds.description", "**.description"}) {
    const v1::Event event = Redact({path});
    ASSERT_EQ(event.charge_updated().refunds().data_size(), 2) << path;
    EXPECT_EQ(event.charge_updated().refunds().data(1).reason(), "b");
    EXPECT_THAT(event.SerializeAsString(), Not(HasSubstr(kSecret))) << path;
  }
}

TEST_F(FieldRedactorTest, HidesTheIdOfAReferenceThatWasNotExpanded) {
  charge().set_customer(kSecret);
  raw_json_ = R"({"data":{"object":{"customer":{"id":"SECRET","n":1}}}})";
  EXPECT_THAT(Redact({"customer.id"}).SerializeAsString(), Not(HasSubstr(kSecret)));
  EXPECT_THAT(Redact({"**.id"}).SerializeAsString(), Not(HasSubstr(kSecret)));
}

TEST_F(FieldRedactorTest, PassesThroughUnions) {
  charge().mutable_source()->mutable_card()->set_name(kSecret);
  charge().mutable_source()->mutable_card()->set_brand("Visa");
  const v1::Event event = Redact({"source.name"});
  EXPECT_EQ(event.charge_updated().source().card().brand(), "Visa");
  EXPECT_THAT(event.SerializeAsString(), Not(HasSubstr(kSecret)));
}

TEST_F(FieldRedactorTest, HidesWhatTheEnvelopeRepeats) {
  EXPECT_EQ(Redact({"id"}).object_id(), "");
  EXPECT_EQ(Redact({"id"}).object_type(), "charge");
  EXPECT_EQ(Redact({"object"}).object_type(), "");
  EXPECT_EQ(Redact({"type"}).object_type(), "charge");
}

TEST_F(FieldRedactorTest, HidesUnmappedPathsThatLeadBelow) {
  for (const char* path : {"data.object.new_key", "data.object.metadata[\"a.b\"]", "livemode",
                           "data.previous_attributes.metadata.x", "data.object.[", "..."}) {
    event_.add_unmapped_paths(path);
  }
  EXPECT_THAT(Redact({"metadata"}).unmapped_paths(),
              ElementsAre("data.object.new_key", "livemode", "..."));
}

TEST_F(FieldRedactorTest, HidesInThinEvents) {
  auto& thin = *event_.mutable_event_notification();
  thin.mutable_related_object()->set_id(kSecret);
  thin.mutable_related_object()->set_url("/v2/" + std::string(kSecret));
  thin.mutable_related_object()->set_type("account");
  (*thin.mutable_data()->mutable_fields())["id"].set_string_value(kSecret);
  (*thin.mutable_data()->mutable_fields())["n"].set_number_value(1);
  event_.set_object_id(kSecret);
  const v1::Event event = Redact({"id"});
  EXPECT_EQ(event.event_notification().related_object().type(), "account");
  EXPECT_EQ(event.event_notification().data().fields().size(), 1u);
  EXPECT_THAT(event.SerializeAsString(), Not(HasSubstr(kSecret)));
  EXPECT_EQ(Redact({"type"}).object_type(), "");
}

TEST_F(FieldRedactorTest, LeavesOutFieldsThatItsSchemaDoesNotKnow) {
  std::string wire = event_.SerializeAsString();
  AppendBytesField(90'000, kSecret, wire);
  std::string payload;
  AppendBytesField(90'000, kSecret, payload);
  AppendBytesField(v1::Event::kChargeUpdatedFieldNumber, payload, wire);
  const auto redactor = FieldRedactor::Make({"email"});
  EXPECT_THAT(std::string((*redactor)->Redact(Store(wire), true)->wire()), Not(HasSubstr(kSecret)));
}

TEST_F(FieldRedactorTest, LeavesOutWhatCannotBeRead) {
  std::string wire = event_.SerializeAsString();
  AppendBytesField(v1::Event::kChargeUpdatedFieldNumber, std::string("\xff") + kSecret, wire);
  AppendBytesField(99, std::string("{") + kSecret, wire);
  const auto redactor = FieldRedactor::Make({"email"});
  const auto redacted = (*redactor)->Redact(Store(wire), true);
  EXPECT_THAT(std::string(redacted->wire()), Not(HasSubstr(kSecret)));
  EXPECT_EQ(redacted->keys().id, "evt_1");
}

TEST_F(FieldRedactorTest, RedactsAnEventOnceForManyReaders) {
  charge().set_receipt_email(kSecret);
  const auto redactor = FieldRedactor::Make({"receipt_email"});
  const auto stored = Stored();
  const auto first = (*redactor)->Redact(stored, false);
  EXPECT_EQ((*redactor)->Redact(stored, false), first);
  EXPECT_NE((*redactor)->Redact(stored, true), first);
}

}  // namespace
}  // namespace penstock::event_service
