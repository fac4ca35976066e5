"""docs/reference/background-work.md lists the chores as they are."""

from datetime import timedelta
from pathlib import Path

from wayside.app import staff_of
from wayside.settings import Settings
from wayside.work import chores

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "background-work.md"


def in_words(span: timedelta) -> str:
    """A whole number of hours or minutes, as the page writes it."""
    minutes = int(span.total_seconds() // 60)
    number, unit = (minutes // 60, "hour") if minutes % 60 == 0 else (minutes, "minute")
    return f"{number} {unit}{'s' if number > 1 else ''}"


def test_the_page_lists_every_chore_and_no_other() -> None:
    rows = [line.split(" | ")[:3] for line in PAGE.read_text().splitlines() if line[:3] == "| `"]
    everything = chores(staff_of(Settings()), audit_days=180)
    assert rows == [
        [f"| `{chore.name}`", in_words(chore.every), in_words(chore.limit)] for chore in everything
    ]
