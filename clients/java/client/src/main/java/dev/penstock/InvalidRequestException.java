package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/** INVALID_ARGUMENT: mend the request. */
public final class InvalidRequestException extends RpcException {
  private static final long serialVersionUID = 1L;

  InvalidRequestException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code, description, reason, metadata, cause);
  }
}
