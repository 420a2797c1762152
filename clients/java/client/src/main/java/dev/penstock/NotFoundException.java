package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/** NOT_FOUND: the event to start after was never committed, or is past its retention. */
public final class NotFoundException extends RpcException {
  private static final long serialVersionUID = 1L;

  NotFoundException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code, description, reason, metadata, cause);
  }
}
