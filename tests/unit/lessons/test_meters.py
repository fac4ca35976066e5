"""What is measured before people read: lengths, ease, words, numbers typed by hand."""

import pytest
import yaml

from tests.support.lesson_files import GOOD, read
from wayside.lessons.rules.faults import Ledger
from wayside.lessons.rules.grade import (
    english_grade,
    english_syllables,
    sentences,
    spanish_ease,
    spanish_syllables,
)
from wayside.lessons.rules.meters import measure
from wayside.lessons.rules.terms import Terms, TermsFault, read_terms
from wayside.resources import resource

ENGLISH = read_terms(resource("content", "terms", "en.yml").read_text("utf-8"))
SLOWLY = "You can go slowly."


def measured(old: str, new: str, terms: Terms = ENGLISH, language: str = "en") -> list[str]:
    assert old in GOOD
    ledger = Ledger("x.md")
    measure(read(GOOD.replace(old, new, 1)), language, terms, ledger)
    return [f"{fault.line}: {fault.says}" for fault in ledger.faults]


def test_a_good_lesson_has_nothing_to_mend() -> None:
    assert measured(SLOWLY, SLOWLY) == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (SLOWLY, "word " * 60 + ".", "16: This has 75 words. 15 to 60 fit on one card."),
        (" That makes sense. You can go slowly. You can stop.", "", "16: This has 8 words."),
        (SLOWLY, "a b " * 11 + ".", "17: A sentence has 23 words"),
        (SLOWLY, "Stop!", "17: Nothing is shouted"),
        (SLOWLY, "Call 555-0100 now.", "17: A number is never typed by hand"),
        (SLOWLY, "Text 741741 now.", "17: A number is never typed by hand"),
        (SLOWLY, "Call (555) 555 0100 now.", "17: A number is never typed by hand"),
        (SLOWLY, "You can call 911.", "17: 911 is named here. Add ::: crisis {#emergency}"),
        (SLOWLY, "Institutional responsibilities necessitate consideration.", "This reads at"),
        (SLOWLY, "You should go.", "17: “You should”: every card leaves a choice. Better:"),
        (SLOWLY, "You can be a victim.", "17: “victim”"),
        (SLOWLY, "Some were prostituted.", "17: “prostituted”"),
        ("Yes. It is your pace.", "Be strong.", "“Be strong”"),
        ("title: Trust, slowly", "title: Escape now", "“Escape”"),
        ("note: This is about trust.", "note: This is about victims.", "“victims”"),
        ("This is about trust. There", "one two " * 10, "A note has 20 words at most"),
        ("- I do |", "- I do and I am quite sure that it is me and me |", "An answer has"),
        ("Yes. It is your pace.", "Yes. " * 31, "A reply has 30 words at most"),
    ],
)
def test_what_is_out_of_bounds_is_told_with_its_line(old: str, new: str, says: str) -> None:
    found = measured(old, new)
    assert any(says in each for each in found), found


def test_a_lesson_has_three_to_six_cards_that_are_shown() -> None:
    hidden = GOOD.replace("{#one}", "{#one unconfirmed}").replace("{#two}", "{#two unconfirmed}")
    ledger = Ledger("x.md")
    measure(read(hidden), "en", ENGLISH, ledger)
    assert [fault.says for fault in ledger.faults] == ["2 cards are shown. 3 to 6 make a lesson."]


def test_a_word_may_stand_in_quotes_or_on_a_card_about_the_law_where_the_list_says_so() -> None:
    assert measured(SLOWLY, "Some like the word “victim”, and some do not.") == []
    law = GOOD.replace("{#one}", "{#one law}").replace(SLOWLY, "The law may say victim.")
    ledger = Ledger("x.md")
    measure(read(law), "en", ENGLISH, ledger)
    assert ledger.faults == []


def test_what_is_never_said_may_stand_as_an_example_of_it() -> None:
    assert measured("::: say\nI would", "::: say-not\nWhy did you go? I would") == []


def test_911_may_be_named_beside_its_line() -> None:
    card = "::: card {#one}"
    text = GOOD.replace(card, ":" + card, 1).replace(
        "You can stop.\n:::", "You can call 911.\n\n::: crisis {#emergency}\n:::\n::::"
    )
    ledger = Ledger("x.md")
    measure(read(text), "en", ENGLISH, ledger)
    assert ledger.faults == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two? Three: four", ["One.", "Two?", "Three:", "four"]),
        ("“Stop.” I say it.", ["“Stop.", "I say it."]),
        ("U.S. law says so. Ask.", ["U.S. law says so.", "Ask."]),
        ("你好。再见。", ["你好。", "再见。"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_takes_a_breath(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("word", "count"),
    [("people", 2), ("you", 1), ("used", 1), ("someone", 2), ("makes", 1), ("lawyer", 2),
     ("counselor", 3), ("decide", 2), ("hospital", 3)],
)  # fmt: skip
def test_english_syllables_are_counted_near_enough(word: str, count: int) -> None:
    assert abs(english_syllables(word) - count) <= 1


@pytest.mark.parametrize(
    ("word", "count"),
    [("casa", 2), ("ayuda", 3), ("cuidado", 3), ("país", 2), ("quien", 1), ("abogado", 4)],
)
def test_spanish_syllables_are_counted(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


def test_harder_text_gets_a_higher_grade_and_less_ease() -> None:
    assert english_grade(["You can stop. You can read on."]) < 2
    assert english_grade(["Confidentiality obligations necessitate institutional review."]) > 12
    assert spanish_ease(["Puedes parar. Puedes leer más."]) > 90
    assert spanish_ease(["Las obligaciones institucionales requieren consideración."]) < 30


@pytest.mark.parametrize("text", ["You can go.", "Yes.", "I am. You are. It is.", "1 2 3"])
def test_no_grade_is_below_zero_however_short_the_words(text: str) -> None:
    assert english_grade([text]) == 0


def test_no_words_are_no_trouble() -> None:
    assert english_grade([]) == 0
    assert spanish_ease(["…"]) == 100


@pytest.mark.parametrize(
    "text",
    ["", "terms: []", "terms: 1", "- a", "terms: [{find: [a]}]", "x: &a [*a]",
     "terms: [{find: [a], instead: bb, why: ccccc, regex: true}]"],
)  # fmt: skip
def test_a_list_of_words_that_is_not_in_order_is_refused(text: str) -> None:
    with pytest.raises(TermsFault):
        read_terms(text)


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_row_of_our_lists_finds_what_it_is_for(language: str) -> None:
    text = resource("content", "terms", f"{language}.yml").read_text("utf-8")
    terms = read_terms(text)
    for row in yaml.safe_load(text)["terms"]:
        for phrase in row["find"]:
            assert terms.slips(f"Well, {phrase.replace('*', 'x')} here"), phrase
