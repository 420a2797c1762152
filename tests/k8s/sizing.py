"""What the services take at several rates: the table of k8s/README.md. `make sizing`.

One ingress, one log, one subscriber that reads everything, mutual TLS, on this machine's disk.
Memory is the most that was resident, CPU the mean in cores, disk what an event takes in the
log before compression.
"""
import asyncio
import json
import os
import pathlib
import re
import subprocess
import sys

import load
import stack

PROGRAMS = sys.argv[1]
RATES = (50, 500, 1000)
SECONDS = 20


def bodies(programs):
    """Makes the body of an event like the samples: with all the fields of a charge."""
    text = subprocess.run([f"{programs}/penstock", "trigger", "charge.succeeded", "--print",
                           "--seed", "1"], check=True, capture_output=True, text=True).stdout
    event = json.loads(text)
    return lambda number: json.dumps({**event, "id": f"evt_{number}"}).encode()


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mib(pid):
    return int(re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) / 1024


async def post(service, rate, make_body):
    posts, ended = load.Load(service, rate, make_body), asyncio.Event()
    asyncio.get_running_loop().call_later(SECONDS, ended.set)
    await posts.run(ended)
    return posts


def measure(rate, make_body):
    with stack.Stack(PROGRAMS) as run:
        log = run.event_service()
        address = f"localhost:{log.port}"
        ingress = run.webhook_ingress(address)
        stack.wait_for("the ingress", ingress.is_ready)
        reader = subprocess.Popen([run.programs / "penstock", "tail", *run.reader(address), "--from",
                                   "earliest"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run.callback(reader.wait)
        run.callback(reader.kill)
        service = load.Service()
        service.ready.append(ingress.port)
        pids = ingress.process.pid, log.process.pid
        before = [cpu_seconds(pid) for pid in pids]
        posts = asyncio.run(post(service, rate, make_body))
        cores = [(cpu_seconds(pid) - b) / SECONDS for pid, b in zip(pids, before)]
        memory = [resident_mib(pid) for pid in pids]
        written = float(re.search(r"^penstock_commit_bytes_total (\S+)", log.get("/metrics"), re.M)[1])
        print(f"| {posts.rate:.0f} | {len(make_body(1))} | {cores[0]:.2f} | {memory[0]:.0f} MiB | "
              f"{cores[1]:.2f} | {memory[1]:.0f} MiB | {written / posts.number:.0f} |", flush=True)
        if posts.failed:
            sys.exit(f"{len(posts.failed)} posts failed")


if __name__ == "__main__":
    print("| posts/s | body bytes | ingress cores | ingress memory | log cores | log memory | log bytes per event |")
    print("|---|---|---|---|---|---|---|")
    for one in RATES:
        measure(one, bodies(PROGRAMS))
