"""A server that plays one script per stream, on a clock that only the test moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import grpc

from penstock.cursor import Cursor
from penstock.errors import make_error
from penstock.machine import Close, Deliver, End, Machine, Open, Wait
from penstock.options import FromEarliest, Options
from penstock.v1 import event_pb2
from penstock.v1 import event_service_pb2 as api

LOG = "log"


def cursor(sequence: int) -> Cursor:
    return Cursor(LOG, sequence)


def unavailable(message: str = "reset") -> Exception:
    return make_error(grpc.StatusCode.UNAVAILABLE, message)


def progress(total: int, at: int, *sequences: int) -> api.SubscribeResponse:
    """Return a response with events and a Progress behind the last of them."""
    return api.SubscribeResponse(
        events=[event_pb2.Event(sequence=s, id=f"evt_{s}") for s in sequences],
        progress=api.Progress(cursor=api.Cursor(log_id=LOG, sequence=at), delivered_total=total),
    )


def first(at: int, *sequences: int) -> api.SubscribeResponse:
    """Return the first response of a stream that starts after `at`."""
    response = progress(len(sequences), sequences[-1] if sequences else at, *sequences)
    response.started.cursor.CopyFrom(api.Cursor(log_id=LOG, sequence=at))
    response.started.heartbeat.seconds = 10
    return response


@dataclass(frozen=True)
class After:
    """Sends `what` this many seconds later than what was before it."""

    seconds: float
    what: api.SubscribeResponse | Exception | None


# None ends the stream with OK. After the script the stream is silent.
Item = api.SubscribeResponse | Exception | After | None


@dataclass
class Played:
    """What a subscription did."""

    sequences: list[int] = field(default_factory=list)
    requests: list[api.SubscribeRequest] = field(default_factory=list)
    opened_at: list[float] = field(default_factory=list)
    closed_at: dict[int, float] = field(default_factory=dict)
    error: Exception | None = None
    now: float = 0.0


def play(
    options: Options,
    *scripts: Sequence[Item],
    position: Cursor | None = None,
    handler: Callable[[int, Played], None] | None = None,
) -> Played:
    """Drive a machine against the scripts to its end."""
    played = Played()
    machine = Machine(options, position, lambda: 0.5, 0.0)
    reports: list[tuple[float, int, api.SubscribeResponse | Exception | None]] = []
    while True:
        match machine.next(played.now):
            case Open(id, request):
                assert id <= len(scripts), "this stream was not expected"
                played.requests.append(request)
                played.opened_at.append(played.now)
                at = played.now
                for item in scripts[id - 1]:
                    if isinstance(item, After):
                        at += item.seconds
                        item = item.what
                    reports.append((at, id, item))
                reports.sort(key=lambda report: report[0])
            case Close(id):
                played.closed_at[id] = played.now
            case Deliver(_, _, events) as step:
                for event in events:
                    played.sequences.append(event.sequence)
                    if handler is not None:
                        handler(event.sequence, played)
                machine.on_response_end(step, played.now)
            case Wait(until):
                if reports and reports[0][0] <= until:
                    at, id, item = reports.pop(0)
                    played.now = max(played.now, at)
                    if isinstance(item, api.SubscribeResponse):
                        machine.on_response(id, item, played.now)
                    else:
                        machine.on_closed(id, item, played.now)
                else:
                    played.now = until
            case End(error):
                played.error = error
                return played


def until_caught_up(**more: object) -> Options:
    """Return options under which the OK of a stream is the end."""
    return Options(start=FromEarliest(), stop_when_caught_up=True, **more)  # type: ignore[arg-type]
