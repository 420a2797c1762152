package dev.penstock;

/**
 * The cursor store failed; the cause is what it threw. Going on without a stored place would repeat
 * more and more events after a restart.
 */
public final class CursorStoreException extends PenstockException {
  private static final long serialVersionUID = 1L;

  CursorStoreException(String operation, Exception cause) {
    super(operation + ": " + cause.getMessage(), cause);
  }
}
