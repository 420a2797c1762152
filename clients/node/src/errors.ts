import { fromBinary } from "@bufbuild/protobuf";
import { type ServiceError, status } from "@grpc/grpc-js";

import { ErrorInfoSchema, StatusSchema } from "./gen/penstock/rpc/v1/status_pb.js";

/** The base of all errors of this package. */
export class PenstockError extends Error {
  override name = "PenstockError";
}

/**
 * The cursor store failed; `cause` is what it said. Going on without a stored place would repeat more
 * and more events after a restart.
 */
export class CursorStoreError extends PenstockError {
  override name = "CursorStoreError";
}

/** The name of a gRPC status code, e.g. "OUT_OF_RANGE". */
export type CodeName = keyof typeof status;

/**
 * A call failed. Branch on `code` and `reason`; the head of event_service.proto lists the reasons with
 * their metadata. A subscription throws it when a retry cannot mend it:
 *
 * - INVALID_ARGUMENT, NOT_FOUND, PERMISSION_DENIED, UNAUTHENTICATED: the request is refused;
 * - OUT_OF_RANGE, FAILED_PRECONDITION: the position cannot be honoured; it is never reset silently;
 * - DATA_LOSS: stored events are unreadable, or the stream broke its promises three times in a row;
 * - UNAVAILABLE and the like: never connected, with `failFast`.
 */
export class RpcError extends PenstockError {
  override name = "RpcError";

  constructor(
    readonly code: CodeName,
    /** English text for a developer. */
    readonly details: string,
    /** Of the ErrorInfo, e.g. "CURSOR_EXPIRED". "" when the server sent none. */
    readonly reason = "",
    /** Facts that belong to the reason, e.g. { earliest_sequence: "812" }. */
    readonly metadata: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}${reason === "" ? "" : ` (${reason})`}: ${details}`);
  }
}

const RETRYABLE: ReadonlySet<CodeName> = new Set<CodeName>([
  "UNAVAILABLE",
  "RESOURCE_EXHAUSTED",
  "ABORTED",
  "DEADLINE_EXCEEDED",
  // Proxies and connection resets also show as these three.
  "CANCELLED",
  "INTERNAL",
  "UNKNOWN",
]);

/** Tells whether the same call may succeed later without any change to it. */
export function isRetryable(error: unknown): boolean {
  return error instanceof RpcError && RETRYABLE.has(error.code);
}

/** Types an error of a call of grpc-js. */
export function fromServiceError(error: ServiceError): RpcError {
  const info = errorInfo(error);
  const code = status[error.code] as CodeName | undefined;
  return new RpcError(code ?? "UNKNOWN", error.details, info.reason, info.metadata);
}

function errorInfo(error: ServiceError): { reason: string; metadata: Record<string, string> } {
  const [details] = error.metadata.get("grpc-status-details-bin");
  try {
    if (details instanceof Buffer) {
      for (const detail of fromBinary(StatusSchema, details).details) {
        if (detail.typeUrl.endsWith("/google.rpc.ErrorInfo")) {
          return fromBinary(ErrorInfoSchema, detail.value);
        }
      }
    }
  } catch {
    // A proxy's or a newer server's: the code and the message still say enough.
  }
  return { reason: "", metadata: {} };
}
