"""Each client against a bare loop over the generated stub, in the same run."""

from __future__ import annotations

import statistics
from pathlib import Path

from driver import Driver, Language
from service import Service

EVENTS = 100_000
ROUNDS = 3
# A client that costs more than this is not worth its convenience.
RATIO_LEAST = 0.60


def measure(languages: list[Language], programs: Path) -> list[str]:
    """Print a table, and return the languages that are too slow."""
    too_slow = []
    with Service(programs) as service:
        service.publish(EVENTS, batch=500)
        for language in languages:
            rates: dict[str, list[float]] = {"stub": [], "subscriber": []}
            for _ in range(ROUNDS):
                for mode, measured in rates.items():
                    measured.append(_rate(language, service.address, mode))
            stub, client = (statistics.median(rates[mode]) for mode in ("stub", "subscriber"))
            print(
                f"{language.name:16}{stub:10.0f}/s bare{client:10.0f}/s client{client / stub:8.0%}",
                flush=True,
            )
            if client < RATIO_LEAST * stub:
                too_slow.append(language.name)
    return too_slow


def _rate(language: Language, address: str, mode: str) -> float:
    arguments = ["--server", address, "--from=earliest", "--output=digest", f"--count={EVENTS}"]
    chosen = [] if mode == "subscriber" else language.bare
    with Driver(language, *arguments, *chosen) as driver:
        driver.finish_ok()
        summary = driver.summary()
    assert summary["events"] == EVENTS, summary
    return float(summary["events"] / summary["seconds"])
