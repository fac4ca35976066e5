"""Debian's packages that the checks use: databases, browsers, fonts, and what proves deploy/."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from programs import run_logged
from progress import Step, Stopped


@dataclass(frozen=True)
class MachinePackage:
    """A Debian package, and how to see that what it brings is here already."""

    name: str
    here: Callable[[], bool]


def _program(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


def _some(folder: str, pattern: str) -> Callable[[], bool]:
    return lambda: any(Path(folder).glob(pattern))


PACKAGES = [
    MachinePackage("postgresql", _some("/usr/lib/postgresql", "*/bin/initdb")),
    MachinePackage("redis-server", _program("redis-server")),
    MachinePackage("chromium", _program("chromium")),
    MachinePackage("firefox-esr", _program("firefox-esr")),
    MachinePackage("webkit2gtk-driver", _program("WebKitWebDriver")),
    MachinePackage("xvfb", _program("Xvfb")),  # WebKitGTK does not start without a screen
    MachinePackage("libxtst6", _some("/usr/lib", "*/libXtst.so.6")),  # keys pressed on that screen
    MachinePackage("fonts-dejavu-core", _some("/usr/share/fonts", "truetype/dejavu/*.ttf")),
    MachinePackage("fonts-noto-core", _some("/usr/share/fonts", "truetype/noto/NotoSans-*.ttf")),
    MachinePackage("caddy", _program("caddy")),
    MachinePackage("systemd", _program("systemd-analyze")),
]


def steps() -> list[Step]:
    """Install what is missing; where that is not ours to do, stop and name the packages."""
    missing = [package.name for package in PACKAGES if not package.here()]
    if not missing:
        return []
    names = " ".join(missing)
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Stopped(
            f"The checks need programs that are not here: as root, `apt-get install {names}`, "
            "then type the same command again."
        )
    return [Step(f"Debian packages: {names}", lambda: _install(missing))]


def _install(missing: list[str]) -> None:
    quiet: list[str | Path] = [
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-y",
        "--no-install-recommends",
    ]
    if not _known(missing):
        run_logged("apt-update", [*quiet, "update"])
    run_logged("apt-install", [*quiet, "install", *missing])


def _known(names: list[str]) -> bool:
    """Whether apt's lists are here at all; a new machine has none."""
    done = subprocess.run(  # noqa: S603  names come from the table above
        ["apt-cache", "show", *names],  # noqa: S607  apt of the machine
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return done.returncode == 0
