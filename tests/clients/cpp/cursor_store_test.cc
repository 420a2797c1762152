#include "penstock/cursor_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace penstock {
namespace {

using absl::StatusCode;
using ::testing::HasSubstr;

class FileCursorStoreTest : public ::testing::Test {
 protected:
  FileCursorStoreTest() {
    char name[] = "/tmp/penstock_cursor_XXXXXX";
    directory_ = mkdtemp(name);
    path_ = directory_ + "/cursor";
  }
  ~FileCursorStoreTest() override { std::filesystem::remove_all(directory_); }

  void Write(const std::string& text) { std::ofstream(path_) << text; }
  std::string Read() const {
    std::ostringstream text;
    text << std::ifstream(path_).rdbuf();
    return text.str();
  }

  std::string directory_;
  std::string path_;
};

TEST(MemoryCursorStoreTest, KeepsTheLastCursor) {
  const auto store = MakeMemoryCursorStore();
  EXPECT_EQ(*store->Load(), std::nullopt);
  ASSERT_TRUE(store->Commit({"log", 7}).ok());
  EXPECT_EQ(*store->Load(), (Cursor{"log", 7}));
}

TEST_F(FileCursorStoreTest, IsEmptyBeforeTheFirstCommit) {
  EXPECT_EQ(*MakeFileCursorStore(path_)->Load(), std::nullopt);
}

TEST_F(FileCursorStoreTest, AnotherProcessFindsWhatWasCommitted) {
  ASSERT_TRUE(MakeFileCursorStore(path_)->Commit({"log", 7}).ok());
  ASSERT_TRUE(MakeFileCursorStore(path_)->Commit({"log", UINT64_MAX}).ok());
  EXPECT_EQ(Read(), "log:18446744073709551615\n");
  EXPECT_EQ(*MakeFileCursorStore(path_)->Load(), (Cursor{"log", UINT64_MAX}));
}

TEST_F(FileCursorStoreTest, ADraftThatACrashLeftBehindIsNoCursor) {
  ASSERT_TRUE(MakeFileCursorStore(path_)->Commit({"log", 7}).ok());
  std::ofstream(path_ + ".new") << "log:9";
  EXPECT_EQ(*MakeFileCursorStore(path_)->Load(), (Cursor{"log", 7}));
  ASSERT_TRUE(MakeFileCursorStore(path_)->Commit({"log", 8}).ok());
  EXPECT_EQ(Read(), "log:8\n");
}

TEST_F(FileCursorStoreTest, ReplacesTheFileInsteadOfWritingIntoIt) {
  ASSERT_TRUE(MakeFileCursorStore(path_)->Commit({"log", 7}).ok());
  std::ifstream reader(path_);
  ASSERT_TRUE(MakeFileCursorStore(path_)->Commit({"log", 8}).ok());
  std::string line;
  std::getline(reader, line);
  EXPECT_EQ(line, "log:7") << "whoever has the old file open still reads a whole cursor";
}

TEST_F(FileCursorStoreTest, AnythingElseThanACursorIsAnErrorAndNotAFreshStart) {
  for (const char* text : {"", "\n", "log", "log:", ":7", "log:7x", "log:7\nlog:8", "lo g:7"}) {
    Write(text);
    const auto loaded = MakeFileCursorStore(path_)->Load();
    EXPECT_EQ(loaded.status().code(), StatusCode::kDataLoss) << text;
    EXPECT_THAT(std::string(loaded.status().message()), HasSubstr(path_));
  }
  Write(std::string(10000, 'x'));
  EXPECT_EQ(MakeFileCursorStore(path_)->Load().status().code(), StatusCode::kDataLoss);
}

TEST_F(FileCursorStoreTest, ADirectoryThatIsNotThereIsAnError) {
  const auto store = MakeFileCursorStore(directory_ + "/missing/cursor");
  EXPECT_EQ(*store->Load(), std::nullopt);
  EXPECT_EQ(store->Commit({"log", 7}).code(), StatusCode::kNotFound);
}

}  // namespace
}  // namespace penstock
