// One test for each rule of payload_mapper.h.
#include <limits>

#include "gmock/gmock.h"
#include "google/protobuf/util/message_differencer.h"
#include "tests/webhook_ingress/transcode/mini_transcode.h"

namespace penstock::ingress {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

class PayloadRules : public MiniTranscodeTest {};

TEST_F(PayloadRules, ScalarsOfEachKind) {
  const testing::Thing thing =
      Thing(R"({"id":"th_1","object":"thing","amount":-5,"rate":0.25,"paid":false,"odd-key":"k"})");
  EXPECT_EQ(thing.id(), "th_1");
  EXPECT_EQ(thing.object(), "thing");
  EXPECT_EQ(thing.amount(), -5);
  EXPECT_EQ(thing.rate(), 0.25);
  EXPECT_TRUE(thing.has_paid());
  EXPECT_FALSE(thing.paid());
  EXPECT_EQ(thing.renamed(), "k");
}

TEST_F(PayloadRules, NullIsAbsentAndNotListed) {
  const testing::Thing thing = Thing(
      R"({"id":null,"amount":null,"part":null,"parts":null,"metadata":null,"free":null,
          "any":null,"customer":null,"items":null,"source":null,"unknown":null})");
  EXPECT_EQ(thing.ByteSizeLong(), 0u);
}

TEST_F(PayloadRules, KeyUnderTheFieldsOwnNameIsUnknownWhenTheKeyDiffers) {
  EXPECT_THAT(Paths(AcceptThing(R"({"renamed":"x"})")), ElementsAre("data.object.renamed"));
}

TEST_F(PayloadRules, IntegersAtTheEndsOfTheRange) {
  EXPECT_EQ(Thing(R"({"amount":9223372036854775807})").amount(),
            std::numeric_limits<int64_t>::max());
  EXPECT_EQ(Thing(R"({"amount":-9223372036854775808})").amount(),
            std::numeric_limits<int64_t>::min());
}

TEST_F(PayloadRules, IntegerFromCanonicalDigits) {
  EXPECT_EQ(Thing(R"({"amount":"1250"})").amount(), 1250);
  EXPECT_EQ(Thing(R"({"amount":"-7"})").amount(), -7);
  EXPECT_EQ(Thing(R"({"amount":"0"})").amount(), 0);
}

TEST_F(PayloadRules, IntegerFromWholeNumberInFractionNotation) {
  EXPECT_EQ(Thing(R"({"amount":5.0})").amount(), 5);
  EXPECT_EQ(Thing(R"({"amount":1e3})").amount(), 1000);
  EXPECT_EQ(Thing(R"({"amount":-9007199254740991.0})").amount(), -9007199254740991);
}

TEST_F(PayloadRules, NothingIsEverRoundedIntoAnInteger) {
  for (const char* value : {"5.5",
                            "1e30",
                            "9007199254740993.0",
                            "-9007199254740992.5",
                            "9007199254740993.5",
                            "9223372036854775808",
                            "-9223372036854775809",
                            "123456789012345678901234567890",
                            "\"007\"",
                            "\"+1\"",
                            "\"-0\"",
                            "\"1.0\"",
                            "\" 1\"",
                            "\"1 \"",
                            "\"\"",
                            "\"-\"",
                            "\"9223372036854775808\"",
                            "true",
                            "[1]",
                            "{}"}) {
    const MiniEvent event = AcceptThing(absl::StrCat(R"({"id":"th_1","amount":)", value, "}"));
    EXPECT_THAT(Paths(event), ElementsAre("data.object.amount")) << value;
    EXPECT_FALSE(event.thing_created().has_amount()) << value;
    EXPECT_EQ(event.thing_created().id(), "th_1") << value;
  }
}

TEST_F(PayloadRules, DoubleTakesExactIntegersOnly) {
  EXPECT_EQ(Thing(R"({"rate":12})").rate(), 12.0);
  EXPECT_EQ(Thing(R"({"rate":9007199254740992})").rate(), 9007199254740992.0);
  for (const char* value : {"9007199254740993", "9223372036854775807", "18446744073709551615",
                            "1e999", "\"1.5\"", "true", "[]"}) {
    EXPECT_THAT(Paths(AcceptThing(absl::StrCat(R"({"rate":)", value, "}"))),
                ElementsAre("data.object.rate"))
        << value;
  }
}

