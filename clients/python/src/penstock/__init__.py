"""Subscribes to the events of a Penstock event service.

    store = FileCursorStore("cursor")
    subscriber = Subscriber("127.0.0.1:50051", start=FromEarliest(), cursor_store=store)
    for event in subscriber:
        print(event.sequence, event.type)

`penstock.aio.Subscriber` is the same for asyncio. Delivery is at least once: make effects
idempotent by `event.id`. The behaviour is the same in every language of Penstock's clients;
clients/README.md has the table. `penstock.v1` has the messages and the stubs of all calls.
"""

from penstock.cursor import Cursor
from penstock.cursor_store import CursorStore, FileCursorStore, MemoryCursorStore
from penstock.errors import (
    BrokenPromiseError,
    CursorStoreError,
    DataLossError,
    InvalidRequestError,
    NotFoundError,
    PenstockError,
    PermissionDeniedError,
    PositionError,
    RpcError,
    UnauthenticatedError,
    from_rpc,
)
from penstock.hooks import Hooks, Progress
from penstock.options import (
    AfterEventId,
    Delivery,
    Filter,
    FromEarliest,
    FromLatest,
    FromTime,
    Start,
    TlsFiles,
    bearer_token_from_file,
)
from penstock.subscriber import Subscriber

__all__ = [
    "AfterEventId",
    "BrokenPromiseError",
    "Cursor",
    "CursorStore",
    "CursorStoreError",
    "DataLossError",
    "Delivery",
    "FileCursorStore",
    "Filter",
    "FromEarliest",
    "FromLatest",
    "FromTime",
    "Hooks",
    "InvalidRequestError",
    "MemoryCursorStore",
    "NotFoundError",
    "PenstockError",
    "PermissionDeniedError",
    "PositionError",
    "Progress",
    "RpcError",
    "Start",
    "Subscriber",
    "TlsFiles",
    "UnauthenticatedError",
    "bearer_token_from_file",
    "from_rpc",
]
