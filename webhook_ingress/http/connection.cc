#include "webhook_ingress/http/connection.h"

#include <algorithm>
#include <utility>

#include "webhook_ingress/http/forwarded_for.h"

namespace penstock::ingress {
namespace {

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

// The `respond` given to the handler. Answers 500 when destroyed uncalled.
class Ticket {
 public:
  explicit Ticket(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) {}
  Ticket(Ticket&& other) noexcept = default;
  Ticket& operator=(Ticket&&) = delete;
  ~Ticket() {
    if (connection_ != nullptr) Use(ErrorAnswer(500, "internal_error"));
  }

  void operator()(HttpAnswer answer) && { Use(std::move(answer)); }

 private:
  void Use(HttpAnswer answer) {
    const std::shared_ptr<Connection> connection = std::move(connection_);
    connection->Answer(std::move(answer));
  }

  std::shared_ptr<Connection> connection_;
};

}  // namespace

ServerState::ServerState(HttpServerOptions server_options, HttpHandler& server_handler,
                         HttpObserver& server_observer)
    : options(std::move(server_options)),
      handler(server_handler),
      observer(server_observer),
      addresses(
          AddressTable::Create({.connections_max = options.connections_max,
                                .connections_per_address_max = options.connections_per_address_max,
                                .bytes_max = options.buffered_bytes_max,
                                .bytes_per_address_max = options.buffered_bytes_per_address_max})) {
}

bool ServerState::UnderPressure() const {
  // The last eighth is kept for newcomers.
  return accept_paused || addresses->connections() > options.connections_max / 8 * 7;
}

Connection::Connection(std::shared_ptr<ServerState> server, std::shared_ptr<EventLoop> loop,
                       ConnectionHome& home, std::unique_ptr<Stream> stream,
                       std::unique_ptr<AddressTable::Place> place, std::string peer_address)
    : server_(std::move(server)),
      loop_(std::move(loop)),
      home_(home),
      peer_address_(std::move(peer_address)),
      client_address_(peer_address_),
      place_(std::move(place)),
      stream_(std::move(stream)) {
  OpenAccounts();
  expects_proxy_header_ = server_->options.trusted_proxies.Contains(peer_address_);
}

void Connection::OpenAccounts() {
  stream_account_.emplace(server_->addresses->bytes(), place_->bytes());
  account_.emplace(server_->addresses->bytes(), place_->bytes());
  reader_.emplace(RequestReader::Limits{.head_bytes_max = server_->options.head_bytes_max,
                                        .head_fields_max = server_->options.head_fields_max,
                                        .body_bytes_max = server_->options.body_bytes_max},
                  *account_);
}

Connection::~Connection() = default;

void Connection::Start() {
  server_->observer.ConnectionOpened();
  idle_since_ = std::chrono::steady_clock::now();
  SetDeadline(server_->options.make_stream ? server_->options.handshake_deadline
                                           : server_->options.request_deadline);
  Run();
}

void Connection::SetDeadline(absl::Duration from_now) {
  deadline_ = std::chrono::steady_clock::now() + absl::ToChronoNanoseconds(from_now);
}

void Connection::Run() { Run(Next::kGoOn); }

void Connection::Run(Next next) {
  // Closing may drop the last reference but this one.
  const std::shared_ptr<Connection> self = shared_from_this();
  while (next == Next::kGoOn) next = Step();
  ReportBuffered();
  switch (next) {
    case Next::kAwaitRead:
      if (!stream_->HasBufferedInput()) return stream_->watch().AwaitReadable(self);
      // The socket would not say.
      return loop_->Post([self] { self->Run(); });
    case Next::kAwaitTurn:
      return loop_->Post([self] { self->RunTurn(); });
    case Next::kAwaitHandshakeTurn:
      return AwaitHandshakeTurn();
    case Next::kAwaitWrite:
      return stream_->watch().AwaitWritable(self);
    case Next::kClose:
      return Close();
    case Next::kGoOn:
    case Next::kAwaitAnswer:
      return;
  }
}

void Connection::RunTurn() {
  // The deadline may have struck in between.
  if (phase_ == Phase::kReading) Run(TakeBytes({}));
}

Connection::Next Connection::Step() {
  switch (phase_) {
    case Phase::kOpening:
      return Open();
    case Phase::kIdle:
    case Phase::kReading:
      return Read();
    case Phase::kWriting:
      return Write();
    case Phase::kLingering:
      return Linger();
    case Phase::kHandling:
    case Phase::kClosed:
      break;
  }
  return Next::kAwaitAnswer;
}

Connection::Next Connection::Await(IoResult::Kind kind) const {
  return kind == IoResult::Kind::kWantWrite ? Next::kAwaitWrite : Next::kAwaitRead;
}

Connection::Next Connection::Read() {
  const size_t room = std::min(reader_->room(), home_.scratch.size());
  const IoResult result = stream_->Read(home_.scratch.data(), room);
  if (!stream_account_->TrySetHeld(stream_->memory_bytes())) {
    return phase_ == Phase::kIdle ? RefuseOpening("buffer_budget") : Refuse(503, "buffer_budget");
  }
  switch (result.kind) {
    case IoResult::Kind::kMoved:
      if (phase_ == Phase::kIdle) {
        phase_ = Phase::kReading;
        SetDeadline(server_->options.request_deadline);
      }
      return TakeBytes(std::string_view(home_.scratch.data(), result.bytes));
    case IoResult::Kind::kEnd:
      return phase_ == Phase::kIdle ? Next::kClose : Refuse(400, "truncated_request");
    case IoResult::Kind::kBroken:
    case IoResult::Kind::kWantTurn:
      return Next::kClose;
    case IoResult::Kind::kWantRead:
    case IoResult::Kind::kWantWrite:
    case IoResult::Kind::kFull:
      break;
  }
  return Await(result.kind);
}

Connection::Next Connection::TakeBytes(std::string_view bytes) {
  switch (reader_->Take(bytes)) {
    case RequestReader::Progress::kNeedMore:
      // Waiting even if more is here lets the other connections have their turn.
      return Next::kAwaitRead;
    case RequestReader::Progress::kHeadComplete:
      return HeadComplete();
    case RequestReader::Progress::kRequestComplete:
      return RequestComplete();
    case RequestReader::Progress::kRefused:
      break;
  }
  return Refuse(reader_->refusal().status, reader_->refusal().token);
}

void Connection::DescribeRequest() {
  const RequestHead& head = reader_->head();
  request_.method = head.method;
  request_.path = head.path;
  request_.headers = head.fields;
  request_.body_bytes = head.content_length.value_or(0);
  request_.body = std::string_view(BodyBuffer().View());
  request_.client_address = peer_address_;
  if (!server_->options.trusted_proxies.empty()) {
    client_address_ = ClientAddress(peer_address_, request_, server_->options.trusted_proxies);
    request_.client_address = client_address_;
  }
}

Connection::Next Connection::HeadComplete() {
  DescribeRequest();
  if (std::optional<HttpAnswer> refusal = server_->handler.CheckHead(request_)) {
    if (!reader_->SkipBody()) close_after_answer_ = true;
    return BeginAnswer(*std::move(refusal));
  }
  if (reader_->WantsContinue()) {
    // A socket that has no room for 25 bytes belongs to a client that does not read.
    const IoResult sent = stream_->Write(kContinue);
    if (sent.kind != IoResult::Kind::kMoved || sent.bytes != kContinue.size()) return Next::kClose;
  }
  return TakeBytes({});
}

Connection::Next Connection::RequestComplete() {
  request_.body = reader_->body();
  request_.body_bytes = request_.body.size();
  phase_ = Phase::kHandling;
  ReportBuffered();
  in_handle_ = true;
  server_->handler.Handle(request_, Respond(Ticket(shared_from_this())));
  in_handle_ = false;
  if (!answer_in_handle_.has_value()) {
    // What the handler goes on with, it believes.
    stranger_.reset();
    return Next::kAwaitAnswer;
  }
  return BeginAnswer(*std::exchange(answer_in_handle_, std::nullopt));
}

Connection::Next Connection::Refuse(int status, std::string_view token) {
  server_->observer.RequestRefused({.token = token,
                                    .status = status,
                                    .client_address = client_address_,
                                    .body_bytes = reader_->body_bytes()});
  close_after_answer_ = true;
  return BeginAnswer(ErrorAnswer(status, token));
}

void Connection::Answer(HttpAnswer answer) {
  if (loop_->OnLoopThread() && in_handle_) {
    answer_in_handle_ = std::move(answer);
    return;
  }
  loop_->Post([self = shared_from_this(), answer = std::move(answer)]() mutable {
    if (self->phase_ == Phase::kClosed) return self->GiveBackMemory();
    self->BeginAnswer(std::move(answer));
    self->Run();
  });
}

Connection::Next Connection::BeginAnswer(HttpAnswer answer) {
  if (answer.status == 200) stranger_.reset();
  const RequestHead& head = reader_->head();
  if (!head.keep_alive || server_->draining) close_after_answer_ = true;
  output_ = FormatAnswer(answer, {.keep_alive = !close_after_answer_,
                                  .http_1_0 = head.http_1_0,
                                  .head_only = head.method == "HEAD",
                                  .date = home_.date.Now()});
  output_sent_ = 0;
  phase_ = Phase::kWriting;
  SetDeadline(server_->options.write_deadline);
  return Next::kGoOn;
}

Connection::Next Connection::Write() {
  const IoResult result = stream_->Write(std::string_view(output_).substr(output_sent_));
  if (result.kind == IoResult::Kind::kBroken || result.kind == IoResult::Kind::kEnd) {
    return Next::kClose;
  }
  if (result.kind != IoResult::Kind::kMoved) return Await(result.kind);
  output_sent_ += result.bytes;
  if (output_sent_ < output_.size()) return Next::kGoOn;
  std::string().swap(output_);
  if (!close_after_answer_) {
    NextRequest();
    // A pipelined request is here already. The other connections have their turn
    // first: a few bytes each make very many requests.
    return phase_ == Phase::kIdle ? Next::kAwaitRead : Next::kAwaitTurn;
  }
  request_ = {};
  reader_->Clear();
  stream_->ShutdownWrite();
  phase_ = Phase::kLingering;
  SetDeadline(server_->options.linger_deadline);
  return Next::kGoOn;
}

void Connection::NextRequest() {
  request_ = {};
  reader_->NextRequest();
  idle_since_ = std::chrono::steady_clock::now();
  phase_ = reader_->idle() ? Phase::kIdle : Phase::kReading;
  SetDeadline(phase_ == Phase::kIdle ? server_->options.idle_deadline
                                     : server_->options.request_deadline);
}

Connection::Next Connection::Linger() {
  const IoResult result = stream_->Read(home_.scratch.data(), home_.scratch.size());
  if (result.kind == IoResult::Kind::kEnd || result.kind == IoResult::Kind::kBroken) {
    return Next::kClose;
  }
  lingered_bytes_ += result.bytes;
  if (lingered_bytes_ > server_->options.linger_bytes_max) return Next::kClose;
  return Await(result.kind);
}

void Connection::OnTick(SteadyTime now) {
  if (phase_ == Phase::kIdle && server_->draining) {
    if (now - idle_since_ < absl::ToChronoNanoseconds(server_->options.idle_deadline_draining))
      return;
    // A request may have arrived just now; it is answered, not cut off.
    Run();
    if (phase_ == Phase::kIdle) Close();
    return;
  }
  // Asked for each, so that no more are closed than it takes.
  if ((phase_ == Phase::kIdle || phase_ == Phase::kOpening) &&
      now - idle_since_ >
          absl::ToChronoNanoseconds(server_->options.idle_deadline_under_pressure) &&
      server_->UnderPressure()) {
    return Close();
  }
  if (phase_ != Phase::kHandling && phase_ != Phase::kClosed && now >= deadline_) OnDeadline();
}

void Connection::OnDeadline() {
  // Who has sent something meant to go on; who has not was just knocking.
  if (phase_ == Phase::kOpening &&
      (stream_->memory_bytes() > 0 || BytesArrived(stream_->watch().fd()) > 0)) {
    RefuseOpening("handshake_deadline");
  }
  if (phase_ != Phase::kReading) return Close();
  Refuse(408, "request_deadline");
  Run();
}

void Connection::Close() {
  if (phase_ == Phase::kClosed) return;
  // The handler may still look at a request that it has not answered.
  const bool in_use = phase_ == Phase::kHandling;
  phase_ = Phase::kClosed;
  ForgetHandshake();
  stranger_.reset();
  stream_->Close();
  if (!in_use) GiveBackMemory();
  // The observer may be gone by the time a late answer frees the rest.
  if (reported_bytes_ > 0) {
    server_->observer.BufferedBytesChanged(-static_cast<int64_t>(reported_bytes_));
  }
  server_->observer.ConnectionClosed();
  home_.connections.erase(this);
}

void Connection::GiveBackMemory() {
  reader_.reset();
  account_.reset();
  stream_account_.reset();
  place_.reset();
}

void Connection::ReportBuffered() {
  if (phase_ == Phase::kClosed || !account_) return;
  const size_t held = account_->held() + stream_account_->held();
  if (held == reported_bytes_) return;
  server_->observer.BufferedBytesChanged(static_cast<int64_t>(held) -
                                         static_cast<int64_t>(reported_bytes_));
  reported_bytes_ = held;
}

}  // namespace penstock::ingress
