"""The pages on limits, logs and problems list exactly what the code has, in its order.

A failure shows the rows as they should be, ready to paste.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import wayside
from tests.support.tracked import ROOT
from wayside.chat.rules.bounds import Wire
from wayside.directory.rules.bounds import Bound as ImportBound
from wayside.kernel.limits import Limit
from wayside.kernel.logs import KEYS, Event
from wayside.kernel.problems import every_problem

REFERENCE = ROOT / "docs" / "reference"
BACKEND = ROOT / "backend" / "wayside"


def table(page: str, heading: str) -> list[str]:
    """The rows of the table under a heading, without its header."""
    text = (REFERENCE / page).read_text("utf-8").split(f"\n## {heading}\n", 1)[1]
    lines = text.split("\n## ", 1)[0].splitlines()
    return [line for line in lines if line.startswith("|")][2:]


def import_everything() -> None:
    """So that no problem hides in a module that nobody loaded."""
    for module in pkgutil.walk_packages(wayside.__path__, "wayside."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


def limit_rows() -> list[str]:
    return [
        f"| `{limit.name}` | {limit.amount:,} | {limit.value.unit} | {limit.value.beyond} "
        f"| `{limit.value.where}` |"
        for limit in Limit
    ]


def event_rows() -> list[str]:
    return [f"| `{event.label}` | {event.level} | {event.when} |" for event in Event]


def problem_rows() -> list[str]:
    import_everything()
    return [
        f"| `{problem.type}` | {problem.status} | {problem.english} "
        f"| {' '.join((problem.__doc__ or '').split())} |"
        for problem in every_problem()
    ]


def test_every_limit_is_on_its_page_as_it_is() -> None:
    assert table("limits.md", "Requests and sockets") == limit_rows()


def test_every_bound_of_an_import_is_on_the_page_as_it_is() -> None:
    rows = [re.match(r"\| `(\w+)` \| ([\d,]+) \| \S", row) for row in table("limits.md", "Imports")]
    assert [row and row.groups() for row in rows] == [
        (bound.name, f"{bound.value:,}") for bound in ImportBound
    ]


def test_every_bound_of_the_wire_is_on_the_page_as_it_is() -> None:
    assert table("limits.md", "Talk") == [
        f"| `{bound.name}` | {bound.amount:,} | {bound.value[1]} | {bound.value[2]} |"
        for bound in Wire
    ]


def test_every_bound_of_the_wire_is_enforced_somewhere() -> None:
    code = "".join(path.read_text("utf-8") for path in (BACKEND / "chat").rglob("*.py"))
    assert [bound.name for bound in Wire if f"Wire.{bound.name}" not in code] == []


def test_every_event_is_on_its_page_as_it_is() -> None:
    assert table("logs.md", "Events") == event_rows()


def test_every_key_of_a_log_line_is_on_the_page_as_it_is() -> None:
    assert table("logs.md", "Keys") == [f"| `{key}` | {what} |" for key, what in KEYS.items()]


def test_every_problem_is_on_its_page_as_it_is() -> None:
    assert table("problems.md", "Problems") == problem_rows()


def sources() -> Iterator[str]:
    for path in sorted(BACKEND.rglob("*.py")):
        if path.name not in ("limits.py", "logs.py"):
            yield path.read_text("utf-8")


@pytest.mark.parametrize("name", [f"Limit.{limit.name}" for limit in Limit])
def test_every_limit_is_enforced_where_its_page_says(name: str) -> None:
    limit = Limit[name.removeprefix("Limit.")]
    assert name in (BACKEND / limit.value.where).read_text("utf-8")


def test_every_event_is_logged_somewhere() -> None:
    code = "".join(sources()) + (BACKEND / "kernel" / "logs.py").read_text("utf-8")
    assert [event.name for event in Event if f"Event.{event.name}" not in code] == []
