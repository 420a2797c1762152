// Large logs, by name: they take minutes to make.
//
//   event_service_big_log_test --gtest_also_run_disabled_tests --gtest_filter='*Million*'
//
// PENSTOCK_BIG_LOG_DIR    where the log is made, and kept; default: a temporary directory
// PENSTOCK_BIG_LOG_EVENTS how many events it has; default: 50 000 000
// PENSTOCK_KILLS          how often the service is killed; default: 200
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "event_service/log/rocksdb_event_log.h"
#include "gtest/gtest.h"
#include "tests/event_service/grpc/process_fixture.h"
#include "tests/support/service/event_client.h"

namespace penstock::testing {
namespace {

using event_service::RocksDbEventLog;
using event_service::RocksDbEventLogOptions;

uint64_t NumberFrom(const char* variable, uint64_t otherwise) {
  const char* text = std::getenv(variable);
  uint64_t number = 0;
  return text != nullptr && absl::SimpleAtoi(text, &number) ? number : otherwise;
}

class BigLogTest : public ProcessTest {
 protected:
  static constexpr uint64_t kGroupEvents = 20'000;

  void SetUp() override {
    const char* chosen = std::getenv("PENSTOCK_BIG_LOG_DIR");
    if (chosen != nullptr) data_dir_ = chosen;
  }

  // Of about `payload_bytes` and 130 more, through the interface of the log.
  void Load(uint64_t events, size_t payload_bytes) {
    RocksDbEventLogOptions options;
    options.directory = data_dir();
    auto log = RocksDbEventLog::Open(options);
    ASSERT_TRUE(log.ok()) << log.status();
    const absl::Time started = absl::Now();
    uint64_t next = (*log)->bounds().head + 1;
    while (next <= events) {
      std::vector<std::shared_ptr<const event_service::StoredEvent>> group;
      const uint64_t end = std::min(events, next + kGroupEvents - 1);
      for (; next <= end; ++next) group.push_back(Stored(next, Spec(next, payload_bytes), started));
      ASSERT_TRUE((*log)->Apply(group).ok());
    }
    std::printf("loaded %llu events in %s, %.0f MiB on disk\n",
                static_cast<unsigned long long>(events),
                absl::FormatDuration(absl::Now() - started).c_str(),
                static_cast<double>((*log)->SizeBytes()) / (1024 * 1024));
  }
  static EventSpec Spec(uint64_t n, size_t payload_bytes) {
    EventSpec spec;
    spec.id = absl::StrCat("evt_1", absl::Hex(n * 0x9e3779b97f4a7c15u, absl::kZeroPad16), "XyZw");
    spec.type = n % 100'000 == 0 ? "payout.paid" : n % 3 == 0 ? "invoice.paid" : "charge.succeeded";
    uint64_t noise = n;
    while (spec.raw_json.size() < payload_bytes) {
      noise = noise * 6364136223846793005u + 1442695040888963407u;
      absl::StrAppend(&spec.raw_json, absl::Hex(noise));
    }
    return spec;
  }
  // Makes the kernel forget what it has of the files, as after a reboot.
  void ForgetPages() const {
    for (const auto& file : std::filesystem::directory_iterator(data_dir())) {
      const int fd = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC);
      if (fd < 0) continue;  // the control socket
      EXPECT_EQ(::fdatasync(fd), 0);
      EXPECT_EQ(::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED), 0);
      ::close(fd);
    }
  }
  // From the start of the program until it serves.
  absl::Duration StartAndTime() {
    const absl::Time started = absl::Now();
    Start();
    return absl::Now() - started;
  }
  // "VmRSS" or "VmHWM" of the service, in MiB.
  double Memory(const std::string& what) const {
    std::ifstream status(absl::StrCat("/proc/", service_->pid(), "/status"));
    std::string line;
    while (std::getline(status, line)) {
      if (line.rfind(what + ":", 0) == 0)
        return std::strtod(line.c_str() + what.size() + 1, nullptr) / 1024;
    }
    return 0;
  }
  // From the call until the first event is here.
  absl::Duration TimeToFirstEvent(const event_service::SubscribeSpec& request) {
    const absl::Time asked = absl::Now();
    SubscribeStream subscribe(channel_, request);
    EXPECT_TRUE(subscribe.WaitForEvents(1));
    return absl::Now() - asked;
  }
};

