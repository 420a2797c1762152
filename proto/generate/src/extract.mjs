// Reads the declarations of one release into a plain tree of kinds.
//
// A kind is one of
//   {k: "string", values: [], refs: null | []}   refs: expandable to these objects
//   {k: "int"} {k: "double"} {k: "bool"}
//   {k: "hash", shared: null | name, fields: Map(key -> kind)}
//   {k: "resource", object}                      another object, by value
//   {k: "union", name: null | name, objects: []} one of several objects, by value
//   {k: "list", of: kind}                        a list object
//   {k: "array", of: kind}  {k: "map", of: kind}
//   {k: "struct"}                                a hash with unknown keys
//   {k: "value"}                                 any JSON value
import { ts } from "./modules.mjs";
import { FRACTIONAL_KEYS, KIND_OVERRIDES } from "./tables.mjs";

const LIST_OBJECT = "list";

class Extractor {
  constructor({ checker, interfaces }) {
    this.checker = checker;
    this.interfaces = interfaces;
    this.resources = new Map(); // object -> {object, fields}
    this.stack = []; // symbols of the hashes being read, to refuse recursion
    this.notes = [];
  }

  note(path, text) {
    this.notes.push(`${path.join(".")}: ${text}`);
  }

  // The value of the `object` key that the type declares, or null.
  objectOf(type) {
    const property = type.getProperty?.("object");
    if (!property) return null;
    const value = this.checker.getTypeOfSymbol(property);
    return value.isStringLiteral() ? value.value : null;
  }

  isDeletedVariant(type) {
    return type.symbol?.name.startsWith("Deleted") && Boolean(type.getProperty("deleted"));
  }

  kindOf(type, path) {
    const override = KIND_OVERRIDES.get(path.join("."));
    if (override) return structuredClone(override);
    // `deleted` is declared as `void` where the object exists, as `true` where it does not.
    if (path[path.length - 1] === "deleted") return { k: "bool" };
    const parts = (type.isUnion() ? type.types : [type]).filter(
      (part) => !(part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void)),
    );
    if (parts.length === 0) return { k: "value" };
    if (parts.some((part) => part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))) return { k: "value" };

    // Decimals are strings in JSON; newer releases wrap them in a class.
    if (type.aliasSymbol?.name === "Decimal" || parts.some((part) => part.aliasSymbol?.name === "Decimal" || isDecimal(part))) {
      return { k: "string", values: [], refs: null };
    }
    const strings = parts.filter((part) => isStringLike(part));
    const others = parts.filter((part) => !isStringLike(part));
    if (others.length === 0) return { k: "string", values: literals(strings), refs: null };
    if (others.every((part) => part.flags & ts.TypeFlags.NumberLike)) {
      if (strings.length > 0) {
        this.note(path, "number or string; taken as string");
        return { k: "string", values: [], refs: null };
      }
      return this.numberKind(path);
    }
    if (others.every((part) => part.flags & ts.TypeFlags.BooleanLike) && strings.length === 0) return { k: "bool" };
    if (others.every((part) => part.flags & ts.TypeFlags.Object)) return this.objectKind(type, strings, others, path);
    this.note(path, `mixed type ${this.checker.typeToString(type)}; taken as any value`);
    return { k: "value" };
  }

  numberKind(path) {
    const key = path[path.length - 1].replace(/\[\]$|\{\}$/, "");
    return FRACTIONAL_KEYS.has(key) ? { k: "double" } : { k: "int" };
  }

  objectKind(union, strings, types, path) {
    if (types.length === 1 && strings.length === 0) return this.singleObjectKind(types[0], path);
    const objects = types.map((type) => this.objectOf(type));
    if (objects.every((object) => object && object !== LIST_OBJECT)) {
      const distinct = [...new Set(objects)].sort();
      if (strings.length > 0) return { k: "string", values: [], refs: distinct };
      types.forEach((type) => this.readResource(type));
      if (distinct.length === 1) return { k: "resource", object: distinct[0] };
      return { k: "union", name: union.aliasSymbol?.name ?? null, objects: distinct };
    }
    const isArray = (type) => this.checker.isArrayType(type);
    if (strings.length === 0 && types.every(isArray)) {
      const elements = types.map((type) => this.checker.getTypeArguments(type)[0]);
      const kinds = elements.map((element) => this.kindOf(element, arrayPath(path)));
      if (kinds.every((kind) => kind.k === "resource")) {
        const distinct = [...new Set(kinds.map((kind) => kind.object))];
        return { k: "array", of: { k: "union", name: null, objects: distinct } };
      }
    }
    if (strings.length === 0 && objects.every((object) => !object) && !types.some(isArray)) {
      this.note(path, "several hashes without `object`; their keys are merged");
      const fields = new Map();
      for (const type of types) {
        for (const [key, kind] of this.hashFields(type, path)) if (!fields.has(key)) fields.set(key, kind);
      }
      return { k: "hash", shared: null, fields };
    }
    this.note(path, `mixed type ${this.checker.typeToString(union)}; taken as any value`);
    return { k: "value" };
  }

  singleObjectKind(type, path) {
    const { checker } = this;
    if (checker.isArrayType(type)) {
      return { k: "array", of: this.kindOf(checker.getTypeArguments(type)[0], arrayPath(path)) };
    }
    const object = this.objectOf(type);
    if (object === LIST_OBJECT || type.symbol?.name === "ApiList") return this.listKind(type, path);
    if (object) {
      this.readResource(type);
      return { k: "resource", object };
    }
    const properties = checker.getPropertiesOfType(type);
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index && properties.length === 0) return this.mapKind(index.type, path);
    if (properties.length === 0 && !type.symbol?.declarations?.some(ts.isInterfaceDeclaration)) return { k: "struct" };
    if (index) this.note(path, "a hash with known and free keys; the free ones are not mapped");
    return { k: "hash", shared: sharedName(type), fields: this.hashFields(type, path) };
  }

  listKind(type, path) {
    const data = this.checker.getTypeOfSymbol(type.getProperty("data"));
    const element = this.checker.getTypeArguments(data)[0];
    return { k: "list", of: this.kindOf(element, arrayPath(path)) };
  }

  mapKind(valueType, path) {
    const of = this.kindOf(valueType, [...path.slice(0, -1), `${path[path.length - 1]}{}`]);
    if (of.k === "value" || of.k === "struct") return { k: "struct" };
    if (of.k === "string" || of.k === "int" || of.k === "double" || of.k === "bool" || of.k === "hash") return { k: "map", of };
    this.note(path, `a map of ${of.k}; taken as a free-form hash`);
    return { k: "struct" };
  }

  hashFields(type, path) {
    if (this.stack.includes(type.symbol)) {
      throw new Error(`${path.join(".")}: ${type.symbol.name} contains itself; teach the generator to share it`);
    }
    this.stack.push(type.symbol);
    const fields = new Map();
    for (const property of this.checker.getPropertiesOfType(type)) {
      const propertyType = this.checker.getTypeOfSymbol(property);
      if (property.name === "lastResponse" || propertyType.getCallSignatures().length > 0) continue;
      fields.set(property.name, this.kindOf(propertyType, [...path, property.name]));
    }
    this.stack.pop();
    return fields;
  }

  // Adds the object that `type` declares, and its `Deleted...` variant's keys.
  readResource(type) {
    const object = this.objectOf(type);
    const known = this.resources.get(object);
    if (known?.symbols.has(type.symbol)) return;
    const resource = known ?? { object, symbols: new Set(), fields: new Map(), page: pageOf(type) };
    resource.symbols.add(type.symbol);
    this.resources.set(object, resource);
    const outer = this.stack;
    this.stack = [];
    for (const [key, kind] of this.hashFields(type, [object])) {
      if (!resource.fields.has(key)) resource.fields.set(key, kind);
    }
    this.stack = outer;
  }

  typeOfInterface(declaration) {
    return this.checker.getTypeAtLocation(declaration.name);
  }
}

