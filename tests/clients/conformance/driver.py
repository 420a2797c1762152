"""Runs one language's driver and reads what it prints."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from service import wait_until

# Generous: other work may share the machine.
END_SECONDS = 180.0


@dataclass(frozen=True)
class Language:
    """How to start a driver."""

    name: str
    argv: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    # Makes the driver loop over the bare stub, for comparison.
    bare: Sequence[str] = ("--mode=stub",)
    # Starts the sample handler, which takes an address and a cursor file; empty: there is none.
    example: Sequence[str] = ()
    # Its exit status after SIGTERM.
    example_ends: int = 0


class Driver:
    """A running driver. Its lines are read as they come."""

    def __init__(self, language: Language, *arguments: str) -> None:
        environment = {**os.environ, **language.environment}
        # A session of its own: a driver with a planted bug is two processes, and neither may stay.
        self._process = subprocess.Popen(
            [*language.argv, *arguments],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,
        )
        self.lines: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Driver:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            # A killed driver leaves half a line.
            if line.endswith("\n"):
                self.lines.append(json.loads(line))

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._reader.join()

    def terminate(self) -> None:
        self._process.terminate()

    def finish(self) -> dict[str, Any]:
        """Wait for the end and return what the driver says of it."""
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"no end after {END_SECONDS:.0f} s; {self.state()}") from None
        self._reader.join()
        ends = [line["end"] for line in self.lines if "end" in line]
        assert ends, f"exit status {self._process.returncode} without an end"
        return dict(ends[0])

    def finish_ok(self) -> None:
        end = self.finish()
        assert end["code"] == "OK", end

    def wait_for_events(self, count: int) -> None:
        wait_until(
            lambda: len(self.ids()) >= count or self._process.poll() is not None,
            f"{count} events; {self.state()}",
            END_SECONDS,
        )
        assert len(self.ids()) >= count, self.state()

    def wait_for_hook(self, name: str) -> None:
        wait_until(lambda: self.hooks(name), f"hook {name}; {self.state()}", END_SECONDS)

    def events(self) -> list[dict[str, Any]]:
        return [line["event"] for line in list(self.lines) if "event" in line]

    def ids(self) -> list[str]:
        return [line["id"] for line in list(self.lines) if "id" in line]

    def hooks(self, name: str) -> list[dict[str, Any]]:
        return [line for line in list(self.lines) if line.get("hook") == name]

    def summary(self) -> dict[str, Any]:
        return dict(next(line["summary"] for line in self.lines if "summary" in line))

    def state(self) -> str:
        last = json.dumps(self.lines[-1])[:200] if self.lines else "nothing"
        return f"{len(self.ids())} ids so far, last line {last}"
