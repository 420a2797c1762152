"""Both services as processes on this machine, with mutual TLS, as the manifests have it."""
import contextlib
import hashlib
import hmac
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECRET = "whsec_of_a_test"


def wait_for(what, condition, seconds=30):
    """How long it took."""
    start = time.monotonic()
    while not condition():
        if time.monotonic() > start + seconds:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.01)
    return time.monotonic() - start


def signature(body, secret=SECRET):
    now = int(time.time())
    digest = hmac.new(secret.encode(), f"{now}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={now},v1={digest}"


def event(number, prefix="evt"):
    return json.dumps({
        "id": f"{prefix}_{number}", "object": "event", "api_version": "2025-03-31.basil",
        "created": 1760000000, "livemode": False, "pending_webhooks": 1,
        "request": {"id": "req_1", "idempotency_key": None}, "type": "charge.succeeded",
        "data": {"object": {"id": f"ch_{number}", "object": "charge", "amount": 1000,
                            "currency": "eur", "paid": True}}}).encode()


class Process:
    def __init__(self, stack, name, arguments):
        self.name = name
        log = stack.folder / f"{name}-{stack.count()}"
        self.stderr = log.with_suffix(".log")
        self.stdout = log.with_suffix(".out")
        self.started = time.monotonic()
        with open(self.stdout, "wb") as out, open(self.stderr, "wb") as err:
            self.process = subprocess.Popen([stack.programs / name, *arguments], stdout=out, stderr=err)
        stack.callback(self.kill)
        wait_for(f"{name} to listen", self.listens)
        ports = dict(re.findall(r"(\w+) on 127\.0\.0\.1:(\d+)", self.stdout.read_text()))
        self.port, self.ops = int(ports["listening"]), int(ports["operations"])

    def listens(self):
        if self.process.poll() is not None:
            raise AssertionError(f"{self.name} ended: {self.stderr.read_text()[-2000:]}")
        return "listening on" in self.stdout.read_text()

    def get(self, path):
        return urllib.request.urlopen(f"http://127.0.0.1:{self.ops}{path}", timeout=5).read().decode()

    def is_ready(self):
        try:
            return self.get("/readyz") == "ready\n"
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def stop(self, seconds=30):
        """By SIGTERM; the status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=seconds)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Stack(contextlib.ExitStack):
    def __init__(self, programs):
        super().__init__()
        self.programs = pathlib.Path(programs).resolve()
        self.folder = pathlib.Path(
            self.enter_context(tempfile.TemporaryDirectory(prefix="penstock-stack-")))
        self.made = 0
        subprocess.run([ROOT / "k8s/make-certificates", self.folder / "certificates"], check=True,
                       capture_output=True,
                       env={**os.environ, "PENSTOCK_SERVER_NAMES": "DNS:localhost"})
        (self.folder / "secrets").mkdir()
        (self.folder / "secrets/default").write_text(SECRET + "\n")

    def count(self):
        self.made += 1
        return self.made

    def certificate(self, secret, authority, certificate, key):
        folder = self.folder / "certificates" / secret
        return [f"{authority}={folder}/ca.crt", f"{certificate}={folder}/tls.crt",
                f"{key}={folder}/tls.key"]

    def event_service(self, port=0):
        return Process(self, "event-service", [
            f"--listen=127.0.0.1:{port}", "--ops_listen=127.0.0.1:0",
            f"--data_dir={self.folder}/log", f"--policy={ROOT}/k8s/base/policy.txtpb",
            "--free_space_reserve_bytes=64MiB", "--drain_grace=5s",
            *self.certificate("event-service-tls", "--tls_client_ca", "--tls_cert", "--tls_key")])

    def webhook_ingress(self, service):
        return Process(self, "webhook-ingress", [
            "--listen=127.0.0.1:0", "--ops_listen=127.0.0.1:0",
            f"--secrets_dir={self.folder}/secrets", f"--event_service={service}",
            "--drain_grace_seconds=10",
            *self.certificate("webhook-ingress-client-tls", "--event_service_ca",
                              "--event_service_cert", "--event_service_key")])

    def penstock(self, *arguments):
        return subprocess.run([self.programs / "penstock", *arguments], check=True,
                              capture_output=True, text=True).stdout

    def reader(self, service):
        """The arguments of a subscriber."""
        return ["--server", service, *self.certificate("penstock-subscriber-tls", "--tls_ca",
                                                       "--tls_cert", "--tls_key")]

    def stored(self, service):
        """The ids in the log, in order."""
        output = self.penstock("tail", *self.reader(service), "--from", "earliest",
                               "--until-caught-up", "--timeout", "60", "-o", "json")
        return [json.loads(line)["id"] for line in output.splitlines()]
