#include "event_service/grpc/grpc_log.h"

#include <google/protobuf/stubs/logging.h>
#include <grpc/support/log.h>

#include <string>

#include "common/json_log.h"

namespace penstock::event_service {

void RouteGrpcLog() {
  gpr_set_log_function(+[](gpr_log_func_args* args) {
    Log(LogLevel::kDebug, "grpc", {{"detail", args->message}, {"file", args->file}});
  });
  // It speaks of every request that cannot be parsed, which anybody may send, in lines of its own.
  google::protobuf::SetLogHandler(
      +[](google::protobuf::LogLevel, const char* file, int, const std::string& message) {
        Log(LogLevel::kDebug, "protobuf", {{"detail", message}, {"file", file}});
      });
}

}  // namespace penstock::event_service
