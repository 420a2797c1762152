// The append-only lock files: which number every arm and field has, for ever.
//
//   events.lock   <event type> <number> <payload message>
//   fields.lock   <message> <JSON key> <number> <type>
//   history.lock  <lock file> <lines> <FNV-1a 64 of those lines>
//
// Lines are only ever appended. A field is retired by appending
// `<message> <JSON key> reserved` by hand. history.lock gets one line per
// generation that appended something, so that a line that was changed, moved
// or deleted afterwards is found without looking at the version control.
import fs from "node:fs";
import path from "node:path";

export const FIRST_ARM = 110;
// protobuf keeps 19000 to 19999 for itself.
const LAST_FIELD = 18999;
const HISTORY = "history.lock";

export class Refusal extends Error {}

export function fnv1a64(bytes) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}

function linesOf(file) {
  if (!fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, "utf8");
  if (text !== "" && !text.endsWith("\n")) throw new Refusal(`${file}: the last line has no end`);
  return text.split("\n").slice(0, -1);
}

function digest(lines) {
  return fnv1a64(Buffer.from(lines.map((line) => `${line}\n`).join("")));
}

// One lock file: `keyWords` leading words name the thing, the rest is its value.
class Lock {
  constructor(folder, name, keyWords) {
    this.file = path.join(folder, name);
    this.name = name;
    this.lines = linesOf(this.file);
    this.entries = new Map(); // key -> {number, value, reserved}
    this.appended = [];
    for (const line of this.lines) this.read(line, keyWords);
  }

  read(line, keyWords) {
    const words = line.split(" ");
    const key = words.slice(0, keyWords).join(" ");
    const known = this.entries.get(key);
    if (words.length === keyWords + 1 && words[keyWords] === "reserved") {
      if (!known) throw new Refusal(`${this.name}: "${line}" retires what never had a number`);
      known.reserved = true;
      return;
    }
    const number = Number(words[keyWords]);
    if (words.length !== keyWords + 2 || !Number.isInteger(number) || number < 1) {
      throw new Refusal(`${this.name}: cannot read the line "${line}"`);
    }
    if (known) throw new Refusal(`${this.name}: ${key} has two lines`);
    this.entries.set(key, { number, value: words[keyWords + 1], reserved: false });
  }

  append(key, number, value) {
    if (key.split(" ").length > 2) throw new Refusal(`${this.name}: "${key}" holds a space that the lock cannot keep`);
    this.entries.set(key, { number, value, reserved: false });
    this.appended.push(`${key} ${number} ${value}`);
  }
}

function verifyHistory(folder, locks) {
  const lines = linesOf(path.join(folder, HISTORY));
  const sealed = new Map();
  for (const line of lines) {
    const [name, count, hash] = line.split(" ");
    const lock = locks.find((candidate) => candidate.name === name);
    if (!lock) throw new Refusal(`${HISTORY}: unknown lock file in "${line}"`);
    if (lock.lines.length < Number(count)) {
      throw new Refusal(`${name}: had ${count} lines once and has ${lock.lines.length} now; restore it, lines are only appended`);
    }
    if (digest(lock.lines.slice(0, Number(count))) !== hash) {
      throw new Refusal(`${name}: one of its first ${count} lines was changed, moved or deleted; restore it, lines are only appended`);
    }
    sealed.set(name, Number(count));
  }
  for (const lock of locks) {
    if (lock.lines.length > 0 && !sealed.has(lock.name)) throw new Refusal(`${HISTORY}: has no line for ${lock.name}; restore it`);
  }
  return lines;
}

function typeWord(field) {
  const type = Array.isArray(field.type) ? field.type.join(".") : field.type;
  return field.label === "repeated" || field.label === "map" ? `${field.label}:${type}` : type;
}

function allMessages(files) {
  const walk = (message) => [message, ...message.nested.flatMap(walk)];
  return files.flatMap(({ messages }) => messages.flatMap(walk));
}

function checkUnique(lock, scopeOf) {
  const taken = new Map();
  for (const [key, { number }] of lock.entries) {
    const place = `${scopeOf(key)} ${number}`;
    if (taken.has(place)) throw new Refusal(`${lock.name}: ${key} and ${taken.get(place)} have the same number ${number}`);
    taken.set(place, key);
  }
}

