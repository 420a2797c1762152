"""What every client must do, one function per scenario. A failed assertion is a failed scenario."""

from __future__ import annotations

import hashlib
import os
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
from google.protobuf import json_format
from penstock.v1 import event_pb2

import golden
from driver import Driver, Language
from fault_proxy import FaultProxy
from service import Service, make_certificate, make_event
from stand_in import refusing_server

Scenario = Callable[[Language, Path], None]
# Whether the sizes are those of the short form.
short_form = False
SCENARIOS: dict[str, Scenario] = {}


class NothingToRunError(Exception):
    """The language has nothing of the kind."""


def at_size(full: int, short: int) -> int:
    """Return how many events to take."""
    return short if short_form else full


def scenario(function: Scenario) -> Scenario:
    """Register under its name with spaces."""
    SCENARIOS[function.__name__.replace("_", " ")] = function
    return function


@scenario
def every_type(language: Language, programs: Path) -> None:
    """Every type of the schema decodes to the JSON that is committed for it."""
    want = golden.read()
    assert len(want) >= 316, f"only {len(want)} events are golden"
    with Service(programs) as service:
        service.trigger_all()
        arguments = ["--server", service.address, "--from=earliest", "--until-caught-up"]
        with Driver(language, *arguments) as d:
            d.finish_ok()
            got = [golden.golden_form(event) for event in d.events()]
    difference = golden.differences(got, want)
    assert not difference, difference


def write_golden(programs: Path) -> int:
    """Write what every_type expects; return how many events it is."""
    with Service(programs) as service:
        service.trigger_all()
        # By way of Python's protobuf, which writes numbers as the mapping says.
        events = [json_format.Parse(line, event_pb2.Event()) for line in service.as_json()]
    lines = [golden.golden_form(json_format.MessageToDict(event)) for event in events]
    golden.write(lines)
    return len(lines)


@scenario
def unknown_arm(language: Language, programs: Path) -> None:
    """An event of a newer schema arrives whole but for its payload."""
    future = event_pb2.Event(id="evt_future", type="hologram.projected", object_id="holo_1")
    # Field 9000, length-delimited, holding a message that nobody knows.
    future.MergeFromString(b"\xc2\xb2\x04" + b"\x04\x0a\x02hi")
    with Service(programs) as service:
        service.publish_events(iter([make_event("evt_a"), future, make_event("evt_b")]))
        address = service.address
        with Driver(language, "--server", address, "--from=earliest", "--until-caught-up") as d:
            d.finish_ok()
            events = d.events()
    assert [event["id"] for event in events] == ["evt_a", "evt_future", "evt_b"], events
    assert events[1]["type"] == "hologram.projected", events[1]
    assert events[1]["objectId"] == "holo_1", events[1]


@scenario
def client_killed(language: Language, programs: Path) -> None:
    """A consumer that is killed goes on where it stopped: at most the event in hand comes again."""
    with Service(programs) as service:
        ids = service.publish(300)
        cursor_file = str(service.directory / "cursor")
        arguments = ["--server", service.address, "--from=earliest", "--until-caught-up"]
        arguments += ["--output=ids", "--cursor-file", cursor_file, "--commit-every-event"]
        seen: list[str] = []
        for stop_after in (50, 100):
            with Driver(language, *arguments, "--handler-delay-ms=2") as d:
                d.wait_for_events(stop_after)
                d.kill()
                _join(seen, d.ids(), repeats=1)
        with Driver(language, *arguments) as d:
            d.finish_ok()
            _join(seen, d.ids(), repeats=1)
    _same(seen, ids)


def _join(seen: list[str], more: list[str], repeats: int) -> None:
    """Append `more`, which may repeat the last few of `seen`."""
    for back in range(repeats + 1):
        if back == 0 or (len(seen) >= back and more[:back] == seen[-back:]):
            joined = more[back:]
            if not seen or not joined or joined[0] not in seen:
                seen.extend(joined)
                return
    raise AssertionError(f"went from {seen[-3:]} on with {more[:3]}")


@scenario
def server_killed(language: Language, programs: Path) -> None:
    """A server that is killed and started again is found again; nothing is missed or repeated."""
    with Service(programs) as service:
        ids = service.publish(500)
        arguments = ["--server", service.address, "--from=earliest", "--output=ids"]
        with Driver(language, *arguments, "--count=1500", "--heartbeat=1") as d:
            d.wait_for_events(1)
            for _ in range(2):
                service.kill()
                service.start()
                ids += service.publish(500)
            d.finish_ok()
            assert d.hooks("disconnected"), "no disconnected hook"
            _same(d.ids(), ids)


