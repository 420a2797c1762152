"""Decides what a subscription does next, without I/O and without a clock of its own."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import grpc
from google.protobuf.empty_pb2 import Empty
from google.protobuf.timestamp_pb2 import Timestamp

from penstock.backoff import Backoff
from penstock.cursor import Cursor
from penstock.delivery_checker import DeliveryChecker
from penstock.errors import BrokenPromiseError, RpcError, is_retryable
from penstock.hooks import Progress
from penstock.options import AfterEventId, FromEarliest, FromLatest, FromTime, Options, Start
from penstock.v1 import event_pb2
from penstock.v1 import event_service_pb2 as api

# One line per reconnect and the like; holds no payload, no secret and no token.
_log = logging.getLogger("penstock")
# Silent until the program sets logging up.
_log.addHandler(logging.NullHandler())

# A stream that is silent for this many heartbeats is given up.
WATCHDOG_HEARTBEATS = 2.5
# The heartbeat assumed until the server names its own.
HEARTBEAT_DEFAULT_SECONDS = 10.0
# A stream that lived this long had a working server: the next back-off starts small.
HEALTHY_STREAM_AGE_SECONDS = 10.0
# After this many broken promises without a good response in between, give up.
BROKEN_PROMISES_MAX = 3


@dataclass(eq=False)
class Stream:
    """An open or opening stream, as the machine sees it."""

    id: int
    checker: DeliveryChecker
    opened_at: float
    heard_at: float
    draining: bool = False


@dataclass(frozen=True)
class Open:
    """Open a stream, and report its responses and its end under this id."""

    id: int
    request: api.SubscribeRequest


@dataclass(frozen=True)
class Close:
    """Cancel a stream. Reports about it are ignored from now on."""

    id: int


@dataclass(frozen=True)
class Deliver:
    """Hand the events out, then call on_response_end."""

    stream: Stream
    log_id: str
    events: Sequence[event_pb2.Event]
    # Of the events.
    sequences: Sequence[int]
    response: api.SubscribeResponse


@dataclass(frozen=True)
class Wait:
    """Wait for a report, at most until then, and ask again."""

    until: float


@dataclass(frozen=True)
class End:
    """It is over. `error` is None when a stop option was met."""

    error: Exception | None


Step: TypeAlias = Open | Close | Deliver | Wait | End


class Machine:
    """The decisions behind both Subscriber classes, which ask `next` for a step and report back.

    There are at most two streams. `opening` has not said Started yet; when it does, it takes the
    place of `current`, whose end it need not wait for. A stream that drains gets its successor
    while it is still read; a stream that broke is `current` no more, and its successor opens after
    a pause. Times are seconds of a monotonic clock. Not safe for concurrent use.
    """

    def __init__(
        self, options: Options, position: Cursor | None, uniform: Callable[[], float], now: float
    ) -> None:
        self._options = options
        self._hooks = options.hooks
        self._backoff = Backoff(uniform)
        # Everything up to here has been handed out. None until the first stream started.
        self.position = position
        # The last cursor that a matching delivered_total confirmed.
        self._confirmed = position
        self._handled_total = 0
        self._current: Stream | None = None
        self._opening: Stream | None = None
        # When the next stream opens.
        self._retry_at: float | None = now
        self._heartbeat = options.heartbeat or HEARTBEAT_DEFAULT_SECONDS
        self._broken = 0
        self._streams_total = 0
        self._steps: deque[Step] = deque()
        self._end: End | None = None

    def next(self, now: float) -> Step:
        """Return what to do now."""
        if not self._steps and self._end is None:
            for stream in self._streams():
                if now >= self._silent_until(stream):
                    self._on_silence(stream, now)
            if self._opening is None and self._retry_at is not None and now >= self._retry_at:
                self._open(now)
        if self._steps:
            return self._steps.popleft()
        return self._end or Wait(self._wake_at())

    def on_response(self, id: int, response: api.SubscribeResponse, now: float) -> None:
        """Take what a stream sent. Its events come out of `next`."""
        stream = self._stream(id)
        if stream is None:
            return
        stream.heard_at = now
        # Once: a walk over a repeated field costs about as much as handing the events out.
        events = list(response.events)
        sequences = [event.sequence for event in events]
        try:
            stream.checker.check(response, sequences)
        except BrokenPromiseError as error:
            self._on_broken_promise(stream, error, now)
            return
        if stream is self._opening:
            self._promote(stream, response.started)
        position = self._known_position()
        # A successor repeats what its draining predecessor sent meanwhile.
        new = bisect_right(sequences, position.sequence)
        step = Deliver(stream, position.log_id, events[new:], sequences[new:], response)
        self._steps.append(step)

    def on_response_end(self, step: Deliver, now: float) -> None:
        """Take the marks of a response whose events are handled."""
        response = step.response
        # Handling may have taken long, and the streams were not read meanwhile: that is not their
        # silence.
        for stream in self._streams():
            stream.heard_at = now
        if step.sequences:
            self.position = Cursor(step.log_id, step.sequences[-1])
            self._handled_total += len(step.sequences)
            self._backoff.reset()
        if response.HasField("progress"):
            self._on_progress(response.progress)
        if response.HasField("fell_behind"):
            _log.warning("handling is slower than events arrive; nothing is skipped")
            self._hooks.fell_behind()
        if response.HasField("caught_up"):
            self._hooks.caught_up()
            if self._options.stop_when_caught_up:
                self._finish(None)
        if 0 < self._options.stop_after_sequence <= self._known_position().sequence:
            self._finish(None)
        if response.HasField("draining") and not step.stream.draining and self._end is None:
            step.stream.draining = True
            _log.info("the server is stopping; opening the next stream")
            self._hooks.draining()
            if self._opening is None and self._retry_at is None:
                # After a pause: all consumers of the server are told at the same moment.
                self._retry_at = now + self._backoff.next()

    def on_closed(self, id: int, error: Exception | None, now: float) -> None:
        """Take the end of a stream; `error` is None when the server ended it with OK."""
        stream = self._stream(id)
        if stream is None:
            return
        if error is None:
            if self._options.stop_when_caught_up or self._options.stop_after_sequence:
                self._finish(None)
                return
            error = RpcError(grpc.StatusCode.UNAVAILABLE, "the server ended the stream")
        opening = stream is self._opening
        self._forget(stream)
        draining = isinstance(error, RpcError) and error.reason == "DRAINING"
        if opening and draining and self._current is not None:
            # The only server there is: it waits for the old stream before it can stop.
            self._steps.append(Close(self._current.id))
            self._current = None
        if not is_retryable(error) or (self.position is None and self._options.fail_fast):
            self._finish(error)
            return
        self._plan_retry(stream, error, now)

    def _streams(self) -> list[Stream]:
        return [s for s in (self._current, self._opening) if s is not None]

    def _stream(self, id: int) -> Stream | None:
        return next((s for s in self._streams() if s.id == id), None)

    def _known_position(self) -> Cursor:
        assert self.position is not None, "set by the first Started"
        return self.position

    def _forget(self, stream: Stream) -> None:
        if self._current is stream:
            self._current = None
        if self._opening is stream:
            self._opening = None

    def _open(self, now: float) -> None:
        self._retry_at = None
        self._streams_total += 1
        self._opening = Stream(self._streams_total, DeliveryChecker(self.position), now, now)
        request = make_request(self._options, self.position)
        self._steps.append(Open(self._streams_total, request))

    def _promote(self, stream: Stream, started: api.Started) -> None:
        """Make the stream that started the one that is read."""
        if self._current is not None:
            self._steps.append(Close(self._current.id))
        self._current, self._opening = stream, None
        heartbeat = started.heartbeat.seconds + started.heartbeat.nanos / 1e9
        if heartbeat > 0:
            self._heartbeat = heartbeat
        start = Cursor(started.cursor.log_id, started.cursor.sequence)
        if self.position is None:
            # From here on "latest" means this place, or events would be missed while reconnecting.
            self.position = self._confirmed = start
        _log.info("connected, from %s", start)
        self._hooks.connected(start)

    def _on_progress(self, progress: api.Progress) -> None:
        cursor = Cursor(progress.cursor.log_id, progress.cursor.sequence)
        if cursor.sequence >= self._known_position().sequence:
            self.position = self._confirmed = cursor
        if progress.delivered_total > 0:
            self._broken = 0
        position = self._known_position()
        self._hooks.progress(Progress(position, progress.head_sequence, self._handled_total))

    def _on_broken_promise(self, stream: Stream, error: BrokenPromiseError, now: float) -> None:
        self._steps.append(Close(stream.id))
        if stream is self._current and self._confirmed is not None:
            self.position = self._confirmed
        self._forget(stream)
        self._broken += 1
        _log.error("fetching again: %s", error)
        self._hooks.fault(error)
        if self._broken >= BROKEN_PROMISES_MAX:
            self._finish(error)
            return
        self._plan_retry(stream, error, now)

    def _on_silence(self, stream: Stream, now: float) -> None:
        self._steps.append(Close(stream.id))
        silence = f"nothing heard for {now - stream.heard_at:.1f} s"
        self.on_closed(stream.id, RpcError(grpc.StatusCode.UNAVAILABLE, silence), now)

    def _silent_until(self, stream: Stream) -> float:
        return stream.heard_at + WATCHDOG_HEARTBEATS * self._heartbeat

    def _plan_retry(self, lost: Stream, why: Exception, now: float) -> None:
        """Plan the successor of a lost stream, unless one is on its way."""
        if self._opening is not None or self._retry_at is not None:
            return
        if now - lost.opened_at >= HEALTHY_STREAM_AGE_SECONDS:
            self._backoff.reset()
        delay = self._backoff.next()
        self._retry_at = now + delay
        _log.warning("%s; reconnecting in %.3f s", why, delay)
        self._hooks.disconnected(why, delay)

    def _finish(self, error: Exception | None) -> None:
        if self._end is not None:
            return
        self._steps.extend(Close(stream.id) for stream in self._streams())
        self._current = self._opening = self._retry_at = None
        self._end = End(error)

    def _wake_at(self) -> float:
        times = [self._silent_until(stream) for stream in self._streams()]
        if self._retry_at is not None:
            times.append(self._retry_at)
        return min(times)


def make_request(options: Options, position: Cursor | None) -> api.SubscribeRequest:
    """Return the request that goes on after `position`, or starts as the options say."""
    f = options.filter
    request = api.SubscribeRequest(
        filter=api.Filter(
            types=f.types,
            excluded_types=f.excluded_types,
            accounts=f.accounts,
            object_ids=f.object_ids,
            allow_unknown_types=f.allow_unknown_types,
        ),
        include_raw_json=options.include_raw_json,
        max_batch_events=options.max_batch_events,
        max_response_bytes=options.max_response_bytes,
        stop_when_caught_up=options.stop_when_caught_up,
        stop_after_sequence=options.stop_after_sequence,
        client_id=options.client_id,
    )
    if f.livemode is not None:
        request.filter.livemode = f.livemode
    if options.heartbeat:
        request.heartbeat.FromNanoseconds(round(options.heartbeat * 1e9))
    _set_start(request, position or options.start)
    return request


def _set_start(request: api.SubscribeRequest, start: Start | None) -> None:
    # A Cursor is a tuple of its own type, so the order of the cases does not matter.
    match start:
        case Cursor(log_id, sequence):
            request.after.CopyFrom(api.Cursor(log_id=log_id, sequence=sequence))
        case FromEarliest():
            request.earliest.CopyFrom(Empty())
        case FromLatest():
            request.latest.CopyFrom(Empty())
        case FromTime(time):
            if time.tzinfo is None:
                raise ValueError("FromTime wants a time with a time zone")
            timestamp = Timestamp()
            timestamp.FromDatetime(time)
            request.from_time.CopyFrom(timestamp)
        case AfterEventId(id):
            request.after_event_id = id
        case None:
            # The server's answer says what is missing.
            pass
