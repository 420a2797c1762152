// Reads the few parts of a serialized FileDescriptorSet that tell what every
// field is, so that the generator needs no protobuf library.
import { PACKAGE } from "./names.mjs";

const WIRE_VARINT = 0, WIRE_64 = 1, WIRE_BYTES = 2, WIRE_32 = 5;
const LABEL_REPEATED = 3;
// FieldDescriptorProto.Type, those that the schema uses.
const TYPE_NAMES = new Map([[1, "double"], [3, "int64"], [8, "bool"], [9, "string"], [12, "bytes"]]);

function varint(bytes, at) {
  let value = 0n, shift = 0n, byte;
  do {
    byte = bytes[at++];
    if (byte === undefined) throw new Error("the descriptor set is cut off");
    value |= BigInt(byte & 0x7f) << shift;
    shift += 7n;
  } while (byte & 0x80);
  return [Number(value), at];
}

// Map(field number -> values in order) of one message: numbers and Buffers.
function parse(bytes) {
  const fields = new Map();
  for (let at = 0; at < bytes.length; ) {
    let tag, value;
    [tag, at] = varint(bytes, at);
    const wire = tag & 7;
    if (wire === WIRE_VARINT) {
      [value, at] = varint(bytes, at);
    } else if (wire === WIRE_BYTES) {
      let size;
      [size, at] = varint(bytes, at);
      if (at + size > bytes.length) throw new Error("the descriptor set is cut off");
      value = bytes.subarray(at, (at += size));
    } else if (wire === WIRE_64 || wire === WIRE_32) {
      at += wire === WIRE_64 ? 8 : 4;
    } else {
      throw new Error(`the descriptor set has the wire type ${wire}`);
    }
    const number = tag >>> 3;
    fields.set(number, [...(fields.get(number) ?? []), value]);
  }
  return fields;
}

const text = (fields, number) => fields.get(number)?.[0]?.toString("utf8") ?? "";
const children = (fields, number) => (fields.get(number) ?? []).map(parse);

// What protoc derives from a field's name when the file gives no json_name.
function derivedJsonName(name) {
  return name.replace(/_+([a-z0-9]?)/gi, (_, letter) => letter.toUpperCase());
}

function keyOf(field) {
  const name = text(field, 1);
  const jsonName = text(field, 10);
  return jsonName === "" || jsonName === derivedJsonName(name) ? name : jsonName;
}

// The type as the lock files write it.
function typeOf(field, mapValues) {
  const full = text(field, 6).replace(/^\./, "");
  const value = mapValues.get(full);
  if (value) return `map:${typeOf(value, mapValues)}`;
  const type = full === "" ? TYPE_NAMES.get(field.get(5)[0]) ?? `type ${field.get(5)[0]}` : full.replace(`${PACKAGE}.`, "");
  return field.get(4)?.[0] === LABEL_REPEATED ? `repeated:${type}` : type;
}

// Calls `visit(full name, message)` for each message of a file, nested ones too.
function eachMessage(messages, scope, visit) {
  for (const message of messages) {
    const name = scope === "" ? text(message, 1) : `${scope}.${text(message, 1)}`;
    visit(name, message);
    eachMessage(children(message, 3), name, visit);
  }
}

// Returns [{message: full name, key, name, number, type}], `type` as in fields.lock.
export function fieldsOfDescriptorSet(bytes) {
  const messages = new Map();
  for (const file of children(parse(bytes), 1)) {
    eachMessage(children(file, 4), text(file, 2), (name, message) => messages.set(name, message));
  }
  const mapValues = new Map();
  for (const [name, message] of messages) {
    const isMapEntry = children(message, 7)[0]?.get(7)?.[0] === 1;
    if (isMapEntry) mapValues.set(name, children(message, 2).find((field) => field.get(3)[0] === 2));
  }
  return [...messages]
    .filter(([name]) => !mapValues.has(name))
    .flatMap(([name, message]) =>
      children(message, 2).map((field) => ({
        message: name, key: keyOf(field), name: text(field, 1), number: field.get(3)[0], type: typeOf(field, mapValues),
      })));
}
