"""What a lesson is once it has been read: cards, each of which makes sense alone."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .front import AnyFront, LessonFront
from .prose import Block

ExtraKind = Literal["pause", "say", "say-not", "resource", "crisis"]
ShelfName = Literal["lessons", "steady", "check-in"]
CardKind = Literal["card", "check", "pause"]
TITLE = "title"  # stands beside the cards of a translation, for title and note together


@dataclass(frozen=True)
class Extra:
    """A container inside a card: words, or the id of a kind of help or of a line to call."""

    kind: ExtraKind
    line: int
    blocks: tuple[Block, ...] = ()
    ref: str | None = None


@dataclass(frozen=True)
class Option:
    """One answer of a check, with its kind reply. None is wrong.

    In the check-in it may suggest a line to call (by `line_id`), a lesson and a kind of help.
    """

    line: int
    answer: str
    reply: str
    line_id: str | None = None
    lesson: str | None = None
    help: str | None = None


@dataclass(frozen=True)
class Card:
    """One screen. `marks` are its subjects (`law`, `health` ...) and perhaps `unconfirmed`."""

    kind: CardKind
    id: str
    line: int
    marks: frozenset[str]
    parts: tuple[Block | Extra, ...]
    options: tuple[Option, ...]
    source: str

    @property
    def shown(self) -> bool:
        """Whether a reader may see it: nothing on it waits for someone to confirm it."""
        return "unconfirmed" not in self.marks

    @property
    def hash(self) -> str:
        """Twelve digits of SHA-256 of its kind and source text, without id and marks: what a
        translation was made from."""
        return hashlib.sha256(self.source.encode()).hexdigest()[:12]

    def blocks(self, *, quoted: bool = True) -> Iterator[Block]:
        """Its paragraphs and lists, those of containers too; without `quoted` no `say-not`."""
        for part in self.parts:
            if isinstance(part, Block):
                yield part
            elif quoted or part.kind != "say-not":
                yield from part.blocks

    def texts(self, *, quoted: bool = True) -> Iterator[tuple[int, str]]:
        """Everything a reader reads on it, with its line, in order."""
        for block in self.blocks(quoted=quoted):
            for text in block.texts():
                yield block.line, text
        for option in self.options:
            yield option.line, option.answer
            yield option.line, option.reply

    def refs(self, kind: ExtraKind) -> tuple[str, ...]:
        """The ids in its containers of one kind."""
        return tuple(
            part.ref
            for part in self.parts
            if isinstance(part, Extra) and part.kind == kind and part.ref
        )

    def links(self) -> Iterator[tuple[int, str]]:
        """Where its links lead, such as `lesson:steady`, with the line."""
        for block in self.blocks():
            for run in (run for item in block.items for run in item):
                if run.to:
                    yield block.line, run.to

    def pictures(self) -> Iterator[tuple[int, str]]:
        """The files of its pictures, with the line."""
        for block in self.blocks():
            for run in (run for item in block.items for run in item):
                if run.picture:
                    yield block.line, run.picture


@dataclass(frozen=True)
class Lesson:
    """A lesson, an exercise, the check-in, or a translation. `places`: line of each name."""

    file: str
    shelf: ShelfName
    front: AnyFront
    places: dict[str, int]
    cards: tuple[Card, ...]

    @property
    def id(self) -> str:
        return self.front.id

    def card(self, id: str) -> Card | None:
        return next((card for card in self.cards if card.id == id), None)

    @property
    def note(self) -> str | None:
        return None if not hasattr(self.front, "note") else self.front.note

    @property
    def title_hash(self) -> str:
        """As the hash of a card, over title and content note."""
        return hashlib.sha256(f"{self.front.title}\n{self.note or ''}".encode()).hexdigest()[:12]

    def hashes(self) -> dict[str, str]:
        """What a translation is compared with: the hash of the title and of each card."""
        return {TITLE: self.title_hash, **{card.id: card.hash for card in self.cards}}

    @property
    def is_lesson(self) -> bool:
        return isinstance(self.front, LessonFront)
