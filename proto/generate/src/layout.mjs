// Turns merged objects into messages and files.
//
// message: {path: ["Charge", "Outcome"], object, shape, last, fields: [field], nested: [message]}
// field:   {key, name, label: "" | "optional" | "repeated" | "map", type, last,
//           values, refs, objects}
// type:    a scalar name, a "google.protobuf..." name, or the path of a message
import { fieldName, fileName, messageName } from "./names.mjs";
import { SHARED_HASHES, UNIONS } from "./tables.mjs";

const SCALARS = { int: "int64", double: "double", bool: "bool", string: "string" };
const STRUCT = "google.protobuf.Struct";
const VALUE = "google.protobuf.Value";
const LIST_VALUE = "google.protobuf.ListValue";

class Layout {
  constructor(resources) {
    this.resources = resources;
    this.units = new Map(); // file base name -> {file, messages, deps: Set(file)}
    this.pending = [];
  }

  unit(file) {
    if (!this.units.has(file)) this.units.set(file, { file, objects: [], messages: [], deps: new Set() });
    return this.units.get(file);
  }

  // Makes sure that the object's message exists; returns its path.
  resource(object) {
    const resource = this.resources.get(object);
    if (!resource) throw new Error(`${object}: no train declares this object`);
    const file = fileName(object);
    const path = [messageName(object)];
    if (!this.units.has(file)) {
      const unit = this.unit(file);
      unit.objects.push(object);
      const message = { path, object, shape: null, last: resource.last, page: resource.page, fields: [], nested: [] };
      unit.messages.push(message);
      this.pending.push(() => this.fillHash(unit, message, resource.fields));
    }
    return { file, path };
  }

  union(objects) {
    const union = UNIONS.find((candidate) => objects.every((object) => candidate.objects.includes(object)));
    if (!union) throw new Error(`no union of tables.mjs holds ${objects.join(", ")}; add one`);
    const file = union.name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
    const path = [union.name];
    if (!this.units.has(file)) {
      const unit = this.unit(file);
      const message = { path, object: null, shape: "UNION", union, fields: [], nested: [] };
      unit.messages.push(message);
      for (const object of union.objects) {
        const target = this.resource(object);
        unit.deps.add(target.file);
        const name = fieldName(object);
        message.fields.push({ key: name, name, label: "", type: target.path, objects: [object] });
      }
    }
    return { file, path };
  }

  sharedHash(name, fields) {
    const file = SHARED_HASHES.get(name);
    if (!file) throw new Error(`${name}: a hash shared by many objects; give it a file in tables.mjs`);
    const unit = this.unit(file);
    const path = [name];
    let message = unit.messages.find((candidate) => candidate.path[0] === name);
    if (!message) {
      message = { path, object: null, shape: null, fields: [], nested: [] };
      unit.messages.push(message);
    }
    const missing = [...fields].filter(([key]) => !message.fields.some((field) => field.key === key));
    this.fillHash(unit, message, missing);
    message.fields.forEach((field) => delete field.last);
    return { file, path };
  }

  fillHash(unit, message, fields) {
    for (const [key, { kind, last }] of fields) {
      const name = fieldName(key);
      const field = { key, name, last, ...this.typeOf(unit, message, key, kind, last) };
      const clash = message.fields.find((other) => other.name === name);
      if (clash) throw new Error(`${message.path.join(".")}: keys "${clash.key}" and "${key}" make the same field ${name}`);
      message.fields.push(field);
    }
  }

