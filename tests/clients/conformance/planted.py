"""A client with bugs, to prove that the suite sees them.

Runs the driver that follows and spoils what it prints: the third event is lost, a digest is of
something else, and a refusal loses its reason.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys


def main() -> int:
    with subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True) as driver:
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
