package dev.penstock;

/** The base of the exceptions of this package: a subscription ended, and a retry cannot mend it. */
public abstract class PenstockException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PenstockException(String message, Throwable cause) {
    super(message, cause);
  }
}
