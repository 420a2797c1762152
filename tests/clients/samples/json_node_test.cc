#include "clients/samples/json_node.h"

#include "clients/samples/json_path.h"
#include "gtest/gtest.h"

namespace penstock::samples {
namespace {

JsonNode Small() {
  JsonNode node = JsonNode::Object();
  node.Set("a", JsonNode::Int(-5));
  node.Set("b", JsonNode::Array()).Append(JsonNode::String("x\"\\\n\x01é"));
  node.Set("c", JsonNode::Object());
  node.Set("d", JsonNode::Double(0.1));
  node.Set("e", JsonNode());
  return node;
}

TEST(JsonNode, PrintsOnOneLine) {
  EXPECT_EQ(Small().Print(false), R"({"a":-5,"b":["x\"\\\n\u0001é"],"c":{},"d":0.1,"e":null})");
}

TEST(JsonNode, PrintsALineForEachValue) {
  JsonNode node = JsonNode::Object();
  node.Set("a", JsonNode::Array()).Append(JsonNode::Bool(true));
  node.Set("b", JsonNode::Array());
  EXPECT_EQ(node.Print(true), "{\n  \"a\": [\n    true\n  ],\n  \"b\": []\n}");
}

TEST(JsonNode, SetReplacesInPlace) {
  JsonNode node = Small();
  node.Set("a", JsonNode::Int(6));
  EXPECT_EQ(node.Print(false).substr(0, 7), R"({"a":6,)");
}

TEST(JsonNode, SetAtAddsWhatIsMissing) {
  JsonNode node = JsonNode::Object();
  EXPECT_TRUE(node.SetAt("a.b[0].c", JsonNode::Int(1)).ok());
  EXPECT_TRUE(node.SetAt("a.b[1]", JsonNode::Int(2)).ok());
  EXPECT_TRUE(node.SetAt(R"(a["x.y"])", JsonNode::Raw("[3]")).ok());
  EXPECT_TRUE(node.SetAt("a.b[0].c", JsonNode::Int(4)).ok());
  EXPECT_EQ(node.Print(false), R"({"a":{"b":[{"c":4},2],"x.y":[3]}})");
}

TEST(JsonNode, SetAtLeadsThroughTextThatWasGivenAsJson) {
  JsonNode node = JsonNode::Object();
  ASSERT_TRUE(node.SetAt("a", JsonNode::Raw(
                                  R"( {"n":1.0e2, "k\u0041": [ {}, [1 , 2] ,"\u00e9"] , "z":{}} )"))
                  .ok());
  EXPECT_TRUE(node.SetAt("a.kA[1][2]", JsonNode::Int(3)).ok());
  EXPECT_TRUE(node.SetAt("a.kA[0].new", JsonNode::String("x")).ok());
  EXPECT_TRUE(node.SetAt("a.z.b", JsonNode()).ok());
  EXPECT_FALSE(node.SetAt("a.n.b", JsonNode()).ok());
  EXPECT_FALSE(node.SetAt("a.kA.b", JsonNode()).ok());
  EXPECT_EQ(node.Print(false),
            R"({"a":{"n":1.0e2,"kA":[{"new":"x"},[1,2,3],"\u00e9"],"z":{"b":null}}})");
}

TEST(JsonNode, SetAtRefusesPathsThroughOtherKinds) {
  JsonNode node = Small();
  EXPECT_FALSE(node.SetAt("a.b", JsonNode()).ok());
  EXPECT_FALSE(node.SetAt("b.x", JsonNode()).ok());
  EXPECT_FALSE(node.SetAt("c[0]", JsonNode()).ok());
  EXPECT_FALSE(node.SetAt("b[2]", JsonNode()).ok());
}

TEST(JsonPath, ReadsKeysPositionsAndQuotedKeys) {
  const auto steps = ParseJsonPath(R"(a[12]["b.\"c\\\u0007"].d)");
  ASSERT_TRUE(steps.ok()) << steps.status();
  ASSERT_EQ(steps->size(), 4u);
  EXPECT_EQ((*steps)[0].key, "a");
  EXPECT_EQ((*steps)[1].position, 12u);
  EXPECT_EQ((*steps)[2].key, "b.\"c\\\x07");
  EXPECT_EQ((*steps)[3].key, "d");
}

TEST(JsonPath, RefusesEverythingElse) {
  for (const char* path : {"", ".", "a.", "a..b", ".a", "a[", "a[]", "a[x]", "a[-1]", "a[1", "a]b",
                           "a\"b", "a[\"b]", "a[\"\\q\"]", "a[12345678]", "a[\"\\u0041\"]"}) {
    EXPECT_FALSE(ParseJsonPath(path).ok()) << path;
  }
}

}  // namespace
}  // namespace penstock::samples