TEST_F(BigLogTest, DISABLED_FiftyMillionEventsOpenFastInLittleMemoryAndAreReadFromTheMiddle) {
  const uint64_t events = NumberFrom("PENSTOCK_BIG_LOG_EVENTS", 50'000'000);
  ASSERT_NO_FATAL_FAILURE(Load(events, 100));
  // The first opening replays what the load left behind, the others follow a kill.
  for (int round = 0; round < 3; ++round) {
    ForgetPages();
    const absl::Duration opening = StartAndTime();
    ASSERT_FALSE(HasFatalFailure());
    const std::string log_id = GetLogInfo(channel_).log_id;
    std::printf("open %s, VmRSS %.0f MiB\n", absl::FormatDuration(opening).c_str(),
                Memory("VmRSS"));
    EXPECT_LT(opening, absl::Seconds(10));
    for (const uint64_t part : {1, 2, 3}) {
      const absl::Duration resumed = TimeToFirstEvent(After(log_id, events * part / 4));
      std::printf("resume at %llu/4: %s\n", static_cast<unsigned long long>(part),
                  absl::FormatDuration(resumed).c_str());
      EXPECT_LT(resumed, absl::Milliseconds(100));
    }
    event_service::SubscribeSpec rare = FromEarliest();
    rare.filter.types = {"payout.paid"};
    std::printf("first of a rare type: %s\n", absl::FormatDuration(TimeToFirstEvent(rare)).c_str());
    // A replay of two million events and look-ups of ids fill the caches.
    SubscribeStream replay(channel_, After(log_id, events / 2));
    EXPECT_TRUE(replay.WaitForEvents(std::min<uint64_t>(2'000'000, events / 4)));
    PublishStream publish(channel_);
    for (uint64_t i = 0; i < 2000; ++i) {
      const uint64_t known = 1 + i * (events / 2000);
      EXPECT_EQ(publish.Publish({.id = Spec(known, 0).id}).outcome,
                ReceivedAck::Outcome::kDuplicate);
    }
    std::printf("after a replay and 2000 duplicates: VmRSS %.0f MiB, VmHWM %.0f MiB\n",
                Memory("VmRSS"), Memory("VmHWM"));
    EXPECT_LT(Memory("VmHWM"), 512);
    service_->Signal(SIGKILL);
    service_->Wait(kTimeout);
  }
}

TEST_F(BigLogTest, DISABLED_AGibibyteOfLogIsReadyAgainWithinFiveSecondsOfAKill) {
  ASSERT_NO_FATAL_FAILURE(Load(360'000, 3000));
  absl::Duration slowest;
  uint64_t acknowledged = 0;
  const uint64_t kills = NumberFrom("PENSTOCK_KILLS", 200);
  for (uint64_t kill = 0; kill < kills; ++kill) {
    const absl::Duration ready = StartAndTime();
    ASSERT_FALSE(HasFatalFailure());
    slowest = std::max(slowest, ready);
    ASSERT_GE(GetLogInfo(channel_).head, acknowledged) << "kill " << kill;
    // Load until the kill comes, in the middle of commits.
    std::atomic<uint64_t> newest{0};
    std::thread load([&] {
      PublishStream publish(channel_);
      for (uint64_t i = 0;; i += 64) {
        std::vector<EventSpec> batch;
        for (uint64_t n = 0; n < 64; ++n) {
          batch.push_back(Spec((kill << 32) + i + n + 1'000'000'000'000, 3000));
        }
        if (!publish.Send(batch)) return;
        const std::vector<ReceivedAck> acks = publish.Acks(64);
        for (const ReceivedAck& ack : acks) newest = std::max<uint64_t>(newest, ack.sequence);
        if (acks.size() < 64) return;
      }
    });
    absl::SleepFor(absl::Milliseconds(500 + 37 * (kill % 40)));
    service_->Signal(SIGKILL);
    service_->Wait(kTimeout);
    load.join();
    acknowledged = std::max<uint64_t>(acknowledged, newest);
  }
  std::printf("%llu kills, %llu events acknowledged, slowest start %s\n",
              static_cast<unsigned long long>(kills), static_cast<unsigned long long>(acknowledged),
              absl::FormatDuration(slowest).c_str());
  EXPECT_LT(slowest, absl::Seconds(5));
}

}  // namespace
}  // namespace penstock::testing
