// One connection: reads requests, asks the handler, writes answers.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "webhook_ingress/http/address_table.h"
#include "webhook_ingress/http/answer_text.h"
#include "webhook_ingress/http/event_loop.h"
#include "webhook_ingress/http/fair_places.h"
#include "webhook_ingress/http/fair_queue.h"
#include "webhook_ingress/http/http_observer.h"
#include "webhook_ingress/http/http_options.h"
#include "webhook_ingress/http/http_types.h"
#include "webhook_ingress/http/ip_range.h"
#include "webhook_ingress/http/request_reader.h"
#include "webhook_ingress/http/stream.h"

namespace penstock::ingress {

class Connection;

// What every connection of a server shares. Outlives them all.
struct ServerState {
  ServerState(HttpServerOptions server_options, HttpHandler& server_handler,
              HttpObserver& server_observer);

  // Whether connections or descriptors run out, so that idle ones have to go.
  bool UnderPressure() const;

  const HttpServerOptions options;
  HttpHandler& handler;
  HttpObserver& observer;
  const std::shared_ptr<AddressTable> addresses;
  std::atomic<bool> draining = false;
  std::atomic<bool> accept_paused = false;
};

// What the connections of one loop share. Used on its thread only.
struct ConnectionHome {
  // Where all of them read to; what is kept is copied out.
  std::vector<char> scratch;
  HttpDate date;
  absl::flat_hash_map<Connection*, std::shared_ptr<Connection>> connections;
  // Those whose handshake is to be gone on with, one each time the loop has looked
  // after all others.
  FairQueue<Connection*> hellos;
  bool hello_turn_posted = false;
  // Those whose handshake holds memory, and of these the ones that have not sent
  // enough to be worth it.
  FairPlaces<Connection*> handshakes;
  FairPlaces<Connection*> small_hellos;
  // Those that hold memory after their handshake, and sent nothing that was believed.
  FairPlaces<Connection*> strangers;
};

// States, each with its deadline:
//
//   kOpening ──▶ kIdle: the PROXY header of a trusted proxy, and the handshake
//
//   kIdle ──first byte──▶ kReading ──complete──▶ kHandling ──answer──▶ kWriting
//     ▲                      │ refused, late                            │    │
//     │                      └──────────────────────────────────────────┤    │
//     └────────────────────────── keep-alive ──────────────────────────┘    │
//                                             closed ◀── kLingering ◀── last answer
//
// All members run on the loop's thread, apart from Answer.
class Connection : public ReadyListener, public std::enable_shared_from_this<Connection> {
 public:
  Connection(std::shared_ptr<ServerState> server, std::shared_ptr<EventLoop> loop,
             ConnectionHome& home, std::unique_ptr<Stream> stream,
             std::unique_ptr<AddressTable::Place> place, std::string peer_address);
  ~Connection() override;

  // Starts reading. Is in `home` from here until it is closed.
  void Start();
  void OnReady() override { Run(); }
  // Looks at the deadline, and closes when idle and not wanted any more.
  void OnTick(SteadyTime now);
  // Closes at once, whatever goes on. Idempotent.
  void Close();

  // Answers the request being handled. From any thread.
  void Answer(HttpAnswer answer);

 private:
  enum class Phase { kOpening, kIdle, kReading, kHandling, kWriting, kLingering, kClosed };
  // What to do after a step.
  enum class Next {
    kGoOn,
    kAwaitTurn,
    kAwaitHandshakeTurn,
    kAwaitRead,
    kAwaitWrite,
    kAwaitAnswer,
    kClose
  };

  void Run();
  void Run(Next next);
  // Goes on with bytes that were read before.
  void RunTurn();
  Next Step();
  Next Open();
  Next TakeProxyHeader();
  bool MoveToAddressOf(const IpAddress& client);
  Next RefuseOpening(std::string_view token);
  void AwaitHandshakeTurn();
  void PostHandshakeTurn();
  void CountHandshake();
  void CountStranger();
  void MakeRoom(const FairPlaces<Connection*>& places, size_t most, std::string_view token);
  void ForgetHandshake();
  Next Read();
  Next TakeBytes(std::string_view bytes);
  Next HeadComplete();
  Next RequestComplete();
  Next Refuse(int status, std::string_view token);
  Next BeginAnswer(HttpAnswer answer);
  Next Write();
  Next Linger();
  Next Await(IoResult::Kind kind) const;
  void NextRequest();
  void DescribeRequest();
  void OnDeadline();
  void SetDeadline(absl::Duration from_now);
  void OpenAccounts();
  void ReportBuffered();
  void GiveBackMemory();

  const std::shared_ptr<ServerState> server_;
  const std::shared_ptr<EventLoop> loop_;
  ConnectionHome& home_;
  // The other end of the socket, until the PROXY protocol tells another.
  std::string peer_address_;
  // As the peer, until a request tells another.
  std::string client_address_;

  // The accounts draw on the place, the reader on its account: in this order.
  std::unique_ptr<AddressTable::Place> place_;
  std::optional<ByteAccount> stream_account_;
  std::optional<ByteAccount> account_;
  std::optional<RequestReader> reader_;
  size_t reported_bytes_ = 0;

  Phase phase_ = Phase::kOpening;
  bool expects_proxy_header_ = false;
  bool has_handshake_turn_ = false;
  // In home_, while waiting for a turn.
  std::unique_ptr<FairQueue<Connection*>::Place> hello_;
  // In home_, while the handshake holds memory.
  std::unique_ptr<FairPlaces<Connection*>::Place> handshake_;
  std::unique_ptr<FairPlaces<Connection*>::Place> small_hello_;
  std::unique_ptr<FairPlaces<Connection*>::Place> stranger_;
  SteadyTime deadline_;
  SteadyTime idle_since_;
  // The handler is being called right now, and may answer before it returns.
  bool in_handle_ = false;
  std::optional<HttpAnswer> answer_in_handle_;
  HttpRequest request_;
  bool close_after_answer_ = false;
  std::string output_;
  size_t output_sent_ = 0;
  size_t lingered_bytes_ = 0;

  std::unique_ptr<Stream> stream_;
};

}  // namespace penstock::ingress
