import { create } from "@bufbuild/protobuf";
import { type Duration, DurationSchema, EmptySchema, timestampFromDate } from "@bufbuild/protobuf/wkt";

import type { Cursor } from "./cursor.js";
import {
  CursorSchema,
  FilterSchema,
  type SubscribeRequest,
  SubscribeRequestSchema,
} from "./gen/penstock/v1/event_service_pb.js";
import type { Filter, Start, SubscriberOptions } from "./options.js";

/** The request that goes on after `position`, or starts as the options say. */
export function makeRequest(
  options: SubscriberOptions,
  position: Cursor | undefined,
): SubscribeRequest {
  const request = create(SubscribeRequestSchema, {
    filter: makeFilter(options.filter ?? {}),
    includeRawJson: options.includeRawJson ?? false,
    maxBatchEvents: options.maxBatchEvents ?? 0,
    maxResponseBytes: options.maxResponseBytes ?? 0,
    stopWhenCaughtUp: options.stopWhenCaughtUp ?? false,
    stopAfterSequence: options.stopAfterSequence ?? 0n,
    clientId: options.clientId ?? "",
  });
  if (options.heartbeatMs !== undefined) request.heartbeat = duration(options.heartbeatMs);
  const start = position === undefined ? options.start : { after: position };
  // Without one the server's answer says what is missing.
  if (start !== undefined) request.start = makeStart(start);
  return request;
}

function makeFilter(filter: Filter) {
  const made = create(FilterSchema, {
    types: [...(filter.types ?? [])],
    excludedTypes: [...(filter.excludedTypes ?? [])],
    accounts: [...(filter.accounts ?? [])],
    objectIds: [...(filter.objectIds ?? [])],
    allowUnknownTypes: filter.allowUnknownTypes ?? false,
  });
  if (filter.livemode !== undefined) made.livemode = filter.livemode;
  return made;
}

function makeStart(start: Start): SubscribeRequest["start"] {
  if (start === "earliest" || start === "latest") {
    return { case: start, value: create(EmptySchema) };
  }
  if ("time" in start) return { case: "fromTime", value: timestampFromDate(start.time) };
  if ("afterEventId" in start) return { case: "afterEventId", value: start.afterEventId };
  return { case: "after", value: create(CursorSchema, start.after) };
}

function duration(ms: number): Duration {
  const seconds = Math.floor(ms / 1000);
  const nanos = Math.round((ms - seconds * 1000) * 1e6);
  return create(DurationSchema, { seconds: BigInt(seconds), nanos });
}
