"""Out of sight the page is blank, and one tap shows it again (check 20 of quick-exit.md)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.devtools import Tab, Tabs, chromium_tabs
from tests.support.elsewhere import Elsewhere
from tests.support.wayside_process import WaysideProcess


@pytest.fixture
async def tabs(tmp_path: Path) -> AsyncIterator[Tabs]:
    async with chromium_tabs(tmp_path / "profile") as browser:
        yield browser


@pytest.fixture
async def ours(tabs: Tabs, wayside: WaysideProcess) -> Tab:
    """Our page, with a list of places that someone searched."""
    tab = await tabs.open(wayside.origin)
    await tab.until("document.documentElement.dataset.ready !== undefined")
    await tab.click("#home [data-view=finder]")
    await tab.until("!!document.querySelector('.hit button')")
    return tab


async def look_away_and_back(tabs: Tabs, tab: Tab, elsewhere: str) -> None:
    await tabs.open(elsewhere)
    await tab.until("document.hidden")
    await tab.to_front()
    await tab.until("!document.hidden")


async def test_while_another_tab_is_in_front_the_page_draws_nothing_at_all(
    tabs: Tabs, ours: Tab, start: Elsewhere
) -> None:
    assert len(await ours.spoken()) > 10
    await tabs.open(start.url)
    await ours.until("document.hidden")
    assert await ours.spoken() == {"Home"}  # the title, as ever
    seen = await ours.run(
        "[...document.body.querySelectorAll('*')]"
        ".filter(e => e.checkVisibility({visibilityProperty: true})).length"
    )
    assert seen == 0


async def test_back_in_sight_there_is_leave_and_one_button_and_a_tap_shows_the_page_as_it_was(
    tabs: Tabs, ours: Tab, start: Elsewhere
) -> None:
    await ours.run("scrollTo(0, 200)")
    before = await ours.picture()
    await look_away_and_back(tabs, ours, start.url)
    assert await ours.spoken() == {"Home", "Leave now", "Show the page"}
    assert await ours.picture() != before
    await ours.click("[data-uncover]")
    await ours.until("document.documentElement.dataset.covered === undefined")
    assert len(await ours.spoken()) > 10
    assert await ours.run("scrollY") == 200
    assert await ours.run("!!document.querySelector('.hit button')") is True


@pytest.mark.parametrize("way", ["a tap", "Escape three times"])
async def test_a_covered_page_is_left_by_a_tap_and_by_keys(
    tabs: Tabs, ours: Tab, start: Elsewhere, neutral: Elsewhere, way: str
) -> None:
    await look_away_and_back(tabs, ours, start.url)
    if way == "a tap":
        await ours.click(".bar .leave")
    else:
        for _ in range(3):
            await ours.press("Escape", 27)
    await ours.until("document.title === 'Weather'")
    assert await ours.run("location.href") == neutral.url


async def test_a_keyboard_reaches_the_page_again_with_one_key(
    tabs: Tabs, ours: Tab, start: Elsewhere
) -> None:
    await look_away_and_back(tabs, ours, start.url)
    await ours.until("document.activeElement.matches('[data-uncover]')")
    await ours.press("Enter", 13, "\r")
    await ours.until("document.documentElement.dataset.covered === undefined")