function isStringLike(type) {
  if (type.flags & ts.TypeFlags.StringLike) return true;
  return type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String);
}

function isDecimal(type) {
  return type.isIntersection() && type.types.some((part) => part.symbol?.name === "DecimalImpl");
}

function literals(types) {
  return types.filter((type) => type.isStringLiteral() && type.value !== "").map((type) => type.value);
}

function arrayPath(path) {
  return [...path.slice(0, -1), `${path[path.length - 1]}[]`];
}

// Hashes that Stripe declares once for all resources.
function sharedName(type) {
  const declaration = type.symbol?.declarations?.[0];
  if (!declaration || !/\/shared\.d\.ts$/.test(declaration.getSourceFile().fileName)) return null;
  return type.symbol.name;
}

// The page of the public reference that the declaration's file name suggests:
// ".../Issuing/Cards.d.ts" -> "issuing/cards".
function pageOf(type) {
  const file = type.symbol.declarations[0].getSourceFile().fileName;
  const match = /\/(?:resources|types(?:\/\d{4}-\d{2}-\d{2})?)\/(.+)\.d\.ts$/.exec(file);
  return match ? match[1].replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase() : "";
}

// True for declarations inside an interface's own namespace, e.g. `Charge.Outcome`
// and `AccountUpdateParams.Card`: parts of another declaration, not objects.
function isNested(declaration, checker) {
  const name = checker.getFullyQualifiedName(checker.getSymbolAtLocation(declaration.name));
  return /Params\./.test(name);
}

// Returns {resources: Map(object -> {object, fields}), events: Map(type -> kind), notes}.
// Every declared object is read, whether an event carries it or not; the layout
// keeps those that events reach.
export function extract(declarations) {
  const extractor = new Extractor(declarations);
  const events = new Map();
  for (const declaration of declarations.interfaces) {
    const type = extractor.typeOfInterface(declaration);
    const object = extractor.objectOf(type);
    if (object && object !== LIST_OBJECT && object !== "event" && !object.startsWith("v2.") &&
        !isNested(declaration, declarations.checker)) {
      extractor.readResource(type);
    }
    const event = eventOf(extractor, declaration, type);
    if (event) events.set(event.type, extractor.kindOf(event.payload, [event.type]));
  }
  return { resources: extractor.resources, events, notes: extractor.notes };
}

function eventOf(extractor, declaration, type) {
  const { checker } = extractor;
  if (!/Event$/.test(declaration.name.text)) return null;
  const typeProperty = type.getProperty("type");
  const data = type.getProperty("data");
  if (!typeProperty || !data) return null;
  const name = checker.getTypeOfSymbol(typeProperty);
  const payload = checker.getTypeOfSymbol(data).getProperty("object");
  if (!name.isStringLiteral() || !payload) return null;
  return { type: name.value, payload: checker.getTypeOfSymbol(payload) };
}
