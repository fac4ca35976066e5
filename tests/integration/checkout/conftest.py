"""A small checkout in a temporary folder, and a PATH with only the programs a test wants there."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[3]
ORDINARY = ("sh", "env", "make", "sed", "dirname", "rm", "find", "true", "cat")
NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing listens, so it refuses at once
STAMPS = """
import sys
sys.path.insert(0, sys.argv[1])
import python_packages, web_build
for name in sys.argv[2:]:
    {"python": lambda: python_packages.remember("app"),
     "npm": web_build.remember_install,
     "build": web_build.remember_build}[name]()
"""


@dataclass
class Checkout:
    """A clone as small as set-up can tell it apart: its scripts, locks and one web package."""

    root: Path
    programs: Path
    environment: dict[str, str] = field(default_factory=dict)

    def put(self, program: str, script: str) -> Path:
        """Lay a shell script under this name where PATH looks first."""
        return _script(self.programs / program, script)

    def have(self, *programs: str) -> None:
        """Let PATH find the real programs of these names."""
        for program in programs:
            found = shutil.which(program)
            if found is None:
                pytest.skip(f"{program} is not on this machine")
            (self.programs / program).symlink_to(found)

    def have_python(self) -> None:
        """Let `python3` be the Python that runs this test."""
        self.put("python3", f'exec "{sys.executable}" "$@"')

    def done(self, *stamps: str) -> None:
        """Make set-up believe that these were done: python, npm, build."""
        if "python" in stamps:
            _script(self.root / ".venv/bin/python", "exit 0")
        if "npm" in stamps:
            (self.root / "pwa/node_modules").mkdir(exist_ok=True)
        if "build" in stamps:
            leave = self.root / "pwa/dist/first/leave.js"
            leave.parent.mkdir(parents=True, exist_ok=True)
            leave.write_text("")
        scripts = str(self.root / "deploy/checkout")
        subprocess.run([sys.executable, "-B", "-c", STAMPS, scripts, *stamps], check=True)

    def make(self, target: str = "run", *, user: int | None = None) -> "Said":
        """Type `make TARGET` here, as this user id, with nobody at the keyboard."""
        done = subprocess.run(
            ["make", "--no-print-directory", target],
            cwd=self.root,
            env={"PATH": str(self.programs), "HOME": str(self.root), **self.environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=110,
            user=user,
            group=user,
            extra_groups=None if user is None else [],
        )
        return Said(done.returncode, done.stdout, done.stderr)


@dataclass
class Said:
    """How `make` ended and what it said."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def sentence(self) -> str:
        """What went to the error stream, without the line that make itself adds."""
        lines = [line for line in self.stderr.splitlines() if not line.startswith("make:")]
        return "\n".join(lines)

    def is_one_plain_sentence(self) -> bool:
        """One line, no trace of our code, an exit code that says no."""
        said = self.stdout + self.stderr
        return (
            self.exit_code != 0
            and "\n" not in self.sentence
            and self.sentence.endswith(".")
            and "Traceback" not in said
            and "npm error" not in said
        )


def _script(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    root = tmp_path / "a clone"  # with a space, as people's folders have
    shutil.copytree(
        REPOSITORY / "deploy/checkout",
        root / "deploy/checkout",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copytree(REPOSITORY / "requirements", root / "requirements")
    shutil.copy(REPOSITORY / "Makefile", root)
    _web_package(root / "pwa")
    there = Checkout(root, tmp_path / "programs")
    there.programs.mkdir()
    there.have(*ORDINARY)
    return there


def _web_package(folder: Path) -> None:
    folder.mkdir()
    depends = {"left-out": "1.0.0"}
    about = {"name": "small", "version": "1.0.0", "dependencies": depends}
    digest = "sha512-" + "A" * 86 + "=="
    lock = {
        **about,
        "lockfileVersion": 3,
        "packages": {
            "": about,
            "node_modules/left-out": {"version": "1.0.0", "integrity": digest},
        },
    }
    (folder / "package.json").write_text(json.dumps(about), encoding="utf-8")
    (folder / "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")


@pytest.fixture
def offline() -> dict[str, str]:
    """Variables that send pip, uv and npm where nothing answers, past this machine's settings."""
    return {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": f"{NOWHERE}/simple",
        "UV_DEFAULT_INDEX": f"{NOWHERE}/simple",
        "npm_config_registry": f"{NOWHERE}/",
        "npm_config_userconfig": os.devnull,
    }
