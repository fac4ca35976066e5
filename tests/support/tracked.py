"""The files that a clone of this repository would hold."""

import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOT_TEXT = {".png", ".ico", ".woff2", ".jpg"}


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file that git tracks or would add now; skips where the folder is not a clone."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode != 0:
        pytest.skip("this folder is not a git clone, so what is committed cannot be told")
    names = listed.stdout.decode().split("\0")
    return tuple(path for name in names if name and (path := ROOT / name).is_file())


def texts() -> list[tuple[str, str]]:
    """Path and content of each tracked text file."""
    return [
        (str(path.relative_to(ROOT)), path.read_text("utf-8"))
        for path in tracked_files()
        if path.suffix not in NOT_TEXT
    ]
