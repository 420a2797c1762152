"""A client with a bug, to prove that the suite sees it: `planted.py BUG DRIVER [ARGUMENT]...`.

* `spoils` what the driver prints: the third event is lost, a digest is of something else, and a
  refusal loses its reason;
* `shows` the server a certificate that it was not given;
* `trusts` the server, whoever it is told to trust.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

# The bugs that are planted for a scenario.
BUGS = {"mutual tls": ("spoils", "shows", "trusts")}
BUGS_DEFAULT = ("spoils",)


def with_bug(bug: str, argv: list[str]) -> list[str]:
    """Return the arguments that the driver acts upon."""
    if "--tls-ca" not in argv:
        return argv
    authority = argv.index("--tls-ca") + 1
    # The files of the suite's service, see service.py.
    files = Path(argv[authority]).parent
    certificate, key = str(files / "cert.pem"), str(files / "key.pem")
    if bug == "shows" and "--tls-cert" not in argv:
        return [*argv, "--tls-cert", certificate, "--tls-key", key]
    if bug == "trusts":
        return [*argv[:authority], certificate, *argv[authority + 1 :]]
    return argv


def main() -> int:
    bug, argv = sys.argv[1], sys.argv[2:]
    if bug != "spoils":
        argv = with_bug(bug, argv)
        os.execvp(argv[0], argv)
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as driver:
        signal.signal(signal.SIGTERM, lambda *_: driver.terminate())
        assert driver.stdout is not None
        events = 0
        for text in driver.stdout:
            try:
                line = json.loads(text)
            except ValueError:
                # A line of the sample handler.
                events += 1
                print("Charge\n" if events == 3 else text, end="", flush=True)
                continue
            events += "id" in line or "event" in line
            if ("id" in line or "event" in line) and events == 3:
                continue
            if line.get("id") == "evt_paid":
                line["id"] = "evt_other"
            if "summary" in line:
                line["summary"]["sha256"] = "0" * 64
            if "end" in line:
                line["end"]["reason"] = ""
            print(json.dumps(line), flush=True)
    return driver.returncode


if __name__ == "__main__":
    sys.exit(main())
