"""A bill of materials (CycloneDX 1.5) of one program's image, without a clock or chance in it."""
import hashlib
import json
import pathlib
import re
import subprocess
import uuid

SOURCE = pathlib.Path(__file__).resolve().parents[2]
# Compiled into the programs, so that no shared library tells of them: headers and static parts.
COMPILED_IN = ("libabsl-dev", "libboost1.81-dev", "libcli11-dev", "libcpp-httplib-dev",
               "prometheus-cpp-dev")


def field(package, name):
    return subprocess.run(["dpkg-query", "-W", f"-f=${{{name}}}", package], check=True,
                          capture_output=True, text=True).stdout


def debian(package):
    version, architecture = field(package, "Version"), field(package, "Architecture")
    purl = f"pkg:deb/debian/{package}@{version.replace(':', '%3A').replace('+', '%2B')}"
    return {
        "type": "library",
        "bom-ref": f"{purl}?arch={architecture}&distro=debian-12",
        "supplier": {"name": "Debian"},
        "name": package,
        "version": version,
        "purl": f"{purl}?arch={architecture}&distro=debian-12",
        "properties": [{"name": "debian:source", "value": field(package, "source:Package")}],
    }


def project_version():
    text = (SOURCE / "CMakeLists.txt").read_text()
    return re.search(r"project\(penstock VERSION ([\d.]+)", text)[1]


def of(program, packages, root):
    """The text for the program at root/usr/bin, with the libraries of `packages` beside it."""
    digest = hashlib.sha256((root / "usr/bin" / program).read_bytes()).hexdigest()
    version = project_version()
    own = {
        "type": "application",
        "bom-ref": f"penstock/{program}@{version}",
        "supplier": {"name": "Penstock"},
        "name": program,
        "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }
    schema = {
        "type": "library",
        "bom-ref": f"penstock/proto@{version}",
        "supplier": {"name": "Penstock"},
        "name": "penstock-proto",
        "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    components = [schema, *(debian(package) for package in sorted({*packages, *COMPILED_IN}))]
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own},
        "components": components,
        "dependencies": [{"ref": own["bom-ref"], "dependsOn": [c["bom-ref"] for c in components]}],
    }
    # The same content is the same bill: its number is made of it.
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom, sort_keys=True))}"
    return json.dumps(bom, indent=1, sort_keys=True) + "\n"
