// The checks of schema_test.cc find what they are for: each test damages a copy
// of the schema or of a lock in one way, and wants it found and named.
#include <functional>
#include <string>
#include <vector>

#include "absl/strings/str_replace.h"
#include "gmock/gmock.h"
#include "google/protobuf/descriptor.pb.h"
#include "gtest/gtest.h"
#include "penstock/v1/annotations.pb.h"
#include "tests/proto/lock_files.h"
#include "tests/proto/schema_check.h"
#include "tests/proto/schema_pools.h"
#include "tests/proto/seal_check.h"

namespace penstock::schema {
namespace {

using google::protobuf::DescriptorProto;
using google::protobuf::FieldDescriptorProto;
using google::protobuf::FileDescriptorProto;
using google::protobuf::FileDescriptorSet;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr char kEvent[] = "penstock/v1/event.proto";
constexpr char kService[] = "penstock/v1/event_service.proto";
constexpr char kRefund[] = "penstock/stripe/v1/refund.proto";
constexpr char kUnion[] = "penstock/stripe/v1/external_account.proto";

DescriptorProto* MessageIn(FileDescriptorProto* file, const std::string& name) {
  for (DescriptorProto& message : *file->mutable_message_type()) {
    if (message.name() == name) return &message;
  }
  ADD_FAILURE() << "no message " << name;
  return file->add_message_type();
}

FieldDescriptorProto* FieldIn(FileDescriptorProto* file, const std::string& message,
                              const std::string& name) {
  for (FieldDescriptorProto& field : *MessageIn(file, message)->mutable_field()) {
    if (field.name() == name) return &field;
  }
  ADD_FAILURE() << "no field " << name;
  return MessageIn(file, message)->add_field();
}

void RemoveField(DescriptorProto* message, const std::string& name) {
  for (int i = 0; i < message->field_size(); ++i) {
    if (message->field(i).name() != name) continue;
    message->mutable_field()->DeleteSubrange(i, 1);
    return;
  }
  ADD_FAILURE() << "no field " << name;
}

std::string Replaced(const std::string& text, const std::string& from, const std::string& to) {
  EXPECT_THAT(text, HasSubstr(from));
  return absl::StrReplaceAll(text, {{from, to}});
}

// The line of `key`, with its end, e.g. "charge.succeeded 137 Charge\n".
std::string LockLine(const std::string& lock, const std::string& key) {
  const size_t before = lock.find("\n" + key + " ");
  if (before == std::string::npos) {
    ADD_FAILURE() << "no line for " << key;
    return "";
  }
  return lock.substr(before + 1, lock.find('\n', before + 1) - before);
}

class SchemaMutationTest : public ::testing::Test {
 protected:
  std::vector<std::string> ArmsAfter(std::function<void(FileDescriptorProto*)> change) {
    const ChangedSchema changed(kEvent, change);
    return CheckArms(changed.event_file(), locks_);
  }
  std::vector<std::string> FieldsAfter(const char* file,
                                       std::function<void(FileDescriptorProto*)> change) {
    const ChangedSchema changed(file, change);
    return CheckFields(changed.event_file(), locks_);
  }
  // The compiled schema with one file changed, against the seal.
  std::vector<std::string> SealAfter(const char* file,
                                     std::function<void(FileDescriptorProto*)> change) {
    FileDescriptorSet current = SourceFiles();
    for (FileDescriptorProto& proto : *current.mutable_file()) {
      if (proto.name() == file) change(&proto);
    }
    return CheckSeal(ReadSeal(), current);
  }
  std::vector<std::string> HistoryProblems() {
    std::vector<std::string> problems;
    CheckHistory(locks_, &problems);
    return problems;
  }

  LockTexts locks_ = ReadLockTexts();
};

TEST_F(SchemaMutationTest, FindsArmWithAnotherNumber) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")->set_number(5000);
  });
  EXPECT_THAT(problems, Contains(AllOf(HasSubstr("charge_succeeded"), HasSubstr("5000"))));
}

