"""The images in a Docker engine, as locked down as it gets, doing their job. `make test-images`.

The files of the images are made from the programs that are built here, so that no base image has
to be fetched; everything else is the Dockerfile's. `make test-images WHOLE=1` builds the programs in
the engine, too, by the whole Dockerfile on a Debian that debootstrap makes.
"""
import contextlib
import gzip
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import time
import unittest

import docker_engine
import images

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(sys.argv.pop(1)).resolve()
WHOLE = bool(os.environ.get("WHOLE"))
NAMES = ("event-service", "webhook-ingress", "penstock")
COMPRESSED_BYTES_MAX = 60 * 1024 * 1024
LOCKED = ("--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges",
          "--user", "65532", "--pids-limit", "256", "--memory", "256m", "--memory-swap", "256m")
SECRET = "whsec_of_a_container_test"
NETWORK = "penstock-test"
GRACE_SECONDS = 45
STACK = contextlib.ExitStack()


def image(name):
    return f"penstock-test/{name}:test"


def setUpModule():
    global DOCKER, FOLDER
    DOCKER = STACK.enter_context(docker_engine.engine())
    FOLDER = pathlib.Path(STACK.enter_context(tempfile.TemporaryDirectory(prefix="penstock-images-")))
    images.build(DOCKER, PROGRAMS, FOLDER / "made", "penstock-test", "test")
    if WHOLE:
        images.build_whole(DOCKER, "penstock-test", "test")


def tearDownModule():
    STACK.close()


def wait_for(what, condition, seconds=30):
    give_up_at = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > give_up_at:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.05)


class Images(unittest.TestCase):
    def test_say_who_they_are(self):
        version = images.version()
        for name in NAMES:
            config = DOCKER.inspect(image(name))["Config"]
            self.assertEqual(config["User"], "65532:65532")
            self.assertEqual(config["Entrypoint"], [f"/usr/bin/{name}"])
            labels = {k.removeprefix("org.opencontainers.image."): v
                      for k, v in config["Labels"].items()}
            self.assertEqual(labels["title"], name)
            self.assertEqual(labels["version"], version)
            self.assertRegex(labels["revision"], "^[0-9a-f]{40}$")
            self.assertLessEqual({"description", "licenses", "vendor"}, set(labels))
            self.assertEqual(DOCKER("run", "--rm", *LOCKED, image(name), "--version"),
                             f"{name} {version}")

    def test_have_nothing_to_break_in_with(self):
        for name in NAMES:
            files = [member for member, _ in self.files(name).values()]
            programs = [f.name for f in files if f.isfile() and f.mode & 0o111 and ".so" not in f.name]
            self.assertEqual(programs, [f"usr/bin/{name}"])
            for file in files:
                self.assertFalse(file.mode & 0o6000, f"{file.name} changes who runs it")
                if file.isfile():
                    self.assertFalse(file.mode & 0o022, f"{file.name} can be written to")
                    self.assertEqual(file.uid, 0, file.name)

    def test_are_small(self):
        for name in NAMES:
            data = subprocess.run([DOCKER.program, "save", image(name)], check=True,
                                  capture_output=True, env=DOCKER.environment).stdout
            size = 0
            with tarfile.open(fileobj=io.BytesIO(data)) as saved:
                layers = [m for m in saved if m.isfile() and m.name.endswith("layer.tar")]
                self.assertTrue(layers)
                for layer in layers:
                    size += len(gzip.compress(saved.extractfile(layer).read(), 6))
            print(f"{name}: {size / 2**20:.1f} MiB compressed", file=sys.stderr)
            self.assertLess(size, COMPRESSED_BYTES_MAX)

    def test_list_all_that_is_in_them(self):
        for name in NAMES:
            files = self.files(name)
            bill = json.loads(files[f"usr/share/doc/{name}/sbom.cdx.json"][1])
            self.assertEqual((bill["bomFormat"], bill["specVersion"]), ("CycloneDX", "1.5"))
            self.assertEqual(bill["metadata"]["component"]["name"], name)
            listed = {c["name"] for c in bill["components"]}
            for component in bill["components"]:
                self.assertTrue(component["version"], component)
            packages = {path.rpartition("/")[2] for path, (member, _) in files.items()
                        if path.startswith("var/lib/dpkg/status.d/") and member.isfile()}
            self.assertLessEqual(packages, listed)
            self.assertLessEqual({"libc6", "libstdc++6", "libssl3"}, packages)
            for package in packages:
                self.assertIn(f"usr/share/doc/{package}/copyright", files)

    def test_are_the_same_when_made_again(self):
        again = FOLDER / "again"
        subprocess.run([ROOT / "tools/image/rootfs", PROGRAMS, again], check=True)
        for name in NAMES:
            archives = [subprocess.run(["tar", "-C", folder / name, "--sort=name", "-c", "."],
                                       check=True, capture_output=True).stdout
                        for folder in (FOLDER / "made/rootfs", again)]
            self.assertEqual(*map(hash, archives))

    def files(self, name):
        """What the image has at each path: member of an archive, and content."""
        container = DOCKER("create", image(name))
        try:
            data = subprocess.run([DOCKER.program, "export", container], check=True,
                                  capture_output=True, env=DOCKER.environment).stdout
        finally:
            DOCKER("rm", container)
        # The engine itself adds these to every container.
        added = re.compile(r"^(dev|proc|sys)(/|$)|^\.dockerenv$|^etc/(hostname|hosts|mtab|resolv\.conf)$")
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return {m.name: (m, archive.extractfile(m).read() if m.isfile() else b"")
                    for m in archive if not added.search(m.name)}