TEST_F(PayloadRules, DoubleKeepsTheSmallestAndTheNegativeZero) {
  EXPECT_EQ(Thing(R"({"rate":5e-324})").rate(), 5e-324);
  EXPECT_EQ(Thing(R"({"rate":1e-999})").rate(), 0.0);
  EXPECT_TRUE(std::signbit(Thing(R"({"rate":-0.0})").rate()));
}

TEST_F(PayloadRules, BoolTakesOnlyBool) {
  for (const char* value : {"1", "0", "\"true\"", "[]", "{}", "1.0"}) {
    EXPECT_THAT(Paths(AcceptThing(absl::StrCat(R"({"paid":)", value, "}"))),
                ElementsAre("data.object.paid"))
        << value;
  }
}

TEST_F(PayloadRules, StringTakesIntegersAsText) {
  EXPECT_EQ(Thing(R"({"id":42})").id(), "42");
  EXPECT_EQ(Thing(R"({"id":-9223372036854775808})").id(), "-9223372036854775808");
  for (const char* value : {"4.2", "4.0", "true", "{}", "[]", "18446744073709551615"}) {
    EXPECT_THAT(Paths(AcceptThing(absl::StrCat(R"({"id":)", value, "}"))),
                ElementsAre("data.object.id"))
        << value;
  }
}

TEST_F(PayloadRules, StringsKeepEveryCharacter) {
  EXPECT_EQ(Thing(R"({"id":"a\u0000b\n\"\\\u00e9\ud83d\ude00é"})").id(),
            std::string("a\0b\n\"\\é😀é", 14));
  EXPECT_EQ(Thing(R"({"id":""})").has_id(), true);
}

TEST_F(PayloadRules, FieldsWithoutPresenceAreNotWrittenWhenZero) {
  EXPECT_EQ(Thing(R"({"plain":"","plain_amount":0})").ByteSizeLong(), 0u);
  const MiniEvent event = AcceptThing(R"({"plain":"","plain_amount":0})");
  EXPECT_EQ(last_.wire.size(), event.ByteSizeLong());
}

TEST_F(PayloadRules, ExpandableTakesAnId) {
  EXPECT_EQ(Thing(R"({"customer":"cus_1"})").customer(), "cus_1");
}

TEST_F(PayloadRules, ExpandedObjectGivesItsIdAndIsListed) {
  const MiniEvent event =
      AcceptThing(R"({"customer":{"object":"customer","id":"cus_1","email":"a@example.com"}})");
  EXPECT_EQ(event.thing_created().customer(), "cus_1");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.customer"));
}

TEST_F(PayloadRules, ExpandedObjectWithoutIdIsLeftOut) {
  const MiniEvent event = AcceptThing(R"({"customer":{"object":"customer","id":5}})");
  EXPECT_FALSE(event.thing_created().has_customer());
  EXPECT_THAT(Paths(event), ElementsAre("data.object.customer"));
}

TEST_F(PayloadRules, ArrayOfExpandables) {
  const MiniEvent event =
      AcceptThing(R"({"discounts":["di_1",{"id":"di_2","coupon":{}},true,{"no":"id"},"di_5"]})");
  EXPECT_THAT(event.thing_created().discounts(), ElementsAre("di_1", "di_2", "di_5"));
  EXPECT_THAT(Paths(event), ElementsAre("data.object.discounts[1]", "data.object.discounts[2]",
                                        "data.object.discounts[3]"));
}

TEST_F(PayloadRules, UnknownKeyIsOnePathWhateverItHolds) {
  const MiniEvent event =
      AcceptThing(R"({"new_key":{"a":[1,{"b":2}]},"id":"th_1","part":{"new":1,"kind":"k"}})");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.new_key", "data.object.part.new"));
  EXPECT_EQ(event.thing_created().part().kind(), "k");
}

