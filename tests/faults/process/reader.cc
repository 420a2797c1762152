#include "tests/faults/process/reader.h"

#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

namespace penstock::faults {
namespace {

using testing::After;
using testing::CallResult;
using testing::FromEarliest;
using testing::SubscribeStream;

constexpr absl::Duration kPause = absl::Milliseconds(20);
constexpr int kReconnectMilliseconds = 50;

bool IsAway(const CallResult& result) {
  return result.code == grpc::StatusCode::UNAVAILABLE ||
         result.code == grpc::StatusCode::CANCELLED ||
         result.code == grpc::StatusCode::DEADLINE_EXCEEDED;
}

}  // namespace

std::shared_ptr<grpc::Channel> ConnectTo(const std::string& address) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, kReconnectMilliseconds);
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, kReconnectMilliseconds);
  arguments.SetMaxReceiveMessageSize(-1);
  return grpc::CreateCustomChannel(address, grpc::InsecureChannelCredentials(), arguments);
}

Reader::Reader(std::string address, Ledger& ledger)
    : address_(std::move(address)), ledger_(ledger), thread_([this] { Run(); }) {}

Reader::~Reader() {
  stopping_ = true;
  {
    absl::MutexLock lock(&mutex_);
    if (stream_ != nullptr) stream_->Cancel();
  }
  thread_.join();
}

std::shared_ptr<SubscribeStream> Reader::Open() {
  absl::MutexLock lock(&mutex_);
  if (stopping_) return nullptr;
  stream_ = std::make_shared<SubscribeStream>(
      ConnectTo(address_), log_id_.empty() ? FromEarliest() : After(log_id_, last_sequence_));
  return stream_;
}

void Reader::Run() {
  while (const auto stream = Open()) {
    ReadOn(*stream);
    const CallResult result = stream->Finish();
    if (!IsAway(result)) {
      ledger_.Complain(absl::StrCat("a reader after ", last_sequence_.load(), " was answered ",
                                    result.reason, " ", result.message));
    }
    absl::SleepFor(kPause);
  }
}

void Reader::ReadOn(SubscribeStream& stream) {
  while (const auto response = stream.Next()) {
    if (response->started.has_value()) log_id_ = response->started->log_id;
    for (const auto& event : response->events) {
      if (event.sequence <= last_sequence_) {
        ledger_.Complain(
            absl::StrCat("a reader after ", last_sequence_.load(), " was given ", event.sequence));
      }
      last_committed_micros_ = absl::ToUnixMicros(event.committed_at);
      last_sequence_ = event.sequence;
      ledger_.Seen(event.sequence, event.id);
    }
  }
}

// A call of the client ends after a minute; a large log takes several.
ReadBack ReadEverything(const std::string& address, Ledger& ledger) {
  ReadBack read_back;
  absl::Time last = absl::InfinitePast();
  std::string log_id;
  for (size_t before = 0;; before = read_back.events.size()) {
    event_service::SubscribeSpec spec =
        before == 0 ? FromEarliest() : After(log_id, read_back.events.back().first);
    spec.stop_when_caught_up = true;
    SubscribeStream stream(ConnectTo(address), spec);
    while (const auto response = stream.Next()) {
      if (response->started.has_value()) {
        const testing::ReceivedStarted& started = *response->started;
        log_id = started.log_id;
        read_back.earliest = started.earliest != 0 ? started.earliest : started.head + 1;
      }
      for (const auto& event : response->events) {
        read_back.events.emplace_back(event.sequence, event.id);
        if (event.committed_at < last) {
          ledger.Complain(absl::StrCat(event.sequence, " was committed before its predecessor"));
        }
        last = event.committed_at;
        ledger.Seen(event.sequence, event.id);
      }
    }
    const CallResult result = stream.Finish();
    if (result.code == grpc::StatusCode::OK) return read_back;
    const bool goes_on = read_back.events.size() > before;
    if (result.code == grpc::StatusCode::DEADLINE_EXCEEDED && goes_on) continue;
    ledger.Complain(absl::StrCat("reading everything back: ", result.reason, " ", result.message));
    return read_back;
  }
}

}  // namespace penstock::faults
