"""A cluster of one node on this machine: what a distribution would start, in their order.

etcd, kube-apiserver, kube-controller-manager, kube-scheduler, kubelet and kube-proxy are built from
their Go modules; containerd, runc and the network plugins are Debian's; CoreDNS runs in a pod, and
kube-router holds all pods to the network policies.
To be used inside of a machine of its own (machine.py).
"""
import json
import os
import pathlib
import shutil
import subprocess
import time

import api_server
import machine
import modules

HERE = pathlib.Path(__file__).resolve().parent
NODE = "node"
POD_CIDR = "10.232.0.0/24"
DNS_ADDRESS = "10.0.0.10"
PAUSE = "penstock-test/pause:1"
DNS = "penstock-test/coredns:1"
RUNTIME = "/run/containerd/containerd.sock"

CONTAINERD = """version = 2
root = "{folder}/containerd"
state = "/run/containerd"
[grpc]
  address = "{runtime}"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "docker.io/{pause}"
  # Less than its own needs a capability that even root may lack.
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "{folder}/cni"
"""

NETWORK = {
    "cniVersion": "0.4.0", "name": "pods", "plugins": [
        {"type": "bridge", "bridge": "pods", "isGateway": True, "hairpinMode": True,
         "ipam": {"type": "host-local", "routes": [{"dst": "0.0.0.0/0"}],
                  "ranges": [[{"subnet": POD_CIDR}]]}}]}

KUBELET = {
    "apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration",
    # Nobody else is on this network.
    "authentication": {"anonymous": {"enabled": True}, "webhook": {"enabled": False}},
    "authorization": {"mode": "AlwaysAllow"},
    "clusterDNS": [DNS_ADDRESS], "clusterDomain": "cluster.local", "resolvConf": "",
    "cgroupDriver": "cgroupfs", "cgroupRoot": f"/{machine.CGROUPS}", "enforceNodeAllocatable": [],
    "failCgroupV1": False, "failSwapOn": False,
    "containerRuntimeEndpoint": f"unix://{RUNTIME}",
    # The disk is somebody else's matter here.
    "evictionHard": {"memory.available": "100Mi", "nodefs.available": "0%", "imagefs.available": "0%"},
    "containerLogMaxSize": "1Gi", "syncFrequency": "5s",
}

PROXY = {
    "apiVersion": "kubeproxy.config.k8s.io/v1alpha1", "kind": "KubeProxyConfiguration",
    "mode": "iptables", "clusterCIDR": POD_CIDR, "hostnameOverride": NODE, "oomScoreAdj": 0,
    # These belong to the whole machine.
    "conntrack": {"maxPerCore": 0, "min": 0, "tcpEstablishedTimeout": "0s", "tcpCloseWaitTimeout": "0s"},
}


def image(docker, name, program, arguments=()):
    """An image of one program that needs nothing else."""
    folder = program.parent
    archive = subprocess.run(["tar", "-C", folder, "-c", program.name], check=True,
                             capture_output=True).stdout
    change = json.dumps([f"/{program.name}", *arguments])
    subprocess.run([docker.program, "import", "--change", f"ENTRYPOINT {change}", "-", name],
                   check=True, input=archive, capture_output=True, env=docker.environment)


def make_images(docker, tools, folder):
    """The images of the cluster itself; their names."""
    source = modules.pinned("k8s.io/kubernetes", HERE / "api") / "build/pause/linux/pause.c"
    subprocess.run(["gcc", "-O", "-static", "-w", "-o", folder / "pause", source], check=True)
    image(docker, PAUSE, folder / "pause")
    image(docker, DNS, tools / "coredns")
    return [PAUSE, DNS]