TEST_F(PayloadRules, MetadataValuesThatAreNotTextAreListedByKey) {
  const MiniEvent event = AcceptThing(
      R"({"metadata":{"a":"1","b":2,"c":true,"d.e":{},"":"empty key","n":null,"f":1.5}})");
  EXPECT_THAT(event.thing_created().metadata(),
              UnorderedElementsAre(Pair("a", "1"), Pair("b", "2"), Pair("", "empty key")));
  EXPECT_THAT(Paths(event), ElementsAre("data.object.metadata.c", "data.object.metadata[\"d.e\"]",
                                        "data.object.metadata.f"));
}

TEST_F(PayloadRules, MapsOfNumbersAndMessages) {
  const MiniEvent event = AcceptThing(
      R"({"counts":{"usd":5,"eur":"6","gbp":0.5},"parts_by_name":{"x":{"kind":"k","y":1},"z":7}})");
  EXPECT_THAT(event.thing_created().counts(), UnorderedElementsAre(Pair("usd", 5), Pair("eur", 6)));
  EXPECT_EQ(event.thing_created().parts_by_name().at("x").kind(), "k");
  EXPECT_EQ(event.thing_created().parts_by_name().size(), 1u);
  EXPECT_THAT(Paths(event), ElementsAre("data.object.counts.gbp", "data.object.parts_by_name.x.y",
                                        "data.object.parts_by_name.z"));
}

TEST_F(PayloadRules, MapThatIsNoObjectIsLeftOut) {
  EXPECT_THAT(Paths(AcceptThing(R"({"metadata":[]})")), ElementsAre("data.object.metadata"));
}

TEST_F(PayloadRules, RepeatedElementsThatDoNotFitAreListedByPosition) {
  const MiniEvent event = AcceptThing(
      R"({"parts":[{"kind":"a"},5,{"kind":"b","x":1},null,[{}]],"words":["a",false,null,3],
          "numbers":[1,2.5,"3",null],"rates":[1,2.5,"3"],"flags":[true,0,false]})");
  const testing::Thing& thing = event.thing_created();
  ASSERT_EQ(thing.parts_size(), 2);
  EXPECT_EQ(thing.parts(1).kind(), "b");
  EXPECT_THAT(thing.words(), ElementsAre("a", "3"));
  EXPECT_THAT(thing.numbers(), ElementsAre(1, 3));
  EXPECT_THAT(thing.rates(), ElementsAre(1, 2.5));
  EXPECT_THAT(thing.flags(), ElementsAre(true, false));
  EXPECT_THAT(Paths(event), UnorderedElementsAre("data.object.parts[1]", "data.object.parts[2].x",
                                                 "data.object.parts[3]", "data.object.parts[4]",
                                                 "data.object.words[1]", "data.object.words[2]",
                                                 "data.object.numbers[1]", "data.object.numbers[3]",
                                                 "data.object.rates[2]", "data.object.flags[1]"));
}

TEST_F(PayloadRules, PackedFieldWithoutAnyFittingElementIsNotWritten) {
  const MiniEvent event = AcceptThing(R"({"numbers":[true],"id":"th_1"})");
  EXPECT_EQ(event.thing_created().numbers_size(), 0);
  EXPECT_EQ(event.thing_created().id(), "th_1");
}

TEST_F(PayloadRules, RepeatedFieldTakesTheDataOfAListObject) {
  const MiniEvent event = AcceptThing(
      R"({"parts":{"object":"list","data":[{"kind":"a"},3],"has_more":false,"url":null}})");
  ASSERT_EQ(event.thing_created().parts_size(), 1);
  EXPECT_THAT(Paths(event), ElementsAre("data.object.parts.object", "data.object.parts.has_more",
                                        "data.object.parts.data[1]"));
}

TEST_F(PayloadRules, RepeatedFieldTakesNoOtherObject) {
  for (const char* value : {R"({"data":[{}]})", R"({"object":"list"})", R"("x")", "1",
                            R"({"object":"list","data":{}})"}) {
    EXPECT_THAT(Paths(AcceptThing(absl::StrCat(R"({"parts":)", value, "}"))),
                ElementsAre("data.object.parts"))
        << value;
  }
}

TEST_F(PayloadRules, ListObjectNeedsNoFieldForItsObjectKey) {
  const testing::Thing thing =
      Thing(R"({"items":{"object":"list","data":[{"kind":"a"}],"has_more":true,"url":"/v1"}})");
  EXPECT_EQ(thing.items().data(0).kind(), "a");
  EXPECT_TRUE(thing.items().has_more());
  EXPECT_EQ(thing.items().url(), "/v1");
}