@scenario
def stall(language: Language, programs: Path) -> None:
    """A connection that goes silent without a reset is given up after 2.5 heartbeats."""
    with Service(programs) as service, FaultProxy(service.address) as proxy:
        ids = service.publish(100)
        arguments = ["--server", proxy.address, "--from=earliest", "--output=ids"]
        with Driver(language, *arguments, "--count=200", "--heartbeat=1") as d:
            d.wait_for_events(100)
            proxy.silence_open_connections()
            ids += service.publish(100)
            d.finish_ok()
            assert d.hooks("disconnected"), "no disconnected hook"
            _same(d.ids(), ids)


@scenario
def mid_frame_reset(language: Language, programs: Path) -> None:
    """Connections that are reset at any byte lose nothing and repeat nothing."""
    with Service(programs) as service, FaultProxy(service.address) as proxy:
        ids = service.publish(600)
        # At most two responses of ten events each: about 25 of these resets hit the 600 KB.
        proxy.reset_after(15_000, 40_000)
        arguments = ["--server", proxy.address, "--from=earliest", "--output=ids"]
        with Driver(language, *arguments, "--count=600", "--max-batch-events=10") as d:
            d.finish_ok()
            assert proxy.resets >= 10, f"only {proxy.resets} resets"
            _same(d.ids(), ids)


@scenario
def drain(language: Language, programs: Path) -> None:
    """A server that drains is told apart from one that broke, and lost nothing."""
    with Service(programs, "--drain_grace=5s") as service:
        ids = service.publish(300)
        arguments = ["--server", service.address, "--from=earliest", "--output=ids"]
        with Driver(language, *arguments, "--count=600", "--heartbeat=1") as d:
            d.wait_for_events(300)
            service.terminate()
            d.wait_for_hook("draining")
            service.wait()
            service.start()
            ids += service.publish(300)
            d.finish_ok()
            _same(d.ids(), ids)


@scenario
def refused_position(language: Language, programs: Path) -> None:
    """A cursor that cannot be honoured is the caller's to decide on, and never reset."""
    with Service(programs) as service:
        service.publish(3)
        log_id = service.head().log_id
        _refused(language, service.address, f"{log_id}:999", "OUT_OF_RANGE", "CURSOR_AHEAD")
        _refused(language, service.address, "other:1", "FAILED_PRECONDITION", "LOG_ID_MISMATCH")
        _refused(language, service.address, "evt_none", "NOT_FOUND", "EVENT_NOT_FOUND")
        _refused(language, service.address, "", "INVALID_ARGUMENT", "START_MISSING")
    expired = {"earliest_sequence": "812", "head_sequence": "90411"}
    with refusing_server(grpc.StatusCode.OUT_OF_RANGE, "CURSOR_EXPIRED", **expired) as address:
        end = _refused(language, address, "log:1", "OUT_OF_RANGE", "CURSOR_EXPIRED")
        assert end["metadata"] == expired, end


@scenario
def rights_refused(language: Language, programs: Path) -> None:
    """What the server forbids is handed to the caller at once."""
    with refusing_server(grpc.StatusCode.PERMISSION_DENIED, "FORBIDDEN", right="read") as address:
        end = _refused(language, address, "earliest", "PERMISSION_DENIED", "FORBIDDEN")
        assert end["metadata"] == {"right": "read"}, end
    with refusing_server(grpc.StatusCode.DATA_LOSS, "DATA_LOSS", from_sequence="5") as address:
        _refused(language, address, "earliest", "DATA_LOSS", "DATA_LOSS")


def _refused(
    language: Language, address: str, start: str, code: str, reason: str
) -> dict[str, Any]:
    arguments = ["--server", address, *([f"--from={start}"] if start else [])]
    with Driver(language, *arguments) as d:
        end = d.finish()
    assert (end["code"], end["reason"]) == (code, reason), end
    return end


