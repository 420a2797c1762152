"""Both Subscriber classes against a real gRPC server in this process."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
import pytest
from fake_server import cursor, first, progress

from penstock import (
    CursorStoreError,
    FromEarliest,
    MemoryCursorStore,
    PositionError,
    Subscriber,
    aio,
    bearer_token_from_file,
)
from penstock.connection import check_options
from penstock.cursor import Cursor
from penstock.options import Options, TlsFiles
from penstock.rpc.v1 import status_pb2
from penstock.v1 import event_service_pb2 as api
from penstock.v1 import event_service_pb2_grpc

Script = Callable[[api.SubscribeRequest, Any], Iterator[api.SubscribeResponse]]


class FakeService(event_service_pb2_grpc.EventServiceServicer):
    """Answers Subscribe with what a test sets."""

    def __init__(self) -> None:
        self.address = ""
        self.script: Script = lambda request, context: iter(())
        self.requests: list[api.SubscribeRequest] = []

    def Subscribe(
        self, request: api.SubscribeRequest, context: Any
    ) -> Iterator[api.SubscribeResponse]:
        self.requests.append(request)
        return self.script(request, context)


@pytest.fixture
def service() -> Iterator[FakeService]:
    service = FakeService()  # type: ignore[abstract]
    server = grpc.server(ThreadPoolExecutor(8))
    event_service_pb2_grpc.add_EventServiceServicer_to_server(service, server)
    service.address = f"127.0.0.1:{server.add_insecure_port('127.0.0.1:0')}"
    server.start()
    yield service
    server.stop(0).wait()


def one_two(request: api.SubscribeRequest, _: Any) -> Iterator[api.SubscribeResponse]:
    at = request.after.sequence
    yield first(at, *range(at + 1, 3))


def live(request: api.SubscribeRequest, context: Any) -> Iterator[api.SubscribeResponse]:
    """Send 1 and 2, then stay open."""
    yield from one_two(request, context)
    ended = threading.Event()
    context.add_callback(ended.set)
    ended.wait()


# Both classes, driven alike.
class Sync:
    def __init__(self, address: str, **options: Any) -> None:
        self.subscriber = Subscriber(address, start=FromEarliest(), **options)

    def collect(self, at: Callable[[int, Sync | Async], bool] = lambda s, d: False) -> list[int]:
        sequences = []
        for event in self.subscriber:
            sequences.append(event.sequence)
            if at(event.sequence, self):
                break
        return sequences

    def commit(self) -> None:
        self.subscriber.commit()

    def stop(self) -> None:
        self.subscriber.stop()


class Async:
    def __init__(self, address: str, **options: Any) -> None:
        self.subscriber = aio.Subscriber(address, start=FromEarliest(), **options)
        self.commit_asked = False

    def collect(self, at: Callable[[int, Sync | Async], bool] = lambda s, d: False) -> list[int]:
        async def run() -> list[int]:
            sequences = []
            async for event in self.subscriber:
                sequences.append(event.sequence)
                leave = at(event.sequence, self)
                if self.commit_asked:
                    await self.subscriber.commit()
                if leave:
                    break
            return sequences

        return asyncio.run(run())

    def commit(self) -> None:
        self.commit_asked = True

    def stop(self) -> None:
        self.subscriber.stop()


Driver = type[Sync] | type[Async]
both = pytest.mark.parametrize("driver", [Sync, Async])


@both
def test_events_arrive_and_their_cursor_is_committed_after_the_handler(
    service: FakeService, driver: Driver
) -> None:
    service.script = one_two
    store = MemoryCursorStore()
    committed: list[Cursor | None] = []

    def note(sequence: int, _: Any) -> bool:
        committed.append(store.load())
        return False

    d = driver(service.address, cursor_store=store, commit_interval=0, stop_when_caught_up=True)
    assert d.collect(note) == [1, 2]
    assert committed == [None, cursor(1)]
    assert store.load() == cursor(2)


@both
@pytest.mark.parametrize("commit", [False, True])
def test_leaving_the_loop_commits_the_event_in_hand_only_when_asked(
    service: FakeService, driver: Driver, commit: bool
) -> None:
    service.script = live
    store = MemoryCursorStore()

    def leave_at_two(sequence: int, d: Sync | Async) -> bool:
        if sequence == 2 and commit:
            d.commit()
        return sequence == 2

    driver(service.address, cursor_store=store).collect(leave_at_two)
    assert store.load() == cursor(2 if commit else 1)


@both
def test_an_exception_of_the_handler_passes_and_its_event_comes_again(
    service: FakeService, driver: Driver
) -> None:
    service.script = one_two

    def fail(sequence: int, _: Any) -> bool:
        if sequence == 2:
            raise RuntimeError("handler")
        return False

    d = driver(service.address, stop_when_caught_up=True)
    with pytest.raises(RuntimeError, match="handler"):
        d.collect(fail)
    assert d.collect() == [2]


@both
def test_stop_in_a_handler_counts_its_event(service: FakeService, driver: Driver) -> None:
    service.script = live
    store = MemoryCursorStore()

    def stop(_: int, d: Sync | Async) -> bool:
        d.stop()
        return False

    assert driver(service.address, cursor_store=store).collect(stop) == [1]
    assert store.load() == cursor(1)


def test_stop_by_another_thread_ends_a_waiting_loop(service: FakeService) -> None:
    service.script = live
    d = Sync(service.address)
    timer = threading.Timer(0.2, d.stop)

    def start(sequence: int, _: Any) -> bool:
        if sequence == 2:
            timer.start()
        return False

    assert d.collect(start) == [1, 2]


@both
def test_a_store_that_fails_ends_the_subscription(service: FakeService, driver: Driver) -> None:
    class Broken(MemoryCursorStore):
        def commit(self, cursor: Cursor) -> None:
            raise OSError("disk full")

    service.script = live
    with pytest.raises(CursorStoreError, match="disk full"):
        driver(service.address, cursor_store=Broken()).collect()


@both
def test_the_servers_reason_reaches_the_caller(service: FakeService, driver: Driver) -> None:
    info = status_pb2.ErrorInfo(reason="CURSOR_EXPIRED", metadata={"earliest_sequence": "812"})
    status = status_pb2.Status(code=11, message="too old")
    status.details.add(
        type_url="type.googleapis.com/google.rpc.ErrorInfo", value=info.SerializeToString()
    )

    def refuse(_: Any, context: Any) -> Iterator[api.SubscribeResponse]:
        context.set_trailing_metadata([("grpc-status-details-bin", status.SerializeToString())])
        context.abort(grpc.StatusCode.OUT_OF_RANGE, "too old")
        yield first(0)

    service.script = refuse
    with pytest.raises(PositionError) as raised:
        driver(service.address).collect()
    assert raised.value.reason == "CURSOR_EXPIRED"
    assert raised.value.metadata == {"earliest_sequence": "812"}
    assert raised.value.message == "too old"


@both
def test_the_largest_response_fits(service: FakeService, driver: Driver) -> None:
    def large(_: Any, context: Any) -> Iterator[api.SubscribeResponse]:
        response = first(0, 1)
        response.events[0].raw_json = bytes(5 << 20)
        yield response

    service.script = large
    assert driver(service.address, stop_when_caught_up=True, fail_fast=True).collect() == [1]


@both
def test_a_bearer_token_is_read_for_every_stream(
    service: FakeService, driver: Driver, tmp_path: Path
) -> None:
    token = tmp_path / "token"
    seen: list[str] = []

    def note(request: api.SubscribeRequest, context: Any) -> Iterator[api.SubscribeResponse]:
        seen.append(dict(context.invocation_metadata())["authorization"])
        return one_two(request, context)

    service.script = note
    for text in ("one", "two"):
        token.write_text(f"{text}\n")
        source = bearer_token_from_file(token)
        driver(service.address, bearer_token=source, stop_when_caught_up=True).collect()
    assert seen == ["Bearer one", "Bearer two"]


@both
def test_at_most_one_response_is_read_ahead(service: FakeService, driver: Driver) -> None:
    sent: list[int] = []
    big = 1 << 20

    def flood(_: Any, context: Any) -> Iterator[api.SubscribeResponse]:
        for at in range(1, 40):
            response = first(0, 1) if at == 1 else progress(at, at, at)
            response.events[0].raw_json = bytes(big)
            sent.append(at)
            yield response

    service.script = flood
    handled = threading.Event()

    def look(sequence: int, _: Any) -> bool:
        handled.wait(1.0)
        return True

    driver(service.address).collect(look)
    # One handled, one read ahead, one in the window, and what the server's side buffers.
    assert len(sent) < 15


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("127.0.0.1:1", True),
        ("localhost:1", True),
        ("dns:///[::1]:1", True),
        ("unix:/tmp/x", True),
        ("penstock:50051", False),
        ("dns:///10.0.0.1:50051", False),
        ("127.0.0.1.example.com:1", False),
    ],
)
def test_a_bearer_token_is_not_shown_to_a_plaintext_network(address: str, allowed: bool) -> None:
    options = Options(bearer_token=lambda: "secret")
    if allowed:
        check_options(address, options)
    else:
        with pytest.raises(ValueError, match="needs TLS"):
            check_options(address, options)
    check_options(address, Options(bearer_token=lambda: "secret", tls=TlsFiles()))
