// The conformance driver of the C++ client.
#include <openssl/evp.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "penstock/error_info.h"
#include "penstock/subscriber.h"
#include "tests/clients/conformance/drivers/cpp/bare_loop.h"
#include "tests/clients/conformance/drivers/cpp/flags.h"
#include "tests/clients/conformance/drivers/cpp/json_lines.h"

namespace penstock::conformance {
namespace {

// SHA-256 of what is added, as hexadecimal digits.
class Digest {
 public:
  Digest() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
    EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
  }
  void Add(const std::string& text) { EVP_DigestUpdate(context_.get(), text.data(), text.size()); }
  std::string Hex() {
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(context_.get(), bytes, &size);
    return absl::BytesToHexString(absl::string_view(reinterpret_cast<char*>(bytes), size));
  }

 private:
  std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context_;
};

// Prints every hook.
class PrintingObserver : public SubscriberObserver {
 public:
  void OnConnected(const Cursor& from) override {
    PrintLine({{"hook", "\"connected\""}, {"cursor", Quoted(ToString(from))}});
  }
  void OnDisconnected(const absl::Status& why, absl::Duration retry_in) override {
    PrintLine({{"hook", "\"disconnected\""},
               {"retry_in", absl::StrCat(absl::ToDoubleSeconds(retry_in))},
               {"why", Quoted(Describe(why))}});
  }
  void OnDraining() override { PrintLine({{"hook", "\"draining\""}}); }
  void OnCaughtUp() override { PrintLine({{"hook", "\"caught_up\""}}); }
  void OnFellBehind() override { PrintLine({{"hook", "\"fell_behind\""}}); }
  void OnFault(const absl::Status& fault) override {
    PrintLine({{"hook", "\"fault\""}, {"why", Quoted(Describe(fault))}});
  }
  void OnCommitted(const Cursor& cursor) override {
    PrintLine({{"hook", "\"committed\""}, {"cursor", Quoted(ToString(cursor))}});
  }
};

class Driver {
 public:
  explicit Driver(Flags flags) : flags_(std::move(flags)) {}

  absl::Status Run(const sigset_t& signals) {
    if (flags_.mode == Flags::Mode::kStub) {
      return RunBareLoop(flags_.options.server, [this](const Event& event) {
        Handle(event, "");
        return !Done();
      });
    }
    flags_.options.observer = std::make_shared<PrintingObserver>();
    // Lives as long as the program: the thread below may still call it.
    auto& subscriber = *new Subscriber(flags_.options);
    std::thread([&subscriber, signals] {
      int signal = 0;
      sigwait(&signals, &signal);
      subscriber.Stop();
    }).detach();
    return flags_.mode == Flags::Mode::kPull ? Pull(subscriber) : Callback(subscriber);
  }

  void PrintSummary() {
    PrintLine({{"summary", ToJson({{"events", absl::StrCat(events_)},
                                   {"seconds", absl::StrCat(absl::ToDoubleSeconds(last_ - first_))},
                                   {"sha256", Quoted(digest_.Hex())}})}});
  }

 private:
  absl::Status Pull(Subscriber& subscriber) {
    while (const Delivery* delivery = subscriber.Next()) {
      Handle(delivery->event, ToString(delivery->cursor));
      if (Done()) return subscriber.Commit();
    }
    return subscriber.status();
  }

  absl::Status Callback(Subscriber& subscriber) {
    return subscriber.Run([&](const Event& event, const Cursor& cursor) {
      Handle(event, ToString(cursor));
      if (Done()) subscriber.Stop();
    });
  }

  bool Done() const { return events_ == flags_.count; }

  void Handle(const Event& event, const std::string& cursor) {
    if (events_++ == 0) first_ = absl::Now();
    const EventSummary summary = SummaryOf(event);
    digest_.Add(absl::StrCat(summary.sequence, " ", summary.id, "\n"));
    if (flags_.output == Flags::Output::kEvents) {
      PrintLine({{"cursor", Quoted(cursor)}, {"event", EventJson(event)}});
    } else if (flags_.output == Flags::Output::kIds) {
      PrintLine({{"id", Quoted(summary.id)},
                 {"sequence", Quoted(absl::StrCat(summary.sequence))},
                 {"type", Quoted(summary.type)}});
    }
    absl::SleepFor(flags_.handler_delay);
    last_ = absl::Now();
  }

  Flags flags_;
  Digest digest_;
  int64_t events_ = 0;
  absl::Time first_ = absl::UnixEpoch();
  absl::Time last_ = absl::UnixEpoch();
};

void PrintEnd(const absl::Status& end) {
  const ErrorInfo info = GetErrorInfo(end).value_or(ErrorInfo());
  JsonObject metadata;
  for (const auto& [key, value] : info.metadata) metadata[key] = Quoted(value);
  JsonObject json = {{"code", Quoted(absl::StatusCodeToString(end.code()))},
                     {"metadata", ToJson(metadata)},
                     {"reason", Quoted(info.reason)}};
  if (!end.ok()) json["message"] = Quoted(std::string(end.message()));
  PrintLine({{"end", ToJson(json)}});
}

int Main(int argc, char** argv) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  absl::StatusOr<Flags> flags = ParseFlags(argc, argv);
  if (!flags.ok()) {
    std::fprintf(stderr, "%s\n", std::string(flags.status().message()).c_str());
    return 2;
  }
  Driver driver(*std::move(flags));
  const absl::Status end = driver.Run(signals);
  driver.PrintSummary();
  PrintEnd(end);
  return end.ok() ? 0 : 1;
}

}  // namespace
}  // namespace penstock::conformance

int main(int argc, char** argv) { return penstock::conformance::Main(argc, argv); }
