// The generator's lock files: numbers stay, and damage is refused by name.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { FIRST_ARM, Locks, Refusal, fnv1a64 } from "../../../proto/generate/src/locks.mjs";

let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "penstock-locks-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const arm = (type, target = ["Charge"]) => ({ type, target });
const field = (key, type = "string", label = "optional") => ({ key, name: key, type, label });
const files = (...fields) => [{ messages: [{ path: ["Charge"], nested: [], fields }] }];

function generate(arms, charge) {
  const locks = new Locks(folder);
  locks.numberArms(arms);
  locks.numberFields(charge);
  locks.save(folder);
  return locks;
}

function edit(name, change) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, change(fs.readFileSync(file, "utf8")));
}

const refused = (run, text) => assert.throws(run, (error) => error instanceof Refusal && error.message.includes(text));

test("KnowsTheHashOfTheEmptyText", () => assert.equal(fnv1a64(Buffer.from("")), "cbf29ce484222325"));
test("KnowsTheHashOfOneLetter", () => assert.equal(fnv1a64(Buffer.from("a")), "af63dc4c8601ec8c"));

test("NumbersFromTheFirstArmInOrder", () => {
  const arms = [arm("charge.failed"), arm("charge.succeeded")];
  generate(arms, files(field("id")));
  assert.deepEqual(arms.map(({ number }) => number), [FIRST_ARM, FIRST_ARM + 1]);
});

test("KeepsNumbersWhenOthersComeBetween", () => {
  generate([arm("a.a"), arm("c.c")], files(field("id"), field("url")));
  const arms = [arm("a.a"), arm("b.b"), arm("c.c")];
  const charge = files(field("id"), field("amount", "int64"), field("url"));
  generate(arms, charge);
  assert.deepEqual(arms.map(({ number }) => number), [110, 112, 111]);
  assert.deepEqual(charge[0].messages[0].fields.map(({ key, number }) => `${key} ${number}`), ["id 1", "url 2", "amount 3"]);
});

test("AppendsNothingWhenNothingIsNew", () => {
  generate([arm("a.a")], files(field("id")));
  assert.deepEqual(generate([arm("a.a")], files(field("id"))).additions, []);
});

test("RefusesTypeThatLosesItsArm", () => {
  generate([arm("a.a"), arm("b.b")], files(field("id")));
  refused(() => generate([arm("a.a")], files(field("id"))), "b.b would lose its arm 111");
});

test("RefusesArmOfAnotherMessage", () => {
  generate([arm("a.a")], files(field("id")));
  refused(() => generate([arm("a.a", ["Refund"])], files(field("id"))), "a.a carries Charge, and would change to Refund");
});

test("RefusesFieldOfAnotherType", () => {
  generate([], files(field("amount", "int64")));
  refused(() => generate([], files(field("amount", "double"))), "Charge amount is int64 for ever");
});

test("RefusesFieldThatBecomesRepeated", () => {
  generate([], files(field("amount", "int64")));
  refused(() => generate([], files(field("amount", "int64", "repeated"))), "would change to repeated:int64");
});

test("RefusesVanishedField", () => {
  generate([], files(field("id"), field("amount")));
  refused(() => generate([], files(field("id"))), "no train declares Charge amount (number 2)");
});

test("RefusesVanishedMessage", () => {
  generate([], files(field("id")));
  refused(() => generate([], []), "no train declares Charge id");
});

test("RetiresFieldByALineOfItsOwn", () => {
  generate([], files(field("id"), field("amount")));
  edit("fields.lock", (text) => `${text}Charge amount reserved\n`);
  const charge = files(field("id"), field("amount"), field("url"));
  generate([], charge);
  const [message] = charge[0].messages;
  assert.deepEqual(message.reserved, [{ key: "amount", number: 2 }]);
  assert.deepEqual(message.fields.map(({ key, number }) => `${key} ${number}`), ["id 1", "url 3"]);
});

test("NeverGivesARetiredNumberAgain", () => {
  generate([], files(field("id"), field("amount")));
  edit("fields.lock", (text) => `${text}Charge amount reserved\n`);
  generate([], files(field("id")));
  const charge = files(field("id"), field("colour"));
  generate([], charge);
  assert.equal(charge[0].messages[0].fields[1].number, 3);
});

test("RefusesRetiringWhatWasNeverThere", () => {
  generate([], files(field("id")));
  edit("fields.lock", (text) => `${text}Charge colour reserved\n`);
  refused(() => new Locks(folder), "retires what never had a number");
});

for (const [what, change] of [
  ["ChangedNumber", (text) => text.replace("a.a 110", "a.a 117")],
  ["DeletedLine", (text) => text.replace(/^a\.a .*\n/, "")],
  ["DeletedLastLine", (text) => text.replace(/b\.b .*\n$/, "")],
  ["SwappedLines", (text) => text.split("\n").slice(0, 2).reverse().join("\n") + "\n"],
]) {
  test(`RefusesLockWith${what}`, () => {
    generate([arm("a.a"), arm("b.b")], files(field("id")));
    edit("events.lock", change);
    refused(() => new Locks(folder), "events.lock");
  });
}

test("RefusesLockWithoutItsHistory", () => {
  generate([arm("a.a")], files(field("id")));
  fs.rmSync(path.join(folder, "history.lock"));
  refused(() => new Locks(folder), "history.lock");
});

test("RefusesNumberTakenTwice", () => {
  generate([arm("a.a")], files(field("id")));
  edit("events.lock", (text) => `${text}b.b 110 Charge\n`);
  refused(() => new Locks(folder), "b.b and a.a have the same number 110");
});

test("RefusesKeyWithTwoLines", () => {
  generate([arm("a.a")], files(field("id")));
  edit("fields.lock", (text) => `${text}Charge id 2 string\n`);
  refused(() => new Locks(folder), "Charge id has two lines");
});
