// A server with a handler whose paths behave in known ways.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "gtest/gtest.h"
#include "tests/webhook_ingress/http/raw_client.h"
#include "webhook_ingress/http/http_server.h"

namespace penstock::ingress {

// POST /echo answers with the body and what the handler saw of the request,
//      /size with the size of the body,
//      /hold when Release is called,
//      /thread from another thread,
//      /drop by destroying `respond`,
//      /large with kLargeAnswerBytes.
// Other paths are 404 and other methods 405, told from the head. So is a
// Content-Encoding (415), and, on /signed, a missing Stripe-Signature (400).
class TestHandler : public HttpHandler {
 public:
  static constexpr size_t kLargeAnswerBytes = 4 * 1024 * 1024;

  ~TestHandler() override;

  std::optional<HttpAnswer> CheckHead(const HttpRequest& head) override;
  void Handle(const HttpRequest& request, Respond respond) override;

  // Waits until `count` requests are held.
  bool WaitForHeld(size_t count);
  // Answers every held request with 200 and its path.
  void Release();
  // Takes the answers to held requests away.
  std::vector<Respond> TakeHeld();
  size_t handled() const;

 private:
  void Count();

  mutable absl::Mutex mutex_;
  std::vector<Respond> held_ ABSL_GUARDED_BY(mutex_);
  size_t wanted_ ABSL_GUARDED_BY(mutex_) = 0;
  size_t handled_ ABSL_GUARDED_BY(mutex_) = 0;
};

class TestObserver : public HttpObserver {
 public:
  void ConnectionOpened() override;
  void ConnectionClosed() override;
  void RequestRefused(const RefusedRequest& refused) override;
  void BufferedBytesChanged(int64_t change) override;
  void AcceptPaused(int error) override;

  int opened() const;
  int closed() const;
  int64_t buffered() const;
  int pauses() const;
  // How often a token was reported.
  int refused(const std::string& token) const;
  // Of the refusal reported last.
  std::string last_address() const;
  uint64_t last_body_bytes() const;
  bool WaitForOpen(int connections);

 private:
  mutable absl::Mutex mutex_;
  int opened_ ABSL_GUARDED_BY(mutex_) = 0;
  int closed_ ABSL_GUARDED_BY(mutex_) = 0;
  int wanted_open_ ABSL_GUARDED_BY(mutex_) = 0;
  int64_t buffered_ ABSL_GUARDED_BY(mutex_) = 0;
  int pauses_ ABSL_GUARDED_BY(mutex_) = 0;
  std::map<std::string, int> refused_ ABSL_GUARDED_BY(mutex_);
  std::string last_address_ ABSL_GUARDED_BY(mutex_);
  uint64_t last_body_bytes_ ABSL_GUARDED_BY(mutex_) = 0;
};

class ServerFixture : public ::testing::Test {
 protected:
  void TearDown() override;

  // Starts the server with options_.
  void Start();
  RawClient Connect(const char* source = nullptr) { return RawClient(port_, source); }
  // Sends `bytes` on a connection of its own and returns the answer's status.
  int StatusOf(std::string_view bytes);
  bool WaitForBuffered(int64_t most);

  HttpServerOptions options_;
  TestHandler handler_;
  TestObserver observer_;
  std::unique_ptr<HttpServer> server_;
  uint16_t port_ = 0;
};

}  // namespace penstock::ingress
