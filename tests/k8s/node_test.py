"""The overlays on a real node: pods become ready, do their job, and survive what happens to pods.

    make test-k8s-node

Kubernetes' programs and CoreDNS are built from their Go modules, some minutes the first time;
containerd, runc and network plugins are Debian's, and so is the Docker engine that makes the images.
Root is needed. Everything runs in namespaces of its own and is gone afterwards.
"""
import asyncio
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

import cluster
import docker_engine
import images
import load
import machine
import modules
import render
import stack

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMES = ("event-service", "webhook-ingress", "penstock")
POSTS_PER_SECOND = 500
READY_AGAIN_SECONDS = 10
NAMESPACE = "penstock"
SUBSCRIBERS = "subscribers"
# A program of each package that is needed.
PACKAGES = {"dockerd": "docker.io", "containerd": "containerd", "runc": "runc", "iptables": "iptables",
            "host-local": "containernetworking-plugins", "ipset": "ipset", "ip": "iproute2", "gcc": "gcc"}


class Services(load.Service):
    """New connections go to a Service of the cluster."""

    def __init__(self, address):
        super().__init__()
        self.address = address

    async def connect(self):
        return await asyncio.open_connection(self.address, 80)


def setUpModule():
    global CLUSTER
    folder = FOLDER / "cluster"
    folder.mkdir()
    CLUSTER = cluster.Cluster(TOOLS, folder, [FOLDER / "images.tar"])
    unittest.addModuleCleanup(CLUSTER.stop)


class Node(unittest.TestCase):
    @classmethod
    def apply(cls, *arguments, **options):
        """Anything that the server does not like is an error."""
        done = CLUSTER.kubectl("apply", *arguments, **options)
        if done.stderr:
            raise AssertionError(f"kubectl apply warns: {done.stderr}")

    @classmethod
    def remove(cls, volume):
        """What was applied, as somebody does who has seen enough."""
        CLUSTER.kubectl("delete", "namespace", NAMESPACE, "--timeout=2m")
        CLUSTER.kubectl("delete", "persistentvolume", volume)

    @classmethod
    def kubectl(cls, *arguments, **options):
        return CLUSTER.kubectl("-n", NAMESPACE, *arguments, **options).stdout

    @classmethod
    def volume(cls, name, mode, size):
        """What a provisioner would make, of a folder."""
        path = FOLDER / name
        path.mkdir()
        cls.apply("-f", "-", input=json.dumps({
            "apiVersion": "v1", "kind": "PersistentVolume", "metadata": {"name": name},
            "spec": {"capacity": {"storage": size}, "accessModes": [mode], "local": {"path": str(path)},
                     "persistentVolumeReclaimPolicy": "Retain",
                     "nodeAffinity": {"required": {"nodeSelectorTerms": [{"matchExpressions": [
                         {"key": "kubernetes.io/hostname", "operator": "In",
                          "values": [cluster.NODE]}]}]}}}}))

    def pods(self, name):
        found = json.loads(self.kubectl("get", "pods", "-o", "json", "-l", f"app.kubernetes.io/name={name}"))
        return [pod for pod in found["items"] if "deletionTimestamp" not in pod["metadata"]]

    @staticmethod
    def is_ready(pod):
        return any(c["type"] == "Ready" and c["status"] == "True"
                   for c in pod["status"].get("conditions", []))


class Dev(Node):
    """The commands of k8s/README.md."""

    def test_an_empty_cluster_comes_to_its_first_event(self):
        self.volume("dev", "ReadWriteOnce", "1Gi")
        self.addClassCleanup(self.remove, "dev")
        self.apply("-k", ROOT / "k8s/overlays/dev")
        self.kubectl("rollout", "status", "deployment", "--timeout=2m")
        said = self.kubectl("exec", "deploy/penstock-tail", "--", "/usr/bin/penstock", "trigger",
                            "charge.succeeded", "--url", "http://webhook-ingress/webhook",
                            "--secret-file", "/etc/penstock/secrets/default")
        event = re.search(r"\bevt_\w+", said)[0]
        CLUSTER.until("the event is there", lambda: event in self.kubectl("logs", "deploy/penstock-tail"),
                           seconds=30)


