// Writes messages as .proto text.
import { PACKAGE, armName } from "./names.mjs";
import { REFERENCES } from "./tables.mjs";
import { NEWEST } from "./trains.mjs";

const LINE_WIDTH = 100;
const FOLDER = "penstock/stripe/v1";
const REFERENCE_ROOT = "https://docs.stripe.com/api";
const WELL_KNOWN = /^google\.protobuf\./;

// Resolves names as protobuf does: the first word is looked up from the
// innermost scope outwards, so a short name may be hidden by a nested one.
class Names {
  constructor(files) {
    this.paths = new Set();
    const walk = (message) => {
      this.paths.add(message.path.join("."));
      message.nested.forEach(walk);
    };
    files.forEach(({ messages }) => messages.forEach(walk));
  }

  resolve(words, scope) {
    for (let depth = scope.length; depth >= 0; depth--) {
      const found = [...scope.slice(0, depth), words[0]].join(".");
      if (this.paths.has(found)) return [...scope.slice(0, depth), ...words].join(".");
    }
    return null;
  }

  shortest(target, scope) {
    for (let words = 1; words <= target.length; words++) {
      const name = target.slice(-words);
      if (this.resolve(name, scope) === target.join(".")) return name.join(".");
    }
    return `${PACKAGE}.${target.join(".")}`;
  }
}

