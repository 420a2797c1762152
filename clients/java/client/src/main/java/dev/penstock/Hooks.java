package dev.penstock;

import java.time.Duration;

/**
 * Told what a subscription does, for metrics; override what you need. Lines for people go to the
 * {@link System.Logger} "dev.penstock".
 *
 * <p>Called between events by the thread that iterates. A call that blocks delays the subscription.
 */
public interface Hooks {
  /** A stream is open and delivers what comes after {@code start}. */
  default void connected(Cursor start) {}

  /** A stream ended, or none could be opened. The next attempt is after {@code retryIn}. */
  default void disconnected(RuntimeException why, Duration retryIn) {}

  /** The server closes the stream soon; the next one is opened meanwhile. */
  default void draining() {}

  /** Everything up to the head has been handled; from here on events are live. */
  default void caughtUp() {}

  /** Handling is slower than events arrive. Nothing is skipped. */
  default void fellBehind() {}

  /** The stream broke a promise; the response is fetched again. */
  default void fault(BrokenPromiseException error) {}

  /** How far it is, after every response, also after an empty one. */
  default void progress(Progress progress) {}

  /** The cursor store took {@code cursor}. */
  default void committed(Cursor cursor) {}
}
