"""The containers of a lesson: `::: card {#one}` ... `:::`, read line by line and strictly.

Markdown readers end an open container quietly at the end of the file and show an unknown one as
text. Both would put half a lesson on a screen, so containers are read here, and Markdown only
inside them (docs/adr/0061-lessons-are-read-strictly.md).
"""

import re
from dataclasses import dataclass, field
from typing import Literal, get_args

from .faults import Ledger

Kind = Literal["card", "pause", "check", "say", "say-not", "resource", "crisis"]
KINDS: tuple[Kind, ...] = get_args(Kind)
WITHIN: dict[Kind | None, frozenset[Kind]] = {
    None: frozenset({"card", "check", "pause"}),
    "card": frozenset({"pause", "say", "say-not", "resource", "crisis"}),
}
IDENTIFIER = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?")


@dataclass(frozen=True)
class Text:
    """Lines of Markdown. `line` is the number of the first."""

    line: int
    lines: list[str]

    @property
    def empty(self) -> bool:
        return not any(line.strip() for line in self.lines)


@dataclass
class Fence:
    """One container. `last` is the number of its closing line."""

    kind: Kind
    line: int
    colons: int
    id: str | None
    marks: frozenset[str]
    inside: "list[Fence | Text]" = field(default_factory=list)
    last: int = 0


def read_fences(lines: list[str], first: int, ledger: Ledger) -> list[Fence]:
    """The containers that stand side by side in these lines; `first` is the number of the first.

    Everything that is not well formed is a fault in the ledger.
    """
    reader = _Reader(ledger)
    for number, line in enumerate(lines, start=first):
        reader.take(number, line)
    reader.end()
    return reader.found


class _Reader:
    def __init__(self, ledger: Ledger) -> None:
        self.found: list[Fence] = []
        self._open: list[Fence] = []
        self._ledger = ledger

    def take(self, number: int, line: str) -> None:
        bare = line.strip()
        if not bare.startswith(":::"):
            self._text(number, line)
        elif line != bare:
            self._ledger.fault(number, "A ::: line has blanks around it. Put it at the margin.")
        elif set(bare) == {":"}:
            self._close(number, len(bare))
        else:
            self._start(number, bare)

    def end(self) -> None:
        for fence in self._open:
            self._ledger.fault(
                fence.line, f"This {fence.kind} is never closed. Add {':' * fence.colons} below it."
            )

    def _text(self, number: int, line: str) -> None:
        if not self._open:
            if line.strip():
                self._ledger.fault(number, "This text is in no card. Move it into one, or delete.")
            return
        inside = self._open[-1].inside
        if inside and isinstance(inside[-1], Text):
            inside[-1].lines.append(line)
        else:
            inside.append(Text(number, [line]))

    def _close(self, number: int, colons: int) -> None:
        if not self._open:
            self._ledger.fault(number, "Nothing is open here. Delete this line.")
            return
        fence = self._open[-1]
        if colons != fence.colons:
            self._ledger.fault(
                number,
                f"The {fence.kind} of line {fence.line} opened with {fence.colons} colons. "
                "Close it with as many.",
            )
        fence.last = number
        self._open.pop()

    def _start(self, number: int, line: str) -> None:
        colons = len(line) - len(line.lstrip(":"))
        name, _, rest = line[colons:].strip().partition(" ")
        kind = next((known for known in KINDS if known == name), None)
        parent = self._open[-1] if self._open else None
        if kind is None:
            self._ledger.fault(
                number, f"This container is not known. The seven are: {', '.join(KINDS)}."
            )
        elif kind not in WITHIN.get(parent.kind if parent else None, frozenset()):
            where = f"inside a {parent.kind}" if parent else "outside of a card"
            self._ledger.fault(number, f"A {kind} cannot stand {where}. Move it.")
        if parent and colons >= parent.colons:
            self._ledger.fault(
                number,
                f"The {parent.kind} around this needs more colons than what is inside it. "
                f"Give line {parent.line}, and its end, {colons + 1}.",
            )
        identifier, marks = self._braces(number, rest.strip())
        # An unknown container is kept open as a card, so that its end is not a second fault.
        fence = Fence(kind or "card", number, colons, identifier, marks)
        (parent.inside if parent else self.found).append(fence)
        self._open.append(fence)

    def _braces(self, number: int, written: str) -> tuple[str | None, frozenset[str]]:
        if not written:
            return None, frozenset()
        words = written[1:-1].split() if written[0] == "{" and written[-1] == "}" else []
        names = [word[1:] for word in words if word.startswith("#")]
        marks = [word for word in words if not word.startswith("#")]
        if not words or len(names) > 1 or len(set(marks)) < len(marks):
            self._ledger.fault(number, "Write the id in braces, once: {#one}.")
            return None, frozenset()
        if names and not IDENTIFIER.fullmatch(names[0]):
            self._ledger.fault(number, "An id has small letters a to z, digits, - and . only.")
            return None, frozenset()
        return (names[0] if names else None), frozenset(marks)
