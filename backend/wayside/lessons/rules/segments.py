"""How far each card of a translation is: absent, machine, draft, reviewed or stale."""

from collections.abc import Collection
from typing import Any, Literal

from .carrying import Checked, SameMeaning, still_means
from .front_words import front_values
from .page import Page, hashes

CardState = Literal["absent", "machine", "draft", "reviewed", "stale"]


def page_hashes(page: Page) -> dict[str, str]:
    """The hash of title and note together, and of each card."""
    values = front_values(page.front)
    note = values.get("note")
    return hashes(page, str(values.get("title", "")), None if note is None else str(note))


def made_from(page: Page) -> dict[str, Any]:
    """What a translation says about each of its cards."""
    cards = front_values(page.front).get("cards")
    return cards if isinstance(cards, dict) else {}


def card_states(
    own: Page | None,
    english: Page,
    same: Collection[SameMeaning],
    checked: Collection[Checked],
) -> dict[str, CardState]:
    """The state of the title and of each card of the English, in its order."""
    now = page_hashes(english)
    if own is None:
        return dict.fromkeys(now, "absent")
    made, mine = made_from(own), page_hashes(own)
    found: dict[str, CardState] = {}
    for id, src in now.items():
        if id not in mine or id not in made:
            found[id] = "absent"
        elif not still_means(id, made[id]["src"], src, same):
            found[id] = "stale"
        elif any(
            each.card == id and each.own == mine[id] and still_means(id, each.src, src, same)
            for each in checked
        ):
            found[id] = "reviewed"
        else:
            found[id] = "machine" if made[id]["state"] == "machine" else "draft"
    return found
