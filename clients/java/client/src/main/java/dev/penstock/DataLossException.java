package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/** DATA_LOSS: stored events are unreadable. */
public class DataLossException extends RpcException {
  private static final long serialVersionUID = 1L;

  DataLossException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code, description, reason, metadata, cause);
  }
}
