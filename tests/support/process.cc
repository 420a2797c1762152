#include "tests/support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/time/clock.h"

namespace penstock::testing {
namespace {

[[noreturn]] void Die(const char* what) {
  std::fprintf(stderr, "%s: %s\n", what, std::strerror(errno));
  std::abort();
}

[[noreturn]] void Exec(std::vector<std::string>& argv, int out, int err) {
  // The child dies with the test program, so that an aborted test leaves nothing behind.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // Programs decide about signals themselves; they must not inherit a mask.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  std::vector<char*> pointers;
  for (std::string& arg : argv) pointers.push_back(arg.data());
  pointers.push_back(nullptr);
  execv(pointers[0], pointers.data());
  std::fprintf(stderr, "cannot run %s: %s\n", pointers[0], std::strerror(errno));
  _exit(127);
}

int MillisecondsUntil(absl::Time deadline) {
  const int64_t left = absl::ToInt64Milliseconds(deadline - absl::Now()) + 1;
  return static_cast<int>(std::clamp<int64_t>(left, 0, 3'600'000));
}

}  // namespace

Process::Process(std::vector<std::string> argv, const std::string& stderr_path) {
  int out[2];
  if (pipe2(out, O_CLOEXEC) != 0) Die("pipe");
  const int err = open(stderr_path.c_str(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600);
  if (err < 0) Die(stderr_path.c_str());
  pid_ = fork();
  if (pid_ < 0) Die("fork");
  if (pid_ == 0) Exec(argv, out[1], err);
  close(out[1]);
  close(err);
  stdout_fd_ = out[0];
}

Process::~Process() {
  if (!status_) {
    Signal(SIGKILL);
    Wait(absl::Seconds(30));
  }
  close(stdout_fd_);
}

std::optional<std::string> Process::ReadLine(absl::Duration timeout) {
  const absl::Time deadline = absl::Now() + timeout;
  for (;;) {
    const size_t end = buffer_.find('\n');
    if (end != std::string::npos) {
      std::string line = buffer_.substr(0, end);
      buffer_.erase(0, end + 1);
      return line;
    }
    pollfd waiting{stdout_fd_, POLLIN, 0};
    if (poll(&waiting, 1, MillisecondsUntil(deadline)) <= 0) return std::nullopt;
    char chunk[65536];
    const ssize_t count = read(stdout_fd_, chunk, sizeof(chunk));
    if (count <= 0) return std::nullopt;
    buffer_.append(chunk, static_cast<size_t>(count));
  }
}

std::optional<std::string> Process::WaitForLine(std::string_view prefix, absl::Duration timeout) {
  const absl::Time deadline = absl::Now() + timeout;
  while (std::optional<std::string> line = ReadLine(deadline - absl::Now())) {
    if (line->rfind(prefix, 0) == 0) return line->substr(prefix.size());
  }
  return std::nullopt;
}

std::string Process::ReadAll(absl::Duration timeout) {
  const absl::Time deadline = absl::Now() + timeout;
  std::string all;
  while (std::optional<std::string> line = ReadLine(deadline - absl::Now())) all += *line + "\n";
  return all + std::exchange(buffer_, "");
}

void Process::Signal(int signal) {
  if (!status_) kill(pid_, signal);
}

std::optional<int> Process::Wait(absl::Duration timeout) {
  if (status_) return status_;
  const int pidfd = static_cast<int>(syscall(SYS_pidfd_open, pid_, 0));
  if (pidfd < 0) Die("pidfd_open");
  pollfd waiting{pidfd, POLLIN, 0};
  const int ready = poll(&waiting, 1, MillisecondsUntil(absl::Now() + timeout));
  close(pidfd);
  if (ready <= 0) return std::nullopt;
  int raw = 0;
  if (waitpid(pid_, &raw, 0) != pid_) Die("waitpid");
  status_ = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  return status_;
}

}  // namespace penstock::testing