TEST_F(SchemaMutationTest, FindsSwappedArms) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldDescriptorProto* const one = FieldIn(file, "Event", "charge_succeeded");
    FieldDescriptorProto* const two = FieldIn(file, "Event", "charge_failed");
    const int number = one->number();
    one->set_number(two->number());
    two->set_number(number);
  });
  EXPECT_THAT(problems, Contains(HasSubstr("charge_succeeded")));
  EXPECT_THAT(problems, Contains(HasSubstr("charge_failed")));
}

TEST_F(SchemaMutationTest, FindsRenamedArm) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")->set_name("charge_succeded");
  });
  EXPECT_THAT(problems,
              Contains(HasSubstr("the arm of charge.succeeded is named charge_succeeded")));
}

TEST_F(SchemaMutationTest, FindsLostArm) {
  const auto problems = ArmsAfter(
      [](FileDescriptorProto* file) { RemoveField(MessageIn(file, "Event"), "charge_succeeded"); });
  EXPECT_THAT(problems, Contains(HasSubstr("the type charge.succeeded has no arm")));
}

TEST_F(SchemaMutationTest, FindsArmWithTheWrongAnnotation) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")
        ->mutable_options()
        ->MutableExtension(v1::stripe_field)
        ->set_event_type("charge.exploded");
  });
  EXPECT_THAT(problems,
              Contains(HasSubstr("the catalogue has no arm for the type charge.exploded")));
}

TEST_F(SchemaMutationTest, FindsArmWithoutAnnotation) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")->clear_options();
  });
  EXPECT_THAT(problems, Contains(HasSubstr("charge_succeeded: has no event_type annotation")));
}

TEST_F(SchemaMutationTest, FindsArmThatCarriesAnotherObject) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")->set_type_name(".penstock.stripe.v1.Refund");
  });
  EXPECT_THAT(problems, Contains(AllOf(HasSubstr("charge_succeeded"), HasSubstr("\"refund\""))));
}

TEST_F(SchemaMutationTest, FindsStructWhereAMessageExists) {
  const auto problems = ArmsAfter([](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")->set_type_name(".google.protobuf.Struct");
  });
  EXPECT_THAT(problems, Contains(HasSubstr("charge_succeeded: is a Struct")));
}

TEST_F(SchemaMutationTest, FindsMovedEnvelopeField) {
  const auto problems = ArmsAfter(
      [](FileDescriptorProto* file) { FieldIn(file, "Event", "raw_json")->set_number(98); });
  EXPECT_THAT(problems, Contains(HasSubstr("Event.raw_json: must be field 99")));
}

TEST_F(SchemaMutationTest, FindsDeletedEventLockLine) {
  locks_.events = Replaced(locks_.events, LockLine(locks_.events, "charge.succeeded"), "");
  EXPECT_THAT(CheckArms(CompiledEventFile(), locks_),
              Contains(HasSubstr("events.lock: has no line for charge.succeeded")));
  EXPECT_THAT(HistoryProblems(), Contains(HasSubstr("events.lock")));
}

TEST_F(SchemaMutationTest, FindsNumberUsedTwiceInTheEventLock) {
  const std::string line = LockLine(locks_.events, "charge.succeeded");
  locks_.events += absl::StrReplaceAll(line, {{"charge.succeeded", "charge.exploded"}});
  EXPECT_THAT(CheckArms(CompiledEventFile(), locks_),
              Contains(AllOf(HasSubstr("same number"), HasSubstr("charge.exploded"))));
}

TEST_F(SchemaMutationTest, FindsFieldWithAnotherNumber) {
  const auto problems = FieldsAfter(kRefund, [](FileDescriptorProto* file) {
    FieldIn(file, "Refund", "amount")->set_number(900);
  });
  EXPECT_THAT(problems, Contains(AllOf(HasSubstr("Refund amount"), HasSubstr("900"))));
}

