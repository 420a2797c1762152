package dev.penstock;

import java.util.Optional;

/**
 * Holds the cursor of one subscription between runs.
 *
 * <p>Implement it over your own database to commit the cursor beside the effects of your handlers.
 * Two subscriptions must not share a store. Committing the same cursor twice is committing it once.
 * Whatever a store throws ends the subscription as a {@link CursorStoreException}. It is called by
 * one thread at a time.
 */
public interface CursorStore {
  /** Returns the cursor committed last; empty before the first. */
  Optional<Cursor> load() throws Exception;

  /** Returns only when a load, by a process started later, returns {@code cursor}. */
  void commit(Cursor cursor) throws Exception;
}