TEST_F(PayloadRules, ListObjectListsWhatItsShapeDoesNotImply) {
  const MiniEvent event =
      AcceptThing(R"({"items":{"object":"search_result","total_count":1,"data":[{},1]}})");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.items.object", "data.object.items.total_count",
                                        "data.object.items.data[1]"));
}

TEST_F(PayloadRules, BareArrayBecomesTheDataOfAList) {
  const MiniEvent event = AcceptThing(R"({"items":[{"kind":"a"},{"kind":"b"},"x"]})");
  ASSERT_EQ(event.thing_created().items().data_size(), 2);
  EXPECT_EQ(event.thing_created().items().data(1).kind(), "b");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.items[2]"));
}

TEST_F(PayloadRules, ObjectKeyIsImpliedWhereTheMessageStandsForIt) {
  EXPECT_EQ(Thing(R"({"part":{"object":"part","kind":"k"}})").part().kind(), "k");
  EXPECT_THAT(Paths(AcceptThing(R"({"part":{"object":"other"}})")),
              ElementsAre("data.object.part.object"));
  EXPECT_THAT(Paths(AcceptThing(R"({"part":{"object":5}})")),
              ElementsAre("data.object.part.object"));
}

TEST_F(PayloadRules, UnionArmIsChosenByObject) {
  EXPECT_EQ(Thing(R"({"source":{"object":"thing","id":"th_2"}})").source().thing().id(), "th_2");
  EXPECT_EQ(Thing(R"({"source":{"object":"old_thing","id":"th_3"}})").source().thing().id(),
            "th_3");
  EXPECT_EQ(Thing(R"({"source":{"id":"pa_1","object":"part"}})").source().part().id(), "pa_1");
  EXPECT_EQ(Thing(R"({"sources":[{"object":"part"},{"object":"thing"}]})").sources_size(), 2);
}

TEST_F(PayloadRules, UnionWithoutFittingArmIsLeftOut) {
  for (const char* value :
       {R"({"object":"new_kind"})", R"({"id":"x"})", R"("src_1")", "5", "[]", R"({"object":1})"}) {
    const MiniEvent event = AcceptThing(absl::StrCat(R"({"source":)", value, R"(,"id":"th_1"})"));
    EXPECT_FALSE(event.thing_created().has_source()) << value;
    EXPECT_EQ(event.thing_created().id(), "th_1");
    EXPECT_THAT(Paths(event), ElementsAre("data.object.source")) << value;
  }
}

TEST_F(PayloadRules, UnionStringArmTakesIdsAndTheIdsOfOtherObjects) {
  EXPECT_EQ(Thing(R"({"any_of":"pa_1"})").any_of().id(), "pa_1");
  EXPECT_EQ(Thing(R"({"any_of":{"object":"part","id":"pa_2"}})").any_of().part().id(), "pa_2");
  const MiniEvent event = AcceptThing(R"({"any_of":{"object":"other","id":"ot_1"}})");
  EXPECT_EQ(event.thing_created().any_of().id(), "ot_1");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.any_of"));
}

TEST_F(PayloadRules, FreeFormValues) {
  const testing::Thing thing = Thing(
      R"({"free":{"a":1,"b":"x","c":[true,null,{"d":1.5}],"e":{},"f":null},"any":[1],"list":[2]})");
  const auto& fields = thing.free().fields();
  EXPECT_EQ(fields.at("a").number_value(), 1);
  EXPECT_EQ(fields.at("b").string_value(), "x");
  EXPECT_EQ(fields.at("c").list_value().values(0).bool_value(), true);
  EXPECT_TRUE(fields.at("c").list_value().values(1).has_null_value());
  EXPECT_EQ(fields.at("c").list_value().values(2).struct_value().fields().at("d").number_value(),
            1.5);
  EXPECT_TRUE(fields.at("e").has_struct_value());
  EXPECT_TRUE(fields.at("f").has_null_value());
  EXPECT_EQ(thing.any().list_value().values(0).number_value(), 1);
  EXPECT_EQ(thing.list().values(0).number_value(), 2);
}

