"""The Fluent files of one language, read from `<folder>/<tag>/<part>/*.ftl`.

`client` messages travel to the phone in the language pack; `talk` messages to those who open Talk
and `console` messages to those who work here, in packs of their own; `server` messages are drawn
here. All parts share one name space, so that a message can move from one to the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fluent.syntax import FluentParser, ast

Part = Literal["client", "console", "server", "talk"]
PARTS: tuple[Part, ...] = ("client", "console", "server", "talk")


@dataclass(frozen=True)
class FluentFile:
    """One parsed file: `part` says where its messages are drawn, `path` where it was read."""

    part: Part
    path: Path
    text: str
    resource: ast.Resource

    @property
    def entries(self) -> list[ast.Message | ast.Term]:
        return [entry for entry in self.resource.body if isinstance(entry, (ast.Message, ast.Term))]

    @property
    def junk(self) -> list[ast.Junk]:
        """What could not be read as Fluent."""
        return [entry for entry in self.resource.body if isinstance(entry, ast.Junk)]


def read_fluent_files(folder: Path) -> tuple[FluentFile, ...]:
    """Every Fluent file of the language kept in `folder`, in the order of their names."""
    files = []
    for part in PARTS:
        for path in _paths(folder, part):
            text = path.read_text(encoding="utf-8")
            files.append(FluentFile(part, path, text, FluentParser().parse(text)))
    return tuple(files)


def read_fluent_texts(folder: Path, part: Part) -> tuple[str, ...]:
    """One part of the language kept in `folder` as its files hold it, not parsed."""
    return tuple(path.read_text(encoding="utf-8") for path in _paths(folder, part))


# A line that begins a comment or an entry. What belongs to an entry is indented or begins with
# another sign, so no parser is needed to tell entries apart (Fluent 1.0, `Entry`; docs/adr/0070).
_BEGINS = re.compile(r"^(?=#|-?[A-Za-z][A-Za-z0-9_-]* *=)", re.MULTILINE)
_NAME = re.compile(r"-?[A-Za-z][A-Za-z0-9_-]*")


def cut_into_entries(text: str) -> Iterator[tuple[str, str]]:
    """The name of each message and term (`-product`), and its text without comments, unparsed."""
    for piece in _BEGINS.split(text):
        if begins := _NAME.match(piece):
            yield begins[0], piece.rstrip(" \n") + "\n"


def _paths(folder: Path, part: Part) -> list[Path]:
    return sorted((folder / part).glob("*.ftl"))


def name_of(entry: ast.Message | ast.Term) -> str:
    """`leave` for a message, `-product` for a term: how Fluent itself refers to them."""
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
