"""The web app build: the files that `npm run build` leaves in `pwa/dist`, read once at the
start."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wayside.kernel.encoding import Encoded

ENTRY = "src/first/first.ts"
UNITS = "src/units/units.ts"
CONSOLE = "src/staff/staff.ts"
ICONS = "src/install/icons/{name}.png"
ICON_NAMES = ("units", "measure", "convert")
ICON_SIZES = (192, 512)
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

    `units_style` and `units_entry` are the same for the neutral shell, which shares neither;
    `frame_script` and `frame_style` are all that the page inside other sites' pages needs.
    `console_entry` and `console_style` are addresses of a build of its own; its files stand among
    `assets` like all others. `compilers`: the workers of either build that compile WebAssembly.
    """

    leave: str
    style: str
    entry: str
    units_style: str
    units_entry: str
    icons: dict[str, str]
    frame_script: str
    frame_style: str
    console_entry: str
    console_style: str
    compilers: tuple[str, ...]
    assets: dict[str, Asset]
    service_worker: Asset

    @property
    def styles(self) -> list[str]:
        """Every style that stands inside a page, for the content policy."""
        return [self.style, self.units_style]


def load_web_app(dist: Path) -> WebApp:
    """Read the build. Raises WebAppMissing when it is absent or not whole."""
    try:
        manifest = json.loads((dist / ".vite" / "manifest.json").read_bytes())
        apart = json.loads((dist / "console" / ".vite" / "manifest.json").read_bytes())
        console = apart[CONSOLE]
        return WebApp(
            leave=_inlined(dist, "first/leave.js"),
            style=_inlined(dist, "first/first.css"),
            frame_script=_inlined(dist, "frame/frame.js"),
            frame_style=_inlined(dist, "frame/frame.css"),
            console_entry=f"/{console['file']}",
            console_style=f"/{console['css'][0]}",
            compilers=_compilers(dist, manifest) + _compilers(dist / "console", apart),
            entry=f"/{manifest[ENTRY]['file']}",
            units_style=_inlined(dist, "first/units.css"),
            units_entry=f"/{manifest[UNITS]['file']}",
            icons={
                name: f"/{manifest[ICONS.format(name=name)]['file']}"
                for name in (f"{each}-{size}" for each in ICON_NAMES for size in ICON_SIZES)
            },
            assets={
                path.name: _asset(path)
                for folder in (dist / "assets", dist / "console" / "assets")
                for path in sorted(folder.iterdir())
                if path.suffix in MEDIA_TYPES
            },
            service_worker=_asset(dist / "sw.js"),
        )
    except (OSError, KeyError, ValueError):
        raise WebAppMissing(
            "The web app is not built. Run `npm --prefix pwa ci` and `npm --prefix pwa run build`, "
            "or start with `make run`, which does both."
        ) from None


def _inlined(dist: Path, name: str) -> str:
    return (dist / name).read_text(encoding="utf-8").strip()


def _compilers(folder: Path, manifest: dict[str, dict[str, Any]]) -> tuple[str, ...]:
    """A script among the assets of a chunk is a worker's; one that compiles says so in its text."""
    named = {name for chunk in manifest.values() for name in chunk.get("assets", ())}
    workers = sorted(name for name in named if name.endswith(".js"))
    return tuple(f"/{name}" for name in workers if b"WebAssembly." in (folder / name).read_bytes())


def _asset(path: Path) -> Asset:
    return Asset(path.read_bytes(), MEDIA_TYPES[path.suffix])
