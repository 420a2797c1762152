// From declarations to the texts of every generated file.
import fs from "node:fs";
import path from "node:path";
import { emitCatalog, readCatalog } from "./catalog.mjs";
import { openDeclarations } from "./declarations.mjs";
import { emitEvent, emitResources } from "./emit.mjs";
import { extract } from "./extract.mjs";
import { layOut } from "./layout.mjs";
import { Locks } from "./locks.mjs";
import { mergeTrains } from "./merge.mjs";
import { armName } from "./names.mjs";
import { verifySeal } from "./seal.mjs";
import { UNDECLARED_OBJECTS } from "./tables.mjs";

// Reads one train from node_modules, and checks that it is what the table says.
export function readTrain(modules, train) {
  const declarations = openDeclarations(path.join(modules, train.alias));
  for (const fact of ["release", "apiVersion"]) {
    if (train[fact] && train[fact] !== declarations[fact]) {
      throw new Error(`${train.alias}: ${fact} is ${declarations[fact]}, trains.mjs says ${train[fact]}`);
    }
  }
  return { train: train.name, release: declarations.release, apiVersion: declarations.apiVersion, ...extract(declarations) };
}

// What an event class of the newest train carries, against the catalogue.
function compareWithEventClasses(catalog, newest, notes) {
  const known = new Map(catalog.map((row) => [row.type, row]));
  for (const [type, kind] of newest.events) {
    const row = known.get(type);
    const declared = kind.k === "resource" ? [kind.object] : kind.objects ?? [kind.k];
    if (!row) notes.push(`${type}: declared, and not in the catalogue (${declared.join("|")})`);
    else if ([...row.objects].sort().join() !== [...declared].sort().join()) {
      notes.push(`${type}: the catalogue has ${row.objects.join("|")}, the declarations ${declared.join("|")}`);
    }
  }
}

function checkArmNames(arms) {
  const names = new Map();
  for (const { type } of arms) {
    const name = armName(type);
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`${type}: no arm name can be made of it`);
    if (names.has(name)) throw new Error(`${type} and ${names.get(name)} make the same arm ${name}`);
    names.set(name, type);
  }
}

// `extracts`: trains newest first; `folders`: {proto, generate}. Returns {texts:
// Map(path under proto/ -> text), locks, files, arms, notes}. Writes nothing.
export function buildSchema(extracts, folders) {
  const catalog = readCatalog(path.join(folders.proto, "catalog/event_types.csv"));
  const { resources, notes } = mergeTrains(extracts);
  compareWithEventClasses(catalog, extracts[0], notes);
  for (const { train, notes: own } of extracts) notes.push(...[...new Set(own)].map((note) => `${train}: ${note}`));

  const { files, arms } = layOut(resources, catalog.filter(({ hasArm }) => hasArm), UNDECLARED_OBJECTS);
  checkArmNames(arms);
  const lockFolder = path.join(folders.generate, "locks");
  const locks = new Locks(lockFolder);
  verifySeal(locks, lockFolder);
  locks.numberArms(arms);
  locks.numberFields(files);

  const template = fs.readFileSync(path.join(folders.generate, "templates/event.proto.in"), "utf8");
  const texts = emitResources(files);
  texts.set("penstock/v1/event.proto", emitEvent(template, arms));
  texts.set("catalog/event_types.inc", emitCatalog(catalog));
  return { texts, locks, files, arms, notes };
}
