"""What the studio is told about pages."""

from typing import Any, Literal

from wayside.kernel.http import Output
from wayside.lessons.rules.approving import State
from wayside.lessons.rules.segments import CardState

Waits = Literal[
    "sign", "review", "returned", "publish", "translate", "check", "due", "overdue"
]  # fmt: skip
May = Literal[
    "save", "propose", "approve", "return", "publish", "withdraw", "rollback", "check", "comment"
]  # fmt: skip


class By(Output):
    """Who did something, in which role. id "": files or the command line; name "": someone who
    left."""

    id: str
    name: str
    role: str


class LanguageView(Output):
    """A language that a page may have."""

    tag: str
    endonym: str
    dir: str


class PageLine(Output):
    """A page in the list. The counts are of cards of a translation, the title as one."""

    shelf: str
    id: str
    lang: str
    title: str
    track: int | None
    order: int
    state: State
    revision: int
    published: int | None
    signed: bool
    needs: list[str]
    missing: list[str]
    waits: list[Waits]
    stale: int
    machine: int
    draft: int
    reviewed: int
    absent: int
    review_by: str | None
    scheduled_for: str | None
    comments: int


class PagesView(Output):
    """Every page, and the languages there may be."""

    pages: list[PageLine]
    languages: list[LanguageView]


class FaultView(Output):
    """One thing to mend. line: within the card, from 1; 0 for the card as a whole."""

    card: str | None
    line: int
    says: str
    notice: bool


class CardMeter(Output):
    """The figures of one card."""

    id: str
    figure: float | None
    longest: int
    words: int
    fewest: int
    most: int


class Meters(Output):
    """The figures of a page. Where a language has no formula, formula, figure and bound are
    None."""

    formula: Literal["grade", "ease"] | None
    figure: float | None
    bound: float | None
    mean: float
    mean_bound: int
    longest: int
    longest_bound: int
    cards: list[CardMeter]


class Preview(Output):
    """As readers would get it (docs/reference/lesson-pack.md)."""

    lesson: dict[str, Any]
    sites: dict[str, Any]
    lang: str
    dir: str


class LookView(Output):
    """Faults, figures, and what readers would see; None while the form has faults."""

    faults: list[FaultView]
    meters: Meters
    preview: Preview | None


class EnglishCard(Output):
    """The English of a card. then: the English that the translation was made from, if it is known
    and another."""

    text: str
    hash: str
    marks: list[str]
    then: str | None


class CardView(Output):
    """One card as it is edited."""

    id: str
    kind: str
    marks: list[str]
    text: str
    hash: str | None
    state: CardState | None = None
    english: EnglishCard | None = None


class EnglishTitle(Output):
    """The English of title and note."""

    title: str
    note: str | None


class ReviewView(Output):
    """A word about a revision."""

    revision: int
    verdict: str
    by: By
    note: str
    at: str


class CommentView(Output):
    """Something said on a card."""

    id: str
    card: str
    revision: int
    by: By
    text: str
    at: str
    answers: str | None
    resolved: bool


class PublicationView(Output):
    """From when until when readers got a revision."""

    revision: int
    since: str
    until: str | None
    by: By


class Here(Output):
    """Somebody else on this page."""

    id: str
    name: str
    card: str | None


class HereView(Output):
    """Who else is on this page."""

    here: list[Here]


class RevisionLine(Output):
    """One revision, without its text."""

    revision: int
    parent: int
    by: By
    why: str
    at: str


class RevisionsView(Output):
    """The history, newest first."""

    revisions: list[RevisionLine]


class RevisionView(RevisionLine):
    """One revision with its texts."""

    front: dict[str, Any]
    cards: list[CardView]


class PageView(Output):
    """One page, for whoever works on it."""

    shelf: str
    id: str
    lang: str
    dir: str
    title: str
    state: State
    revision: int
    published: int | None
    signed: bool
    scheduled_for: str | None
    needs: list[str]
    missing: list[str]
    review_by: str | None
    audit_id: str
    by: By | None
    at: str | None
    why: str
    may: list[May]
    in_roles: list[str]
    front: dict[str, Any]
    cards: list[CardView]
    title_state: CardState | None
    title_english: EnglishTitle | None
    reviews: list[ReviewView]
    comments: list[CommentView]
    publications: list[PublicationView]
    here: list[Here]
    look: LookView


class ConflictView(Output):
    """Both texts of one place, and the one that both began from."""

    card: str
    base: str
    theirs: str
    yours: str


class SavedView(Output):
    """What became of a save. With conflicts nothing was saved."""

    saved: bool
    revision: int
    merged: bool
    conflicts: list[ConflictView]
    page: PageView
