// Reads the event catalogue and writes it as a C++ table.
import fs from "node:fs";

const HEADER = "type,object,status";

// Status words of event_types.csv and their names in C++.
const STATUSES = new Map([
  ["current", "kCurrent"],
  ["legacy", "kLegacy"],
  ["preview", "kPreview"],
  ["preview-withdrawn", "kPreviewWithdrawn"],
  ["v2", "kThin"],
  ["v2-preview", "kThinPreview"],
  ["v2-withdrawn", "kThinWithdrawn"],
]);
const WITH_ARM = new Set(["current", "legacy"]);

// Returns [{type, objects, status, seed, hasArm}] in the file's order.
export function readCatalog(file) {
  const [header, ...rows] = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  if (header !== HEADER) throw new Error(`${file}: the first line must be ${HEADER}`);
  const seen = new Set();
  return rows.map((row, i) => {
    const place = `${file}:${i + 2}`;
    const cells = row.split(",");
    if (cells.length !== 3 || cells[0] === "") throw new Error(`${place}: want ${HEADER}, got "${row}"`);
    const [type, objects, word] = cells;
    const seed = word.startsWith("seed+");
    const status = seed ? word.slice("seed+".length) : word;
    if (!STATUSES.has(status)) throw new Error(`${place}: unknown status "${word}"`);
    if (seen.has(type)) throw new Error(`${place}: ${type} is there twice`);
    seen.add(type);
    return { type, objects: objects.split("|"), status, seed, hasArm: WITH_ARM.has(status) };
  });
}

// The rows of proto/catalog/event_types.inc, sorted by type for binary search.
export function emitCatalog(catalog) {
  const rows = [...catalog].sort((a, b) => (a.type < b.type ? -1 : 1));
  const lines = rows.map(({ type, objects, status, seed, hasArm }) =>
    `{"${type}", "${objects.join("|")}", Status::${STATUSES.get(status)}, ${seed}, ${hasArm}},`);
  return ["// Made by proto/generate from event_types.csv; do not edit. Sorted by type.", ...lines, ""].join("\n");
}
