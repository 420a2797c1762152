"""The expected JSON of one event of every type, in golden.jsonl beside this file.

The events are those of `penstock trigger --all` with a fixed seed. `run --write-golden` writes the
file anew from what C++'s protobuf prints for them; the difference is to be looked at.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parent / "golden.jsonl"
# Given by the log, and different in every run.
GIVEN_BY_THE_LOG = ("sequence", "committedAt")


def canonical(value: Any) -> str:
    """Return JSON in one form: sorted keys, no blanks, and 1.0 as 1."""
    return json.dumps(
        _whole_numbers(value), sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )


def _whole_numbers(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _whole_numbers(item) for key, item in value.items()}
    return [_whole_numbers(item) for item in value] if isinstance(value, list) else value


def golden_form(event: dict[str, Any]) -> str:
    """Return the line of the file that is expected for `event`, in protobuf's JSON mapping."""
    missing = [name for name in GIVEN_BY_THE_LOG if name not in event]
    assert not missing, f"{event['type']} came without {missing}"
    return canonical({name: event[name] for name in event if name not in GIVEN_BY_THE_LOG})


def read() -> list[str]:
    """Return the lines, in the order of `penstock trigger --all`."""
    return FILE.read_text(encoding="utf-8").splitlines()


def write(lines: list[str]) -> None:
    """Replace the file."""
    FILE.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def differences(got: list[str], want: list[str]) -> str:
    """Return "", or the first difference: of which event, and where in its line."""
    for actual, expected in zip(got, want, strict=False):
        if actual != expected:
            at = next(
                (i for i, (a, b) in enumerate(zip(actual, expected, strict=False)) if a != b),
                min(len(actual), len(expected)),
            )
            around = slice(max(0, at - 60), at + 60)
            return f"{json.loads(expected)['type']}: got {actual[around]}, want {expected[around]}"
    return "" if len(got) == len(want) else f"{len(got)} of {len(want)} events"
