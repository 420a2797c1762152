"""Why a subscription ended, when a retry cannot mend it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import grpc

from penstock.rpc.v1 import status_pb2

_ERROR_INFO = "/google.rpc.ErrorInfo"


class PenstockError(Exception):
    """The base of all errors of this package."""


class CursorStoreError(PenstockError):
    """The cursor store failed; `__cause__` is what it said.

    Going on without a stored place would repeat more and more events after a restart.
    """


class RpcError(PenstockError):
    """A call failed. The head of event_service.proto lists the reasons with their metadata."""

    def __init__(
        self,
        code: grpc.StatusCode,
        message: str,
        reason: str = "",
        metadata: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code, message, reason, dict(metadata or {}))
        self.code = code
        self.message = message
        # Of the ErrorInfo, e.g. "CURSOR_EXPIRED". Empty when the server sent none, as when it was
        # never reached.
        self.reason = reason
        # Facts that belong to the reason, e.g. {"earliest_sequence": "812"}.
        self.metadata = dict(metadata or {})

    def __str__(self) -> str:
        reason = f" ({self.reason})" if self.reason else ""
        return f"{self.code.name}{reason}: {self.message}"


class InvalidRequestError(RpcError):
    """INVALID_ARGUMENT: mend the request."""


class NotFoundError(RpcError):
    """NOT_FOUND: the event to start after was never committed, or is past its retention."""


class PermissionDeniedError(RpcError):
    """PERMISSION_DENIED: this client may not read that."""


class UnauthenticatedError(RpcError):
    """UNAUTHENTICATED: the server does not know who asks."""


class PositionError(RpcError):
    """OUT_OF_RANGE or FAILED_PRECONDITION: the cursor cannot be honoured.

    Reasons: CURSOR_EXPIRED, CURSOR_AHEAD, LOG_ID_MISMATCH. It is never reset silently.
    """


class DataLossError(RpcError):
    """DATA_LOSS: stored events are unreadable."""


class BrokenPromiseError(DataLossError):
    """A stream broke a promise of event_service.proto, three times in a row if raised."""

    def __init__(self, message: str) -> None:
        super().__init__(grpc.StatusCode.DATA_LOSS, f"the stream broke a promise: {message}")


_CLASSES: dict[grpc.StatusCode, type[RpcError]] = {
    grpc.StatusCode.INVALID_ARGUMENT: InvalidRequestError,
    grpc.StatusCode.NOT_FOUND: NotFoundError,
    grpc.StatusCode.PERMISSION_DENIED: PermissionDeniedError,
    grpc.StatusCode.UNAUTHENTICATED: UnauthenticatedError,
    grpc.StatusCode.OUT_OF_RANGE: PositionError,
    grpc.StatusCode.FAILED_PRECONDITION: PositionError,
    grpc.StatusCode.DATA_LOSS: DataLossError,
}

_RETRYABLE = frozenset(
    {
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.ABORTED,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        # Proxies and connection resets also show as these three.
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.INTERNAL,
        grpc.StatusCode.UNKNOWN,
    }
)


def make_error(
    code: grpc.StatusCode, message: str, reason: str = "", metadata: Mapping[str, str] | None = None
) -> RpcError:
    """Return the error of the class that belongs to `code`."""
    return _CLASSES.get(code, RpcError)(code, message, reason, metadata)


def is_retryable(error: Exception) -> bool:
    """Tell whether the same call may succeed later without any change to it."""
    return isinstance(error, RpcError) and error.code in _RETRYABLE


def from_rpc(error: grpc.RpcError) -> RpcError:
    """Type an error of a call of the generated stubs, sync or asyncio."""
    call: Any = error
    reason = ""
    metadata: dict[str, str] = {}
    for key, value in call.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            reason, metadata = _error_info(value)
    return make_error(call.code(), call.details() or "", reason, metadata)


def _error_info(details: bytes) -> tuple[str, dict[str, str]]:
    status = status_pb2.Status()
    info = status_pb2.ErrorInfo()
    try:
        status.ParseFromString(details)
        for detail in status.details:
            if detail.type_url.endswith(_ERROR_INFO):
                info.ParseFromString(detail.value)
    except Exception:
        # A proxy's or a newer server's: the code and the message still say enough.
        return "", {}
    return info.reason, dict(info.metadata)
