"""The web app once more, built with a root key that the tests know: a phone believes nobody else.

The product's own list of root keys stays as it is, and neither the build nor the server has a door
for another one: a copy of the checkout gets its own `content/talk/root-keys.json`, and everything
in it is built and run as anywhere else. It is built once and kept beside pytest's own cache until
a file that goes into it changes.
"""

import json
import os
import shutil
import subprocess
import tempfile
import time
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.pc1_keys import Key, Seed
from wayside import resources

ROOT: Key = Seed("talk build root").key()
"""Whoever holds it says who may delegate; its public half is in the build."""

_REAL = Path(__file__).resolve().parents[2]
_KEPT = _REAL / ".pytest_cache" / "d" / "talk-build"
_DAY = 86_400  # seconds
_BUILT_FROM = ("src", "build", "package.json", "package-lock.json", "vite.config.ts")
_ALSO_READ = ("tsconfig.base.json", "tsconfig.json", "tsconfig.node.json", "tsconfig.worker.json")


@lru_cache(maxsize=1)
def talk_checkout() -> Path:
    """A checkout with our root key and a built app. `backend` in it is this checkout's own."""
    there = _KEPT / _fingerprint()
    if not there.exists():
        _KEPT.mkdir(parents=True, exist_ok=True)
        _forget_old_ones()
        fresh = Path(tempfile.mkdtemp(dir=_KEPT))
        _lay_out(fresh)
        _build(fresh)
        # Whole or not at all; of two that built at once, one stays.
        if not there.exists():
            fresh.rename(there)
    return there


def talk_environment() -> dict[str, str]:
    """What makes `wayside` in a process of its own run from that checkout."""
    return {"PYTHONPATH": os.pathsep.join([str(talk_checkout() / "backend"), str(_REAL)])}


def serve_talk_build(patch: pytest.MonkeyPatch) -> None:
    """Lets an application that is made in this process serve that build, and believe that root."""
    for name, folder in (("content", "content"), ("pwa", "pwa/dist")):
        patch.setitem(resources.IN_CHECKOUT, name, talk_checkout() / folder)


def _forget_old_ones() -> None:
    """Those of yesterday; one of a run beside this one stays."""
    for old in _KEPT.iterdir():
        if time.time() - old.stat().st_mtime > _DAY:
            shutil.rmtree(old, ignore_errors=True)


def _lay_out(fresh: Path) -> None:
    pwa = fresh / "pwa"
    pwa.mkdir()
    for name in (*_BUILT_FROM, *_ALSO_READ):
        here = _REAL / "pwa" / name
        if here.is_dir():
            shutil.copytree(here, pwa / name)
        else:
            shutil.copyfile(here, pwa / name)
    (pwa / "node_modules").symlink_to(_REAL / "pwa" / "node_modules")
    for name in ("i18n", "backend", "docs"):
        (fresh / name).symlink_to(_REAL / name)
    shutil.copytree(_REAL / "content", fresh / "content")
    held = json.dumps({"v": 1, "keys": [ROOT.pub]}, indent=2)
    (fresh / "content" / "talk" / "root-keys.json").write_text(held + "\n", "utf-8")


def _build(fresh: Path) -> None:
    done = subprocess.run(
        ["npm", "run", "-s", "build"],
        cwd=fresh / "pwa",
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode:
        pytest.fail(f"The app with the tests' root key was not built:\n{done.stdout}{done.stderr}")


def _fingerprint() -> str:
    found = sha256(ROOT.pub.encode())
    files = [
        *(_REAL / "pwa" / name for name in _BUILT_FROM),
        *sorted((_REAL / "pwa" / "src").rglob("*")),
        *sorted((_REAL / "pwa" / "build").rglob("*")),
        *sorted((_REAL / "content").rglob("*")),
    ]
    for file in files:
        if file.is_file():
            found.update(str(file.relative_to(_REAL)).encode() + b"\0")
            found.update(sha256(file.read_bytes()).digest())
    return found.hexdigest()[:24]
