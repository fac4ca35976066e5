"""A file of content as an editor holds it: front matter, and cards that can be moved and changed.

Splitting asks for nothing but the outer containers, so that a draft with faults is still cards;
whether it is a lesson is for `reading.py`. What was composed splits into the same page again.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

from .lesson import TITLE

_OPENS = re.compile(r"^(:{3,}) ([a-z-]+) \{#([^ }]+)((?: [a-z]+)*)\}$")
_COLONS = re.compile(r"^\s*(:{3,})", re.MULTILINE)


class NotAPage(ValueError):
    """The text has no front matter between two lines of three dashes."""


@dataclass(frozen=True)
class Part:
    """One card of a page. `text` is what stands between its opening and its closing line."""

    id: str
    kind: str
    marks: tuple[str, ...]
    text: str

    @property
    def hash(self) -> str:
        """As `lesson.Card.hash`: what a translation was made from."""
        return _short_hash(f"{self.kind}\n{self.text}")


@dataclass(frozen=True)
class Page:
    """`front` is what stands between the two lines of dashes, without them."""

    front: str
    parts: tuple[Part, ...]

    def part(self, id: str) -> Part | None:
        return next((part for part in self.parts if part.id == id), None)


def title_hash(title: str, note: str | None) -> str:
    """As `lesson.Lesson.title_hash`."""
    return _short_hash(f"{title}\n{note or ''}")


def hashes(page: Page, title: str, note: str | None) -> dict[str, str]:
    """The hash of the title and of each card."""
    return {TITLE: title_hash(title, note), **{part.id: part.hash for part in page.parts}}


@lru_cache(maxsize=2_000)
def split_page(text: str) -> Page:
    """The page in this text. Raises NotAPage. Lines outside of cards are left out."""
    head, dashes, body = text.partition("\n---\n")
    if not head.startswith("---\n") or not dashes:
        raise NotAPage("no front matter")
    parts: list[Part] = []
    open_: re.Match[str] | None = None
    inside: list[str] = []
    for line in body.split("\n"):
        if open_ is None:
            open_, inside = _OPENS.match(line), []
        elif line == open_[1]:
            parts.append(_part(open_, inside))
            open_ = None
        else:
            inside.append(line)
    return Page(head.removeprefix("---\n"), tuple(parts))


def compose_page(page: Page) -> str:
    """The text of a file with this page, in the one form that files written by us have."""
    return "\n".join(["---", page.front, "---", *map(_composed, page.parts), ""])


def tidy_text(text: str) -> str:
    """What someone typed, with one kind of line end and no empty lines around it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n")


def places(page: Page) -> dict[str, int]:
    """The number of the line in the composed file after which the text of each card begins."""
    found, line = {}, page.front.count("\n") + 3
    for part in page.parts:
        found[part.id] = line + 2
        line += _composed(part).count("\n") + 1
    return found


def _part(opened: re.Match[str], inside: list[str]) -> Part:
    return Part(opened[3], opened[2], tuple(opened[4].split()), "\n".join(inside))


def _composed(part: Part) -> str:
    longest = max((len(found) for found in _COLONS.findall(part.text)), default=2)
    colons = ":" * (longest + 1)
    braces = " ".join([f"#{part.id}", *part.marks])
    return f"\n{colons} {part.kind} {{{braces}}}\n{part.text}\n{colons}"


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
