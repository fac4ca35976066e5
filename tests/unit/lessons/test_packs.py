"""A pack holds words that nothing can come out of, and says honestly how far they were checked."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.lesson_files import (
    CARDS,
    FRONT,
    GOOD,
    HOSTILE,
    folder_with,
    looked_over,
    read,
    translated,
)
from wayside.lessons.packs import bind_packs
from wayside.lessons.rules.faults import Refused
from wayside.lessons.rules.pack import Binding, bind_pack
from wayside.lessons.rules.pictures import PICTURE_BYTES

LESSON = "lessons/en/slow-trust.md"
SPANISH = "lessons/es/slow-trust.md"
DIRECTIONS = {"en": "ltr", "es": "ltr"}
SITES = {"sites": {"near": ("Near", "https://near.example/")}}
KEYS = {
    "v", "lang", "dir", "checkIn", "lessons", "steady", "elsewhere", "sites", "id", "title",
    "track", "minutes", "seconds", "kinds", "short", "note", "mark", "cards", "kind", "parts",
    "answers",
    "answer", "reply", "english", "p", "ul", "ol", "pause", "say", "say-not", "line", "help",
    "text", "strong", "em", "lesson", "site", "picture", "alt", "in", "name", "address", "near",
}  # fmt: skip


def packs(folder: Path, files: dict[str, str | bytes], **more: Any) -> dict[str, dict[str, Any]]:
    content = looked_over(folder, files)
    bound = bind_packs(content, DIRECTIONS, folder=folder, **more)
    return {tag: json.loads(pack.body) for tag, pack in bound.items()}


def walk(node: Any) -> Iterator[tuple[str, Any]]:
    """Every name and value, however deep."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield name, value
            yield from walk(value)
    elif isinstance(node, list):
        for value in node:
            yield from walk(value)


def test_a_pack_is_the_words_of_a_lesson_in_order(tmp_path: Path) -> None:
    [lesson] = packs(tmp_path, {})["en"]["lessons"]
    assert [card["id"] for card in lesson["cards"]] == ["one", "two", "three", "four"]
    assert lesson["cards"][1]["parts"][1:] == [
        {"say": [{"p": ["I would like to wait."]}]},
        {"help": "svc.peer"},
    ]
    assert lesson["cards"][2]["answers"][0] == {"answer": "I do", "reply": "Yes. It is your pace."}
    assert lesson["short"] == ["one", "four"]


def test_the_same_content_makes_the_same_pack_and_other_content_another(tmp_path: Path) -> None:
    def name(folder: str, text: str) -> str:
        place = tmp_path / folder
        return bind_packs(looked_over(place, {LESSON: text}), DIRECTIONS, folder=place)["en"].hash

    assert name("a", GOOD) == name("b", GOOD)
    assert name("c", GOOD.replace("You can stop.", "You can wait.")) != name("b", GOOD)


def test_nothing_is_bound_from_content_with_a_fault(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {LESSON: GOOD.replace("::: say", "::: shout")})
    with pytest.raises(ValueError, match="has faults"):
        bind_packs(content, DIRECTIONS, folder=tmp_path)


def test_a_lesson_says_that_nobody_reviewed_it_until_somebody_did(tmp_path: Path) -> None:
    before = packs(tmp_path, {})["en"]
    after = packs(tmp_path, {}, reviewed=frozenset({("lessons", "slow-trust")}))["en"]
    assert before["lessons"][0]["mark"] == "unreviewed"
    assert "mark" not in after["lessons"][0]
    assert after["steady"][0]["mark"] == "unreviewed"


def test_a_card_that_nobody_confirmed_is_in_no_pack_in_no_language(tmp_path: Path) -> None:
    text = GOOD.replace("{#two}", "{#two unconfirmed}")
    bound = packs(tmp_path, {LESSON: text, SPANISH: translated(read(text))})
    for pack in bound.values():
        assert [card["id"] for card in pack["lessons"][0]["cards"]] == ["one", "three", "four"]
        assert "small thing first" not in json.dumps(pack)


# Other languages


def test_a_translation_carries_its_mark_on_every_card(tmp_path: Path) -> None:
    pack = packs(tmp_path, {SPANISH: translated(read(GOOD))})["es"]
    lesson = pack["lessons"][0]
    assert lesson["title"] == "Poco a poco"
    assert {lesson["mark"], *(card["mark"] for card in lesson["cards"])} == {"machine"}


def test_a_card_whose_english_changed_says_so(tmp_path: Path) -> None:
    spanish = translated(read(GOOD))
    changed = GOOD.replace("It is your pace.", "You set it.")
    [lesson] = packs(tmp_path, {SPANISH: spanish, LESSON: changed})["es"]["lessons"]
    assert [card["mark"] for card in lesson["cards"]] == ["machine", "machine", "stale", "machine"]


def test_english_stands_beside_a_card_about_the_law_that_nobody_reviewed(tmp_path: Path) -> None:
    english = GOOD.replace("{#two}", "{#two law}").replace("[survivor]", "[survivor, legal]")
    english = english.replace("2027-11-01", "2027-05-01")
    own = CARDS.replace("You can ask", "Puedes pedir")
    [lesson] = packs(tmp_path, {LESSON: english, SPANISH: translated(read(english), text=own)})[
        "es"
    ]["lessons"]
    card = lesson["cards"][1]
    assert card["parts"][0]["p"][0].startswith("Puedes pedir")
    assert card["english"]["parts"][0]["p"][0].startswith("You can ask")
    assert "english" not in lesson["cards"][0]


