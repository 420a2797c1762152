// Names of messages, fields and files, all derived from Stripe's own keys so
// that they stay the same from release to release.

export const PACKAGE = "penstock.stripe.v1";

// "issuing.card" -> "IssuingCard", "line1" -> "Line1".
export function messageName(key) {
  return key
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("")
    .replace(/^(\d)/, "N$1");
}

// The proto name of a JSON key; equal to the key wherever protobuf allows it.
export function fieldName(key) {
  const name = key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .replace(/^(\d)/, "n$1");
  if (name === "") throw new Error(`no field name can be made of the key "${key}"`);
  return name;
}

// "charge.succeeded" -> "charge_succeeded".
export function armName(type) {
  return type.replaceAll(".", "_");
}

export function fileName(object) {
  return object.replaceAll(".", "_");
}
