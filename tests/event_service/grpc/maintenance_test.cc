// Looking after a log with the subcommands of the real program.
#include <signal.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/event_service/grpc/process_fixture.h"
#include "tests/support/service/event_client.h"

namespace penstock::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;

class MaintenanceTest : public ProcessTest {
 protected:
  void Publish(int count) {
    PublishStream publish(channel_);
    for (int i = 0; i < count; ++i) {
      const std::string id = "evt_" + std::to_string(++published_);
      ASSERT_EQ(publish.Publish({.id = id}).outcome, ReceivedAck::Outcome::kCommitted);
    }
  }
  void Kill() {
    service_->Signal(SIGKILL);
    service_->Wait(kTimeout);
  }
  int Command(std::vector<std::string> words, const std::string& data_dir) {
    words.push_back("--data_dir=" + data_dir);
    return ExitOf(std::move(words));
  }
  std::string Place(const std::string& name) const { return directory_ + "/" + name; }

  int published_ = 0;
};

TEST_F(MaintenanceTest, ARunningServiceIsBackedUpAndTheCopyVerifies) {
  ASSERT_NO_FATAL_FAILURE(Start());
  Publish(5);
  ASSERT_EQ(Command({"backup", "--to=" + Place("copy")}, data_dir()), 0) << Log();
  EXPECT_THAT(stdout_, HasSubstr("head 5"));
  Publish(2);
  EXPECT_EQ(Command({"verify"}, Place("copy")), 0) << stdout_ << Log();
  EXPECT_THAT(stdout_, AllOf(HasSubstr("events 5\n"), HasSubstr("faults 0\n")));
  // The log in use is not read behind the back of the service.
  EXPECT_EQ(Command({"verify"}, data_dir()), 1);
  EXPECT_THAT(Log(), HasSubstr("backup"));
  // A second backup to the same place is refused by the service, in its words.
  EXPECT_EQ(Command({"backup", "--to=" + Place("copy")}, data_dir()), 1);
  EXPECT_THAT(Log(), HasSubstr("exists"));
}

