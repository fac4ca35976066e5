"""The rows of one CSV file, read one at a time from bytes that may be broken or hostile.

RFC 4180 with the tolerance of the csv module; line endings of any system; UTF-8 (with or without a
byte order mark), UTF-16 with one, else Windows-1252. Memory is bounded by `Bound`, whatever comes.
"""

import codecs
import csv
import io
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, TextIO

from .archive import TableFile
from .errors import ImportRefused
from .rules.bounds import Bound
from .rules.columns import columns_of, looks_like_header
from .rules.reasons import Refusal, Repair

_CHUNK = 64 * 1024
_END_OF_FILE = "\x00end\x00"
"""Handed to the csv module after the last line: NUL is taken out of the text before, so a row that
contains it can only come from a quotation mark that was never closed."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: our column names to cells, the line it begins on, and what reading it needed."""

    line: int
    cells: dict[str, str]
    repairs: frozenset[Repair] = frozenset()


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be read at all."""

    line: int
    refusal: Refusal


@dataclass
class Budget:
    """Bytes that all files of one import may still unpack to."""

    left: int = field(default=int(Bound.TOTAL_BYTES))


class _Counted(io.RawIOBase):
    """Bytes of one file, counted against the bounds as they are read."""

    def __init__(self, file: TableFile, raw: BinaryIO, budget: Budget) -> None:
        self._file, self._raw, self._budget, self._read = file, raw, budget, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # io's own type is looser
        try:
            chunk = self._raw.read(len(buffer))
        except ImportRefused:
            raise
        except Exception as error:  # zipfile raises many kinds for a damaged entry
            raise ImportRefused(f"{self._file.name!r} is damaged and cannot be read.") from error
        self._read += len(chunk)
        self._budget.left -= len(chunk)
        if self._read > Bound.FILE_BYTES:
            raise ImportRefused(
                f"{self._file.name!r} is larger than {Bound.FILE_BYTES // 2**20} MB."
            )
        if self._budget.left < 0:
            raise ImportRefused(
                f"The files together are larger than {Bound.TOTAL_BYTES // 2**20} MB."
            )
        packed = self._file.packed_bytes
        if packed is not None and self._read > max(Bound.RATIO_FREE_BYTES, packed * Bound.RATIO):
            raise ImportRefused(f"{self._file.name!r} unpacks to far more than a table would.")
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def close(self) -> None:
        self._raw.close()
        super().close()


class TableReader:
    """The rows of one file. `encoding` tells how the bytes were read ("cp1252", for example)."""

    def __init__(self, file: TableFile) -> None:
        self.file = file
        self.encoding = _encoding_of(file)

    def rows(self, budget: Budget) -> Iterator[Row | BadRow]:
        """Yield every row below the header, good or bad, each line in one of them.

        Raises ImportRefused when the file is no table at all or passes a bound of the whole file.
        """
        raw = _Counted(self.file, self.file.open(), budget)
        with io.TextIOWrapper(
            io.BufferedReader(raw, _CHUNK), encoding=self.encoding, errors="replace", newline=""
        ) as text:
            records = _records(_lines(text))
            header = next(records, None)
            while header is not None and not isinstance(header[1], Refusal) and not any(header[1]):
                header = next(records, None)
            if header is None:
                return
            names = self._names(header[1])
            count = 0
            for line, cells in records:
                if not isinstance(cells, Refusal) and not any(cell.strip() for cell in cells):
                    continue  # an empty line is no row
                count += 1
                if count > Bound.ROWS:
                    raise ImportRefused(f"{self.file.name!r} has more than {int(Bound.ROWS)} rows.")
                yield _row(line, names, cells)

    def _names(self, header: list[str] | Refusal) -> list[str]:
        if isinstance(header, Refusal) or len(header) > Bound.COLUMNS:
            raise ImportRefused(f"The first line of {self.file.name!r} is not a usable header.")
        if not looks_like_header(self.file.table, header):
            raise ImportRefused(f"The first line of {self.file.name!r} does not name its columns.")
        return columns_of(self.file.table, header)


def _row(line: int, names: list[str], cells: list[str] | Refusal) -> Row | BadRow:
    if isinstance(cells, Refusal):
        return BadRow(line, cells)
    repairs = set()
    if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
        repairs.add(Repair.EXTRA_CELLS)
    elif len(cells) < len(names):
        repairs.add(Repair.MISSING_CELLS)
    found = {name: cell for name, cell in zip(names, cells, strict=False) if name and cell}
    return Row(line, found, frozenset(repairs))


def _encoding_of(file: TableFile) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with file.open() as raw:
        first = raw.read(_CHUNK)
        if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if first.count(b"\0") * 10 > len(first):
            raise ImportRefused(f"{file.name!r} is not a text file.")
        read, chunk = 0, first
        while chunk:
            read += len(chunk)
            if read > Bound.FILE_BYTES:
                raise ImportRefused(f"{file.name!r} is larger than {Bound.FILE_BYTES // 2**20} MB.")
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return "cp1252"
            try:
                chunk = raw.read(_CHUNK)
            except Exception as error:  # zipfile raises many kinds for a damaged entry
                raise ImportRefused(f"{file.name!r} is damaged and cannot be read.") from error
    return "utf-8-sig"


def _lines(text: TextIO) -> Iterator[tuple[int, str | Refusal]]:
    """Yield (number, line with its ending); a line past the bound is a refusal, read in bits."""
    number = 0
    while line := text.readline(Bound.LINE_CHARACTERS + 1):
        number += 1
        if len(line) <= Bound.LINE_CHARACTERS:
            yield number, line.replace("\0", "")
            continue
        while line and not line.endswith(("\n", "\r")):
            line = text.readline(_CHUNK)
        yield number, Refusal.TOO_LARGE


class _QuoteFault(Exception):
    """The record being read has a quotation mark that does not close in time."""


class _Pending:
    """Lines on their way into the csv module, kept so that a faulty record can be taken back."""

    def __init__(self, lines: Iterator[tuple[int, str | Refusal]]) -> None:
        self._lines = lines
        self._back: deque[tuple[int, str | Refusal]] = deque()
        self.taken: list[tuple[int, str | Refusal]] = []
        self.characters = 0
        self.ended = False

    def __iter__(self) -> "_Pending":
        return self

    def peek(self) -> tuple[int, str | Refusal] | None:
        if not self._back:
            following = next(self._lines, None)
            if following is None:
                return None
            self._back.append(following)
        return self._back[0]

    def drop(self) -> None:
        self._back.popleft()

    def begin(self) -> None:
        self.taken, self.characters = [], 0

    def give_back_all_but_first(self) -> None:
        self._back.extendleft(reversed(self.taken[1:]))
        self.begin()

    def __next__(self) -> str:
        following = self.peek()
        if following is None:
            if self.ended:
                raise StopIteration
            self.ended = True
            return _END_OF_FILE
        if isinstance(following[1], Refusal) or len(self.taken) >= Bound.RECORD_LINES:
            raise _QuoteFault
        self.drop()
        self.taken.append(following)
        self.characters += len(following[1])
        if self.characters > Bound.LINE_CHARACTERS:
            raise _QuoteFault
        return following[1]


def _records(
    lines: Iterator[tuple[int, str | Refusal]],
) -> Iterator[tuple[int, list[str] | Refusal]]:
    pending = _Pending(lines)
    reader = csv.reader(pending)
    faults = 0
    while (following := pending.peek()) is not None:
        line, content = following
        if isinstance(content, Refusal):
            pending.drop()
            yield line, content
            continue
        pending.begin()
        pending.ended = False
        fault: Refusal | None = None
        cells: list[str] = []
        try:
            cells = next(reader)
            if any(_END_OF_FILE in cell for cell in cells[-1:]):
                fault = Refusal.QUOTE_FAULT
        except _QuoteFault:
            fault = Refusal.QUOTE_FAULT
        except (csv.Error, StopIteration):
            fault = Refusal.QUOTE_FAULT if len(pending.taken) > 1 else Refusal.TOO_LARGE
        if fault is None:
            too_large = len(cells) > Bound.COLUMNS or any(
                len(cell) > Bound.CELL_CHARACTERS for cell in cells
            )
            yield line, Refusal.TOO_LARGE if too_large else cells
            continue
        reader = csv.reader(pending)  # the old one may be in the middle of a cell
        faults += 1
        if faults > Bound.QUOTE_FAULTS:
            raise ImportRefused("A file has too many quotation marks that were left open.")
        pending.give_back_all_but_first()
        yield line, fault


def read_rows(file: TableFile, budget: Budget) -> Iterator[Row | BadRow]:
    """Yield the rows of a file; for a first look where the encoding's name is not needed."""
    return TableReader(file).rows(budget)
