import { type Cursor, sameCursor } from "./cursor.js";

/**
 * What is handled, and when to commit it. Each method that returns a cursor asks to commit it, and to
 * call `committed` then. No I/O.
 */
export class Place {
  /** Everything up to here has been handled. */
  handled: Cursor | undefined;
  /** The event that the consumer has now. */
  inHand: Cursor | undefined;
  #written: Cursor | undefined;
  #writtenAt = -Infinity;

  constructor(private readonly intervalMs: number) {}

  /** Takes what the store has. */
  load(cursor: Cursor): void {
    this.handled = this.#written = cursor;
  }

  /** Counts the event in hand as handled. */
  settle(now: number): Cursor | undefined {
    if (this.inHand !== undefined) {
      this.handled = this.inHand;
      this.inHand = undefined;
    }
    return now - this.#writtenAt >= this.intervalMs ? this.flush() : undefined;
  }

  /** Notes that everything up to `cursor` is handled: a response ended, or a heartbeat came. */
  advance(cursor: Cursor, hadEvents: boolean, now: number): Cursor | undefined {
    this.handled = cursor;
    return hadEvents || now - this.#writtenAt >= this.intervalMs ? this.flush() : undefined;
  }

  /** What is handled and not committed yet. */
  flush(): Cursor | undefined {
    return sameCursor(this.handled, this.#written) ? undefined : this.handled;
  }

  committed(cursor: Cursor, now: number): void {
    this.#written = cursor;
    this.#writtenAt = now;
  }
}
