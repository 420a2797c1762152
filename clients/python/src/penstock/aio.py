"""The subscription for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import NamedTuple, cast

import grpc

from penstock.connection import call_metadata, connect_aio
from penstock.cursor import Cursor
from penstock.errors import CursorStoreError, from_rpc
from penstock.machine import Close, Deliver, End, Machine, Open, Wait
from penstock.options import Delivery, Options
from penstock.subscriber import SubscriberBase
from penstock.v1 import event_pb2, event_service_pb2_grpc
from penstock.v1 import event_service_pb2 as api

__all__ = ["Subscriber"]


class Subscriber(SubscriberBase):
    """`penstock.Subscriber` with `async for`; all that is said there holds here.

    It belongs to one event loop. Cancelling the task ends it like any exception in the loop's body.
    """

    _stopped = False

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
        inbox: asyncio.Queue[_Report | None] = asyncio.Queue()
        self._inbox = inbox
        streams = self._make_streams(inbox)
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
                        await streams.close(id)
                    case Wait(until):
                        await self._wait(machine, until)
                    case End(error):
                        if error is not None:
                            raise error
                        return
        finally:
            await streams.close_all()
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

    _inbox: asyncio.Queue[_Report | None] | None = None

    def _make_streams(self, inbox: asyncio.Queue[_Report | None]) -> _GrpcStreams:
        return _GrpcStreams(inbox, self._address, self._options)

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
        if report is None:
            return
        report.taken.set()
        if report.response is not None:
            machine.on_response(report.id, report.response, self._now())
        else:
            machine.on_closed(report.id, report.error, self._now())


class _Report(NamedTuple):
    """What a stream says: a response, or its end. `taken` lets it read on."""

    id: int
    response: api.SubscribeResponse | None
    error: Exception | None
    taken: asyncio.Event


class _GrpcStreams:
    """Reads each stream in a task, which holds at most one response until it is taken."""

    def __init__(
        self, inbox: asyncio.Queue[_Report | None], address: str, options: Options
    ) -> None:
        self._inbox = inbox
        self._address = address
        self._options = options
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def open(self, id: int, request: api.SubscribeRequest) -> None:
        self._tasks[id] = asyncio.create_task(self._read(id, request))

    async def close(self, id: int) -> None:
        task = self._tasks.pop(id, None)
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    async def close_all(self) -> None:
        for id in list(self._tasks):
            await self.close(id)

    async def _read(self, id: int, request: api.SubscribeRequest) -> None:
        taken = asyncio.Event()
        error: Exception | None = None
        try:
            metadata = call_metadata(self._options)
            async with connect_aio(self._address, self._options) as channel:
                # One class at run time; the types tell the two uses apart.
                stub = cast(
                    "event_service_pb2_grpc.EventServiceAsyncStub",
                    event_service_pb2_grpc.EventServiceStub(channel),
                )
                async for response in stub.Subscribe(request, metadata=metadata):
                    taken.clear()
                    self._inbox.put_nowait(_Report(id, response, None, taken))
                    await taken.wait()
        except grpc.RpcError as rpc_error:
            error = from_rpc(rpc_error)
        except Exception as local_error:
            # A TLS or token file.
            error = local_error
        self._inbox.put_nowait(_Report(id, None, error, taken))