TEST_F(SchemaMutationTest, FindsRenamedField) {
  const auto problems = FieldsAfter(kRefund, [](FileDescriptorProto* file) {
    FieldIn(file, "Refund", "amount")->set_name("amuont");
  });
  EXPECT_THAT(problems, Contains(HasSubstr("has no line for Refund amuont")));
  EXPECT_THAT(problems, Contains(AllOf(HasSubstr("Refund amount"), HasSubstr("has no field"))));
}

TEST_F(SchemaMutationTest, FindsFieldOfAnotherType) {
  const auto problems = FieldsAfter(kRefund, [](FileDescriptorProto* file) {
    FieldIn(file, "Refund", "amount")->set_type(FieldDescriptorProto::TYPE_DOUBLE);
  });
  EXPECT_THAT(problems, Contains(HasSubstr("Refund amount: is double, fields.lock has int64")));
}

TEST_F(SchemaMutationTest, FindsScalarWithoutPresence) {
  const auto problems = FieldsAfter(kRefund, [](FileDescriptorProto* file) {
    DescriptorProto* const refund = MessageIn(file, "Refund");
    FieldDescriptorProto* const amount = FieldIn(file, "Refund", "amount");
    const int gone = amount->oneof_index();
    amount->clear_oneof_index();
    amount->clear_proto3_optional();
    refund->mutable_oneof_decl()->DeleteSubrange(gone, 1);
    for (FieldDescriptorProto& field : *refund->mutable_field()) {
      if (field.has_oneof_index() && field.oneof_index() > gone) {
        field.set_oneof_index(field.oneof_index() - 1);
      }
    }
  });
  EXPECT_THAT(problems, Contains(HasSubstr("Refund.amount: scalars are optional")));
}

TEST_F(SchemaMutationTest, FindsWrongObjectAnnotation) {
  const auto problems = FieldsAfter(kRefund, [](FileDescriptorProto* file) {
    MessageIn(file, "Refund")
        ->mutable_options()
        ->MutableExtension(v1::stripe_message)
        ->set_object("charge");
  });
  EXPECT_THAT(problems, Contains(HasSubstr("penstock.stripe.v1.Refund: its field `object`")));
}

TEST_F(SchemaMutationTest, FindsUnionArmForAnotherObject) {
  const auto problems = FieldsAfter(kUnion, [](FileDescriptorProto* file) {
    FieldIn(file, "ExternalAccount", "card")
        ->mutable_options()
        ->MutableExtension(v1::stripe_field)
        ->set_object(0, "bank_account");
  });
  EXPECT_THAT(problems,
              Contains(HasSubstr("ExternalAccount.card: is for the object bank_account")));
  EXPECT_THAT(problems, Contains(HasSubstr("a second arm for bank_account")));
}

TEST_F(SchemaMutationTest, FindsListWithoutData) {
  const auto problems = FieldsAfter(kRefund, [](FileDescriptorProto* file) {
    MessageIn(file, "Refund")
        ->mutable_options()
        ->MutableExtension(v1::stripe_message)
        ->set_shape(v1::STRIPE_SHAPE_LIST);
  });
  EXPECT_THAT(problems, Contains(HasSubstr("penstock.stripe.v1.Refund: a list has")));
}

TEST_F(SchemaMutationTest, FindsDeletedFieldLockLine) {
  locks_.fields = Replaced(locks_.fields, LockLine(locks_.fields, "Refund amount"), "");
  EXPECT_THAT(CheckFields(CompiledEventFile(), locks_),
              Contains(HasSubstr("fields.lock: has no line for Refund amount")));
  EXPECT_THAT(HistoryProblems(), Contains(HasSubstr("fields.lock")));
}

TEST_F(SchemaMutationTest, FindsLockLineOfNoField) {
  locks_.fields += "Refund colour 901 string\n";
  EXPECT_THAT(CheckFields(CompiledEventFile(), locks_),
              Contains(HasSubstr("Refund colour = 901 has no field")));
  EXPECT_THAT(HistoryProblems(), Contains(HasSubstr("history.lock: seals")));
}

