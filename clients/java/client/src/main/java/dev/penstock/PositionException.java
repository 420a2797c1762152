package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/**
 * OUT_OF_RANGE or FAILED_PRECONDITION: the cursor cannot be honoured. Reasons: CURSOR_EXPIRED,
 * CURSOR_AHEAD, LOG_ID_MISMATCH. It is never reset silently.
 */
public final class PositionException extends RpcException {
  private static final long serialVersionUID = 1L;

  PositionException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code, description, reason, metadata, cause);
  }
}
