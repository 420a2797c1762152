package dev.penstock;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.penstock.rpc.v1.ErrorInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A call failed. The head of event_service.proto lists the reasons with their metadata. */
public class RpcException extends PenstockException {
  private static final long serialVersionUID = 1L;

  private static final Metadata.Key<byte[]> DETAILS =
      Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

  private static final Set<Status.Code> RETRYABLE =
      EnumSet.of(
          Status.Code.UNAVAILABLE,
          Status.Code.RESOURCE_EXHAUSTED,
          Status.Code.ABORTED,
          Status.Code.DEADLINE_EXCEEDED,
          // Proxies and connection resets also show as these three.
          Status.Code.CANCELLED,
          Status.Code.INTERNAL,
          Status.Code.UNKNOWN);

  private final Status.Code code;
  private final String description;
  private final String reason;
  private final HashMap<String, String> metadata;

  RpcException(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    super(code + (reason.isEmpty() ? "" : " (" + reason + ")") + ": " + description, cause);
    this.code = code;
    this.description = description;
    this.reason = reason;
    this.metadata = new HashMap<>(metadata);
  }

  /** gRPC's code. */
  public final Status.Code code() {
    return code;
  }

  /** What the server said, for people. */
  public final String description() {
    return description;
  }

  /**
   * Of the ErrorInfo, e.g. "CURSOR_EXPIRED". Empty when the server sent none, as when it was never
   * reached.
   */
  public final String reason() {
    return reason;
  }

  /** Facts that belong to the reason, e.g. earliest_sequence = 812. */
  public final Map<String, String> metadata() {
    return Map.copyOf(metadata);
  }

  /** Types what a stub of {@code dev.penstock.v1} threw, with the server's reason. */
  public static RpcException of(Throwable error) {
    Status status = Status.fromThrowable(error);
    ErrorInfo info = errorInfo(Status.trailersFromThrowable(error));
    String description = status.getDescription() == null ? "" : status.getDescription();
    // Without it, "io exception" would be all there is to read.
    if (status.getCause() != null) {
      description += (description.isEmpty() ? "" : ": ") + status.getCause().getMessage();
    }
    return of(status.getCode(), description, info.getReason(), info.getMetadataMap(), error);
  }

  static RpcException of(
      Status.Code code, String description, String reason, Map<String, String> metadata, Throwable cause) {
    return switch (code) {
      case INVALID_ARGUMENT -> new InvalidRequestException(code, description, reason, metadata, cause);
      case NOT_FOUND -> new NotFoundException(code, description, reason, metadata, cause);
      case PERMISSION_DENIED -> new PermissionDeniedException(code, description, reason, metadata, cause);
      case UNAUTHENTICATED -> new UnauthenticatedException(code, description, reason, metadata, cause);
      case OUT_OF_RANGE, FAILED_PRECONDITION ->
          new PositionException(code, description, reason, metadata, cause);
      case DATA_LOSS -> new DataLossException(code, description, reason, metadata, cause);
      default -> new RpcException(code, description, reason, metadata, cause);
    };
  }

  static RpcException unavailable(String description) {
    return of(Status.Code.UNAVAILABLE, description, "", Map.of(), null);
  }

  /** Whether the same call may succeed later without any change to it. */
  final boolean isRetryable() {
    return RETRYABLE.contains(code);
  }

  private static ErrorInfo errorInfo(Metadata trailers) {
    byte[] details = trailers == null ? null : trailers.get(DETAILS);
    if (details != null) {
      try {
        for (Any detail : dev.penstock.rpc.v1.Status.parseFrom(details).getDetailsList()) {
          if (detail.getTypeUrl().endsWith("/google.rpc.ErrorInfo")) {
            return ErrorInfo.parseFrom(detail.getValue());
          }
        }
      } catch (InvalidProtocolBufferException foreign) {
        // A proxy's or a newer server's: the code and the message still say enough.
        return ErrorInfo.getDefaultInstance();
      }
    }
    return ErrorInfo.getDefaultInstance();
  }
}
