// Accepting connections.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "webhook_ingress/http/address_table.h"
#include "webhook_ingress/http/connection.h"
#include "webhook_ingress/http/event_loop.h"
#include "webhook_ingress/http/unique_fd.h"

namespace penstock::ingress {

// Opens a listening TCP socket. UNAVAILABLE, or what the system says, with the
// address in the message.
absl::StatusOr<UniqueFd> Listen(const std::string& host, uint16_t port, int backlog);

// The port that a listening socket got.
absl::StatusOr<uint16_t> PortOf(const UniqueFd& listening);

// A connection that was let in.
struct Accepted {
  UniqueFd fd;
  std::string address;
  std::unique_ptr<AddressTable::Place> place;
};

// Accepts on a loop of its own, so that a storm of connections does not hold up
// those that are served. All members run on that loop's thread.
class Listener : public ReadyListener, public std::enable_shared_from_this<Listener> {
 public:
  using OnAccepted = absl::AnyInvocable<void(Accepted)>;

  Listener(std::shared_ptr<ServerState> server, std::unique_ptr<FdWatch> watch,
           OnAccepted on_accepted);

  // Starts, and goes on after a pause.
  void Resume();
  void OnReady() override;
  // Lets in who waits already, then stops listening. Idempotent.
  void Close();

 private:
  // Accepts at most `most` connections. Returns false when there is a pause to make.
  bool AcceptUpTo(int most);
  void Admit(UniqueFd fd, const std::string& address);

  const std::shared_ptr<ServerState> server_;
  const std::unique_ptr<FdWatch> watch_;
  OnAccepted on_accepted_;
  bool closed_ = false;
};

}  // namespace penstock::ingress
