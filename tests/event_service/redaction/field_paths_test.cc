#include "event_service/redaction/field_paths.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::event_service {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Keys = std::vector<std::string>;

bool Hides(const std::string& path, const Keys& keys) {
  const auto paths = FieldPaths::Parse({path});
  if (!paths.ok()) ADD_FAILURE() << paths.status();
  FieldPaths::State state = paths->start();
  for (const std::string& key : keys) {
    state = key == "[]" ? paths->Element(state) : paths->Enter(state, key);
  }
  return paths->Hides(state);
}

TEST(FieldPaths, HidesTheKeyItNamesAndNoOther) {
  EXPECT_TRUE(Hides("email", {"email"}));
  EXPECT_FALSE(Hides("email", {"emails"}));
  EXPECT_FALSE(Hides("email", {"billing_details", "email"}));
  EXPECT_TRUE(Hides("billing_details.email", {"billing_details", "email"}));
  EXPECT_FALSE(Hides("billing_details.email", {"billing_details"}));
}

TEST(FieldPaths, AStarIsOneKeyAndTwoAreAnyNumber) {
  EXPECT_TRUE(Hides("metadata.*", {"metadata", "x"}));
  EXPECT_FALSE(Hides("metadata.*", {"metadata"}));
  EXPECT_TRUE(Hides("*.email", {"owner", "email"}));
  EXPECT_FALSE(Hides("*.email", {"email"}));
  EXPECT_TRUE(Hides("**.email", {"email"}));
  EXPECT_TRUE(Hides("**.email", {"a", "b", "email"}));
  EXPECT_TRUE(Hides("a.**.email", {"a", "email"}));
  EXPECT_FALSE(Hides("a.**.email", {"b", "email"}));
}

TEST(FieldPaths, PassesOverArraysAndTheDataOfLists) {
  for (const char* path : {"lines.data.note", "lines.data.*.note", "lines.note", "lines.*.note"}) {
    EXPECT_TRUE(Hides(path, {"lines", "data", "[]", "note"})) << path;
    EXPECT_TRUE(Hides(path, {"lines", "[]", "note"})) << path;
  }
  EXPECT_TRUE(Hides("tags.*", {"tags", "[]"}));
  EXPECT_FALSE(Hides("tags.x", {"tags", "[]"}));
}

TEST(FieldPaths, OddKeysAreQuoted) {
  EXPECT_TRUE(Hides(R"(metadata["order.id"])", {"metadata", "order.id"}));
  EXPECT_TRUE(Hides(R"(["a\"b"].c)", {"a\"b", "c"}));
  EXPECT_TRUE(Hides(R"(a["*"])", {"a", "*"}));
  EXPECT_FALSE(Hides(R"(a["*"])", {"a", "b"}));
}

TEST(FieldPaths, RefusesWhatIsNoPathAndNamesIt) {
  for (const char* path : {"", ".", "a.", ".a", "a..b", "a[0]", "a[\"b\"", "a[b]", "a*", "*a", "**",
                           "a.**", "a b\n", "a.[\"b\"]", "***"}) {
    const auto paths = FieldPaths::Parse({path});
    EXPECT_FALSE(paths.ok()) << path;
    EXPECT_THAT(paths.status().message(), HasSubstr(path));
  }
  EXPECT_FALSE(FieldPaths::Parse({std::string(kFieldPathBytesMax + 1, 'a')}).ok());
  EXPECT_FALSE(FieldPaths::Parse(Keys(kFieldPathsMax + 1, "a")).ok());
}

TEST(FieldPaths, AReferenceIsTheIdOfAnObject) {
  const auto paths = FieldPaths::Parse({"customer.id", "account.*", "**.id"});
  ASSERT_TRUE(paths.ok());
  EXPECT_TRUE(paths->HidesReference(paths->Enter(paths->start(), "customer")));
  EXPECT_TRUE(paths->HidesReference(paths->Enter(paths->start(), "account")));
  EXPECT_FALSE(paths->HidesReference(paths->Enter(paths->start(), "currency")));
  EXPECT_FALSE(paths->HidesReference(paths->start()));
}

TEST(FieldPaths, ReadsUnmappedPaths) {
  Keys keys;
  ASSERT_TRUE(ParseUnmappedPath("data.object.items[2].kind", keys));
  EXPECT_THAT(keys, ElementsAre("data", "object", "items", "kind"));
  ASSERT_TRUE(ParseUnmappedPath(R"(data.object.metadata["order.id"][""])", keys));
  EXPECT_THAT(keys, ElementsAre("data", "object", "metadata", "order.id", ""));
  for (const char* path : {"", "a[", "a[x]", "a[]", "a..b", "a[\"b]"}) {
    EXPECT_FALSE(ParseUnmappedPath(path, keys)) << path;
  }
}

}  // namespace
}  // namespace penstock::event_service
