"""How large a set of listings may be. Everything beyond a bound is refused, never truncated.

Each bound is sized from the largest real set we know (4,089 services, 7.6 MB) with room to grow
fifty-fold, so that a hostile file costs bounded memory and time.
"""

from enum import IntEnum, unique


@unique
class Bound(IntEnum):
    """A bound; its value is in the unit that its name ends with."""

    ARCHIVE_BYTES = 64 * 1024 * 1024
    """Size of a zip file as it lies on disk."""
    DIRECTORY_BYTES = 1024 * 1024
    """Size of a zip's own table of contents (its central directory)."""
    ARCHIVE_ENTRIES = 200
    """Entries in a zip, or files looked at in a folder."""
    FOLDER_DEPTH = 3
    """Folders inside folders that are looked into."""
    FILE_BYTES = 96 * 1024 * 1024
    """One table, unpacked; counted while reading because a zip header can lie."""
    TOTAL_BYTES = 384 * 1024 * 1024
    """All tables of one import, unpacked."""
    RATIO = 120
    """Unpacked bytes for each packed byte of one entry (real tables reach about 25)."""
    RATIO_FREE_BYTES = 2 * 1024 * 1024
    """Entries smaller than this, unpacked, are not held to the ratio."""
    ROWS = 300_000
    """Rows of one table."""
    COLUMNS = 250
    """Columns of one row."""
    LINE_CHARACTERS = 262_144
    """One physical line of a file."""
    RECORD_LINES = 400
    """Physical lines of one row (a quoted cell may hold line breaks)."""
    CELL_CHARACTERS = 100_000
    """One cell. Also the csv module's own limit while we read."""
    QUOTE_FAULTS = 100
    """Rows of one file that may have a quotation mark left open."""
    TEXT_CHARACTERS = 8_000
    """A long text that we store: description, how to get in, who can come."""
    LINE_TEXT_CHARACTERS = 300
    """A short text that we store: name, address line, label."""
    ID_CHARACTERS = 180
    """An original id."""
