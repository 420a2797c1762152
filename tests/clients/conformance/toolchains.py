"""Builds the drivers of the languages whose toolchain is there."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from driver import Language

DRIVERS = Path(__file__).resolve().parent / "drivers"

# Of the six languages, those without a driver behind this command line.
LEFT_OUT = {
    "Rust": "there is no client yet",
}


def build(
    root: Path, programs: Path, only: list[str] | None
) -> tuple[list[Language], dict[str, str]]:
    """Return the languages that can run, and why others cannot."""
    builders: dict[str, tuple[str, Callable[[Path], Language]]] = {
        "go": ("go", _go),
        "python": ("python3", _python),
        "python-asyncio": ("python3", _python_asyncio),
        "node": ("npm", _node),
        "java": ("mvn", _java),
    }
    languages: list[Language] = []
    left_out: dict[str, str] = {}
    cpp = programs / "penstock-driver-cpp"
    if only and "cpp" not in only:
        left_out["cpp"] = "not asked for"
    elif cpp.exists():
        example = programs.parent / "examples/quickstart"
        languages.append(Language("cpp", [str(cpp)], example=[str(example)]))
    else:
        left_out["cpp"] = f"{cpp} is not built"
    for name, (tool, builder) in builders.items():
        if only and name not in only:
            left_out[name] = "not asked for"
        elif shutil.which(tool) is None:
            left_out[name] = f"there is no `{tool}` on the PATH"
        else:
            languages.append(builder(root))
    return languages, left_out


def _go(root: Path) -> Language:
    binary = root / "build/clients/driver-go"
    subprocess.run(["go", "build", "-o", binary, "."], cwd=DRIVERS / "go", check=True)
    example = root / "build/clients/handler-go"
    client = root / "clients/go"
    subprocess.run(["go", "build", "-o", example, "./examples/handler"], cwd=client, check=True)
    return Language("go", [str(binary)], example=[str(example)])


def _python(root: Path) -> Language:
    driver = str(DRIVERS / "python/driver.py")
    path = {"PYTHONPATH": str(root / "clients/python/src")}
    example = [sys.executable, "-u", str(root / "clients/python/examples/handler.py")]
    return Language("python", [sys.executable, "-u", driver], path, example=example)


def _python_asyncio(root: Path) -> Language:
    language = _python(root)
    # One example for both.
    argv = [*language.argv, "--mode=aio"]
    return Language("python-asyncio", argv, language.environment, ["--mode=aio-stub"])


def _node(root: Path) -> Language:
    client = root / "clients/node"
    lock = (client / "package-lock.json").read_bytes()
    # tests/clients/languages keeps the same note.
    installed = client / "node_modules/.installed"
    if not installed.exists() or installed.read_bytes() != lock:
        subprocess.run(["npm", "ci", "--loglevel=error"], cwd=client, check=True)
        installed.write_bytes(lock)
    subprocess.run(["npm", "run", "--silent", "build"], cwd=client, check=True)
    # The example is compiled with the tests.
    subprocess.run(["npx", "tsc", "-p", "tsconfig.test.json"], cwd=client, check=True)
    driver = str(DRIVERS / "node/driver.mjs")
    environment = {"PENSTOCK_NODE_CLIENT": str(client)}
    example = ["node", str(client / "build/test/examples/handler.js")]
    return Language("node", ["node", driver], environment, example=example)


def _java(root: Path) -> Language:
    maven = ["mvn", "-q", "-B", "-Dstyle.color=never", "-DskipTests"]
    # tests/clients/languages has the same repository: what was fetched once stays in the build.
    maven.append(f"-Dmaven.repo.local={root / 'build/clients/m2'}")
    driver = DRIVERS / "java"
    for folder, goal in ((root / "clients/java", "install"), (driver, "package")):
        subprocess.run([*maven, "-f", folder, goal], check=True)
    path = f"{driver / 'target/classes'}:{(driver / 'target/classpath').read_text()}"
    java = ["java", "-cp", path]
    example = [*java, "dev.penstock.examples.Handler"]
    # A JVM that ran its shutdown hooks ends with the signal's number.
    ended = 128 + signal.SIGTERM
    driver_class = "dev.penstock.conformance.Driver"
    return Language("java", [*java, driver_class], example=example, example_ends=ended)
