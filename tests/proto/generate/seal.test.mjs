// The seal remembers what a lock file and its history forgot together.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import { fieldsOfDescriptorSet } from "../../../proto/generate/src/descriptors.mjs";
import { Locks, Refusal } from "../../../proto/generate/src/locks.mjs";
import { SEAL, verifySeal } from "../../../proto/generate/src/seal.mjs";

const LOCKS = fileURLToPath(new URL("../../../proto/generate/locks", import.meta.url));

let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "penstock-seal-"));
  fs.cpSync(LOCKS, folder, { recursive: true });
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const verify = () => verifySeal(new Locks(folder), folder);
const refused = (...texts) =>
  assert.throws(verify, (error) => error instanceof Refusal && texts.every((text) => error.message.includes(text)), texts.join());

function edit(name, change) {
  const file = path.join(folder, name);
  const text = fs.readFileSync(file, "utf8");
  assert.notEqual(change(text), text);
  fs.writeFileSync(file, change(text));
}

// Deletes the last line of a lock, and every line of history.lock that knows of it.
function cutLastLine(name) {
  const lines = fs.readFileSync(path.join(folder, name), "utf8").trimEnd().split("\n");
  edit(name, (text) => text.replace(/[^\n]*\n$/, ""));
  edit("history.lock", (text) => text.replace(new RegExp(`^${name} ${lines.length} .*\n`, "m"), ""));
  return lines.at(-1);
}

test("AgreesWithTheLocksAsTheyAre", verify);

test("ReadsKindsFromTheDescriptors", () => {
  const fields = fieldsOfDescriptorSet(zlib.gunzipSync(fs.readFileSync(path.join(folder, SEAL))));
  const typeOf = (message, key) => fields.find((field) => field.message === `penstock.stripe.v1.${message}` && field.key === key).type;
  assert.equal(typeOf("Charge", "amount"), "int64");
  assert.equal(typeOf("Charge", "metadata"), "map:string");
  assert.equal(typeOf("Charge.Refunds", "data"), "repeated:Refund");
  assert.equal(typeOf("Charge", "billing_details"), "Charge.BillingDetails");
});

test("RefusesFieldLockThatLostItsLastLineAndTheSealOfHistory", () => {
  const [message, key, number] = cutLastLine("fields.lock").split(" ");
  refused(`fields.lock: ${message} ${key} ${number}`, "restore");
});

test("RefusesEventLockThatLostItsLastLineAndAllHistory", () => {
  const [type, number] = fs.readFileSync(path.join(folder, "events.lock"), "utf8").trimEnd().split("\n").at(-1).split(" ");
  edit("events.lock", (text) => text.replace(/[^\n]*\n$/, ""));
  fs.writeFileSync(path.join(folder, "history.lock"), "events.lock 0 cbf29ce484222325\nfields.lock 0 cbf29ce484222325\n");
  refused("events.lock", type.replaceAll(".", "_"), number);
});

test("RefusesNumberThatChangedTogetherWithItsHistory", () => {
  edit("fields.lock", (text) => text.replace("\nRefund amount 3 int64\n", "\nRefund amount 93 int64\n"));
  fs.writeFileSync(path.join(folder, "history.lock"), "events.lock 0 cbf29ce484222325\nfields.lock 0 cbf29ce484222325\n");
  refused("Refund amount is 93 int64", "as 3 int64");
});

test("AcceptsLinesThatAreNotSealedYet", () => {
  edit("fields.lock", (text) => `${text}Refund colour 901 string\n`);
  verify();
});

test("AcceptsRetiredField", () => {
  edit("fields.lock", (text) => `${text}Refund amount reserved\n`);
  verify();
});

test("RefusesMissingSeal", () => {
  fs.rmSync(path.join(folder, SEAL));
  refused(SEAL, "restore it");
});

test("RefusesSealThatIsCutOff", () => {
  const whole = zlib.gunzipSync(fs.readFileSync(path.join(folder, SEAL)));
  assert.throws(() => fieldsOfDescriptorSet(whole.subarray(0, whole.length - 1)), /cut off/);
});
