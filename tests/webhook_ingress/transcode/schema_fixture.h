// Fixture of the tests of the transcoder on the whole schema.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "google/protobuf/message.h"
#include "gtest/gtest.h"
#include "webhook_ingress/transcode/transcoder.h"

namespace penstock::ingress {

class SchemaFixture : public ::testing::Test {
 protected:
  using Message = google::protobuf::Message;

  static void SetUpTestSuite();
  static void TearDownTestSuite();

  // A sample event, on one line if not `pretty`.
  static std::string Sample(const std::string& type, uint64_t seed, bool pretty = true);

  // Transcodes a body that must be accepted and reads the wire back.
  std::unique_ptr<Message> Accept(const std::string& body);
  // How the last accepted body was typed.
  Transcoded::Arm arm() const { return arm_; }

  static std::string Text(const Message& event, const std::string& field);
  // Sorted.
  static std::vector<std::string> UnmappedPaths(const Message& event);
  static const Message& Payload(const Message& event);
  // The event type that the arm of the payload is for.
  static std::string ArmType(const Message& event);
  // Empty if the oracle agrees with the event, its list of paths included.
  static std::string Disagreement(const std::string& body, const Message& event);

  static const TranscodeTables* tables_;

 private:
  Transcoder transcoder_{*tables_};
  Transcoded::Arm arm_ = Transcoded::Arm::kTyped;
};

}  // namespace penstock::ingress
