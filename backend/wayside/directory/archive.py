"""A folder or a zip file of listings, opened with care: which tables it holds, and their bytes.

Nothing is ever unpacked to disk. Whatever a zip says about itself is not believed: sizes and ratios
are counted while reading. A zip that tries to point outside itself is refused as a whole.
"""

import os
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from .errors import ImportRefused
from .rules.bounds import Bound
from .rules.columns import ORDER, table_of_file, why_not_read

_END = b"PK\x05\x06"
_END_SIZE = 22
_LONG_LOCATOR, _LONG_LOCATOR_SIZE = b"PK\x06\x07", 20
_ENTRY = b"PK\x01\x02"
_LONGEST_COMMENT = 65_535


@dataclass(frozen=True)
class TableFile:
    """One file that holds a table; `open` gives its bytes from the start, as often as asked."""

    name: str
    table: str
    open: Callable[[], BinaryIO]
    packed_bytes: int | None = None


@dataclass
class Listings:
    """The tables of one set in the order they are read, and the files that are left alone."""

    files: list[TableFile] = field(default_factory=list)
    not_read: list[tuple[str, str]] = field(default_factory=list)
    descriptor: Callable[[], BinaryIO] | None = None

    def of(self, table: str) -> list[TableFile]:
        return [file for file in self.files if file.table == table]


@contextmanager
def open_listings(path: Path) -> Iterator[Listings]:
    """Open a folder or a zip file. Raises ImportRefused with one plain sentence."""
    try:
        mode = path.stat().st_mode
    except OSError:
        raise ImportRefused(f"There is no readable file or folder named {path.name!r}.") from None
    if stat.S_ISDIR(mode):
        yield _sorted(_of_folder(path))
    elif stat.S_ISREG(mode):
        try:
            _check_table_of_contents(path)
            with zipfile.ZipFile(path) as archive:
                yield _sorted(_of_zip(archive))
        except OSError:
            raise ImportRefused(f"{path.name!r} cannot be read.") from None
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error):
            raise ImportRefused(
                f"{path.name!r} is not a zip file that can be opened; "
                "give a folder or a zip of CSV files."
            ) from None
    else:
        raise ImportRefused(f"{path.name!r} is neither a folder nor a zip file.")


def _of_folder(root: Path) -> Listings:
    found = Listings()
    looked_at = 0
    for folder, subfolders, names in os.walk(root):
        depth = len(Path(folder).relative_to(root).parts)
        subfolders[:] = sorted(
            name for name in subfolders if not name.startswith(".") and depth < Bound.FOLDER_DEPTH
        )
        for name in sorted(names):
            looked_at += 1
            if looked_at > Bound.ARCHIVE_ENTRIES:
                raise ImportRefused(f"The folder holds more than {Bound.ARCHIVE_ENTRIES} files.")
            file = Path(folder, name)
            # A pipe or a device would never end; a link may lead anywhere.
            if not stat.S_ISREG(file.lstat().st_mode):
                found.not_read.append((name, "is not an ordinary file"))
                continue
            relative = file.relative_to(root).as_posix()
            _place(found, relative, partial(_open_file, file), None)
    return found


def _open_file(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError:
        raise ImportRefused(f"{path.name!r} cannot be read.") from None


def _open_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> BinaryIO:
    return cast(BinaryIO, archive.open(entry))


def _of_zip(archive: zipfile.ZipFile) -> Listings:
    found = Listings()
    entries = archive.infolist()
    if len(entries) > Bound.ARCHIVE_ENTRIES:
        raise ImportRefused(f"The zip file holds more than {Bound.ARCHIVE_ENTRIES} entries.")
    for entry in entries:
        name = entry.filename
        if (
            name.startswith(("/", "\\"))
            or ":" in name.split("/")[0]
            or ".." in PurePosixPath(name.replace("\\", "/")).parts
            or "\0" in entry.orig_filename
        ):
            raise ImportRefused("The zip file holds a name that points outside itself.")
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise ImportRefused("The zip file holds a link, which is not followed.")
        if entry.is_dir():
            continue
        if entry.flag_bits & 0x1:
            raise ImportRefused("The zip file is locked with a password.")
        opener = partial(_open_entry, archive, entry)
        _place(found, name.replace("\\", "/"), opener, entry.compress_size)
    return found


def _place(
    found: Listings, relative: str, opener: Callable[[], BinaryIO], packed: int | None
) -> None:
    parts = PurePosixPath(relative).parts
    base = parts[-1]
    if (
        base.startswith(".")
        or "__MACOSX" in parts
        or base.upper().endswith((".MD", "README", "LICENSE"))
    ):
        return
    if base == "datapackage.json":
        found.descriptor = opener
        return
    if not base.casefold().endswith(".csv"):
        found.not_read.append((base[:80], "is not a CSV file"))
        return
    table = table_of_file(base)
    if table is None:
        found.not_read.append((base[:80], why_not_read(base) or "is not a table that we know"))
        return
    found.files.append(TableFile(relative, table, opener, packed))


def _sorted(found: Listings) -> Listings:
    # The least deep file of a name wins: some sets hold a copy of themselves in a folder.
    found.files.sort(key=lambda file: (file.name.count("/"), file.name))
    kept: dict[tuple[str, str], TableFile] = {}
    for file in found.files:
        key = (file.table, PurePosixPath(file.name).name.casefold())
        if key in kept:
            found.not_read.append((file.name, "is a second file of the same name"))
        else:
            kept[key] = file
    found.files = sorted(kept.values(), key=lambda file: (ORDER.index(file.table), file.name))
    return found


def _check_table_of_contents(path: Path) -> None:
    """Refuse a zip whose own table of contents is huge before zipfile reads it into memory."""
    size = path.stat().st_size
    if size > Bound.ARCHIVE_BYTES:
        raise ImportRefused(f"{path.name!r} is larger than {Bound.ARCHIVE_BYTES // 2**20} MB.")
    with path.open("rb") as file:
        file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT - _LONG_LOCATOR_SIZE))
        tail = file.read()
        at = tail.rfind(_END)
        if at < 0:
            raise zipfile.BadZipFile
        # zipfile believes the long form before the short one, so its counts would pass unchecked.
        if tail[max(0, at - _LONG_LOCATOR_SIZE) : at].startswith(_LONG_LOCATOR):
            raise ImportRefused(
                f"{path.name!r} is a zip file of the long kind (zip64); pack it anew."
            )
        _, _, _, _, entries, directory_bytes, _, _ = struct.unpack(
            "<4s4H2LH", tail[at : at + _END_SIZE]
        )
        too_many = entries > Bound.ARCHIVE_ENTRIES or directory_bytes > Bound.DIRECTORY_BYTES
        if not too_many:
            file.seek(max(0, size - len(tail) + at - directory_bytes))
            too_many = file.read(directory_bytes).count(_ENTRY) > Bound.ARCHIVE_ENTRIES
    if too_many:
        raise ImportRefused(f"The zip file holds more than {Bound.ARCHIVE_ENTRIES} entries.")