export class Locks {
  constructor(folder) {
    this.folder = folder;
    this.events = new Lock(folder, "events.lock", 1);
    this.fields = new Lock(folder, "fields.lock", 2);
    this.all = [this.events, this.fields];
    this.history = verifyHistory(folder, this.all);
    checkUnique(this.events, () => "event");
    checkUnique(this.fields, (key) => key.split(" ")[0]);
  }

  // Gives every arm its number, `arm.number`.
  numberArms(arms) {
    let last = Math.max(FIRST_ARM - 1, ...[...this.events.entries.values()].map(({ number }) => number));
    const present = new Set(arms.map(({ type }) => type));
    for (const [type, entry] of this.events.entries) {
      if (!present.has(type) && !entry.reserved) throw new Refusal(`events.lock: ${type} would lose its arm ${entry.number}; an event type never does`);
    }
    for (const arm of arms) {
      const payload = Array.isArray(arm.target) ? arm.target.join(".") : arm.target;
      const entry = this.events.entries.get(arm.type);
      if (!entry) {
        arm.number = ++last;
        this.events.append(arm.type, arm.number, payload);
        continue;
      }
      if (entry.reserved) throw new Refusal(`events.lock: ${arm.type} is retired, yet the catalogue has it`);
      if (entry.value !== payload) throw new Refusal(`events.lock: ${arm.type} carries ${entry.value}, and would change to ${payload}`);
      arm.number = entry.number;
    }
  }

  // Gives every field its number, and every message its `reserved` list.
  numberFields(files) {
    const byMessage = new Map();
    for (const [key, entry] of this.fields.entries) {
      const [message, name] = key.split(" ");
      if (!byMessage.has(message)) byMessage.set(message, new Map());
      byMessage.get(message).set(name, entry);
    }
    const messages = allMessages(files);
    for (const message of messages) {
      const name = message.path.join(".");
      this.numberMessage(name, message, byMessage.get(name) ?? new Map());
      byMessage.delete(name);
    }
    for (const [name, entries] of byMessage) {
      for (const [key, entry] of entries) if (!entry.reserved) this.refuseLoss(name, key, entry);
    }
  }

  numberMessage(name, message, entries) {
    let last = Math.max(0, ...[...entries.values()].map(({ number }) => number));
    const declared = new Set(message.fields.map(({ key }) => key));
    message.reserved = [];
    for (const [key, entry] of entries) {
      if (entry.reserved) message.reserved.push({ key, number: entry.number });
      else if (!declared.has(key)) this.refuseLoss(name, key, entry);
    }
    message.fields = message.fields.filter((field) => !entries.get(field.key)?.reserved);
    for (const field of message.fields) {
      const entry = entries.get(field.key);
      if (!entry) {
        field.number = ++last;
        if (last > LAST_FIELD) throw new Refusal(`${name}: too many fields`);
        this.fields.append(`${name} ${field.key}`, field.number, typeWord(field));
        continue;
      }
      if (entry.value !== typeWord(field)) {
        throw new Refusal(`fields.lock: ${name} ${field.key} is ${entry.value} for ever, and would change to ${typeWord(field)}; set its kind in KIND_OVERRIDES of tables.mjs`);
      }
      field.number = entry.number;
    }
    message.fields.sort((a, b) => a.number - b.number);
  }

  refuseLoss(message, key, entry) {
    throw new Refusal(`fields.lock: no train declares ${message} ${key} (number ${entry.number}) any more; if that is right, append the line "${message} ${key} reserved" to fields.lock`);
  }

  get additions() {
    return this.all.flatMap((lock) => lock.appended.map((line) => `${lock.name}: ${line}`));
  }

  // Writes what was appended into `folder`.
  save(folder) {
    fs.mkdirSync(folder, { recursive: true });
    const history = [...this.history];
    for (const lock of this.all) {
      const lines = [...lock.lines, ...lock.appended];
      const seal = `${lock.name} ${lines.length} ${digest(lines)}`;
      if (!history.includes(seal)) history.push(seal);
      fs.writeFileSync(path.join(folder, lock.name), lines.map((line) => `${line}\n`).join(""));
    }
    fs.writeFileSync(path.join(folder, HISTORY), history.map((line) => `${line}\n`).join(""));
  }
}
