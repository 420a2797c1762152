#include "webhook_ingress/publish/publish_wire.h"

#include <gmock/gmock.h>
#include <google/protobuf/stubs/logging.h>
#include <gtest/gtest.h>

#include <random>

#include "penstock/rpc/v1/status.pb.h"
#include "penstock/v1/event_service.pb.h"

namespace penstock::ingress {
namespace {

// What event_service would send: three acknowledgements, one of them a refusal.
std::string Response() {
  v1::PublishResponse response;
  v1::PublishAck* committed = response.add_acks();
  committed->set_ordinal(300);
  committed->set_outcome(v1::PublishAck::OUTCOME_COMMITTED);
  committed->set_sequence(UINT64_MAX);
  v1::PublishAck* duplicate = response.add_acks();
  duplicate->set_outcome(v1::PublishAck::OUTCOME_DUPLICATE);
  duplicate->set_sequence(7);
  v1::PublishAck* refused = response.add_acks();
  refused->set_ordinal(2);
  refused->set_outcome(v1::PublishAck::OUTCOME_REFUSED);
  refused->mutable_error()->set_code(8);
  refused->mutable_error()->set_message("the disk reserve is reached");
  rpc::v1::ErrorInfo info;
  info.set_reason("LOG_FULL");
  info.set_domain("penstock.dev");
  (*info.mutable_metadata())["free_bytes"] = "12";
  google::protobuf::Any* detail = refused->mutable_error()->add_details();
  detail->set_type_url("type.googleapis.com/google.rpc.ErrorInfo");
  detail->set_value(info.SerializeAsString());
  return response.SerializeAsString();
}

TEST(PublishWireTest, ReadsWhatProtobufWrites) {
  const auto acks = ParsePublishResponse(Response());
  ASSERT_TRUE(acks.ok()) << acks.status();
  ASSERT_EQ(acks->size(), 3u);
  EXPECT_EQ((*acks)[0].ordinal, 300u);
  EXPECT_EQ((*acks)[0].outcome, PublishAck::kCommitted);
  EXPECT_EQ((*acks)[0].sequence, UINT64_MAX);
  EXPECT_EQ((*acks)[0].reason, "");
  EXPECT_EQ((*acks)[1].ordinal, 0u);
  EXPECT_EQ((*acks)[1].outcome, PublishAck::kDuplicate);
  EXPECT_EQ((*acks)[1].sequence, 7u);
  EXPECT_EQ((*acks)[2].ordinal, 2u);
  EXPECT_EQ((*acks)[2].outcome, PublishAck::kRefused);
  EXPECT_EQ((*acks)[2].reason, "LOG_FULL");
  EXPECT_EQ((*acks)[2].message, "the disk reserve is reached");
}

TEST(PublishWireTest, OutcomeNumbersAreThoseOfTheSchema) {
  EXPECT_EQ(PublishAck::kCommitted, uint64_t{v1::PublishAck::OUTCOME_COMMITTED});
  EXPECT_EQ(PublishAck::kDuplicate, uint64_t{v1::PublishAck::OUTCOME_DUPLICATE});
  EXPECT_EQ(PublishAck::kRefused, uint64_t{v1::PublishAck::OUTCOME_REFUSED});
}

TEST(PublishWireTest, ProtobufReadsWhatWeWrite) {
  std::vector<std::string> wires;
  std::string request;
  for (const size_t raw_bytes : {size_t{0}, size_t{100}, size_t{200}, size_t{70'000}}) {
    v1::Event event;
    event.set_id("evt_" + std::to_string(raw_bytes));
    event.set_raw_json(std::string(raw_bytes, 'x'));
    wires.push_back(event.SerializeAsString());
    AppendEvent(wires.back(), request);
  }
  v1::PublishRequest parsed;
  ASSERT_TRUE(parsed.ParseFromString(request));
  ASSERT_EQ(parsed.events_size(), 4);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(parsed.events(i).SerializeAsString(), wires[i]);
}

TEST(PublishWireTest, EmptyBytesAreAResponseWithoutAcks) {
  const auto acks = ParsePublishResponse("");
  ASSERT_TRUE(acks.ok());
  EXPECT_TRUE(acks->empty());
}

TEST(PublishWireTest, SkipsFieldsOfANewerServer) {
  std::string bytes;
  bytes += std::string("\x0A\x11", 2);                  // acks, 17 bytes
  bytes += std::string("\x08\x05\x10\x01\x18\x09", 6);  // ordinal 5, committed, sequence 9
  bytes += std::string("\x2A\x02zz", 4);                // 5: bytes
  bytes += std::string("\x30\x01", 2);                  // 6: varint
  bytes += std::string("\x3D\0\0\0\0", 5);              // 7: fixed32
  bytes += std::string("\x11\0\0\0\0\0\0\0\0", 9);      // 2: fixed64, beside the acks
  const auto acks = ParsePublishResponse(bytes);
  ASSERT_TRUE(acks.ok()) << acks.status();
  ASSERT_EQ(acks->size(), 1u);
  EXPECT_EQ(acks->front().ordinal, 5u);
  EXPECT_EQ(acks->front().sequence, 9u);
}

TEST(PublishWireTest, RefusesMalformedBytes) {
  const std::string cases[] = {
      {"\x0A\x05\x08", 3},                                       // length past the end
      {"\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 11},      // length of 2^64 - 1
      {"\x0A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02", 11},      // varint over 64 bits
      {"\x08\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01", 12},  // varint of 11 bytes
      {"\x00\x00", 2},                                           // field number 0
      {"\x0B\x0C", 2},                                           // a group
      {"\x0F", 1},                                               // wire type 7
      {"\x0D\0\0", 3},                                           // fixed32 cut off
      {"\x0A\x02\x22\x05", 4},                                   // error cut off within an ack
      {"\x80\x80\x80\x80\x80\x01\x00", 7},                       // tag over 32 bits
  };
  for (const std::string& bytes : cases) {
    EXPECT_EQ(ParsePublishResponse(bytes).status().code(), absl::StatusCode::kDataLoss)
        << testing::PrintToString(bytes);
  }
}

TEST(PublishWireTest, EveryTruncationIsRefusedOrHoldsWholeAcks) {
  const std::string bytes = Response();
  const auto whole = ParsePublishResponse(bytes);
  ASSERT_TRUE(whole.ok());
  for (size_t length = 0; length < bytes.size(); ++length) {
    const auto acks = ParsePublishResponse(std::string_view(bytes).substr(0, length));
    if (!acks.ok()) continue;
    ASSERT_LT(acks->size(), whole->size()) << length;
    for (size_t i = 0; i < acks->size(); ++i) {
      EXPECT_EQ((*acks)[i].ordinal, (*whole)[i].ordinal) << length;
      EXPECT_EQ((*acks)[i].sequence, (*whole)[i].sequence) << length;
    }
  }
}

// Bytes that both read mean the same to both.
TEST(PublishWireTest, AgreesWithProtobufOnDamagedBytes) {
  const google::protobuf::LogSilencer quiet;
  std::mt19937 random(20240611);
  const std::string good = Response();
  int read = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string bytes = good;
    const int flips = 1 + static_cast<int>(random() % 3);
    for (int f = 0; f < flips; ++f) bytes[random() % bytes.size()] = static_cast<char>(random());
    v1::PublishResponse expected;
    const bool readable = expected.ParseFromString(bytes);
    const auto acks = ParsePublishResponse(bytes);
    if (!acks.ok()) continue;
    if (!readable) continue;  // e.g. text that is not UTF-8, which we do not judge
    ++read;
    ASSERT_EQ(acks->size(), static_cast<size_t>(expected.acks_size()));
    for (size_t k = 0; k < acks->size(); ++k) {
      EXPECT_EQ((*acks)[k].ordinal, expected.acks(static_cast<int>(k)).ordinal());
      EXPECT_EQ((*acks)[k].sequence, expected.acks(static_cast<int>(k)).sequence());
    }
  }
  EXPECT_GT(read, 1000);
}

}  // namespace
}  // namespace penstock::ingress
