"""The Fluent files of one language, read from `<folder>/<tag>/<part>/*.ftl`.

`client` messages travel to the phone in the language pack; `talk` messages to those who open Talk
and `console` messages to those who work here, in packs of their own; `server` messages are drawn
here. All parts share one name space, so that a message can move from one to the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fluent.syntax import FluentParser, FluentSerializer, ast

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
        for path in sorted((folder / part).glob("*.ftl")):
            text = path.read_text(encoding="utf-8")
            files.append(FluentFile(part, path, text, FluentParser().parse(text)))
    return tuple(files)


def name_of(entry: ast.Message | ast.Term) -> str:
    """`leave` for a message, `-product` for a term: how Fluent itself refers to them."""
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def as_text(resources: Sequence[ast.Resource]) -> str:
    """The messages and terms of these resources as Fluent text, without any comment."""
    bare = ast.Resource(body=[])
    for resource in resources:
        for entry in resource.body:
            if isinstance(entry, (ast.Message, ast.Term)):
                copy = entry.clone()
                copy.comment = None
                bare.body.append(copy)
    return FluentSerializer().serialize(bare)
