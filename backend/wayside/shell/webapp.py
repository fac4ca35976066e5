"""The web app build: the files that `npm run build` leaves in `pwa/dist`, read once at the
start."""

import json
from dataclasses import dataclass
from pathlib import Path

from wayside.kernel.encoding import Encoded

ENTRY = "src/first/first.ts"
MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
}


class WebAppMissing(Exception):
    """The web app is not built. The message says what to run."""


@dataclass(frozen=True)
class Asset(Encoded):
    """A built file, named by the hash of its content."""

    media_type: str


@dataclass(frozen=True)
class WebApp:
    """`leave` and `style` go into the page itself; `entry` is the address of the first script.
    `frame_script` and `frame_style` are all that the page inside other sites' pages needs."""

    leave: str
    style: str
    entry: str
    frame_script: str
    frame_style: str
    assets: dict[str, Asset]
    service_worker: Asset


def load_web_app(dist: Path) -> WebApp:
    """Read the build. Raises WebAppMissing when it is absent or not whole."""
    try:
        manifest = json.loads((dist / ".vite" / "manifest.json").read_bytes())
        return WebApp(
            leave=_text(dist / "first" / "leave.js"),
            style=_text(dist / "first" / "first.css"),
            frame_script=_text(dist / "frame" / "frame.js"),
            frame_style=_text(dist / "frame" / "frame.css"),
            entry=f"/{manifest[ENTRY]['file']}",
            assets={
                path.name: _asset(path)
                for path in sorted((dist / "assets").iterdir())
                if path.suffix in MEDIA_TYPES
            },
            service_worker=_asset(dist / "sw.js"),
        )
    except (OSError, KeyError, ValueError):
        raise WebAppMissing(
            "The web app is not built. Run `npm --prefix pwa ci` and `npm --prefix pwa run build`, "
            "or start with `make run`, which does both."
        ) from None


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip()


def _asset(path: Path) -> Asset:
    return Asset(path.read_bytes(), MEDIA_TYPES[path.suffix])
