"""The check-in: soft questions whose answers only suggest. Nothing is scored, sent or kept."""

import json
from pathlib import Path

import pytest

from tests.support.lesson_files import CHECK_IN, GOOD, looked_over, translated
from wayside.lessons.packs import bind_packs
from wayside.lessons.rules.front import CheckInFront
from wayside.lessons.rules.reading import read_lesson

FILE = "check-in/en/how.md"
SPANISH = "check-in/es/how.md"


def told(folder: Path, text: str) -> list[str]:
    return [fault.says for fault in looked_over(folder, {FILE: text}).faults]


def test_an_answer_suggests_a_line_a_lesson_and_a_kind_of_help(tmp_path: Path) -> None:
    content = looked_over(tmp_path, {FILE: CHECK_IN})
    assert content.faults == []
    pack = json.loads(bind_packs(content, {"en": "ltr"}, folder=tmp_path)["en"].body)
    assert pack["checkIn"][0]["cards"][0]["answers"] == [
        {
            "answer": "It changes",
            "reply": "You can look at what there is.",
            "lesson": "slow-trust",
            "help": "svc.shelter",
        },
        {
            "answer": "Very low",
            "reply": "You can reach someone first.",
            "line": "988",
            "lesson": "slow-trust",
        },
    ]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("lesson:slow-trust help", "help:svc.peer help", "Suggest in this order, each once"),
        ("line:988 lesson:slow-trust", "lesson:slow-trust line:988", "Suggest in this order"),
        ("line:988", "score:3", "Suggest in this order"),
        ("line:988", "line:555", "There is no line `555`"),
        ("lesson:slow-trust help", "lesson:nowhere help", "There is no lesson `nowhere`"),
        ("help:svc.mental", "help:svc.magic", "There is no kind of help `svc.magic`"),
        ("help:svc.mental", "help:svc.mental | more", "have one | between them"),
        ("::: check {#joy}", "::: card {#joy}", "Here stand check only"),
    ],
)
def test_what_an_answer_cannot_suggest_is_told(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    assert old in CHECK_IN
    found = told(tmp_path, CHECK_IN.replace(old, new))
    assert any(says in each for each in found), found


def test_a_lesson_has_no_suggestions_behind_its_answers(tmp_path: Path) -> None:
    text = GOOD.replace("It is your pace.", "It is your pace. | line:988")
    found = looked_over(tmp_path, {"lessons/en/slow-trust.md": text}).faults
    assert [fault.says for fault in found] == [
        "An answer and its kind reply have one | between them."
    ]


def test_a_translation_suggests_what_its_english_suggests(tmp_path: Path) -> None:
    english = read_lesson(FILE, CHECK_IN.encode(), CheckInFront, "check-in")
    body = CHECK_IN.split("---\n\n", 1)[1]
    own = "\n".join(
        line.rsplit(" | ", 1)[0] if line.count("|") == 2 else line for line in body.split("\n")
    )
    spanish = translated(english, text=own).replace("note: nnnnnnnnnnnn\n", "")
    content = looked_over(tmp_path, {FILE: CHECK_IN, SPANISH: spanish})
    assert content.faults == []
    pack = json.loads(bind_packs(content, {"en": "ltr", "es": "ltr"}, folder=tmp_path)["es"].body)
    assert pack["checkIn"][0]["cards"][0]["answers"][1]["line"] == "988"
    typed = spanish.replace("That is hard.", "That is hard. | help:svc.legal")
    assert [fault.says for fault in looked_over(tmp_path, {SPANISH: typed}).faults] == [
        "What an answer suggests stands in the English only."
    ]
