"""The checker names every fault that other checkers passed, by place and in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.languages.catalogue import two_languages, write_catalogue
from wayside.kernel.catalogue_check import check_catalogue, main
from wayside.resources import resource

BEDS = """beds = {{ $count ->
    [one] One bed
{forms}   *[other] {{ $count }} beds
}}
"""


def faults(folder: Path, code: list[Path] | None = None) -> list[str]:
    return [str(fault) for fault in check_catalogue(folder, code or [])]


@pytest.mark.parametrize(
    ("english", "spanish", "fault"),
    [
        ("a = A", "", "es: a is missing (en/server/a.ftl:1)"),
        ("a = A", "a = A\nb = B", "es/server/a.ftl:2: b is not in the source language any more"),
        ("a = A\nb = B", "a = A\nb B", 'es/server/a.ftl:2: Expected token: "="'),
        ("a = { $x }", "a = { $y }", "es/server/a.ftl:1: a: the variable $x is missing"),
        ("a = { $x }", "a = { $y }", "es/server/a.ftl:1: a: the source has no variable $y"),
        ("a = { $x }", "a = A", "es/server/a.ftl:1: a: the variable $x is missing"),
        ("a = A\n  .b = B", "a = A", "es/server/a.ftl:1: a: the attribute .b is missing"),
        ("a = A", "a = A\n  .b = B", "es/server/a.ftl:1: a: the source has no attribute .b"),
        ("a =\n  .b = B", "a = A\n  .b = B", "es/server/a.ftl:1: a: has a text where the source"),
        ("a = A", "a =\n  .b = B", "es/server/a.ftl:1: a: has no text"),
        ("a = A", "a = A\na = B", "es/server/a.ftl:2: a is already in es/server/a.ftl:1"),
        ("a = { b }", "a = A", "en/server/a.ftl:1: a refers to b, not there"),
        ("a = { -b }", "a = A", "en/server/a.ftl:1: a refers to -b, not there"),
        ("a = { UPPER($x) }", "a = { $x }", "en/server/a.ftl:1: a: there is no function UPPER"),
        (
            'a = { DATETIME($x, month: "long") }',
            "a = { $x }",
            "a: DATETIME takes dateStyle, timeStyle, timeZone, not month",
        ),
        (
            BEDS.format(forms="    [few] Few beds\n"),
            BEDS.format(forms=""),
            "en/server/a.ftl:1: beds: en has no plural form `few`",
        ),
        (
            BEDS.format(forms=""),
            BEDS.format(forms="").replace("[one]", "[0]"),
            "es/server/a.ftl:1: beds: the plural forms of $count are missing",
        ),
        ("a = cafe\u0301", "a = A", "en/server/a.ftl:1: the text has to be in Unicode normal form"),
    ],
)
def test_each_fault_is_named_by_its_place(
    tmp_path: Path, english: str, spanish: str, fault: str
) -> None:
    found = faults(two_languages(tmp_path / "i18n", english + "\n", spanish + "\n"))
    assert [line for line in found if fault in line], found


def test_a_catalogue_without_fault_has_none(tmp_path: Path) -> None:
    english = BEDS.format(forms="") + "a = { $x }\n    .b = B\n-term = T\nc = { -term }\n"
    spanish = BEDS.format(forms="") + "a = { $x }\n    .b = B\nc = C\n"
    assert faults(two_languages(tmp_path / "i18n", english, spanish)) == []


def test_a_choice_that_is_not_a_count_needs_no_plural_forms(tmp_path: Path) -> None:
    text = "a = { $who ->\n    [mentor] M\n   *[other] O\n}\n"
    assert faults(two_languages(tmp_path / "i18n", text, text)) == []


def test_a_language_without_plurals_needs_none(tmp_path: Path) -> None:
    files = {
        "en/server/a.ftl": BEDS.format(forms=""),
        "zh-Hant/server/a.ftl": "beds = { $count } beds\n",
    }
    found = faults(write_catalogue(tmp_path / "i18n", files))
    assert not [line for line in found if "zh-Hant" in line]


def test_a_number_by_itself_may_have_a_text_of_its_own(tmp_path: Path) -> None:
    text = "a = { $count ->\n    [0] None\n   *[other] Some ({ $count })\n}\n"
    assert faults(two_languages(tmp_path / "i18n", text, text)) == []


def test_polish_needs_few_and_many_and_has_no_two(tmp_path: Path) -> None:
    files = {
        "en/server/a.ftl": BEDS.format(forms=""),
        "pl/server/a.ftl": BEDS.format(forms="    [two] Two\n"),
    }
    found = [line for line in faults(write_catalogue(tmp_path / "i18n", files)) if "pl/" in line]
    assert found == [
        "pl/server/a.ftl:1: beds: pl has no plural form `two`",
        "pl/server/a.ftl:1: beds: the plural form `few` is missing",
        "pl/server/a.ftl:1: beds: the plural form `many` is missing",
    ]


def test_a_message_that_moved_to_the_other_side_is_a_fault(tmp_path: Path) -> None:
    folder = two_languages(tmp_path / "i18n", "a = A\n", "")
    (folder / "es" / "client").mkdir()
    (folder / "es" / "client" / "a.ftl").write_text("a = A\n")
    expected = "es/client/a.ftl:1: a: belongs in server, as in en/server/a.ftl:1"
    assert faults(folder) == [expected]


def test_folders_and_the_list_have_to_agree(tmp_path: Path) -> None:
    folder = two_languages(tmp_path / "i18n", "", "")
    (folder / "es" / "server" / "a.ftl").unlink()
    (folder / "es" / "server").rmdir()
    (folder / "es").rmdir()
    (folder / "xx").mkdir()
    assert faults(folder) == [
        "es: is listed in languages.yml, but has no folder",
        "xx: is a folder of a language that languages.yml does not list",
    ]


TEMPLATE = """{{ say('home') }} {{ say.beside("leave", number=1) }} {{ say('line-name-' ~ id) }}
{# {{ say('in-a-comment') }} #}
"""
SCRIPT = """
// text("in-a-line-comment")
/* text("in-a-block-comment") */
const draw = () => text("gone", { count: 1 });
const kind = (code: string) => text(`kind-${code}`);
const table = { open: "finder-open" };
const view = <EnglishBeside id="also-gone" />;
"""


def test_ids_that_code_asks_for_exist_and_ids_that_exist_are_asked_for(tmp_path: Path) -> None:
    names = "home leave line-name-a kind-b finder-open unused"
    text = "".join(f"{name} = x\n" for name in names.split())
    folder = two_languages(tmp_path / "i18n", text, text)
    code = tmp_path / "pwa" / "src"
    code.mkdir(parents=True)
    (code / "a.html").write_text(TEMPLATE)
    (code / "b.tsx").write_text(SCRIPT)
    (code / "b.test.tsx").write_text('text("only-in-a-test")')
    assert faults(folder, [code]) == [
        "en/server/a.ftl:6: unused is never used",
        "pwa/src/b.tsx:4: asks for gone, which no catalogue has",
        "pwa/src/b.tsx:7: asks for also-gone, which no catalogue has",
    ]


def test_the_command_lists_faults_and_ends_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = two_languages(tmp_path / "i18n", "a = A\n", "")
    assert main([str(folder)]) == 1
    assert capsys.readouterr().out == "es: a is missing (en/server/a.ftl:1)\nen, es: 1 fault\n"
    (folder / "es" / "server" / "a.ftl").write_text("a = A\n")
    assert main([str(folder)]) == 0
    assert capsys.readouterr().out == "en, es: no faults\n"


def test_the_command_without_a_folder_says_what_it_needs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([]) == 2
    assert "Name the folder" in capsys.readouterr().err


def test_our_own_catalogue_has_no_fault() -> None:
    """The same command that `make check` runs, ids in the code of both sides included."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        [sys.executable, "-m", "wayside.kernel.catalogue_check", str(resource("i18n"))],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
