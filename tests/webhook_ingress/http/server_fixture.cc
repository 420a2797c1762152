#include "tests/webhook_ingress/http/server_fixture.h"

#include <thread>
#include <utility>

#include "absl/time/clock.h"
#include "webhook_ingress/http/http_text.h"

namespace penstock::ingress {
namespace {

constexpr absl::Duration kPatience = absl::Seconds(10);

HttpAnswer Ok(std::string body) {
  HttpAnswer answer;
  answer.status = 200;
  answer.body = std::move(body);
  return answer;
}

HttpAnswer Refusal(int status) {
  HttpAnswer answer;
  answer.status = status;
  answer.body = "{}";
  if (status == 405) answer.headers.emplace_back("Allow", "POST");
  return answer;
}

const std::string_view* FindField(const HttpRequest& request, std::string_view lower) {
  for (const auto& [name, value] : request.headers) {
    if (EqualsLower(name, lower)) return &value;
  }
  return nullptr;
}

}  // namespace

TestHandler::~TestHandler() {
  // Destroying an answer calls back into the server; not under the lock.
  TakeHeld();
}

std::optional<HttpAnswer> TestHandler::CheckHead(const HttpRequest& head) {
  constexpr std::string_view kPaths[] = {"/echo", "/size",  "/hold",  "/thread",
                                         "/drop", "/large", "/signed"};
  bool known = false;
  for (const std::string_view path : kPaths) known |= head.path == path;
  if (!known) return Refusal(404);
  if (head.method != "POST") return Refusal(405);
  if (FindField(head, "content-encoding") != nullptr) return Refusal(415);
  if (head.path == "/signed" && FindField(head, "stripe-signature") == nullptr) return Refusal(400);
  return std::nullopt;
}

void TestHandler::Handle(const HttpRequest& request, Respond respond) {
  for (size_t i = 0; i < kBodyPaddingBytes; ++i) {
    // Under the address sanitizer this checks that the padding can be read.
    EXPECT_EQ(request.body.data()[request.body.size() + i], '\0');
  }
  {
    absl::MutexLock lock(&mutex_);
    ++handled_;
    if (request.path == "/hold") {
      held_.push_back(std::move(respond));
      return;
    }
  }
  if (request.path == "/drop") return;
  if (request.path == "/thread") {
    std::thread([&request, respond = std::move(respond)]() mutable {
      std::move(respond)(Ok(std::string(request.body)));
    }).detach();
    return;
  }
  if (request.path == "/large") return std::move(respond)(Ok(std::string(kLargeAnswerBytes, 'x')));
  if (request.path == "/size") return std::move(respond)(Ok(std::to_string(request.body.size())));
  std::move(respond)(Ok(std::string(request.body)));
}

bool TestHandler::WaitForHeld(size_t count) {
  absl::MutexLock lock(&mutex_);
  wanted_ = count;
  const auto held = [this]()
                        ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) { return held_.size() >= wanted_; };
  return mutex_.AwaitWithTimeout(absl::Condition(&held), kPatience);
}

void TestHandler::Release() {
  for (Respond& respond : TakeHeld()) std::move(respond)(Ok("released"));
}

std::vector<Respond> TestHandler::TakeHeld() {
  absl::MutexLock lock(&mutex_);
  return std::exchange(held_, {});
}

size_t TestHandler::handled() const {
  absl::MutexLock lock(&mutex_);
  return handled_;
}

void TestObserver::ConnectionOpened() {
  absl::MutexLock lock(&mutex_);
  ++opened_;
}
void TestObserver::ConnectionClosed() {
  absl::MutexLock lock(&mutex_);
  ++closed_;
}
void TestObserver::RequestRefused(const RefusedRequest& refused) {
  absl::MutexLock lock(&mutex_);
  ++refused_[std::string(refused.token)];
  last_address_ = std::string(refused.client_address);
  last_body_bytes_ = refused.body_bytes;
}
void TestObserver::BufferedBytesChanged(int64_t change) {
  absl::MutexLock lock(&mutex_);
  buffered_ += change;
}
void TestObserver::AcceptPaused(int) {
  absl::MutexLock lock(&mutex_);
  ++pauses_;
}
int TestObserver::opened() const {
  absl::MutexLock lock(&mutex_);
  return opened_;
}
int TestObserver::closed() const {
  absl::MutexLock lock(&mutex_);
  return closed_;
}
int64_t TestObserver::buffered() const {
  absl::MutexLock lock(&mutex_);
  return buffered_;
}
int TestObserver::pauses() const {
  absl::MutexLock lock(&mutex_);
  return pauses_;
}
int TestObserver::refused(const std::string& token) const {
  absl::MutexLock lock(&mutex_);
  const auto found = refused_.find(token);
  return found == refused_.end() ? 0 : found->second;
}
uint64_t TestObserver::last_body_bytes() const {
  absl::MutexLock lock(&mutex_);
  return last_body_bytes_;
}
std::string TestObserver::last_address() const {
  absl::MutexLock lock(&mutex_);
  return last_address_;
}
bool TestObserver::WaitForOpen(int connections) {
  absl::MutexLock lock(&mutex_);
  wanted_open_ = connections;
  const auto reached = [this]() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    return opened_ - closed_ == wanted_open_;
  };
  return mutex_.AwaitWithTimeout(absl::Condition(&reached), kPatience);
}

void ServerFixture::Start() {
  server_ = std::make_unique<HttpServer>(options_, handler_, observer_);
  const absl::StatusOr<uint16_t> port = server_->Start();
  ASSERT_TRUE(port.ok()) << port.status();
  port_ = *port;
}

void ServerFixture::TearDown() {
  if (server_ == nullptr) return;
  server_->Stop();
  handler_.TakeHeld().clear();
  // Whatever happened, nothing may be left behind.
  EXPECT_EQ(observer_.opened(), observer_.closed());
  EXPECT_EQ(observer_.buffered(), 0);
  EXPECT_EQ(server_->connections(), 0u);
  EXPECT_EQ(server_->buffered_bytes(), 0u);
}

int ServerFixture::StatusOf(std::string_view bytes) {
  RawClient client = Connect();
  client.Send(bytes);
  return client.ReadStatus();
}

bool ServerFixture::WaitForBuffered(int64_t most) {
  const absl::Time deadline = absl::Now() + kPatience;
  while (observer_.buffered() > most) {
    if (absl::Now() > deadline) return false;
    absl::SleepFor(absl::Milliseconds(1));
  }
  return true;
}

}  // namespace penstock::ingress
