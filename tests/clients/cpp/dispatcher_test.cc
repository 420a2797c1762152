#include "penstock/dispatcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "penstock/handler.h"

namespace penstock {
namespace {

using stripe::v1::Charge;
using ::testing::ElementsAre;

Event ChargeSucceeded(const std::string& id) {
  Event event;
  event.set_type("charge.succeeded");
  event.mutable_charge_succeeded()->set_id(id);
  return event;
}

class DispatcherTest : public ::testing::Test {
 protected:
  auto Rest() {
    return OnUnhandled([this](const Event& event) { calls_.push_back("rest " + event.type()); });
  }
  auto Succeeded() {
    return On<&Event::charge_succeeded>(
        [this](const Charge& charge) { calls_.push_back("charge " + charge.id()); });
  }

  std::vector<std::string> calls_;
};

TEST_F(DispatcherTest, CallsTheHandlerOfTheArm) {
  const Dispatcher dispatcher(Succeeded(), Rest());
  EXPECT_TRUE(dispatcher(ChargeSucceeded("ch_1")).ok());
  EXPECT_THAT(calls_, ElementsAre("charge ch_1"));
}

TEST_F(DispatcherTest, ArmsOfOneMessageTypeAreToldApart) {
  const Dispatcher dispatcher(Succeeded(), On<&Event::charge_failed>([this](const Charge& charge) {
                                calls_.push_back("failed " + charge.id());
                              }),
                              Rest());
  Event event;
  event.mutable_charge_failed()->set_id("ch_2");
  EXPECT_TRUE(dispatcher(event).ok());
  EXPECT_THAT(calls_, ElementsAre("failed ch_2"));
}

TEST_F(DispatcherTest, TheRestIsHandedToOnUnhandled) {
  const Dispatcher dispatcher(Rest(), Succeeded());
  Event other;
  other.set_type("invoice.paid");
  other.mutable_invoice_paid();
  Event newer_than_the_schema;
  newer_than_the_schema.set_type("new.type");
  newer_than_the_schema.mutable_unrecognized();
  Event newer_than_this_program;
  newer_than_this_program.set_type("newer.type");
  for (const Event& event : {other, newer_than_the_schema, newer_than_this_program}) {
    EXPECT_TRUE(dispatcher(event).ok());
  }
  EXPECT_THAT(calls_, ElementsAre("rest invoice.paid", "rest new.type", "rest newer.type"));
}

TEST_F(DispatcherTest, HandlersMayTakeTheEventTooAndReturnAStatus) {
  const Dispatcher dispatcher(On<&Event::charge_succeeded>([](const Event& event, const Charge&) {
                                return absl::AbortedError(event.type());
                              }),
                              OnUnhandled([](const Event&) { return absl::UnknownError("rest"); }));
  EXPECT_EQ(dispatcher(ChargeSucceeded("ch_1")), absl::AbortedError("charge.succeeded"));
  EXPECT_EQ(dispatcher(Event()), absl::UnknownError("rest"));
}

TEST_F(DispatcherTest, IsAHandler) {
  const Handler handler = ToHandler(Dispatcher(Succeeded(), Rest()));
  EXPECT_TRUE(handler(ChargeSucceeded("ch_1"), Cursor()).ok());
  EXPECT_THAT(calls_, ElementsAre("charge ch_1"));
}

// The table of arms is read out of event.proto by the build.
TEST(ArmTableTest, HasEveryArmOfTheDescriptor) {
  std::vector<std::pair<std::string, int>> table;
#define PENSTOCK_EVENT_ARM(name, number) table.emplace_back(#name, number);
#include "penstock/event_arms.inc"
#undef PENSTOCK_EVENT_ARM
  std::vector<std::pair<std::string, int>> arms;
  const auto* payload = Event::descriptor()->FindOneofByName("payload");
  for (int i = 0; i < payload->field_count(); ++i) {
    arms.emplace_back(payload->field(i)->name(), payload->field(i)->number());
  }
  EXPECT_EQ(table, arms);
  static_assert(kArmOf<&Event::charge_succeeded> == Event::kChargeSucceeded);
  static_assert(kArmOf<&Event::request> == 0, "no arm");
}

// What a caller gets wrong is found by the compiler.
static_assert(internal::AreDistinct(std::array{1, 2, 3}));
static_assert(!internal::AreDistinct(std::array{1, 2, 1}));

}  // namespace
}  // namespace penstock
