// Merging trains, laying out messages, and writing them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { emitEvent, emitResources } from "../../../proto/generate/src/emit.mjs";
import { layOut } from "../../../proto/generate/src/layout.mjs";
import { mergeTrains } from "../../../proto/generate/src/merge.mjs";
import { fieldName, messageName } from "../../../proto/generate/src/names.mjs";
import { NEWEST } from "../../../proto/generate/src/trains.mjs";

const string = (...values) => ({ k: "string", values, refs: null });
const reference = (...refs) => ({ k: "string", values: [], refs });
const hash = (fields) => ({ k: "hash", shared: null, fields: new Map(Object.entries(fields)) });
const resource = (object) => ({ k: "resource", object });

function train(name, objects) {
  const entries = Object.entries(objects).map(([object, fields]) => [object, { object, fields: new Map(Object.entries(fields)) }]);
  return { train: name, resources: new Map(entries) };
}

const merged = (...trains) => mergeTrains(trains).resources;
const kindOf = (resources, object, key) => resources.get(object).fields.get(key).kind;

function textsOf(resources, ...objects) {
  const wanted = objects.map((object) => ({ type: `${object}.created`, objects: [object] }));
  const { files } = layOut(resources, wanted, new Set());
  const number = (message) => {
    message.fields.forEach((field, i) => (field.number = i + 1));
    message.reserved = [];
    message.nested.forEach(number);
  };
  files.forEach(({ messages }) => messages.forEach(number));
  return emitResources(files);
}

test("KeepsFieldsOfEveryTrain", () => {
  const resources = merged(train("new", { charge: { id: string() } }), train("old", { charge: { card: string() } }));
  assert.deepEqual([...resources.get("charge").fields.keys()], ["id", "card"]);
  assert.equal(resources.get("charge").fields.get("card").last, "old");
});

test("LetsTheNewestKindWin", () => {
  const resources = merged(train("new", { charge: { amount: { k: "int" } } }), train("old", { charge: { amount: string() } }));
  assert.equal(kindOf(resources, "charge", "amount").k, "int");
});

test("JoinsKnownValuesAndReferences", () => {
  const resources = merged(
    train("new", { charge: { status: string("paid"), customer: reference("customer") } }),
    train("old", { charge: { status: string("failed", "paid"), customer: string() } }),
  );
  assert.deepEqual(kindOf(resources, "charge", "status").values, ["paid", "failed"]);
  assert.deepEqual(kindOf(resources, "charge", "customer").refs, ["customer"]);
});

test("MergesHashesInDepth", () => {
  const resources = merged(
    train("new", { charge: { card: hash({ brand: string() }) } }),
    train("old", { charge: { card: hash({ brand: string(), iin: string() }) } }),
  );
  assert.deepEqual([...kindOf(resources, "charge", "card").fields.keys()], ["brand", "iin"]);
});

test("PutsObjectsThatEmbedEachOtherIntoOneFile", () => {
  const texts = textsOf(merged(train(NEWEST, { b: { a: resource("a") }, a: { b: resource("b") }, c: { a: resource("a") } })), "c");
  assert.deepEqual([...texts.keys()], ["penstock/stripe/v1/a.proto", "penstock/stripe/v1/c.proto"]);
  assert.match(texts.get("penstock/stripe/v1/a.proto"), /message A [^]*message B /);
  assert.match(texts.get("penstock/stripe/v1/c.proto"), /import "penstock\/stripe\/v1\/a.proto";/);
});

test("NamesNestedMessagesUnlikeTheEnclosingOnes", () => {
  const [text] = textsOf(merged(train(NEWEST, { card: { card: hash({ card: hash({ id: string() }) }) } })), "card").values();
  assert.match(text, /message Card \{[^]*message CardHash \{[^]*message CardHashHash \{/);
});

test("WritesTheFullNameWhereANestedMessageHidesTheObject", () => {
  const objects = { charge: { refund: hash({ of: resource("refund") }) }, refund: { id: string() } };
  const texts = textsOf(merged(train(NEWEST, objects)), "charge");
  assert.match(texts.get("penstock/stripe/v1/charge.proto"), /penstock\.stripe\.v1\.Refund of = 1;/);
});

test("StatesTheJsonKeyWhereItIsNoFieldName", () => {
  const [text] = textsOf(merged(train(NEWEST, { charge: { "3dSecure": string(), plain: string() } })), "charge").values();
  assert.match(text, /optional string n3d_secure = 1 \[json_name = "3dSecure"\];/);
  assert.match(text, /optional string plain = 2;/);
});

test("RefusesKeysThatMakeTheSameField", () => {
  assert.throws(() => textsOf(merged(train(NEWEST, { charge: { "a-b": string(), a_b: string() } })), "charge"), /"a-b" and "a_b"/);
});

test("RefusesUnionThatNobodyNamed", () => {
  const union = { k: "union", name: null, objects: ["charge", "refund"] };
  const resources = merged(train(NEWEST, { charge: { any: union }, refund: {} }));
  assert.throws(() => textsOf(resources, "charge"), /no union .* charge, refund/);
});

test("RefusesObjectThatNoTrainDeclares", () => {
  assert.throws(() => textsOf(merged(train(NEWEST, { charge: {} })), "refund"), /refund: no train declares/);
});

test("WritesArmsInTheOrderOfTheirNumbers", () => {
  const arms = [
    { type: "b.b", target: ["Charge"], file: "charge", number: 111 },
    { type: "a.a", target: "google.protobuf.Struct", file: null, number: 110 },
  ];
  const text = emitEvent("// {{imports}}\n    // {{arms}}\n", arms);
  assert.equal(text, [
    'import "penstock/stripe/v1/charge.proto";',
    '    google.protobuf.Struct a_a = 110 [(penstock.v1.stripe_field).event_type = "a.a"];',
    '    penstock.stripe.v1.Charge b_b = 111 [(penstock.v1.stripe_field).event_type = "b.b"];',
    "",
  ].join("\n"));
});

test("MakesNamesFromKeys", () => {
  assert.equal(messageName("issuing.card"), "IssuingCard");
  assert.equal(messageName("three_d_secure"), "ThreeDSecure");
  assert.equal(messageName("3d"), "N3d");
  assert.equal(fieldName("line1"), "line1");
  assert.equal(fieldName("applePay"), "apple_pay");
});
