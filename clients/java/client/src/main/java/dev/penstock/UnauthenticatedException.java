package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/** UNAUTHENTICATED: the server does not know who asks. */
public final class UnauthenticatedException extends RpcException {
  private static final long serialVersionUID = 1L;

  UnauthenticatedException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code, description, reason, metadata, cause);
  }
}
