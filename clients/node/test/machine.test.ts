import assert from "node:assert/strict";
import { test } from "node:test";

import { BrokenPromiseError, RpcError } from "../src/index.js";
import type { CodeName } from "../src/index.js";
import { first, type Item, play, progress, unavailable, untilCaughtUp, withDraining } from "./fake-server.js";

test("resumes after the last event of a broken stream", () => {
  const played = play(untilCaughtUp, [
    [first(0, 1, 2), unavailable()],
    [first(2, 3), "ok"],
  ]);
  assert.deepEqual(played.sequences, [1, 2, 3]);
  assert.equal(played.requests[0]?.start.case, "earliest");
  assert.deepEqual(played.requests[1]?.start.case, "after");
});

test("latest is not asked for again after a quiet stream broke", () => {
  const options = { ...untilCaughtUp, start: "latest" } as const;
  const played = play(options, [[first(7), unavailable()], [first(7, 8), "ok"]]);
  assert.deepEqual(played.sequences, [8]);
});

test("pauses longer with every failure up to the ceiling", () => {
  const failures = Array.from({ length: 9 }, (): Item[] => [unavailable()]);
  const { openedAt } = play(untilCaughtUp, [...failures, ["ok"]]);
  const pauses = openedAt.slice(1).map((at, i) => Math.round(at - (openedAt[i] ?? 0)));
  // Half of 200 ms, 400 ms, ... 10 s: the fake's jitter is 0.5.
  assert.deepEqual(pauses, [100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
});

test("gives up a silent stream after two and a half heartbeats", () => {
  const played = play(untilCaughtUp, [[first(0, 1)], [first(1, 2), "ok"]]);
  assert.deepEqual(played.sequences, [1, 2]);
  assert.equal(played.closedAt.get(1), 25_000);
});

test("a slow handler is not the server's silence", () => {
  const script: Item[] = [first(0, 1), { afterMs: 20_000, what: progress(2, 2, 2) }, "ok"];
  const played = play(untilCaughtUp, [script], (sequence, p) => {
    p.now += 60_000 * sequence;
  });
  assert.deepEqual(played.sequences, [1, 2]);
});

test("a draining stream is read until its successor started", () => {
  const played = play(untilCaughtUp, [
    [withDraining(first(0, 1)), { afterMs: 1000, what: progress(2, 2, 2) }],
    [{ afterMs: 3000, what: first(1, 2, 3) }, "ok"],
  ]);
  // 2 came from the old stream, and its repetition by the new one is dropped.
  assert.deepEqual(played.sequences, [1, 2, 3]);
  assert.equal(played.openedAt[1], 100);
  assert.equal(played.closedAt.get(1), 3100);
});

test("the only server is left so that it can stop", () => {
  const refusal = new RpcError("UNAVAILABLE", "stopping", "DRAINING");
  const played = play(untilCaughtUp, [[withDraining(first(0, 1))], [refusal], [first(1, 2), "ok"]]);
  assert.deepEqual(played.sequences, [1, 2]);
  assert.equal(played.closedAt.get(1), 100);
});

const FINAL: CodeName[] = [
  "OUT_OF_RANGE",
  "FAILED_PRECONDITION",
  "DATA_LOSS",
  "PERMISSION_DENIED",
  "UNAUTHENTICATED",
  "INVALID_ARGUMENT",
  "NOT_FOUND",
  "UNIMPLEMENTED",
];
for (const code of FINAL) {
  test(`${code} is handed over`, () => {
    const refusal = new RpcError(code, "no", "WHY", { fact: "1" });
    assert.equal(play(untilCaughtUp, [[refusal]]).error, refusal);
  });
}

test("failFast hands over the very first failure only", () => {
  const options = { ...untilCaughtUp, failFast: true };
  assert.ok(play(options, [[unavailable()]]).error instanceof RpcError);
  assert.equal(play(options, [[first(0), unavailable()], ["ok"]]).error, undefined);
});

test("a lost event is fetched again", () => {
  let faults = 0;
  const hooks = {
    fault: () => {
      faults += 1;
    },
  };
  // The server counted three events, and two came.
  const scripts: Item[][] = [[first(0, 1), progress(3, 3, 3)], [first(1, 2, 3), "ok"]];
  assert.deepEqual(play({ ...untilCaughtUp, hooks }, scripts).sequences, [1, 2, 3]);
  assert.equal(faults, 1);
});

test("three broken promises in a row are data loss", () => {
  const scripts = Array.from({ length: 3 }, (): Item[] => [progress(1, 1)]);
  assert.ok(play(untilCaughtUp, scripts).error instanceof BrokenPromiseError);
});

for (const [name, response] of Object.entries({
  "sequences go back": first(0, 2, 1),
  "a sequence comes twice": first(0, 1, 1),
  "the stream starts elsewhere": first(5, 6),
  "there is no started": progress(0, 0),
})) {
  test(`a response is not handed over when ${name}`, () => {
    const scripts: Item[][] = [[first(0), unavailable()], [response], [first(0, 1), "ok"]];
    assert.deepEqual(play(untilCaughtUp, scripts).sequences, [1]);
  });
}
