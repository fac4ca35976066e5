"""Cells become plain text: readable, and harmless wherever it is shown later."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.directory.rules.reasons import Repair
from wayside.directory.rules.text import clean, is_placeholder, shorten


@pytest.mark.parametrize(
    ("cell", "text", "repair"),
    [
        ("State AttorneyGÇÖs Office", "State Attorney’s Office", Repair.MOJIBAKE),
        ("GÇ£yesGÇ¥", "“yes”", Repair.MOJIBAKE),
        ("Espa+¦ol", "Español", Repair.MOJIBAKE),
        ("informaci+¦n", "información", Repair.MOJIBAKE),
        ("donâ€™t", "don’t", Repair.MOJIBAKE),
        ("niÃ±os", "niños", Repair.MOJIBAKE),
        ("one\\n\\ntwo", "one\n\ntwo", Repair.LINE_BREAKS),
        ("help ###MON###", "help", Repair.MARKS),
        ("help. MON### and ###COL##", "help. and", Repair.MARKS),
        ("a &amp; b<br>c", "a & b\nc", Repair.HTML),
        ("x<script>steal()</script>y", "x y", Repair.HTML),
        ("&lt;script&gt;steal()&lt;/script&gt;y", "y", Repair.HTML),
        ("in\u202evisible", "invisible", Repair.CONTROLS),
        (" Miami ", "Miami", Repair.TRIMMED),
    ],
)
def test_known_faults_are_put_right_and_named(cell: str, text: str, repair: Repair) -> None:
    cleaned, repairs = clean(cell)
    assert cleaned == text
    assert repair in repairs


@pytest.mark.parametrize(
    "cell",
    [
        '=HYPERLINK("http://x.example","y")',
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "=1+1",
        '="a"',
        " =SUM(A1)",
    ],
)
def test_a_formula_never_gets_in(cell: str) -> None:
    assert clean(cell) == ("", clean(cell)[1])
    assert Repair.FORMULA in clean(cell)[1]


@pytest.mark.parametrize("cell", ["- a list\n- of things", "+1 305 555 0100", "a = b", "me@x.org"])
def test_ordinary_signs_at_the_start_are_no_formula(cell: str) -> None:
    assert Repair.FORMULA not in clean(cell)[1]
    assert clean(cell)[0]


def test_plain_text_is_left_alone() -> None:
    assert clean("Walk in. First names are fine.") == (
        "Walk in. First names are fine.",
        frozenset(),
    )


@given(st.text(max_size=300))
def test_cleaning_never_fails_and_cleaning_again_changes_nothing_more(cell: str) -> None:
    text, _ = clean(cell)
    assert text == text.strip()
    assert all(c == "\n" or unicodedata.category(c) != "Cc" for c in text)
    assert "\u202e" not in text
    again, _ = clean(text)
    assert clean(again)[0] == again


@pytest.mark.parametrize("text", ["test", "Blank", "N/A", "none", "xxx", "New test", "Test Term 4"])
def test_words_that_stand_for_nothing_are_known(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["HIV Test", "Pregnancy Tests", "Naples", "Blanket Drive"])
def test_names_that_only_look_alike_stay(text: str) -> None:
    assert not is_placeholder(text)


@given(st.text(max_size=400), st.integers(20, 200))
def test_a_shortened_text_keeps_to_its_limit_and_invents_nothing(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert len(short) <= limit
    assert " ".join(text.split()).startswith(short.removesuffix("…"))


def test_a_long_text_ends_with_a_whole_sentence_if_it_can() -> None:
    text = "We give a bed to young people for some nights. " + "Then many more words follow " * 9
    assert shorten(text, 120) == "We give a bed to young people for some nights."
    assert shorten("word " * 60, 30).endswith("word…")
