"""A folder of content: what lessons owe each other, and what a folder may hold."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.lesson_files import (
    CARDS,
    EXERCISE,
    GOOD,
    TODAY,
    folder_with,
    looked_over,
    read,
    translated,
)
from wayside.lessons.content_files import read_content

LESSON = "lessons/en/slow-trust.md"
SPANISH = "lessons/es/slow-trust.md"


def told(folder: Path, files: dict[str, str | bytes]) -> list[str]:
    return [f"{fault.file}: {fault.says}" for fault in looked_over(folder, files).faults]


def test_a_folder_in_order_has_nothing_to_mend(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {})
    assert content.faults == []
    assert content.good
    assert list(content.shelves["lessons"]["en"]) == ["slow-trust"]
    assert list(content.shelves["steady"]["en"]) == ["feet"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("You can stop.", "[Go on](lesson:nowhere).", "There is no lesson `nowhere`"),
        ("You can stop.", "[Go on](lesson:slow-trust).", "leads to the lesson it stands in"),
        ("You can stop.", "[Go on](site:nowhere).", "There is no site `nowhere`"),
        ("You can stop.", "![A tree](tree.png)", "There is no picture tree.png"),
        ("svc.peer", "svc.magic", "There is no resource `svc.magic`"),
        ("resource {#svc.peer}", "crisis {#psychic}", "There is no crisis `psychic`"),
        ("resource {#svc.peer}", "crisis {#lir}", "`lir` (or it is not shown)"),
        ("reviewers: [survivor]", "reviewers: [legal]", "A survivor reviewer always reads it"),
        ("basis: [G]", "basis: [L]", "Basis L needs a `legal` or `health` reviewer"),
        ("{#two}", "{#two law}", "Add the reviewer `legal`"),
        ("{#two}", "{#two health}", "Add the reviewer `health`"),
        ("reviewers: [survivor]", "reviewers: [survivor, legal]", "at most 180 days away"),
        ("2027-11-01", "2029-11-01", "at most 366 days away"),
        ("short: [one, four]", "short: [four, one]", "in their order"),
        ("short: [one, four]", "short: [one, nine]", "names some cards of this lesson"),
        ("short: [one, four]", "short: [one, two]", "ends with the last card too"),
        ("note: This is about trust. There are no details.\n", "", "Write `note`"),
    ],
)
def test_what_leads_nowhere_is_told(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    found = told(tmp_path, {LESSON: GOOD.replace(old, new)})
    assert any(says in each for each in found), found


def test_a_review_that_was_due_is_worth_knowing_and_breaks_nothing(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {}, today=TODAY + timedelta(days=400))
    assert content.good
    assert "A review was due on 2027-11-01" in content.faults[0].says


def test_two_lessons_cannot_have_one_place(tmp_path: Path) -> None:
    other = GOOD.replace("id: slow-trust", "id: other")
    assert any(
        "has the same place" in each for each in told(tmp_path, {"lessons/en/other.md": other})
    )


def test_an_exercise_has_steps_only(tmp_path: Path) -> None:
    wrong = EXERCISE.replace("::: pause {#two}", "::: card {#two}")
    assert any(
        "Here stand pause only" in each for each in told(tmp_path, {"steady/en/feet.md": wrong})
    )
    assert any(
        "Here stand card and check only" in each
        for each in told(tmp_path, {LESSON: GOOD.replace("::: card {#four}", "::: pause {#four}")})
    )


# Translations


def test_a_translation_that_keeps_the_shape_is_in_order(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {SPANISH: translated(read(GOOD))})
    assert content.faults == []
    assert content.shelves["lessons"]["es"]["slow-trust"].front.title == "Poco a poco"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("- They do |", "- A | B\n- They do |", "another number of answers"),
        ("svc.peer", "svc.legal", "another kinds of help"),
        ("{#two}", "{#two law}", "Marks stand in the English only"),
        ("You can stop.", "[x](lesson:slow-trust)", "another links"),
        ("{#two}", "{#second}", "`second` has a card only"),
        ("lang: es", "lang: ht", "in the folder of `es`"),
        ("source_rev: 1", "source_rev: 9", "The English is at rev 1 only"),
        ("note: nnnnnnnnnnnn\n", "", "has a content note and this not"),
    ],
)  # fmt: skip
def test_a_translation_of_another_shape_is_told(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    text = translated(read(GOOD))
    assert old in text
    found = told(tmp_path, {SPANISH: text.replace(old, new)})
    assert any(says in each for each in found), found


def test_cards_in_another_order_are_told(tmp_path: Path) -> None:
    parts = CARDS.split("\n\n")
    swapped = translated(read(GOOD), text="\n\n".join([parts[-1].strip(), *parts[:-1]]) + "\n")
    assert any(
        "not those of the English, in their order" in each
        for each in told(tmp_path, {SPANISH: swapped})
    )


def test_a_translation_knows_when_its_english_changed(tmp_path: Path) -> None:
    text = GOOD.replace("It is your pace.", "You set it.")
    changed = read(text)
    content = looked_over(tmp_path, {SPANISH: translated(read(GOOD)), LESSON: text})
    assert content.good
    assert [fault.says for fault in content.faults] == [
        f'The English of `three` changed. Look again, then write src: "{changed.cards[2].hash}".'
    ]


def test_a_card_without_translation_is_told_and_breaks_nothing(tmp_path: Path) -> None:
    lesson = read(GOOD)
    text = translated(lesson, text=CARDS[: CARDS.index("::: card {#four}")])
    text = text.replace(
        f'  four: {{src: "{lesson.cards[3].hash}", state: machine, by: machine}}\n', ""
    )
    content = looked_over(tmp_path, {SPANISH: text})
    assert [fault.says for fault in content.faults] == [
        "`four` has no translation. English is shown there."
    ]
    assert content.good


def test_nobody_calls_a_translation_reviewed_by_typing_it(tmp_path: Path) -> None:
    found = told(tmp_path, {SPANISH: translated(read(GOOD), state="reviewed")})
    assert any("only a review in the studio" in each for each in found)


def test_a_translation_of_nothing_is_told(tmp_path: Path) -> None:
    orphan = translated(read(GOOD)).replace("id: slow-trust", "id: orphan")
    found = told(tmp_path, {"lessons/es/orphan.md": orphan})
    assert any("There is no English file" in each for each in found)


# The folder itself


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("lessons/en/notes.txt", "Only files that end in .md"),
        ("lessons/xx/slow-trust.md", "This is no folder of a language"),
        ("lessons/loose.md", "This is no folder of a language"),
        ("lessons/en/deep/slow.md", "Only files that end in .md"),
        ("terms/en.yml", "This is not valid YAML"),
        ("sites.yml", "This is not valid YAML"),
        ("crisis/us.yml", "us.yml"),
    ],
)
def test_what_does_not_belong_in_the_folder_is_told(tmp_path: Path, name: str, says: str) -> None:
    found = told(tmp_path, {name: "[lost"})
    assert any(says in each for each in found), found


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("terms/en.yml", b"#" * 300_000),
        ("sites.yml", b"#" * 300_000),
        ("sites.yml", b"\xff\xfe"),
        ("crisis/us.yml", b"#" * 300_000),
        ("directory/vocabulary.yml", b"#" * 300_000),
        ("directory/vocabulary.yml", b"acc: {id: Asks for ID}\n"),
        ("directory/vocabulary.yml", b"[lost"),
        ("pictures/huge.png", b"\x89PNG" * 100_000),
    ],
)
def test_a_list_that_is_huge_or_strange_is_told_and_not_read(
    tmp_path: Path, name: str, raw: bytes
) -> None:
    content = looked_over(tmp_path, {name: raw})
    assert [fault.file.rpartition("/")[2] for fault in content.faults] == [name.rpartition("/")[2]]
    assert not content.good


def test_a_list_that_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, {})
    (folder / "terms").mkdir()
    os.mkfifo(folder / "terms" / "en.yml")
    os.mkfifo(folder / "lessons" / "en" / "pipe.md")
    content = read_content(folder, frozenset({"en"}), TODAY)
    assert sorted(fault.file for fault in content.faults) == ["lessons/en/pipe.md", "terms/en.yml"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "content", {})
    secret = tmp_path / "secret.md"
    secret.write_text(GOOD.replace("id: slow-trust", "id: secret"))
    os.symlink(secret, folder / "lessons" / "en" / "secret.md")
    os.symlink(folder / "lessons" / "en", folder / "lessons" / "es")
    content = read_content(folder, frozenset({"en", "es"}), TODAY)
    assert list(content.shelves["lessons"]) == ["en"]
    assert list(content.shelves["lessons"]["en"]) == ["slow-trust"]
    assert len(content.faults) == 2


def test_a_folder_with_too_many_files_is_not_read_at_all(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {f"lessons/es/x{n}.md": "" for n in range(301)})
    assert [fault.says[:19] for fault in content.faults] == ["More than 300 files"]


def test_a_lesson_with_a_fault_is_left_out_whole(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {LESSON: GOOD.replace("::: say", "::: shout")})
    assert content.shelves["lessons"]["en"] == {}
    assert not content.good


def test_a_translated_card_about_the_law_may_use_the_words_of_the_law(tmp_path: Path) -> None:
    english = GOOD.replace("{#two}", "{#two law}").replace("[survivor]", "[survivor, legal]")
    english = english.replace("2027-11-01", "2027-05-01")
    words = "terms:\n  - {find: [plaintiff], instead: you, why: a word of the law, law: true}\n"
    files: dict[str, str | bytes] = {"terms/es.yml": words, LESSON: english}
    for spoiled, faults in (("You can ask", 0), ("You can read one", 1)):
        own = CARDS.replace(spoiled, f"plaintiff {spoiled}")
        files[SPANISH] = translated(read(english), text=own)
        assert len(looked_over(tmp_path, files).faults) == faults, spoiled
