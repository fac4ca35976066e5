"""A deployment for each test, on the database the run is for.

`house` is empty and people come in by the door; in `household` people are put in directly.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import pytest
from starlette.applications import Starlette

import wayside.app
from tests.support.accounts import House, open_house
from tests.support.clock import MovableClock
from tests.support.household import Household
from wayside.app import create_app, staff_of
from wayside.kernel.backplane import memory_backplane
from wayside.settings import Settings
from wayside.staff.house import Staff


@dataclass(frozen=True)
class Whole:
    """The application as it is served, and the `Staff` in it."""

    app: Starlette
    staff: Staff


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    """Made once, since making it reads every word of every language."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("data"))
    staff = staff_of(settings)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wayside.app, "staff_of", lambda _: staff)
        yield Whole(create_app(settings), staff)


@pytest.fixture(scope="module")
def app(whole: Whole) -> Starlette:
    """The application alone."""
    return whole.app


@pytest.fixture
async def household(database: str, whole: Whole) -> AsyncIterator[Household]:
    """Nobody is in it yet."""
    backplane = memory_backplane()
    whole.staff.bell.hang(backplane)
    house = Household(whole.app, whole.staff)
    async with house.client:
        yield house
    await backplane.close()


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[House]:
    """Nobody works here yet."""
    async with open_house(clock) as opened:
        yield opened
