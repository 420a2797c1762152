package dev.penstock;

import dev.penstock.v1.Event;
import dev.penstock.v1.Progress;
import dev.penstock.v1.Started;
import dev.penstock.v1.SubscribeResponse;

/**
 * Holds one stream to the promises of event_service.proto that a consumer can check: sequences
 * strictly increase and come after the start (Ordered, Unique, Resumable), every cursor is of one log
 * and never goes back (Bookmarkable), and the server counted as many events as arrived (Reliable).
 */
final class DeliveryChecker {
  // Null: the stream starts anew.
  private final Cursor resumedAfter;
  // Everything up to here has been seen or skipped. Null until the stream started.
  private Cursor position;
  private long received;

  DeliveryChecker(Cursor resumedAfter) {
    this.resumedAfter = resumedAfter;
  }

  /** Takes the next response of the stream, before its events are handled. */
  void check(SubscribeResponse response) throws BrokenPromiseException {
    if (response.hasStarted()) {
      checkStarted(response.getStarted());
    }
    if (position == null) {
      throw new BrokenPromiseException("its first response lacks `started`");
    }
    long last = position.sequence();
    for (Event event : response.getEventsList()) {
      if (Long.compareUnsigned(event.getSequence(), last) <= 0) {
        throw new BrokenPromiseException(
            "sequence " + Long.toUnsignedString(event.getSequence())
                + " came after " + Long.toUnsignedString(last));
      }
      last = event.getSequence();
    }
    received += response.getEventsCount();
    position = new Cursor(position.logId(), last);
    if (response.hasProgress()) {
      checkProgress(response.getProgress());
    }
  }

  private void checkStarted(Started started) {
    if (position != null) {
      throw new BrokenPromiseException("the server started it twice");
    }
    Cursor at = Cursor.of(started.getCursor());
    // A log that was replaced is an error of the call; it must not come in by the back door.
    if (resumedAfter != null && !at.equals(resumedAfter)) {
      throw new BrokenPromiseException(
          "asked for events after " + resumedAfter + ", the server started after " + at);
    }
    position = at;
  }

  private void checkProgress(Progress progress) {
    if (progress.getDeliveredTotal() != received) {
      throw new BrokenPromiseException(
          "the server sent " + Long.toUnsignedString(progress.getDeliveredTotal())
              + " events on this stream, " + received + " arrived");
    }
    Cursor at = Cursor.of(progress.getCursor());
    if (!at.logId().equals(position.logId())
        || Long.compareUnsigned(at.sequence(), position.sequence()) < 0) {
      throw new BrokenPromiseException("the cursor went from " + position + " back to " + at);
    }
    position = at;
  }
}
