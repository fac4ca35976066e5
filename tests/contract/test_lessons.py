"""The lessons that come along: whole, in order, and true to the curriculum's table.

Read as a 13-year-old with someone looking over the shoulder, and as the person who hurt them.
"""

import re
from datetime import date

import pytest

from tests.support.words import TAGS, never_written
from wayside.kernel.language_list import read_language_list
from wayside.lessons.content_files import Content, read_content
from wayside.lessons.packs import bind_packs
from wayside.lessons.rules.front import LessonFront, SourceFront
from wayside.lessons.rules.lesson import Lesson
from wayside.lessons.seed import seed_pack
from wayside.resources import resource

WRITTEN = date(2026, 11, 22)  # a review that falls due later is a notice, and fails no test
CURRICULUM = {
    1: ["your-secret", "steady", "today", "before-you-tell"],
    2: ["not-your-fault", "someone-gains", "does-this-count", "hard-to-leave"],
    3: ["care-or-control", "promises", "pictures", "alcohol-drugs"],
    4: ["body-alarm", "dark-thoughts", "seeing-a-nurse", "soon-care"],
    5: ["law", "place-to-sleep", "school-id", "new-here"],
    6: ["helper-team", "trust-slowly", "a-friend", "what-is-next"],
}
NO_NOTE = {"your-secret", "steady", "place-to-sleep", "school-id", "helper-team", "what-is-next"}
SHORTER = {"hard-to-leave", "pictures", "alcohol-drugs", "dark-thoughts", "soon-care"}
LEGAL = {"before-you-tell", "someone-gains", "pictures", "soon-care", "law", "place-to-sleep",
         "school-id", "new-here"}  # fmt: skip
HEALTH = {"steady", "alcohol-drugs", "body-alarm", "dark-thoughts", "seeing-a-nurse", "soon-care"}
# Said of readers these words label or push; in these places they do neither.
OWING_AND_ASKING = re.compile("[Ww]ould you have to|[ml]e debes")
MEANT_WELL = {("does-this-count", "five"), ("what-is-next", "title")}


@pytest.fixture(scope="module")
def content() -> Content:
    listed = read_language_list(resource("i18n")).languages
    return read_content(resource("content"), frozenset(entry.tag for entry in listed), WRITTEN)


@pytest.fixture(scope="module")
def lessons(content: Content) -> dict[str, Lesson]:
    return content.shelves["lessons"]["en"]


def test_nothing_is_left_to_mend(content: Content) -> None:
    assert [str(fault) for fault in content.faults if not fault.notice] == []


def test_no_translation_is_behind_its_english(content: Content) -> None:
    assert [str(fault) for fault in content.faults if fault.notice] == []


def test_all_lessons_of_the_curriculum_are_there_in_its_order(lessons: dict[str, Lesson]) -> None:
    tracks: dict[int, dict[int, str]] = {}
    for lesson in lessons.values():
        assert isinstance(lesson.front, LessonFront)
        tracks.setdefault(lesson.front.track, {})[lesson.front.order] = lesson.id
    found = {track: [ids[n] for n in sorted(ids)] for track, ids in sorted(tracks.items())}
    assert found == CURRICULUM


def test_the_english_pack_is_small_enough_for_a_slow_phone(content: Content) -> None:
    packs = bind_packs(content, {"en": "ltr", "es": "ltr"})
    assert len(packs["en"].br) <= 60_000
    assert all(len(pack.br) <= 80_000 for pack in packs.values())


def test_a_pack_bound_by_itself_is_the_one_that_all_lessons_give(content: Content) -> None:
    listed = read_language_list(resource("i18n")).languages
    directions = {entry.tag: str(entry.direction) for entry in listed} | {"qps": "ltr"}
    together = bind_packs(content, directions)
    for tag, direction in directions.items():
        assert seed_pack(tag, direction).body == together[tag].body


def test_there_are_five_exercises_and_each_takes_less_than_a_minute(content: Content) -> None:
    exercises = content.shelves["steady"]["en"]
    assert set(exercises) == {"feet", "five-things", "cold", "slow-breath", "here-and-now"}


def test_breathing_offers_to_skip_it_before_anything_else(content: Content) -> None:
    first = content.shelves["steady"]["en"]["slow-breath"].cards[0]
    assert "skip" in next(first.texts())[1]


def test_notes_and_shorter_versions_are_where_the_table_asks(lessons: dict[str, Lesson]) -> None:
    assert {id for id, lesson in lessons.items() if lesson.note is None} == NO_NOTE
    shorter = {
        id
        for id, lesson in lessons.items()
        if isinstance(lesson.front, LessonFront) and lesson.front.short
    }
    assert shorter == SHORTER


def test_reviewers_are_those_of_the_table(lessons: dict[str, Lesson]) -> None:
    def with_role(role: str) -> set[str]:
        return {
            id
            for id, lesson in lessons.items()
            if isinstance(lesson.front, SourceFront) and role in lesson.front.reviewers
        }

    assert with_role("survivor") == set(lessons)
    assert with_role("legal") == LEGAL
    assert with_role("health") == HEALTH


def test_every_lesson_ends_open_with_nothing_now_among_the_ways(
    lessons: dict[str, Lesson],
) -> None:
    for lesson in lessons.values():
        last = " ".join(text for _, text in lesson.cards[-1].texts())
        assert "nothing" in last, lesson.id
        assert "You can" in last, lesson.id


def test_what_is_softer_for_young_people_in_visas_waits_for_a_lawyer(
    lessons: dict[str, Lesson],
) -> None:
    hidden = [
        (id, card.id) for id, each in lessons.items() for card in each.cards if not card.shown
    ]
    assert hidden == [("new-here", "four")]


def test_who_thinks_of_dying_meets_the_line_on_the_first_card(lessons: dict[str, Lesson]) -> None:
    assert lessons["dark-thoughts"].cards[0].refs("crisis") == ("988",)


def test_the_check_in_asks_its_seven_questions_and_meets_a_low_mood_with_a_line(
    content: Content,
) -> None:
    cards = content.shelves["check-in"]["en"]["how-are-things"].cards
    asked = ["sleep", "days", "people", "joy", "using", "love", "mood"]
    assert [card.id for card in cards] == asked
    suggested = {option.answer: option for card in cards for option in card.options}
    assert all(option.lesson for option in suggested.values())
    assert suggested["Very low"].line_id == "988"
    assert suggested["I am not safe right now"].line_id == "emergency"


@pytest.mark.parametrize("tag", TAGS)
def test_lessons_keep_the_words_of_the_screen_too(content: Content, tag: str) -> None:
    never = never_written(tag)
    wrong = []
    for languages in content.shelves.values():
        for lesson in languages.get(tag, {}).values():
            front = [("title", lesson.front.title), ("note", lesson.note or "")]
            texts = front + [
                (card.id, text) for card in lesson.cards for _, text in card.texts(quoted=False)
            ]
            wrong += [
                f"{lesson.id} {card}: {text}"
                for card, text in texts
                if (lesson.id, card) not in MEANT_WELL
                and never.search(OWING_AND_ASKING.sub("", text))
            ]
    assert wrong == []
