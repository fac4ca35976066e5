"""Every reason that a report can give is explained where coordinators look."""

from pathlib import Path

import pytest

from wayside.directory.rules.reasons import Refusal, Repair

PAGE = (Path(__file__).parents[3] / "docs" / "how-to" / "import-listings.md").read_text("utf-8")


@pytest.mark.parametrize("reason", [*Repair, *Refusal])
def test_every_reason_is_on_the_page_as_it_is(reason: Repair | Refusal) -> None:
    assert f"| `{reason.code}` | {reason.sentence} |" in PAGE


def test_no_two_reasons_share_a_code() -> None:
    codes = [reason.code for reason in (*Repair, *Refusal)]
    assert len(codes) == len(set(codes))


def test_every_reason_is_given_by_something() -> None:
    package = Path(__file__).parents[3] / "backend" / "wayside" / "directory"
    source = "\n".join(
        file.read_text("utf-8") for file in package.rglob("*.py") if file.name != "reasons.py"
    )
    for reason in (*Repair, *Refusal):
        assert f"{type(reason).__name__}.{reason.name}" in source
