// What the disk of the fault tests forgets when the power goes.
#include "tests/support/event_log/power_loss.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <random>
#include <string>

#include "tests/support/event_log/disk_log.h"

namespace penstock::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

class PowerLossTest : public ::testing::Test {
 protected:
  std::string Path(const std::string& name) const { return directory_.path() + "/" + name; }
  void Create(const std::string& name, const std::string& content) {
    power_.Created(Path(name));
    WriteFile(Path(name), content);
    power_.Wrote(Path(name), content.size());
  }
  void Sync(const std::string& name) { power_.Synced(Path(name)); }
  void SyncNames() { power_.DirectorySynced(directory_.path()); }
  // What is left, by name, when everything that was not synced is lost.
  std::map<std::string, std::string> Left(std::mt19937_64* chance = nullptr) const {
    TemporaryDirectory image;
    power_.Save(directory_.path(), image.path(), chance);
    std::map<std::string, std::string> left;
    for (const auto& file : std::filesystem::directory_iterator(image.path())) {
      left[file.path().filename()] = ReadFile(file.path());
    }
    return left;
  }

  TemporaryDirectory directory_;
  TemporaryDirectory graveyard_;
  PowerLoss power_{graveyard_.path()};
};

TEST_F(PowerLossTest, ANameIsLostUntilItsDirectoryIsSynced) {
  Create("a", "bytes");
  Sync("a");
  EXPECT_THAT(Left(), IsEmpty());
  SyncNames();
  EXPECT_THAT(Left(), ElementsAre(Pair("a", "bytes")));
}

TEST_F(PowerLossTest, BytesAreLostUntilTheirFileIsSynced) {
  Create("a", "bytes");
  SyncNames();
  EXPECT_THAT(Left(), ElementsAre(Pair("a", "")));
  Sync("a");
  EXPECT_THAT(Left(), ElementsAre(Pair("a", "bytes")));
}

TEST_F(PowerLossTest, ARenameComesUndoneAndBringsTheReplacedFileBack) {
  Create("current", "old");
  Create("draft", "new");
  Sync("current");
  Sync("draft");
  SyncNames();
  power_.Renaming(Path("draft"), Path("current"));
  std::filesystem::rename(Path("draft"), Path("current"));
  EXPECT_THAT(Left(), ElementsAre(Pair("current", "old"), Pair("draft", "new")));
  SyncNames();
  EXPECT_THAT(Left(), ElementsAre(Pair("current", "new")));
}

TEST_F(PowerLossTest, ARemovedFileComesBackUntilItsDirectoryIsSynced) {
  WriteFile(Path("a"), "of before");
  power_.Removing(Path("a"));
  std::filesystem::remove(Path("a"));
  EXPECT_THAT(Left(), ElementsAre(Pair("a", "of before")));
  SyncNames();
  EXPECT_THAT(Left(), IsEmpty());
}

TEST_F(PowerLossTest, WithChanceEveryPartOfAnUnsyncedEndMayBeKept) {
  Create("a", "kept");
  Sync("a");
  SyncNames();
  WriteFile(Path("a"), "kept or not");
  power_.Wrote(Path("a"), 7);
  std::mt19937_64 chance(1);
  std::map<std::string, int> kinds;
  for (int i = 0; i < 100; ++i) ++kinds[Left(&chance)["a"]];
  EXPECT_GT(kinds["kept"], 0);
  EXPECT_GT(kinds["kept or not"], 0);
  EXPECT_GT(kinds.size(), 4u);
}

}  // namespace
}  // namespace penstock::testing
