"""From what is published in the database to the packs of all languages.

One page that cannot be read (a newer version reads more strictly, say) is left out and logged; the
others are still served. A translated card that no longer has the shape of its English is shown in
English.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from wayside.kernel.logs import Event, log
from wayside.kernel.packs import Pack

from .content_files import SHELVES, SOURCE
from .live_text import LiveText, Place
from .packs import bind_shelves
from .rules.carrying import Checked, SameMeaning, carry
from .rules.faults import Ledger, Refused
from .rules.front import TranslationFront
from .rules.lesson import TITLE, Lesson, ShelfName
from .rules.reading import read_lesson
from .rules.shelf import same_shape

Shelves = dict[ShelfName, dict[str, dict[str, Lesson]]]


def packs_of(live: LiveText, directions: dict[str, str]) -> dict[str, Pack]:
    """The pack of each language. The same rows give the same bytes. Takes a while: not in a loop
    that answers."""
    reviewed = frozenset(
        (page.place[0], page.place[2])
        for page in live.pages
        if page.signed and page.place[1] == SOURCE
    )
    return bind_shelves(shelves_of(live), directions, reviewed=reviewed)


def shelves_of(live: LiveText) -> Shelves:
    """What is published, as lessons, with what people said about translations."""
    found: Shelves = {shelf: {} for shelf in SHELVES}
    rows: dict[tuple[ShelfName, str], str] = {}
    for page in live.pages:
        shelf, language, id = page.place
        try:
            read = read_page(page.place, page.text)
        except Refused:
            log(Event.LESSON_LEFT_OUT, language=language)
            continue
        found[shelf].setdefault(language, {})[id] = read
        rows[shelf, id] = page.lesson
    for shelf, languages in found.items():
        english = languages.get(SOURCE, {})
        for language in languages.keys() - {SOURCE}:
            for id, read in languages[language].items():
                if id in english:
                    row = rows[shelf, id]
                    same, checked = live.same.get(row, ()), live.checked.get((row, language), ())
                    languages[language][id] = told(read, english[id], same, checked)
    return found


@lru_cache(maxsize=2_000)
def read_page(place: Place, text: str) -> Lesson:
    """The lesson in this text, as at this place. Raises Refused."""
    shelf, language, id = place
    model = SHELVES[shelf] if language == SOURCE else TranslationFront
    return read_lesson(f"{shelf}/{language}/{id}.md", text.encode(), model, shelf)


def told(
    read: Lesson,
    source: Lesson,
    same: tuple[SameMeaning, ...] | list[SameMeaning],
    checked: tuple[Checked, ...] | list[Checked],
) -> Lesson:
    """A translation as readers get it: marks by what people said, and only cards that fit."""
    return fitting(carry(read, source, same, checked), source)


def fitting(read: Lesson, source: Lesson) -> Lesson:
    """The translation without cards that have another shape than their English of now."""
    front = read.front
    if not isinstance(front, TranslationFront):
        return read
    cards = tuple(card for card in read.cards if _fits(card.id, read, source))
    kept: Mapping[str, object] = {TITLE: 1, **{card.id: 1 for card in cards}}
    made = {id: each for id, each in front.cards.items() if id in kept}
    return replace(read, cards=cards, front=front.model_copy(update={"cards": made}))


def _fits(id: str, read: Lesson, source: Lesson) -> bool:
    card, english = read.card(id), source.card(id)
    if card is None or english is None:
        return False
    ledger = Ledger(read.file)
    same_shape(card, english, ledger)
    return not ledger.faults
