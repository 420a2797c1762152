import { type Cursor, formatCursor, sameCursor } from "./cursor.js";
import { RpcError } from "./errors.js";
import type { Progress, Started, SubscribeResponse } from "./gen/penstock/v1/event_service_pb.js";

/** A stream broke a promise of event_service.proto. */
export class BrokenPromiseError extends RpcError {
  override name = "BrokenPromiseError";

  constructor(what: string) {
    super("DATA_LOSS", `the stream broke a promise: ${what}`);
  }
}

export function cursorOf(cursor: { logId: string; sequence: bigint } | undefined): Cursor {
  return { logId: cursor?.logId ?? "", sequence: cursor?.sequence ?? 0n };
}

/**
 * Holds the responses of one stream, in order, to the promises that a consumer can check: sequences
 * strictly increase and come after the start (Ordered, Unique, Resumable), every cursor is of one log
 * and never goes back (Bookmarkable), and the server counted as many events as arrived (Reliable).
 */
export class DeliveryChecker {
  #started = false;
  /** Everything up to here has been seen or skipped. */
  #position: Cursor = { logId: "", sequence: 0n };
  #received = 0n;

  /** `resumedAfter`: the cursor that the stream was opened with, if it was one. */
  constructor(private readonly resumedAfter: Cursor | undefined) {}

  /** Throws BrokenPromiseError. Call it before the events are handled. */
  check(response: SubscribeResponse): void {
    if (response.started !== undefined) this.#checkStarted(response.started);
    if (!this.#started) throw new BrokenPromiseError("its first response lacks `started`");
    let last = this.#position.sequence;
    for (const { sequence } of response.events) {
      if (sequence <= last) {
        throw new BrokenPromiseError(`sequence ${sequence.toString()} came after ${last.toString()}`);
      }
      last = sequence;
    }
    this.#received += BigInt(response.events.length);
    this.#position = { logId: this.#position.logId, sequence: last };
    if (response.progress !== undefined) this.#checkProgress(response.progress);
  }

  #checkStarted(started: Started): void {
    if (this.#started) throw new BrokenPromiseError("the server started it twice");
    const at = cursorOf(started.cursor);
    // A log that was replaced is an error of the call; it must not come in by the back door.
    if (this.resumedAfter !== undefined && !sameCursor(at, this.resumedAfter)) {
      const asked = formatCursor(this.resumedAfter);
      throw new BrokenPromiseError(
        `asked for events after ${asked}, the server started after ${formatCursor(at)}`,
      );
    }
    this.#started = true;
    this.#position = at;
  }

  #checkProgress(progress: Progress): void {
    if (progress.deliveredTotal !== this.#received) {
      const sent = progress.deliveredTotal.toString();
      throw new BrokenPromiseError(
        `the server sent ${sent} events on this stream, ${this.#received.toString()} arrived`,
      );
    }
    const at = cursorOf(progress.cursor);
    if (at.logId !== this.#position.logId || at.sequence < this.#position.sequence) {
      const from = formatCursor(this.#position);
      throw new BrokenPromiseError(`the cursor went from ${from} back to ${formatCursor(at)}`);
    }
    this.#position = at;
  }
}