class Production(Node):
    """Three front doors and the log, with mutual TLS, under load."""

    @classmethod
    def setUpClass(cls):
        for crd in (FOLDER / "crds").iterdir():
            cls.apply("--server-side", "-f", crd)
        CLUSTER.kubectl("wait", "--for=condition=Established", "crd", "--all", "--timeout=60s")
        cls.volume("production", "ReadWriteOncePod", "20Gi")
        cls.addClassCleanup(cls.remove, "production")
        cls.apply("-f", ROOT / "k8s/base/namespace.yaml")
        secrets = subprocess.run([ROOT / "k8s/make-certificates", FOLDER / "certificates"], check=True,
                                 capture_output=True, text=True).stdout
        cls.apply("-n", NAMESPACE, "-f", "-", input=secrets)
        cls.apply("-f", "-", input=json.dumps({
            "apiVersion": "v1", "kind": "Namespace",
            "metadata": {"name": SUBSCRIBERS, "labels": {"penstock.dev/subscriber": "true"}}}))
        cls.apply("-n", SUBSCRIBERS, "-f", "-", input=secrets)
        cls.kubectl("create", "secret", "generic", "stripe-webhook-secrets",
                    f"--from-literal=default={stack.SECRET}")
        cls.apply("-f", "-", input=render.text("production"))
        cls.kubectl("rollout", "status", "statefulset/event-service", "--timeout=2m")

    def setUp(self):
        CLUSTER.until("three front doors are ready", lambda: sum(
            map(self.is_ready, self.pods("webhook-ingress"))) == 3)
        self.address = self.kubectl("get", "service", "webhook-ingress", "-o", "jsonpath={.spec.clusterIP}")

    def under_load(self, happens):
        """What was posted while `happens` ran in a thread."""
        async def run():
            ended = asyncio.Event()
            posts = load.Load(Services(self.address), POSTS_PER_SECOND,
                              lambda number: stack.event(number, self._testMethodName))
            loading = asyncio.create_task(posts.run(ended))
            await asyncio.sleep(2)
            try:
                await asyncio.to_thread(happens)
                await asyncio.sleep(2)
            finally:
                ended.set()
                await loading
            return posts

        posts = asyncio.run(run())
        print(f"{posts.number} posts at {posts.rate:.0f}/s, {posts.retried} retried, "
              f"{len(posts.failed)} failed, slowest attempt {posts.slowest:.2f} s", file=sys.stderr)
        return posts

    def read(self, labels, seconds):
        """What a pod with `labels`, in a namespace of subscribers, gets of the log: output and status."""
        arguments = ["tail", "--server", f"event-service.{NAMESPACE}:50051", "--from", "earliest",
                     "--until-caught-up", "--timeout", str(seconds), "-o", "json", "--tls_ca",
                     "/tls/ca.crt", "--tls_cert", "/tls/tls.crt", "--tls_key", "/tls/tls.key"]
        pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "reader", "labels": labels},
               "spec": {"restartPolicy": "Never", "securityContext": {"runAsUser": 65532, "fsGroup": 65532},
                        "containers": [{
                            "name": "reader", "image": f"penstock/penstock:{VERSION}", "args": arguments,
                            "volumeMounts": [{"name": "tls", "mountPath": "/tls"}]}],
                        "volumes": [{"name": "tls", "secret": {"secretName": "penstock-subscriber-tls",
                                                               "defaultMode": 0o440}}]}}
        self.apply("-n", SUBSCRIBERS, "-f", "-", input=json.dumps(pod))
        kubectl = functools.partial(CLUSTER.kubectl, "-n", SUBSCRIBERS)
        try:
            kubectl("wait", "--for=jsonpath={.status.containerStatuses[0].state.terminated}", "pod/reader",
                    f"--timeout={seconds + 60}s")
            status = kubectl("get", "pod", "reader", "-o",
                             "jsonpath={.status.containerStatuses[0].state.terminated.exitCode}").stdout
            return kubectl("logs", "reader").stdout, int(status)
        finally:
            kubectl("delete", "pod", "reader")

    def stored(self):
        """The ids in the log, in order."""
        output, status = self.read({"penstock.dev/subscriber": "true"}, seconds=120)
        self.assertEqual(status, 0, output[-1000:])
        return [json.loads(line)["id"] for line in output.splitlines()]

    def check_nothing_is_lost(self, posts):
        stored = self.stored()
        self.assertEqual(len(stored), len(set(stored)), "an event is there twice")
        acknowledged = {f"{self._testMethodName}_{number}" for number in posts.acknowledged}
        self.assertEqual(acknowledged - set(stored), set(), "acknowledged, and not in the log")
        self.assertGreater(posts.rate, 0.95 * POSTS_PER_SECOND, "the load was not kept up")
        print(f"acknowledged {len(acknowledged)}, lost 0", file=sys.stderr)

    def test_a_signed_post_reaches_a_subscriber(self):
        posts = self.under_load(lambda: None)
        self.assertEqual((posts.failed, posts.retried), ([], 0))
        self.check_nothing_is_lost(posts)

    def test_a_pod_without_the_label_of_subscribers_does_not_reach_the_log(self):
        output, status = self.read({}, seconds=10)
        self.assertNotEqual(status, 0)
        self.assertNotIn('"id"', output)
        print(output, file=sys.stderr)
        self.assertEqual(self.read({"penstock.dev/subscriber": "true"}, seconds=30)[1], 0)

    def test_a_rolling_restart_of_the_ingress_answers_every_post(self):
        before = {pod["metadata"]["name"] for pod in self.pods("webhook-ingress")}

        def roll():
            self.kubectl("rollout", "restart", "deployment/webhook-ingress")
            self.kubectl("rollout", "status", "deployment/webhook-ingress", "--timeout=3m")
            CLUSTER.until("the old pods are gone", lambda: not before & {
                pod.removeprefix("pod/") for pod in self.kubectl("get", "pods", "-o", "name").split()})

        posts = self.under_load(roll)
        self.assertEqual(posts.failed, [])
        self.check_nothing_is_lost(posts)

    def kill(self, times, how):
        """Each time, what comes after is ready soon."""
        for _ in range(times):
            [before] = self.pods("event-service")
            started = time.monotonic()
            how(before)
            old = self.incarnation(before)
            CLUSTER.until("another event-service is ready", lambda: any(
                self.is_ready(pod) and self.incarnation(pod) != old for pod in self.pods("event-service")))
            whole = time.monotonic() - started
            [pod] = self.pods("event-service")
            took = self.seconds_to_ready(pod)
            print(f"ready {took} s after its start, {whole:.1f} s after the kill", file=sys.stderr)
            self.assertLessEqual(took, READY_AGAIN_SECONDS)
            time.sleep(2)

    @staticmethod
    def incarnation(pod):
        status = pod["status"]["containerStatuses"][0]
        return status["containerID"]

    @staticmethod
    def seconds_to_ready(pod):
        """As the API tells it, in whole seconds."""
        def at(text):
            return time.mktime(time.strptime(text, "%Y-%m-%dT%H:%M:%SZ"))
        ready = next(c for c in pod["status"]["conditions"] if c["type"] == "Ready")
        started = pod["status"]["containerStatuses"][0]["state"]["running"]["startedAt"]
        return at(ready["lastTransitionTime"]) - at(started)

    def test_nothing_is_lost_when_the_pod_of_the_log_is_killed(self):
        posts = self.under_load(lambda: self.kill(3, lambda pod: self.kubectl(
            "delete", "pod", pod["metadata"]["name"], "--grace-period=0", "--force")))
        self.check_nothing_is_lost(posts)

    def test_nothing_is_lost_when_the_process_of_the_log_is_killed(self):
        def kill(pod):
            container = self.incarnation(pod).removeprefix("containerd://")
            CLUSTER.ctr("-n", "k8s.io", "tasks", "kill", "--signal", "SIGKILL", container)
        # Once: from the second time on, Kubernetes itself waits for longer and longer.
        posts = self.under_load(lambda: self.kill(1, kill))
        self.check_nothing_is_lost(posts)