@scenario
def mutual_tls(language: Language, programs: Path) -> None:
    """With the right files events arrive; each side refuses whom it does not know."""
    with Service(programs, mutual_tls=True) as service:
        ids = service.publish(20)
        arguments = ["--server", service.address, "--from=earliest", "--output=ids"]
        arguments += ["--until-caught-up", "--fail-fast"]
        trusted = ["--tls-ca", str(service.certificate)]
        own = ["--tls-cert", str(service.certificate), "--tls-key", str(service.key)]
        with Driver(language, *arguments, *trusted, *own) as d:
            d.finish_ok()
            _same(d.ids(), ids)
        stranger = service.directory / "stranger.pem"
        make_certificate(stranger, service.directory / "stranger.key")
        for wrong in (trusted, ["--tls-ca", str(stranger), *own]):
            with Driver(language, *arguments, *wrong) as d:
                end = d.finish()
                assert end["code"] not in ("OK", "LOCAL"), end
                assert not d.ids(), d.ids()


@scenario
def hundred_thousand(language: Language, programs: Path) -> None:
    """100 000 events arrive in order: one checksum over all sequences and ids."""
    with Service(programs) as service:
        ids = service.publish(at_size(100_000, short=5_000), batch=500)
        digest = hashlib.sha256()
        for sequence, id in enumerate(ids, start=1):
            digest.update(f"{sequence} {id}\n".encode())
        assert service.head().head_sequence == len(ids), "sequences of a fresh log are dense today"
        arguments = ["--server", service.address, "--from=earliest", "--until-caught-up"]
        with Driver(language, *arguments, "--output=digest") as d:
            d.finish_ok()
            summary = d.summary()
    assert summary["events"] == len(ids), summary
    assert summary["sha256"] == digest.hexdigest(), summary


@scenario
def slow_consumer(language: Language, programs: Path) -> None:
    """A consumer that falls out of the ring reads on from disk and misses nothing."""
    with Service(programs, "--ring_bytes_max=256KiB") as service:
        ids = service.publish(20)
        arguments = ["--server", service.address, "--from=earliest", "--output=ids"]
        arguments += ["--handler-delay-ms=1", "--max-batch-events=10", "--count=2020"]
        with Driver(language, *arguments) as d:
            d.wait_for_events(20)
            ids += service.publish(2000)
            d.finish_ok()
            _same(d.ids(), ids)


@scenario
def filter_and_stop(language: Language, programs: Path) -> None:
    """The filter reaches the server; SIGTERM ends in good order, with the place committed."""
    with Service(programs) as service:
        service.publish(50)
        service.publish_events(iter([event_pb2.Event(id="evt_paid", type="invoice.paid")]))
        cursor_file = service.directory / "cursor"
        arguments = ["--server", service.address, "--from=earliest", "--output=ids"]
        arguments += ["--type=invoice.*", "--cursor-file", str(cursor_file)]
        with Driver(language, *arguments) as d:
            d.wait_for_hook("caught_up")
            d.terminate()
            d.finish_ok()
            assert d.ids() == ["evt_paid"], d.ids()
        assert cursor_file.read_text() == f"{service.head().log_id}:51\n", cursor_file.read_text()


@scenario
def sample_handler(language: Language, programs: Path) -> None:
    """The example program has a branch for four types, and says so of the rest."""
    if not language.example:
        raise NothingToRunError
    with Service(programs) as service:
        service.trigger_all()
        total = service.head().head_sequence
        argv = [*language.example, service.address, str(service.directory / "cursor")]
        environment = {**os.environ, **language.environment}
        with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, env=environment) as example:
            assert example.stdout is not None
            killer = threading.Timer(120.0, example.kill)
            killer.start()
            lines = [example.stdout.readline() for _ in range(total)]
            killer.cancel()
            example.terminate()
        status = example.returncode
        assert status == language.example_ends, f"SIGTERM ended it with {status}"
    handled = [line for line in lines if not line.startswith("Unhandled event type ")]
    kinds = sorted({line.split()[0] for line in handled})
    assert kinds == ["Charge", "Invoice", "PaymentIntent", "PaymentMethod"], handled[:5]
    assert len(handled) == 4, handled


def _same(got: list[str], want: list[str]) -> None:
    """Compare, and name the first difference."""
    if got == want:
        return
    missing, repeated = len(set(want) - set(got)), len(got) - len(set(got))
    first = next(
        (i for i, pair in enumerate(zip(got, want, strict=False)) if pair[0] != pair[1]),
        min(len(got), len(want)),
    )
    raise AssertionError(
        f"{missing} missing, {repeated} repeated; differs first at {first}: "
        f"got {got[first : first + 2]}, want {want[first : first + 2]}"
    )
