// The schema as it is: compiled descriptors, .proto files, lock files and the
// event catalogue agree.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "penstock/v1/annotations.pb.h"
#include "tests/proto/lock_files.h"
#include "tests/proto/schema_check.h"
#include "tests/proto/schema_pools.h"
#include "tests/proto/seal_check.h"

namespace penstock::schema {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::FileDescriptor;
using ::testing::IsEmpty;
using ::testing::NotNull;

const v1::StripeField& AnnotationOf(const char* field_name) {
  const FieldDescriptor* const field =
      CompiledEventFile().pool()->FindFieldByName(std::string("penstock.stripe.v1.") + field_name);
  if (field == nullptr) {
    ADD_FAILURE() << "no field " << field_name;
    return v1::StripeField::default_instance();
  }
  return field->options().GetExtension(v1::stripe_field);
}

std::string TypeOf(const char* field_name) {
  const FieldDescriptor* const field =
      CompiledEventFile().pool()->FindFieldByName(std::string("penstock.stripe.v1.") + field_name);
  return field == nullptr ? "(missing)" : LockType(*field);
}

TEST(SchemaTest, CompiledArmsAgreeWithLockAndCatalogue) {
  EXPECT_THAT(CheckArms(CompiledEventFile(), ReadLockTexts()), IsEmpty());
}

TEST(SchemaTest, CompiledFieldsAgreeWithLock) {
  EXPECT_THAT(CheckFields(CompiledEventFile(), ReadLockTexts()), IsEmpty());
}

TEST(SchemaTest, NoLockLineWasChangedSinceItWasSealed) {
  std::vector<std::string> problems;
  CheckHistory(ReadLockTexts(), &problems);
  EXPECT_THAT(problems, IsEmpty());
}

TEST(SchemaTest, IsWhatWasSealed) { EXPECT_THAT(CheckSeal(ReadSeal(), SourceFiles()), IsEmpty()); }

TEST(SchemaTest, ProtoFilesAgreeWithLockAndCatalogue) {
  const SourceSchema source;
  ASSERT_THAT(source.event_file(), NotNull());
  EXPECT_THAT(CheckArms(*source.event_file(), ReadLockTexts()), IsEmpty());
  EXPECT_THAT(CheckFields(*source.event_file(), ReadLockTexts()), IsEmpty());
}

TEST(SchemaTest, CompiledDescriptorsAreThoseOfTheProtoFiles) {
  const SourceSchema source;
  ASSERT_THAT(source.event_file(), NotNull());
  const std::vector<const FileDescriptor*> parsed = FilesOf(*source.event_file());
  const std::vector<const FileDescriptor*> compiled = FilesOf(CompiledEventFile());
  ASSERT_EQ(parsed.size(), compiled.size());
  for (size_t i = 0; i < parsed.size(); ++i) {
    if (parsed[i]->package() == "google.protobuf") continue;
    EXPECT_EQ(parsed[i]->DebugString(), compiled[i]->DebugString()) << parsed[i]->name();
  }
}

TEST(SchemaTest, EveryProtoFileIsReachedFromTheEvent) {
  std::set<std::string> reached;
  for (const FileDescriptor* file : FilesOf(CompiledEventFile())) reached.insert(file->name());
  for (const std::string& name : SourceSchema::ResourceFiles()) {
    EXPECT_TRUE(reached.contains(name)) << name << " is imported by nothing";
  }
}

// Spot checks of the mapping, one for each rule.
TEST(SchemaTest, MapsKindsAsTheDesignSays) {
  EXPECT_EQ(TypeOf("Charge.amount"), "int64");
  EXPECT_EQ(TypeOf("Charge.created"), "int64");
  EXPECT_EQ(TypeOf("Charge.livemode"), "bool");
  EXPECT_EQ(TypeOf("Charge.metadata"), "map:string");
  EXPECT_EQ(TypeOf("Charge.refunds"), "Charge.Refunds");
  EXPECT_EQ(TypeOf("Charge.Refunds.data"), "repeated:Refund");
  EXPECT_EQ(TypeOf("Coupon.percent_off"), "double");
  EXPECT_EQ(TypeOf("TaxRate.percentage"), "double");
  EXPECT_EQ(TypeOf("BalanceTransaction.exchange_rate"), "double");
  EXPECT_EQ(TypeOf("Product.PackageDimensions.height"), "double");
  EXPECT_EQ(TypeOf("Price.unit_amount_decimal"), "string");
  EXPECT_EQ(TypeOf("Coupon.currency_options"), "map:Coupon.CurrencyOptions");
  EXPECT_EQ(TypeOf("Account.ExternalAccounts.data"), "repeated:ExternalAccount");
  EXPECT_EQ(TypeOf("PaymentIntent.LastPaymentError.source"), "CustomerSource");
  EXPECT_EQ(TypeOf("PaymentIntent.NextAction.use_stripe_sdk"), "google.protobuf.Struct");
  EXPECT_EQ(TypeOf("Charge.BillingDetails.address"), "Address");
}

TEST(SchemaTest, KeepsFieldsThatOnlyEarlierTrainsHave) {
  EXPECT_EQ(TypeOf("Invoice.charge"), "string");
  EXPECT_EQ(TypeOf("Subscription.current_period_end"), "int64");
  EXPECT_EQ(TypeOf("Order.amount"), "int64");
  EXPECT_EQ(TypeOf("BitcoinReceiver.inbound_address"), "string");
}

TEST(SchemaTest, AnnotatesReferencesAndKnownValues) {
  EXPECT_THAT(AnnotationOf("Charge.customer").expandable(), ::testing::ElementsAre("customer"));
  EXPECT_THAT(AnnotationOf("Charge.status").known_values(),
              ::testing::ElementsAre("failed", "pending", "succeeded"));
  EXPECT_THAT(AnnotationOf("CustomerSource.bank_account").object(),
              ::testing::ElementsAre("bank_account"));
}

}  // namespace
}  // namespace penstock::schema
