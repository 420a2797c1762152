// A real gRPC server on a free port that answers by script. Requests and
// answers are protobuf text, so that tests need no generated headers.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"

namespace google::protobuf {
class Message;
}  // namespace google::protobuf

namespace penstock::cli {

// How a call ends.
struct CallEnd {
  absl::StatusCode code = absl::StatusCode::kOk;
  std::string message = "";
  // Without a reason the server sends no ErrorInfo.
  std::string reason = "";
  std::map<std::string, std::string> metadata = {};
  // Subscribe only: the stream stays open until the client leaves.
  bool never = false;
  // With `never`: a SubscribeResponse that is sent again and again meanwhile.
  std::string heartbeat = "";
};

class FakeEventService {
 public:
  FakeEventService();
  ~FakeEventService();
  FakeEventService(const FakeEventService&) = delete;
  FakeEventService& operator=(const FakeEventService&) = delete;

  // "127.0.0.1:port".
  const std::string& address() const;

  // The next Subscribe call gets these SubscribeResponses, then this end.
  // Without a script it is refused with UNIMPLEMENTED.
  void OnSubscribe(std::vector<std::string> responses, CallEnd end = {.never = true});
  void OnGetEvent(const std::string& response, CallEnd end = {});
  // One answer per page.
  void OnListEvents(std::vector<std::string> responses);
  void OnGetLogInfo(const std::string& response);

  // Every request so far, as one line of text.
  std::vector<std::string> requests() const;

 private:
  class Service;
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// A penstock.v1.Event from protobuf text. Aborts on text that is none.
std::unique_ptr<google::protobuf::Message> EventFromText(const std::string& text);

}  // namespace penstock::cli
