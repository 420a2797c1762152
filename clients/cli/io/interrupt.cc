#include "clients/cli/io/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace penstock::cli {
namespace {

constexpr char kInterrupted = 'i';
constexpr char kQuit = 'q';

// Written by the handler, where little else is allowed, and read by the thread.
int pipe_fds[2] = {-1, -1};

void Send(char what) {
  const int saved_errno = errno;
  [[maybe_unused]] const ssize_t written = write(pipe_fds[1], &what, 1);
  errno = saved_errno;
}

void OnSignal(int) { Send(kInterrupted); }

}  // namespace

InterruptWatcher::InterruptWatcher(std::function<void()> on_interrupt)
    : on_interrupt_(std::move(on_interrupt)) {
  if (pipe2(pipe_fds, O_CLOEXEC) != 0) {
    perror("pipe2");
    abort();
  }
  thread_ = std::thread([this] {
    char what = kQuit;
    while (true) {
      const ssize_t got = read(pipe_fds[0], &what, 1);
      if (got < 0 && errno == EINTR) continue;
      if (got != 1 || what == kQuit) return;
      on_interrupt_();
    }
  });
  struct sigaction action = {};
  action.sa_handler = OnSignal;
  // Reset by the first signal: whoever presses Ctrl-C twice wants out now.
  action.sa_flags = SA_RESETHAND | SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

InterruptWatcher::~InterruptWatcher() {
  signal(SIGINT, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  Send(kQuit);
  thread_.join();
  close(pipe_fds[0]);
  close(pipe_fds[1]);
}

}  // namespace penstock::cli
