#include "webhook_ingress/http/event_loop.h"

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

#include "absl/synchronization/notification.h"
#include "gtest/gtest.h"

namespace penstock::ingress {
namespace {

void QuitAndJoin(const std::shared_ptr<EventLoop>& loop) {
  loop->Post([loop = loop.get()] { loop->Quit(); });
  loop->Join();
}

class Notify : public ReadyListener {
 public:
  void OnReady() override { ready.Notify(); }
  absl::Notification ready;
};

TEST(EventLoop, RunsWhatIsPostedInOrder) {
  const std::shared_ptr<EventLoop> loop = EventLoop::Start(absl::Seconds(10), [] {});
  std::vector<int> seen;
  absl::Notification done;
  for (int i = 0; i < 100; ++i) loop->Post([&seen, i] { seen.push_back(i); });
  loop->Post([&] { done.Notify(); });
  done.WaitForNotification();
  for (int i = 0; i < 100; ++i) EXPECT_EQ(seen[i], i);
  EXPECT_FALSE(loop->OnLoopThread());
  QuitAndJoin(loop);
}

TEST(EventLoop, RunsEverythingPostedFromManyThreads) {
  const std::shared_ptr<EventLoop> loop = EventLoop::Start(absl::Seconds(10), [] {});
  std::atomic<int> ran = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&] {
      for (int i = 0; i < 1000; ++i) loop->Post([&ran] { ++ran; });
    });
  }
  for (std::thread& thread : threads) thread.join();
  QuitAndJoin(loop);
  EXPECT_EQ(ran, 4000);
}

TEST(EventLoop, DestroysWhatIsPostedAfterTheEnd) {
  const std::shared_ptr<EventLoop> loop = EventLoop::Start(absl::Seconds(10), [] {});
  QuitAndJoin(loop);
  auto held = std::make_shared<int>(1);
  loop->Post([held] { FAIL() << "ran after the end"; });
  EXPECT_EQ(held.use_count(), 1);
}

TEST(EventLoop, Ticks) {
  std::atomic<int> ticks = 0;
  absl::Notification third;
  const std::shared_ptr<EventLoop> loop = EventLoop::Start(absl::Milliseconds(1), [&] {
    if (++ticks == 3) third.Notify();
  });
  EXPECT_TRUE(third.WaitForNotificationWithTimeout(absl::Seconds(10)));
  QuitAndJoin(loop);
}

TEST(EventLoop, TellsWhenADescriptorIsReadableAndForgetsWhenClosed) {
  int pair[2];
  ASSERT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
  const std::shared_ptr<EventLoop> loop = EventLoop::Start(absl::Seconds(10), [] {});
  const auto first = std::make_shared<Notify>();
  const auto second = std::make_shared<Notify>();
  std::unique_ptr<FdWatch> watch;
  loop->Post([&] {
    watch = loop->Watch(pair[0]);
    watch->AwaitReadable(first);
    // Already waiting: changes nothing.
    watch->AwaitReadable(second);
  });
  ASSERT_EQ(write(pair[1], "x", 1), 1);
  EXPECT_TRUE(first->ready.WaitForNotificationWithTimeout(absl::Seconds(10)));
  char byte;
  ASSERT_EQ(read(pair[0], &byte, 1), 1);
  loop->Post([&] {
    watch->AwaitReadable(second);
    watch->Close();
  });
  QuitAndJoin(loop);
  EXPECT_FALSE(second->ready.HasBeenNotified());
  EXPECT_EQ(second.use_count(), 1);
  watch.reset();
  close(pair[1]);
}

}  // namespace
}  // namespace penstock::ingress
