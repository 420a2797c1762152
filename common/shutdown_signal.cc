#include "common/shutdown_signal.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace penstock {
namespace {

sigset_t ShutdownSignals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  return set;
}

[[noreturn]] void Die(const char* what) {
  std::fprintf(stderr, "%s: %s\n", what, std::strerror(errno));
  std::abort();
}

}  // namespace

ShutdownSignal::ShutdownSignal() {
  const sigset_t set = ShutdownSignals();
  if (pthread_sigmask(SIG_BLOCK, &set, nullptr) != 0) Die("cannot block signals");
  // A peer that closes early is an error of that write, not of the process.
  signal(SIGPIPE, SIG_IGN);
  if (pipe(wake_fds_) != 0) Die("cannot make a pipe");
}

std::string ShutdownSignal::Wait() {
  const sigset_t set = ShutdownSignals();
  const int signals = signalfd(-1, &set, SFD_CLOEXEC);
  if (signals < 0) Die("cannot make a signalfd");
  pollfd fds[2] = {{signals, POLLIN, 0}, {wake_fds_[0], POLLIN, 0}};
  while (poll(fds, 2, -1) < 0) {
    if (errno != EINTR) Die("cannot wait for signals");
  }
  std::string reason;
  if (fds[1].revents != 0) {
    char buffer[256];
    const ssize_t count = read(wake_fds_[0], buffer, sizeof(buffer));
    if (count > 0) reason.assign(buffer, static_cast<size_t>(count));
  } else {
    signalfd_siginfo info;
    if (read(signals, &info, sizeof(info)) == sizeof(info)) {
      reason = info.ssi_signo == SIGTERM ? "SIGTERM" : "SIGINT";
    }
  }
  close(signals);
  return reason;
}

void ShutdownSignal::Request(std::string reason) {
  if (reason.empty()) reason = "requested";
  // Shorter than PIPE_BUF, so the write is whole or not at all.
  reason.resize(reason.size() < 256 ? reason.size() : 256);
  if (write(wake_fds_[1], reason.data(), reason.size()) < 0) Die("cannot request shutdown");
}

}  // namespace penstock
