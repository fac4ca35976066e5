"""Two editors at once: what they changed is put together card by card, or both see both.

A card that only one of them changed is taken from that one. A card that both changed, each in
their own way, is a conflict, and nothing is saved until a person has read both texts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ORDER = "order"  # the name under which the order of the cards is compared


@dataclass(frozen=True)
class Conflict:
    """One place that both changed, with the text they began from; "" where there was none."""

    card: str
    base: str
    theirs: str
    yours: str


@dataclass(frozen=True)
class Merged:
    """The texts by card, in order; not to be used while there are conflicts."""

    texts: dict[str, str]
    conflicts: tuple[Conflict, ...]


def merge(base: Mapping[str, str], theirs: Mapping[str, str], yours: Mapping[str, str]) -> Merged:
    """Put together what two made of one text. Each maps a card to its text, in order."""
    conflicts: list[Conflict] = []
    chosen: dict[str, str | None] = {}
    for card in [*base, *theirs, *yours]:
        if card in chosen:
            continue
        was, other, mine = base.get(card), theirs.get(card), yours.get(card)
        if mine in (other, was):
            chosen[card] = other
        elif other == was:
            chosen[card] = mine
        else:
            chosen[card] = mine
            conflicts.append(Conflict(card, was or "", other or "", mine or ""))
    there = {card: text for card, text in chosen.items() if text is not None}
    order = _order([*base], [*theirs], [*yours], list(there))
    if order is None:
        conflicts.append(Conflict(ORDER, *map("\n".join, (base, theirs, yours))))
        order = list(there)
    return Merged({card: there[card] for card in order}, tuple(conflicts))


def _order(
    base: Sequence[str], theirs: Sequence[str], yours: Sequence[str], there: Sequence[str]
) -> list[str] | None:
    """The order of whoever changed it; None where both did, each in their own way."""
    if list(yours) in (list(base), list(theirs)):
        found = theirs
    elif list(theirs) == list(base):
        found = yours
    else:
        return None
    return [card for card in found if card in there]
