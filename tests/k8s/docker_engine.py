"""A Docker engine for tests: the one that runs, or one of our own."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time


class Docker:
    """The `docker` of one engine."""

    def __init__(self, host=None):
        # The client of Debian's package knows BuildKit without a plugin.
        self.program = next(p for p in ("/usr/bin/docker", shutil.which("docker"))
                            if p and os.path.exists(p))
        self.environment = {**os.environ, "DOCKER_BUILDKIT": "1",
                            **({"DOCKER_HOST": host} if host else {})}

    def run(self, *arguments, check=True, **options):
        done = subprocess.run([self.program, *arguments], env=self.environment, text=True,
                              capture_output=True, check=False, **options)
        if check and done.returncode != 0:
            raise RuntimeError(f"docker {' '.join(arguments)}\n{done.stdout}{done.stderr}")
        return done

    def __call__(self, *arguments, **options):
        return self.run(*arguments, **options).stdout.strip()

    def inspect(self, thing):
        return json.loads(self("inspect", thing))[0]

    def answers(self):
        return self.run("version", check=False).returncode == 0


@contextlib.contextmanager
def engine():
    docker = Docker()
    if docker.answers():
        yield docker
        return
    if os.getuid() != 0 or not shutil.which("dockerd"):
        sys.exit("there is no Docker engine here, and none can be started: install Debian's "
                 "docker.io, as root")
    with tempfile.TemporaryDirectory(prefix="penstock-docker-") as folder:
        home = pathlib.Path(folder)
        host = f"unix://{home}/docker.sock"
        with open(home / "log", "w", encoding="utf-8") as log:
            daemon = subprocess.Popen(
                ["dockerd", "--data-root", home / "data", "--exec-root", home / "exec",
                 "--pidfile", home / "pid", "-H", host], stdout=log, stderr=log)
        try:
            docker = Docker(host)
            give_up_at = time.monotonic() + 60
            while not docker.answers():
                if daemon.poll() is not None or time.monotonic() > give_up_at:
                    sys.exit("dockerd did not start:\n" + (home / "log").read_text()[-2000:])
                time.sleep(0.1)
            yield docker
        finally:
            daemon.send_signal(signal.SIGTERM)
            daemon.wait(timeout=60)
