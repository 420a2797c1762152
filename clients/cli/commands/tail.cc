#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "clients/cli/commands/commands.h"
#include "clients/cli/format/event_writer.h"

namespace penstock::cli {
namespace {

using Reason = SubscriptionEnd::Reason;

// Prints what the loop hands over.
class TailPrinter : public SubscriptionObserver {
 public:
  TailPrinter(const TailOptions& options, CommandIo io)
      : io_(io), writer_(options.output, io.out, io.err), count_(options.count) {}

  bool OnEvent(const ReceivedEvent& event) override {
    writer_.Write(*event.message);
    ++handled_total_;
    return !CountReached() && !io_.out.dead();
  }

  // Also notices, in quiet times, that `| head` has seen enough.
  bool OnResponseEnd() override {
    io_.out.Flush();
    return !io_.out.ReaderGone() && !io_.out.dead();
  }

  void OnNotice(const std::string& text) override {
    io_.err.WriteLine(absl::StrCat("penstock: ", text));
    io_.err.Flush();
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

std::string ResumeHint(const SubscriptionLoop& loop) {
  if (!loop.cursor()) return "";
  return absl::StrCat("resume with --from=", ToString(*loop.cursor()));
}

// What is left undone, for the text of an early end.
std::string Missing(const TailOptions& options, const TailPrinter& printer) {
  if (options.count != 0) {
    return absl::StrCat(printer.handled_total(), " of ", options.count, " events arrived");
  }
  return "not caught up yet";
}

}  // namespace

Outcome RunTail(const TailOptions& options, EventService& service, LoopClock& clock,
                std::function<double()> uniform, CommandIo io,
                const WatchInterrupts& watch) {
  const SubscribeParams params{options.filter,
                               options.include_raw || options.output == OutputFormat::kRaw,
                               options.until_caught_up};
  SubscriptionOptions loop_options;
  loop_options.start = options.from;
  loop_options.until_caught_up = options.until_caught_up;
  loop_options.wait_for_server = options.wait_for_server;
  if (options.timeout) loop_options.deadline = clock.Now() + *options.timeout;
  TailPrinter printer(options, io);
  SubscriptionLoop loop(
      [&](const StartPosition& start) { return service.Subscribe(params, start); }, clock, printer,
      std::move(uniform), std::move(loop_options));
  SubscriptionEnd end;
  {
    const std::unique_ptr<InterruptWatcher> interrupts =
        watch ? watch([&loop] { loop.Stop(); }) : nullptr;
    end = loop.Run();
  }
  io.out.Flush();

  if (!io.out.status().ok()) return {ExitCode::kFailure, std::string(io.out.status().message())};
  const bool has_goal = options.count != 0 || options.until_caught_up;
  const std::string resume = ResumeHint(loop);
  switch (end.reason) {
    case Reason::kStopped:
    case Reason::kDeadline: {
      if (!resume.empty()) printer.OnNotice(resume);
      if (!has_goal) break;
      const bool stopped = end.reason == Reason::kStopped;
      return {stopped ? ExitCode::kInterrupted : ExitCode::kTimedOut,
              absl::StrCat(stopped ? "interrupted: " : "timed out: ", Missing(options, printer))};
    }
    case Reason::kError: {
      if (!resume.empty()) printer.OnNotice(resume);
      return Explain(end.error, options.server);
    }
    case Reason::kObserverDone:
    case Reason::kCaughtUp:
      break;
  }
  if (printer.unprinted_total() > 0) {
    return {ExitCode::kFailure,
            absl::StrCat(printer.unprinted_total(), " events could not be printed, see above")};
  }
  return {};
}

}  // namespace penstock::cli
