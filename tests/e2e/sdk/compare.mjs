// Compares a Stripe JSON value with what arrived for it, as canonical protobuf
// JSON. Knows nothing of the transcoder: only how protobuf writes JSON.

// Returns a list of `path: expected X, got Y`, empty when equal.
export function differences(expected, actual, path) {
  // A typed field that is null is left out; free-form JSON keeps its nulls.
  if (expected === null) return (actual ?? null) === null ? [] : [`${path}: null became ${show(actual)}`];
  if (Array.isArray(expected)) return arrayDifferences(expected, actual, path);
  if (typeof expected === 'object') return objectDifferences(expected, actual, path);
  // 64-bit integers are strings in protobuf JSON, so 5 and "5" are one value there.
  if (typeof expected === 'number' && typeof actual === 'string') {
    return String(expected) === actual ? [] : [`${path}: expected ${expected}, got "${actual}"`];
  }
  return Object.is(expected, actual) ? [] : [`${path}: expected ${show(expected)}, got ${show(actual)}`];
}

function arrayDifferences(expected, actual, path) {
  // Protobuf does not tell an empty list from an absent one.
  const list = actual ?? [];
  if (!Array.isArray(list)) return [`${path}: expected a list, got ${show(actual)}`];
  if (list.length !== expected.length) {
    return [`${path}: expected ${expected.length} elements, got ${list.length}`];
  }
  return expected.flatMap((element, i) => differences(element, list[i], `${path}[${i}]`));
}

function objectDifferences(expected, actual, path) {
  if (actual === undefined && Object.keys(expected).length === 0) return [];
  if (typeof actual !== 'object') return [`${path}: expected an object, got ${show(actual)}`];
  const unwrapped = unwrapUnion(expected, actual);
  return [
    ...Object.keys(expected).flatMap((key) =>
      differences(expected[key], unwrapped[key], `${path}.${key}`)),
    ...Object.keys(unwrapped).filter((key) => !(key in expected))
      .map((key) => `${path}.${key}: not in the JSON, got ${show(unwrapped[key])}`),
  ];
}

// A value that may be one of several objects arrives as a message with one arm:
// {"bank_account": {"object": "bank_account", ...}}.
function unwrapUnion(expected, actual) {
  const keys = Object.keys(actual);
  if (keys.length !== 1 || 'object' in actual || !('object' in expected)) return actual;
  const inner = actual[keys[0]];
  return typeof inner === 'object' && inner.object === expected.object ? inner : actual;
}

function show(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
