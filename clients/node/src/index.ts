/**
 * Subscribes to the events of a Penstock event service. Start at Subscriber. Delivery is at least
 * once: make effects idempotent by `event.id`. The behaviour is the same in every language of
 * Penstock's clients; clients/README.md has the table.
 */
export { connect } from "./connection.js";
export { type Cursor, formatCursor, parseCursor } from "./cursor.js";
export { type CursorStore, fileCursorStore, memoryCursorStore } from "./cursor-store.js";
export { BrokenPromiseError } from "./delivery-checker.js";
export {
  type CodeName,
  CursorStoreError,
  fromServiceError,
  PenstockError,
  RpcError,
} from "./errors.js";
export { type Event, EventSchema } from "./gen/penstock/v1/event_pb.js";
export {
  bearerTokenFromFile,
  type Filter,
  type Hooks,
  type Start,
  type SubscriberOptions,
  type SubscriptionProgress,
  type TlsFiles,
  type TokenSource,
} from "./options.js";
export { makeRequest } from "./request.js";
export { eventServiceDefinition } from "./service.js";
export { type Delivery, Subscriber } from "./subscriber.js";
