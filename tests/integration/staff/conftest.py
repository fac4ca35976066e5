"""A house with an open database, and the whole application in front of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from starlette.applications import Starlette

from tests.support.household import Household
from wayside.app import create_app
from wayside.settings import Settings
from wayside.staff.house import Staff
from wayside.staff.secrets import StaffSecrets


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Starlette:
    """The whole application, as it is served."""
    return create_app(Settings(data_dir=tmp_path_factory.mktemp("data")))


@pytest.fixture
async def household(database: str, app: Starlette, tmp_path: Path) -> AsyncIterator[Household]:
    """Nobody is in it yet."""
    secrets = StaffSecrets(lambda name: name.encode().ljust(32, b"."))
    house = Household(app, Staff(secrets, "http://localhost:8000"))
    async with house.client:
        yield house