TEST_F(SchemaMutationTest, FindsRetiredFieldThatIsStillThere) {
  locks_.fields += "Refund amount reserved\n";
  const auto problems = CheckFields(CompiledEventFile(), locks_);
  EXPECT_THAT(problems, Contains(HasSubstr("has no line for Refund amount")));
  EXPECT_THAT(problems, Contains(HasSubstr("Refund amount: 3 must be reserved")));
}

TEST_F(SchemaMutationTest, FindsSortedLock) {
  const std::string first = locks_.events.substr(0, locks_.events.find('\n') + 1);
  locks_.events = locks_.events.substr(first.size()) + first;
  EXPECT_THAT(HistoryProblems(), Contains(HasSubstr("was changed, moved or deleted")));
}

TEST_F(SchemaMutationTest, FindsUnreadableLockLine) {
  locks_.fields += "Refund\n";
  EXPECT_THAT(CheckFields(CompiledEventFile(), locks_),
              Contains(HasSubstr("cannot read the line")));
}

TEST_F(SchemaMutationTest, SealRemembersNumbers) {
  const auto problems = SealAfter(kRefund, [](FileDescriptorProto* file) {
    FieldIn(file, "Refund", "amount")->set_number(900);
  });
  EXPECT_THAT(problems, ElementsAre(AllOf(HasSubstr("Refund.amount: is field 900"),
                                          HasSubstr("sealed as field 3"))));
}

TEST_F(SchemaMutationTest, SealRemembersFieldsThatAreGone) {
  const auto problems = SealAfter(
      kRefund, [](FileDescriptorProto* file) { RemoveField(MessageIn(file, "Refund"), "amount"); });
  EXPECT_THAT(problems, ElementsAre(HasSubstr("Refund.amount: is gone")));
}

TEST_F(SchemaMutationTest, SealLetsFieldsRetire) {
  const auto problems = SealAfter(kRefund, [](FileDescriptorProto* file) {
    DescriptorProto* const refund = MessageIn(file, "Refund");
    RemoveField(refund, "amount");
    refund->add_reserved_name("amount");
    auto* const range = refund->add_reserved_range();
    range->set_start(3);
    range->set_end(4);
  });
  EXPECT_THAT(problems, IsEmpty());
}

TEST_F(SchemaMutationTest, SealRemembersArmsByName) {
  const auto problems = SealAfter(kEvent, [](FileDescriptorProto* file) {
    FieldIn(file, "Event", "charge_succeeded")->set_name("charge_succeded");
  });
  EXPECT_THAT(problems, Contains(HasSubstr("Event.charge_succeeded: is gone")));
  EXPECT_THAT(problems, Contains(HasSubstr("Event.charge_succeded: is new")));
}

TEST_F(SchemaMutationTest, SealRemembersWhatMessagesStandFor) {
  const auto problems = SealAfter(kRefund, [](FileDescriptorProto* file) {
    MessageIn(file, "Refund")
        ->mutable_options()
        ->MutableExtension(v1::stripe_message)
        ->set_object("charge");
  });
  EXPECT_THAT(problems, ElementsAre(AllOf(HasSubstr("Refund: is"), HasSubstr("object refund"))));
}

TEST_F(SchemaMutationTest, SealRemembersRpcs) {
  const auto problems = SealAfter(kService, [](FileDescriptorProto* file) {
    file->mutable_service(0)->mutable_method(0)->set_server_streaming(
        !file->service(0).method(0).server_streaming());
  });
  EXPECT_THAT(problems, ElementsAre(AllOf(HasSubstr("EventService."), HasSubstr("sealed as"))));
}

TEST_F(SchemaMutationTest, SealWantsToKnowWhatIsNew) {
  const auto problems = SealAfter(kRefund, [](FileDescriptorProto* file) {
    FieldDescriptorProto* const colour = MessageIn(file, "Refund")->add_field();
    colour->set_name("colour");
    colour->set_number(901);
  });
  EXPECT_THAT(problems, ElementsAre(AllOf(HasSubstr("Refund.colour: is new"),
                                          HasSubstr("make -C proto seal"))));
}

}  // namespace
}  // namespace penstock::schema
