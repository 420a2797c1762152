// Both services as their users run them, in a temporary directory, on free ports.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/time/time.h"
#include "tests/support/process.h"

namespace penstock::testing {

// One HTTP answer of webhook_ingress.
struct PostResult {
  // 0 when no answer came.
  int status = 0;
  std::string body;
};

// Not thread-safe, but for Post, Sign and the addresses, which any thread may use.
class Stack {
 public:
  // `programs` is the directory that the three programs are in.
  explicit Stack(std::string programs = PENSTOCK_BIN_DIR);
  // Stops what runs and removes the directory.
  ~Stack();

  // The program to run instead of the one beside this program: what to start and
  // its first arguments, for instance `env` and a variable.
  void UseEventService(std::vector<std::string> command);
  void UseIngress(std::vector<std::string> command);
  // Where the ingress finds the event service, HOST:PORT; default is its own address.
  void UseWayToEventService(std::string address) { way_to_event_service_ = std::move(address); }
  // Where the log is; default `data` in directory().
  void UseDataDirectory(std::string path) { data_directory_ = std::move(path); }
  const std::string& data_directory() const { return data_directory_; }

  // Starts a program and waits for its `listening on`. False, with the log
  // printed, when it does not come. A restart uses the ports of the first start.
  bool StartEventService(std::vector<std::string> flags = {});
  bool StartIngress(std::vector<std::string> flags = {});

  // SIGKILL, then reaped.
  void KillEventService();
  void KillIngress();
  // SIGTERM; returns the exit status, or -1 when it did not end in time.
  int StopEventService();
  int StopIngress();

  // Stripe-Signature of `body` at `time` for the secret of the default endpoint.
  std::string Sign(std::string_view body, absl::Time time) const;
  // Posts to /webhook with a signature of now.
  PostResult Post(const std::string& body) const;
  // Posts with any signature header; none when empty.
  PostResult PostSigned(const std::string& body, const std::string& signature) const;

  // Runs `penstock ARGS --server ...` and returns its stdout; `status` gets the exit status.
  std::string Cli(std::vector<std::string> args, int* status = nullptr) const;
  // Starts `penstock ARGS --server ...` in the background.
  std::unique_ptr<Process> StartCli(std::vector<std::string> args) const;

  // GET of the operations port of either service.
  PostResult IngressOps(const std::string& path) const;
  PostResult EventServiceOps(const std::string& path) const;

  Process& event_service() { return *event_service_; }
  Process& ingress() { return *ingress_; }
  const std::string& directory() const { return directory_; }
  const std::string& event_service_address() const { return event_service_address_; }
  const std::string& ingress_address() const { return ingress_address_; }
  const std::string& secret() const { return secret_; }
  // The logs of every start so far.
  std::string IngressLog() const;
  std::string EventServiceLog() const;

 private:
  bool Start(const char* program, std::vector<std::string> argv, std::vector<std::string>& logs,
             std::unique_ptr<Process>& process, std::string& address, std::string& ops_address);

  const std::string programs_;
  std::string directory_;
  std::string secret_;
  std::string data_directory_;
  std::vector<std::string> event_service_command_;
  std::vector<std::string> ingress_command_;
  std::string way_to_event_service_;
  std::string event_service_address_;
  std::string event_service_ops_;
  std::string ingress_address_;
  std::string ingress_ops_;
  int starts_ = 0;
  std::vector<std::string> ingress_logs_;
  std::vector<std::string> event_service_logs_;
  std::unique_ptr<Process> event_service_;
  std::unique_ptr<Process> ingress_;
};

}  // namespace penstock::testing
