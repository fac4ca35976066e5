"""Check 14: Leave can be seen, hit, reached by keys and heard, in every view, however small the
screen, however large the text, whatever is open."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, Route, expect

from tests.support.chromium import chromium_profile
from tests.support.views import VIEWS, open_unkept
from tests.support.wayside_process import WaysideProcess

NARROW = {"width": 320, "height": 568}
KEYBOARD_OPEN = {"width": 320, "height": 250}  # what a phone's keyboard leaves of it
PAGES = {"English": "/home/en", "Spanish": "/home/es", "right to left": "/home/qps-rtl"}
LEAVE = ".bar .leave"

# What keeps Leave from a thumb, an eye or the Tab key, as it stands now; an empty list is well.
IN_THE_WAY = """() => {
  const leave = document.querySelector('.bar .leave');
  const box = leave.getBoundingClientRect();
  const faults = [];
  if (box.width < 48 || box.height < 48) faults.push(`small: ${box.width}x${box.height}`);
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
    faults.push(`outside: ${JSON.stringify(box)} of ${innerWidth}x${innerHeight}`);
  for (const [x, y] of [[.5, .5], [.2, .3], [.8, .3], [.2, .7], [.8, .7]]) {
    const top = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
    if (!top?.closest('[data-leave]')) faults.push(`covered by ${top?.outerHTML.slice(0, 80)}`);
  }
  const stops = [...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility());
  if (stops.some(each => each.tabIndex > 0)) faults.push('an order of its own');
  const order = stops.indexOf(leave);
  if (order < 0 || order > 1) faults.push(`number ${order + 1} for the Tab key`);
  return faults;
}"""


@pytest.fixture(scope="module")
async def narrow(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """320 pixels wide, with text at 200 %."""
    folder: Path = tmp_path_factory.mktemp("narrow")
    async with chromium_profile(
        folder, viewport=NARROW, args=["--blink-settings=defaultFontSize=32"]
    ) as context:
        yield context.pages[0]


async def in_reach(page: Page) -> None:
    """In reach at every height of the window and wherever one has scrolled to."""
    for size in (NARROW, KEYBOARD_OPEN):
        await page.set_viewport_size(size)
        for part in (0, 0.5, 1):
            await page.evaluate(
                "part => scrollTo(0, part * document.documentElement.scrollHeight)", part
            )
            assert await page.evaluate(IN_THE_WAY) == [], f"{size}, scrolled {part}"
    await page.set_viewport_size(NARROW)


async def open_all(page: Page) -> None:
    """Unfold whatever can be unfolded."""
    await page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("view", VIEWS)
async def test_leave_is_in_reach_in_every_view(
    view: str, language: str, narrow: Page, wayside: WaysideProcess
) -> None:
    await open_unkept(narrow, wayside.origin, PAGES[language])
    await VIEWS[view](narrow)
    assert await narrow.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 32
    await open_all(narrow)
    await in_reach(narrow)
    # Heard by a screen reader, by a name that is its own.
    leave = narrow.locator(LEAVE)
    await expect(leave).to_have_role("link")
    await expect(leave).to_have_accessible_name(re.compile(r"\S{4,}"))
    await expect(leave).to_have_accessible_description(re.compile(r"\S{4,}"))
    # And so is how many presses are left, in whichever view, until another key is pressed.
    said = narrow.get_by_role("status").filter(has_text=re.compile(r"\S"))
    count = await said.count()
    await narrow.keyboard.press("Shift")
    assert await narrow.locator("#status").inner_text() != ""
    assert await said.count() >= max(1, count)
    await narrow.keyboard.press("F7")


async def test_leave_is_in_reach_on_the_page_without_scripts(
    narrow: Page, wayside: WaysideProcess
) -> None:
    await narrow.goto(f"{wayside.origin}/plain")
    await open_all(narrow)
    await in_reach(narrow)


@pytest.mark.parametrize("trouble", ["slow", "gone"])
async def test_leave_is_in_reach_while_something_is_on_its_way_or_did_not_come(
    trouble: str, narrow: Page, wayside: WaysideProcess
) -> None:
    waiting: list[Route] = []

    async def meddle(route: Route) -> None:
        if trouble == "gone":
            await route.abort()
        else:
            waiting.append(route)

    await open_unkept(narrow, wayside.origin, "/home/es")
    await narrow.route("**/packs/*", meddle)
    try:
        await narrow.locator("#home [data-view=finder]").click()
        await expect(narrow.locator("#note h1")).to_be_visible()
        await in_reach(narrow)
    finally:
        for route in waiting:
            await route.abort()
        await narrow.unroute("**/packs/*")


async def test_the_tab_key_reaches_leave_first_and_second(
    narrow: Page, wayside: WaysideProcess
) -> None:
    await open_unkept(narrow, wayside.origin, "/home/en")
    for _ in range(2):
        await narrow.keyboard.press("Tab")
        assert await narrow.evaluate("document.activeElement.matches('[data-leave]')")
        assert await narrow.evaluate(IN_THE_WAY) == []
