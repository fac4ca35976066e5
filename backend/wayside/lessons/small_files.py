"""Reads a file that has to be small, and nothing else that a folder may hold."""

from pathlib import Path

LIST_BYTES = 262_144  # of a list: words, sites, lines, codes


class NotSmall(ValueError):
    """The file is too large, no plain file, or not UTF-8; the message says which."""


def read_bytes(path: Path, most: int) -> bytes:
    """At most `most` bytes of a plain file. Raises NotSmall; never follows a link, never waits."""
    if path.is_symlink() or not path.is_file():
        raise NotSmall("This is no plain file. Take it out.")
    with path.open("rb") as opened:
        raw = opened.read(most + 1)
    if len(raw) > most:
        raise NotSmall(f"The file has more than {most:,} bytes. Make it smaller.")
    return raw


def read_text(path: Path) -> str:
    """The text of a list. Raises NotSmall."""
    try:
        return read_bytes(path, LIST_BYTES).decode("utf-8")
    except UnicodeDecodeError:
        raise NotSmall("This is not UTF-8. Save the file as UTF-8 text.") from None
