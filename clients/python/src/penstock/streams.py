"""The open streams of a subscription, each read by a thread of its own.

Also for asyncio: a thread is in the read already when a message comes. grpc.aio asks for it only
when the event loop is free, and loses what arrived if the connection is reset before that.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

import grpc

from penstock.connection import call_metadata, connect
from penstock.errors import from_rpc
from penstock.machine import Machine
from penstock.options import Options
from penstock.v1 import event_service_pb2 as api
from penstock.v1 import event_service_pb2_grpc


@dataclass(frozen=True, slots=True)
class Report:
    """What a stream says: a response, or its end. `taken` lets it read on."""

    id: int
    response: api.SubscribeResponse | None
    error: Exception | None
    taken: queue.SimpleQueue[None]


def hand_in(report: Report, machine: Machine, now: float) -> None:
    """Pass a report to the machine; the stream may read the next response meanwhile."""
    report.taken.put(None)
    if report.response is not None:
        machine.on_response(report.id, report.response, now)
    else:
        machine.on_closed(report.id, report.error, now)


class Streams:
    """Opens and closes streams. `report` is called by their threads and must not block."""

    def __init__(self, address: str, options: Options, report: Callable[[Report], None]) -> None:
        self._address = address
        self._options = options
        self._report = report
        self._open: dict[int, _Stream] = {}
        self._threads: list[threading.Thread] = []

    def open(self, id: int, request: api.SubscribeRequest) -> None:
        """Open one in a thread, which holds at most one response until it is taken."""
        stream = _Stream(id, self._report)
        self._open[id] = stream
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(
            target=stream.read,
            args=(self._address, self._options, request),
            name=f"penstock-stream-{id}",
            daemon=True,
        )
        self._threads.append(thread)
        thread.start()

    def close(self, id: int) -> None:
        """Cancel it."""
        stream = self._open.pop(id, None)
        if stream is not None:
            stream.close()

    def close_all(self) -> None:
        """Cancel all, and return when nothing is read any more."""
        for id in list(self._open):
            self.close(id)
        for thread in self._threads:
            thread.join()


class _Stream:
    def __init__(self, id: int, report: Callable[[Report], None]) -> None:
        self._id = id
        self._report = report
        # Holds a token per report that was taken; one more when the stream is closed.
        self._taken: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._channel: grpc.Channel | None = None

    def read(self, address: str, options: Options, request: api.SubscribeRequest) -> None:
        error: Exception | None = None
        try:
            channel = connect(address, options)
            with self._lock:
                self._channel = channel
                if self._closed:
                    channel.close()
                    return
            stub = event_service_pb2_grpc.EventServiceStub(channel)
            for response in stub.Subscribe(request, metadata=call_metadata(options)):
                self._report(Report(self._id, response, None, self._taken))
                self._taken.get()
                if self._closed:
                    return
        except grpc.RpcError as rpc_error:
            error = from_rpc(rpc_error)
        except Exception as local_error:
            # A TLS or token file, or a channel that was closed under way.
            error = local_error
        if not self._closed:
            self._report(Report(self._id, None, error, self._taken))
        self.close()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            if self._channel is not None:
                self._channel.close()
        self._taken.put(None)
