"""Who has to say yes to a revision, and how far it has come.

Two people, neither of whom wrote any of it since the last revision that was approved, and one of
them a survivor reviewer; a legal or health reviewer where the front matter asks for one. Of a
translation: one language reviewer. A word is never taken back, but a return ends the yeses so far.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique
from typing import Final, Literal

Verdict = Literal["propose", "approve", "return", "withdraw"]
PEOPLE: Final = 2  # who say yes to an English revision
LANGUAGE: Final = "language"
SECOND: Final = "second"  # one more person, whatever the role
_ORDER: Final = ("survivor", "legal", "health", LANGUAGE)
_ROLES: Final = {each: f"{each}-reviewer" for each in _ORDER}

# In which roles someone may say yes; only reviewers' yeses fill a need of their own.
APPROVERS: Final = frozenset({"writer", "publisher", *(_ROLES[each] for each in _ORDER[:3])})
LANGUAGE_APPROVERS: Final = frozenset({_ROLES[LANGUAGE]})


@unique
class State(StrEnum):
    """How far a page has come, by its newest revision."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    ARCHIVED = "archived"


@dataclass(frozen=True)
class Word:
    """What someone said about a revision, in which role."""

    number: int
    verdict: Verdict
    by: str
    role: str


@dataclass(frozen=True)
class Made:
    """A revision: its number, the one it was made from, and who wrote it ("" for the files)."""

    number: int
    parent: int
    by: str


@dataclass(frozen=True)
class Shown:
    """A publication: of which revision, since when, until when (None: not ended)."""

    number: int
    since: datetime
    until: datetime | None = None

    def live(self, now: datetime) -> bool:
        """Whether readers get it."""
        return self.since <= now and (self.until is None or now < self.until)

    def waits(self, now: datetime) -> bool:
        """Whether it begins later."""
        return self.until is None and now < self.since


def newest(shown: Sequence[Shown], now: datetime) -> Shown | None:
    """The one that readers get: of those that are live the one that began last."""
    live = [each for each in shown if each.live(now)]
    return max(live, key=lambda each: each.since) if live else None


def yeses(words: Sequence[Word], number: int) -> list[Word]:
    """The yeses to a revision that still hold, the first of each person."""
    held: dict[str, Word] = {}
    for word in words:
        if word.number != number:
            continue
        if word.verdict == "return":
            held.clear()
        elif word.verdict == "approve":
            held.setdefault(word.by, word)
    return list(held.values())


def missing(needs: Collection[str], words: Sequence[Word], number: int) -> list[str]:
    """The needs that nobody filled yet, in order; SECOND where one more person has to say yes."""
    said = yeses(words, number)
    roles = {word.role for word in said}
    open_ = [need for need in _ORDER if need in needs and _ROLES[need] not in roles]
    if LANGUAGE not in needs and len(said) + len(open_) < PEOPLE:
        open_.append(SECOND)
    return open_


def writers(revisions: Mapping[int, Made], number: int, settled: Collection[int]) -> set[str]:
    """Who wrote any of a revision since the last one in `settled` (approved, or from the files).

    Otherwise a comma would make someone else the author of what one wrote.
    """
    found: set[str] = set()
    at: int = number
    while at in revisions and not (at in settled and at != number):
        found.add(revisions[at].by)
        at = revisions[at].parent
    return found - {""}


def may_approve(
    role: str, who: str, *, needs: Collection[str], authors: Collection[str], said: Sequence[Word]
) -> bool:
    """Whether this person may say yes in this role. said: the yeses so far."""
    roles = LANGUAGE_APPROVERS if LANGUAGE in needs else APPROVERS
    return role in roles and who not in authors and all(word.by != who for word in said)


def state_of(
    number: int,
    words: Sequence[Word],
    shown: Sequence[Shown],
    needs: Collection[str],
    now: datetime,
) -> State:
    """The state of a page whose newest revision is `number`. words: in the order they were said."""
    mine = [each for each in shown if each.number == number]
    live = newest(shown, now)
    if live and live.number == number:
        return State.PUBLISHED
    if any(each.waits(now) for each in mine):
        return State.SCHEDULED
    last = _last(words, number)
    if last == "withdraw" and any(each.since <= now for each in mine):
        return State.ARCHIVED
    if not missing(needs, words, number):
        return State.APPROVED
    return State.IN_REVIEW if last == "propose" else State.DRAFT


def _last(words: Sequence[Word], number: int) -> str:
    """The last word that moved the revision; a yes alone does not."""
    moved = [word.verdict for word in words if word.number == number and word.verdict != "approve"]
    return moved[-1] if moved else ""