def test_a_card_without_translation_is_english_and_says_that_it_is(tmp_path: Path) -> None:
    lesson = read(GOOD)
    text = translated(lesson, text=CARDS[: CARDS.index("::: card {#four}")])
    line = f'  four: {{src: "{lesson.cards[3].hash}", state: machine, by: machine}}\n'
    assert line in text
    last = packs(tmp_path, {SPANISH: text.replace(line, "")})["es"]["lessons"][0]["cards"][3]
    assert (last["lang"], last["dir"]) == ("en", "ltr")
    assert "mark" not in last


def test_what_a_language_lacks_is_named_with_where_it_exists(tmp_path: Path) -> None:
    other = GOOD.replace("id: slow-trust", "id: other").replace("order: 2", "order: 3")
    files = {SPANISH: translated(read(GOOD)), "lessons/en/other.md": other}
    bound = packs(tmp_path, files)
    assert bound["es"]["elsewhere"] == [{"id": "other", "title": "Trust, slowly", "in": ["en"]}]
    assert bound["en"]["elsewhere"] == []


def test_a_language_without_lessons_says_where_they_are_and_still_has_a_way_to_calm(
    tmp_path: Path,
) -> None:
    pack = packs(tmp_path, {})["es"]
    assert pack["lessons"] == []
    assert pack["elsewhere"] == [{"id": "slow-trust", "title": "Trust, slowly", "in": ["en"]}]
    [exercise] = pack["steady"]
    assert (exercise["id"], exercise["lang"], exercise["dir"]) == ("feet", "en", "ltr")


# Where it leads, and what it shows

SITE = """sites:
  near:
    name: Near
    address: https://near.example/
    state: {state}
    sources: [someone read it]
    next_check: 2027-02-20
"""


@pytest.mark.parametrize("state", ["found", "unconfirmed"])
def test_a_site_that_nobody_confirmed_is_a_word_and_no_link(tmp_path: Path, state: str) -> None:
    text = GOOD.replace("You can stop.", "You can look [there](site:near).")
    pack = packs(tmp_path, {LESSON: text, "sites.yml": SITE.format(state=state)})["en"]
    run = pack["lessons"][0]["cards"][0]["parts"][0]["p"][1]
    if state == "found":
        assert run == {"text": "there", "site": "near"}
        assert pack["sites"] == {"near": {"name": "Near", "address": "https://near.example/"}}
    else:
        assert run == "there"
        assert pack["sites"] == {}


@pytest.mark.parametrize(
    "address", ["http://near.example/", "javascript:alert(1)", "https://a@near.example/",
                "https://near.example/?q=1", "//near.example/"],
)  # fmt: skip
def test_an_address_that_is_not_plain_https_is_refused(tmp_path: Path, address: str) -> None:
    written = SITE.format(state="found").replace("https://near.example/", f'"{address}"')
    content = looked_over(tmp_path, {"sites.yml": written})
    assert [fault.file for fault in content.faults] == ["sites.yml"]


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 20


def test_a_picture_travels_inside_the_pack_with_its_words(tmp_path: Path) -> None:
    text = GOOD.replace("You can stop.", "![A calm tree](tree.png)")
    pack = packs(tmp_path, {LESSON: text, "pictures/tree.png": PNG})["en"]
    run = pack["lessons"][0]["cards"][0]["parts"][0]["p"][1]
    assert run["alt"] == "A calm tree"
    assert run["picture"].startswith("data:image/png;base64,")


@pytest.mark.parametrize(
    "raw",
    [b"<svg onload='alert(1)'/>", b"GIF89a", b"", b"\x89PNG\r\n\x1a\n<script>",
     PNG + b"\x00" * PICTURE_BYTES],
)  # fmt: skip
def test_a_file_that_is_no_small_picture_is_refused_whatever_its_name(
    tmp_path: Path, raw: bytes
) -> None:
    content = looked_over(tmp_path, {"pictures/tree.png": raw})
    assert [fault.file for fault in content.faults] == ["pictures/tree.png"]


@given(st.lists(HOSTILE, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_whatever_a_writer_types_only_words_and_known_names_come_out(typed: str) -> None:
    """Each card is spoiled with hostile text. What still reads holds nothing that could act."""
    try:
        lesson = read(f"{FRONT}\n::: card {{#one}}\nA {typed}\n:::\n")
    except Refused:
        return
    binding = Binding("en", DIRECTIONS, SITES["sites"], {})
    pack = bind_pack("en", {"lessons": {"en": {lesson.id: lesson}}}, binding)
    for name, value in walk(json.loads(json.dumps(pack))):
        assert name in KEYS
        if name == "lesson":
            assert value == lesson.id
        if name == "site":
            assert value == "near"
        if name == "address":
            assert value == "https://near.example/"
        if name == "picture":
            pytest.fail("there is no picture to show")


def test_the_net_for_names_would_catch_another(tmp_path: Path) -> None:
    assert "href" not in KEYS
    assert {name for name, _ in walk(packs(tmp_path, {})["en"])} <= KEYS
    assert folder_with(tmp_path, {}).is_dir()
