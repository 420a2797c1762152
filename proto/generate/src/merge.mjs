// Merges the objects of several trains, newest first: a field that any train
// has exists, and where kinds conflict the newest wins.
//
// A merged hash holds Map(key -> {kind, last}), `last` being the newest train
// that declares the field.

class Merger {
  constructor() {
    this.notes = [];
  }

  // `fields` maps keys to plain kinds of one train; `into` is the merged map.
  mergeFields(into, fields, train, path) {
    for (const [key, kind] of fields) {
      const known = into.get(key);
      if (known) {
        this.mergeKind(known, kind, train, [...path, key]);
      } else {
        into.set(key, { kind: this.fresh(kind, train), last: train });
      }
    }
  }

  // A merged copy of a kind of one train.
  fresh(kind, train) {
    const copy = { ...kind };
    if (kind.k === "hash") {
      copy.fields = new Map();
      for (const [key, field] of kind.fields) copy.fields.set(key, { kind: this.fresh(field, train), last: train });
    }
    if (kind.of) copy.of = this.fresh(kind.of, train);
    return copy;
  }

  mergeKind(slot, older, train, path) {
    const newer = slot.kind;
    if (newer.k !== older.k) {
      if (newer.k === "resource" && older.k === "union" && older.objects.includes(newer.object)) {
        slot.kind = { ...older };
        return;
      }
      if (newer.k === "union" && older.k === "resource") {
        slot.kind = { ...newer, objects: union(newer.objects, [older.object]) };
        return;
      }
      this.notes.push(`${path.join(".")}: ${describe(newer)} now, ${describe(older)} in ${train}`);
      return;
    }
    if (newer.k === "string") {
      newer.values = union(newer.values, older.values);
      if (older.refs) newer.refs = union(newer.refs ?? [], older.refs);
    } else if (newer.k === "hash") {
      this.mergeHash(newer, older, train, path);
    } else if (newer.k === "union") {
      newer.objects = union(newer.objects, older.objects);
    } else if (newer.k === "resource" && newer.object !== older.object) {
      this.notes.push(`${path.join(".")}: ${newer.object} now, ${older.object} in ${train}`);
    } else if (newer.of) {
      const element = { kind: newer.of };
      this.mergeKind(element, older.of, train, [...path.slice(0, -1), `${path[path.length - 1]}[]`]);
      newer.of = element.kind;
    }
  }

  mergeHash(newer, older, train, path) {
    if (newer.shared && newer.shared !== older.shared) {
      const missing = [...older.fields.keys()].filter((key) => !newer.fields.has(key));
      if (missing.length === 0) return;
      newer.shared = null; // The place has keys of its own, so it gets a message of its own.
      this.notes.push(`${path.join(".")}: not shared, because ${train} has ${missing.join(", ")}`);
    } else if (older.shared && !newer.shared) {
      this.notes.push(`${path.join(".")}: ${older.shared} in ${train}, a hash of its own now`);
    }
    this.mergeFields(newer.fields, older.fields, train, path);
  }
}

function union(first, second) {
  return [...new Set([...first, ...second])];
}

function describe(kind) {
  if (kind.of) return `${kind.k} of ${describe(kind.of)}`;
  if (kind.refs) return `reference to ${kind.refs.join(" or ")}`;
  return kind.object ?? kind.k;
}

// `extracts`: [{train, resources}], newest first. Returns {resources, notes},
// resources: Map(object -> {object, fields, last}).
export function mergeTrains(extracts) {
  const merger = new Merger();
  const resources = new Map();
  for (const { train, resources: declared } of extracts) {
    for (const { object, fields, page } of declared.values()) {
      if (!resources.has(object)) resources.set(object, { object, fields: new Map(), last: train, page });
      merger.mergeFields(resources.get(object).fields, fields, train, [object]);
    }
  }
  return { resources, notes: merger.notes };
}
