// A server that plays one script per stream, on a clock that only the test moves.
import { create } from "@bufbuild/protobuf";

import { type Cursor, type SubscriberOptions } from "../src/index.js";
import { RpcError } from "../src/errors.js";
import {
  DrainingSchema,
  StartedSchema,
  type SubscribeRequest,
  type SubscribeResponse,
  SubscribeResponseSchema,
} from "../src/gen/penstock/v1/event_service_pb.js";
import { Machine } from "../src/machine.js";

export const LOG = "log";

export function cursor(sequence: number): Cursor {
  return { logId: LOG, sequence: BigInt(sequence) };
}

export function unavailable(): RpcError {
  return new RpcError("UNAVAILABLE", "reset");
}

/** A response with events and a Progress behind the last of them. */
export function progress(total: number, at: number, ...sequences: number[]): SubscribeResponse {
  return create(SubscribeResponseSchema, {
    events: sequences.map((s) => ({ sequence: BigInt(s), id: `evt_${s}` })),
    progress: { cursor: cursor(at), deliveredTotal: BigInt(total) },
  });
}

/** The first response of a stream that starts after `at`. */
export function first(at: number, ...sequences: number[]): SubscribeResponse {
  const response = progress(sequences.length, sequences.at(-1) ?? at, ...sequences);
  response.started = create(StartedSchema, { cursor: cursor(at), heartbeat: { seconds: 10n } });
  return response;
}

export function withDraining(response: SubscribeResponse): SubscribeResponse {
  response.draining = create(DrainingSchema);
  return response;
}

/** An error ends the stream, "ok" ends it with OK. After the script the stream is silent. */
export type Item = SubscribeResponse | Error | "ok" | { afterMs: number; what: SubscribeResponse };

export interface Played {
  sequences: number[];
  requests: SubscribeRequest[];
  openedAt: number[];
  closedAt: Map<number, number>;
  error: unknown;
  now: number;
}

export const untilCaughtUp: SubscriberOptions = { start: "earliest", stopWhenCaughtUp: true };

/** Drives a machine against the scripts to its end. */
export function play(
  options: SubscriberOptions,
  scripts: Item[][],
  handler: (sequence: number, played: Played) => void = () => undefined,
): Played {
  const played: Played = {
    sequences: [],
    requests: [],
    openedAt: [],
    closedAt: new Map(),
    error: undefined,
    now: 0,
  };
  const machine = new Machine(options, undefined, () => 0.5, 0);
  const reports: { at: number; id: number; item: SubscribeResponse | Error | "ok" }[] = [];
  for (;;) {
    const step = machine.next(played.now);
    switch (step.kind) {
      case "open": {
        const script = scripts[step.id - 1];
        if (script === undefined) throw new Error(`stream ${step.id} was not expected`);
        played.requests.push(step.request);
        played.openedAt.push(played.now);
        let at = played.now;
        for (const item of script) {
          const delayed = typeof item === "object" && "afterMs" in item;
          if (delayed) at += item.afterMs;
          reports.push({ at, id: step.id, item: delayed ? item.what : item });
        }
        reports.sort((a, b) => a.at - b.at);
        break;
      }
      case "close":
        played.closedAt.set(step.id, played.now);
        break;
      case "deliver":
        for (const { sequence } of step.events) {
          played.sequences.push(Number(sequence));
          handler(Number(sequence), played);
          machine.onHandled({ logId: step.logId, sequence });
        }
        machine.onResponseEnd(step, played.now);
        break;
      case "wait": {
        const report = reports[0];
        if (report === undefined || report.at > step.until) {
          played.now = step.until;
          break;
        }
        reports.shift();
        played.now = Math.max(played.now, report.at);
        const { id, item } = report;
        if (item === "ok") machine.onClosed(id, undefined, played.now);
        else if (item instanceof Error) machine.onClosed(id, item, played.now);
        else machine.onResponse(id, item, played.now);
        break;
      }
      case "end":
        played.error = step.error;
        return played;
    }
  }
}
