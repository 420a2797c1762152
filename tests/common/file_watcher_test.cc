#include "common/file_watcher.h"

#include <filesystem>

#include "absl/synchronization/mutex.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/support/tls/credential_directory.h"

namespace penstock {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Contents = absl::StatusOr<std::vector<std::string>>;

class FileWatcherTest : public ::testing::Test {
 protected:
  void Watch() {
    const Contents contents = ReadFiles(paths_);
    watcher_ =
        std::make_unique<FileWatcher>(FileWatcher::Options{.paths = paths_,
                                                           .poll_interval = absl::Milliseconds(5),
                                                           .settle_time = absl::Milliseconds(5)},
                                      contents, [this](const Contents& changed) {
                                        absl::MutexLock lock(&mutex_);
                                        seen_.push_back(changed);
                                      });
  }
  // The contents of the n-th change.
  Contents Change(size_t n) {
    absl::MutexLock lock(&mutex_);
    const auto enough = [this, n]()
                            ABSL_SHARED_LOCKS_REQUIRED(mutex_) { return seen_.size() >= n; };
    if (!mutex_.AwaitWithTimeout(absl::Condition(&enough), absl::Seconds(30))) {
      return absl::DeadlineExceededError("no change was seen");
    }
    return seen_[n - 1];
  }

  testing::CredentialDirectory directory_;
  std::vector<std::string> paths_ = {directory_.Write("a", "1"), directory_.Write("b", "1")};
  absl::Mutex mutex_;
  std::vector<Contents> seen_ ABSL_GUARDED_BY(mutex_);
  std::unique_ptr<FileWatcher> watcher_;
};

TEST_F(FileWatcherTest, TellsTheContentsOfAllFilesWhenOneChanges) {
  Watch();
  directory_.Write("b", "2");
  const Contents change = Change(1);
  ASSERT_TRUE(change.ok()) << change.status();
  EXPECT_THAT(*change, ElementsAre("1", "2"));
}

TEST_F(FileWatcherTest, TellsOfAFileThatIsGoneAndOfItsReturn) {
  Watch();
  std::filesystem::remove(paths_[0]);
  EXPECT_THAT(Change(1).status().message(), HasSubstr(paths_[0]));
  directory_.Write("a", "1");
  EXPECT_TRUE(Change(2).ok());
}

TEST_F(FileWatcherTest, FollowsASwappedLinkAsKubernetesMountsThem) {
  namespace fs = std::filesystem;
  const std::string link = directory_.path() + "/link";
  fs::create_symlink(paths_[0], link);
  const std::string other = directory_.Write("other", "2");
  paths_ = {link};
  Watch();
  fs::create_symlink(other, link + ".next");
  fs::rename(link + ".next", link);
  const Contents change = Change(1);
  ASSERT_TRUE(change.ok()) << change.status();
  EXPECT_THAT(*change, ElementsAre("2"));
}

TEST(ReadFiles, NamesWhatIsNoFile) {
  const testing::CredentialDirectory directory;
  EXPECT_THAT(ReadFiles({directory.path()}).status().message(), HasSubstr(directory.path()));
  EXPECT_THAT(ReadFiles({"/nowhere/x"}).status().message(), HasSubstr("/nowhere/x"));
}

}  // namespace
}  // namespace penstock
