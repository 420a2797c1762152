// What comes before the first request: the PROXY header, the handshake, and the places
// that strangers have meanwhile.
#include <string>
#include <utility>

#include "webhook_ingress/http/connection.h"
#include "webhook_ingress/http/proxy_header.h"

namespace penstock::ingress {
namespace {

// Memory that a stranger may have held for each byte that it has sent.
constexpr size_t kMemoryPerByteMax = 100;

}  // namespace

Connection::Next Connection::Open() {
  if (expects_proxy_header_) {
    if (const Next next = TakeProxyHeader(); next != Next::kGoOn) return next;
  }
  const bool has_turn = std::exchange(has_handshake_turn_, false);
  const IoResult result = stream_->Handshake(has_turn);
  if (!stream_account_->TrySetHeld(stream_->memory_bytes())) return RefuseOpening("buffer_budget");
  CountHandshake();
  switch (result.kind) {
    case IoResult::Kind::kMoved:
      ForgetHandshake();
      CountStranger();
      phase_ = Phase::kIdle;
      SetDeadline(server_->options.request_deadline);
      return Next::kGoOn;
    case IoResult::Kind::kEnd:
      return Next::kClose;
    case IoResult::Kind::kBroken:
      return RefuseOpening("handshake_failed");
    case IoResult::Kind::kWantTurn:
      return Next::kAwaitHandshakeTurn;
    case IoResult::Kind::kWantRead:
    case IoResult::Kind::kWantWrite:
    case IoResult::Kind::kFull:
      break;
  }
  return Await(result.kind);
}

Connection::Next Connection::TakeProxyHeader() {
  const int fd = stream_->watch().fd();
  const IoResult peeked = PeekSocket(fd, home_.scratch.data(), kProxyHeaderBytesMax);
  if (peeked.kind == IoResult::Kind::kWantRead) return Next::kAwaitRead;
  if (peeked.kind != IoResult::Kind::kMoved) return Next::kClose;
  const ProxyHeader header = ParseProxyHeader(std::string_view(home_.scratch.data(), peeked.bytes));
  switch (header.result) {
    case ProxyHeader::Result::kNeedMore:
      switch (AwaitBytes(fd, peeked.bytes + 1)) {
        case IoResult::Kind::kMoved:
          return TakeProxyHeader();
        case IoResult::Kind::kWantRead:
          return Next::kAwaitRead;
        // kFull: no memory for a hundred bytes. Waiting for them would be a busy loop until
        // there is, and Stripe tries again.
        default:
          return Next::kClose;
      }
    case ProxyHeader::Result::kMalformed:
      return RefuseOpening("bad_proxy_header");
    case ProxyHeader::Result::kComplete:
      // Wakes at every byte again; it may have been waiting for a longer beginning.
      AwaitBytes(fd, peeked.bytes);
      DropFromSocket(fd, header.bytes);
      if (header.client && !MoveToAddressOf(*header.client)) {
        return RefuseOpening("connections_of_address_full");
      }
      break;
    case ProxyHeader::Result::kNone:
      AwaitBytes(fd, peeked.bytes);
      break;
  }
  expects_proxy_header_ = false;
  return Next::kGoOn;
}

bool Connection::MoveToAddressOf(const IpAddress& client) {
  peer_address_ = client.ToString();
  client_address_ = peer_address_;
  if (server_->options.trusted_proxies.Contains(client)) return true;
  // Nothing is held yet that would have to move as well.
  GiveBackMemory();
  std::string_view token;
  place_ = server_->addresses->Admit(peer_address_, AddressTable::Sharing::kOwn, &token);
  if (place_ == nullptr) return false;
  OpenAccounts();
  return true;
}

// One handshake takes as long as very many requests: those that are served wait for
// one at most, and each address for one of every other.
void Connection::AwaitHandshakeTurn() {
  hello_ = home_.hellos.Add(this, AddressKey(peer_address_));
  if (!home_.hello_turn_posted) PostHandshakeTurn();
}

void Connection::PostHandshakeTurn() {
  home_.hello_turn_posted = true;
  loop_->Post([self = shared_from_this()] {
    self->home_.hello_turn_posted = false;
    const std::optional<Connection*> next = self->home_.hellos.Next();
    if (!next) return;
    (*next)->hello_.reset();
    (*next)->has_handshake_turn_ = true;
    (*next)->Run();
    if (!self->home_.hellos.empty()) self->PostHandshakeTurn();
  });
}

void Connection::CountHandshake() {
  if (handshake_ || stream_->memory_bytes() == 0) return;
  const HttpServerOptions& options = server_->options;
  const std::string owner = AddressKey(peer_address_);
  handshake_ = home_.handshakes.Add(this, owner);
  MakeRoom(home_.handshakes, options.handshakes_max, "handshakes_full");
  if (stream_->hello_bytes() * kMemoryPerByteMax >= stream_->memory_bytes()) return;
  small_hello_ = home_.small_hellos.Add(this, owner);
  MakeRoom(home_.small_hellos, options.small_hellos_max, "handshakes_full");
}

// Whoever sent a request that the handler went on with, or answered 200, is none any
// more: it is not ended in the middle of that.
void Connection::CountStranger() {
  if (stream_->memory_bytes() == 0) return;
  stranger_ = home_.strangers.Add(this, AddressKey(peer_address_));
  MakeRoom(home_.strangers, server_->options.tls_strangers_max, "strangers_full");
}

// Ends one of `places` when there are more than `most` in all loops. Never this one,
// which is in the middle of its step and, as the newest, the last to go.
void Connection::MakeRoom(const FairPlaces<Connection*>& places, size_t most,
                          std::string_view token) {
  if (places.size() * static_cast<size_t>(server_->options.io_threads) <= most) return;
  const std::shared_ptr<Connection> first = (*places.FirstToGo())->shared_from_this();
  if (first.get() == this) return;
  server_->observer.RequestRefused(
      {.token = token, .status = 0, .client_address = first->client_address_, .body_bytes = 0});
  first->Close();
}

void Connection::ForgetHandshake() {
  hello_.reset();
  handshake_.reset();
  small_hello_.reset();
}

// No answer: the peer would not understand it before the handshake, and is not
// owed one.
Connection::Next Connection::RefuseOpening(std::string_view token) {
  server_->observer.RequestRefused(
      {.token = token, .status = 0, .client_address = client_address_, .body_bytes = 0});
  return Next::kClose;
}

}  // namespace penstock::ingress
