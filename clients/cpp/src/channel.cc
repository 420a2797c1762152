#include "clients/cpp/src/channel.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "grpcpp/create_channel.h"
#include "grpcpp/security/credentials.h"
#include "grpcpp/support/channel_arguments.h"
#include "penstock/error_info.h"
#include "penstock/rpc/v1/status.pb.h"

namespace penstock {
namespace {

absl::StatusOr<std::string> ReadTextFile(const std::string& path, const char* what) {
  std::ifstream file(path);
  std::ostringstream text;
  if (!file || !(text << file.rdbuf())) {
    return absl::FailedPreconditionError(absl::StrCat("cannot read the ", what, " ", path));
  }
  return std::move(text).str();
}

absl::StatusOr<std::shared_ptr<grpc::ChannelCredentials>> TlsCredentials(const TlsOptions& tls) {
  if (tls.cert_file.empty() != tls.key_file.empty()) {
    return absl::InvalidArgumentError("cert_file and key_file go together: set both or none");
  }
  grpc::SslCredentialsOptions options;
  const std::pair<const std::string&, std::string&> files[] = {
      {tls.ca_file, options.pem_root_certs},
      {tls.cert_file, options.pem_cert_chain},
      {tls.key_file, options.pem_private_key}};
  for (const auto& [path, text] : files) {
    if (path.empty()) continue;
    absl::StatusOr<std::string> read = ReadTextFile(path, "TLS file");
    if (!read.ok()) return read.status();
    text = *std::move(read);
  }
  return grpc::SslCredentials(options);
}

bool IsLoopback(std::string address) {
  if (absl::StartsWith(address, "unix:")) return true;
  absl::string_view target = address;
  // "dns:///host:port", or an address family and its address.
  const size_t slash = target.rfind('/');
  if (slash != absl::string_view::npos) target.remove_prefix(slash + 1);
  for (const char* scheme : {"dns:", "ipv4:", "ipv6:"}) absl::ConsumePrefix(&target, scheme);
  // Names below 127. are not addresses: a token goes to digits and dots only.
  if (absl::StartsWith(target, "127.")) {
    return target.find_first_not_of("0123456789.:") == absl::string_view::npos;
  }
  return target == "localhost" || absl::StartsWith(target, "localhost:") ||
         absl::StartsWith(target, "[::1]");
}

bool IsTokenText(const std::string& token) {
  return !token.empty() &&
         std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

}  // namespace

BearerTokenSource BearerTokenFromFile(std::string path) {
  return [path = std::move(path)]() -> absl::StatusOr<std::string> {
    absl::StatusOr<std::string> text = ReadTextFile(path, "token file");
    if (!text.ok()) return text.status();
    return std::string(absl::StripAsciiWhitespace(*text));
  };
}

absl::StatusOr<std::shared_ptr<grpc::Channel>> OpenChannel(const ServerOptions& server) {
  if (server.address.empty()) {
    return absl::InvalidArgumentError("no server: set ServerOptions::address");
  }
  grpc::ChannelArguments arguments;
  arguments.SetMaxReceiveMessageSize(kResponseBytesMax);
  // Channels of one process share connections and their back-off unless told
  // not to; the back-off between streams is the subscription's.
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  if (!server.tls) {
    return grpc::CreateCustomChannel(server.address, grpc::InsecureChannelCredentials(), arguments);
  }
  auto credentials = TlsCredentials(*server.tls);
  if (!credentials.ok()) return credentials.status();
  if (!server.tls->server_name.empty()) {
    arguments.SetSslTargetNameOverride(server.tls->server_name);
  }
  return grpc::CreateCustomChannel(server.address, *credentials, arguments);
}

absl::Status PrepareContext(const ServerOptions& server, grpc::ClientContext& context) {
  if (!server.bearer_token) return absl::OkStatus();
  if (!server.tls && !IsLoopback(server.address)) {
    return absl::InvalidArgumentError(
        "a bearer token is not sent in plaintext to another machine; set ServerOptions::tls");
  }
  absl::StatusOr<std::string> token = server.bearer_token();
  if (!token.ok()) return token.status();
  if (!IsTokenText(*token)) {
    return absl::InvalidArgumentError("the bearer token is empty or holds white space");
  }
  context.AddMetadata("authorization", absl::StrCat("Bearer ", *token));
  return absl::OkStatus();
}

absl::Status ToStatus(const grpc::Status& status) {
  if (status.ok()) return absl::OkStatus();
  absl::Status result(static_cast<absl::StatusCode>(status.error_code()), status.error_message());
  rpc::v1::Status details;
  if (!details.ParseFromString(status.error_details())) return result;
  for (const google::protobuf::Any& detail : details.details()) {
    rpc::v1::ErrorInfo info;
    // The Any names google.rpc.ErrorInfo, whose wire format ours shares.
    if (!absl::EndsWith(detail.type_url(), "/google.rpc.ErrorInfo")) continue;
    if (!info.ParseFromString(detail.value())) continue;
    SetErrorInfo({info.reason(), {info.metadata().begin(), info.metadata().end()}}, result);
  }
  return result;
}

}  // namespace penstock
