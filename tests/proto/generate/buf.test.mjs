// proto/generate/buf.sh finds what it is for: each test damages a copy of the
// protos in one way. Needs buf: PENSTOCK_NODE_MODULES names the folder it is in.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const PROTO = fileURLToPath(new URL("../../../proto", import.meta.url));
const SEAL = "generate/locks/descriptors.binpb.gz";
const EVENT = "penstock/v1/event.proto";
const SERVICE = "penstock/v1/event_service.proto";
const REFUND = "penstock/stripe/v1/refund.proto";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "penstock-buf-"));
const proto = path.join(root, "proto");
after(() => fs.rmSync(root, { recursive: true }));
fs.cpSync(PROTO, proto, { recursive: true, filter: (file) => path.basename(file) !== "node_modules" });

function buf(command) {
  const { status, stdout, stderr } = spawnSync(path.join(proto, "generate/buf.sh"), [command], { encoding: "utf8" });
  return { status, text: stdout + stderr };
}

// Runs `body` while `changes` hold: per file, pairs of what to replace and with what.
function withChanged(changes, body) {
  const before = new Map(Object.keys(changes).map((file) => [file, fs.readFileSync(path.join(proto, file), "utf8")]));
  for (const [file, pairs] of Object.entries(changes)) {
    let text = before.get(file);
    for (const [from, to] of pairs) {
      assert.notEqual(text.replace(from, to), text, `nothing like ${from} in ${file}`);
      text = text.replace(from, to);
    }
    fs.writeFileSync(path.join(proto, file), text);
  }
  try {
    body();
  } finally {
    for (const [file, text] of before) fs.writeFileSync(path.join(proto, file), text);
  }
}

const AMOUNT = "  optional int64 amount = 3;\n";

// One run of buf for all, since each takes a second.
test("NamesEverythingThatBreaks", () => {
  const changes = {
    [REFUND]: [
      ["int64 amount = 3;", "int64 amount = 903;"],
      ["int64 created = 6;", "string created = 6;"],
      ["string currency = 7;", "string curency = 7;"],
      ["  optional string failure_reason = 13;\n", ""],
    ],
    [EVENT]: [["charge_succeeded =", "charge_succeded ="]],
    [SERVICE]: [[/\n  rpc Subscribe\([^]*?(;|\n  \})\n/, "\n"]],
  };
  withChanged(changes, () => {
    const { status, text } = buf("breaking");
    assert.equal(status, 1, text);
    for (const name of ["amount", "created", "currency", "failure_reason", "charge_succeeded", "Subscribe"]) {
      assert.ok(text.includes(`"${name}"`), `${name} is not in:\n${text}`);
    }
    assert.match(text, /restore it/);
  });
});

test("AcceptsFieldThatWasRetired", () =>
  withChanged({ [REFUND]: [[AMOUNT, '  reserved 3;\n  reserved "amount";\n']] }, () => {
    const { status, text } = buf("breaking");
    assert.equal(status, 0, text);
  }));

test("LintFindsFieldInCapitals", () =>
  withChanged({ [REFUND]: [["int64 amount = 3;", "int64 Amount = 3;"]] }, () => {
    const { status, text } = buf("lint");
    assert.notEqual(status, 0);
    assert.match(text, /refund\.proto.*"Amount"/);
  }));

test("SealsWhatWasAddedAndDefendsItFromThenOn", () => {
  withChanged({ [REFUND]: [[AMOUNT, `${AMOUNT}  optional string colour = 901;\n`]] }, () => assert.equal(buf("seal").status, 0));
  const { status, text } = buf("breaking");
  assert.equal(status, 1);
  assert.match(text, /colour/);
});

test("DoesNotSealWhatBreaks", () => {
  const before = fs.readFileSync(path.join(proto, SEAL));
  withChanged({ [REFUND]: [["int64 amount = 3;", "int64 amount = 903;"]] }, () => assert.equal(buf("seal").status, 1));
  assert.ok(fs.readFileSync(path.join(proto, SEAL)).equals(before));
});
