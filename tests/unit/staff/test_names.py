"""Chosen names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.staff.rules.names import LONGEST, LONGEST_KEY, NameFault, name_key, tidy_name


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("Heron", "Heron"),
        ("  Grey   Heron ", "Grey Heron"),
        ("Ｈeron", "Heron"),
        ("Marie-Ève O’Neil 2", "Marie-Ève O’Neil 2"),
        ("قمر", "قمر"),
        ("कमल", "कमल"),
        ("サクラ", "サクラ"),
    ],
)
def test_a_name_is_kept_as_people_write_it(given_: str, kept: str) -> None:
    assert tidy_name(given_) == kept


@pytest.mark.parametrize(
    "given_",
    [
        "", "   ", "-", "x" * 41, "a\u200bb", "a\u202eb", "a\x00b", "<b>", "a@b", "a/b", "😀",
        "Ноrоn\u0061",  # Cyrillic and Latin letters that look alike
        "\u0301a",
        "Heron\ufe0f", "Her\u034fon", "Heron\u3164", "Heron\u115f", "\u180bHeron",
        "Heron\U000e0100",
        "Ꭺlex", "ꓮlex", "her\u1d0fn",  # letters of two scripts, and of phonetic writing
    ],
)  # fmt: skip
def test_what_hides_or_misleads_is_no_name(given_: str) -> None:
    with pytest.raises(NameFault):
        tidy_name(given_)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Heron", "hERON"), ("Héron", "Heron"), ("Grey Heron", "grey-heron"), ("Straße", "STRASSE"),
        ("Сосо", "Coco"), ("AI", "Al"), ("B0b", "Bob"), ("ΚΑΤΕ", "Kate"), ("Heron\ufe0f", "Heron"),
    ],
)  # fmt: skip
def test_names_that_read_the_same_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@given(st.text(max_size=60))
def test_any_text_is_a_tidy_name_or_refused(text: str) -> None:
    try:
        name = tidy_name(text)
    except NameFault:
        return
    assert 1 <= len(name) <= LONGEST
    assert tidy_name(name) == name
    assert 1 <= len(name_key(name)) <= LONGEST_KEY
    assert name_key(name) == name_key(text) == name_key(name.upper().lower())


@given(st.text(max_size=200))
def test_whatever_is_typed_at_the_door_has_a_key_that_stays(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)
