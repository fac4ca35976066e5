"""The browser side of a checkout: locked npm packages, and pwa/dist built from pwa/."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from programs import find_node, run_logged
from progress import ROOT, Step

PWA = ROOT / "pwa"
DIST = PWA / "dist"
INSTALLED = PWA / "node_modules" / ".wayside-installed"
BUILT = PWA / "node_modules" / ".wayside-built"
NOT_SOURCE = {"node_modules", "dist", "coverage", ".vite", ".vitest"}


def install_steps() -> list[Step]:
    """`npm ci`, when the lock is not the one that was installed last."""
    return [] if _stamped(INSTALLED, _lock()) else [Step("Web packages, as locked", _install)]


def build_steps() -> list[Step]:
    """`npm run build`, when a source changed since pwa/dist was made."""
    fresh = (DIST / "first" / "leave.js").is_file() and _stamped(BUILT, _sources())
    return [] if fresh else [Step("Web app, for the browser", _build)]


def remember_install() -> None:
    """Note which lock node_modules holds."""
    INSTALLED.parent.mkdir(exist_ok=True)
    INSTALLED.write_text(_lock(), encoding="utf-8")


def remember_build(sources: str | None = None) -> None:
    """Note which sources pwa/dist was made from; by default those that lie there now."""
    BUILT.write_text(sources or _sources(), encoding="utf-8")


def _install() -> None:
    npm = find_node()
    INSTALLED.unlink(missing_ok=True)
    patience = [
        "--fetch-retries=2",
        "--fetch-retry-mintimeout=1000",
        "--fetch-retry-maxtimeout=5000",
    ]
    run_logged("web-packages", [npm, "ci", "--no-audit", "--no-fund", *patience], cwd=PWA)
    remember_install()


def _build() -> None:
    npm = find_node()
    BUILT.unlink(missing_ok=True)
    before = _sources()  # what changes during the build is built the next time
    run_logged("web-build", [npm, "run", "build"], cwd=PWA)
    remember_build(before)


def _lock() -> str:
    return _digest(PWA / name for name in ("package.json", "package-lock.json", ".npmrc"))


def _sources() -> str:
    return _digest(sorted(_files(PWA)))


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir() and path.name not in NOT_SOURCE:
            yield from _files(path)
        elif path.is_file():
            yield path


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        if path.is_file():
            content = path.read_bytes()
            digest.update(f"{path.relative_to(PWA)} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _stamped(stamp: Path, value: str) -> bool:
    return stamp.is_file() and stamp.read_text("utf-8") == value
