// What a commit costs, beside what the disk asks for a sync.
//
// Runs in the directory $PENSTOCK_BENCH_DIR, else in the system's directory for
// temporary files; it should lie on the disk that is to be judged.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/blocking_counter.h"
#include "event_service/log/committer.h"
#include "event_service/log/rocksdb_event_log.h"
#include "tests/support/event_fixtures/event_fixtures.h"

namespace penstock::event_service {
namespace {

namespace fs = std::filesystem;
using ::penstock::testing::EventSpec;
using ::penstock::testing::PublishedWire;

class BenchDirectory {
 public:
  BenchDirectory() {
    const char* chosen = std::getenv("PENSTOCK_BENCH_DIR");
    path_ = (chosen != nullptr ? fs::path(chosen) : fs::temp_directory_path()) /
            "penstock_bench_XXXXXX";
    if (::mkdtemp(path_.data()) == nullptr) std::abort();
  }
  ~BenchDirectory() { fs::remove_all(path_); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// A charge as Stripe renders it, near enough for size (3 KB) and for how well it compresses.
std::string RawJson(uint64_t n) {
  const uint64_t noise = n * 0x9e3779b97f4a7c15u;
  std::string json = absl::StrCat("{\n  \"id\": \"evt_", absl::Hex(noise, absl::kZeroPad16),
                                  "\",\n  \"object\": \"event\",\n  \"data\": {\n");
  for (int field = 0; json.size() < 3000; ++field) {
    absl::StrAppend(&json, "    \"attribute_of_the_charge_", field, "\": ",
                    field % 3 == 0   ? absl::StrCat("\"", absl::Hex(noise >> (field % 32)), "\"")
                    : field % 3 == 1 ? "null"
                                     : absl::StrCat(noise % (1000 + field)),
                    ",\n");
  }
  return json + "    \"livemode\": false\n  }\n}";
}

std::string Wire(uint64_t n) {
  EventSpec spec;
  spec.id = absl::StrCat("evt_1", absl::Hex(n, absl::kZeroPad16), "vXWyLxxx");
  spec.account = "acct_1NG8Du2eZvKYlo2C";
  spec.object_id = "ch_3NG8Du2eZvKYlo2C";
  spec.raw_json = RawJson(n);
  return PublishedWire(spec);
}

double ThreadCpuSeconds() {
  timespec time{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::unique_ptr<RocksDbEventLog> OpenLog(const std::string& directory, bool sync_mark = false) {
  RocksDbEventLogOptions options;
  options.directory = directory;
  options.sync_mark_before_acknowledging = sync_mark;
  auto log = RocksDbEventLog::Open(std::move(options));
  if (!log.ok()) std::abort();
  return *std::move(log);
}

// The floor: append as many bytes as a group has, and sync.
void BM_AppendAndFdatasync(benchmark::State& state) {
  BenchDirectory directory;
  const int fd = ::open((directory.path() + "/floor").c_str(), O_CREAT | O_WRONLY, 0600);
  std::string bytes;
  for (int64_t i = 0; i < state.range(0); ++i) bytes += Wire(static_cast<uint64_t>(i));
  for (auto _ : state) {
    if (::write(fd, bytes.data(), bytes.size()) < 0 || ::fdatasync(fd) != 0) std::abort();
  }
  ::close(fd);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(BM_AppendAndFdatasync)->RangeMultiplier(8)->Range(1, 512)->UseRealTime();

// Submit a group, wait for all acknowledgements. range(1): with a synced mark.
void BM_Commit(benchmark::State& state) {
  BenchDirectory directory;
  const auto log = OpenLog(directory.path(), state.range(1) != 0);
  LiveRing ring(0, 64 << 20);
  CommitterOptions options;
  std::atomic<double> committer_cpu_seconds{0};
  options.on_group = [&](const CommitGroupStats&) { committer_cpu_seconds = ThreadCpuSeconds(); };
  Committer committer(*log, ring, std::move(options));
  const int group = static_cast<int>(state.range(0));
  uint64_t n = 0;
  std::vector<std::string> wires;
  for (auto _ : state) {
    state.PauseTiming();
    wires.clear();
    for (int i = 0; i < group; ++i) wires.push_back(Wire(++n));
    state.ResumeTiming();
    absl::BlockingCounter pending(group);
    for (std::string& wire : wires) {
      committer.Submit(std::move(wire), [&pending](const CommitOutcome& outcome) {
        if (!outcome.status.ok()) std::abort();
        pending.DecrementCount();
      });
    }
    pending.Wait();
  }
  state.SetItemsProcessed(static_cast<int64_t>(n));
  state.counters["committer_cpu_us_per_event"] =
      committer_cpu_seconds * 1e6 / static_cast<double>(n);
}
BENCHMARK(BM_Commit)
    ->ArgNames({"group", "synced_mark"})
    ->ArgsProduct({{1, 8, 64, 512}, {0, 1}})
    ->UseRealTime();

// All that the committer's thread does but waiting for the disk: Apply without sync is not
// possible, so the log is on tmpfs.
void BM_CommitOnMemoryDisk(benchmark::State& state) {
  ::setenv("PENSTOCK_BENCH_DIR", "/dev/shm", 0);
  BM_Commit(state);
}
BENCHMARK(BM_CommitOnMemoryDisk)->Args({512, 0})->UseRealTime();

// range(0) ids in the log; looks up ids that are not there, as nearly every commit does.
void BM_FindAbsentId(benchmark::State& state) {
  BenchDirectory directory;
  const auto log = OpenLog(directory.path());
  uint64_t sequence = 0;
  while (sequence < static_cast<uint64_t>(state.range(0))) {
    std::vector<std::shared_ptr<const StoredEvent>> group;
    for (int i = 0; i < 5000; ++i) {
      ++sequence;
      // In no order, as the worst case for the filters.
      group.push_back(testing::Stored(
          sequence, absl::StrCat("evt_", absl::Hex(sequence * 0x9e3779b97f4a7c15u), "xyz")));
    }
    if (!log->Apply(group).ok()) std::abort();
  }
  uint64_t n = 0;
  for (auto _ : state) {
    const auto found =
        log->FindSequence(absl::StrCat("evt_", absl::Hex(++n * 0xc2b2ae3d27d4eb4fu), "abc"));
    if (!found.ok() || found->has_value()) std::abort();
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_FindAbsentId)->Arg(1000)->Arg(1'000'000);

// Catch-up of a subscriber from disk, in pages as streams read them.
void BM_Read(benchmark::State& state) {
  BenchDirectory directory;
  const auto log = OpenLog(directory.path());
  constexpr uint64_t kEvents = 50'000;
  uint64_t wire_bytes = 0;
  for (uint64_t sequence = 0; sequence < kEvents;) {
    std::vector<std::shared_ptr<const StoredEvent>> group;
    for (int i = 0; i < 500; ++i) {
      ++sequence;
      group.push_back(*StoredEvent::Make(sequence, absl::Now(), Wire(sequence)));
      wire_bytes += group.back()->wire().size();
    }
    if (!log->Apply(group).ok()) std::abort();
  }
  if (!log->Compact().ok()) std::abort();
  uint64_t after = 0;
  int64_t events = 0;
  for (auto _ : state) {
    const auto position = log->Read(after, ReadLimits(), [&](const auto&) {
      ++events;
      return true;
    });
    if (!position.ok()) std::abort();
    after = position->at_head ? 0 : position->scanned_to;
  }
  state.SetItemsProcessed(events);
  state.counters["disk_bytes_per_wire_byte"] =
      static_cast<double>(log->SizeBytes()) / static_cast<double>(wire_bytes);
}
BENCHMARK(BM_Read);

}  // namespace
}  // namespace penstock::event_service

BENCHMARK_MAIN();
