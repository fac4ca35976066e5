"""What a browser's profile holds on disk after the browser is closed."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path


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
