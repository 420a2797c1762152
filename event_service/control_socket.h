// Commands to a running service from the machine that it runs on, through the
// socket `control` in its data directory. Only who may write to that directory
// can connect: the socket has mode 0600.
//
//   client   "backup DIRECTORY\n"
//   server   "ok TEXT\n"  or  "error TEXT\n"
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "absl/status/statusor.h"

namespace penstock::event_service {

inline constexpr std::string_view kControlSocketName = "control";

class ControlSocket {
 public:
  // Carries out one command, given without its line end, and returns what to
  // tell. Called on the thread of the socket, one at a time.
  using Handler = std::function<absl::StatusOr<std::string>(const std::string& command)>;

  // Takes the place of a socket that a former process left behind: the caller
  // holds the lock of the directory.
  static absl::StatusOr<std::unique_ptr<ControlSocket>> Listen(const std::string& data_dir,
                                                               Handler handler);
  // Stops, after a command that is being carried out.
  ~ControlSocket();

  ControlSocket(const ControlSocket&) = delete;
  ControlSocket& operator=(const ControlSocket&) = delete;

 private:
  ControlSocket(int listener, int wake, std::string path, Handler handler);

  void Run();
  void Serve(int connection) const;

  const int listener_;
  // An eventfd; readable when the thread is to end.
  const int wake_;
  const std::string path_;
  const Handler handler_;
  std::thread thread_;
};

// Sends a command to the service that has `data_dir` open and waits for its
// answer, however long that takes. Nullopt when nobody listens there.
absl::StatusOr<std::optional<std::string>> AskRunningService(const std::string& data_dir,
                                                             const std::string& command);

}  // namespace penstock::event_service
