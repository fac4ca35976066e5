"""Everyone: every view passes axe, fits a small screen with large text, and can be hit with a
thumb."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from playwright.async_api import Page

from tests.support.axe import accessibility_faults
from tests.support.chromium import chromium_profile
from tests.support.visit import RESULT, SEARCH, open_finder, open_first_card, ready
from tests.support.wayside_process import WaysideProcess

View = Callable[[Page], Awaitable[None]]
SMALLEST_TARGET = 48  # CSS pixels


async def home(page: Page) -> None:
    """The first screen, as it is."""


def drawn(view: str) -> View:
    async def go(page: Page) -> None:
        await page.locator(f"[data-view={view}]:visible").first.click()

    return go


async def all_lines(page: Page) -> None:
    await drawn("lines")(page)
    await page.locator("#lines summary").click()


async def keep(page: Page) -> None:
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app h1").wait_for()


async def install(page: Page) -> None:
    await keep(page)
    await page.locator("#app #install").click()
    await page.locator("#app [type=radio]").first.wait_for()


def on_the_leave_screen(view: str) -> View:
    async def go(page: Page) -> None:
        await page.locator("#home [data-view=limits]").last.click()
        await page.locator(f"#limits [data-view={view}]").click()
        await page.locator("#app h1").wait_for()

    return go


async def limits_in_full(page: Page) -> None:
    await drawn("limits")(page)
    for each in await page.locator("#limits summary").all():
        await each.click()


async def private_windows(page: Page) -> None:
    await on_the_leave_screen("private")(page)
    await page.locator("#app summary").click()


async def forgotten(page: Page) -> None:
    await on_the_leave_screen("forget")(page)
    await page.locator("#app button.primary").click()
    await page.locator("#app .lines").wait_for()


async def finder(page: Page) -> None:
    await open_finder(page)


async def finder_with_results(page: Page) -> None:
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await page.locator(RESULT).first.wait_for()


async def finder_without_results(page: Page) -> None:
    await open_finder(page)
    await page.locator(SEARCH).fill("zzzzqqqq")
    await page.locator("#app .empty").wait_for()


async def card(page: Page) -> None:
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await open_first_card(page)


VIEWS: dict[str, View] = {
    "home": home,
    "lines": drawn("lines"),
    "all lines": all_lines,
    "languages": drawn("languages"),
    "limits": drawn("limits"),
    "limits in full": limits_in_full,
    "private windows": private_windows,
    "forget this phone": on_the_leave_screen("forget"),
    "forgotten": forgotten,
    "keep": keep,
    "install": install,
    "finder": finder,
    "finder with results": finder_with_results,
    "finder without results": finder_without_results,
    "card": card,
}
LOOKS = {
    "English, light": {"language": "en-US", "color_scheme": "light"},
    "Spanish, dark": {"language": "es-MX", "color_scheme": "dark"},
    "right to left": {"language": "en-US"},
    "more contrast": {"language": "en-US", "contrast": "more"},
}


@pytest.fixture(scope="module", params=LOOKS)
async def look(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Page]:
    """A phone in one of the looks."""
    folder: Path = tmp_path_factory.mktemp("look")
    async with chromium_profile(folder, **LOOKS[request.param]) as context:
        page = context.pages[0]
        if request.param == "right to left":
            # The pseudo-locale: no browser asks for it by itself.
            await page.route(
                "**/", lambda route: route.continue_(url=f"{route.request.url}home/qps-rtl")
            )
        yield page


@pytest.mark.parametrize("view", VIEWS)
async def test_axe_finds_nothing(look: Page, wayside: WaysideProcess, view: str) -> None:
    await look.goto(wayside.origin)
    await ready(look)
    await VIEWS[view](look)
    assert await accessibility_faults(look) == []


@pytest.mark.parametrize("view", VIEWS)
async def test_everything_that_can_be_pressed_is_large_enough(
    look: Page, wayside: WaysideProcess, view: str
) -> None:
    await look.goto(wayside.origin)
    await ready(look)
    await VIEWS[view](look)
    small = await look.evaluate(
        """least => [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(e => e.checkVisibility() && !e.matches('.skip:not(:focus), p a:not(.way)'))
          // The name of a listing takes presses anywhere on its sheet.
          .map(e => [e.outerHTML.slice(0, 80),
            (e.closest('h3') && e.closest('.hit') || e.closest('label') || e)
              .getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < least || box.width < least))
          .map(([html, box]) => `${html} ${box.width}x${box.height}`)""",
        SMALLEST_TARGET - 0.5,
    )
    assert small == []


@pytest.fixture(scope="module")
async def narrow(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """320 pixels wide with text at 200 %."""
    folder = tmp_path_factory.mktemp("narrow")
    async with chromium_profile(
        folder,
        language="es-MX",
        viewport={"width": 320, "height": 568},
        args=["--blink-settings=defaultFontSize=32"],
    ) as context:
        yield context.pages[0]


@pytest.mark.parametrize("view", VIEWS)
async def test_at_320_pixels_and_double_text_nothing_is_cut_off_and_leave_is_in_reach(
    narrow: Page, wayside: WaysideProcess, view: str
) -> None:
    await narrow.goto(wayside.origin)
    await ready(narrow)
    await VIEWS[view](narrow)
    size = await narrow.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    assert size >= 32
    assert await narrow.evaluate("document.documentElement.scrollWidth") <= 320
    await narrow.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    hit = await narrow.evaluate(
        """() => { const box = document.querySelector('.bar .leave').getBoundingClientRect();
          const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return [!!seen?.closest('[data-leave]'), box.height >= 48, box.width >= 48]; }"""
    )
    assert hit == [True, True, True]


async def test_the_page_runs_in_the_direction_of_its_language(
    look: Page, wayside: WaysideProcess, request: pytest.FixtureRequest
) -> None:
    await look.goto(wayside.origin)
    await ready(look)
    rtl = "right to left" in request.node.name
    leave = await look.evaluate("document.querySelector('.bar .leave').getBoundingClientRect().x")
    assert (leave > 100) == rtl


async def test_leave_is_first_in_the_order_of_the_keyboard_and_has_a_name(
    look: Page, wayside: WaysideProcess
) -> None:
    await look.goto(wayside.origin)
    await ready(look)
    for _ in range(2):
        await look.keyboard.press("Tab")
        assert await look.evaluate("document.activeElement.matches('[data-leave]')")
        assert await look.evaluate("document.activeElement.textContent.trim().length > 4")


async def test_a_screen_reader_hears_how_many_presses_are_left(
    look: Page, wayside: WaysideProcess
) -> None:
    await look.goto(wayside.origin)
    await ready(look)
    await look.keyboard.press("Shift")
    first = await look.locator("#status").inner_text()
    await look.keyboard.press("Shift")
    second = await look.locator("#status").inner_text()
    assert first
    assert second
    assert first != second
