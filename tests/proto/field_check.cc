#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/descriptor.pb.h"
#include "tests/proto/schema_check.h"
#include "tests/proto/schema_pools.h"

namespace penstock::schema {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::FileDescriptor;
using google::protobuf::FileOptions;

using Problems = std::vector<std::string>;

constexpr char kPackage[] = "penstock.stripe.v1";

std::string WithoutPackage(const std::string& full_name) {
  return std::string(absl::StripPrefix(full_name, absl::StrCat(kPackage, ".")));
}

std::string JsonKey(const FieldDescriptor& field) {
  return field.has_json_name() ? field.json_name() : field.name();
}

void CollectMessages(const Descriptor& message, std::map<std::string, const Descriptor*>* all) {
  if (message.options().map_entry()) return;
  all->emplace(WithoutPackage(message.full_name()), &message);
  for (int i = 0; i < message.nested_type_count(); ++i) {
    CollectMessages(*message.nested_type(i), all);
  }
}

using FieldsByKey = std::map<std::string, const FieldDescriptor*>;  // "Message key"

FieldsByKey CollectFields(const std::map<std::string, const Descriptor*>& messages,
                          Problems* problems) {
  FieldsByKey fields;
  for (const auto& [name, message] : messages) {
    for (int i = 0; i < message->field_count(); ++i) {
      const FieldDescriptor& field = *message->field(i);
      const std::string key = absl::StrCat(name, " ", JsonKey(field));
      if (!fields.emplace(key, &field).second) {
        problems->push_back(absl::StrCat(key, ": two fields have this JSON key"));
      }
    }
  }
  return fields;
}

void CheckField(const std::string& key, const FieldDescriptor& field, const LockEntries& lock,
                Problems* problems) {
  const auto found = lock.find(key);
  if (found == lock.end() || found->second.is_reserved) {
    problems->push_back(absl::StrCat("fields.lock: has no line for ", key, " = ", field.number()));
    return;
  }
  const LockEntry& entry = found->second;
  if (entry.number != field.number()) {
    problems->push_back(absl::StrCat(key, ": is field ", field.number(), ", fields.lock has ",
                                     entry.number, " for ever"));
  }
  if (entry.type != LockType(field)) {
    problems->push_back(
        absl::StrCat(key, ": is ", LockType(field), ", fields.lock has ", entry.type, " for ever"));
  }
}

// What fields.lock has and the descriptors may not.
void CheckLock(const LockEntries& lock, const std::map<std::string, const Descriptor*>& messages,
               const FieldsByKey& fields, Problems* problems) {
  std::map<std::pair<std::string, int>, std::string> numbers;
  for (const auto& [key, entry] : lock) {
    const std::string message = key.substr(0, key.find(' '));
    const auto [first, is_new] = numbers.emplace(std::make_pair(message, entry.number), key);
    if (!is_new) {
      problems->push_back(absl::StrCat("fields.lock: ", key, " and ", first->second,
                                       " have the same number ", entry.number));
    }
    if (!entry.is_reserved) {
      if (!fields.contains(key)) {
        problems->push_back(
            absl::StrCat("fields.lock: ", key, " = ", entry.number, " has no field"));
      }
      continue;
    }
    const auto found = messages.find(message);
    if (found != messages.end() && !found->second->IsReservedNumber(entry.number)) {
      problems->push_back(absl::StrCat(key, ": ", entry.number, " must be reserved"));
    }
  }
}

void CheckFile(const FileDescriptor& file, Problems* problems) {
  if (file.options().optimize_for() != FileOptions::CODE_SIZE) {
    problems->push_back(absl::StrCat(file.name(), ": must say optimize_for = CODE_SIZE"));
  }
  if (file.enum_type_count() > 0) {
    problems->push_back(
        absl::StrCat(file.name(), ": enums are strings, Stripe adds values at any time"));
  }
  for (int i = 0; i < file.message_type_count(); ++i) {
    CheckMessageRules(*file.message_type(i), problems);
  }
}

}  // namespace

std::string LockType(const FieldDescriptor& field) {
  if (field.is_map()) {
    return absl::StrCat("map:", LockType(*field.message_type()->map_value()));
  }
  const std::string type = field.message_type() != nullptr
                               ? WithoutPackage(field.message_type()->full_name())
                               : field.type_name();
  return absl::StrCat(field.is_repeated() ? "repeated:" : "", type);
}

std::vector<std::string> CheckFields(const FileDescriptor& event_file, const LockTexts& locks) {
  Problems problems;
  std::map<std::string, const Descriptor*> messages;
  for (const FileDescriptor* file : FilesOf(event_file)) {
    if (file->package() != kPackage) continue;
    CheckFile(*file, &problems);
    for (int i = 0; i < file->message_type_count(); ++i) {
      CollectMessages(*file->message_type(i), &messages);
    }
  }
  if (messages.empty()) problems.push_back("event.proto imports no message of penstock.stripe.v1");

  const LockEntries lock = ParseLock("fields.lock", locks.fields, 2, &problems);
  const FieldsByKey fields = CollectFields(messages, &problems);
  for (const auto& [key, field] : fields) CheckField(key, *field, lock, &problems);
  CheckLock(lock, messages, fields, &problems);
  return problems;
}

}  // namespace penstock::schema
