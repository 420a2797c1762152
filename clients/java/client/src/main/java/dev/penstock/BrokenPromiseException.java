package dev.penstock;

import io.grpc.Status;
import java.util.Map;

/** A stream broke a promise of event_service.proto, three times in a row if thrown. */
public final class BrokenPromiseException extends DataLossException {
  private static final long serialVersionUID = 1L;

  BrokenPromiseException(String what) {
    super(Status.Code.DATA_LOSS, "the stream broke a promise: " + what, "", Map.of(), null);
  }
}
