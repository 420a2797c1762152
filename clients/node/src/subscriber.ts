import { checkOptions, GrpcStream, type Report } from "./connection.js";
import type { Cursor } from "./cursor.js";
import { CursorStoreError } from "./errors.js";
import type { Event } from "./gen/penstock/v1/event_pb.js";
import type { SubscribeRequest } from "./gen/penstock/v1/event_service_pb.js";
import { Machine } from "./machine.js";
import type { SubscriberOptions } from "./options.js";
import { Place } from "./place.js";

const COMMIT_INTERVAL_DEFAULT_MS = 1000;

/** An event, and the cursor to resume after it. */
export interface Delivery {
  readonly event: Event;
  readonly cursor: Cursor;
}

/**
 * Hands out the events of one subscription, in the order of the log.
 *
 *     for await (const event of new Subscriber("127.0.0.1:50051", { start: "earliest" })) { ... }
 *
 * The loop's body is the handler: asking for the next event counts the one before as handled, and its
 * cursor is committed. Leaving the loop (break, return, throw) does not; `commit` before does. A later
 * loop goes on after the last handled event. One loop at a time.
 *
 * Network faults are retried for ever and told to the hooks. What a retry cannot mend is thrown: an
 * RpcError, a CursorStoreError, or what reading a TLS or token file said. Without one the loop ended
 * because of `stop` or of a stop option.
 */
export class Subscriber implements AsyncIterable<Event> {
  readonly #address: string;
  readonly #options: SubscriberOptions;
  readonly #place: Place;
  #stopped = false;
  #wake: () => void = () => undefined;

  /** `address` is a gRPC target, such as "127.0.0.1:50051" or "dns:///penstock:50051". */
  constructor(address: string, options: SubscriberOptions) {
    checkOptions(address, options);
    this.#address = address;
    this.#options = options;
    this.#place = new Place(options.commitIntervalMs ?? COMMIT_INTERVAL_DEFAULT_MS);
  }

  /** Everything up to here has been handled. undefined before the first stream started. */
  get cursor(): Cursor | undefined {
    return this.#place.handled;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Event, void, void> {
    for await (const { event } of this.deliveries()) yield event;
  }

  /** The events, each with the cursor to resume after it. */
  async *deliveries(): AsyncGenerator<Delivery, void, void> {
    const place = this.#place;
    const machine = new Machine(this.#options, await this.#resume(), Math.random, now());
    const inbox: Report[] = [];
    const streams = new Map<number, GrpcStream>();
    try {
      for (;;) {
        if (this.#stopped) return;
        const step = machine.next(now());
        switch (step.kind) {
          case "deliver":
            for (const event of step.events) {
              const cursor = { logId: step.logId, sequence: event.sequence };
              place.inHand = cursor;
              yield { event, cursor };
              machine.onHandled(cursor);
              const due = place.settle(now());
              if (due !== undefined) await this.#commit(due);
              if (this.isStopped()) return;
            }
            machine.onResponseEnd(step, now());
            if (machine.position !== undefined) {
              const hadEvents = step.events.length > 0;
              await this.#commit(place.advance(machine.position, hadEvents, now()));
            }
            break;
          case "open":
            streams.set(step.id, this.#open(step.id, step.request, inbox));
            break;
          case "close":
            streams.get(step.id)?.close();
            streams.delete(step.id);
            break;
          case "wait":
            await this.#wait(machine, inbox, step.until);
            break;
          case "end":
            if (step.error !== undefined) throw step.error as Error;
            return;
        }
      }
    } finally {
      for (const stream of streams.values()) stream.close();
      await this.#commit(place.flush());
    }
  }

  /**
   * Awaits `handler` for every event until the subscription ends. An event whose handler throws is not
   * committed, and `run` throws that.
   */
  async run(handler: (event: Event, cursor: Cursor) => void | Promise<void>): Promise<void> {
    for await (const { event, cursor } of this.deliveries()) await handler(event, cursor);
  }

  /** Counts the event in hand as handled, and commits now. */
  async commit(): Promise<void> {
    this.#place.settle(now());
    await this.#commit(this.#place.flush());
  }

  /** Ends the loop soon: the handler under way finishes, its event is committed. */
  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  /** True once `stop` was called. */
  isStopped(): boolean {
    return this.#stopped;
  }

  #open(id: number, request: SubscribeRequest, inbox: Report[]): GrpcStream {
    const stream = new GrpcStream(id, (report) => {
      inbox.push(report);
      this.#wake();
    });
    void stream.open(this.#address, this.#options, request);
    return stream;
  }

  /** The place to go on from; undefined if `start` says it. */
  async #resume(): Promise<Cursor | undefined> {
    const place = this.#place;
    place.inHand = undefined;
    if (place.handled === undefined && this.#options.cursorStore !== undefined) {
      const cursor = await storeCall("load", this.#options.cursorStore.load());
      if (cursor !== undefined) place.load(cursor);
    }
    return place.handled;
  }

  async #commit(cursor: Cursor | undefined): Promise<void> {
    const store = this.#options.cursorStore;
    if (cursor === undefined || store === undefined) return;
    await storeCall("commit", store.commit(cursor));
    this.#place.committed(cursor, now());
    this.#options.hooks?.committed?.(cursor);
  }

  async #wait(machine: Machine, inbox: Report[], until: number): Promise<void> {
    if (inbox.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.max(0, until - now()));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = () => undefined;
    }
    const report = inbox.shift();
    if (report === undefined) return;
    if (report.response === undefined) {
      machine.onClosed(report.id, report.error, now());
      return;
    }
    // From here on the next one may be read, while this one is handled.
    report.taken();
    machine.onResponse(report.id, report.response, now());
  }
}

function now(): number {
  return performance.now();
}

async function storeCall<T>(operation: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw new CursorStoreError(`${operation}: ${(error as Error).message}`, { cause: error });
  }
}
