#include <atomic>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/event_writer.h"
#include "clients/cli/rpc/rpc_error.h"

namespace penstock::cli {
namespace {

constexpr char kClientId[] = "penstock-cli";

// Why the tail ended before its subscription did.
enum class Cut { kNone, kDone, kDeadline };

// Prints notices; shared with the subscription.
class NoticePrinter : public SubscriberObserver {
 public:
  explicit NoticePrinter(Output& err) : err_(err) {}

  void OnLog(const std::string& text) override {
    err_.WriteLine(absl::StrCat("penstock: ", text));
    err_.Flush();
  }

 private:
  Output& err_;
};

// Prints events.
class TailPrinter {
 public:
  TailPrinter(const TailOptions& options, CommandIo io)
      : io_(io), writer_(options.output, io.out, io.err), count_(options.count) {}

  // False when no more are wanted.
  bool Write(const Event& event) {
    writer_.Write(AsMessage(event));
    ++handled_total_;
    return !CountReached() && !io_.out.dead();
  }

  // Also notices, in quiet times, that `| head` has seen enough.
  bool Flush() {
    io_.out.Flush();
    return !io_.out.ReaderGone() && !io_.out.dead();
  }

  bool CountReached() const { return count_ != 0 && handled_total_ >= count_; }
  uint64_t handled_total() const { return handled_total_; }
  uint64_t unprinted_total() const { return writer_.unprinted_total(); }

 private:
  CommandIo io_;
  EventWriter writer_;
  const uint64_t count_;
  uint64_t handled_total_ = 0;
};

SubscriberOptions ToSubscriberOptions(const TailOptions& options, Output& err) {
  SubscriberOptions subscription;
  subscription.server = ToServerOptions(options.server, options.credentials);
  subscription.start = options.from;
  subscription.filter = options.filter;
  subscription.client_id = kClientId;
  subscription.include_raw_json = options.include_raw || options.output == OutputFormat::kRaw;
  subscription.stop_when_caught_up = options.until_caught_up;
  subscription.wait_for_server = options.wait_for_server;
  subscription.observer = std::make_shared<NoticePrinter>(err);
  return subscription;
}

Cut PrintUntilEnd(SubscriberConnection& subscription, absl::Time deadline, TailPrinter& printer) {
  while (true) {
    const SubscriberStep step = subscription.Next(deadline - absl::Now());
    switch (step.kind) {
      case SubscriberStep::Kind::kEvent:
        if (printer.Write(*step.event)) continue;
        // Printed, so handled: the position to resume from is after it.
        (void)subscription.Commit();
        printer.Flush();
        return Cut::kDone;
      case SubscriberStep::Kind::kResponseEnd:
        if (!printer.Flush()) return Cut::kDone;
        if (absl::Now() >= deadline) return Cut::kDeadline;
        continue;
      case SubscriberStep::Kind::kTimedOut:
        return Cut::kDeadline;
      case SubscriberStep::Kind::kEnd:
        return Cut::kNone;
    }
  }
}

// What is left undone, for the text of an early end.
std::string Missing(const TailOptions& options, const TailPrinter& printer) {
  if (options.count != 0) {
    return absl::StrCat(printer.handled_total(), " of ", options.count, " events arrived");
  }
  return "not caught up yet";
}

}  // namespace

Outcome RunTail(const TailOptions& options, const Subscribe& subscribe, CommandIo io,
                const WatchInterrupts& watch) {
  const std::unique_ptr<SubscriberConnection> subscription =
      subscribe(ToSubscriberOptions(options, io.err));
  const absl::Time deadline =
      options.timeout ? absl::Now() + *options.timeout : absl::InfiniteFuture();
  TailPrinter printer(options, io);
  std::atomic<bool> interrupted{false};
  Cut cut = Cut::kNone;
  {
    const std::unique_ptr<InterruptWatcher> interrupts = watch ? watch([&] {
      interrupted = true;
      subscription->Stop();
    })
                                                               : nullptr;
    cut = PrintUntilEnd(*subscription, deadline, printer);
  }
  io.out.Flush();
  if (!io.out.status().ok()) return {ExitCode::kFailure, std::string(io.out.status().message())};

  const bool failed = cut == Cut::kNone && !subscription->status().ok();
  const bool stopped = cut == Cut::kNone && !failed && interrupted;
  if ((failed || stopped || cut == Cut::kDeadline) && subscription->cursor()) {
    NoticePrinter(io.err).OnLog(
        absl::StrCat("resume with --from=", ToString(*subscription->cursor())));
  }
  if (failed) return Explain(subscription->status(), options.server);
  const bool has_goal = options.count != 0 || options.until_caught_up;
  if (has_goal && (stopped || cut == Cut::kDeadline)) {
    return {stopped ? ExitCode::kInterrupted : ExitCode::kTimedOut,
            absl::StrCat(stopped ? "interrupted: " : "timed out: ", Missing(options, printer))};
  }
  if (printer.unprinted_total() > 0) {
    return {ExitCode::kFailure,
            absl::StrCat(printer.unprinted_total(), " events could not be printed, see above")};
  }
  return {};
}

}  // namespace penstock::cli
