"""The subscription for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable

from penstock.cursor import Cursor
from penstock.errors import CursorStoreError
from penstock.machine import Close, Deliver, End, Machine, Open, Wait
from penstock.options import Delivery
from penstock.streams import Report, Streams, hand_in
from penstock.subscriber import SubscriberBase
from penstock.v1 import event_pb2

__all__ = ["Subscriber"]


class Subscriber(SubscriberBase):
    """`penstock.Subscriber` with `async for`; all that is said there holds here.

    It belongs to one event loop. Cancelling the task ends it like any exception in the loop's body.
    """

    _stopped = False
    _inbox: asyncio.Queue[Report | None] | None = None

    def __aiter__(self) -> AsyncIterator[event_pb2.Event]:
        """Return the events."""
        return self._events()

    async def _events(self) -> AsyncGenerator[event_pb2.Event, None]:
        deliveries = self.deliveries()
        try:
            async for event, _ in deliveries:
                yield event
        finally:
            await deliveries.aclose()

    async def deliveries(self) -> AsyncGenerator[Delivery, None]:
        """Return the events, each with the cursor to resume after it."""
        place = self._place
        machine = Machine(self._options, await self._resume(), self._uniform, self._now())
        inbox: asyncio.Queue[Report | None] = asyncio.Queue()
        self._inbox = inbox
        loop = asyncio.get_running_loop()

        def report(what: Report) -> None:
            loop.call_soon_threadsafe(inbox.put_nowait, what)

        streams = Streams(self._address, self._options, report)
        try:
            while not self._stopped:
                match machine.next(self._now()):
                    case Deliver(_, log_id, events) as step:
                        for event in events:
                            cursor = place.in_hand = Cursor(log_id, event.sequence)
                            yield Delivery(event, cursor)
                            machine.on_handled(cursor)
                            due = place.settle(self._now())
                            if due is not None:
                                await self._commit(due)
                            if self._stopped:
                                return
                        machine.on_response_end(step, self._now())
                        if machine.position is not None:
                            had_events = len(events) > 0
                            now = self._now()
                            await self._commit(place.advance(machine.position, had_events, now))
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
        self._place.settle(self._now())
        await self._commit(self._place.flush())

    def stop(self) -> None:
        """End the loop soon: the handler under way finishes, its event is committed.

        Call it in the event loop, e.g. from `loop.add_signal_handler`.
        """
        self._stopped = True
        if self._inbox is not None:
            self._inbox.put_nowait(None)

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
        self._place.committed(cursor, self._now())
        self._options.hooks.committed(cursor)

    async def _wait(self, machine: Machine, until: float) -> None:
        assert self._inbox is not None
        try:
            report = await asyncio.wait_for(self._inbox.get(), max(0.0, until - self._now()))
        except asyncio.TimeoutError:
            return
        if report is not None:
            hand_in(report, machine, self._now())
