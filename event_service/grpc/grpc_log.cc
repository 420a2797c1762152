#include "event_service/grpc/grpc_log.h"

#include <grpc/support/log.h>

#include "common/json_log.h"

namespace penstock::event_service {

void RouteGrpcLog() {
  gpr_set_log_function(+[](gpr_log_func_args* args) {
    Log(LogLevel::kDebug, "grpc", {{"detail", args->message}, {"file", args->file}});
  });
}

}  // namespace penstock::event_service
