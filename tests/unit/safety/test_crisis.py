"""Crisis lines: right digits, no guess on a screen, a clear sentence for a wrong file."""

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from wayside.resources import resource
from wayside.safety.crisis import (
    CrisisFault,
    CrisisLine,
    crisis_file,
    load_crisis_lines,
    spelled,
)

OURS = resource("content", "crisis", "us.yml")


@pytest.fixture(scope="module")
def lines() -> dict[str, CrisisLine]:
    return {line.id: line for line in load_crisis_lines(OURS)}


def changed(tmp_path: Path, line_id: str, **changes: Any) -> Path:
    """Our file with one line changed."""
    written = yaml.safe_load(OURS.read_text(encoding="utf-8"))
    for line in written["lines"]:
        if line["id"] == line_id:
            line.update(changes)
    path = tmp_path / "crisis.yml"
    path.write_text(yaml.safe_dump(written), encoding="utf-8")
    return path


def test_all_eleven_lines_of_the_design_are_there(lines: dict[str, CrisisLine]) -> None:
    expected = "emergency 988 nhth nrs rainn childhelp lir trevor ncmec ctl strong"
    assert list(lines) == expected.split()


def test_the_first_screen_shows_these_four_and_no_more(lines: dict[str, CrisisLine]) -> None:
    assert [name for name, line in lines.items() if line.home] == [
        "emergency",
        "988",
        "nhth",
        "nrs",
    ]
    assert all(lines[name].shown for name in ("emergency", "988", "nhth", "nrs"))


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("RUNAWAY", "7862929"),
        ("HOPE", "4673"),
        ("THELOST", "8435678"),
        ("7NATIVE", "7628483"),
        ("4ACHILD", "4224453"),
        ("BEFREE", "233733"),
    ],
)
def test_words_spell_these_digits_on_a_telephone(word: str, digits: str) -> None:
    assert spelled(word) == digits


@pytest.mark.parametrize(
    ("line_id", "word", "number"),
    [
        ("nrs", "RUNAWAY", "+18007862929"),
        ("rainn", "HOPE", "+18006564673"),
        ("ncmec", "THELOST", "+18008435678"),
        ("strong", "7NATIVE", "+18447628483"),
        ("childhelp", "4ACHILD", "+18004224453"),
    ],
)
def test_the_numbers_we_show_are_the_ones_that_the_words_spell(
    lines: dict[str, CrisisLine], line_id: str, word: str, number: str
) -> None:
    assert lines[line_id].phones[0].number == number
    assert number.endswith(spelled(word))


def test_be_free_is_where_texts_to_the_human_trafficking_hotline_go(
    lines: dict[str, CrisisLine],
) -> None:
    assert {(text.number, text.keyword) for text in lines["nhth"].texts} == {
        ("233733", "HELP"),
        ("233733", "BEFREE"),
    }


def test_the_misprint_of_a_federal_page_is_not_ours(lines: dict[str, CrisisLine]) -> None:
    assert all(phone.number != "+18006554673" for line in lines.values() for phone in line.phones)


@pytest.mark.parametrize("line_id", ["emergency", "rainn", "trevor"])
def test_a_text_line_that_nobody_confirmed_is_not_shown(
    lines: dict[str, CrisisLine], line_id: str
) -> None:
    assert "texts" in lines[line_id].unconfirmed
    assert lines[line_id].texts == ()
    assert lines[line_id].shown, "its number is confirmed"


def test_a_line_of_which_nothing_is_confirmed_is_not_shown_at_all(
    lines: dict[str, CrisisLine],
) -> None:
    assert lines["lir"].phones == ()
    assert not lines["lir"].shown


def test_nobody_has_dialled_a_line_yet_and_the_file_says_so(lines: dict[str, CrisisLine]) -> None:
    for line in lines.values():
        assert line.checked is None
        assert line.confirmed_by is None


def test_every_line_has_two_sources_and_a_day_to_look_again(lines: dict[str, CrisisLine]) -> None:
    for line in lines.values():
        assert len(line.sources) >= 2
        assert line.next_check > date(2026, 11, 22)


def said(line: CrisisLine) -> str:
    return " | ".join(source.says for source in line.sources)


def test_a_cost_hours_and_a_duty_to_report_are_claimed_only_with_a_source(
    lines: dict[str, CrisisLine],
) -> None:
    for line in lines.values():
        own = [source for source in line.sources if "Toll-free" not in source.name]
        assert len(own) >= 2, line.id
        if line.cost == "free":
            assert re.search(r"\bfree\b", said(line)), line.id
        if line.cost == "free_call":
            assert "not charged to the caller" in said(line), line.id
            assert line.id == "lir" or line.phones[0].number[2:5] in said(line), line.id
        assert line.always_open == ("day and night" in said(line)), line.id
        if line.may_report != "unknown":
            assert re.search(r"police|pass on", said(line)), line.id
        assert line.site_has_chat <= ("chat" in said(line) or line.id in {"nrs", "rainn"}), line.id


def test_these_lines_are_known_to_answer_day_and_night_and_no_others(
    lines: dict[str, CrisisLine],
) -> None:
    always = [line.id for line in lines.values() if line.always_open]
    assert always == ["emergency", "988", "strong"]


