"""What a lesson is measured by before people read it: lengths, ease, words, numbers typed by hand.

Every finding is a fault with the line to mend. People still have to read; a meter knows no tone.
"""

import re
from collections.abc import Iterator

from . import bounds
from .faults import Ledger
from .grade import english_grade, sentences, spanish_ease
from .length import length
from .lesson import Card, Lesson
from .terms import Terms

NUMBER = re.compile(r"\d[\d .()-]{4,}\d|\d{4,}")
CHECK_WORDS = 3  # of its question
COUNTS = {"lessons": bounds.CARDS, "steady": bounds.STEPS, "check-in": bounds.QUESTIONS}
LINES_BY_NAME = {"911": "emergency", "988": "988"}


def measure(
    lesson: Lesson,
    language: str,
    terms: Terms | None,
    ledger: Ledger,
    source: Lesson | None = None,
) -> None:
    """Writes every fault of the lesson's words into the ledger. A translation's marks are those of
    its `source`."""
    marks = {card.id: card.marks for card in (source or lesson).cards}
    if source is None:
        _count_cards(lesson, ledger)
    _measure_front(lesson, terms, ledger)
    for card in lesson.cards:
        _measure_lengths(card, ledger)
        _measure_numbers(card, ledger)
        if terms:
            for line, text in card.texts(quoted=False):
                for slip in terms.slips(text, law="law" in marks.get(card.id, ())):
                    ledger.fault(line, str(slip))
        if language == "en" and (grade := english_grade(_read(card))) > bounds.CARD_GRADE:
            ledger.fault(card.line, f"This reads at grade {grade:.1f}. Use shorter words.")
    _measure_whole(lesson, language, ledger)


def _read(card: Card) -> list[str]:
    return [text for _, text in card.texts()]


def _count_cards(lesson: Lesson, ledger: Ledger) -> None:
    fewest, most = COUNTS[lesson.shelf]
    shown = sum(card.shown for card in lesson.cards)
    if shown < fewest or len(lesson.cards) > most:
        line = lesson.places["id"]
        ledger.fault(line, f"{shown} cards are shown. {fewest} to {most} make a lesson.")


def _measure_front(lesson: Lesson, terms: Terms | None, ledger: Ledger) -> None:
    note = lesson.note or ""
    if length(note) > bounds.NOTE_WORDS:
        ledger.fault(lesson.places["note"], f"A note has {bounds.NOTE_WORDS} words at most.")
    for name, text in (("title", lesson.front.title), ("note", note)):
        if re.search("[!！]", text) or NUMBER.search(text):
            ledger.fault(lesson.places[name], "No shouting and no number here.")
        for slip in terms.slips(text) if terms else ():
            ledger.fault(lesson.places[name], str(slip))


def _measure_lengths(card: Card, ledger: Ledger) -> None:
    fewest, most = bounds.STEP_WORDS if card.kind == "pause" else bounds.CARD_WORDS
    count = sum(length(text) for block in card.blocks() for text in block.texts())
    if card.kind == "check":
        fewest = CHECK_WORDS
    if not fewest <= count <= most:
        ledger.fault(card.line, f"This has {count} words. {fewest} to {most} fit on one card.")
    for option in card.options:
        if length(option.answer) > bounds.OPTION_WORDS:
            ledger.fault(option.line, f"An answer has {bounds.OPTION_WORDS} words at most.")
        if length(option.reply) > bounds.REPLY_WORDS:
            ledger.fault(option.line, f"A reply has {bounds.REPLY_WORDS} words at most.")
    for line, text in card.texts():
        if re.search("[!¡！]", text):
            ledger.fault(line, "Nothing is shouted. Take the ! away.")
        for sentence in sentences(text):
            if (words := length(sentence)) > bounds.SENTENCE_WORDS:
                ledger.fault(line, f"A sentence has {words} words. Make two of it.")


def _measure_numbers(card: Card, ledger: Ledger) -> None:
    for line, text in card.texts():
        if NUMBER.search(text):
            ledger.fault(line, "A number is never typed by hand. Use ::: crisis {#id}.")
        for number, id in LINES_BY_NAME.items():
            if re.search(rf"\b{number}\b", text) and id not in card.refs("crisis"):
                ledger.fault(line, f"{number} is named here. Add ::: crisis {{#{id}}} to the card.")


def _measure_whole(lesson: Lesson, language: str, ledger: Ledger) -> None:
    line = lesson.places["id"]
    every = [text for card in lesson.cards for text in _read(card)]
    lengths = [length(sentence) for text in every for sentence in sentences(text)]
    if lengths and (mean := sum(lengths) / len(lengths)) > bounds.MEAN_SENTENCE_WORDS:
        ledger.fault(line, f"Sentences have {mean:.1f} words on average. 12 is the most.")
    if language == "en" and (grade := english_grade(every)) > bounds.LESSON_GRADE:
        ledger.fault(line, f"The lesson reads at grade {grade:.1f}. 6 is the most.")
    if language == "es" and (ease := spanish_ease(every)) < bounds.SPANISH_EASE:
        ledger.fault(line, f"The ease (INFLESZ) is {ease:.0f}. 65 is the least.")


def ease(lesson: Lesson, language: str) -> Iterator[str]:
    """The figure for this language in words; nothing where there is no formula."""
    every = [text for card in lesson.cards for text in _read(card)]
    if language == "en":
        yield f"grade {english_grade(every):.1f}"
    if language == "es":
        yield f"ease {spanish_ease(every):.0f}"
