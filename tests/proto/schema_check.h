// Holds the schema, its lock files and the event catalogue together.
#pragma once

#include <string>
#include <vector>

#include "google/protobuf/descriptor.h"
#include "tests/proto/lock_files.h"

namespace penstock::schema {

// Checks the payload arms of Event against events.lock and the catalogue, and
// the hand-written fields of the envelope against their fixed numbers.
// `event_file` is penstock/v1/event.proto. Every problem names the thing that is wrong.
std::vector<std::string> CheckArms(const google::protobuf::FileDescriptor& event_file,
                                   const LockTexts& locks);

// Checks every message of penstock.stripe.v1 against fields.lock, and the rules
// of annotations and kinds.
std::vector<std::string> CheckFields(const google::protobuf::FileDescriptor& event_file,
                                     const LockTexts& locks);

// Checks the shape rules of one message and its nested ones: annotations stand
// where they mean something, and scalars tell presence.
void CheckMessageRules(const google::protobuf::Descriptor& message,
                       std::vector<std::string>* problems);

// The type of a field as fields.lock and events.lock write it.
std::string LockType(const google::protobuf::FieldDescriptor& field);

}  // namespace penstock::schema
