// A disk that fills up: refused, alive, readable, and well again without a restart.
#include <signal.h>
#include <sys/mount.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/event_service/grpc/process_fixture.h"
#include "tests/support/service/event_client.h"

namespace penstock::testing {
namespace {

using ::testing::HasSubstr;

constexpr uint64_t kMebibyte = 1024 * 1024;

// The data directory is a file system in memory of 96 MiB. Needs the right to mount.
class SmallDiskTest : public ProcessTest {
 protected:
  void SetUp() override {
    std::filesystem::create_directory(data_dir());
    if (::mount("penstock", data_dir().c_str(), "tmpfs", 0, "size=96m") != 0) {
      GTEST_SKIP() << "this process may not mount";
    }
    is_mounted_ = true;
  }
  ~SmallDiskTest() override {
    if (service_ != nullptr) {
      service_->Signal(SIGKILL);
      service_->Wait(kTimeout);
    }
    if (is_mounted_) ::umount2(data_dir().c_str(), MNT_DETACH);
  }

  // Another user of the disk.
  void Occupy(uint64_t bytes) {
    std::ofstream file(data_dir() + "/other", std::ios::binary);
    const std::string block(kMebibyte, 'x');
    for (uint64_t done = 0; done < bytes; done += block.size()) file << block;
  }
  void MakeRoom() { std::filesystem::remove(data_dir() + "/other"); }

  // Does not compress, so that what is stored stays as large.
  std::string Noise(size_t bytes) {
    std::string text(bytes, '\0');
    for (char& c : text) c = static_cast<char>('!' + random_() % 90);
    return text;
  }
  // Publishes until an event is refused; returns what it was told.
  CallResult FillUp(PublishStream& publish) {
    for (int i = 0; i < 2000; ++i) {
      const ReceivedAck ack = PublishLarge(publish);
      if (ack.outcome == ReceivedAck::Outcome::kRefused) return ack.error;
    }
    return {};
  }
  ReceivedAck PublishLarge(PublishStream& publish) {
    const ReceivedAck ack =
        publish.Publish({.id = absl::StrCat("evt_", ++submitted_), .raw_json = Noise(200 * 1024)});
    if (ack.outcome == ReceivedAck::Outcome::kCommitted) ++stored_;
    return ack;
  }
  uint64_t ReadEverything() {
    event_service::SubscribeSpec request = FromEarliest();
    request.stop_when_caught_up = true;
    SubscribeStream subscribe(channel_, request);
    EXPECT_EQ(subscribe.Finish().code, grpc::StatusCode::OK);
    return subscribe.events().size();
  }

  bool is_mounted_ = false;
  std::mt19937_64 random_{1};
  int submitted_ = 0;
  uint64_t stored_ = 0;
};

TEST_F(SmallDiskTest, AFullDiskRefusesEventsAndTakesThemAgainWithoutARestart) {
  ASSERT_NO_FATAL_FAILURE(Start({"--free_space_reserve_bytes=16MiB"}));
  Occupy(40 * kMebibyte);
  PublishStream publish(channel_);
  EXPECT_EQ(FillUp(publish).reason, "LOG_FULL") << Log();
  // Again and again, as Stripe would.
  for (int i = 0; i < 50; ++i) {
    EXPECT_EQ(PublishLarge(publish).error.code, grpc::StatusCode::RESOURCE_EXHAUSTED);
  }
  EXPECT_EQ(Ops("/livez")->status, 200);
  EXPECT_EQ(ReadEverything(), stored_);

  MakeRoom();
  const absl::Time freed = absl::Now();
  while (PublishLarge(publish).outcome != ReceivedAck::Outcome::kCommitted) {
    ASSERT_LT(absl::Now() - freed, absl::Seconds(10)) << Log();
  }
  EXPECT_EQ(ReadEverything(), stored_);
  EXPECT_EQ(FillUp(publish).reason, "LOG_FULL");
  service_->Signal(SIGTERM);
  EXPECT_EQ(service_->Wait(kTimeout), 0) << Log();
}

TEST_F(SmallDiskTest, ADiskSmallerThanTheReserveStartsAndSaysWhatToDo) {
  ASSERT_NO_FATAL_FAILURE(Start());
  EXPECT_THAT(Log(), HasSubstr("give a smaller --free_space_reserve_bytes"));
  PublishStream publish(channel_);
  EXPECT_EQ(PublishLarge(publish).error.reason, "LOG_FULL");
  EXPECT_EQ(Ops("/readyz")->status, 200);
  EXPECT_EQ(ReadEverything(), 0u);
}

}  // namespace
}  // namespace penstock::testing
