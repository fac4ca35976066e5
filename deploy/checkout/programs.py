"""Runs other programs, keeps what they print in a log, and knows which versions will do."""

import re
import shutil
import subprocess
from pathlib import Path

from progress import LOGS, ROOT, Stopped
from sentences import explain

NODE_OLDEST = (20, 19)
NPM_OLDEST = (10, 0)


def run_logged(name: str, command: list[str | Path], *, cwd: Path = ROOT) -> None:
    """Run a program with nobody to ask. Its output goes to build/checkout/NAME.log.

    Raises Stopped with one sentence when it fails: a known cause, else where the log is.
    """
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{name}.log"
    done = subprocess.run(  # noqa: S603  the commands are written in this folder, not taken in
        command,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    log.write_text(done.stdout, encoding="utf-8")
    if done.returncode != 0:
        tool = Path(command[0]).name
        raise Stopped(
            explain(done.stdout)
            or f"{tool} failed while setting up ({name}): what it said is in {log}."
        )


def call(command: list[str]) -> int:
    """Run a program whose output is for the person who typed the command. Its exit code."""
    return subprocess.run(  # noqa: S603  as above
        command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False
    ).returncode


def find_node() -> Path:
    """Where npm is, once node and npm are known to be new enough. Raises Stopped otherwise."""
    wanted = f"Node.js {NODE_OLDEST[0]}.{NODE_OLDEST[1]} or newer"
    if shutil.which("node") is None:
        raise Stopped(f"Node.js is missing: install {wanted} with npm, then type `make run` again.")
    npm = shutil.which("npm")
    if npm is None:
        raise Stopped("npm is missing: install it (it comes with Node.js), then `make run` again.")
    node_found = _version("node")
    if node_found < NODE_OLDEST:
        raise Stopped(
            f"Node.js {_dotted(node_found)} is too old: install {wanted}, then `make run` again."
        )
    npm_found = _version("npm")
    if npm_found < NPM_OLDEST:
        raise Stopped(
            f"npm {_dotted(npm_found)} is too old: run `npm install --global npm@11`, "
            "then `make run` again."
        )
    return Path(npm)


def _version(program: str) -> tuple[int, ...]:
    path = shutil.which(program)
    printed = ""
    if path is not None:
        printed = subprocess.run(  # noqa: S603  node or npm of the person who typed the command
            [path, "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    numbers = re.search(r"(\d+)\.(\d+)", printed)
    if numbers is None:
        raise Stopped(f"{program} does not run here: install it anew, then `make run` again.")
    return tuple(int(number) for number in numbers.groups())


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)
