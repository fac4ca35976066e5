"""`wayside content`, as a writer types it."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.support.lesson_files import CHECK_IN, GOOD, folder_with
from wayside.cli import app
from wayside.resources import resource


def typed(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["content", *map(str, words)])


def test_a_folder_in_order_is_counted_and_ends_well(tmp_path: Path) -> None:
    result = typed("check", folder_with(tmp_path / "content", {}))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "lessons: en 1",
        "steady: en 1",
        "check-in: none",
        "No things to mend.",
    ]


def test_a_fault_is_printed_with_its_file_and_line_and_what_to_do(tmp_path: Path) -> None:
    text = GOOD.replace("::: say", "::: shout")
    result = typed("check", folder_with(tmp_path / "content", {"lessons/en/slow-trust.md": text}))
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == (
        "content/lessons/en/slow-trust.md:23: This container is not known. "
        "The seven are: card, pause, check, say, say-not, resource, crisis."
    )
    assert "1 thing to mend." in result.stdout


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    result = typed("check", tmp_path / "nowhere")
    assert result.exit_code == 1
    assert "There is no folder" in result.stderr


def test_the_content_that_comes_along_is_checked_where_no_folder_is_named() -> None:
    result = typed("check")
    assert result.exit_code == 0
    assert "en 24" in result.stdout


def test_a_translation_is_begun_in_order_and_its_cards_are_drafts(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "content", {"check-in/en/how.md": CHECK_IN})
    for id in ("slow-trust", "feet", "how"):
        assert typed("begin", "es", id, folder).exit_code == 0
    result = typed("check", folder)
    assert result.exit_code == 0
    assert "worth knowing" not in result.stdout
    text = (folder / "lessons" / "es" / "slow-trust.md").read_text("utf-8")
    assert "state: draft, by: translator" in text
    assert "review_by" not in text


def test_every_lesson_that_comes_along_can_be_begun_in_a_language(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    shutil.copytree(resource("content"), folder)
    for shelf in ("lessons", "steady", "check-in"):
        shutil.rmtree(folder / shelf / "ar", ignore_errors=True)
        for path in sorted((folder / shelf / "en").iterdir()):
            assert typed("begin", "ar", path.stem, folder).exit_code == 0, path.stem
    result = typed("check", folder)
    assert (result.exit_code, "ar 24" in result.stdout) == (0, True), result.stdout


@pytest.mark.parametrize(
    ("language", "id", "says"),
    [
        ("es", "nowhere", "There is no English file"),
        ("en", "slow-trust", "is there already"),
        ("xx", "slow-trust", "is not in the list of languages"),
        ("../en", "slow-trust", "is not in the list of languages"),
        ("es", "../feet", "There is no English file"),
    ],
)
def test_what_cannot_be_begun_is_told_and_nothing_is_written(
    tmp_path: Path, language: str, id: str, says: str
) -> None:
    folder = folder_with(tmp_path / "content", {})
    before = sorted(folder.rglob("*"))
    result = typed("begin", language, id, folder)
    assert result.exit_code == 1
    assert says in result.stderr
    assert sorted(folder.rglob("*")) == before


def test_words_that_someone_wrote_are_never_written_over(tmp_path: Path) -> None:
    folder = folder_with(tmp_path / "content", {"lessons/es/slow-trust.md": "my words\n"})
    result = typed("begin", "es", "slow-trust", folder)
    assert result.exit_code == 1
    assert (folder / "lessons" / "es" / "slow-trust.md").read_text("utf-8") == "my words\n"
