import { readFile } from "node:fs/promises";

import type { Cursor } from "./cursor.js";
import type { CursorStore } from "./cursor-store.js";

/** Where a subscription starts while the cursor store has no cursor. */
export type Start =
  /** From the oldest retained event. */
  | "earliest"
  /** Only events committed after the subscription started. */
  | "latest"
  /** From the first event committed at or after this time. */
  | { readonly time: Date }
  /** Just after this cursor. */
  | { readonly after: Cursor }
  /** Just after the event with this Stripe id. */
  | { readonly afterEventId: string };

/**
 * Which events to deliver; empty is every event. See penstock.v1.Filter in event_service.proto for
 * patterns and limits.
 */
export interface Filter {
  /** Exact ("charge.succeeded"), a prefix that ends in ".*" ("charge.*"), or "*". */
  readonly types?: readonly string[] | undefined;
  readonly excludedTypes?: readonly string[] | undefined;
  /** Connected accounts ("acct_..."); "" selects the platform's own events. */
  readonly accounts?: readonly string[] | undefined;
  /** Values of Event.objectId. */
  readonly objectIds?: readonly string[] | undefined;
  /** Only live (true) or only test (false) events. Unset: both. */
  readonly livemode?: boolean | undefined;
  /** Accept exact types that the server's schema does not know. */
  readonly allowUnknownTypes?: boolean | undefined;
}

/** PEM files, read anew for every connection, so that replaced ones are taken up. */
export interface TlsFiles {
  /** Who may sign the server's certificate. Unset: the authorities that Node knows. */
  readonly caFile?: string | undefined;
  /** Our own certificate chain and its key, for servers that ask for one. Both or none. */
  readonly certFile?: string | undefined;
  readonly keyFile?: string | undefined;
  /** The name that the server's certificate must have. Unset: the host of the address. */
  readonly serverName?: string | undefined;
}

/** Called for every connection; returns the token without "Bearer ". */
export type TokenSource = () => string | Promise<string>;

/** Reads the token from a file each time, without white space at its ends. */
export function bearerTokenFromFile(path: string): TokenSource {
  return async () => (await readFile(path, "utf8")).trim();
}

/** How far a subscription is. */
export interface SubscriptionProgress {
  /** Everything up to here has been handled, or did not match the filter. */
  readonly cursor: Cursor;
  /**
   * The newest committed sequence, as the server last said. `headSequence - cursor.sequence` is the
   * lag: an upper bound of the events still to come.
   */
  readonly headSequence: bigint;
  /** Events handled by this subscription so far, over all its streams. */
  readonly handledTotal: number;
}

/** Told what a subscription does, between events, for metrics and logs. All are optional. */
export interface Hooks {
  /** A stream is open and delivers what comes after `from`. */
  connected?(from: Cursor): void;
  /** A stream ended, or none could be opened. */
  disconnected?(why: unknown, retryInMs: number): void;
  /** The server closes the stream soon; the next one is opened meanwhile. */
  draining?(): void;
  /** Everything up to the head has been handled; from here on events are live. */
  caughtUp?(): void;
  /** Handling is slower than events arrive. Nothing is skipped. */
  fellBehind?(): void;
  /** The stream broke a promise of event_service.proto. The response is fetched again. */
  fault?(error: Error): void;
  /** After every response, also after an empty one. */
  progress?(progress: SubscriptionProgress): void;
  /** The cursor store took `cursor`. */
  committed?(cursor: Cursor): void;
  /** One line for a person to read. Holds no payload, no secret and no token. */
  log?(line: string): void;
}

/** Only `start` or a `cursorStore` with a cursor is required: a guess would skip or repeat events. */
export interface SubscriberOptions {
  /** Where to start while the store has no cursor. */
  readonly start?: Start | undefined;
  readonly filter?: Filter | undefined;
  /** Unset: nothing is committed. */
  readonly cursorStore?: CursorStore | undefined;
  /**
   * While events keep coming: the longest time between two commits. Default 1000; 0 commits after
   * every event. The end of a response that had events is always committed.
   */
  readonly commitIntervalMs?: number | undefined;
  /** Unset: plaintext. */
  readonly tls?: TlsFiles | undefined;
  /** Sent as `authorization: Bearer ...`. Over plaintext only to loopback and Unix sockets. */
  readonly bearerToken?: TokenSource | undefined;
  /** Name for the server's metrics and listings, at most 64 of [A-Za-z0-9._-]. Not an identity. */
  readonly clientId?: string | undefined;
  /** Fill Event.rawJson, the body as Stripe sent it. */
  readonly includeRawJson?: boolean | undefined;
  /** End once everything up to the head has been handled. */
  readonly stopWhenCaughtUp?: boolean | undefined;
  /** End once everything up to this sequence has been handled. */
  readonly stopAfterSequence?: bigint | undefined;
  /** Throw when the server cannot be reached the very first time. */
  readonly failFast?: boolean | undefined;
  /** The longest silence of the server, 1000 to 30 000. Unset: its default, 10 000. */
  readonly heartbeatMs?: number | undefined;
  /**
   * Bounds of a response: most events (1 to 256, default 256) and bytes (1 KiB to 1 MiB, default
   * 256 KiB, plus one event). At most one response is read ahead of the one being handled.
   */
  readonly maxBatchEvents?: number | undefined;
  readonly maxResponseBytes?: number | undefined;
  readonly hooks?: Hooks | undefined;
}
