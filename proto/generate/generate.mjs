// Generates the protos of the Stripe objects. See README.md.
//
//   node generate.mjs                        write the files
//   node generate.mjs --check                compare with the committed files; exit 1 on a difference
//   node generate.mjs --dry-run stripe@X     print what release X of stripe would add
//   node generate.mjs --notes                also print where the trains disagree
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { EARLIER } from "./src/earlier.mjs";
import { Refusal } from "./src/locks.mjs";
import { MODULES } from "./src/modules.mjs";
import { buildSchema, readTrain } from "./src/schema.mjs";
import { TRAINS } from "./src/trains.mjs";

const GENERATE = path.dirname(fileURLToPath(import.meta.url));
const PROTO = path.dirname(GENERATE);
const GENERATED_FOLDER = "penstock/stripe/v1";

function readTrains() {
  return [...[...TRAINS].reverse().map((train) => readTrain(MODULES, train)), EARLIER];
}

function writeInto(folder, schema) {
  fs.rmSync(path.join(folder, GENERATED_FOLDER), { recursive: true, force: true });
  for (const [name, text] of schema.texts) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  schema.locks.save(path.join(folder, "generate/locks"));
}

function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
}

// Prints the differences between the committed files and a fresh generation.
function check(schema) {
  const fresh = fs.mkdtempSync(path.join(os.tmpdir(), "penstock-schema-"));
  try {
    writeInto(fresh, schema);
    const committed = filesUnder(path.join(PROTO, GENERATED_FOLDER)).map((name) => path.join(GENERATED_FOLDER, name));
    const names = [...new Set([...filesUnder(fresh), ...committed])].sort();
    const different = names.filter((name) => !sameFile(path.join(PROTO, name), path.join(fresh, name)));
    for (const name of different) {
      console.error(`proto/${name} is not what proto/generate makes:`);
      console.error(diff(path.join(PROTO, name), path.join(fresh, name)));
    }
    if (different.length > 0) throw new Refusal(`${different.length} of ${names.length} files differ; run proto/generate/generate.sh and commit the result`);
    console.log(`${names.length} files are as generated`);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

function sameFile(a, b) {
  return fs.existsSync(a) && fs.existsSync(b) && fs.readFileSync(a).equals(fs.readFileSync(b));
}

function diff(committed, fresh) {
  const existing = (file) => (fs.existsSync(file) ? file : "/dev/null");
  try {
    execFileSync("diff", ["-u", existing(committed), existing(fresh)], { encoding: "utf8" });
  } catch (error) {
    return error.stdout;
  }
  return "";
}

// Installs another release beside the pinned ones and merges it where its API
// version belongs; API versions begin with their date.
function dryRun(spec) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "penstock-schema-"));
  try {
    fs.writeFileSync(path.join(folder, "package.json"), '{"private": true}\n');
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", spec], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    const candidate = readTrain(path.join(folder, "node_modules"), { name: spec, alias: "stripe" });
    const extracts = [candidate, ...readTrains()].sort((a, b) => (a.apiVersion < b.apiVersion ? 1 : a.apiVersion > b.apiVersion ? -1 : 0));
    const schema = buildSchema(extracts, { proto: PROTO, generate: GENERATE });
    console.log(`${spec} (API ${candidate.apiVersion}) would append:`);
    schema.locks.additions.forEach((line) => console.log(`  ${line}`));
    const types = schema.notes.filter((note) => note.includes("not in the catalogue"));
    types.forEach((note) => console.log(`  event type ${note}`));
    console.log(`${schema.locks.additions.length} lock lines, ${types.length} event types missing from the catalogue`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function summary({ files, arms, locks }) {
  const all = (message) => [message, ...message.nested.flatMap(all)];
  const messages = files.flatMap((file) => file.messages.flatMap(all));
  const fields = messages.flatMap((message) => message.fields);
  const count = (list, test) => list.filter(test).length;
  return [
    `${files.length} files, ${messages.length} messages, ${fields.length} fields, ${arms.length} arms`,
    `${count(messages, ({ shape }) => shape === "UNION")} unions, ${count(messages, ({ shape }) => shape === "LIST")} lists,` +
      ` ${count(fields, ({ type }) => /^google/.test(type))} fields and ${count(arms, ({ file }) => !file)} arms of free form,` +
      ` ${count(fields, ({ refs }) => refs?.length > 0)} references`,
    `${locks.additions.length} lock lines appended`,
  ].join("\n");
}

function main(args) {
  if (args[0] === "--dry-run") return dryRun(args[1] ?? "stripe@latest");
  const schema = buildSchema(readTrains(), { proto: PROTO, generate: GENERATE });
  if (args.includes("--notes")) schema.notes.forEach((note) => console.log(note));
  if (args.includes("--check")) return check(schema);
  writeInto(PROTO, schema);
  console.log(summary(schema));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Refusal ? `refused: ${error.message}` : error);
  process.exit(1);
}
