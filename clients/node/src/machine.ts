import { durationMs } from "@bufbuild/protobuf/wkt";

import { Backoff } from "./backoff.js";
import { type Cursor, formatCursor } from "./cursor.js";
import { BrokenPromiseError, cursorOf, DeliveryChecker } from "./delivery-checker.js";
import { isRetryable, RpcError } from "./errors.js";
import type { Event } from "./gen/penstock/v1/event_pb.js";
import type {
  Progress,
  Started,
  SubscribeRequest,
  SubscribeResponse,
} from "./gen/penstock/v1/event_service_pb.js";
import type { Hooks, SubscriberOptions } from "./options.js";
import { makeRequest } from "./request.js";

/** A stream that is silent for this many heartbeats is given up. */
const WATCHDOG_HEARTBEATS = 2.5;
/** The heartbeat assumed until the server names its own. */
const HEARTBEAT_DEFAULT_MS = 10_000;
/** A stream that lived this long had a working server: the next back-off starts small. */
const HEALTHY_STREAM_AGE_MS = 10_000;
/** After this many broken promises without a good response in between, give up. */
const BROKEN_PROMISES_MAX = 3;

interface Stream {
  readonly id: number;
  readonly checker: DeliveryChecker;
  readonly openedAt: number;
  heardAt: number;
  draining: boolean;
}

/** What to do next. */
export type Step =
  /** Open a stream, and report its responses and its end under this id. */
  | { readonly kind: "open"; readonly id: number; readonly request: SubscribeRequest }
  /** Cancel a stream. Reports about it are ignored from now on. */
  | { readonly kind: "close"; readonly id: number }
  /** Hand the events out, calling onHandled after each, then call onResponseEnd. */
  | Deliver
  /** Wait for a report, at most until then, and ask again. */
  | { readonly kind: "wait"; readonly until: number }
  /** It is over. `error` is undefined when a stop option was met. */
  | { readonly kind: "end"; readonly error: unknown };

export interface Deliver {
  readonly kind: "deliver";
  readonly stream: Stream;
  readonly logId: string;
  readonly events: readonly Event[];
  readonly response: SubscribeResponse;
}

/**
 * Decides what a subscription does next, without I/O and without a clock of its own: the driver asks
 * `next` for a step, carries it out, and reports what came of it.
 *
 * There are at most two streams. `opening` has not said Started yet; when it does, it takes the place
 * of `current`, whose end it need not wait for. A stream that drains gets its successor while it is
 * still read; a stream that broke is `current` no more, and its successor opens after a pause. Times
 * are milliseconds of a monotonic clock.
 */
export class Machine {
  /** Everything up to here has been handed out. undefined until the first stream started. */
  position: Cursor | undefined;
  /** The last cursor that a matching delivered_total confirmed. */
  #confirmed: Cursor | undefined;
  #handledTotal = 0;
  #current: Stream | undefined;
  #opening: Stream | undefined;
  /** When the next stream opens. */
  #retryAt: number | undefined;
  #heartbeatMs: number;
  #broken = 0;
  #streamsTotal = 0;
  #end: Extract<Step, { kind: "end" }> | undefined;
  readonly #steps: Step[] = [];
  readonly #backoff: Backoff;
  readonly #hooks: Hooks;

  constructor(
    private readonly options: SubscriberOptions,
    position: Cursor | undefined,
    uniform: () => number,
    now: number,
  ) {
    this.position = this.#confirmed = position;
    this.#hooks = options.hooks ?? {};
    this.#backoff = new Backoff(uniform);
    this.#heartbeatMs = options.heartbeatMs ?? HEARTBEAT_DEFAULT_MS;
    this.#retryAt = now;
  }

