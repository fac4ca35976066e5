"""Phone numbers: every written form of one number is that number, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.directory.rules.phones import Phone, PhoneKind, parse_kind, parse_phone
from wayside.directory.rules.reasons import Repair

NUMBERS = st.tuples(
    st.from_regex(r"[2-9]\d{2}", fullmatch=True).filter(str.isascii),
    st.from_regex(r"[2-9]\d{2}", fullmatch=True).filter(str.isascii),
    st.from_regex(r"\d{4}", fullmatch=True).filter(str.isascii),
)
FORMS = [
    "({0}) {1}-{2}",
    "{0}-{1}-{2}",
    "{0} - {1} - {2}",
    "{0}.{1}.{2}",
    "{0}{1}{2}",
    "1-{0}-{1}-{2}",
    "1 ({0}) {1}-{2}",
    "+1{0}{1}{2}",
    "({0}) {1}- {2}",
    "Phone No: ({0}) {1}-{2}",
]


@given(NUMBERS, st.sampled_from(FORMS))
def test_every_form_of_a_number_is_the_same_number(parts: tuple[str, str, str], form: str) -> None:
    assert parse_phone(form.format(*parts)) == Phone("+1" + "".join(parts))


@given(NUMBERS, st.from_regex(r"\d{1,6}", fullmatch=True).filter(str.isascii))
def test_an_extension_is_kept_apart(parts: tuple[str, str, str], extension: str) -> None:
    number = Phone("+1" + "".join(parts), extension)
    base = "-".join(parts)
    for form in (f"{base} x{extension}", f"{base} ext. {extension}", f"{base} Ext: {extension}"):
        assert parse_phone(form) == number


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1-800-RUNAWAY", Phone("+18007862929")),
        ("1 (888) 7WE-HELP", Phone("+18887934357")),
        ("305-555-0100 xOPT2", Phone("+13055550100", "option 2")),
        ("211", Phone("211")),
        ("988", Phone("988")),
        ("+44 20 7946 0000", Phone("+442079460000")),
    ],
)
def test_other_ways_to_write_a_number(written: str, expected: Phone) -> None:
    assert parse_phone(written) == expected


@pytest.mark.parametrize(
    "written",
    ["", "234", "4356", "23", "9374686975_6", "305-357-*567", "call us", "123-456-7890", "1234567"],
)
def test_what_cannot_be_dialled_is_no_number(written: str) -> None:
    assert parse_phone(written) is None


def test_a_short_code_is_a_number_for_texts_only() -> None:
    assert parse_phone("741741", kind=PhoneKind.TEXT) == Phone("741741")
    assert parse_phone("741741") is None


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    phone = parse_phone(text)
    if phone is not None:
        digits = phone.number.removeprefix("+")
        assert digits.isascii()
        assert digits.isdigit()
        assert 3 <= len(digits) <= 15


def test_an_unknown_kind_of_phone_is_taken_as_voice_and_said_so() -> None:
    assert parse_kind("Fax") == (PhoneKind.FAX, frozenset())
    assert parse_kind("textphone") == (PhoneKind.OTHER, frozenset())
    assert parse_kind("11") == (PhoneKind.VOICE, frozenset({Repair.TYPE_UNKNOWN}))
