"""A Kubernetes API server with its etcd, as processes, and `kubectl` for it."""
import socket
import subprocess
import time

TOKEN = "of-a-test"


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class ApiServer:
    """Started by its constructor; `options` are further arguments of kube-apiserver.

    Whoever has TOKEN may do everything. State and logs are in `folder`.
    """

    def __init__(self, tools, folder, *options, address="127.0.0.1"):
        self.tools = tools
        self.folder = folder
        self.processes = {}
        client, peer, self.port = free_ports(3)
        self.start(tools / "etcd", "--data-dir", folder / "etcd",
                   "--listen-client-urls", f"http://127.0.0.1:{client}",
                   "--advertise-client-urls", f"http://127.0.0.1:{client}",
                   "--listen-peer-urls", f"http://127.0.0.1:{peer}", "--unsafe-no-fsync")
        subprocess.run(["openssl", "genrsa", "-out", folder / "accounts.key", "2048"], check=True,
                       capture_output=True)
        (folder / "tokens.csv").write_text(f'{TOKEN},admin,admin,"system:masters"\n')
        self.start(tools / "kube-apiserver",
                   f"--etcd-servers=http://127.0.0.1:{client}", f"--secure-port={self.port}",
                   f"--bind-address={address}", f"--cert-dir={folder}/certificates",
                   f"--token-auth-file={folder}/tokens.csv", "--authorization-mode=RBAC",
                   "--service-account-issuer=https://kubernetes.default.svc",
                   f"--service-account-key-file={folder}/accounts.key",
                   f"--service-account-signing-key-file={folder}/accounts.key",
                   "--service-cluster-ip-range=10.0.0.0/24", *options)
        give_up_at = time.monotonic() + 90
        while self.kubectl("get", "--raw", "/readyz", check=False).stdout != "ok":
            if time.monotonic() > give_up_at:
                raise RuntimeError(f"kube-apiserver does not get ready:\n{self.log('kube-apiserver')}")
            self.check()
            time.sleep(0.2)

    def start(self, program, *arguments, **options):
        """A process that runs until stop(); its log is named after it."""
        with open(self.folder / f"{program.name}.log", "wb") as log:
            self.processes[program.name] = subprocess.Popen(
                [str(program), *map(str, arguments)], stdout=log, stderr=log, **options)

    def log(self, name):
        return (self.folder / f"{name}.log").read_text(errors="replace")[-3000:]

    def check(self):
        for name, process in self.processes.items():
            if process.poll() is not None:
                raise RuntimeError(f"{name} ended:\n{self.log(name)}")

    def stop(self):
        for process in reversed(self.processes.values()):
            process.terminate()
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                # An API server waits for its watchers, who may be pods.
                process.kill()
                process.wait()

    def kubectl(self, *arguments, check=True, **options):
        done = subprocess.run(
            [self.tools / "kubectl", f"--server=https://127.0.0.1:{self.port}", f"--token={TOKEN}",
             "--insecure-skip-tls-verify", "--kubeconfig=/dev/null",
             f"--cache-dir={self.folder}/cache", *map(str, arguments)],
            capture_output=True, text=True, check=False, **options)
        if check and done.returncode != 0:
            raise RuntimeError(f"kubectl {' '.join(map(str, arguments))}\n{done.stdout}{done.stderr}")
        return done
