"""What a browser's profile holds on disk after the browser is closed."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

# What Chromium itself writes down of any page whatever a site does: that an address was open, and
# that a script of such a name once ran. None of these files holds a word of what was on the page.
BROWSERS_OWN_BOOKS = (
    "Default/History",
    "Default/Favicons",
    "Default/Top Sites",
    "Default/Shortcuts",
    "Default/Preferences",
    "Default/Sessions/",
    "Default/Code Cache/js/",
    "Default/Network/",
    "Default/Network Persistent State",
    "Default/Site Characteristics Database/",
    "Default/GCM Store/",
    "segmentation_platform/",
    "Local State",
)


def files_that_hold(profile: Path, words: Iterable[str]) -> dict[str, set[str]]:
    """Each word that some file holds, as UTF-8 or UTF-16, with the files' paths in the profile."""
    wanted = {word: (word.encode(), word.encode("utf-16-le")) for word in words}
    found: dict[str, set[str]] = {}
    for path in profile.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        for word, spellings in wanted.items():
            if any(spelling in content for spelling in spellings):
                found.setdefault(word, set()).add(str(path.relative_to(profile)))
    return found


def history_rows(profile: Path, origin: str) -> list[tuple[str, str]]:
    """Address and title of each row of ours in a closed Chromium profile's history database."""
    with closing(sqlite3.connect(profile / "Default" / "History")) as history:
        rows = history.execute("SELECT url, title FROM urls ORDER BY id").fetchall()
    return [(url, title) for url, title in rows if url.startswith(origin)]


def files_with_bytes(profile: Path, parts: Iterable[bytes]) -> set[str]:
    """Paths in the profile of files in which one of these stands as it is."""
    wanted = list(parts)
    files = (path for path in profile.rglob("*") if path.is_file() and not path.is_symlink())
    return {
        str(path.relative_to(profile))
        for path in files
        if any(part in path.read_bytes() for part in wanted)
    }


def paths_named(profile: Path, name: str) -> set[str]:
    """Paths in the profile that bear this name, such as the stores of one origin."""
    return {str(path.relative_to(profile)) for path in profile.rglob("*") if name in path.name}
