"""A lesson is read whole, or refused with the line of each fault. Much of this is hostile."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lesson_files import CARDS, FRONT, GOOD, HOSTILE, read
from wayside.lessons.rules.bounds import FILE_BYTES
from wayside.lessons.rules.faults import Refused
from wayside.lessons.rules.lesson import Extra, Lesson


def refused(text: str | bytes) -> list[str]:
    with pytest.raises(Refused) as caught:
        read(text)
    return [f"{fault.line}: {fault.says}" for fault in caught.value.faults]


def read_or_refused(text: str) -> tuple[Lesson | None, list[int]]:
    """The lesson, or the lines of at least one fault; anything else fails the test."""
    try:
        return read(text), []
    except Refused as fault:
        return None, [each.line for each in fault.faults] or pytest.fail("no fault is named")


def test_a_lesson_is_read_card_by_card() -> None:
    lesson = read(GOOD)
    assert [(card.kind, card.id) for card in lesson.cards] == [
        ("card", "one"),
        ("card", "two"),
        ("check", "three"),
        ("card", "four"),
    ]
    assert [part.kind for part in lesson.cards[1].parts if isinstance(part, Extra)] == [
        "say",
        "resource",
    ]
    assert lesson.cards[1].refs("resource") == ("svc.peer",)
    assert lesson.cards[2].options[0].reply == "Yes. It is your pace."


def test_a_card_can_be_marked_as_about_the_law_or_as_not_yet_confirmed() -> None:
    lesson = read(GOOD.replace("{#two}", "{#two law unconfirmed}"))
    assert lesson.cards[1].marks == {"law", "unconfirmed"}
    assert not lesson.cards[1].shown
    assert lesson.cards[0].shown


def test_the_hash_of_a_card_changes_with_its_words_only() -> None:
    before = read(GOOD)
    after = read(GOOD.replace("It is your pace.", "You set it."))
    moved = read(GOOD.replace("\n::: card {#four}", "\n\n\n::: card {#four}"))
    assert [old.hash == new.hash for old, new in zip(before.cards, after.cards, strict=True)] == [
        True,
        True,
        False,
        True,
    ]
    assert before.hashes() == moved.hashes()
    confirmed = read(GOOD.replace("{#one}", "{#one law unconfirmed}"))
    assert before.hashes() == confirmed.hashes()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("::: card {#one}", "::: video {#one}", "16: This container is not known"),
        ("::: card {#one}", "::: Card {#one}", "16: This container is not known"),
        ("::: card {#one}", "::: card {one}", "16: `one` is not known"),
        ("::: card {#one}", "::: card", "16: A card needs an id"),
        ("::: card {#one}", "::: card {#One}", "16: An id has small letters"),
        ("::: card {#one}", "::: card {#title}", "16: A card needs an id"),
        ("::: card {#one}", "::: card {#one #two}", "16: Write the id in braces, once"),
        ("::: card {#one}", "::: card {#one onclick=x}", "16: `onclick=x` is not known"),
        ("::: card {#one}", " ::: card {#one}", "16: A ::: line has blanks around it"),
        ("{#two}", "{#one}", "20: `one` is already the id of line 16"),
        ("::: say", "::: card {#five}", "23: A card cannot stand inside a card"),
        ("::: say", ":::: say", "23: The card around this needs more colons"),
        ("::: resource {#svc.peer}", "::: resource", "27: A resource is empty and names one id"),
        ("to wait.\n:::", "to wait.\n:::::", "25: The say of line 23 opened with 3 colons"),
        ("::: say", "::: say {#x}", "23: A say inside a card has no id"),
        ("I would like to wait.", "", "23: This say is empty"),
        ("- I do | Yes. It is your pace.\n", "", "31: A check ends in a list of 2 to 4 answers"),
        ("- I do | Yes", "- I do, yes", "34: An answer and its kind reply have one |"),
        ("You can go slowly.", "<b>slowly</b>", "17: HTML cannot stand in a lesson"),
        ("You can go slowly.", "<script>alert(1)</script>", "17: HTML cannot stand"),
        ("You can go slowly.", "<!-- hidden -->", "17: HTML cannot stand"),
        ("You can go slowly.", "[x](https://example.org)", "17: A link is never typed by hand"),
        ("You can go slowly.", "[x](javascript:alert(1))", "17: Here is a mark that is not read"),
        ("You can go slowly.", "[x](data:text/html,a)", "17: Here is a mark that is not read"),
        ("You can go slowly.", "[x](lesson:../../etc)", "17: A link is never typed by hand"),
        ("You can go slowly.", "<https://example.org>", "17: HTML cannot stand"),
        ("You can go slowly.", "![](a.png)", "17: Say in 3 to 125 characters"),
        ("You can go slowly.", "![A tree](//evil.example/a.png)", "17: A picture is named by"),
        ("You can go slowly.", "Look `here`.", "17: Code cannot stand here"),
        ("You can go slowly.", "\n# Loud\n", "18: A heading cannot stand in a card"),
        ("You can go slowly.", "\n> quoted\n", "18: A quotation cannot stand in a card"),
        ("You can go slowly.", "\n\n    four blanks\n", "19: Code, or a line that begins"),
        ("You can go slowly.", "\n\n---\n", "19: A rule cannot stand in a card"),
        ("You can go slowly.", "\n\n- a\n  - b\n", "20: A list stands inside a list"),
        ("You can go slowly.", "\n\n[x]: https://example.org\n", "17: A line such as [x]:"),
        ("id: slow-trust", "id: fast-trust", "2: The id has to be the name of the file"),
        ("id: slow-trust", "id: no", "2: `id` has to be words"),
        ("track: 6", "track: 7", "3: `track`: Input should be less than or equal to 6"),
        ("track: 6", "track: '6'", "3: `track`: Input should be a valid integer"),
        ("track: 6", "track: 6\ntrack: 6", "4: `track` is there twice"),
        ("basis: [G]", "basis: [G, Z]", "9: `basis.1`"),
        ("basis: [G]", "basis: &a [G]", "9: Anchors and aliases"),
        ("basis: [G]", "basis: &a [*a]", "9: Anchors and aliases"),
        ("basis: [G]", "basis: !!python/name:os.system x", "9: A tag (!) is not possible"),
        ("basis: [G]", "basis: [[[[[G]]]]]", "9: This is nested too deep"),
        ("basis: [G]", "basis: [G", "This is not valid YAML"),
        ("rev: 1", "rev: 1\nreviewed: true", "14: `reviewed` is not known here"),
        ("rev: 1\n", "", "1: `rev` is missing"),
        ("review_by: 2027-11-01", "review_by: 2027-13-41", "12: This is not valid YAML"),
        ("---\nid", "id", "1: The file begins with a line of three dashes"),
    ],
)  # fmt: skip
def test_what_is_not_right_is_refused_with_its_line(old: str, new: str, says: str) -> None:
    assert GOOD.count(old) >= 1
    found = refused(GOOD.replace(old, new, 1))
    assert any(says in each for each in found), found


def test_a_container_that_is_never_closed_is_refused_and_not_closed_for_the_writer() -> None:
    assert any("never closed" in each for each in refused(GOOD.rstrip().removesuffix(":::") + "\n"))


def test_text_between_cards_is_refused() -> None:
    assert any("This text is in no card" in each for each in refused(GOOD + "lost words\n"))


def test_a_file_with_front_matter_only_is_refused() -> None:
    assert any("No card follows" in each for each in refused(FRONT))


def test_all_faults_of_the_cards_are_told_at_once() -> None:
    found = refused(GOOD.replace("{#one}", "{#One}").replace("::: say", "::: shout"))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "has no end"),
        (GOOD.encode("utf-16"), "not UTF-8"),
        (GOOD.replace("slowly", "despu\xe9s").encode("latin-1"), "5: This is not UTF-8"),
        (b"\xef\xbb\xbf" + GOOD.encode(), "1: The file begins with a byte order mark"),
        (GOOD.replace("\n", "\r\n").encode(), "1: The line ends as on Windows"),
        (GOOD.replace("You can go", "You\x00 can go").encode(), "17: A mark that is no text"),
        (GOOD.replace("You can go", "You\u202e can go").encode(), "17: A hidden mark (U+202E)"),
        (GOOD.replace("You can go", "You\u200b can go").encode(), "17: A hidden mark (U+200B)"),
        (GOOD.replace("You can go", "e\u0301").encode(), "17: Letters and accents are stored"),
        (GOOD.encode().rstrip(b"\n"), "The last line has no end"),
        (GOOD.encode() + b"\n" * FILE_BYTES, "1: The file has more than 32,768 bytes"),
        (GOOD.encode() + b"a" * 1001 + b"\n", "more than 1,000 characters"),
        (b"---\n" * 5000, "front"),
        (b"---\n" + b"a: 1\n" * 4000, "1: No second line of three dashes"),
        (b"---\nid: " + (b"[" * 990 + b"\n") * 30 + b"---\n", "2: This is not valid YAML"),
        (b"---\n" + b"{a: " * 240 + b"\n---\n", "This is not valid YAML"),
        (b"::: card {#one}\n" * 900, "1: The file begins with"),
    ],
)
def test_bytes_that_are_no_lesson_are_refused(raw: bytes, says: str) -> None:
    found = refused(raw)
    assert any(says in each for each in found) or says == "front", found


@given(st.lists(HOSTILE, max_size=60).map("".join))
@settings(max_examples=300, deadline=None)
def test_whatever_follows_the_front_matter_is_a_lesson_or_refused(body: str) -> None:
    text = f"{FRONT}{body}\n"
    last = text.count("\n") + 1
    lesson, lines = read_or_refused(text)
    assert all(1 <= line <= last for line in lines)
    for card in lesson.cards if lesson else ():
        assert all(text for _, text in card.texts())
        assert all(to.startswith(("lesson:", "site:")) for _, to in card.links())


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_refused_in_plain_words_or_read(raw: bytes) -> None:
    with pytest.raises(Refused):
        read(raw)


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_front_matter_is_refused_in_plain_words_or_read(front: str) -> None:
    read_or_refused(f"---\n{front}\n---\n{CARDS}")


@given(st.integers(0, len(GOOD) - 1), st.sampled_from(list(":{}#<>[]()|*-`\n&\\!\"'")))
@settings(max_examples=300, deadline=None)
def test_one_wrong_key_never_loses_a_card_in_silence(place: int, key: str) -> None:
    """A slip of the finger changes words at most; a card that vanishes is told."""
    try:
        lesson = read(GOOD[:place] + key + GOOD[place:])
    except Refused:
        return
    assert len(lesson.cards) == len(read(GOOD).cards)
