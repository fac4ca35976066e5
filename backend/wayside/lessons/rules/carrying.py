"""Whether a translation is still of the English of now. Stale is computed, never typed.

An editor may say of a card that its meaning did not change; then what was made from the former
English is not stale. Such a word counts once the revision that it came with is published.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from .front import Translated, TranslationFront
from .lesson import Lesson


@dataclass(frozen=True)
class SameMeaning:
    """The card reads differently and says the same: from the hash before to the hash after."""

    card: str
    before: str
    after: str


@dataclass(frozen=True)
class Checked:
    """A language reviewer read these words beside this English. Another word ends it."""

    card: str
    src: str
    own: str


def still_means(card: str, made_from: str, now: str, ledger: Collection[SameMeaning]) -> bool:
    """Whether the English of now (its hash) says what `made_from` said."""
    reached, waiting = {made_from}, [made_from]
    while waiting:
        at = waiting.pop()
        for word in ledger:
            if (word.card, word.before) == (card, at) and word.after not in reached:
                reached.add(word.after)
                waiting.append(word.after)
    return now in reached


def carry(
    read: Lesson,
    source: Lesson,
    ledger: Collection[SameMeaning],
    checked: Collection[Checked],
) -> Lesson:
    """A translation with what people said about it: stale undone, reviewed where it holds."""
    front = read.front
    if not isinstance(front, TranslationFront):
        return read
    now, own = source.hashes(), read.hashes()
    cards = {}
    for id, made in front.cards.items():
        src = now.get(id, "")
        if not still_means(id, made.src, src, ledger):
            cards[id] = made
            continue
        done = any(
            each.card == id and each.own == own[id] and still_means(id, each.src, src, ledger)
            for each in checked
        )
        state = "reviewed" if done else made.state
        cards[id] = Translated(src=src, state=state, by=made.by)
    return replace(read, front=front.model_copy(update={"cards": cards}))
