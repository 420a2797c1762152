// The lock files against the sealed descriptor set. history.lock tells when a
// line was changed or deleted, unless its own last line went as well; the seal,
// which is refreshed only by buf.sh, remembers those too.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { fieldsOfDescriptorSet } from "./descriptors.mjs";
import { FIRST_ARM, Refusal } from "./locks.mjs";
import { PACKAGE, armName } from "./names.mjs";

export const SEAL = "descriptors.binpb.gz";
const EVENT = "penstock.v1.Event";

function verify(lock, key, { number, type }) {
  const entry = lock.entries.get(key);
  if (!entry) throw new Refusal(`${lock.name}: ${key} ${number} ${type} is sealed in ${SEAL} and has no line; restore the line and its place`);
  if (entry.number !== number || entry.value !== type) {
    throw new Refusal(`${lock.name}: ${key} is ${entry.number} ${entry.value}, and sealed in ${SEAL} as ${number} ${type}; restore the line`);
  }
}

// Refuses locks that lack something sealed, or have it differently.
export function verifySeal(locks, folder) {
  const file = path.join(folder, SEAL);
  if (!fs.existsSync(file)) throw new Refusal(`${SEAL}: is missing; restore it`);
  const typesByArm = new Map([...locks.events.entries.keys()].map((type) => [armName(type), type]));
  for (const field of fieldsOfDescriptorSet(zlib.gunzipSync(fs.readFileSync(file)))) {
    if (field.message === EVENT && field.number >= FIRST_ARM) {
      verify(locks.events, typesByArm.get(field.name) ?? field.name, field);
    } else if (field.message.startsWith(`${PACKAGE}.`)) {
      verify(locks.fields, `${field.message.slice(PACKAGE.length + 1)} ${field.key}`, field);
    }
  }
}
