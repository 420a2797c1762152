#include "tests/support/stack.h"

#include <httplib.h>
#include <openssl/hmac.h>
#include <signal.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "tests/support/fixed_port.h"

namespace penstock::testing {
namespace {

// Generous: a busy machine with two cores runs the tests side by side.
constexpr absl::Duration kStartTimeout = absl::Seconds(30);
constexpr absl::Duration kStopTimeout = absl::Seconds(30);

std::string ReadFiles(const std::vector<std::string>& paths) {
  std::ostringstream all;
  for (const std::string& path : paths) all << std::ifstream(path).rdbuf();
  return all.str();
}

httplib::Client ClientOf(const std::string& address) {
  httplib::Client client("http://" + address);
  client.set_tcp_nodelay(true);
  client.set_read_timeout(30);
  return client;
}

PostResult ToResult(const httplib::Result& result) {
  return result ? PostResult{result->status, result->body} : PostResult{};
}

void Kill(std::unique_ptr<Process>& process) {
  process->Signal(SIGKILL);
  process->Wait(kStopTimeout);
  process.reset();
}

int Stop(std::unique_ptr<Process>& process) {
  process->Signal(SIGTERM);
  const int status = process->Wait(kStopTimeout).value_or(-1);
  process.reset();
  return status;
}

}  // namespace

Stack::Stack(std::string programs) : programs_(std::move(programs)) {
  std::string pattern = (std::filesystem::temp_directory_path() / "penstock-stack-XXXXXX").string();
  directory_ = mkdtemp(pattern.data());
  secret_ = "whsec_stack_test_secret";
  data_directory_ = directory_ + "/data";
  event_service_command_ = {absl::StrCat(programs_, "/event-service")};
  ingress_command_ = {absl::StrCat(programs_, "/webhook-ingress")};
  std::filesystem::create_directory(directory_ + "/secrets");
  std::ofstream(directory_ + "/secrets/default") << secret_ << "\n";
}

Stack::~Stack() {
  ingress_.reset();
  event_service_.reset();
  std::error_code ignored;
  std::filesystem::remove_all(directory_, ignored);
}

void Stack::UseEventService(std::vector<std::string> command) {
  event_service_command_ = std::move(command);
}

void Stack::UseIngress(std::vector<std::string> command) { ingress_command_ = std::move(command); }

bool Stack::Start(const char* program, std::vector<std::string> argv,
                  std::vector<std::string>& logs, std::unique_ptr<Process>& process,
                  std::string& address, std::string& ops_address) {
  const std::string log = absl::StrCat(directory_, "/", program, ".", ++starts_, ".log");
  logs.push_back(log);
  // Kept when the program starts again.
  if (address.empty()) address = absl::StrCat("127.0.0.1:", FindFixedPort());
  if (ops_address.empty()) ops_address = absl::StrCat("127.0.0.1:", FindFixedPort());
  argv.push_back("--listen=" + address);
  argv.push_back("--ops_listen=" + ops_address);
  process = std::make_unique<Process>(std::move(argv), log);
  // The two lines come in either order.
  for (int lines = 0; lines < 2;) {
    const std::optional<std::string> line = process->ReadLine(kStartTimeout);
    if (!line) {
      std::cerr << program << " did not start:\n" << ReadFiles({log});
      process.reset();
      return false;
    }
    if (line->rfind("listening on ", 0) == 0) {
      address = line->substr(13);
      ++lines;
    } else if (line->rfind("operations on ", 0) == 0) {
      ops_address = line->substr(14);
      ++lines;
    }
  }
  return true;
}

bool Stack::StartEventService(std::vector<std::string> flags) {
  flags.push_back("--data_dir=" + data_directory_);
  flags.insert(flags.begin(), event_service_command_.begin(), event_service_command_.end());
  return Start("event-service", std::move(flags), event_service_logs_, event_service_,
               event_service_address_, event_service_ops_);
}

bool Stack::StartIngress(std::vector<std::string> flags) {
  flags.push_back("--secrets_dir=" + directory_ + "/secrets");
  flags.push_back("--event_service=" +
                  (way_to_event_service_.empty() ? event_service_address_ : way_to_event_service_));
  flags.insert(flags.begin(), ingress_command_.begin(), ingress_command_.end());
  return Start("webhook-ingress", std::move(flags), ingress_logs_, ingress_, ingress_address_,
               ingress_ops_);
}

void Stack::KillEventService() { Kill(event_service_); }
void Stack::KillIngress() { Kill(ingress_); }

int Stack::StopEventService() { return Stop(event_service_); }
int Stack::StopIngress() { return Stop(ingress_); }

std::string Stack::Sign(std::string_view body, absl::Time time) const {
  const std::string signed_bytes = absl::StrCat(absl::ToUnixSeconds(time), ".") + std::string(body);
  unsigned char mac[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  HMAC(EVP_sha256(), secret_.data(), static_cast<int>(secret_.size()),
       reinterpret_cast<const unsigned char*>(signed_bytes.data()), signed_bytes.size(), mac,
       &size);
  return absl::StrCat(
      "t=", absl::ToUnixSeconds(time),
      ",v1=", absl::BytesToHexString(absl::string_view(reinterpret_cast<const char*>(mac), size)));
}

PostResult Stack::Post(const std::string& body) const {
  return PostSigned(body, Sign(body, absl::Now()));
}

PostResult Stack::PostSigned(const std::string& body, const std::string& signature) const {
  httplib::Client client = ClientOf(ingress_address_);
  httplib::Headers headers;
  if (!signature.empty()) headers.emplace("Stripe-Signature", signature);
  return ToResult(client.Post("/webhook", headers, body, "application/json"));
}

std::unique_ptr<Process> Stack::StartCli(std::vector<std::string> args) const {
  args.insert(args.begin(), absl::StrCat(programs_, "/penstock"));
  args.push_back("--server=" + event_service_address_);
  return std::make_unique<Process>(std::move(args), directory_ + "/penstock.log");
}

std::string Stack::Cli(std::vector<std::string> args, int* status) const {
  const std::unique_ptr<Process> cli = StartCli(std::move(args));
  std::string output = cli->ReadAll(absl::Seconds(50));
  const int code = cli->Wait(kStopTimeout).value_or(-1);
  if (code != 0) std::cerr << ReadFiles({directory_ + "/penstock.log"});
  if (status != nullptr) *status = code;
  return output;
}

PostResult Stack::IngressOps(const std::string& path) const {
  return ToResult(ClientOf(ingress_ops_).Get(path));
}

PostResult Stack::EventServiceOps(const std::string& path) const {
  return ToResult(ClientOf(event_service_ops_).Get(path));
}

std::string Stack::IngressLog() const { return ReadFiles(ingress_logs_); }
std::string Stack::EventServiceLog() const { return ReadFiles(event_service_logs_); }

}  // namespace penstock::testing
