"""What the studio sends: bounded, strict, and mostly whatever an editor typed."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from wayside.kernel.http import Input
from wayside.lessons.rules.page import tidy_text
from wayside.lessons.rules.source import HIDDEN

CARDS_MOST = 12
Shelf = Literal["lessons", "steady", "check-in"]
Slug = Annotated[str, Field(pattern=r"^[a-z]+(-[a-z]+){0,4}$", max_length=40)]
Tag = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", max_length=12)]
CardId = Annotated[str, Field(pattern=r"^[a-z]+(-[a-z]+){0,3}$", max_length=40)]
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$")]
Number = Annotated[int, Field(ge=1, le=1_000_000)]


def _no_hidden_marks(text: str) -> str:
    if not HIDDEN.isdisjoint(text) or any(ord(mark) < 32 and mark not in "\n\r\t" for mark in text):
        raise ValueError("no mark that nobody sees")
    return tidy_text(text)


def _one_line(text: str) -> str:
    return " ".join(_no_hidden_marks(text).split())


Line = Annotated[str, Field(max_length=300), AfterValidator(_one_line)]
Words = Annotated[str, Field(max_length=8_000), AfterValidator(_no_hidden_marks)]
Why = Annotated[str, Field(max_length=200), AfterValidator(_one_line)]
Note = Annotated[str, Field(max_length=1_000), AfterValidator(_no_hidden_marks)]
Code = Annotated[str, Field(pattern=r"^[A-Za-z-]+$", max_length=40)]
Codes = Annotated[list[Code], Field(max_length=12)]


class PageAt(Input):
    """Which page."""

    shelf: Shelf
    id: Slug
    lang: Tag


class RevisionAt(PageAt):
    """Which revision of it."""

    number: Annotated[int, Field(strict=False, ge=1, le=1_000_000)]


class CommentAt(PageAt):
    """Which comment on it."""

    comment: Key


class FrontForm(Input):
    """Front matter as it is edited; of a translation title and note only."""

    title: Line
    note: Line | None = None
    track: Annotated[int, Field(ge=0, le=99)] | None = None
    order: Annotated[int, Field(ge=0, le=999)] | None = None
    minutes: Annotated[int, Field(ge=0, le=99)] | None = None
    seconds: Annotated[int, Field(ge=0, le=999)] | None = None
    short: Codes | None = None
    basis: Codes | None = None
    tags: Codes | None = None
    reviewers: Codes | None = None
    review_by: date | None = None


class CardForm(Input):
    """One card as it is edited."""

    id: CardId
    kind: Literal["card", "check", "pause"]
    marks: Annotated[list[CardId], Field(max_length=6)] = []
    text: Words


Cards = Annotated[list[CardForm], Field(max_length=40)]


class SaveForm(Input):
    """A whole page, and the revision that it was made from."""

    key: Key
    base: Annotated[int, Field(ge=0, le=1_000_000)]
    why: Why = ""
    front: FrontForm
    cards: Cards
    same_meaning: Annotated[list[CardId], Field(max_length=12)] = []


class LookForm(Input):
    """Unsaved text, or the number of a revision."""

    revision: Number | None = None
    front: FrontForm | None = None
    cards: Cards | None = None


class ProposalForm(Input):
    """Send this round."""

    key: Key
    revision: Number


class ReviewForm(Input):
    """A word about a revision, in one of my roles."""

    key: Key
    revision: Number
    as_: Annotated[str, Field(alias="as", pattern=r"^[a-z-]{1,20}$")]
    verdict: Literal["approve", "return"]
    note: Note = ""


class PublicationForm(Input):
    """Publish now, or from a minute on."""

    key: Key
    revision: Number
    from_: Annotated[datetime | None, Field(alias="from")] = None


class WithdrawalForm(Input):
    """Take it off the phones."""

    key: Key
    why: Why = ""


class RollbackForm(Input):
    """An older text as a new revision."""

    key: Key
    base: Number
    revision: Number
    why: Why = ""


class CheckedForm(Input):
    """A speaker read these cards beside the English."""

    key: Key
    revision: Number
    cards: Annotated[list[CardId], Field(min_length=1, max_length=13)]


class CommentForm(Input):
    """Something said on a card."""

    key: Key
    card: CardId
    text: Annotated[Note, Field(min_length=1)]
    answers: Key | None = None


class ResolutionForm(Input):
    """It is resolved."""

    key: Key


class PresenceForm(Input):
    """Where I am on the page."""

    card: CardId | None
