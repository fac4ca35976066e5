"""One house of Talk for each file, whose Leave goes to a page of ours."""

from collections.abc import AsyncIterator

import pytest

from tests.support.chatters import open_house
from tests.support.elsewhere import Elsewhere
from tests.support.talk_house import TalkHouse


@pytest.fixture(scope="module")
async def house(
    tmp_path_factory: pytest.TempPathFactory, neutral: Elsewhere
) -> AsyncIterator[TalkHouse]:
    async with open_house(tmp_path_factory.mktemp("talk"), neutral) as house:
        yield house
