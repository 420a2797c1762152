package dev.penstock;

import java.util.Objects;

/**
 * Just after the event with {@code sequence} in the log {@code logId}. Sequences of different logs
 * do not compare.
 *
 * @param logId identity of the log
 * @param sequence unsigned; 0 is before the first event ever
 */
public record Cursor(String logId, long sequence) {
  public Cursor {
    Objects.requireNonNull(logId);
  }

  /**
   * Reads "LOG:SEQUENCE".
   *
   * @throws IllegalArgumentException saying what is wrong, for anything else
   */
  public static Cursor parse(String text) {
    int colon = text.lastIndexOf(':');
    String digits = text.substring(colon + 1);
    // Not parseUnsignedLong alone: it takes a sign, and the digits of every script.
    if (colon < 1 || digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw notACursor(text);
    }
    try {
      return new Cursor(text.substring(0, colon), Long.parseUnsignedLong(digits));
    } catch (NumberFormatException tooLarge) {
      throw notACursor(text);
    }
  }

  private static IllegalArgumentException notACursor(String text) {
    return new IllegalArgumentException("\"" + text + "\" is not a cursor: want LOG:SEQUENCE");
  }

  static Cursor of(dev.penstock.v1.Cursor cursor) {
    return new Cursor(cursor.getLogId(), cursor.getSequence());
  }

  dev.penstock.v1.Cursor toProto() {
    return dev.penstock.v1.Cursor.newBuilder().setLogId(logId).setSequence(sequence).build();
  }

  /** Returns "LOG:SEQUENCE", as {@link #parse} and {@code penstock tail --from} read it. */
  @Override
  public String toString() {
    return logId + ":" + Long.toUnsignedString(sequence);
  }
}
