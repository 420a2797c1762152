#include "tests/clients/cli/fake_event_service.h"

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <utility>

#include "absl/base/thread_annotations.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"
#include "google/protobuf/text_format.h"
#include "grpcpp/grpcpp.h"
#include "penstock/rpc/v1/status.pb.h"
#include "penstock/v1/event_service.grpc.pb.h"

namespace penstock::cli {
namespace {

template <typename Message>
Message FromText(const std::string& text) {
  Message message;
  if (!google::protobuf::TextFormat::ParseFromString(text, &message)) {
    std::fprintf(stderr, "no %s: %s\n", message.GetTypeName().c_str(), text.c_str());
    std::abort();
  }
  return message;
}

grpc::Status ToStatus(const CallEnd& end) {
  if (end.code == absl::StatusCode::kOk) return grpc::Status::OK;
  const auto code = static_cast<grpc::StatusCode>(end.code);
  if (end.reason.empty()) return grpc::Status(code, end.message);
  rpc::v1::ErrorInfo info;
  info.set_reason(end.reason);
  info.set_domain("penstock.dev");
  for (const auto& [key, value] : end.metadata) (*info.mutable_metadata())[key] = value;
  rpc::v1::Status status;
  status.set_code(static_cast<int>(end.code));
  status.set_message(end.message);
  google::protobuf::Any& detail = *status.add_details();
  detail.set_type_url("type.googleapis.com/google.rpc.ErrorInfo");
  detail.set_value(info.SerializeAsString());
  return grpc::Status(code, end.message, status.SerializeAsString());
}

}  // namespace

class FakeEventService::Service : public v1::EventService::Service {
 public:
  struct SubscribeScript {
    std::vector<v1::SubscribeResponse> responses;
    CallEnd end;
  };

  grpc::Status Subscribe(grpc::ServerContext* context, const v1::SubscribeRequest* request,
                         grpc::ServerWriter<v1::SubscribeResponse>* writer) override {
    SubscribeScript script;
    {
      absl::MutexLock lock(&mu);
      Record("Subscribe", *request);
      if (subscribe_scripts.empty()) return grpc::Status(grpc::UNIMPLEMENTED, "no script");
      script = std::move(subscribe_scripts.front());
      subscribe_scripts.pop_front();
    }
    for (const v1::SubscribeResponse& response : script.responses) {
      if (!writer->Write(response)) return grpc::Status::CANCELLED;
    }
    if (script.end.never) {
      KeepOpen(*context, *writer, script.end.heartbeat);
      return grpc::Status::CANCELLED;
    }
    return ToStatus(script.end);
  }

  grpc::Status GetEvent(grpc::ServerContext*, const v1::GetEventRequest* request,
                        v1::GetEventResponse* response) override {
    absl::MutexLock lock(&mu);
    Record("GetEvent", *request);
    *response = get_response;
    return ToStatus(get_end);
  }

  grpc::Status ListEvents(grpc::ServerContext*, const v1::ListEventsRequest* request,
                          v1::ListEventsResponse* response) override {
    absl::MutexLock lock(&mu);
    Record("ListEvents", *request);
    if (pages.empty()) return grpc::Status(grpc::UNIMPLEMENTED, "no script");
    *response = std::move(pages.front());
    pages.pop_front();
    return grpc::Status::OK;
  }

  grpc::Status GetLogInfo(grpc::ServerContext*, const v1::GetLogInfoRequest* request,
                          v1::GetLogInfoResponse* response) override {
    absl::MutexLock lock(&mu);
    Record("GetLogInfo", *request);
    *response = log_info;
    return grpc::Status::OK;
  }

  void KeepOpen(grpc::ServerContext& context, grpc::ServerWriter<v1::SubscribeResponse>& writer,
                const std::string& heartbeat) {
    while (!context.IsCancelled()) {
      {
        absl::MutexLock lock(&mu);
        changed.WaitWithTimeout(&mu, absl::Milliseconds(5));
        if (shutdown) return;
      }
      if (!heartbeat.empty()) writer.Write(FromText<v1::SubscribeResponse>(heartbeat));
    }
  }

  void Record(const std::string& method, const google::protobuf::Message& request)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mu) {
    requests.push_back(absl::StrCat(method, " ", request.ShortDebugString()));
  }

  mutable absl::Mutex mu;
  absl::CondVar changed;
  bool shutdown ABSL_GUARDED_BY(mu) = false;
  std::deque<SubscribeScript> subscribe_scripts ABSL_GUARDED_BY(mu);
  v1::GetEventResponse get_response ABSL_GUARDED_BY(mu);
  CallEnd get_end ABSL_GUARDED_BY(mu);
  std::deque<v1::ListEventsResponse> pages ABSL_GUARDED_BY(mu);
  v1::GetLogInfoResponse log_info ABSL_GUARDED_BY(mu);
  std::vector<std::string> requests ABSL_GUARDED_BY(mu);
};

struct FakeEventService::Impl {
  Service service;
  std::unique_ptr<grpc::Server> server;
  std::string address;
};

FakeEventService::FakeEventService() : impl_(std::make_unique<Impl>()) {
  int port = 0;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
  builder.RegisterService(&impl_->service);
  impl_->server = builder.BuildAndStart();
  impl_->address = absl::StrCat("127.0.0.1:", port);
}

FakeEventService::~FakeEventService() {
  {
    absl::MutexLock lock(&impl_->service.mu);
    impl_->service.shutdown = true;
    impl_->service.changed.SignalAll();
  }
  impl_->server->Shutdown();
}

const std::string& FakeEventService::address() const { return impl_->address; }

void FakeEventService::OnSubscribe(std::vector<std::string> responses, CallEnd end) {
  Service::SubscribeScript script{{}, std::move(end)};
  for (const std::string& text : responses) {
    script.responses.push_back(FromText<v1::SubscribeResponse>(text));
  }
  absl::MutexLock lock(&impl_->service.mu);
  impl_->service.subscribe_scripts.push_back(std::move(script));
}

void FakeEventService::OnGetEvent(const std::string& response, CallEnd end) {
  absl::MutexLock lock(&impl_->service.mu);
  impl_->service.get_response = FromText<v1::GetEventResponse>(response);
  impl_->service.get_end = std::move(end);
}

void FakeEventService::OnListEvents(std::vector<std::string> responses) {
  absl::MutexLock lock(&impl_->service.mu);
  for (const std::string& text : responses) {
    impl_->service.pages.push_back(FromText<v1::ListEventsResponse>(text));
  }
}

void FakeEventService::OnGetLogInfo(const std::string& response) {
  absl::MutexLock lock(&impl_->service.mu);
  impl_->service.log_info = FromText<v1::GetLogInfoResponse>(response);
}

std::vector<std::string> FakeEventService::requests() const {
  absl::MutexLock lock(&impl_->service.mu);
  return impl_->service.requests;
}

std::unique_ptr<google::protobuf::Message> EventFromText(const std::string& text) {
  return std::make_unique<v1::Event>(FromText<v1::Event>(text));
}

}  // namespace penstock::cli
