"""The conformance driver of the Python client; the README beside has its command line."""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import signal
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

import grpc
import penstock
from google.protobuf import json_format
from penstock import aio
from penstock.connection import channel_options, connect
from penstock.machine import make_request
from penstock.options import Options
from penstock.v1 import event_pb2, event_service_pb2_grpc


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", default="127.0.0.1:50051")
    parser.add_argument("--from", dest="start", type=parse_start)
    for name in ("type", "exclude-type", "account", "object-id"):
        parser.add_argument(f"--{name}", action="append", default=[])
    parser.add_argument("--livemode", choices=["true", "false"])
    for name in ("allow-unknown-types", "raw-json", "until-caught-up", "fail-fast"):
        parser.add_argument(f"--{name}", action="store_true")
    parser.add_argument("--commit-every-event", action="store_true")
    parser.add_argument("--stop-after", type=int, default=0)
    parser.add_argument("--count", type=int, default=-1)
    for name in ("cursor-file", "client-id", "token-file"):
        parser.add_argument(f"--{name}", default="")
    for name in ("tls-ca", "tls-cert", "tls-key", "tls-server-name"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--heartbeat", type=float, default=0.0)
    parser.add_argument("--handler-delay-ms", type=float, default=0.0)
    parser.add_argument("--max-batch-events", type=int, default=0)
    parser.add_argument("--output", choices=["events", "ids", "digest"], default="events")
    parser.add_argument(
        "--mode", choices=["subscriber", "aio", "stub", "aio-stub"], default="subscriber"
    )
    return parser.parse_args()


def parse_start(text: str) -> penstock.Start:
    if text == "earliest":
        return penstock.FromEarliest()
    if text == "latest":
        return penstock.FromLatest()
    if text.startswith("evt_"):
        return penstock.AfterEventId(text)
    try:
        return penstock.FromTime(datetime.fromisoformat(text.replace("Z", "+00:00")))
    except ValueError:
        return penstock.Cursor.parse(text)


def print_line(value: dict[str, Any]) -> None:
    """Write one line of JSON with sorted keys, at once."""
    sys.stdout.write(
        json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")) + "\n"
    )
    sys.stdout.flush()


def canonical(value: Any) -> Any:
    """Write whole numbers without a fraction, as the other languages do."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: canonical(item) for key, item in value.items()}
    if isinstance(value, list):
        return [canonical(item) for item in value]
    return value


class PrintingHooks(penstock.Hooks):
    def connected(self, start: penstock.Cursor) -> None:
        print_line({"hook": "connected", "cursor": str(start)})

    def disconnected(self, why: Exception, retry_in: float) -> None:
        print_line({"hook": "disconnected", "why": str(why), "retry_in": retry_in})

    def draining(self) -> None:
        print_line({"hook": "draining"})

    def caught_up(self) -> None:
        print_line({"hook": "caught_up"})

    def fell_behind(self) -> None:
        print_line({"hook": "fell_behind"})

    def fault(self, error: Exception) -> None:
        print_line({"hook": "fault", "why": str(error)})

    def committed(self, cursor: penstock.Cursor) -> None:
        print_line({"hook": "committed", "cursor": str(cursor)})


class Driver:
    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.digest = hashlib.sha256()
        self.events = 0
        self.first = self.last = 0.0
        self.handle_output = {"events": self._event, "ids": self._id, "digest": None}[
            arguments.output
        ]

    def options(self) -> dict[str, Any]:
        a = self.arguments
        tls = penstock.TlsFiles(a.tls_ca, a.tls_cert, a.tls_key, a.tls_server_name)
        return {
            "start": a.start,
            "filter": penstock.Filter(
                types=a.type,
                excluded_types=a.exclude_type,
                accounts=a.account,
                object_ids=a.object_id,
                livemode=None if a.livemode is None else a.livemode == "true",
                allow_unknown_types=a.allow_unknown_types,
            ),
            "cursor_store": penstock.FileCursorStore(a.cursor_file) if a.cursor_file else None,
            "commit_interval": 0.0 if a.commit_every_event else 1.0,
            "tls": None if tls == penstock.TlsFiles() else tls,
            "bearer_token": penstock.bearer_token_from_file(a.token_file) if a.token_file else None,
            "client_id": a.client_id,
            "include_raw_json": a.raw_json,
            "stop_when_caught_up": a.until_caught_up,
            "stop_after_sequence": a.stop_after,
            "fail_fast": a.fail_fast,
            "heartbeat": a.heartbeat,
            "max_batch_events": a.max_batch_events,
            "hooks": PrintingHooks(),
        }

    def run(self) -> None:
        if self.arguments.mode == "aio":
            asyncio.run(self._run_aio())
            return
        subscriber = penstock.Subscriber(self.arguments.server, **self.options())
        signal.signal(signal.SIGTERM, lambda *_: subscriber.stop())
        if self.arguments.output == "events":
            for event, cursor in subscriber.deliveries():
                self.handle(event, cursor)
                if self.events == self.arguments.count:
                    subscriber.commit()
                    return
            return
        for event in subscriber:
            self.handle(event)
            if self.events == self.arguments.count:
                subscriber.commit()
                return

    async def _run_aio(self) -> None:
        subscriber = aio.Subscriber(self.arguments.server, **self.options())
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, subscriber.stop)
        if self.arguments.output == "events":
            async for event, cursor in subscriber.deliveries():
                self.handle(event, cursor)
                if self.events == self.arguments.count:
                    await subscriber.commit()
                    return
            return
        async for event in subscriber:
            self.handle(event)
            if self.events == self.arguments.count:
                await subscriber.commit()
                return

    def bare_loop(self) -> None:
        """Read as throughput is compared with: the generated stub and nothing around it."""
        options = Options(start=penstock.FromEarliest())
        with connect(self.arguments.server, options) as channel:
            stub = event_service_pb2_grpc.EventServiceStub(channel)
            call = stub.Subscribe(make_request(options, None))
            for event in (event for response in call for event in response.events):
                self.handle(event)
                if self.events == self.arguments.count:
                    call.cancel()
                    return

    async def bare_aio_loop(self) -> None:
        """Do the same with grpc.aio."""
        request = make_request(Options(start=penstock.FromEarliest()), None)
        options = channel_options(Options())
        async with grpc.aio.insecure_channel(self.arguments.server, options) as channel:
            stub = cast(
                "event_service_pb2_grpc.EventServiceAsyncStub",
                event_service_pb2_grpc.EventServiceStub(channel),
            )
            async for response in stub.Subscribe(request):
                for event in response.events:
                    self.handle(event)
                    if self.events == self.arguments.count:
                        return

    def handle(self, event: event_pb2.Event, cursor: penstock.Cursor | None = None) -> None:
        if self.events == 0:
            self.first = time.monotonic()
        self.events += 1
        self.digest.update(f"{event.sequence} {event.id}\n".encode())
        if self.handle_output is not None:
            self.handle_output(event, cursor)
        if self.arguments.handler_delay_ms:
            time.sleep(self.arguments.handler_delay_ms / 1000)
        self.last = time.monotonic()

    def _event(self, event: event_pb2.Event, cursor: penstock.Cursor | None) -> None:
        value = canonical(json_format.MessageToDict(event))
        print_line({"event": value, "cursor": str(cursor)})

    def _id(self, event: event_pb2.Event, _: penstock.Cursor | None) -> None:
        print_line({"id": event.id, "sequence": str(event.sequence), "type": event.type})

    def summary(self) -> dict[str, Any]:
        return {
            "events": self.events,
            "sha256": self.digest.hexdigest(),
            "seconds": self.last - self.first,
        }


def endings(error: Exception | None) -> Iterator[tuple[str, Any]]:
    """Return what the last line says."""
    if error is None:
        yield from {"code": "OK", "reason": "", "metadata": {}}.items()
    elif isinstance(error, penstock.RpcError):
        yield "code", error.code.name
        yield from (("reason", error.reason), ("metadata", error.metadata))
        yield "message", error.message
    else:
        yield from {"code": "LOCAL", "message": str(error), "reason": "", "metadata": {}}.items()


def main() -> int:
    driver = Driver(parse_arguments())
    error: Exception | None = None
    try:
        if driver.arguments.mode == "stub":
            driver.bare_loop()
        elif driver.arguments.mode == "aio-stub":
            asyncio.run(driver.bare_aio_loop())
        else:
            driver.run()
    except grpc.RpcError as rpc_error:
        error = penstock.from_rpc(rpc_error)
    except Exception as other:
        error = other
    print_line({"summary": driver.summary()})
    print_line({"end": dict(endings(error))})
    return 0 if error is None else 1


if __name__ == "__main__":
    sys.exit(main())
