"""`make run`, `make format`, `make bench`: prepare what is missing, then do the one thing."""

import os
import sys
from typing import NoReturn

import machine_packages
import python_packages
import web_build
from programs import call, find_node
from progress import ROOT, say, take


def main() -> NoReturn:
    """Prepare, then become `wayside run`, with the environment exactly as it was given."""
    web = [*web_build.install_steps(), *web_build.build_steps()]
    if web:
        find_node()  # say at once what is missing, not after the Python packages
    todo = [*python_packages.steps("app"), *web]
    if todo:
        say("Preparing Wayside. The first time takes a minute or two.")
    take(todo)
    sys.stdout.flush()
    python = str(python_packages.PYTHON)
    os.execv(python, [python, "-m", "wayside", "run"])  # noqa: S606  no shell is meant here


def format_code() -> int:
    """`make format`: the one format, and the fixes that change no meaning."""
    take(python_packages.steps("dev"))
    ruff = [str(python_packages.PYTHON), "-m", "ruff"]
    return call([*ruff, "check", "--fix", "--quiet", "."]) or call([*ruff, "format", "."])


def bench() -> int:
    """`make bench`: each file of bench/ in turn, with its floor in the same run."""
    prepared = [*machine_packages.steps(), *python_packages.steps("dev")]
    take([*prepared, *web_build.install_steps(), *web_build.build_steps()])
    worst = 0
    for file in sorted((ROOT / "bench").iterdir()):
        if file.suffix == ".py" and file.stem != "__init__":
            worst |= call([str(python_packages.PYTHON), "-m", f"bench.{file.stem}"])
        elif file.suffix == ".mjs":
            worst |= call(["node", f"bench/{file.name}"])
    return worst