def test_a_site_is_named_only_where_it_is_known_to_be_the_owners(
    lines: dict[str, CrisisLine],
) -> None:
    assert {line.id: line.site for line in lines.values() if line.site} == {
        "nrs": "https://www.1800runaway.org/",
        "rainn": "https://rainn.org/",
        "childhelp": "https://childhelphotline.org/",
        "strong": "https://stronghearts.me/",
    }
    assert all(line.site_has_chat for line in lines.values() if line.site)


def test_an_unconfirmed_site_takes_its_chat_with_it(tmp_path: Path) -> None:
    path = changed(tmp_path, "nrs", unconfirmed=["site"])
    nrs = {line.id: line for line in load_crisis_lines(path)}["nrs"]
    assert (nrs.site, nrs.site_has_chat) == (None, False)


def test_the_hotline_that_may_tell_the_police_says_so_first(lines: dict[str, CrisisLine]) -> None:
    assert lines["nhth"].may_report == "yes"
    assert lines["nhth"].note_id == "line-note-nhth"
    assert lines["nrs"].may_report == "unknown"
    assert lines["nrs"].note_id is None


@pytest.mark.parametrize(
    ("line_id", "changes", "says"),
    [
        (
            "nrs",
            {
                "phones": [
                    {"number": "+18007862928", "display": "1-800-786-2928", "vanity": "RUNAWAY"}
                ]
            },
            r"nrs phones 0: RUNAWAY spells 7862929, but \+18007862928 ends otherwise",
        ),
        (
            "nrs",
            {"phones": [{"number": "+18007862929", "display": "1-800-786-2992"}]},
            r"1-800-786-2992 is shown, but \+18007862929 would be dialled",
        ),
        ("nrs", {"phones": [{"number": "1-800", "display": "1-800"}]}, "nrs phones 0 number"),
        ("nrs", {"sources": [{"name": "one page"}]}, "nrs sources"),
        ("nrs", {"checked": date(2026, 12, 1)}, "nrs: a date of checking and the role"),
        (
            "nrs",
            {
                "checked": date(2026, 12, 1),
                "confirmed_by": "publisher",
                "next_check": date(2027, 6, 1),
            },
            "nrs: the next check is at most 90 days after the last",
        ),
        ("nrs", {"may_report": "perhaps"}, "nrs may_report"),
        ("nrs", {"id": "988"}, "988 is listed twice"),
        ("rainn", {"home": True}, "at most 4 lines stand on the first screen"),
        ("nrs", {"site": "http://1800runaway.org"}, "nrs site"),
        ("nrs", {"slogan": "you can"}, "nrs slogan"),
        ("nrs", {"site": None}, "nrs: site_has_chat needs the site"),
        ("988", {"cost": "free_call"}, "988: free_call needs a number that begins with 800"),
        ("ctl", {"cost": "free_call"}, "ctl: free_call needs a number"),
    ],
)
def test_a_wrong_fact_is_refused_with_a_sentence_that_names_the_line(
    tmp_path: Path, line_id: str, changes: dict[str, Any], says: str
) -> None:
    with pytest.raises(CrisisFault, match=says):
        load_crisis_lines(changed(tmp_path, line_id, **changes))


@pytest.mark.parametrize("answer", [True, "yes"])
def test_a_bare_yes_means_yes(tmp_path: Path, answer: object) -> None:
    path = changed(tmp_path, "nrs", may_report=answer)
    assert {line.id: line.may_report for line in load_crisis_lines(path)}["nrs"] == "yes"


def test_one_word_hides_a_line_at_once(tmp_path: Path) -> None:
    path = changed(tmp_path, "nhth", hidden=True)
    assert not {line.id: line.shown for line in load_crisis_lines(path)}["nhth"]


def test_a_line_that_a_person_checked_carries_the_day_and_the_role(tmp_path: Path) -> None:
    path = changed(
        tmp_path,
        "rainn",
        checked=date(2026, 12, 1),
        confirmed_by="publisher",
        next_check=date(2027, 3, 1),
        unconfirmed=[],
    )
    rainn = {line.id: line for line in load_crisis_lines(path)}["rainn"]
    assert rainn.texts[0].keyword == "HOPE"
    assert rainn.checked == date(2026, 12, 1)


def test_a_deployment_can_lay_its_own_file_in_its_data_folder(tmp_path: Path) -> None:
    assert crisis_file(tmp_path) == OURS
    shutil.copy(OURS, tmp_path / "crisis.yml")
    assert crisis_file(tmp_path) == tmp_path / "crisis.yml"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("lines: [", "cannot be read as YAML"),
        ("", "the file"),
        ("country: US\nlines: []", "lines"),
        ("country: US\nlines: [1]", "lines|0"),
        ("- 1", "the file"),
        ("\xff", "the file"),
    ],
)
def test_a_file_that_is_no_list_of_lines_says_so(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "crisis.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CrisisFault, match=says):
        load_crisis_lines(path)


def test_a_missing_file_says_which(tmp_path: Path) -> None:
    with pytest.raises(CrisisFault, match=r"missing: crisis\.yml"):
        load_crisis_lines(tmp_path / "crisis.yml")
