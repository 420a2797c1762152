"""The manifests as `kubectl apply -k` would send them."""
import functools
import os
import pathlib
import pickle
import subprocess

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = pathlib.Path(os.environ.get("PENSTOCK_K8S_TOOLS", ROOT / "build/release/tests/k8s/tools"))
SCHEMAS = ROOT / "tests/k8s/schemas"

# Every overlay, and with them every component.
OVERLAYS = {
    "dev": ROOT / "k8s/overlays/dev",
    "production": ROOT / "k8s/overlays/production",
    "ingress": ROOT / "tests/k8s/compositions/ingress",
    "public-tls": ROOT / "tests/k8s/compositions/public-tls",
}


def run(command, **options):
    """Standard output; what went wrong is an error with all that was said."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    if done.stderr:
        raise RuntimeError(f"{' '.join(map(str, command))} warns:\n{done.stderr}")
    return done.stdout


@functools.cache
def text(overlay):
    # The compositions of the tests lie outside of the folder whose files they use.
    return run([TOOLS / "kustomize", "build", OVERLAYS[overlay]])


@functools.cache
def _pickled(overlay):
    return pickle.dumps([d for d in yaml.load_all(text(overlay), yaml.CSafeLoader) if d])


def documents(overlay):
    """A copy of the caller's own."""
    return pickle.loads(_pickled(overlay))


def validate(manifests, kubernetes):
    """Raises with what differs from the schemas of a version, such as v1.37."""
    places = []
    for folder in (kubernetes, "custom"):
        places += ["-schema-location",
                   f"{SCHEMAS}/{folder}/{{{{.ResourceKind}}}}{{{{.KindSuffix}}}}.json"]
    run([TOOLS / "kubeconform", "-strict", "-output", "text", *places, "-"], input=manifests)
