"""The images, of programs that are built already: without a base image and without a registry."""
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def version():
    return re.search(r"project\(penstock VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text())[1]


def build(docker, programs, folder, registry, tag):
    """REGISTRY/PROGRAM:TAG by the Dockerfile; the files of the images come to folder/rootfs."""
    subprocess.run([ROOT / "tools/image/rootfs", programs, folder / "rootfs"], check=True)
    archive = folder / "rootfs.tar"
    subprocess.run(["tar", "-C", folder, "--sort=name", "-cf", archive, "rootfs"], check=True)
    docker("import", str(archive), "penstock-test/rootfs:test")
    subprocess.run([ROOT / "tools/image/build", docker.program, registry, tag], check=True,
                   env={**docker.environment,
                        "PENSTOCK_BUILD_ARGS": "--quiet --build-arg ROOTFS=penstock-test/rootfs:test"})
