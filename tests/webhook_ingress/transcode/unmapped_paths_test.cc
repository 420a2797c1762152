#include "webhook_ingress/transcode/unmapped_paths.h"

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(UnmappedPath, JoinsKeysAndPositions) {
  const JsonPath data(nullptr, "data");
  const JsonPath items(&data, "items");
  const JsonPath second(&items, size_t{2});
  EXPECT_EQ(PathText(JsonPath(&second, "kind")), "data.items[2].kind");
  EXPECT_EQ(PathText(JsonPath(&second, size_t{0})), "data.items[2][0]");
}

TEST(UnmappedPath, QuotesKeysThatWouldReadAsSomethingElse) {
  const JsonPath data(nullptr, "data");
  EXPECT_EQ(PathText(JsonPath(&data, "a.b")), R"(data["a.b"])");
  EXPECT_EQ(PathText(JsonPath(&data, "a[0]")), R"(data["a[0]"])");
  EXPECT_EQ(PathText(JsonPath(&data, "say \"x\"")), R"(data["say \"x\""])");
  EXPECT_EQ(PathText(JsonPath(&data, "a\\b")), R"(data["a\\b"])");
  EXPECT_EQ(PathText(JsonPath(&data, "")), R"(data[""])");
  EXPECT_EQ(PathText(JsonPath(&data, absl::string_view("a\n\0", 3))), R"(data["a\u000a\u0000"])");
  EXPECT_EQ(PathText(JsonPath(&data, "é-1 $")), "data.é-1 $");
  EXPECT_EQ(PathText(JsonPath(nullptr, "a.b")), R"(["a.b"])");
}

TEST(UnmappedPathList, ListsEachPathOnceInTheOrderFound) {
  UnmappedPaths paths;
  paths.Add(JsonPath(nullptr, "b"));
  paths.Add(JsonPath(nullptr, "a"));
  paths.Add(JsonPath(nullptr, "b"));
  EXPECT_THAT(paths.List(), ElementsAre("b", "a"));
  EXPECT_EQ(paths.count(), 2u);
}

TEST(UnmappedPathList, ForgetsAndClears) {
  UnmappedPaths paths;
  paths.Add(JsonPath(nullptr, "a"));
  paths.Add(JsonPath(nullptr, "b"));
  paths.Forget(JsonPath(nullptr, "a"));
  paths.Forget(JsonPath(nullptr, "c"));
  EXPECT_THAT(paths.List(), ElementsAre("b"));
  paths.Clear();
  EXPECT_TRUE(paths.empty());
  EXPECT_THAT(paths.List(), IsEmpty());
}

TEST(UnmappedPathList, EndsWithTheCutWhenAPathIsTooLong) {
  UnmappedPaths paths;
  paths.Add(JsonPath(nullptr, "a"));
  paths.Add(JsonPath(nullptr, std::string(kUnmappedPathBytesMax + 1, 'x')));
  paths.Add(JsonPath(nullptr, "b"));
  EXPECT_THAT(paths.List(), ElementsAre("a", kUnmappedPathsCut));
  EXPECT_EQ(paths.count(), 3u);
}

TEST(UnmappedPathList, EndsWithTheCutWhenThePathsAreTooLongTogether) {
  UnmappedPaths paths;
  for (int i = 0; i < 100; ++i) {
    paths.Add(JsonPath(nullptr, absl::StrCat(i, std::string(1000, 'x'))));
  }
  size_t bytes = 0;
  for (const absl::string_view path : paths.List()) bytes += path.size();
  EXPECT_LE(bytes, kUnmappedPathsBytesMax + kUnmappedPathsCut.size());
  EXPECT_EQ(paths.List().back(), kUnmappedPathsCut);
  EXPECT_EQ(paths.count(), 100u);
}

}  // namespace
}  // namespace penstock::ingress
