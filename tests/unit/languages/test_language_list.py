"""languages.yml: what it may say, and the sentence that names the fault."""

from pathlib import Path

import pytest

from tests.unit.languages.catalogue import LIST, write_catalogue
from wayside.kernel.language_list import LanguageListFault, read_language_list
from wayside.resources import resource

ES = next(line.strip(" -") for line in LIST.splitlines() if "tag: es" in line)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (ES.replace("machine", "reviewed"), "es: reviewed, but no review says by which role"),
        (ES.replace("[en]", "[]"), "es: its chain has to end in en"),
        (ES.replace("[en]", "[xx, en]"), "es: its chain names xx"),
        (ES.replace("plurals: es", "plurals: xx"), "no plural rules are known for xx"),
        (ES.replace("tag: es", "tag: en"), "en is listed twice"),
        (ES.replace("ltr", "up"), "direction"),
        (ES.replace("tone: x", "tune: x"), "tune"),
    ],
)
def test_a_wrong_line_is_refused_with_a_sentence_that_names_it(
    tmp_path: Path, wrong: str, says: str
) -> None:
    folder = write_catalogue(tmp_path / "i18n", {}, listed=LIST.replace(ES, wrong))
    with pytest.raises(LanguageListFault, match=says):
        read_language_list(folder)


def test_reviewed_takes_a_role_and_a_day(tmp_path: Path) -> None:
    review = "state: reviewed, review: {role: survivor reviewer, day: 2026-11-22}"
    listed = LIST.replace(ES, ES.replace("state: machine", review))
    languages = read_language_list(write_catalogue(tmp_path / "i18n", {}, listed=listed)).languages
    assert languages[1].state == "reviewed"


def test_a_list_that_is_missing_or_is_no_yaml_says_so(tmp_path: Path) -> None:
    with pytest.raises(LanguageListFault, match="is missing"):
        read_language_list(tmp_path)
    (tmp_path / "languages.yml").write_text("languages: [", encoding="utf-8")
    with pytest.raises(LanguageListFault, match="not valid YAML"):
        read_language_list(tmp_path)


@pytest.mark.parametrize(("tag", "direction"), [("es", "ltr"), ("ar", "rtl")])
def test_ours_say_that_a_computer_wrote_them(tag: str, direction: str) -> None:
    listed = {entry.tag: entry for entry in read_language_list(resource("i18n")).languages}
    assert (listed[tag].state, listed[tag].direction) == ("machine", direction)


def test_what_is_planned_is_not_here_yet() -> None:
    ours = read_language_list(resource("i18n"))
    assert len(ours.planned) + len(ours.languages) == 24
    assert not {*ours.planned} & {entry.tag for entry in ours.languages}
