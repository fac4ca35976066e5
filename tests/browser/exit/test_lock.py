"""A code in front of what is kept: a curtain that stops a quick look (docs/adr/0017)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.devtools import Tab, Tabs, chromium_tabs
from tests.support.elsewhere import Elsewhere
from tests.support.wayside_process import WaysideProcess

CODE = "2580"
OTHER = "2581"


@pytest.fixture
async def tabs(tmp_path: Path) -> AsyncIterator[Tabs]:
    async with chromium_tabs(tmp_path / "profile") as browser:
        yield browser


@pytest.fixture
async def locked(tabs: Tabs, wayside: WaysideProcess) -> Tab:
    """A phone that keeps Wayside, with a code."""
    tab = await tabs.open(wayside.origin)
    await tab.until("document.documentElement.dataset.ready !== undefined")
    await tab.click("#home [data-view=keep]")
    await tab.click("#app button.primary:not([aria-disabled])")
    await tab.click("#keep-lock")
    await tab.click("#app button.primary:not([aria-disabled])")
    await enter(tab, CODE)
    await tab.until("document.querySelector('#app .lead').textContent.includes('once more')")
    await enter(tab, CODE)
    await tab.until("document.querySelector('#app .mark')?.textContent.includes('code is set')")
    return tab


async def enter(tab: Tab, code: str) -> None:
    """Tap a code on the keypad that is in sight."""
    await tab.until("!!document.querySelector('.keypad')")
    pad = "[...document.querySelectorAll('.keypad button')]"
    for digit in code:
        await tab.run(f"{pad}.find(key => key.textContent === '{digit}').click()")
    await tab.run(f"{pad}.at(-1).click()")


async def reopen(tab: Tab, address: str) -> None:
    await tab.send("Page.navigate", url=address)
    await tab.until("document.title === 'Units' && !document.querySelector('#sheet').hidden")


@pytest.mark.parametrize("path", ["/", "/home/es", "/plain", "/packs"])
async def test_someone_who_types_the_address_finds_a_unit_converter(
    locked: Tab, wayside: WaysideProcess, path: str
) -> None:
    await reopen(locked, wayside.origin + path)
    assert "Convert units" in await locked.spoken()


async def test_a_wrong_code_shows_the_units_again_and_the_right_one_opens(
    locked: Tab, wayside: WaysideProcess
) -> None:
    await reopen(locked, wayside.origin)
    length = await locked.run("history.length")
    await locked.click("[data-home]")
    await enter(locked, OTHER)
    await locked.until("document.querySelector('#units').checkVisibility()")
    assert "Convert units" in await locked.spoken()

    await locked.click("[data-home]")
    await enter(locked, CODE)
    await locked.until("document.title === 'Home'")
    await locked.until("document.documentElement.dataset.ready !== undefined")
    assert await locked.run("history.length") == length


async def test_the_code_is_asked_again_by_the_next_tab(
    tabs: Tabs, locked: Tab, wayside: WaysideProcess
) -> None:
    await reopen(locked, wayside.origin)
    await locked.click("[data-home]")
    await enter(locked, CODE)
    await locked.until("document.title === 'Home'")
    other = await tabs.open(wayside.origin)
    await other.until("document.title === 'Units'")


async def test_a_page_that_was_out_of_sight_asks_for_the_code_and_is_as_it_was(
    tabs: Tabs, locked: Tab, start: Elsewhere
) -> None:
    await tabs.open(start.url)
    await locked.until("document.hidden")
    await locked.to_front()
    await locked.click("[data-uncover]")
    await enter(locked, CODE)
    await locked.until("document.documentElement.dataset.covered === undefined")
    assert await locked.run("!!document.querySelector('#app .mark')") is True
    assert await locked.run("!!document.querySelector('.cover [data-uncover]')") is True


async def test_a_wrong_code_on_the_cover_leads_to_the_units(
    tabs: Tabs, locked: Tab, start: Elsewhere
) -> None:
    await tabs.open(start.url)
    await locked.until("document.hidden")
    await locked.to_front()
    await locked.click("[data-uncover]")
    await enter(locked, OTHER)
    await locked.until("document.title === 'Units'")


async def test_leaving_takes_the_code_away_with_all_the_rest(
    locked: Tab, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    await locked.click(".bar .leave")
    await locked.until("document.title === 'Weather'")
    await locked.send("Page.navigate", url=wayside.origin)
    await locked.until("document.title === 'Home'")
    await locked.until("(async () => (await caches.keys()).length === 0)()")
