"""docs/asvs.md: every item of ASVS 5.0 on signing in, sessions and permissions is answered.

An answer is a test that exists, or a sentence that says why there is none. The ids are those of
levels 1 and 2 of chapters V6, V7 and V8 (OWASP ASVS 5.0.0); of level 3 stand those that we do.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.support.tracked import ROOT

PAGE = ROOT / "docs" / "asvs.md"
WANTED = {
    1: """6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2
          7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2 8.1.1 8.2.1 8.2.2 8.3.1""",
    2: """6.1.2 6.1.3 6.2.9 6.2.10 6.2.11 6.2.12 6.3.3 6.3.4 6.4.3 6.4.4 6.5.1 6.5.2 6.5.3 6.5.4
          6.5.5 6.6.1 6.6.2 6.6.3 6.8.1 6.8.2 6.8.3 6.8.4 7.1.1 7.1.2 7.1.3 7.3.1 7.3.2 7.4.3 7.4.4
          7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 8.1.2 8.2.3 8.4.1""",
    3: """6.3.5 6.3.6 6.3.7 6.3.8 6.4.5 6.4.6 6.5.6 6.5.7 6.5.8 6.6.4 6.7.1 6.7.2 7.5.3
          8.1.3 8.1.4 8.2.4 8.3.2 8.3.3 8.4.2""",
}
LEVELS = {item: level for level, items in WANTED.items() for item in items.split()}
REASON = re.compile(r"(?:Not met|Not met in full|Does not apply), because \w")


def rows() -> dict[str, list[str]]:
    """The cells behind each id: level, what it asks, what we do, what shows it."""
    found: dict[str, list[str]] = {}
    for line in PAGE.read_text("utf-8").splitlines():
        if re.match(r"\| \d+\.\d+\.\d+ \|", line):
            item, *cells = (cell.strip() for cell in line.strip("| ").split(" | "))
            assert item not in found, f"{item} stands there twice"
            found[item] = cells
    return found


def named_tests() -> list[tuple[str, str]]:
    """Each test that is named, with its id."""
    return [
        (item, name)
        for item, cells in rows().items()
        for name in re.findall(r"`([^`]*)`", cells[3])
    ]


@cache
def names_in(path: Path) -> set[str]:
    """What can be named in a file of tests."""
    text = path.read_text("utf-8")
    if path.suffix == ".py":
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
        every = (node.name for node in ast.walk(ast.parse(text)) if isinstance(node, kinds))
        return {name for name in every if name.startswith("test_")}
    return set(re.findall(r"""\bit(?:\.each\(.*?\))?\(\s*["'`](.*?)["'`],""", text, re.DOTALL))


def exists(named: str) -> bool:
    path, _, name = named.partition("::")
    return (ROOT / path).is_file() and name in names_in(ROOT / path)


def test_every_item_of_levels_one_and_two_is_answered_under_its_own_level() -> None:
    levels = {item: int(cells[0]) for item, cells in rows().items()}
    assert {item for item, level in LEVELS.items() if level < 3} <= set(levels)
    assert levels == {item: LEVELS.get(item) for item in levels}


def test_every_answer_names_a_test_or_says_why_there_is_none() -> None:
    silent = [
        item
        for item, cells in rows().items()
        if len(cells) != 4
        or not (re.search(r"`[^`]+::[^`]+`", cells[3]) or REASON.search(cells[3]))
    ]
    assert silent == []


def test_every_named_test_exists() -> None:
    assert len(named_tests()) > 40
    assert [(item, name) for item, name in named_tests() if not exists(name)] == []


@pytest.mark.parametrize(
    "named",
    [
        "tests/contract/test_asvs.py::test_that_nobody_wrote",
        "tests/contract/test_asvs.py::rows",
        "tests/contract/test_gone.py::test_every_named_test_exists",
        "pwa/src/staff/words.test.ts::does what nobody wrote",
        "docs/asvs.md",
    ],
)
def test_a_name_without_its_test_would_be_found(named: str) -> None:
    assert not exists(named)


def test_a_test_of_the_browser_side_can_be_named() -> None:
    assert exists("pwa/src/staff/words.test.ts::are listed by the page")
