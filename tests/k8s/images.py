"""The images, made without a registry."""
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def version():
    return re.search(r"project\(penstock VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text())[1]


def dockerfile(docker, registry, tag, *arguments):
    """REGISTRY/PROGRAM:TAG, as `make images` does it, with more arguments for `docker build`."""
    subprocess.run([ROOT / "tools/image/build", docker.program, registry, tag], check=True,
                   env={**docker.environment, "PENSTOCK_BUILD_ARGS": " ".join(arguments)})


def build_whole(docker, registry, tag):
    """Everything, from the sources, on a Debian of its own. Some ten minutes on 2 cores."""
    subprocess.run([ROOT / "tools/image/base", docker.program, "penstock-test/debian:bookworm"],
                   check=True, env=docker.environment)
    # The packages come from where this machine has its own.
    dockerfile(docker, registry, tag, "--network", "host", "--build-arg",
               "BUILD_BASE=penstock-test/debian:bookworm")


def build(docker, programs, folder, registry, tag):
    """Of programs that are built already; the files of the images come to folder/rootfs."""
    subprocess.run([ROOT / "tools/image/rootfs", programs, folder / "rootfs"], check=True)
    archive = folder / "rootfs.tar"
    subprocess.run(["tar", "-C", folder, "--sort=name", "-cf", archive, "rootfs"], check=True)
    docker("import", str(archive), "penstock-test/rootfs:test")
    dockerfile(docker, registry, tag, "--quiet", "--build-arg", "ROOTFS=penstock-test/rootfs:test")
