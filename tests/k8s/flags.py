"""The flags that a program says it has, against those that a manifest gives it."""
import re
import subprocess

OPTION = re.compile(r"^\s+(?:-\w,)?(--[a-z][a-z0-9_-]*)( [A-Z]| UINT| INT|:|=)?")


def of_program(program, *subcommand):
    """Name to whether it takes a value."""
    text = subprocess.run([program, *subcommand, "--help"], check=True, capture_output=True,
                          text=True).stdout
    found = {}
    for line in text.splitlines():
        match = OPTION.match(line)
        if match:
            found[match[1]] = match[2] is not None
    if "--help" not in found:
        raise ValueError(f"{program} --help says nothing that looks like flags")
    return found


def problems(container, known):
    """What is wrong with the arguments of a container, `known` as of_program() gives it."""
    found, seen = [], set()
    arguments = [a for a in container.get("args", []) if a.startswith("-")]
    for argument in arguments:
        name, equals, _ = argument.partition("=")
        where = f"{container['name']}: {name}"
        if name not in known:
            found.append(f"{where} is no flag of the program")
        elif equals and not known[name]:
            found.append(f"{where} takes no value")
        if name in seen:
            found.append(f"{where} is given twice")
        seen.add(name)
    return found
