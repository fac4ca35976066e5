"""What an import did, told to a coordinator: counts and line numbers, never a word of the data."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import orjson

from .rules.reasons import Refusal, Repair

EXAMPLES = 5
"""Line numbers shown for each reason."""

_ENCODINGS = {
    "utf-8-sig": "",
    "utf-16": "read as UTF-16",
    "cp1252": "not UTF-8: read as Windows-1252",
}


@dataclass
class Noted:
    """How often a reason came up, and the first lines where it did."""

    count: int = 0
    lines: list[int] = field(default_factory=list)

    def add(self, line: int) -> None:
        self.count += 1
        if len(self.lines) < EXAMPLES:
            self.lines.append(line)


@dataclass
class FileReport:
    """One file: rows = kept + repaired + refused."""

    name: str
    table: str
    encoding: str = "utf-8-sig"
    kept: int = 0
    repaired: int = 0
    refused: int = 0
    repairs: dict[Repair, Noted] = field(default_factory=dict)
    refusals: dict[Refusal, Noted] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        return self.kept + self.repaired + self.refused

    @property
    def reasons(self) -> dict[str, Noted]:
        """Every reason by its code, repairs and refusals."""
        noted = {repair.code: note for repair, note in self.repairs.items()}
        return noted | {refusal.code: note for refusal, note in self.refusals.items()}

    def note_kept(self, line: int, repairs: frozenset[Repair]) -> None:
        if not repairs:
            self.kept += 1
            return
        self.repaired += 1
        for repair in repairs:
            self.repairs.setdefault(repair, Noted()).add(line)

    def note_refused(self, line: int, refusal: Refusal) -> None:
        self.refused += 1
        self.refusals.setdefault(refusal, Noted()).add(line)


@dataclass
class ImportReport:
    """The whole import. `stored` counts records by table as they now are in the database."""

    source: str
    files: list[FileReport] = field(default_factory=list)
    not_read: list[tuple[str, str]] = field(default_factory=list)
    stored: Counter[str] = field(default_factory=Counter)
    withheld: int = 0
    zone_unknown: int = 0
    made_organizations: int = 0
    listed: int = 0
    pack_hash: str = ""
    pack_bytes: int = 0

    def file(self, table: str) -> FileReport:
        """Return the first file of a table."""
        return next(file for file in self.files if file.table == table)

    def as_json(self) -> str:
        """Return the report as a JSON document (RFC 8259), for machines."""
        return orjson.dumps(self._values(), option=orjson.OPT_INDENT_2).decode()

    def _values(self) -> dict[str, Any]:
        return {
            "source": self.source,
            "files": [
                {
                    "name": file.name,
                    "table": file.table,
                    "encoding": file.encoding,
                    "rows": file.rows,
                    "kept": file.kept,
                    "repaired": file.repaired,
                    "refused": file.refused,
                    "reasons": [
                        {"code": code, "count": note.count, "lines": note.lines}
                        for code, note in sorted(file.reasons.items())
                    ],
                }
                for file in self.files
            ],
            "notRead": [{"name": name, "why": why} for name, why in self.not_read],
            "stored": dict(sorted(self.stored.items())),
            "withheld": self.withheld,
            "zoneUnknown": self.zone_unknown,
            "listed": self.listed,
            "pack": {"hash": self.pack_hash, "bytes": self.pack_bytes},
        }

    def as_text(self) -> str:
        """Return the report as plain, aligned lines that end with a summary and what to do next."""
        width = max([len(file.name) for file in self.files] + [4])
        lines = [f"Listings from {self.source}", ""]
        lines.append(
            f"{'File':<{width}}  {'rows':>7}  {'kept':>7}  {'repaired':>8}  {'refused':>7}"
        )
        for file in self.files:
            lines.append(
                f"{file.name:<{width}}  {file.rows:>7}  {file.kept:>7}  "
                f"{file.repaired:>8}  {file.refused:>7}"
            )
        lines += self._reasons("Refused", refused=True) + self._reasons("Repaired", refused=False)
        encodings = [
            f"  {file.name}: {_ENCODINGS[file.encoding]}"
            for file in self.files
            if _ENCODINGS[file.encoding]
        ]
        if encodings:
            lines += ["", "Encoding", *encodings]
        if self.not_read:
            lines += ["", "Files left alone"]
            lines += [f"  {name}: {why}" for name, why in sorted(self.not_read)]
        return "\n".join([*lines, "", self._summary(), *self._next_steps()]) + "\n"

    def _reasons(self, title: str, *, refused: bool) -> list[str]:
        lines: list[str] = []
        for file in self.files:
            notes: list[tuple[str, str, Noted]] = [
                (reason.code, reason.sentence, note)
                for reason, note in (file.refusals if refused else file.repairs).items()
            ]
            if notes:
                lines.append(f"  {file.name}")
            for code, sentence, note in sorted(
                notes, key=lambda entry: (-entry[2].count, entry[0])
            ):
                where = ", ".join(map(str, note.lines)) + (
                    ", ..." if note.count > len(note.lines) else ""
                )
                lines.append(f"    {note.count:>7}  {code}: {sentence}")
                lines.append(f"             {'line' if note.count == 1 else 'lines'} {where}")
        return ["", title, *lines] if lines else []

    def _summary(self) -> str:
        organizations, places = self.stored["organization"], self.stored["location"]
        return (
            f"Done: {_count(self.listed, 'service')} of {_count(organizations, 'organization')} "
            f"at {_count(places, 'place')} can now be found; "
            f"the whole list is {max(1, round(self.pack_bytes / 1000))} kB on the wire."
        )

    def _next_steps(self) -> list[str]:
        steps = []
        if refused := sum(file.refused for file in self.files):
            steps.append(
                f"{_count(refused, 'row')} refused: the lines above say where, "
                "if you can mend the files."
            )
        if self.withheld:
            steps.append(
                f"{_count(self.withheld, 'place')} read as private, so no address was stored: "
                "look at each of them once."
            )
        if self.zone_unknown:
            steps.append(
                f"{_count(self.zone_unknown, 'place')} without a time zone, so 'open now' is not "
                "known there: import again with --timezone (for example America/New_York)."
            )
        steps.append("Nothing to undo: a new import of the same source replaces this one whole.")
        return ["Next:", *(f"  - {step}" for step in steps)]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
