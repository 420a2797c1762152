"""Where projects keep their API: Go modules, fetched by Go's ordinary client."""
import json
import pathlib
import subprocess
import tempfile

GATEWAY = "config/crd/standard/gateway.networking.k8s.io_"
CERT_MANAGER = "deploy/crds/cert-manager.io_"
OPERATOR = "example/prometheus-operator-crd/monitoring.coreos.com_"
# Module, version, and the files of the kinds.
CUSTOM = [
    ("sigs.k8s.io/gateway-api", "v1.6.3",
     [GATEWAY + name for name in ("backendtlspolicies.yaml", "grpcroutes.yaml", "httproutes.yaml")]),
    ("github.com/cert-manager/cert-manager", "v1.21.2",
     [CERT_MANAGER + name for name in ("certificates.yaml", "issuers.yaml")]),
    ("github.com/prometheus-operator/prometheus-operator", "v0.85.0",
     [OPERATOR + name for name in ("prometheusrules.yaml", "servicemonitors.yaml")]),
]


def module(name, version):
    """The folder of a module."""
    with tempfile.TemporaryDirectory() as empty:
        text = subprocess.run(["go", "mod", "download", "-json", f"{name}@{version}"], check=True,
                              cwd=empty, capture_output=True, text=True).stdout
    return pathlib.Path(json.loads(text)["Dir"])


def pinned(name, by):
    """The folder of a module, in the version that the go.mod of folder `by` names."""
    text = subprocess.run(["go", "list", "-m", "-f", "{{.Dir}}", name], check=True, cwd=by,
                          capture_output=True, text=True).stdout
    return pathlib.Path(text.strip())


def crds():
    """The files of all custom kinds."""
    return [module(name, version) / path for name, version, paths in CUSTOM for path in paths]
