// Bodies that are valid JSON with an id and a type, and yet hard to take.
#include "gmock/gmock.h"
#include "tests/webhook_ingress/transcode/mini_transcode.h"
#include "webhook_ingress/transcode/payload_mapper.h"
#include "webhook_ingress/transcode/unmapped_paths.h"

namespace penstock::ingress {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr absl::string_view kReplacement = "\xef\xbf\xbd";  // U+FFFD

std::string Repeat(absl::string_view text, size_t times) {
  std::string out;
  for (size_t i = 0; i < times; ++i) absl::StrAppend(&out, text);
  return out;
}

class HostileBody : public MiniTranscodeTest {
 protected:
  // A gRPC message, with the largest body that the ingress takes.
  static constexpr size_t kMessageBytesMax = 4 * 1024 * 1024;
};

TEST_F(HostileBody, LoneSurrogatesBecomeReplacementCharacters) {
  for (const char* escape : {R"(\ud800)", R"(\udfff)", R"(\uDBFF)", R"(\udc00)"}) {
    const testing::Thing thing = Thing(absl::StrCat(R"({"id":"a)", escape, R"(b"})"));
    EXPECT_EQ(thing.id(), absl::StrCat("a", kReplacement, "b")) << escape;
  }
  EXPECT_EQ(Thing(R"({"id":"\ud83d\ud83d\ude00"})").id(), absl::StrCat(kReplacement, "😀"));
  EXPECT_EQ(Thing(R"({"id":"\ud83d"})").id(), kReplacement);
  EXPECT_EQ(Thing(R"({"id":"\ud83dx\ude00"})").id(), absl::StrCat(kReplacement, "x", kReplacement));
}

TEST_F(HostileBody, LoneSurrogateInAKeyOfTheMetadata) {
  EXPECT_EQ(Thing(R"({"metadata":{"\udead":"v"}})").metadata().at(std::string(kReplacement)), "v");
}

TEST_F(HostileBody, EscapedBackslashBeforeUIsNoSurrogate) {
  EXPECT_EQ(Thing(R"({"id":"\\ud800"})").id(), R"(\ud800)");
}

TEST_F(HostileBody, NumbersBeyondEveryKindAreLeftOut) {
  const MiniEvent event = AcceptThing(
      R"({"amount":123456789012345678901234567890,"rate":-1e400,"id":"th_1","plain_amount":7,
          "words":["12345678901234567890123"],"numbers":[1,-99999999999999999999,2],
          "unknown":99999999999999999999999})");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.unknown", "data.object.amount",
                                        "data.object.rate", "data.object.numbers[1]"));
  EXPECT_EQ(event.thing_created().plain_amount(), 7);
  EXPECT_THAT(event.thing_created().words(), ElementsAre("12345678901234567890123"));
  EXPECT_THAT(event.thing_created().numbers(), ElementsAre(1, 2));
}

TEST_F(HostileBody, FreeFormNestingStopsBeforeProtobufReadersRefuse) {
  constexpr size_t kDeep = 200;
  const MiniEvent event = AcceptThing(absl::StrCat(
      R"({"id":"th_1","free":)", Repeat(R"({"a":)", kDeep), "1", Repeat("}", kDeep), "}"));
  EXPECT_EQ(event.thing_created().id(), "th_1");
  ASSERT_EQ(event.unmapped_paths_size(), 1);
  EXPECT_THAT(event.unmapped_paths(0), ::testing::StartsWith("data.object.free.a.a.a"));
}

TEST_F(HostileBody, TypedNestingStopsBeforeProtobufReadersRefuse) {
  constexpr size_t kDeep = 300;
  const MiniEvent event =
      AcceptThing(absl::StrCat(Repeat(R"({"id":"x","parent":)", kDeep), "{}", Repeat("}", kDeep)));
  EXPECT_EQ(event.thing_created().parent().id(), "x");
  ASSERT_EQ(event.unmapped_paths_size(), 1);
  EXPECT_EQ(event.unmapped_paths(0), absl::StrCat("data.object", Repeat(".parent", kWireDepthMax)));
}

TEST_F(HostileBody, NestingDeeperThanTheParserTakesIsAccepted) {
  constexpr size_t kDeep = 100'000;
  const MiniEvent event = AcceptThing(
      absl::StrCat(R"({"id":"th_1","new":)", Repeat("[", kDeep), Repeat("]", kDeep), "}"));
  EXPECT_EQ(event.thing_created().id(), "th_1");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.new"));
  EXPECT_EQ(AcceptThing(R"({"amount":5})").thing_created().amount(), 5);
}

TEST_F(HostileBody, TypedBytesAreBounded) {
  const MiniEvent event =
      AcceptThing(absl::StrCat(R"({"id":"th_1","free":{"a":[0)", Repeat(",1", 500'000), "]}}"));
  EXPECT_EQ(event.thing_created().id(), "th_1");
  EXPECT_LT(last_.wire.size(), kMessageBytesMax);
  EXPECT_GT(last_.unmapped_count, kUnmappedPathsMax);
}

TEST_F(HostileBody, UnmappedPathsAreBoundedAndSaySo) {
  std::string object = R"({"id":"th_1")";
  for (size_t i = 0; i < 3 * kUnmappedPathsMax; ++i) absl::StrAppend(&object, ",\"k", i, "\":1");
  const std::string body =
      absl::StrCat(R"({"id":"e","type":"thing.created","data":{"object":)", object, "}}}");
  const auto transcoded = transcoder_.TranscodeUnpadded(body, {.endpoint = "default"});
  ASSERT_TRUE(transcoded.ok());
  EXPECT_EQ(transcoded->unmapped_count, 3 * kUnmappedPathsMax);
  MiniEvent event;
  ASSERT_TRUE(event.ParseFromString(transcoded->wire));
  ASSERT_EQ(static_cast<size_t>(event.unmapped_paths_size()), kUnmappedPathsMax + 1);
  EXPECT_EQ(event.unmapped_paths(0), "data.object.k0");
  EXPECT_EQ(event.unmapped_paths(kUnmappedPathsMax), kUnmappedPathsCut);
  EXPECT_EQ(event.thing_created().id(), "th_1");
}

TEST_F(HostileBody, LargeBodiesLeaveNoTraceInTheNextEvent) {
  const std::string large(900 * 1024, 'x');
  EXPECT_EQ(Thing(absl::StrCat(R"({"id":")", large, R"("})")).id(), large);
  EXPECT_EQ(Thing(R"({"amount":5})").amount(), 5);
  EXPECT_LT(last_.wire.size(), 200u);
}

TEST_F(HostileBody, ManyKeysInOneObjectTakeLinearTime) {
  std::string metadata;
  for (int i = 0; i < 60'000; ++i) absl::StrAppend(&metadata, i ? "," : "", "\"", i, "\":\"\"");
  EXPECT_EQ(Thing(absl::StrCat(R"({"metadata":{)", metadata, "}}")).metadata_size(), 60'000);
}

}  // namespace
}  // namespace penstock::ingress
