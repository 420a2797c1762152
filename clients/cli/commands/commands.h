// The commands of `penstock`, without their command-line syntax.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "clients/cli/exit_code.h"
#include "clients/cli/format/event_format.h"
#include "clients/cli/io/interrupt.h"
#include "clients/cli/io/output.h"
#include "clients/cli/rpc/credentials.h"
#include "clients/cli/rpc/event_service.h"
#include "penstock/subscriber_connection.h"

namespace penstock::cli {

struct TailOptions {
  std::string server;
  Credentials credentials;
  EventFilter filter;
  StartPosition from;
  // End after this many events. 0: no end.
  uint64_t count = 0;
  bool until_caught_up = false;
  bool wait_for_server = false;
  OutputFormat output = OutputFormat::kPretty;
  bool include_raw = false;
  std::optional<absl::Duration> timeout;
};

struct GetOptions {
  std::string server;
  Credentials credentials;
  std::string event_id;
  OutputFormat output = OutputFormat::kPretty;
  bool include_raw = false;
};

struct ListOptions {
  std::string server;
  Credentials credentials;
  EventFilter filter;
  bool newest_first = false;
  // 0: all.
  uint64_t limit = 100;
  OutputFormat output = OutputFormat::kPretty;
  bool include_raw = false;
};

struct InfoOptions {
  // kCursor: the head as LOG:SEQ, and nothing else.
  enum class Output { kPretty, kJson, kCursor };
  std::string server;
  Credentials credentials;
  Output output = Output::kPretty;
};

struct SubscriptionsOptions {
  std::string server;
  Credentials credentials;
  // Empty: of all clients.
  std::string client_id;
  bool json = false;
  // Ends this stream instead of listing.
  std::optional<uint64_t> disconnect;
};

struct TypesOptions {
  // Exact, `prefix.*`, or any part of a type. Empty: all.
  std::string pattern;
  bool json = false;
};

struct RejectsOptions {
  // HOST:PORT of the operations port of webhook-ingress.
  std::string ops;
  bool json = false;
  // 0: all.
  uint64_t limit = 0;
};

// Returns the page `path` of the operations port at `address`, as FetchOpsPage.
using FetchPage =
    std::function<absl::StatusOr<std::string>(const std::string& address, const std::string& path)>;

// What a command works with. Everything outlives the command.
struct CommandIo {
  Output& out;
  Output& err;
};

// Starts to watch for interrupts, and calls `stop` at the first, from any thread,
// until its result is destroyed.
using WatchInterrupts =
    std::function<std::unique_ptr<InterruptWatcher>(std::function<void()> stop)>;

// Makes a connection with these options.
using Subscribe = std::function<std::unique_ptr<SubscriberConnection>(SubscriberOptions options)>;

// An empty `watch` means no interrupts.
Outcome RunTail(const TailOptions& options, const Subscribe& subscribe, CommandIo io,
                const WatchInterrupts& watch);
Outcome RunGet(const GetOptions& options, EventService& service, CommandIo io);
Outcome RunList(const ListOptions& options, EventService& service, CommandIo io);
Outcome RunInfo(const InfoOptions& options, EventService& service, CommandIo io);
Outcome RunSubscriptions(const SubscriptionsOptions& options, EventService& service, CommandIo io);
Outcome RunTypes(const TypesOptions& options, CommandIo io);
Outcome RunRejects(const RejectsOptions& options, const FetchPage& fetch, CommandIo io);

}  // namespace penstock::cli
