"""A machine of its own for a test: namespaces for network, mounts and processes.

What runs in it ends with it, and the rules, bridges and mounts that it makes are gone with it.
"""
import os
import pathlib
import subprocess
import sys
import time

ADDRESS = "10.231.1.2"
CGROUPS = "penstock-node"
HIERARCHIES = pathlib.Path("/sys/fs/cgroup")
# What a kubelet sets for the whole machine.
SETTINGS = ("kernel/panic", "kernel/panic_on_oops", "kernel/keys/root_maxkeys",
            "kernel/keys/root_maxbytes", "vm/overcommit_memory", "vm/panic_on_oom")
INSIDE = "PENSTOCK_TEST_MACHINE"


def is_inside():
    return INSIDE in os.environ


def run_inside(arguments):
    """The status of `arguments`, a script of Python with its own, inside a new machine. As root."""
    settings = {name: pathlib.Path("/proc/sys", name).read_text() for name in SETTINGS}
    hierarchies = [path.parent for path in HIERARCHIES.glob("*/cgroup.procs")] or [HIERARCHIES]
    for hierarchy in hierarchies:
        (hierarchy / CGROUPS).mkdir(exist_ok=True)
    try:
        return subprocess.call(["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child",
                                "--mount-proc", sys.executable, *arguments],
                               env={**os.environ, INSIDE: "1"})
    finally:
        for name, value in settings.items():
            pathlib.Path("/proc/sys", name).write_text(value)
        for hierarchy in hierarchies:
            remove(hierarchy / CGROUPS)


def remove(cgroup):
    """With all in it, once the last process has ended."""
    give_up_at = time.monotonic() + 10
    for folder, _, _ in os.walk(cgroup, topdown=False):
        while True:
            try:
                os.rmdir(folder)
                break
            except OSError:
                if time.monotonic() > give_up_at:
                    raise
                time.sleep(0.1)


def run(*command):
    subprocess.run(list(map(str, command)), check=True)


def prepare():
    """Inside: an address, forwarding, and places that programs find by fixed names."""
    # Volumes of pods are mounted by one program and have to be seen by another.
    run("mount", "--make-rshared", "/")
    for place in ("/run", "/var/log", "/var/lib/cni"):
        pathlib.Path(place).mkdir(parents=True, exist_ok=True)
        run("mount", "-t", "tmpfs", "tmpfs", place)
    run("ip", "link", "set", "lo", "up")
    run("ip", "address", "add", f"{ADDRESS}/32", "dev", "lo")
    # A default route has to be there, though nothing is outside.
    run("ip", "link", "add", "outside", "type", "veth", "peer", "name", "outside-peer")
    run("ip", "address", "add", "10.231.2.1/30", "dev", "outside")
    for link in ("outside", "outside-peer"):
        run("ip", "link", "set", link, "up")
    run("ip", "route", "add", "default", "via", "10.231.2.2")
    for name in ("net/ipv4/ip_forward", "net/bridge/bridge-nf-call-iptables"):
        pathlib.Path("/proc/sys", name).write_text("1")
