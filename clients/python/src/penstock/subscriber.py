"""The subscription for threads."""

from __future__ import annotations

import contextlib
import queue
import random
import time
from collections.abc import Callable, Generator, Iterator

from penstock.connection import check_options
from penstock.cursor import Cursor
from penstock.cursor_store import CursorStore
from penstock.errors import CursorStoreError
from penstock.hooks import Hooks
from penstock.machine import Close, Deliver, End, Machine, Open, Wait
from penstock.options import Delivery, Filter, Options, Start, TlsFiles, TokenSource
from penstock.place import Place
from penstock.streams import Report, Streams, hand_in
from penstock.v1 import event_pb2


class SubscriberBase:
    """What the two Subscriber classes share: the keyword arguments, explained at `Options`."""

    def __init__(
        self,
        address: str,
        *,
        start: Start | None = None,
        filter: Filter | None = None,
        cursor_store: CursorStore | None = None,
        commit_interval: float = 1.0,
        tls: TlsFiles | None = None,
        bearer_token: TokenSource | None = None,
        client_id: str = "",
        include_raw_json: bool = False,
        stop_when_caught_up: bool = False,
        stop_after_sequence: int = 0,
        fail_fast: bool = False,
        heartbeat: float = 0,
        max_batch_events: int = 0,
        max_response_bytes: int = 0,
        hooks: Hooks | None = None,
    ) -> None:
        self._address = address
        self._options = Options(
            start=start,
            filter=filter or Filter(),
            cursor_store=cursor_store,
            commit_interval=commit_interval,
            tls=tls,
            bearer_token=bearer_token,
            client_id=client_id,
            include_raw_json=include_raw_json,
            stop_when_caught_up=stop_when_caught_up,
            stop_after_sequence=stop_after_sequence,
            fail_fast=fail_fast,
            heartbeat=heartbeat,
            max_batch_events=max_batch_events,
            max_response_bytes=max_response_bytes,
            hooks=hooks or Hooks(),
        )
        check_options(address, self._options)
        self._uniform: Callable[[], float] = random.random
        self._now: Callable[[], float] = time.monotonic
        self._place = Place(cursor_store is not None, commit_interval, self._now)

    @property
    def cursor(self) -> Cursor | None:
        """Everything up to here has been handled. None before the first stream started."""
        return self._place.handled


class Subscriber(SubscriberBase):
    """Hands out the events of one subscription, in the order of the log.

    The loop's body is the handler: asking for the next event counts the one before as handled, and
    its cursor is committed. Leaving the loop (break, return, an exception) does not; call `commit`
    before to count the event in hand. A later loop goes on after the last handled event.

    Network faults are retried for ever and told to the hooks. What a retry cannot mend is raised:
    an RpcError of the class that says why, a CursorStoreError, or what reading a TLS or token file
    raised. Without one the loop ended because of `stop` or of a stop option.

    `stop` may be called by any thread, and by a signal handler; everything else by one at a time.
    """

    _inbox: queue.SimpleQueue[Report | None]
    _stopped = False

    def __iter__(self) -> Iterator[event_pb2.Event]:
        """Return the events."""
        return self._events()

    def deliveries(self) -> Generator[Delivery, None, None]:
        """Return the events, each with the cursor to resume after it."""
        # Closed at once when the loop is left, and not whenever it is collected.
        with contextlib.closing(self._events()) as events:
            for event in events:
                yield Delivery(event, self._place.cursor_in_hand())

    def _events(self) -> Generator[event_pb2.Event, None, None]:
        place = self._place
        machine = Machine(self._options, self._resume(), self._uniform, self._now())
        self._inbox = queue.SimpleQueue()
        streams = Streams(self._address, self._options, self._inbox.put)
        try:
            while not self._stopped:
                match machine.next(self._now()):
                    case Deliver() as step:
                        place.log_id = step.log_id
                        for event, place.in_hand in zip(step.events, step.sequences, strict=True):
                            yield event
                            if place.settle():
                                self._commit(place.flush())
                            if self._stopped:
                                return
                        machine.on_response_end(step, self._now())
                        position, had_events = machine.position, len(step.events) > 0
                        if position is not None and place.advance(position, had_events):
                            self._commit(place.flush())
                    case Open(id, request):
                        streams.open(id, request)
                    case Close(id):
                        streams.close(id)
                    case Wait(until):
                        self._wait(machine, until)
                    case End(error):
                        if error is not None:
                            raise error
                        return
        finally:
            streams.close_all()
            self._commit(place.flush())

    def run(self, handler: Callable[[event_pb2.Event], None]) -> None:
        """Call `handler` for every event until the subscription ends.

        An event whose handler raises is not committed, and `run` raises that.
        """
        for event in self:
            handler(event)

    def commit(self) -> None:
        """Count the event in hand as handled, and commit now."""
        self._place.settle()
        self._commit(self._place.flush())

    def stop(self) -> None:
        """End the loop soon: the handler under way finishes, its event is committed."""
        self._stopped = True
        if hasattr(self, "_inbox"):
            self._inbox.put(None)

    def _resume(self) -> Cursor | None:
        """Return the place to go on from; None if `start` says it."""
        store, place = self._options.cursor_store, self._place
        place.in_hand = None
        if place.handled is None and store is not None:
            try:
                cursor = store.load()
            except Exception as error:
                raise CursorStoreError(f"load: {error}") from error
            if cursor is not None:
                place.load(cursor)
        return place.handled

    def _commit(self, cursor: Cursor | None) -> None:
        store = self._options.cursor_store
        if cursor is None or store is None:
            return
        try:
            store.commit(cursor)
        except Exception as error:
            raise CursorStoreError(f"commit: {error}") from error
        self._place.committed(cursor)
        self._options.hooks.committed(cursor)

    def _wait(self, machine: Machine, until: float) -> None:
        try:
            report = self._inbox.get(timeout=max(0.0, until - self._now()))
        except queue.Empty:
            return
        if report is not None:
            hand_in(report, machine, self._now())
