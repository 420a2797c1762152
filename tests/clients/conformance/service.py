"""event-service and webhook-ingress as their users run them, in a temporary directory."""

from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import grpc
from penstock.v1 import event_pb2
from penstock.v1 import event_service_pb2 as api
from penstock.v1 import event_service_pb2_grpc as api_grpc

START_SECONDS = 60.0
SECRET = "whsec_conformance"


class Program:
    """A child process that says `listening on HOST:PORT`."""

    def __init__(self, argv: Sequence[str], log: Path) -> None:
        with log.open("ab") as stderr:
            self._process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=stderr, text=True)
        self.address = ""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("listening on "):
                self.address = line.split()[-1]
                return
        raise RuntimeError(f"{argv[0]} did not start; its log: {log.read_text()[-2000:]}")

    def end(self, number: signal.Signals) -> None:
        self._process.send_signal(number)
        self._process.wait(START_SECONDS)

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    def wait(self) -> None:
        self._process.wait(START_SECONDS)

    @property
    def running(self) -> bool:
        return self._process.poll() is None


class Service:
    """One log with its event-service; a restart keeps the port."""

    def __init__(self, programs: Path, *flags: str, mutual_tls: bool = False) -> None:
        self._programs = programs
        self._flags = list(flags)
        self.directory = Path(tempfile.mkdtemp(prefix="penstock-conformance-"))
        # One certificate that is its own authority, for both sides.
        self.certificate, self.key = self.directory / "cert.pem", self.directory / "key.pem"
        self._mutual_tls = mutual_tls
        if mutual_tls:
            make_certificate(self.certificate, self.key)
            self._flags += [f"--tls_cert={self.certificate}", f"--tls_key={self.key}"]
            self._flags += [f"--tls_client_ca={self.certificate}"]
        (self.directory / "data").mkdir()
        self._listen = "127.0.0.1:0"
        self._program: Program | None = None
        self._ingress: Program | None = None
        self._published = 0
        self.start()

    def __enter__(self) -> Service:
        return self

    def __exit__(self, *_: object) -> None:
        for program in (self._ingress, self._program):
            if program is not None and program.running:
                program.end(signal.SIGKILL)
        shutil.rmtree(self.directory)

    def start(self) -> None:
        self._program = Program(
            [
                str(self._programs / "event-service"),
                f"--data_dir={self.directory / 'data'}",
                f"--listen={self._listen}",
                "--ops_listen=127.0.0.1:0",
                *self._flags,
            ],
            self.directory / "event-service.log",
        )
        self._listen = self._program.address

    @property
    def address(self) -> str:
        return self._listen

    def kill(self) -> None:
        assert self._program is not None
        self._program.end(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask it to drain, without waiting for the end."""
        assert self._program is not None
        self._program.signal(signal.SIGTERM)

    def wait(self) -> None:
        assert self._program is not None
        self._program.wait()

    def trigger_all(self) -> None:
        """Post one signed event of every type through the ingress."""
        secrets = self.directory / "secrets"
        secrets.mkdir()
        (secrets / "default").write_text(SECRET)
        self._ingress = Program(
            [
                str(self._programs / "webhook-ingress"),
                f"--secrets_dir={secrets}",
                f"--event_service={self.address}",
                "--listen=127.0.0.1:0",
                "--ops_listen=127.0.0.1:0",
            ],
            self.directory / "ingress.log",
        )
        self._cli(
            "trigger",
            "--all",
            "--seed=7",
            f"--url=http://{self._ingress.address}/webhook",
            f"--secret-file={secrets / 'default'}",
        )

    def as_json(self) -> list[str]:
        """Return all events as C++'s protobuf writes them."""
        text = self._cli("tail", "--from=earliest", "--until-caught-up", "-o", "json")
        return text.splitlines()

    def _cli(self, command: str, *arguments: str) -> str:
        argv = [str(self._programs / "penstock"), command, *arguments]
        if command != "trigger":
            argv.append(f"--server={self.address}")
        return subprocess.run(argv, check=True, capture_output=True, text=True, timeout=300).stdout

    def publish(self, count: int, batch: int = 200) -> list[str]:
        """Append `count` events of 1 KB; return their ids."""
        ids = [f"evt_{self._published + i:08d}" for i in range(count)]
        self._published += count
        self.publish_events((make_event(id) for id in ids), batch)
        return ids

    def publish_events(self, events: Iterator[event_pb2.Event], batch: int = 200) -> None:
        def requests() -> Iterator[api.PublishRequest]:
            request = api.PublishRequest()
            for event in events:
                request.events.append(event)
                if len(request.events) == batch:
                    yield request
                    request = api.PublishRequest()
            if request.events:
                yield request

        with self._channel() as channel:
            for response in api_grpc.EventServiceStub(channel).Publish(requests()):
                for ack in response.acks:
                    assert ack.outcome == api.PublishAck.OUTCOME_COMMITTED, ack

    def _channel(self) -> grpc.Channel:
        if not self._mutual_tls:
            return grpc.insecure_channel(self.address)
        certificate, key = self.certificate.read_bytes(), self.key.read_bytes()
        credentials = grpc.ssl_channel_credentials(certificate, key, certificate)
        return grpc.secure_channel(self.address, credentials)

    def head(self) -> api.GetLogInfoResponse:
        with self._channel() as channel:
            return api_grpc.EventServiceStub(channel).GetLogInfo(api.GetLogInfoRequest())


def make_certificate(certificate: Path, key: Path) -> None:
    """Make one for 127.0.0.1, with the openssl program."""
    argv = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    argv += ["-nodes", "-days", "1", "-subj", "/CN=penstock"]
    argv += [
        "-addext",
        "subjectAltName=IP:127.0.0.1",
        "-keyout",
        str(key),
        "-out",
        str(certificate),
    ]
    subprocess.run(argv, check=True, capture_output=True)


def make_event(id: str) -> event_pb2.Event:
    """Make an event of about 1 KB."""
    event = event_pb2.Event(id=id, type="charge.succeeded", object_type="charge")
    charge = event.charge_succeeded
    charge.id, charge.object, charge.amount, charge.currency = f"ch_{id}", "charge", 4200, "eur"
    charge.description = "A long description, as shops like to write it. " * 15
    charge.created = 1764582242
    for i in range(5):
        charge.metadata[f"key_{i}"] = f"value {i} of {id}"
    return event


def wait_until(condition: object, what: str, seconds: float = 60.0) -> None:
    """Poll until `condition()` is true."""
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds:.0f} s for {what}"
        time.sleep(0.02)
