"""Runs the scenarios for each language and prints a table."""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from dataclasses import replace
from pathlib import Path

import driver
import scenarios
import throughput
import toolchains
from driver import Language
from planted import BUGS, BUGS_DEFAULT
from scenarios import SCENARIOS, NothingToRunError, write_golden
from toolchains import NOT_ASKED_FOR, NOT_HERE, build

# In place of what went wrong.
LEFT_OUT_CELL = "left out"

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, default=ROOT / "build/release/bin")
    parser.add_argument("--language", action="append", help="only these; repeatable")
    parser.add_argument("--scenario", action="append", help="only these; repeatable")
    parser.add_argument("--short", action="store_true", help="fewer events per scenario")
    parser.add_argument("--throughput", action="store_true", help="measure that, and nothing else")
    parser.add_argument(
        "--prove",
        action="store_true",
        help="run clients with planted bugs: every scenario must fail",
    )
    parser.add_argument("--build", action="store_true", help="build the drivers, and end")
    parser.add_argument("--built", action="store_true", help="build nothing: it is built")
    parser.add_argument("--write-golden", action="store_true", help="write golden.jsonl anew")
    return parser.parse_args()


def run_one(name: str, language: Language, programs: Path) -> str:
    """Return "" or what went wrong."""
    begin = time.monotonic()
    try:
        SCENARIOS[name](language, programs)
    except NothingToRunError:
        return LEFT_OUT_CELL
    except Exception as error:
        if not isinstance(error, AssertionError):
            traceback.print_exc()
        return str(error) or type(error).__name__
    finally:
        print(f"  {language.name}: {name}: {time.monotonic() - begin:.1f} s", flush=True)
    return ""


def prove_one(name: str, language: Language, programs: Path) -> str:
    """Return "" if the scenario fails with each planted bug, or what went wrong.

    Only a failed assertion is a bug that was seen; a scenario that cannot run proves nothing.
    """
    begin = time.monotonic()
    try:
        for bug in BUGS.get(name, BUGS_DEFAULT):
            try:
                SCENARIOS[name](with_planted(bug, language), programs)
            except AssertionError as error:
                print(
                    f"  {language.name}: {name}: `{bug}` was seen: {str(error)[:100]}", flush=True
                )
            else:
                return f"the planted bug `{bug}` was not seen"
    except NothingToRunError:
        return LEFT_OUT_CELL
    except Exception as error:
        traceback.print_exc()
        return str(error) or type(error).__name__
    finally:
        print(f"  {language.name}: {name}: {time.monotonic() - begin:.1f} s", flush=True)
    return ""


def with_planted(bug: str, language: Language) -> Language:
    planted = [sys.executable, str(HERE / "planted.py"), bug]
    example = language.example and [*planted, *language.example]
    return replace(language, argv=[*planted, *language.argv], example=example)


def cell(outcome: str) -> str:
    if outcome in ("", LEFT_OUT_CELL):
        return outcome or "ok"
    return "FAILED"


def print_table(results: dict[str, dict[str, str]], languages: list[str]) -> None:
    width = max(len(name) for name in results) + 2
    print("".join([" " * width, *(f"{name:16}" for name in languages)]))
    for scenario, row in results.items():
        cells = (cell(row[name]) for name in languages)
        print("".join([f"{scenario:{width}}", *(f"{cell:16}" for cell in cells)]))


def main() -> int:
    arguments = parse_arguments()
    scenarios.short_form = arguments.short
    if arguments.write_golden:
        print(f"golden.jsonl has {write_golden(arguments.programs)} events")
        return 0
    toolchains.compile_drivers = not arguments.built
    toolchains.optimized = arguments.throughput
    languages, left_out = build(ROOT, arguments.programs, arguments.language)
    for name, why in left_out.items():
        print(f"left out: {name}: {why}")
    missing = [name for name, why in left_out.items() if why != NOT_ASKED_FOR]
    if missing and os.environ.get("CI") == "true":
        return 1
    if not languages:
        return NOT_HERE
    if arguments.build:
        return 0
    if arguments.throughput:
        return 1 if throughput.measure(languages, arguments.programs) else 0
    if arguments.prove:
        # A lost event is waited for until then.
        driver.END_SECONDS = 20.0
    run = prove_one if arguments.prove else run_one
    names = arguments.scenario or list(SCENARIOS)
    results: dict[str, dict[str, str]] = {name: {} for name in names}
    for language in languages:
        for name in names:
            results[name][language.name] = run(name, language, arguments.programs)
    print_table(results, [language.name for language in languages])
    outcomes = [(name, key, why) for name, row in results.items() for key, why in row.items()]
    skipped = [outcome for outcome in outcomes if outcome[2] == LEFT_OUT_CELL]
    outcomes = [outcome for outcome in outcomes if outcome[2] != LEFT_OUT_CELL]
    failed = [outcome for outcome in outcomes if outcome[2]]
    for name, key, why in failed:
        print(f"{key}: {name}: {why}")
    passed = len(outcomes) - len(failed)
    print(f"{passed} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or not outcomes else 0


if __name__ == "__main__":
    sys.exit(main())
