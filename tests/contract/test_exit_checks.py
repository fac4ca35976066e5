"""tests/browser/exit/README.md names, for each of the 22 checks of quick exit, tests that exist."""

import ast
import re
from pathlib import Path

import pytest

from tests.support.tracked import ROOT

FOLDER = ROOT / "tests" / "browser" / "exit"
ELSEWHERE = {7: "bench/quick_exit.py"}


def checks() -> dict[int, str]:
    """Number of each check, and what proves it."""
    rows = re.findall(
        r"^\| (\d+) \|[^|]*\|([^|]*)\|$", (FOLDER / "README.md").read_text(), re.MULTILINE
    )
    return {int(number): proof.strip() for number, proof in rows}


def names_in(file: Path) -> set[str]:
    tree = ast.parse(file.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        each.name for each in tree.body if isinstance(each, kinds) and each.name.startswith("test_")
    }


def test_every_check_is_there_once() -> None:
    assert list(checks()) == list(range(1, 23))


@pytest.mark.parametrize("number", range(1, 23))
def test_what_proves_a_check_exists(number: int) -> None:
    proof = checks()[number]
    if number in ELSEWHERE:
        assert ELSEWHERE[number] in proof
        return
    named = re.findall(r"`([\w./-]+\.py)(?:::(\w+))?`", proof)
    assert named
    for name, test in named:
        assert test in names_in(FOLDER / name), f"{name}::{test}"


def test_every_test_of_the_folder_proves_a_check() -> None:
    named = set(re.findall(r"`(test_\w+\.py)", (FOLDER / "README.md").read_text()))
    assert {path.name for path in FOLDER.glob("test_*.py")} <= named
