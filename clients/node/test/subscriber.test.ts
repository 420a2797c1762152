// The Subscriber against a real gRPC server in this process.
import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";

import { create, toBinary } from "@bufbuild/protobuf";
import { Metadata, Server, ServerCredentials, type ServerWritableStream, status } from "@grpc/grpc-js";

import { checkOptions } from "../src/connection.js";
import { ErrorInfoSchema, StatusSchema } from "../src/gen/penstock/rpc/v1/status_pb.js";
import type { SubscribeRequest, SubscribeResponse } from "../src/gen/penstock/v1/event_service_pb.js";
import {
  bearerTokenFromFile,
  CursorStoreError,
  eventServiceDefinition,
  memoryCursorStore,
  RpcError,
  Subscriber,
  type SubscriberOptions,
} from "../src/index.js";
import { cursor, first, progress } from "./fake-server.js";

type Call = ServerWritableStream<SubscribeRequest, SubscribeResponse>;

/** Returns the address of a server that answers Subscribe with `script` until the test ends. */
async function serve(t: TestContext, script: (call: Call) => void): Promise<string> {
  const server = new Server();
  server.addService({ subscribe: eventServiceDefinition.subscribe }, { subscribe: script });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  t.after(() => {
    server.forceShutdown();
  });
  return `127.0.0.1:${port}`;
}

function sendOneTwo(call: Call): void {
  const { start } = call.request;
  const at = start.case === "after" ? Number(start.value.sequence) : 0;
  call.write(first(at, ...[1, 2].filter((sequence) => sequence > at)));
}

function oneTwo(call: Call): void {
  sendOneTwo(call);
  call.end();
}

function subscriber(address: string, options: SubscriberOptions = {}): Subscriber {
  return new Subscriber(address, { start: "earliest", stopWhenCaughtUp: true, ...options });
}

async function collect(s: Subscriber): Promise<number[]> {
  const sequences = [];
  for await (const event of s) sequences.push(Number(event.sequence));
  return sequences;
}

test("the cursor is committed after the handler", async (t) => {
  const store = memoryCursorStore();
  const address = await serve(t, oneTwo);
  const s = subscriber(address, { cursorStore: store, commitIntervalMs: 0 });
  const committed = [];
  for await (const delivery of s.deliveries()) {
    committed.push(await store.load());
    assert.equal(delivery.cursor.sequence, delivery.event.sequence);
  }
  assert.deepEqual(committed, [undefined, cursor(1)]);
  assert.deepEqual(await store.load(), cursor(2));
});

for (const commit of [false, true]) {
  test(`leaving the loop commits the event in hand: ${String(commit)}`, async (t) => {
    const store = memoryCursorStore();
    const s = subscriber(await serve(t, sendOneTwo), { cursorStore: store });
    for await (const event of s) {
      if (event.sequence === 2n) {
        if (commit) await s.commit();
        break;
      }
    }
    assert.deepEqual(await store.load(), cursor(commit ? 2 : 1));
  });
}

test("an exception of the handler passes and its event comes again", async (t) => {
  const s = subscriber(await serve(t, oneTwo));
  const failing = s.run((event) => {
    if (event.sequence === 2n) throw new Error("handler");
  });
  await assert.rejects(failing, /handler/);
  assert.deepEqual(await collect(s), [2]);
});

test("stop in a handler counts its event, and stop ends a waiting loop", async (t) => {
  const store = memoryCursorStore();
  const address = await serve(t, sendOneTwo);
  let s = subscriber(address, { cursorStore: store });
  for await (const event of s) {
    assert.equal(event.sequence, 1n);
    s.stop();
  }
  assert.deepEqual(await store.load(), cursor(1));
  s = subscriber(address);
  for await (const event of s) if (event.sequence === 2n) setTimeout(() => { s.stop(); }, 50);
});

test("a store that fails ends the subscription", async (t) => {
  const broken = { ...memoryCursorStore(), commit: () => Promise.reject(new Error("disk full")) };
  const s = subscriber(await serve(t, sendOneTwo), { cursorStore: broken });
  await assert.rejects(collect(s), (error) => {
    return error instanceof CursorStoreError && error.message.includes("disk full");
  });
});

test("the server's reason reaches the caller", async (t) => {
  const info = create(ErrorInfoSchema, {
    reason: "CURSOR_EXPIRED",
    metadata: { earliest_sequence: "812" },
  });
  const typeUrl = "type.googleapis.com/google.rpc.ErrorInfo";
  const details = create(StatusSchema, {
    code: status.OUT_OF_RANGE,
    details: [{ typeUrl, value: toBinary(ErrorInfoSchema, info) }],
  });
  const metadata = new Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(toBinary(StatusSchema, details)));
  const address = await serve(t, (call) => {
    call.emit("error", { code: status.OUT_OF_RANGE, details: "too old", metadata });
  });
  await assert.rejects(collect(subscriber(address)), (error) => {
    assert.ok(error instanceof RpcError);
    assert.deepEqual([error.code, error.reason], ["OUT_OF_RANGE", "CURSOR_EXPIRED"]);
    assert.deepEqual({ ...error.metadata }, { earliest_sequence: "812" });
    return true;
  });
});

test("the largest response fits", async (t) => {
  const address = await serve(t, (call) => {
    const response = first(0, 1);
    const [event] = response.events;
    if (event !== undefined) event.rawJson = new Uint8Array(5 << 20);
    call.write(response);
    call.end();
  });
  assert.deepEqual(await collect(subscriber(address, { failFast: true })), [1]);
});

test("a bearer token is read for every stream", async (t) => {
  const file = join(await mkdtemp(join(tmpdir(), "penstock-")), "token");
  const seen: unknown[] = [];
  const address = await serve(t, (call) => {
    seen.push(...call.metadata.get("authorization"));
    oneTwo(call);
  });
  for (const token of ["one", "two"]) {
    await writeFile(file, `${token}\n`);
    await collect(subscriber(address, { bearerToken: bearerTokenFromFile(file) }));
  }
  assert.deepEqual(seen, ["Bearer one", "Bearer two"]);
});

test("at most one response is read ahead", async (t) => {
  let sent = 0;
  const address = await serve(t, (call) => {
    const send = () => {
      while (sent < 200) {
        sent += 1;
        const response = sent === 1 ? first(0, 1) : progress(sent, sent, sent);
        const [event] = response.events;
        if (event !== undefined) event.rawJson = new Uint8Array(256 << 10);
        if (!call.write(response)) {
          call.once("drain", send);
          return;
        }
      }
    };
    send();
  });
  for await (const event of subscriber(address)) {
    assert.equal(event.sequence, 1n);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    break;
  }
  // The server side buffers 16 responses, and 4 fit the window; without a bound all are read.
  assert.ok(sent < 40, `${sent} were sent`);
});

test("a bearer token is not shown to a plaintext network", () => {
  const options = { bearerToken: () => "secret" };
  for (const address of ["127.0.0.1:1", "localhost:1", "dns:///[::1]:1", "unix:/tmp/x"]) {
    checkOptions(address, options);
  }
  for (const address of ["penstock:1", "dns:///10.0.0.1:1", "127.0.0.1.example.com:1"]) {
    assert.throws(() => { checkOptions(address, options); }, /needs TLS/);
  }
});
