"""`make lock`: pins every package by version and hash, with no registry's address in any file."""

import re
import shutil
from pathlib import Path

import python_packages
from programs import find_node, run_logged
from progress import ROOT, Step, Stopped, say, take
from python_packages import REQUIREMENTS
from web_build import PWA

OLDEST_PYTHON = "3.11"
PYTHON_ADDRESS = re.compile(r"https?://|--(index|extra-index|find-links)")
WEB_ADDRESS = re.compile(
    r'"resolve[d]": '
)  # other addresses there are of authors and their funding


def main() -> int:
    """Lock Python and web packages anew, keeping pins that still fit; then look for addresses."""
    take(
        [
            *python_packages.steps("dev"),
            # dev holds everything, so it decides; the smaller locks are its subsets.
            Step("requirements/dev.txt", lambda: _compile("dev")),
            Step("requirements/app.txt", lambda: _compile("app", "dev")),
            Step("requirements/setup.txt", lambda: _compile("setup", "dev")),
            Step("pwa/package-lock.json", _lock_web),
            Step("No registry address in any of them", _refuse_addresses),
        ]
    )
    say("Locked. `make check` installs from the new locks and proves them.")
    return 0


def _compile(name: str, within: str | None = None) -> None:
    uv = python_packages.VENV / "bin" / "uv"
    if not uv.exists():
        found = shutil.which("uv")
        if found is None:
            raise Stopped("uv does not run on this machine, and only uv writes the locks here.")
        uv = Path(found)
    limits: list[str | Path] = ["-c", f"requirements/{within}.txt"] if within else []
    run_logged(
        f"lock-{name}",
        [
            uv,
            *("pip", "compile", "--universal", "--python-version", OLDEST_PYTHON),
            *("--generate-hashes", "--no-header", "--no-annotate", "--quiet"),
            *limits,
            f"requirements/{name}.in",
            *("--output-file", f"requirements/{name}.txt"),
        ],
    )


def _lock_web() -> None:
    npm = find_node()
    run_logged("lock-web", [npm, "install", "--package-lock-only"], cwd=PWA)
    # npm leaves out what the registry lacks for other machines, and its own `ci` refuses that lock.
    run_logged("lock-web-complete", [npm, "ci", "--dry-run"], cwd=PWA)


def _refuse_addresses() -> None:
    locks = [(path, PYTHON_ADDRESS) for path in sorted(REQUIREMENTS.glob("*.txt"))]
    for path, address in [*locks, (PWA / "package-lock.json", WEB_ADDRESS)]:
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if address.search(line):
                where = f"{path.relative_to(ROOT)} line {number}"
                raise Stopped(f"{where} holds a registry's address or option: take it out.")
