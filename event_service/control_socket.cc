#include "event_service/control_socket.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"

namespace penstock::event_service {
namespace {

constexpr size_t kCommandBytesMax = 8 * 1024;
constexpr int kBacklog = 8;
// A client that says nothing must not keep the next one out.
constexpr timeval kReadTimeout = {.tv_sec = 5, .tv_usec = 0};
constexpr std::string_view kOk = "ok ";
constexpr std::string_view kError = "error ";

class Fd {
 public:
  explicit Fd(int fd) : fd_(fd) {}
  ~Fd() {
    if (fd_ >= 0) ::close(fd_);
  }
  Fd(const Fd&) = delete;
  Fd& operator=(const Fd&) = delete;
  int get() const { return fd_; }
  int Release() { return std::exchange(fd_, -1); }

 private:
  int fd_;
};

// The address goes through a descriptor of the directory: a path of the file
// system may be longer than the 107 bytes that an address has room for.
sockaddr_un AddressIn(int directory) {
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  const std::string path =
      absl::StrCat("/proc/self/fd/", directory, "/", std::string(kControlSocketName));
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  return address;
}

absl::Status Failed(const char* doing, const std::string& data_dir) {
  return absl::ErrnoToStatus(errno,
                             absl::StrCat("cannot ", doing, " the control socket in ", data_dir));
}

// Up to the line end, the end of the stream or the limit.
std::string ReadLine(int fd, size_t bytes_max) {
  std::string line;
  std::array<char, 1024> buffer;
  while (line.size() < bytes_max && line.find('\n') == std::string::npos) {
    const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) break;
    line.append(buffer.data(), static_cast<size_t>(size));
  }
  return line.substr(0, line.find('\n'));
}

bool SendAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t size = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(size));
  }
  return true;
}

}  // namespace

absl::StatusOr<std::unique_ptr<ControlSocket>> ControlSocket::Listen(const std::string& data_dir,
                                                                     Handler handler) {
  const std::string path = absl::StrCat(data_dir, "/", std::string(kControlSocketName));
  const Fd directory(::open(data_dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  Fd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (directory.get() < 0 || listener.get() < 0) return Failed("make", data_dir);
  ::unlink(path.c_str());
  const sockaddr_un address = AddressIn(directory.get());
  // The mode is set before anybody can connect: a socket that does not listen refuses.
  if (::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
      ::chmod(path.c_str(), 0600) != 0 || ::listen(listener.get(), kBacklog) != 0) {
    return Failed("make", data_dir);
  }
  Fd wake(::eventfd(0, EFD_CLOEXEC));
  if (wake.get() < 0) return Failed("make", data_dir);
  return std::unique_ptr<ControlSocket>(
      new ControlSocket(listener.Release(), wake.Release(), path, std::move(handler)));
}

ControlSocket::ControlSocket(int listener, int wake, std::string path, Handler handler)
    : listener_(listener),
      wake_(wake),
      path_(std::move(path)),
      handler_(std::move(handler)),
      thread_([this] { Run(); }) {}

ControlSocket::~ControlSocket() {
  const uint64_t one = 1;
  while (::write(wake_, &one, sizeof(one)) < 0 && errno == EINTR) {
  }
  thread_.join();
  ::unlink(path_.c_str());
  ::close(listener_);
  ::close(wake_);
}

void ControlSocket::Run() {
  for (;;) {
    std::array<pollfd, 2> waits = {pollfd{listener_, POLLIN, 0}, pollfd{wake_, POLLIN, 0}};
    if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR) return;
    if (waits[1].revents != 0) return;
    if (waits[0].revents == 0) continue;
    const Fd connection(::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC));
    if (connection.get() >= 0) Serve(connection.get());
  }
}

void ControlSocket::Serve(int connection) const {
  ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &kReadTimeout, sizeof(kReadTimeout));
  const std::string command = ReadLine(connection, kCommandBytesMax);
  const absl::StatusOr<std::string> done = handler_(command);
  const std::string answer =
      done.ok() ? absl::StrCat(std::string(kOk), *done, "\n")
                : absl::StrCat(std::string(kError), std::string(done.status().message()), "\n");
  SendAll(connection, answer);
}

absl::StatusOr<std::optional<std::string>> AskRunningService(const std::string& data_dir,
                                                             const std::string& command) {
  const Fd directory(::open(data_dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.get() < 0) return std::optional<std::string>();
  const Fd connection(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (connection.get() < 0) return Failed("make", data_dir);
  const sockaddr_un address = AddressIn(directory.get());
  if (::connect(connection.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) !=
      0) {
    if (errno == ENOENT || errno == ECONNREFUSED) return std::optional<std::string>();
    return Failed("connect to", data_dir);
  }
  if (!SendAll(connection.get(), command + "\n")) return Failed("write to", data_dir);
  const std::string answer = ReadLine(connection.get(), kCommandBytesMax);
  if (answer.starts_with(kOk)) return std::optional(answer.substr(kOk.size()));
  if (answer.starts_with(kError)) {
    return absl::FailedPreconditionError(answer.substr(kError.size()));
  }
  return absl::UnavailableError(
      "the running service ended before it answered; look at its log, and try again");
}

}  // namespace penstock::event_service
