"""The Python side of a checkout: .venv with exactly the locked packages, each checked by hash."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

from programs import run_logged
from progress import ROOT, Step, Stopped
from sentences import NO_ROOM

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "wayside.json"
REQUIREMENTS = ROOT / "requirements"
ROOM_NEEDED = 1_000_000_000  # bytes: .venv and node_modules together, measured, and some air

Kind = Literal["app", "dev"]


def steps(kind: Kind) -> list[Step]:
    """What is still to do before `kind` can run; nothing, when the locks were installed before."""
    installed = _read_stamp()
    if "dev" in installed:
        kind = "dev"  # a developer's environment stays one, also after `make run`
    works = _works()
    if works and installed.get("root") == str(ROOT) and installed.get(kind) == _fingerprint(kind):
        return []
    title = f"Python packages, {_count(kind)} of them, checked by hash"
    todo = [] if works else [Step("Python environment", _create)]
    return [*todo, Step(title, lambda: _install(kind))]


def remember(kind: Kind) -> None:
    """Note which locks .venv holds, so that the next start finds nothing to do."""
    held = {included: _fingerprint(included) for included in _included(kind)}
    STAMP.write_text(json.dumps({"root": str(ROOT), **held}), encoding="utf-8")


def _create() -> None:
    if shutil.disk_usage(ROOT).free < ROOM_NEEDED:
        raise Stopped(NO_ROOM)
    run_logged("python-environment", [sys.executable, "-m", "venv", "--clear", VENV])


def _install(kind: Kind) -> None:
    STAMP.unlink(missing_ok=True)
    setup = REQUIREMENTS / "setup.txt"
    locks = [setup, *_locks(kind)]
    pip: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "--retries",
        "2",
    ]
    run_logged("uv", [*pip, "--require-hashes", "--only-binary", ":all:", "-r", setup])
    uv = VENV / "bin" / "uv"
    if _runs([uv, "--version"]):
        run_logged(
            "python-packages",
            [uv, "pip", "sync", "--python", PYTHON, "--require-hashes", *locks],
        )
    else:  # a machine that uv's wheel does not fit: slower, and the same packages
        chosen: list[str | Path] = [part for lock in locks for part in ("-r", lock)]
        run_logged("python-packages", [*pip, "--require-hashes", *chosen])
    _link()
    remember(kind)


def _link() -> None:
    """Let .venv import backend/ and give it the `wayside` command, with nothing to build."""
    for packages in (VENV / "lib").glob("python3*/site-packages"):
        (packages / "wayside-checkout.pth").write_text(f"{ROOT / 'backend'}\n", encoding="utf-8")
    command = VENV / "bin" / "wayside"
    command.write_text(
        '#!/bin/sh\nexec "$(dirname "$0")/python" -m wayside "$@"\n', encoding="utf-8"
    )
    command.chmod(0o755)


def _works() -> bool:
    return _runs([PYTHON, "-c", f"import pip, sys; sys.exit(sys.prefix != {str(VENV)!r})"])


def _runs(command: list[str | Path]) -> bool:
    try:
        done = subprocess.run(  # noqa: S603  only programs of our own .venv
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
    except OSError:
        return False
    return done.returncode == 0


def _included(kind: Kind) -> tuple[Kind, ...]:
    return ("app",) if kind == "app" else ("app", "dev")


def _locks(kind: Kind) -> list[Path]:
    return [REQUIREMENTS / f"{kind}.txt"]  # dev.txt holds all of app.txt


def _fingerprint(kind: Kind) -> str:
    digest = hashlib.sha256()
    for lock in (REQUIREMENTS / "setup.txt", *_locks(kind)):
        digest.update(lock.read_bytes())
    return digest.hexdigest()


def _count(kind: Kind) -> int:
    return sum(
        "==" in line for lock in _locks(kind) for line in lock.read_text("utf-8").splitlines()
    )


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}
