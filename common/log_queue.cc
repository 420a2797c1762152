#include "common/log_queue.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <utility>

#include "absl/time/clock.h"

namespace penstock {
namespace {

// Written at once: what a pipe takes without mixing it with what others write (PIPE_BUF).
constexpr size_t kBatchBytes = 4096;
// After a write. A line that comes alone is written at once; under load lines gather meanwhile, so
// that they cost neither a wake-up nor a write each.
constexpr absl::Duration kPause = absl::Milliseconds(5);

// A thread that takes no signal: they belong to whoever waits for them.
template <typename Function>
std::thread StartWithoutSignals(Function function) {
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  std::thread thread(std::move(function));
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  return thread;
}

// False when the descriptor cannot be written to at all.
bool WriteAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<size_t>(written));
    } else if (errno == EAGAIN) {
      pollfd wait = {fd, POLLOUT, 0};
      ::poll(&wait, 1, -1);
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

}  // namespace

LogQueue::LogQueue(Options options)
    : options_(std::move(options)), thread_(StartWithoutSignals([this] { Run(); })) {}

LogQueue::~LogQueue() {
  {
    absl::MutexLock lock(&mutex_);
    stopping_ = true;
  }
  thread_.join();
}

void LogQueue::Push(std::string line) {
  absl::MutexLock lock(&mutex_);
  if (bytes_ + line.size() > options_.bytes_max) is_full_ = true;
  if (is_full_) {
    ++dropped_;
    ++unannounced_;
    return;
  }
  if (unannounced_ > 0) AddDroppedLine();
  bytes_ += line.size();
  lines_.push_back(std::move(line));
}

bool LogQueue::Flush(absl::Duration timeout) {
  absl::MutexLock lock(&mutex_);
  return mutex_.AwaitWithTimeout(absl::Condition(this, &LogQueue::IsIdle), timeout);
}

uint64_t LogQueue::dropped() const {
  absl::MutexLock lock(&mutex_);
  return dropped_;
}

void LogQueue::AddDroppedLine() {
  std::string line = options_.dropped_line(std::exchange(unannounced_, 0));
  bytes_ += line.size();
  lines_.push_back(std::move(line));
}

std::string LogQueue::TakeBatch() {
  if (lines_.empty() && unannounced_ > 0) AddDroppedLine();
  std::string batch;
  while (!lines_.empty() &&
         (batch.empty() || batch.size() + lines_.front().size() <= kBatchBytes)) {
    bytes_ -= lines_.front().size();
    batch += lines_.front();
    lines_.pop_front();
  }
  if (bytes_ <= options_.bytes_max / 2) is_full_ = false;
  return batch;
}

void LogQueue::Run() {
  for (;;) {
    std::string batch;
    {
      absl::MutexLock lock(&mutex_);
      is_writing_ = false;
      mutex_.Await(absl::Condition(this, &LogQueue::HasWork));
      batch = TakeBatch();
      if (batch.empty()) {
        if (stopping_) return;
        continue;
      }
      is_writing_ = true;
    }
    WriteAll(options_.fd, batch);
    // What is there already fills a write.
    if (batch.size() < kBatchBytes / 2) absl::SleepFor(kPause);
  }
}

}  // namespace penstock