TEST_F(PayloadRules, FreeFormNumbersThatADoubleCannotHoldAreListed) {
  const MiniEvent event =
      AcceptThing(R"({"free":{"a":9007199254740993,"b":[1,1e999],"c":{"d":1}}})");
  EXPECT_THAT(Paths(event), ElementsAre("data.object.free.a", "data.object.free.b[1]"));
  EXPECT_EQ(event.thing_created().free().fields().size(), 2u);
}

TEST_F(PayloadRules, FreeFormFieldsTakeTheirShapeOnly) {
  EXPECT_THAT(Paths(AcceptThing(R"({"free":[1],"list":{"a":1}})")),
              ElementsAre("data.object.free", "data.object.list"));
}

TEST_F(PayloadRules, LastOfDuplicateKeysWinsWithoutMerging) {
  const testing::Thing thing = Thing(
      R"({"id":"a","part":{"id":"p","kind":"k"},"words":["x"],"amount":1,"any_of":{"object":"part",
          "kind":"k"},"metadata":{"a":"1","b":"2","a":"3"},"free":{"a":1,"a":{"b":1},"a":2},
          "words":["y"],"part":{"id":"q"},"id":"b","amount":null,"any_of":"s"})");
  EXPECT_EQ(thing.id(), "b");
  EXPECT_EQ(thing.part().id(), "q");
  EXPECT_FALSE(thing.part().has_kind());
  EXPECT_THAT(thing.words(), ElementsAre("y"));
  EXPECT_FALSE(thing.has_amount());
  EXPECT_EQ(thing.any_of().id(), "s");
  EXPECT_THAT(thing.metadata(), UnorderedElementsAre(Pair("a", "3"), Pair("b", "2")));
  EXPECT_EQ(thing.free().fields().at("a").number_value(), 2);
}

TEST_F(PayloadRules, DuplicateThatDoesNotFitHidesTheOneThatDid) {
  const MiniEvent event = AcceptThing(
      R"({"amount":1,"amount":"x","metadata":{"a":"1","a":true},"free":{"a":1,"a":1e999}})");
  EXPECT_FALSE(event.thing_created().has_amount());
  EXPECT_EQ(event.thing_created().metadata_size(), 0);
  EXPECT_EQ(event.thing_created().free().fields_size(), 0);
  EXPECT_THAT(Paths(event),
              ElementsAre("data.object.amount", "data.object.metadata.a", "data.object.free.a"));
}

TEST_F(PayloadRules, DuplicateUnknownKeysAreOnePath) {
  EXPECT_THAT(Paths(AcceptThing(R"({"x":1,"x":2})")), ElementsAre("data.object.x"));
  EXPECT_THAT(Paths(AcceptThing(R"({"x":1,"x":null})")), IsEmpty());
}

TEST_F(PayloadRules, ManyDuplicateKeysInOneMap) {
  std::string metadata;
  for (int i = 0; i < 300; ++i)
    absl::StrAppend(&metadata, i ? "," : "", "\"k", i % 50, "\":\"", i, "\"");
  const testing::Thing thing = Thing(absl::StrCat(R"({"metadata":{)", metadata, "}}"));
  EXPECT_EQ(thing.metadata_size(), 50);
  EXPECT_EQ(thing.metadata().at("k7"), "257");
}

TEST_F(PayloadRules, MessagesMayContainThemselves) {
  EXPECT_EQ(Thing(R"({"parent":{"parent":{"id":"th_0"}}})").parent().parent().id(), "th_0");
}

TEST_F(PayloadRules, MessagesOfEveryLengthClassKeepTheirLength) {
  for (const size_t size : {0, 1, 100, 123, 124, 125, 126, 127, 128, 129, 16380, 16390, 300000}) {
    const std::string text(size, 'x');
    const testing::Thing thing =
        Thing(absl::StrCat(R"({"parent":{"part":{"kind":")", text, R"("},"id":"th_1"}})"));
    EXPECT_EQ(thing.parent().part().kind(), text);
    EXPECT_EQ(thing.parent().id(), "th_1");
  }
}

}  // namespace
}  // namespace penstock::ingress