class TwoContainers(unittest.TestCase):
    """Mutual TLS on a network that leads nowhere else."""

    def setUp(self):
        self.folder = FOLDER / self._testMethodName
        certificates = self.folder / "certificates"
        certificates.mkdir(parents=True)
        subprocess.run([ROOT / "k8s/make-certificates", certificates], check=True,
                       capture_output=True)
        (self.folder / "secrets").mkdir()
        (self.folder / "secrets/default").write_text(SECRET + "\n")
        subprocess.run(["chown", "-R", "65532:65532", self.folder], check=True)
        DOCKER("network", "create", "--internal", NETWORK)
        self.addCleanup(DOCKER, "network", "rm", NETWORK)
        DOCKER("volume", "create", "penstock-test-log")
        self.addCleanup(DOCKER, "volume", "rm", "penstock-test-log")
        self.start_event_service()
        self.start("webhook-ingress", "--listen=0.0.0.0:4242", "--ops_listen=127.0.0.1:9090",
                   "--secrets_dir=/secrets", "--event_service=event-service:50051",
                   *self.tls("webhook-ingress-client-tls", "--event_service_ca",
                             "--event_service_cert", "--event_service_key"),
                   "--drain_grace_seconds=20", "--buffered_body_bytes_max=67108864",
                   mounts=[(self.folder / "secrets", "/secrets"),
                           (certificates / "webhook-ingress-client-tls", "/tls")])

    def start_event_service(self):
        policy = ROOT / "k8s/base/policy.txtpb"
        self.start("event-service", "--listen=0.0.0.0:50051", "--ops_listen=127.0.0.1:9091",
                   "--data_dir=/var/lib/penstock/log", "--policy=/policy/policy.txtpb",
                   *self.tls("event-service-tls", "--tls_client_ca", "--tls_cert", "--tls_key"),
                   "--drain_grace=10s", "--ring_bytes_max=32MiB", "--queue_bytes_max=32MiB",
                   mounts=[("penstock-test-log", "/var/lib/penstock"), (policy.parent, "/policy"),
                           (self.folder / "certificates/event-service-tls", "/tls")])

    @staticmethod
    def tls(_secret, authority, certificate, key):
        return (f"{authority}=/tls/ca.crt", f"{certificate}=/tls/tls.crt", f"{key}=/tls/tls.key")

    def start(self, name, *arguments, mounts=()):
        volumes = [f"--volume={source}:{target}{'' if target.startswith('/var') else ':ro'}"
                   for source, target in mounts]
        DOCKER("run", "--detach", "--name", name, "--network", NETWORK, *LOCKED, *volumes,
               image(name), *arguments)
        self.addCleanup(DOCKER.run, "rm", "--force", name, check=False)
        wait_for(f"{name} to listen", lambda: "listening on" in self.log(name))

    def log(self, name):
        done = DOCKER.run("logs", name)
        return done.stdout + done.stderr

    def penstock(self, *arguments, mount, check=True):
        return DOCKER.run("run", "--rm", "--network", NETWORK, *LOCKED, f"--volume={mount}:/mnt:ro",
                          image("penstock"), *arguments, check=check)

    def trigger(self, *arguments, check=True):
        return self.penstock("trigger", *arguments, "--url", "http://webhook-ingress:4242/webhook",
                             "--secret-file", "/mnt/default", mount=self.folder / "secrets",
                             check=check)

    def stored(self):
        """Ids of everything in the log, read over mutual TLS as a subscriber."""
        output = self.penstock(
            "tail", "--server", "event-service:50051", "--from", "earliest", "--until-caught-up",
            "--timeout", "30", "-o", "json", "--tls_ca", "/mnt/ca.crt", "--tls_cert", "/mnt/tls.crt",
            "--tls_key", "/mnt/tls.key",
            mount=self.folder / "certificates/penstock-subscriber-tls").stdout
        return [json.loads(line)["id"] for line in output.splitlines()]

    def wait_until_accepted(self):
        wait_for("a first event", lambda: self.trigger("charge.succeeded", check=False).returncode == 0)

    def test_pass_an_event_from_a_signed_post_to_a_stream(self):
        self.wait_until_accepted()
        posted = self.trigger("--all").stdout
        acknowledged = re.findall(r"\bevt_\w+", posted)
        self.assertGreater(len(acknowledged), 190)
        self.assertLessEqual(set(acknowledged), set(self.stored()))
        for name in ("event-service", "webhook-ingress"):
            state = DOCKER.inspect(name)
            self.assertTrue(state["HostConfig"]["ReadonlyRootfs"])
            self.assertTrue(state["State"]["Running"])
            self.assertFalse(state["State"]["OOMKilled"])
            changed = {line[2:] for line in DOCKER("diff", name).splitlines()}
            self.assertLessEqual(changed, {m["Destination"] for m in state["Mounts"]})

    def test_drain_on_sigterm_and_lose_nothing(self):
        self.wait_until_accepted()
        posting = subprocess.Popen(
            [DOCKER.program, "run", "--rm", "--network", NETWORK, *LOCKED,
             f"--volume={self.folder / 'secrets'}:/mnt:ro", image("penstock"), "trigger",
             "charge.succeeded", "--count", "100000", "--url",
             "http://webhook-ingress:4242/webhook", "--secret-file", "/mnt/default"],
            env=DOCKER.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        lines = [posting.stdout.readline() for _ in range(200)]
        for name in ("webhook-ingress", "event-service"):
            start = time.monotonic()
            DOCKER("stop", "--time", str(GRACE_SECONDS), name)
            took = time.monotonic() - start
            state = DOCKER.inspect(name)["State"]
            self.assertEqual(state["ExitCode"], 0, self.log(name)[-2000:])
            self.assertLess(took, GRACE_SECONDS - 10)
            print(f"{name} drained in {took:.1f} s", file=sys.stderr)
        self.assertIn('"all_answered":true', self.log("webhook-ingress"))
        lines += posting.communicate(timeout=120)[0].splitlines()
        acknowledged = {m[0] for m in (re.search(r"evt_\w+", line) for line in lines
                                       if re.search(r"\b200\b", line)) if m}
        self.assertGreater(len(acknowledged), 100)
        DOCKER("rm", "event-service")
        self.start_event_service()
        self.assertEqual(acknowledged - set(self.stored()), set(), "acknowledged, and not there")


if __name__ == "__main__":
    unittest.main(verbosity=2)