TEST_F(MaintenanceTest, OnlyTheOwnerOfTheDirectoryMayAskForABackup) {
  ASSERT_NO_FATAL_FAILURE(Start());
  struct stat status {};
  ASSERT_EQ(::stat((data_dir() + "/control").c_str(), &status), 0);
  EXPECT_TRUE(S_ISSOCK(status.st_mode));
  EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(MaintenanceTest, BackupAndRestoreWithoutARunningService) {
  ASSERT_NO_FATAL_FAILURE(Start());
  Publish(5);
  Kill();  // It leaves its socket behind.
  ASSERT_EQ(Command({"backup", "--to=" + Place("copy")}, data_dir()), 0) << Log();
  ASSERT_EQ(Command({"restore", "--from=" + Place("copy")}, data_dir()), 1);
  EXPECT_THAT(Log(), HasSubstr("--replace"));
  ASSERT_EQ(Command({"restore", "--replace", "--from=" + Place("copy")}, data_dir()), 0) << Log();
  EXPECT_THAT(stdout_, ::testing::Not(HasSubstr("new log_id")));
  // Elsewhere nobody knows what else was acknowledged.
  ASSERT_EQ(Command({"restore", "--from=" + Place("copy")}, Place("elsewhere")), 0) << Log();
  EXPECT_THAT(stdout_, HasSubstr("new log_id"));
  ASSERT_NO_FATAL_FAILURE(Start());
  EXPECT_EQ(GetLogInfo(channel_).head, 5u);
  Publish(1);
}

TEST_F(MaintenanceTest, ADamagedLogIsReportedAndSalvaged) {
  ASSERT_NO_FATAL_FAILURE(Start());
  Publish(5);
  Kill();
  fs::remove(data_dir() + "/CURRENT");
  EXPECT_EQ(Command({"verify"}, data_dir()), 3);
  EXPECT_THAT(stdout_, HasSubstr("faults 1\n"));
  ASSERT_EQ(Command({"salvage", "--from=" + data_dir()}, Place("saved")), 0) << Log();
  EXPECT_THAT(stdout_, HasSubstr("head 5\n"));
  EXPECT_EQ(Command({"verify"}, Place("saved")), 0) << stdout_;
}

TEST_F(MaintenanceTest, WrongCommandsAndPlacesAreOneClearLine) {
  EXPECT_EQ(ExitOf({"verify"}), 2);
  EXPECT_EQ(ExitOf({"backup", "--data_dir=x"}), 2);
  EXPECT_EQ(ExitOf({"undo", "--data_dir=x"}), 2);
  EXPECT_EQ(Command({"backup", "--to=" + Place("copy")}, Place("none")), 1);
  EXPECT_THAT(Log(), HasSubstr("does not exist"));
  EXPECT_EQ(Lines(Log()), 1);
  EXPECT_EQ(ExitOf({"restore", "--help"}), 0);
  EXPECT_THAT(stdout_, HasSubstr("--from"));
}

// ---- What operators see of a log that is not well --------------------------------

TEST_F(MaintenanceTest, ADamagedIndexOfIdsIsNotReadyAndRefusesOnlyTheIdsThatReachIt) {
  ASSERT_NO_FATAL_FAILURE(Start());
  Publish(3);
  EXPECT_EQ(Ops("/readyz")->status, 200);
  service_->Signal(SIGTERM);
  service_->Wait(kTimeout);
  ASSERT_NO_FATAL_FAILURE(Start());  // What was in the WAL is in files now.
  Kill();
  // The id entries are 16 bytes behind each id; nothing else holds an id without its type.
  int damaged = 0;
  for (const auto& entry : fs::directory_iterator(data_dir())) {
    if (entry.path().extension() != ".sst") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const size_t at = content.find("evt_1");
    if (at == std::string::npos || content.find("charge.succeeded") != std::string::npos) continue;
    content[at + 2] ^= 1;
    std::ofstream(entry.path(), std::ios::binary) << content;
    ++damaged;
  }
  ASSERT_EQ(damaged, 1);
  ASSERT_NO_FATAL_FAILURE(Start());
  EXPECT_EQ(Ops("/readyz")->status, 200);
  PublishStream publish(channel_);
  const ReceivedAck ack = publish.Publish({.id = "evt_1"});
  EXPECT_EQ(ack.outcome, ReceivedAck::Outcome::kRefused);
  EXPECT_EQ(ack.error.code, grpc::StatusCode::UNAVAILABLE);
  const auto ready = Ops("/readyz");
  EXPECT_EQ(ready->status, 503);
  EXPECT_THAT(ready->body, HasSubstr("index of event ids is damaged"));
  EXPECT_THAT(Ops("/metrics")->body, HasSubstr("penstock_id_lookup_failures_total 1"));
  // Reading goes on.
  event_service::SubscribeSpec request = FromEarliest();
  request.stop_when_caught_up = true;
  SubscribeStream subscribe(channel_, request);
  EXPECT_EQ(subscribe.Finish().code, grpc::StatusCode::OK);
  EXPECT_EQ(subscribe.events().size(), 3u);
  service_->Signal(SIGTERM);
  ASSERT_TRUE(service_->Wait(kTimeout).has_value());  // Its last lines are written.
  EXPECT_THAT(Log(), HasSubstr("event-service verify"));
}

// Nobody reads what the service logs, and its pipe is full after a few dozen lines.
TEST_F(MaintenanceTest, AStalledStderrStallsNoAcknowledgement) {
  ASSERT_EQ(::mkfifo((directory_ + "/stderr").c_str(), 0600), 0);
  std::fstream keep_open(directory_ + "/stderr", std::ios::in | std::ios::out);
  ASSERT_NO_FATAL_FAILURE(Start({"--drain_grace=1s"}));
  Publish(2000);
  EXPECT_THAT(Ops("/metrics")->body, HasSubstr("penstock_log_lines_dropped_total"));
  service_->Signal(SIGTERM);
  EXPECT_EQ(service_->Wait(kTimeout), 0);
}

}  // namespace
}  // namespace penstock::testing