function quote(text) {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

// `key: ["a", "b"]` as lines that fit the page.
function listLines(key, values, indent) {
  const words = values.map(quote);
  const single = `${indent}${key}: [${words.join(", ")}]`;
  if (single.length <= LINE_WIDTH) return [single];
  const lines = [`${indent}${key}: [`];
  let line = "";
  words.forEach((word, i) => {
    const piece = i + 1 < words.length ? `${word},` : word;
    if (line !== "" && indent.length + 2 + line.length + 1 + piece.length > LINE_WIDTH) {
      lines.push(`${indent}  ${line}`);
      line = "";
    }
    line += (line === "" ? "" : " ") + piece;
  });
  return [...lines, `${indent}  ${line}`, `${indent}]`];
}

function annotation(field) {
  return [
    ["expandable", field.refs],
    ["known_values", field.values],
    ["object", field.objects],
  ].filter(([, values]) => values && values.length > 0);
}

// A field with short options, on a second line where the first would be too long.
function bracketed(start, options, indent) {
  if (options.length === 0) return [`${start};`];
  const list = `[${options.join(", ")}];`;
  const single = `${start} ${list}`;
  return single.length <= LINE_WIDTH ? [single] : [start, `${indent}    ${list}`];
}

function fieldLines(field, names, scope, indent, label) {
  const type = Array.isArray(field.type) ? names.shortest(field.type, scope) : field.type;
  const declared = label === "map" ? `map<string, ${type}>` : label === "" ? type : `${label} ${type}`;
  const start = `${indent}${declared} ${field.name} = ${field.number}`;
  const options = annotation(field);
  const jsonName = field.key === field.name ? [] : [`json_name = ${quote(field.key)}`];
  if (options.length === 0) return bracketed(start, jsonName, indent);
  if (options.length === 1 && options[0][1].length === 1) {
    const [key, [value]] = options[0];
    return bracketed(start, [...jsonName, `(penstock.v1.stripe_field).${key} = ${quote(value)}`], indent);
  }
  const open = `${start} [${[...jsonName, "(penstock.v1.stripe_field) = {"].join(", ")}`;
  return [open, ...options.flatMap(([key, values]) => listLines(key, values, `${indent}  `)), `${indent}}];`];
}

function messageOption(message) {
  const shape = message.shape && `STRIPE_SHAPE_${message.shape}`;
  if (shape) return [`option (penstock.v1.stripe_message).shape = ${shape};`];
  if (message.object) return [`option (penstock.v1.stripe_message).object = ${quote(message.object)};`];
  return [];
}

function messageComment(message) {
  if (message.object) return [`The Stripe object ${quote(message.object)}.`, ...lastSeen(message.last, NEWEST)];
  if (message.shape === "UNION") return ["One of several objects, told apart by their `object` key."];
  return [];
}

function lastSeen(last, parentLast) {
  return last && last !== parentLast && last !== NEWEST ? [`Last declared in API train ${last}.`] : [];
}

function messageLines(message, names, indent) {
  const inner = `${indent}  `;
  const lines = messageComment(message).map((line) => `${indent}// ${line}`);
  const body = messageOption(message).map((line) => `${inner}${line}`);
  for (const { number } of message.reserved) body.push(`${inner}reserved ${number};`);
  const retired = message.reserved.map(({ key }) => quote(key));
  if (retired.length > 0) body.push(`${inner}reserved ${retired.join(", ")};`);
  if (message.shape === "UNION") {
    body.push(`${inner}oneof value {`);
    for (const field of message.fields) body.push(...fieldLines(field, names, message.path, `${inner}  `, ""));
    body.push(`${inner}}`);
  } else {
    for (const field of message.fields) {
      body.push(...lastSeen(field.last, message.last).map((line) => `${inner}// ${line}`));
      body.push(...fieldLines(field, names, message.path, inner, field.label));
    }
  }
  for (const child of message.nested) body.push("", ...messageLines(child, names, inner));
  if (body.length === 0) return [...lines, `${indent}message ${message.path.at(-1)} {}`];
  return [...lines, `${indent}message ${message.path.at(-1)} {`, ...body, `${indent}}`];
}

function usesWellKnown(messages) {
  return messages.some((message) => message.fields.some(({ type }) => WELL_KNOWN.test(type)) || usesWellKnown(message.nested));
}

function usesAnnotations(messages) {
  return messages.some((message) =>
    messageOption(message).length > 0 || message.fields.some((field) => annotation(field).length > 0) || usesAnnotations(message.nested));
}

function reference(message) {
  if (message.last !== NEWEST) return `${REFERENCE_ROOT} (the newest version has no page for this object)`;
  const page = REFERENCES.get(message.object) ?? message.page;
  return page === "" ? REFERENCE_ROOT : `${REFERENCE_ROOT}/${page}/object`;
}

function header(file) {
  const objects = file.messages.filter(({ object }) => object);
  const lines = [];
  for (const message of objects) {
    lines.push(`The Stripe object ${quote(message.object)}.`, `Reference: ${reference(message)}`);
  }
  if (objects.length === 0) lines.push(`Parts of Stripe objects: ${file.messages.map(({ path }) => path[0]).join(", ")}.`, `Reference: ${REFERENCE_ROOT}`);
  if (objects.length > 1) lines.push("These objects embed each other, and protobuf allows no import cycle: hence one file.");
  lines.push("Generated by proto/generate from the type declarations of the npm package stripe; do not edit.");
  return lines.map((line) => `// ${line}`);
}

// Returns Map(path under proto/ -> text).
export function emitResources(files) {
  const names = new Names(files);
  const texts = new Map();
  for (const file of files) {
    const imports = file.deps.map((dep) => `${FOLDER}/${dep}.proto`);
    if (usesAnnotations(file.messages)) imports.push("penstock/v1/annotations.proto");
    if (usesWellKnown(file.messages)) imports.push("google/protobuf/struct.proto");
    const lines = [
      ...header(file),
      'syntax = "proto3";',
      "",
      `package ${PACKAGE};`,
      "",
      ...imports.sort().map((name) => `import "${name}";`),
      ...(imports.length > 0 ? [""] : []),
      "option optimize_for = CODE_SIZE;",
    ];
    for (const message of file.messages) lines.push("", ...messageLines(message, names, ""));
    texts.set(`${FOLDER}/${file.file}.proto`, `${lines.join("\n")}\n`);
  }
  return texts;
}

// Fills the arms and their imports into the hand-written envelope.
export function emitEvent(template, arms) {
  const imports = [...new Set(arms.filter(({ file }) => file).map(({ file }) => file))].sort();
  const lines = [...arms]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ type, target, number }) => {
      const message = Array.isArray(target) ? `${PACKAGE}.${target.join(".")}` : target;
      const start = `    ${message} ${armName(type)} = ${number}`;
      return bracketed(start, [`(penstock.v1.stripe_field).event_type = ${quote(type)}`], "    ");
    });
  const fill = (text, mark, replacement) => {
    if (text.split(mark).length !== 2) throw new Error(`the template of event.proto must hold "${mark.trim()}" once`);
    return text.replace(mark, () => replacement.map((line) => `${line}\n`).join(""));
  };
  const withImports = fill(template, "// {{imports}}\n", imports.map((name) => `import "${FOLDER}/${name}.proto";`));
  return fill(withImports, "    // {{arms}}\n", lines);
}