def require():
    """Ends with what is missing."""
    missing = [package for program, package in PACKAGES.items()
               if not shutil.which(program, path=os.environ["PATH"] + ":/usr/lib/cni")]
    if missing or os.getuid() != 0:
        sys.exit("a node is started as root, with Debian's " + " ".join(PACKAGES.values()) +
                 (f"; missing: {' '.join(missing)}" if missing else ""))


def prepare():
    """Outside, where there is a network: custom kinds, and the images, as `docker save` has them."""
    (FOLDER / "crds").mkdir()
    for crd in modules.crds():
        shutil.copy(crd, FOLDER / "crds")
    with docker_engine.engine() as docker:
        images.build(docker, PROGRAMS, FOLDER / "rootfs", "penstock", VERSION)
        names = cluster.make_images(docker, TOOLS, FOLDER)
        docker("save", "-o", str(FOLDER / "images.tar"), *names,
               *(f"penstock/{name}:{VERSION}" for name in NAMES))


if __name__ == "__main__":
    TOOLS, PROGRAMS = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
    VERSION = images.version()
    if machine.is_inside():
        FOLDER = pathlib.Path(sys.argv[3])
        del sys.argv[1:4]
        machine.prepare()
        unittest.main(verbosity=2)
    require()
    with tempfile.TemporaryDirectory(prefix="penstock-node-") as made:
        FOLDER = pathlib.Path(made)
        prepare()
        sys.exit(machine.run_inside([__file__, *sys.argv[1:3], made, *sys.argv[3:]]))
