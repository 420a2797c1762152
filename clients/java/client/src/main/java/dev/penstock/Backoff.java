package dev.penstock;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Exponential with full jitter: uniform between zero and a ceiling that doubles. Full jitter,
 * because all consumers of a restarted server come back at once.
 */
final class Backoff {
  private static final long CEILING_FIRST_NANOS = Duration.ofMillis(200).toNanos();
  private static final long CEILING_MAX_NANOS = Duration.ofSeconds(10).toNanos();

  // Returns numbers in [0, 1).
  private final DoubleSupplier uniform;
  private long ceilingNanos = CEILING_FIRST_NANOS;

  Backoff(DoubleSupplier uniform) {
    this.uniform = uniform;
  }

  /** Returns how long to wait now. */
  long nextNanos() {
    long delay = (long) (uniform.getAsDouble() * ceilingNanos);
    ceilingNanos = Math.min(2 * ceilingNanos, CEILING_MAX_NANOS);
    return delay;
  }

  void reset() {
    ceilingNanos = CEILING_FIRST_NANOS;
  }
}
