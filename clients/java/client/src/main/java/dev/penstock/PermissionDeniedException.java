package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/** PERMISSION_DENIED: this client may not read that. */
public final class PermissionDeniedException extends RpcException {
  private static final long serialVersionUID = 1L;

  PermissionDeniedException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code, description, reason, metadata, cause);
  }
}