class Cluster(api_server.ApiServer):
    """Ready for pods when the constructor is done. `archives` are images as `docker save` has them."""

    def __init__(self, tools, folder, archives):
        super().__init__(tools, folder, f"--advertise-address={machine.ADDRESS}",
                         "--allow-privileged=true", "--kubelet-preferred-address-types=InternalIP",
                         address="0.0.0.0")
        self.write_kubeconfig()
        self.start(tools / "kube-controller-manager", f"--kubeconfig={self.kubeconfig}",
                   f"--service-account-private-key-file={folder}/accounts.key",
                   f"--root-ca-file={folder}/certificates/apiserver.crt",
                   "--use-service-account-credentials=true", "--leader-elect=false",
                   f"--cert-dir={folder}/kube-controller-manager")
        self.start(tools / "kube-scheduler", f"--kubeconfig={self.kubeconfig}", "--leader-elect=false",
                   f"--cert-dir={folder}/kube-scheduler")
        self.start_runtime(archives)
        self.start(tools / "kubelet", f"--kubeconfig={self.kubeconfig}", f"--root-dir={folder}/kubelet",
                   f"--cert-dir={folder}/kubelet-certificates", f"--hostname-override={NODE}",
                   f"--node-ip={machine.ADDRESS}", f"--config={self.configuration('kubelet', KUBELET)}")
        self.start(tools / "kube-proxy", "--config=" + self.configuration("kube-proxy", {
            **PROXY, "clientConnection": {"kubeconfig": str(self.kubeconfig)}}))
        self.until("the node is ready", lambda: "True" in self.kubectl(
            "get", "node", NODE, "--ignore-not-found", "-o",
            'jsonpath={.status.conditions[?(@.type=="Ready")].status}').stdout)
        self.kubectl("apply", "-f", HERE / "node/coredns.yaml")
        self.start(tools / "kube-router", f"--kubeconfig={self.kubeconfig}", "--run-firewall=true",
                   "--run-router=false", "--run-service-proxy=false", env={**os.environ, "NODE_NAME": NODE})
        self.until("CoreDNS is ready", lambda: self.kubectl(
            "-n", "kube-system", "rollout", "status", "deployment/coredns", "--watch=false").stdout.endswith(
                "successfully rolled out\n"))

    def write_kubeconfig(self):
        self.kubeconfig = self.folder / "kubeconfig"
        self.kubeconfig.write_text(json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "test",
            "clusters": [{"name": "test", "cluster": {
                "server": f"https://127.0.0.1:{self.port}", "insecure-skip-tls-verify": True}}],
            "users": [{"name": "test", "user": {"token": api_server.TOKEN}}],
            "contexts": [{"name": "test", "context": {"cluster": "test", "user": "test"}}]}))

    def configuration(self, name, content):
        path = self.folder / f"{name}.yaml"
        path.write_text(json.dumps(content))
        return str(path)

    def start_runtime(self, archives):
        (self.folder / "cni").mkdir()
        (self.folder / "cni/pods.conflist").write_text(json.dumps(NETWORK))
        (self.folder / "containerd.toml").write_text(
            CONTAINERD.format(folder=self.folder, pause=PAUSE, runtime=RUNTIME))
        self.start(pathlib.Path(shutil.which("containerd")), "--config", self.folder / "containerd.toml")
        self.until("containerd answers",
                   lambda: self.ctr("version", check=False).returncode == 0)
        for archive in archives:
            self.ctr("-n", "k8s.io", "images", "import", archive)

    def ctr(self, *arguments, check=True):
        return subprocess.run(["ctr", "--address", RUNTIME, *map(str, arguments)], check=check,
                              capture_output=True, text=True)

    def until(self, what, condition, seconds=120):
        """How long it took; the processes of the cluster have to go on meanwhile."""
        start = time.monotonic()
        while not condition():
            self.check()
            if time.monotonic() > start + seconds:
                raise AssertionError(f"waited {seconds} s in vain until {what}\n" + "\n".join(
                    self.kubectl("get", kinds, "-A", check=False).stdout
                    for kinds in ("pods,persistentvolumeclaims", "events")) + self.log("kubelet"))
            time.sleep(0.1)
        return time.monotonic() - start