  typeOf(unit, message, key, kind, last) {
    switch (kind.k) {
      case "array":
        if (kind.of.k === "array") return { label: "repeated", type: LIST_VALUE };
        if (kind.of.k === "map") return { label: "repeated", type: STRUCT };
        return { ...this.typeOf(unit, message, key, kind.of, last), label: "repeated" };
      case "map":
        return { ...this.typeOf(unit, message, key, kind.of, last), label: "map" };
      case "string":
        return { label: "optional", type: "string", values: [...kind.values].sort(), refs: kind.refs && [...kind.refs].sort() };
      case "struct":
        return { label: "", type: STRUCT };
      case "value":
        return { label: "", type: VALUE };
      case "resource":
        return { label: "", type: this.use(unit, this.resource(kind.object)) };
      case "union":
        return { label: "", type: this.use(unit, this.union(kind.objects)) };
      case "hash":
        if (kind.shared) return { label: "", type: this.use(unit, this.sharedHash(kind.shared, kind.fields)) };
        return { label: "", type: this.nested(message, key, null, last, (child) => this.fillHash(unit, child, kind.fields)) };
      case "list":
        return { label: "", type: this.nested(message, key, "LIST", last, (child) => this.fillList(unit, child, kind, last)) };
      default:
        return { label: "optional", type: SCALARS[kind.k] };
    }
  }

  use(unit, target) {
    if (target.file !== unit.file) unit.deps.add(target.file);
    return target.path;
  }

  nested(parent, key, shape, last, fill) {
    let name = messageName(key);
    // Java and C++ refuse a nested type with the name of an enclosing one.
    while (parent.path.includes(name)) name += "Hash";
    const clash = parent.nested.find((other) => other.path[other.path.length - 1] === name);
    if (clash) throw new Error(`${parent.path.join(".")}: two keys make the same message ${name}`);
    const child = { path: [...parent.path, name], object: null, shape, last, fields: [], nested: [] };
    parent.nested.push(child);
    fill(child);
    return child.path;
  }

  fillList(unit, message, kind, last) {
    const data = { ...this.typeOf(unit, message, "data", kind.of, last), label: "repeated" };
    message.fields.push({ key: "data", name: "data", last, ...data });
    // Old endpoints send `total_count` with every list, declared or not.
    const scalars = [["object", "string"], ["has_more", "bool"], ["url", "string"], ["total_count", "int64"]];
    for (const [name, type] of scalars) message.fields.push({ key: name, name, last, label: "optional", type });
  }
}

// Groups files that embed each other into one, since protobuf refuses import
// cycles. The merged file takes the alphabetically first name. (Tarjan)
function mergeCycles(units) {
  const index = new Map(), low = new Map(), stack = [], groups = [];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const dep of [...units.get(file).deps].sort()) {
      if (!index.has(dep)) visit(dep);
      if (stack.includes(dep)) low.set(file, Math.min(low.get(file), low.get(dep)));
    }
    if (low.get(file) === index.get(file)) groups.push(stack.splice(stack.indexOf(file)).sort());
  };
  for (const file of [...units.keys()].sort()) if (!index.has(file)) visit(file);

  const home = new Map();
  for (const group of groups) for (const file of group) home.set(file, group[0]);
  return groups
    .map((group) => ({
      file: group[0],
      messages: group.flatMap((file) => units.get(file).messages),
      deps: [...new Set(group.flatMap((file) => [...units.get(file).deps]).map((dep) => home.get(dep)))]
        .filter((dep) => dep !== group[0])
        .sort(),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

// `wanted`: per event type, the catalogue's list of objects. Returns {files, arms}:
// arms: [{type, target: path | "google.protobuf.Struct", file | null, objects}].
export function layOut(resources, wanted, undeclared) {
  const layout = new Layout(resources);
  const arms = wanted.map(({ type, objects }) => {
    if (objects.every((object) => undeclared.has(object))) return { type, target: STRUCT, file: null, objects };
    const target = objects.length === 1 ? layout.resource(objects[0]) : layout.union(objects);
    return { type, target: target.path, file: target.file, objects };
  });
  while (layout.pending.length > 0) layout.pending.shift()();
  const files = mergeCycles(layout.units);
  for (const arm of arms) {
    if (arm.file) arm.file = files.find(({ messages }) => messages.some(({ path }) => path[0] === arm.target[0])).file;
  }
  return { files, arms };
}
