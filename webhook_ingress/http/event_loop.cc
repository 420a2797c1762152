#include "webhook_ingress/http/event_loop.h"

#include <fcntl.h>
#include <sys/eventfd.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <thread>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"

namespace penstock::ingress {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

class AsioFdWatch : public FdWatch {
 public:
  AsioFdWatch(asio::io_context& context, int fd) : descriptor_(context, fd), fd_(fd) {}
  ~AsioFdWatch() override { Close(); }

  int fd() const override { return fd_; }

  void AwaitReadable(std::shared_ptr<ReadyListener> listener) override {
    Await(asio::posix::stream_descriptor::wait_read, &awaiting_read_, std::move(listener));
  }
  void AwaitWritable(std::shared_ptr<ReadyListener> listener) override {
    Await(asio::posix::stream_descriptor::wait_write, &awaiting_write_, std::move(listener));
  }

  void Close() override {
    error_code ignored;
    descriptor_.close(ignored);
  }

 private:
  // The listener owns this watch, and the wait keeps the listener: `*awaiting`
  // outlives the wait.
  void Await(asio::posix::stream_descriptor::wait_type direction, bool* awaiting,
             std::shared_ptr<ReadyListener> listener) {
    if (*awaiting || !descriptor_.is_open()) return;
    *awaiting = true;
    descriptor_.async_wait(direction,
                           [awaiting, listener = std::move(listener)](const error_code& error) {
                             *awaiting = false;
                             if (error != asio::error::operation_aborted) listener->OnReady();
                           });
  }

  asio::posix::stream_descriptor descriptor_;
  const int fd_;
  bool awaiting_read_ = false;
  bool awaiting_write_ = false;
};

// The loop that the current thread runs, if it runs one.
thread_local const EventLoop* loop_of_this_thread = nullptr;

class AsioEventLoop : public EventLoop {
 public:
  AsioEventLoop(absl::Duration tick, std::function<void()> on_tick)
      : tick_(absl::ToChronoNanoseconds(tick)),
        on_tick_(std::move(on_tick)),
        context_(1),
        work_(context_.get_executor()),
        timer_(context_) {}

  void ReserveWatches(size_t count) {
    std::vector<asio::posix::stream_descriptor> watched;
    watched.reserve(count);
    while (watched.size() < count) {
      const int fd = watched.empty() ? eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)
                                     : fcntl(watched[0].native_handle(), F_DUPFD_CLOEXEC, 0);
      // Without descriptors to reserve with, there will be none to watch either.
      if (fd < 0) break;
      watched.emplace_back(context_, fd);
    }
  }

  void StartThread() {
    ScheduleTick();
    thread_ = std::thread([this] {
      loop_of_this_thread = this;
      context_.run();
    });
  }

  void Post(Task task) override ABSL_LOCKS_EXCLUDED(mutex_) {
    {
      absl::MutexLock lock(&mutex_);
      if (!quitting_) {
        posted_.push_back(std::move(task));
        // One wake-up serves all that is posted until the thread gets to it.
        if (posted_.size() == 1) asio::post(context_, [this] { RunPosted(); });
        return;
      }
    }
    // `task` ends here, outside the lock: what it holds may post in turn.
  }

  bool OnLoopThread() const override { return loop_of_this_thread == this; }

  std::unique_ptr<FdWatch> Watch(int fd) override {
    return std::make_unique<AsioFdWatch>(context_, fd);
  }

  void Quit() override ABSL_LOCKS_EXCLUDED(mutex_) {
    std::vector<Task> dropped;
    {
      absl::MutexLock lock(&mutex_);
      quitting_ = true;
      dropped.swap(posted_);
    }
    work_.reset();
    timer_.cancel();
  }

  void Join() override {
    if (thread_.joinable()) thread_.join();
  }

 private:
  void RunPosted() ABSL_LOCKS_EXCLUDED(mutex_) {
    std::vector<Task> tasks;
    {
      absl::MutexLock lock(&mutex_);
      tasks.swap(posted_);
    }
    for (Task& task : tasks) std::move(task)();
  }

  void ScheduleTick() {
    timer_.expires_after(tick_);
    timer_.async_wait([this](const error_code& error) {
      if (error) return;
      on_tick_();
      // Not after Quit, which cannot cancel a timer that has struck already.
      if (work_.owns_work()) ScheduleTick();
    });
  }

  const std::chrono::nanoseconds tick_;
  const std::function<void()> on_tick_;
  asio::io_context context_;
  asio::executor_work_guard<asio::io_context::executor_type> work_;
  asio::steady_timer timer_;
  std::thread thread_;

  absl::Mutex mutex_;
  std::vector<Task> posted_ ABSL_GUARDED_BY(mutex_);
  bool quitting_ ABSL_GUARDED_BY(mutex_) = false;
};

}  // namespace

std::shared_ptr<EventLoop> EventLoop::Start(absl::Duration tick, std::function<void()> on_tick,
                                            size_t watches_expected) {
  auto loop = std::make_shared<AsioEventLoop>(tick, std::move(on_tick));
  if (watches_expected > 0) loop->ReserveWatches(watches_expected);
  loop->StartThread();
  return loop;
}

}  // namespace penstock::ingress
