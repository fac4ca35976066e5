"""A deployment for each test, on the database the run is for."""

from collections.abc import AsyncIterator

import pytest

from tests.support.accounts import House, open_house
from tests.support.clock import MovableClock


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[House]:
    """Nobody works here yet."""
    async with open_house(clock) as opened:
        yield opened
