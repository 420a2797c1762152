"""The subscription for asyncio."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable

from penstock.cursor import Cursor
from penstock.errors import CursorStoreError
from penstock.machine import Close, Deliver, End, Machine, Open, Wait
from penstock.options import Delivery
from penstock.streams import Report, Streams, hand_in
from penstock.subscriber import SubscriberBase
from penstock.v1 import event_pb2

__all__ = ["Subscriber"]


class Inbox:
    """What streams report to one event loop.

    asyncio.wait_for on a Queue would make a task for every response.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._reports: deque[Report | None] = deque()
        self._waiter: asyncio.Future[None] | None = None

    def put(self, report: Report | None) -> None:
        """Take a report, or wake `get` without one."""
        self._reports.append(report)
        self._wake()

    async def get(self, seconds: float) -> Report | None:
        """Return the next report; None after that time. Lets the loop turn once in any case."""
        if self._reports:
            await asyncio.sleep(0)
        else:
            self._waiter = self._loop.create_future()
            timer = self._loop.call_later(max(0.0, seconds), self._wake)
            try:
                await self._waiter
            finally:
                timer.cancel()
        return self._reports.popleft() if self._reports else None

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


class Subscriber(SubscriberBase):
    """`penstock.Subscriber` with `async for`; all that is said there holds here.

    It belongs to one event loop. Cancelling the task ends it like any exception in the loop's body.
    """

    _stopped = False
    _inbox: Inbox | None = None

    def __aiter__(self) -> AsyncIterator[event_pb2.Event]:
        """Return the events."""
        return self._events()

    async def deliveries(self) -> AsyncGenerator[Delivery, None]:
        """Return the events, each with the cursor to resume after it."""
        events = self._events()
        try:
            async for event in events:
                yield Delivery(event, self._place.cursor_in_hand())
        finally:
            await events.aclose()

    async def _events(self) -> AsyncGenerator[event_pb2.Event, None]:
        place = self._place
        machine = Machine(self._options, await self._resume(), self._uniform, self._now())
        inbox = self._inbox = Inbox()
        loop = asyncio.get_running_loop()

        def report(what: Report) -> None:
            loop.call_soon_threadsafe(inbox.put, what)

        streams = Streams(self._address, self._options, report)
        try:
            while not self._stopped:
                match machine.next(self._now()):
                    case Deliver() as step:
                        place.log_id = step.log_id
                        for event, place.in_hand in zip(step.events, step.sequences, strict=True):
                            yield event
                            if place.settle():
                                await self._commit(place.flush())
                            if self._stopped:
                                return
                        machine.on_response_end(step, self._now())
                        position, had_events = machine.position, len(step.events) > 0
                        if position is not None and place.advance(position, had_events):
                            await self._commit(place.flush())
                    case Open(id, request):
                        streams.open(id, request)
                    case Close(id):
                        streams.close(id)
                    case Wait(until):
                        await self._wait(machine, until)
                    case End(error):
                        if error is not None:
                            raise error
                        return
        finally:
            await asyncio.to_thread(streams.close_all)
            await self._commit(place.flush())

    async def run(self, handler: Callable[[event_pb2.Event], Awaitable[None]]) -> None:
        """Await `handler` for every event until the subscription ends.

        An event whose handler raises is not committed, and `run` raises that.
        """
        async for event in self:
            await handler(event)

    async def commit(self) -> None:
        """Count the event in hand as handled, and commit now."""
        self._place.settle()
        await self._commit(self._place.flush())

    def stop(self) -> None:
        """End the loop soon: the handler under way finishes, its event is committed.

        Call it in the event loop, e.g. from `loop.add_signal_handler`.
        """
        self._stopped = True
        if self._inbox is not None:
            self._inbox.put(None)

    async def _resume(self) -> Cursor | None:
        store, place = self._options.cursor_store, self._place
        place.in_hand = None
        if place.handled is None and store is not None:
            try:
                cursor = await asyncio.to_thread(store.load)
            except Exception as error:
                raise CursorStoreError(f"load: {error}") from error
            if cursor is not None:
                place.load(cursor)
        return place.handled

    async def _commit(self, cursor: Cursor | None) -> None:
        store = self._options.cursor_store
        if cursor is None or store is None:
            return
        try:
            await asyncio.to_thread(store.commit, cursor)
        except Exception as error:
            raise CursorStoreError(f"commit: {error}") from error
        self._place.committed(cursor)
        self._options.hooks.committed(cursor)

    async def _wait(self, machine: Machine, until: float) -> None:
        assert self._inbox is not None
        report = await self._inbox.get(until - self._now())
        if report is not None:
            hand_in(report, machine, self._now())
