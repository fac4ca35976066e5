"""Faults, figures and the preview of a text, saved or not. Writes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, Literal

from wayside.lessons.content_files import SOURCE
from wayside.lessons.live_text import Place
from wayside.lessons.packs import binding_of
from wayside.lessons.pointed_at import read_known
from wayside.lessons.publishing import Shelves, fitting, read_page
from wayside.lessons.rules import bounds
from wayside.lessons.rules.faults import Fault, Ledger, Refused
from wayside.lessons.rules.grade import english_grade, sentences, spanish_ease
from wayside.lessons.rules.lesson import TITLE, Card, Lesson
from wayside.lessons.rules.meters import CHECK_WORDS, measure
from wayside.lessons.rules.pack import KEYS, bind_pack
from wayside.lessons.rules.page import places, split_page
from wayside.lessons.rules.shelf import Known, check_source, check_translation
from wayside.lessons.rules.terms import Terms, read_terms
from wayside.lessons.small_files import read_text
from wayside.lessons.studio.views import CardMeter, FaultView, LookView, Meters, Preview
from wayside.resources import resource

_BOUND: Final = {SOURCE: bounds.LESSON_GRADE, "es": bounds.SPANISH_EASE}


@dataclass(frozen=True)
class Around:
    """What a text is looked at beside: the English of everything, how languages run, the day."""

    english: Mapping[str, Mapping[str, Lesson]]
    directions: Mapping[str, str]
    today: date


def look_at(place: Place, text: str, around: Around) -> LookView:
    """Look over one text as if it were published at this place."""
    shelf, lang, id = place
    ledger = Ledger(f"{shelf}/{lang}/{id}.md")
    read = source = None
    try:
        read = read_page(place, text)
    except Refused as refused:
        ledger.faults += refused.faults
    if read:
        source = read if lang == SOURCE else around.english.get(shelf, {}).get(id)
        measure(read, lang, _terms(lang), ledger, None if lang == SOURCE else source)
        if lang == SOURCE:
            lessons = {**around.english.get("lessons", {})}
            if shelf == "lessons":
                lessons[id] = read
            check_source(read, lessons, known(), around.today, ledger)
        else:
            check_translation(read, source, lang, ledger)
    return LookView(
        faults=[_fault(each, text) for each in sorted(set(ledger.faults))],
        meters=_meters(read, lang),
        preview=_preview(place, read, source, around) if read and source else None,
    )


def faultless(look: LookView) -> bool:
    """Whether nothing has to be mended; notices are no faults."""
    return look.preview is not None and all(fault.notice for fault in look.faults)


@cache
def known() -> Known:
    """What lessons may point at here."""
    return read_known(resource("content"))


@cache
def _terms(lang: str) -> Terms | None:
    path = resource("content", "terms", f"{lang}.yml")
    return read_terms(read_text(path)) if path.is_file() else None


def _fault(fault: Fault, text: str) -> FaultView:
    page = split_page(text)
    starts = sorted(((line, id) for id, line in places(page).items()), reverse=True)
    # The line that opens a card counts as its line 0.
    at = next(((id, fault.line - line) for line, id in starts if fault.line >= line), (TITLE, 0))
    return FaultView(card=at[0], line=at[1], says=fault.says, notice=fault.notice)


def _meters(read: Lesson | None, lang: str) -> Meters:
    cards = read.cards if read else ()
    every = [text for card in cards for _, text in card.texts()]
    lengths = [len(part.split()) for text in every for part in sentences(text)]
    formula: Literal["grade", "ease"] | None = (
        "grade" if lang == SOURCE else "ease" if lang == "es" else None
    )
    return Meters(
        formula=formula,
        figure=_figure(every, lang),
        bound=_BOUND.get(lang),
        mean=round(sum(lengths) / len(lengths), 1) if lengths else 0,
        mean_bound=bounds.MEAN_SENTENCE_WORDS,
        longest=max(lengths, default=0),
        longest_bound=bounds.SENTENCE_WORDS,
        cards=[_card_meter(card, lang) for card in cards],
    )


def _card_meter(card: Card, lang: str) -> CardMeter:
    texts = [text for _, text in card.texts()]
    fewest, most = bounds.STEP_WORDS if card.kind == "pause" else bounds.CARD_WORDS
    return CardMeter(
        id=card.id,
        figure=_figure(texts, lang),
        longest=max((len(part.split()) for text in texts for part in sentences(text)), default=0),
        words=sum(len(text.split()) for block in card.blocks() for text in block.texts()),
        fewest=CHECK_WORDS if card.kind == "check" else fewest,
        most=most,
    )


def _figure(texts: list[str], lang: str) -> float | None:
    if not texts or lang not in _BOUND:
        return None
    return round(english_grade(texts) if lang == SOURCE else spanish_ease(texts), 1)


def _preview(place: Place, read: Lesson, source: Lesson, around: Around) -> Preview:
    shelf, lang, id = place
    shelves: Shelves = {"lessons": {SOURCE: {**around.english.get("lessons", {})}}}
    shelves.setdefault(shelf, {}).setdefault(SOURCE, {})[id] = source
    if lang != SOURCE:
        shelves[shelf][lang] = {id: fitting(read, source)}
    directions = {**around.directions}
    pack = bind_pack(lang, shelves, binding_of(directions))
    return Preview(
        lesson=next(each for each in pack[KEYS[shelf]] if each["id"] == id),
        sites=pack["sites"],
        lang=lang,
        dir=directions[lang],
    )
