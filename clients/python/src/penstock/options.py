"""What to subscribe to, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeAlias

from penstock.cursor import Cursor
from penstock.cursor_store import CursorStore
from penstock.hooks import Hooks
from penstock.v1 import event_pb2


@dataclass(frozen=True)
class FromEarliest:
    """From the oldest retained event."""


@dataclass(frozen=True)
class FromLatest:
    """Only events committed after the subscription started."""


@dataclass(frozen=True)
class FromTime:
    """From the first event committed at or after `time`, which has a time zone."""

    time: datetime


@dataclass(frozen=True)
class AfterEventId:
    """Just after the event with this Stripe id."""

    id: str


Start: TypeAlias = FromEarliest | FromLatest | FromTime | AfterEventId | Cursor


@dataclass(frozen=True)
class Filter:
    """Which events to deliver; empty is every event.

    See penstock.v1.Filter in event_service.proto for patterns and limits.
    """

    # Exact ("charge.succeeded"), a prefix that ends in ".*" ("charge.*"), or "*".
    types: Sequence[str] = ()
    excluded_types: Sequence[str] = ()
    # Connected accounts ("acct_..."); "" selects the platform's own events.
    accounts: Sequence[str] = ()
    # Values of Event.object_id.
    object_ids: Sequence[str] = ()
    # Only live (True) or only test (False) events. None: both.
    livemode: bool | None = None
    # Accept exact types that the server's schema does not know.
    allow_unknown_types: bool = False


@dataclass(frozen=True)
class TlsFiles:
    """PEM files, read anew for every connection, so that replaced ones are taken up."""

    # Who may sign the server's certificate. Empty: the system's authorities.
    ca_file: str = ""
    # Our own certificate chain and its key, for servers that ask for one. Both or none.
    cert_file: str = ""
    key_file: str = ""
    # The name that the server's certificate must have. Empty: the host of the address.
    server_name: str = ""


# Called for every connection; returns the token without "Bearer ".
TokenSource: TypeAlias = Callable[[], str]


def bearer_token_from_file(path: str | Path) -> TokenSource:
    """Read the token from a file each time, without white space at its ends."""
    return lambda: Path(path).read_text(encoding="utf-8").strip()


class Delivery(NamedTuple):
    """An event, and the cursor to resume after it."""

    event: event_pb2.Event
    cursor: Cursor


@dataclass(frozen=True, kw_only=True)
class Options:
    """The keyword arguments of both Subscriber classes."""

    # Where to start while the store has no cursor. One of the two is required: a guess would skip
    # or repeat events.
    start: Start | None = None
    filter: Filter = field(default_factory=Filter)
    # None: nothing is committed.
    cursor_store: CursorStore | None = None
    # While events keep coming: the longest time between two commits, in seconds. 0 commits after
    # every event. The end of a response that had events is always committed.
    commit_interval: float = 1.0
    # None: plaintext.
    tls: TlsFiles | None = None
    # Sent as `authorization: Bearer ...`. Over plaintext only to loopback and Unix sockets.
    bearer_token: TokenSource | None = None
    # Name for the server's metrics and listings, at most 64 of [A-Za-z0-9._-]. Not an identity.
    client_id: str = ""
    # Fill Event.raw_json, the body as Stripe sent it.
    include_raw_json: bool = False
    # End once everything up to the head has been handled.
    stop_when_caught_up: bool = False
    # End once everything up to this sequence has been handled. 0: never.
    stop_after_sequence: int = 0
    # Raise when the server cannot be reached the very first time.
    fail_fast: bool = False
    # The longest silence of the server, 1 to 30 seconds. 0: its default, 10.
    heartbeat: float = 0
    # Bounds of a response: most events (1 to 256, 0: 256) and bytes (1 KiB to 1 MiB, 0: 256 KiB,
    # plus one event). At most one response is read ahead of the one being handled.
    max_batch_events: int = 0
    max_response_bytes: int = 0
    hooks: Hooks = field(default_factory=Hooks)
