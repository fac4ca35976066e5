"""Someone comes in by the first link, in a real browser, and comes back the next day.

This is what the other tests of the console stand on; each way in has tests of its own.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Page

from tests.support.first_link import first_link
from tests.support.staff_browser import Colleague
from tests.support.wayside_process import WaysideProcess, running_wayside


@pytest.fixture
def house(tmp_path: Path) -> Iterator[WaysideProcess]:
    """A Wayside where nobody works yet."""
    with running_wayside(tmp_path / "house") as running:
        yield running


@pytest.mark.parametrize("way", ["passkey", "totp"])
async def test_the_first_admin_comes_in_and_comes_back(
    page: Page, house: WaysideProcess, way: Literal["passkey", "totp"]
) -> None:
    ada = Colleague(page, house.origin, "Ada")
    await ada.join(first_link(house), way)
    assert len(ada.codes) == 10
    assert "#" not in page.url
    await ada.lock()
    await ada.unlock()
    await ada.sign_out()
    await ada.sign_in(way)
    await ada.sign_out()
    await ada.sign_in("recovery")
    assert len(ada.codes) == 9
