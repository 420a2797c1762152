package dev.penstock;

import java.util.Optional;

/** Forgets with the process: after a restart the subscription begins at its start. */
public final class MemoryCursorStore implements CursorStore {
  private volatile Cursor cursor;

  /** Makes one that has no cursor. */
  public MemoryCursorStore() {}

  @Override
  public Optional<Cursor> load() {
    return Optional.ofNullable(cursor);
  }

  @Override
  public void commit(Cursor cursor) {
    this.cursor = cursor;
  }
}