  next(now: number): Step {
    if (this.#steps.length === 0 && this.#end === undefined) {
      for (const stream of this.#streams()) {
        if (now >= this.#silentUntil(stream)) this.#onSilence(stream, now);
      }
      if (this.#opening === undefined && this.#retryAt !== undefined && now >= this.#retryAt) {
        this.#open(now);
      }
    }
    return this.#steps.shift() ?? this.#end ?? { kind: "wait", until: this.#wakeAt() };
  }

  /** Takes what a stream sent. Its events come out of `next`. */
  onResponse(id: number, response: SubscribeResponse, now: number): void {
    const stream = this.#stream(id);
    if (stream === undefined) return;
    stream.heardAt = now;
    try {
      stream.checker.check(response);
    } catch (error) {
      if (!(error instanceof BrokenPromiseError)) throw error;
      this.#onBrokenPromise(stream, error, now);
      return;
    }
    if (stream === this.#opening && response.started !== undefined) {
      this.#promote(stream, response.started);
    }
    const position = this.#knownPosition();
    const first = response.events[0];
    // A successor repeats what its draining predecessor sent meanwhile.
    const events =
      first !== undefined && first.sequence <= position.sequence
        ? response.events.filter((event) => event.sequence > position.sequence)
        : response.events;
    this.#steps.push({ kind: "deliver", stream, logId: position.logId, events, response });
  }

  /** Counts an event that was handed out. */
  onHandled(cursor: Cursor): void {
    this.position = cursor;
    this.#handledTotal += 1;
  }

  /** Takes the marks of a response whose events are handled. */
  onResponseEnd(step: Deliver, now: number): void {
    const { response, stream } = step;
    // Handling may have taken long, and the streams were not read meanwhile: that is not their
    // silence.
    for (const open of this.#streams()) open.heardAt = now;
    if (step.events.length > 0) this.#backoff.reset();
    if (response.progress !== undefined) this.#onProgress(response.progress);
    if (response.fellBehind !== undefined) {
      this.#hooks.log?.("handling is slower than events arrive; nothing is skipped");
      this.#hooks.fellBehind?.();
    }
    if (response.caughtUp !== undefined) {
      this.#hooks.caughtUp?.();
      if (this.options.stopWhenCaughtUp === true) this.#finish(undefined);
    }
    const last = this.options.stopAfterSequence ?? 0n;
    if (last > 0n && this.#knownPosition().sequence >= last) this.#finish(undefined);
    if (response.draining !== undefined && !stream.draining && this.#end === undefined) {
      stream.draining = true;
      this.#hooks.log?.("the server is stopping; opening the next stream");
      this.#hooks.draining?.();
      // After a pause: all consumers of the server are told at the same moment.
      if (this.#opening === undefined) this.#retryAt ??= now + this.#backoff.next();
    }
  }

  /** Takes the end of a stream; `error` is undefined when the server ended it with OK. */
  onClosed(id: number, error: unknown, now: number): void {
    const stream = this.#stream(id);
    if (stream === undefined) return;
    if (error === undefined) {
      if (this.options.stopWhenCaughtUp === true || (this.options.stopAfterSequence ?? 0n) > 0n) {
        this.#finish(undefined);
        return;
      }
      error = new RpcError("UNAVAILABLE", "the server ended the stream");
    }
    const opening = stream === this.#opening;
    this.#forget(stream);
    const draining = error instanceof RpcError && error.reason === "DRAINING";
    if (opening && draining && this.#current !== undefined) {
      // The only server there is: it waits for the old stream before it can stop.
      this.#steps.push({ kind: "close", id: this.#current.id });
      this.#current = undefined;
    }
    const neverConnected = this.position === undefined && this.options.failFast === true;
    if (!isRetryable(error) || neverConnected) {
      this.#finish(error);
      return;
    }
    this.#planRetry(stream, error, now);
  }

  #streams(): Stream[] {
    return [this.#current, this.#opening].filter((stream) => stream !== undefined);
  }

  #stream(id: number): Stream | undefined {
    return this.#streams().find((stream) => stream.id === id);
  }

  #knownPosition(): Cursor {
    if (this.position === undefined) throw new Error("the first Started sets the position");
    return this.position;
  }

  #forget(stream: Stream): void {
    if (this.#current === stream) this.#current = undefined;
    if (this.#opening === stream) this.#opening = undefined;
  }

  #open(now: number): void {
    this.#retryAt = undefined;
    const id = (this.#streamsTotal += 1);
    const checker = new DeliveryChecker(this.position);
    this.#opening = { id, checker, openedAt: now, heardAt: now, draining: false };
    this.#steps.push({ kind: "open", id, request: makeRequest(this.options, this.position) });
  }

  /** Makes the stream that started the one that is read. */
  #promote(stream: Stream, started: Started): void {
    if (this.#current !== undefined) this.#steps.push({ kind: "close", id: this.#current.id });
    this.#current = stream;
    this.#opening = undefined;
    if (started.heartbeat !== undefined) this.#heartbeatMs = durationMs(started.heartbeat);
    const from = cursorOf(started.cursor);
    // From here on "latest" means this place, or events would be missed while reconnecting.
    if (this.position === undefined) this.position = this.#confirmed = from;
    this.#hooks.log?.(`connected, from ${formatCursor(from)}`);
    this.#hooks.connected?.(from);
  }

  #onProgress(progress: Progress): void {
    const cursor = cursorOf(progress.cursor);
    if (cursor.sequence >= this.#knownPosition().sequence) {
      this.position = this.#confirmed = cursor;
    }
    if (progress.deliveredTotal > 0n) this.#broken = 0;
    this.#hooks.progress?.({
      cursor: this.#knownPosition(),
      headSequence: progress.headSequence,
      handledTotal: this.#handledTotal,
    });
  }

  #onBrokenPromise(stream: Stream, error: BrokenPromiseError, now: number): void {
    this.#steps.push({ kind: "close", id: stream.id });
    if (stream === this.#current && this.#confirmed !== undefined) this.position = this.#confirmed;
    this.#forget(stream);
    this.#broken += 1;
    this.#hooks.log?.(`fetching again: ${error.message}`);
    this.#hooks.fault?.(error);
    if (this.#broken >= BROKEN_PROMISES_MAX) {
      this.#finish(error);
      return;
    }
    this.#planRetry(stream, error, now);
  }

  #onSilence(stream: Stream, now: number): void {
    this.#steps.push({ kind: "close", id: stream.id });
    const silence = `nothing heard for ${((now - stream.heardAt) / 1000).toFixed(1)} s`;
    this.onClosed(stream.id, new RpcError("UNAVAILABLE", silence), now);
  }

  #silentUntil(stream: Stream): number {
    return stream.heardAt + WATCHDOG_HEARTBEATS * this.#heartbeatMs;
  }

  /** Plans the successor of a lost stream, unless one is on its way. */
  #planRetry(lost: Stream, why: unknown, now: number): void {
    if (this.#opening !== undefined || this.#retryAt !== undefined) return;
    if (now - lost.openedAt >= HEALTHY_STREAM_AGE_MS) this.#backoff.reset();
    const delay = this.#backoff.next();
    this.#retryAt = now + delay;
    this.#hooks.log?.(`${String(why)}; reconnecting in ${delay.toFixed(0)} ms`);
    this.#hooks.disconnected?.(why, delay);
  }

  #finish(error: unknown): void {
    if (this.#end !== undefined) return;
    for (const stream of this.#streams()) this.#steps.push({ kind: "close", id: stream.id });
    this.#current = this.#opening = this.#retryAt = undefined;
    this.#end = { kind: "end", error };
  }

  #wakeAt(): number {
    const times = this.#streams().map((stream) => this.#silentUntil(stream));
    if (this.#retryAt !== undefined) times.push(this.#retryAt);
    return Math.min(...times);
  }
}
