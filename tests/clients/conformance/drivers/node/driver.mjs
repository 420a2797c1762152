// The conformance driver of the Node client; the README beside has its command line. It imports the
// built package from the folder that PENSTOCK_NODE_CLIENT names, so that it tests what users get.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";

const client = process.env.PENSTOCK_NODE_CLIENT;
const require = createRequire(join(client, "package.json"));
const { toJson } = require("@bufbuild/protobuf");
const { Metadata } = require("@grpc/grpc-js");
const penstock = await import(join(client, "dist/esm/index.js"));

const text = { type: "string" };
const many = { type: "string", multiple: true };
const flag = { type: "boolean" };
const { values: args } = parseArgs({
  options: {
    server: { ...text, default: "127.0.0.1:50051" },
    from: text,
    type: many,
    "exclude-type": many,
    account: many,
    "object-id": many,
    livemode: text,
    "allow-unknown-types": flag,
    "raw-json": flag,
    "until-caught-up": flag,
    "fail-fast": flag,
    "commit-every-event": flag,
    "stop-after": text,
    count: text,
    "cursor-file": text,
    "client-id": text,
    "token-file": text,
    "tls-ca": text,
    "tls-cert": text,
    "tls-key": text,
    "tls-server-name": text,
    heartbeat: text,
    "handler-delay-ms": text,
    "max-batch-events": text,
    output: { ...text, default: "events" },
    mode: { ...text, default: "subscriber" },
  },
});

function parseStart(from) {
  if (from === undefined || from === "earliest" || from === "latest") return from;
  if (from.startsWith("evt_")) return { afterEventId: from };
  const time = /^\d{4}-\d\d-\d\dT/.test(from) ? new Date(from) : undefined;
  return time === undefined ? { after: penstock.parseCursor(from) } : { time };
}

/** One line of JSON with sorted keys. */
function printLine(value) {
  process.stdout.write(`${JSON.stringify(sorted(value))}\n`);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

const hooks = {
  connected: (from) => printLine({ hook: "connected", cursor: penstock.formatCursor(from) }),
  disconnected: (why, retryInMs) =>
    printLine({ hook: "disconnected", why: String(why), retry_in: retryInMs / 1000 }),
  draining: () => printLine({ hook: "draining" }),
  caughtUp: () => printLine({ hook: "caught_up" }),
  fellBehind: () => printLine({ hook: "fell_behind" }),
  fault: (error) => printLine({ hook: "fault", why: error.message }),
  committed: (at) => printLine({ hook: "committed", cursor: penstock.formatCursor(at) }),
};

function number(name) {
  return args[name] === undefined ? undefined : Number(args[name]);
}

function options() {
  const tls = {
    caFile: args["tls-ca"],
    certFile: args["tls-cert"],
    keyFile: args["tls-key"],
    serverName: args["tls-server-name"],
  };
  const heartbeat = number("heartbeat");
  return {
    start: parseStart(args.from),
    filter: {
      types: args.type,
      excludedTypes: args["exclude-type"],
      accounts: args.account,
      objectIds: args["object-id"],
      livemode: args.livemode === undefined ? undefined : args.livemode === "true",
      allowUnknownTypes: args["allow-unknown-types"],
    },
    cursorStore: args["cursor-file"] ? penstock.fileCursorStore(args["cursor-file"]) : undefined,
    commitIntervalMs: args["commit-every-event"] ? 0 : undefined,
    tls: Object.values(tls).some((file) => file !== undefined) ? tls : undefined,
    bearerToken: args["token-file"] ? penstock.bearerTokenFromFile(args["token-file"]) : undefined,
    clientId: args["client-id"],
    includeRawJson: args["raw-json"],
    stopWhenCaughtUp: args["until-caught-up"],
    stopAfterSequence: args["stop-after"] === undefined ? undefined : BigInt(args["stop-after"]),
    failFast: args["fail-fast"],
    heartbeatMs: heartbeat === undefined ? undefined : heartbeat * 1000,
    maxBatchEvents: number("max-batch-events"),
    hooks,
  };
}

const digest = createHash("sha256");
const count = number("count") ?? -1;
const delayMs = number("handler-delay-ms") ?? 0;
let events = 0;
let first = 0;
let last = 0;

function handle(event, cursor) {
  if (events === 0) first = performance.now();
  events += 1;
  digest.update(`${event.sequence} ${event.id}\n`);
  if (args.output === "events") {
    const value = toJson(penstock.EventSchema, event);
    printLine({ event: value, cursor: penstock.formatCursor(cursor) });
  } else if (args.output === "ids") {
    printLine({ id: event.id, sequence: String(event.sequence), type: event.type });
  }
  last = performance.now();
  return events === count;
}

async function subscribe() {
  const subscriber = new penstock.Subscriber(args.server, options());
  process.on("SIGTERM", () => subscriber.stop());
  for await (const { event, cursor } of subscriber.deliveries()) {
    const done = handle(event, cursor);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (done) {
      await subscriber.commit();
      return;
    }
  }
}

/** What throughput is compared with: the generated code in grpc-js, and nothing around it. */
async function bareLoop() {
  const { path, requestSerialize, responseDeserialize } = penstock.eventServiceDefinition.subscribe;
  const connection = await penstock.connect(args.server);
  const call = connection.makeServerStreamRequest(
    path,
    requestSerialize,
    responseDeserialize,
    penstock.makeRequest({ start: "earliest" }, undefined),
    new Metadata(),
  );
  call.on("error", () => undefined);
  for await (const response of call) {
    for (const event of response.events) {
      if (handle(event, { logId: "", sequence: 0n })) {
        call.cancel();
        connection.close();
        return;
      }
    }
  }
}

let end = { code: "OK", reason: "", metadata: {} };
try {
  await (args.mode === "stub" ? bareLoop() : subscribe());
} catch (error) {
  const typed = error instanceof penstock.RpcError;
  end = typed
    ? { code: error.code, reason: error.reason, metadata: error.metadata, message: error.details }
    : { code: "LOCAL", reason: "", metadata: {}, message: String(error) };
}
const seconds = (last - first) / 1000;
printLine({ summary: { events, sha256: digest.digest("hex"), seconds } });
printLine({ end });
process.exitCode = end.code === "OK" ? 0 : 1;
