// The bytes themselves: event_service forwards and cuts them without parsing.
#include "absl/strings/escaping.h"
#include "tests/webhook_ingress/transcode/mini_transcode.h"
#include "webhook_ingress/transcode/wire_writer.h"

namespace penstock::ingress {
namespace {

class Wire : public MiniTranscodeTest {};

TEST_F(Wire, GoldenBytesOfASmallEvent) {
  const std::string body =
      R"({"type":"thing.created","id":"evt_1","created":300,"livemode":true,"x":1,)"
      R"("data":{"object":{"paid":true,"amount":7,"object":"thing","id":"th_1"}}})";
  Accept(body);
  std::string expected =
      "\x1a\x05"  // 3 id
      "evt_1"
      "\x22\x0d"  // 4 type
      "thing.created"
      "\x2a\x03\x08\xac\x02"  // 5 created {1: 300}
      "\x30\x01"              // 6 livemode
      "\x6a\x05"              // 13 object_type
      "thing"
      "\x72\x04"  // 14 object_id
      "th_1"
      "\x7a\x07"  // 15 endpoint
      "default"
      "\x82\x01\x01"  // 16 unmapped_paths
      "x"
      "\xf2\x06\x11"  // 110 thing_created
      "\x0a\x04"
      "th_1"  //   1 id
      "\x12\x05"
      "thing"              //   2 object
      "\x18\x07"           //   3 amount
      "\x28\x01"           //   5 paid
      "\x9a\x06\x91\x01";  // 99 raw_json, 145 bytes
  ASSERT_EQ(body.size(), 145u);
  EXPECT_EQ(absl::CHexEscape(last_.wire), absl::CHexEscape(expected + body));
}

TEST_F(Wire, TheTraceStandsBetweenThePathsAndThePayload) {
  const std::string trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const auto transcoded = transcoder_.TranscodeUnpadded(
      R"({"id":"e","type":"t","x":1})", {.endpoint = "default", .traceparent = trace});
  ASSERT_TRUE(transcoded.ok()) << transcoded.status();
  const size_t found = transcoded->wire.find("\x82\x01\x01x\x8a\x01\x37" + trace + "\xa2\x06");
  EXPECT_NE(found, std::string::npos) << absl::CHexEscape(transcoded->wire);
  MiniEvent event;
  ASSERT_TRUE(event.ParseFromString(transcoded->wire));
  EXPECT_EQ(event.traceparent(), trace);
}

TEST_F(Wire, RawJsonIsTheTailWhateverElseIsThere) {
  for (const char* body :
       {R"({"id":"e","type":"t"})", R"({"id":"e","type":"thing.created","data":{"object":{}}})",
        R"({"id":"e","type":"t","object":"v2.core.event"})",
        R"({"id":"e","type":"t","a":1,"b":"\ud800"})"}) {
    Accept(body);
    const std::string tail = absl::StrCat(
        "\x9a\x06", std::string(1, static_cast<char>(absl::string_view(body).size())), body);
    EXPECT_EQ(last_.wire.substr(last_.wire.size() - tail.size()), tail);
  }
}

TEST_F(Wire, OrderOfKeysDoesNotMatter) {
  const std::string a = AcceptThing(R"({"id":"x","part":{"kind":"k","id":"i"},"amount":1})")
                            .thing_created()
                            .SerializeAsString();
  const std::string b = AcceptThing(R"({"amount":1,"part":{"id":"i","kind":"k"},"id":"x"})")
                            .thing_created()
                            .SerializeAsString();
  EXPECT_EQ(a, b);
}

TEST(WireWriterTest, MendsWrongGuessesOfTheLength) {
  constexpr WireTag kTag = WireTag::Of(1, WireType::kLengthDelimited);
  for (const bool guess_long : {false, true}) {
    for (const size_t size : {0, 5, 126, 200, 20'000}) {
      WireWriter out(4);
      const WireWriter::Open open = out.Begin(kTag, guess_long);
      out.Bytes(kTag, std::string(size, 'x'));
      const std::string inner(out.view().substr(open.body));
      out.End(open);
      WireWriter direct(4);
      direct.Bytes(kTag, inner);
      EXPECT_EQ(out.view(), direct.view()) << size << " " << guess_long;
    }
  }
}

TEST(WireWriterTest, TagsOfOneToFourBytes) {
  const struct {
    int number;
    std::string bytes;
  } cases[] = {{1, "\x0a"},
               {15, "\x7a"},
               {16, "\x82\x01"},
               {2047, "\xfa\x7f"},
               {2048, std::string("\x82\x80\x01", 3)},
               {WireTag::kFieldNumberMax, "\xfa\xff\xff\x7f"}};
  for (const auto& c : cases) {
    WireWriter out(16);
    out.Bytes(WireTag::Of(c.number, WireType::kLengthDelimited), "");
    EXPECT_EQ(out.view(), c.bytes + std::string(1, '\0')) << c.number;
  }
}

}  // namespace
}  // namespace penstock::ingress
