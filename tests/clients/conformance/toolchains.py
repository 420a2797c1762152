"""Builds the drivers of the languages whose toolchain is there."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from driver import Language

HERE = Path(__file__).resolve().parent
DRIVERS = HERE / "drivers"
# False: what is there was built before.
compile_drivers = True
# True: as a consumer would build for production, for measuring. In Rust that takes three times as long.
optimized = False

# The exit status that says so, as ctest has it.
NOT_HERE = 77
NOT_ASKED_FOR = "not asked for"


def build(
    root: Path, programs: Path, only: list[str] | None
) -> tuple[list[Language], dict[str, str]]:
    """Return the languages that can run, and why others cannot."""
    builders: dict[str, Callable[[Path, Path], Language]] = {
        "cpp": _cpp,
        "go": _go,
        "python": _python,
        "python-asyncio": _python_asyncio,
        "node": _node,
        "java": _java,
        "rust": _rust,
    }
    unknown = set(only or ()) - set(builders)
    assert not unknown, f"no client in {unknown}; there are {list(builders)}"
    languages: list[Language] = []
    left_out: dict[str, str] = {}
    for name, builder in builders.items():
        if only and name not in only:
            left_out[name] = NOT_ASKED_FOR
        elif why := _missing(name, programs):
            left_out[name] = why
        else:
            languages.append(builder(root, programs))
    return languages, left_out


def _missing(language: str, programs: Path) -> str:
    """Return what is not on this machine."""
    driver = _cpp_driver(programs)
    if language == "cpp":
        return "" if driver.exists() else f"{driver} is not built"
    argv = [str(HERE.parent / "toolchain"), language]
    found = subprocess.run(argv, stdout=subprocess.PIPE, text=True)
    assert found.returncode in (0, NOT_HERE), f"{argv} ended with {found.returncode}"
    return found.stdout.strip().rpartition(": ")[2] if found.returncode else ""


def _run(argv: Sequence[str | Path], cwd: Path) -> None:
    if compile_drivers:
        subprocess.run(argv, cwd=cwd, check=True)


def _cpp_driver(programs: Path) -> Path:
    return programs / "penstock-driver-cpp"


def _cpp(_: Path, programs: Path) -> Language:
    example = programs.parent / "examples/quickstart"
    return Language("cpp", [str(_cpp_driver(programs))], example=[str(example)])


def _go(root: Path, _: Path) -> Language:
    binary = root / "build/clients/driver-go"
    _run(["go", "build", "-o", binary, "."], DRIVERS / "go")
    example = root / "build/clients/handler-go"
    client = root / "clients/go"
    _run(["go", "build", "-o", example, "./examples/handler"], client)
    return Language("go", [str(binary)], example=[str(example)])


def _python(root: Path, _: Path) -> Language:
    driver = str(DRIVERS / "python/driver.py")
    path = {"PYTHONPATH": str(root / "clients/python/src")}
    example = [sys.executable, "-u", str(root / "clients/python/examples/handler.py")]
    return Language("python", [sys.executable, "-u", driver], path, example=example)


def _python_asyncio(root: Path, programs: Path) -> Language:
    language = _python(root, programs)
    # One example for both.
    argv = [*language.argv, "--mode=aio"]
    return Language("python-asyncio", argv, language.environment, ["--mode=aio-stub"])


def _node(root: Path, _: Path) -> Language:
    client = root / "clients/node"
    _run([root / "tools/npm-install", ".", "."], client)
    _run(["npm", "run", "--silent", "build"], client)
    # The example is compiled with the tests.
    _run(["npx", "tsc", "-p", "tsconfig.test.json"], client)
    driver = str(DRIVERS / "node/driver.mjs")
    environment = {"PENSTOCK_NODE_CLIENT": str(client)}
    example = ["node", str(client / "build/test/examples/handler.js")]
    return Language("node", ["node", driver], environment, example=example)


def _java(root: Path, _: Path) -> Language:
    maven = ["mvn", "-q", "-B", "-Dstyle.color=never", "-DskipTests"]
    # tests/clients/languages has the same repository: what was fetched once stays in the build.
    maven.append(f"-Dmaven.repo.local={root / 'build/clients/m2'}")
    driver = DRIVERS / "java"
    for folder, goal in ((root / "clients/java", "install"), (driver, "package")):
        _run([*maven, goal], folder)
    path = f"{driver / 'target/classes'}:{(driver / 'target/classpath').read_text()}"
    java = ["java", "-cp", path]
    example = [*java, "dev.penstock.examples.Handler"]
    # A JVM that ran its shutdown hooks ends with the signal's number.
    ended = 128 + signal.SIGTERM
    driver_class = "dev.penstock.conformance.Driver"
    return Language("java", [*java, driver_class], example=example, example_ends=ended)


def _rust(root: Path, _: Path) -> Language:
    target = root / "build/clients/rust"
    profile, folder = ("release", "release") if optimized else ("dev", "debug")
    cargo = ["cargo", "build", "--quiet", "--locked", "--profile", profile]
    _run([*cargo, "--target-dir", target], DRIVERS / "rust")
    programs = target / folder
    return Language(
        "rust", [str(programs / "penstock-driver-rust")], example=[str(programs / "handler")]
    )
