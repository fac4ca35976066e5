"""From what an editor sends to the text of a file."""

from typing import Any, Final

from wayside.lessons.content_files import SOURCE
from wayside.lessons.live_text import Place
from wayside.lessons.rules.front_words import front_values, write_front
from wayside.lessons.rules.lesson import TITLE
from wayside.lessons.rules.page import Page, Part, compose_page
from wayside.lessons.rules.segments import made_from, page_hashes
from wayside.lessons.studio.forms import CardForm, FrontForm
from wayside.lessons.studio.record import Record

_SERVERS: Final = ("id", "rev", "source_rev", "cards")


def page_of(place: Place, front: FrontForm, cards: list[CardForm], english: Page | None) -> Page:
    """The page as it was sent, its front matter without what only the server writes. Of a
    translation: cards without words and cards that the English lacks are left out."""
    if place[1] == SOURCE:
        parts = tuple(Part(each.id, each.kind, tuple(each.marks), each.text) for each in cards)
        return Page(write_front(_given(front)), parts)
    texts = {each.id: each.text for each in cards if each.text.strip()}
    kinds = english.parts if english else ()
    parts = tuple(
        Part(part.id, part.kind, (), texts[part.id]) for part in kinds if part.id in texts
    )
    return Page(write_front({"lang": place[1], "title": front.title, "note": front.note}), parts)


def bare(page: Page) -> Page:
    """A stored page as `page_of` makes it: without what only the server writes."""
    values = front_values(page.front)
    kept = {
        name: values[name] for name in values if name not in ("id", "rev", "source_rev", "cards")
    }
    return Page(write_front(kept), page.parts)


def file_of(
    place: Place,
    page: Page,
    *,
    rev: int,
    english: Page | None = None,
    before: tuple[Page, ...] = (),
    role: str = "",
) -> str:
    """The text of a file of this page.

    rev: of an English page. english: what a translation is of. before: pages in which a card with
    the same words says what it was made from, the nearest first; other cards are drafts by `role`.
    """
    values: dict[str, Any] = {**front_values(page.front), "id": place[2]}
    if place[1] == SOURCE or english is None:
        return compose_page(Page(write_front({**values, "rev": rev}), page.parts))
    source_rev = front_values(english.front).get("rev", 1)
    now, own = page_hashes(english), page_hashes(page)
    made = {
        id: _kept(id, own[id], before) or {"src": now.get(id, ""), "state": "draft", "by": role}
        for id in [TITLE, *(part.id for part in page.parts)]
    }
    values = {**values, "lang": place[1], "source_rev": source_rev, "cards": made}
    return compose_page(Page(write_front(values), page.parts))


def composed(
    place: Place,
    front: FrontForm,
    cards: list[CardForm],
    record: Record | None,
    english: Page | None,
) -> str:
    """The text that saving this would make, as far as looking at it goes."""
    rev = int(record.front.get("rev", 1)) if record else 1
    before = (record.page,) if record else ()
    page = page_of(place, front, cards, english)
    return file_of(place, page, rev=rev, english=english, before=before, role="translator")


def _given(front: FrontForm) -> dict[str, Any]:
    return {name: value for name, value in front.model_dump().items() if value is not None}


def _kept(id: str, own: str, before: tuple[Page, ...]) -> dict[str, Any] | None:
    for page in before:
        if page_hashes(page).get(id) == own and id in made_from(page):
            kept: dict[str, Any] = made_from(page)[id]
            return kept
    return None
