"""A language pack: every lesson and exercise of one language as one document of words.

It holds no HTML and no address but those of `content/sites.yml`: a run of words is a string, or a
string with what it looks like and where it leads, by id. Whoever draws it makes text nodes, so that
nothing in it can act (docs/adr/0062-packs-carry-words.md). Its form: docs/reference/lesson-pack.md.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .front import ExerciseFront, LessonFront, SourceFront, State, TranslationFront
from .help_kinds import help_kinds
from .lesson import TITLE, Card, Extra, Lesson, Option, ShelfName
from .prose import Block, Run

VERSION = 1
KEYS: dict[ShelfName, str] = {"lessons": "lessons", "steady": "steady", "check-in": "checkIn"}
BESIDE = frozenset({"law", "health", "telling", "consent", "exit"})
Json = dict[str, Any]
Shelf = Mapping[str, Mapping[str, Lesson]]  # language -> id -> lesson


@dataclass(frozen=True)
class Binding:
    """What a pack is bound from besides lessons.

    `sites` are id -> name and address of those that may be shown; `pictures` are file -> data URI;
    `reviewed` are the English lessons and exercises that reviewers have signed, by shelf and id;
    `written` says in which languages each lesson is there, or None where the shelves hold them all.
    """

    source: str
    directions: Mapping[str, str]
    sites: Mapping[str, tuple[str, str]]
    pictures: Mapping[str, str]
    reviewed: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    written: Mapping[str, frozenset[str]] | None = None


def bind_pack(language: str, shelves: Mapping[ShelfName, Shelf], binding: Binding) -> Json:
    """The pack of `language`, ready for JSON. The same content gives the same pack."""
    bound = {name: _Binder(language, name, shelves, binding) for name in KEYS}
    pack: Json = {
        "v": VERSION,
        "lang": language,
        "dir": binding.directions[language],
        **{key: list(bound[name].all()) for name, key in KEYS.items()},
        "elsewhere": list(bound["lessons"].elsewhere()),
    }
    used = {name for each in bound.values() for name in each.sites}
    pack["sites"] = {
        name: {"name": binding.sites[name][0], "address": binding.sites[name][1]}
        for name in sorted(used)
    }
    return pack


class _Binder:
    def __init__(
        self,
        language: str,
        name: ShelfName,
        shelves: Mapping[ShelfName, Shelf],
        binding: Binding,
    ) -> None:
        self.sites: set[str] = set()
        self._language = language
        self._name = name
        self._shelf = shelves.get(name, {})
        self._source = self._shelf.get(binding.source, {})
        self._lessons = shelves.get("lessons", {}).get(binding.source, {})
        self._binding = binding

    def all(self) -> Iterator[Json]:
        """Everything that exists in the language, in the order of the curriculum.

        An exercise that it lacks is there in English: a way to calm is never missing.
        """
        here = self._shelf.get(self._language, {})
        for source in sorted(self._source.values(), key=_place):
            if source.id in here:
                yield self._lesson(source, here[source.id])
            elif self._name == "steady":
                yield {**self._lesson(source, source), **self._in_english()}

    def elsewhere(self) -> Iterator[Json]:
        """What exists in other languages only, with its English title."""
        for source in sorted(self._source.values(), key=_place):
            tags = self._written_in(source.id)
            if self._language not in tags:
                yield {"id": source.id, "title": source.front.title, "in": sorted(tags)}

    def _written_in(self, id: str) -> frozenset[str]:
        if self._binding.written is not None:
            return self._binding.written.get(id, frozenset())
        return frozenset(tag for tag, found in self._shelf.items() if id in found)

    def _lesson(self, source: Lesson, read: Lesson) -> Json:
        front = source.front
        assert isinstance(front, SourceFront)  # noqa: S101  # English is read by this model
        made: Json = {"id": source.id, "title": read.front.title}
        if isinstance(front, LessonFront):
            made |= {"track": front.track, "minutes": front.minutes}
            if front.short:
                shown = {card.id for card in source.cards if card.shown}
                made["short"] = [id for id in front.short if id in shown]
        if isinstance(front, ExerciseFront):
            made["seconds"] = front.seconds
        if read.note:
            made["note"] = read.note
        if mark := self._mark(source, read, TITLE):
            made["mark"] = mark
        cards = [self._card(card, source, read) for card in source.cards if card.shown]
        if isinstance(front, LessonFront):
            named = (part["help"] for card in cards for part in card["parts"] if "help" in part)
            made["kinds"] = help_kinds(named, front.tags)
        return {**made, "cards": cards}

    def _mark(self, source: Lesson, read: Lesson, id: str) -> str | None:
        """How far people have checked this; None when they have, or for a card of English."""
        if not isinstance(read.front, TranslationFront):
            signed = (self._name, source.id) in self._binding.reviewed
            return "unreviewed" if id == TITLE and not signed else None
        made = read.front.cards.get(id)
        if made is None:
            return None
        if made.src != source.hashes()[id]:
            return "stale"
        state: State = made.state
        return None if state == "reviewed" else state

    def _card(self, english: Card, source: Lesson, read: Lesson) -> Json:
        here = read.card(english.id)
        made = self._words(here or english, english)
        if here is None:
            made |= self._in_english()
        elif here is not english:
            mark = self._mark(source, read, english.id)
            if mark:
                made["mark"] = mark
            if mark and english.marks & BESIDE:
                made["english"] = self._words(english, english)
        return {"id": english.id, "kind": english.kind, **made}

    def _in_english(self) -> Json:
        tag = self._binding.source
        return {"lang": tag, "dir": self._binding.directions[tag]}

    def _words(self, card: Card, english: Card) -> Json:
        made: Json = {"parts": [self._part(part) for part in card.parts]}
        if card.options:
            pairs = zip(card.options, english.options, strict=True)
            made["answers"] = [self._answer(option, source) for option, source in pairs]
        return made

    def _answer(self, option: Option, english: Option) -> Json:
        # A lesson may have been taken off the phones since the check-in was written.
        lesson = english.lesson if english.lesson in self._lessons else None
        suggests = {"line": english.line_id, "lesson": lesson, "help": english.help}
        known = {name: id for name, id in suggests.items() if id}
        return {"answer": option.answer, "reply": option.reply, **known}

    def _part(self, part: Block | Extra) -> Json:
        if isinstance(part, Block):
            items = [[self._run(run) for run in _joined(item)] for item in part.items]
            return {part.kind: items[0] if part.kind == "p" else items}
        if part.kind == "crisis":
            return {"line": part.ref}
        if part.kind == "resource":
            return {"help": part.ref}
        return {part.kind: [self._part(block) for block in part.blocks]}

    def _run(self, run: Run) -> str | Json:
        if run.picture:
            data = self._binding.pictures.get(run.picture)
            return {"picture": data, "alt": run.text} if data else run.text
        made: Json = {"text": run.text}
        if run.strong:
            made["strong"] = True
        if run.emphasis:
            made["em"] = True
        scheme, _, name = (run.to or "").partition(":")
        if scheme == "lesson" and name in self._lessons:
            made["lesson"] = name
        if scheme == "site" and name in self._binding.sites:
            self.sites.add(name)
            made["site"] = name
        return made if len(made) > 1 else run.text


def _place(lesson: Lesson) -> tuple[int, int]:
    front = lesson.front
    assert isinstance(front, SourceFront)  # noqa: S101  # English is read by this model
    return (front.track if isinstance(front, LessonFront) else 0, front.order)


def _joined(runs: tuple[Run, ...]) -> Iterator[Run]:
    """Runs that look alike as one, so that a sentence is one string."""
    last: Run | None = None
    for run in runs:
        if last and not (last.picture or run.picture) and _look(last) == _look(run):
            last = Run(last.text + run.text, run.strong, run.emphasis, run.to)
            continue
        if last and last.text:
            yield last
        last = run
    if last and last.text:
        yield last


def _look(run: Run) -> tuple[bool, bool, str | None]:
    return (run.strong, run.emphasis, run.to)
