"""The application with people in it, and one lesson in two languages."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.integration.staff.conftest import app, household, whole
from tests.support.household import Household
from tests.support.lesson_files import GOOD, folder_with, read, translated
from tests.support.studio import Office
from wayside.lessons.taking_in import seed_lessons

__all__ = ["app", "household", "whole"]


@pytest.fixture
async def office(household: Household, tmp_path: Path) -> Office:
    """A house whose studio has what came along: nobody signed it yet."""
    folder = folder_with(tmp_path / "seed", {"lessons/es/slow-trust.md": translated(read(GOOD))})
    await seed_lessons(folder, frozenset({"en", "es"}))
    return Office(household, datetime.now(UTC).date())
