package dev.penstock;

/**
 * What is handled, and when to commit it. No I/O. Each method that returns a cursor asks to commit it
 * and to call {@link #committed} then; null asks for nothing.
 */
final class Place {
  private final long intervalNanos;
  private Cursor written;
  private long writtenAt;
  private boolean everWritten;
  private Cursor handled;
  private Cursor inHand;

  Place(long intervalNanos) {
    this.intervalNanos = intervalNanos;
  }

  /** Everything up to here has been handled. Null before the first stream started. */
  Cursor handled() {
    return handled;
  }

  /** Takes what the store has. */
  void load(Cursor cursor) {
    handled = cursor;
    written = cursor;
  }

  /** Notes that the consumer has the event before {@code cursor} now. */
  void give(Cursor cursor) {
    inHand = cursor;
  }

  /** Counts the event in hand as handled. */
  Cursor settle(long now) {
    if (inHand == null) {
      return null;
    }
    handled = inHand;
    inHand = null;
    return isDue(now) ? flush() : null;
  }

  /** Forgets the event in hand: its handler failed, or the loop was left. */
  void drop() {
    inHand = null;
  }

  /** Notes that everything up to {@code cursor} is handled: a response ended, or a heartbeat came. */
  Cursor advance(Cursor cursor, boolean hadEvents, long now) {
    handled = cursor;
    return hadEvents || isDue(now) ? flush() : null;
  }

  /** Returns what is handled and not committed yet. */
  Cursor flush() {
    return handled != null && !handled.equals(written) ? handled : null;
  }

  /** Notes that the store took {@code cursor}. */
  void committed(Cursor cursor, long now) {
    written = cursor;
    writtenAt = now;
    everWritten = true;
  }

  private boolean isDue(long now) {
    return !everWritten || now - writtenAt >= intervalNanos;
  }
}
