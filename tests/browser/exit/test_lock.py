"""A code in front of what is kept: a curtain that stops a quick look (docs/adr/0017)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.devtools import Tab, Tabs, chromium_tabs
from tests.support.elsewhere import Elsewhere
from tests.support.wayside_process import WaysideProcess

CODE = "2580"
OTHER = "2581"
ENTER = 12
BACK = 13

# The keys that one does not hit at their middle once they are scrolled to, or cut off at a side.
WITHIN_REACH = """[...document.querySelectorAll('.keypad button')].filter(key => {
  key.scrollIntoView({block: 'center'});
  const {left, right, top, bottom} = key.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== key || left < 0 || right > innerWidth;
}).map(key => key.textContent)"""


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
    """Press a code on the keypad that is in sight, with a mouse that hits what is drawn there."""
    for digit in code:
        await tab.click(key(11 if digit == "0" else int(digit)))
    await tab.click(key(ENTER))


def key(place: int) -> str:
    """A key by its place: nine digits, erase, zero, enter, and the way back where there is one."""
    return f".keypad button:nth-of-type({place})"


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


@pytest.mark.parametrize("way", ["the key Back", "Escape", "out of sight"])
async def test_the_keypad_before_home_goes_away_and_the_units_are_there_again(
    tabs: Tabs, locked: Tab, wayside: WaysideProcess, start: Elsewhere, way: str
) -> None:
    await reopen(locked, wayside.origin)
    await locked.click("[data-home]")
    await locked.until("!!document.querySelector('.keypad')")
    assert "Convert units" not in await locked.spoken()
    if way == "the key Back":
        await locked.click(key(BACK))
    elif way == "Escape":
        await locked.press("Escape", 27)
    else:
        await tabs.open(start.url)
        await locked.until("document.hidden")
        await locked.to_front()
    await locked.until("!document.querySelector('.keypad')")
    assert "Convert units" in await locked.spoken()


async def test_the_enter_key_of_a_keyboard_ends_a_code_that_a_mouse_pressed(
    locked: Tab, wayside: WaysideProcess
) -> None:
    await reopen(locked, wayside.origin)
    await locked.click("[data-home]")
    for digit in CODE[:3]:
        await locked.click(key(int(digit)))
    await locked.click(key(11))
    await locked.press("Enter", 13, "\r")
    await locked.until("document.title === 'Home'")


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


@pytest.mark.parametrize(
    ("width", "height", "text"), [(320, 250, 1), (320, 250, 2), (320, 568, 2), (640, 320, 1)]
)
async def test_on_a_small_screen_every_key_of_the_cover_is_within_reach(
    tabs: Tabs, locked: Tab, start: Elsewhere, width: int, height: int, text: int
) -> None:
    await locked.send(
        "Emulation.setDeviceMetricsOverride",
        width=width, height=height, deviceScaleFactor=1, mobile=False,
    )  # fmt: skip
    # In Chromium the size of the text is a setting of the browser; the root is where it is read.
    await locked.run(f"document.documentElement.style.fontSize = '{17 * text}px'")
    await tabs.open(start.url)
    await locked.until("document.hidden")
    await locked.to_front()
    await locked.click("[data-uncover]")
    await locked.until("!!document.querySelector('.keypad')")
    assert await locked.run(WITHIN_REACH) == []
    await enter(locked, CODE)
    await locked.until("document.documentElement.dataset.covered === undefined")


async def test_two_quick_presses_on_the_cover_ask_once(
    tabs: Tabs, locked: Tab, start: Elsewhere
) -> None:
    await tabs.open(start.url)
    await locked.until("document.hidden")
    await locked.to_front()
    await locked.run(
        "(() => { const b = document.querySelector('[data-uncover]'); b.click(); b.click(); })()"
    )
    await enter(locked, CODE)
    await locked.until("document.documentElement.dataset.covered === undefined")
    assert await locked.run("document.querySelectorAll('.cover > *').length") == 1


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
