"""The small page inside a partner's page: what it asks for, what it stores, and that everyone can
use it in the space there is."""

from collections.abc import AsyncIterator
from urllib.request import urlopen

import brotli
import pytest
from playwright.async_api import ConsoleMessage, Frame, Page, Request, expect

from tests.browser.embed.conftest import arrive, in_the_part, part
from tests.support.axe import accessibility_faults
from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.partner import Partner, plain_frame
from tests.support.shell import words
from tests.support.visit import RESULT, SEARCH
from tests.support.wayside_process import WaysideProcess
from tests.support.words import LOOKED_AT, TAGS

MOST_BYTES = 46_000  # of the page, brotli, in any language, words of the whole app included
SIZES = {"300x400": "300px;400px", "360x640": "360px;640px"}
LANGUAGES = [*LOOKED_AT, "qps-rtl"]
SMALLEST_TARGET = 48  # CSS pixels


async def home(frame: Frame) -> None:
    """As it is."""


async def all_words(frame: Frame) -> None:
    for summary in await frame.locator("summary").all():
        await summary.click()


async def languages(frame: Frame) -> None:
    await frame.click("[data-view=languages]")


async def finder(frame: Frame) -> None:
    await frame.click("[data-view=finder]")
    await frame.fill(SEARCH, "bed")
    await frame.locator(RESULT).first.wait_for()


async def card(frame: Frame) -> None:
    await finder(frame)
    await frame.click(RESULT)
    await frame.locator("#app a[href^='tel:']").first.wait_for()


VIEWS = {
    "home": home,
    "all words": all_words,
    "languages": languages,
    "finder": finder,
    "card": card,
}


async def test_it_asks_for_itself_and_for_the_list_and_breaks_no_rule_of_its_policy(
    page: Page, partner: Partner, wayside: WaysideProcess
) -> None:
    asked: list[Request] = []
    complaints: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    page.context.on("request", lambda request: asked.append(request))
    page.on("console", note)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await page.goto(partner.url)
    frame = await part(page)
    ours = [one for one in asked if one.url.startswith(wayside.origin)]
    assert [one.url for one in ours] == [f"{wayside.origin}/frame"]
    assert "referer" not in await ours[0].all_headers()
    await card(frame)
    await frame.click("#app [data-back]")
    await frame.fill(SEARCH, "food")
    await frame.locator(RESULT).first.wait_for()
    kinds = sorted(
        one.url.removeprefix(wayside.origin).split("/")[1]
        for one in asked
        if one.url.startswith(wayside.origin)
    )
    assert kinds == ["assets", "frame", "packs"], "the list of places and its search, once"
    assert [c for c in complaints if "favicon" not in c and "404" not in c] == []


async def test_nothing_is_stored_on_the_phone(
    page: Page, partner: Partner, wayside: WaysideProcess
) -> None:
    await page.goto(partner.url)
    frame = await part(page)
    await card(frame)
    # Browsers that give a page inside another no storage at all say so by an error.
    left = await frame.evaluate(
        """async () => { const found = [];
          for (const look of [() => localStorage.length, () => sessionStorage.length,
            () => document.cookie, async () => (await caches.keys()).length,
            async () => (await indexedDB.databases()).length,
            async () => (await navigator.serviceWorker.getRegistrations()).length])
            try { found.push(await look()); } catch { found.push('denied'); }
          return found; }"""
    )
    assert set(left) <= {0, "", "denied"}
    assert await page.context.cookies(wayside.origin) == []


async def test_another_language_is_no_step_in_the_partners_history(
    page: Page, start: Elsewhere, partner: Partner, wayside: WaysideProcess
) -> None:
    frame = await arrive(page, start)
    length = await page.evaluate("history.length")
    await languages(frame)
    await frame.click("[data-language=es]")
    await expect(frame.locator("html[lang=es][data-ready]")).to_be_attached()
    assert frame.url == f"{wayside.origin}/frame/es"
    assert await page.evaluate("history.length") == length
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_a_call_and_a_site_of_a_listing_get_out_of_the_sandbox(
    page: Page, partner: Partner
) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    await page.goto(partner.url)
    frame = await part(page)
    await frame.locator(".more summary").first.click()
    async with page.context.expect_page() as opening:
        await frame.locator("a[target=_blank]:visible").first.click()
    opened = await opening.value
    assert await opened.evaluate("window.opener") is None
    await opened.close()
    await frame.locator("a[href='tel:988']").first.click()
    await frame.evaluate("1")
    assert [one for one in said if "sandbox" in one.lower()] == []


async def test_a_sandbox_that_forbids_calls_would_be_noticed(
    page: Page, partner: Partner, wayside: WaysideProcess
) -> None:
    partner.markup = plain_frame(
        f"{wayside.origin}/frame", sandbox="allow-scripts allow-same-origin"
    )
    await page.goto(partner.url)
    frame = await part(page)
    async with page.expect_console_message(lambda one: "sandbox" in one.text.lower()):
        await frame.locator("a[href='tel:988']").first.click()


@pytest.fixture(scope="module")
async def tab(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """One tab for many looks."""
    async with chromium_profile(tmp_path_factory.mktemp("tab") / "profile") as context:
        yield context.pages[0]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_everyone_can_use_it_in_the_space_there_is(
    tab: Page, partner: Partner, wayside: WaysideProcess, language: str, size: str, view: str
) -> None:
    partner.markup = plain_frame(f"{wayside.origin}/frame/{language}", size=SIZES[size])
    await tab.goto(partner.url)
    frame = await part(tab)
    await VIEWS[view](frame)
    assert await accessibility_faults(frame) == []
    width = int(SIZES[size].split("px")[0])
    assert await frame.evaluate("document.documentElement.scrollWidth") <= width
    small = await frame.evaluate(
        """least => [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(e => e.checkVisibility() && !e.matches('.skip:not(:focus), p a:not(.way)'))
          .map(e => [e.outerHTML.slice(0, 80),
            (e.closest('h3') && e.closest('.hit') || e).getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < least || box.width < least))
          .map(([html, box]) => `${html} ${box.width}x${box.height}`)""",
        SMALLEST_TARGET - 0.5,
    )
    assert small == []
    for place in ("0", "document.documentElement.scrollHeight"):
        await frame.evaluate(f"scrollTo(0, {place})")
        seen = await frame.evaluate(
            """() => { const box = document.querySelector('.bar .leave').getBoundingClientRect();
              const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return !!at?.closest('[data-leave]') && box.x >= 0 && box.right <= innerWidth; }"""
        )
        assert seen, f"Leave is out of sight at {place}"
    direction = await frame.evaluate("getComputedStyle(document.body).direction")
    assert direction == words().get(language).direction


async def test_leave_is_first_in_the_order_of_the_keyboard(page: Page, partner: Partner) -> None:
    await page.goto(partner.url)
    frame = await part(page)
    for _ in range(2):
        await page.keyboard.press("Tab")
        await in_the_part(page)
        assert await frame.evaluate("document.activeElement.matches('[data-leave]')")


async def test_without_scripts_every_line_can_be_read_and_nothing_is_dead(
    scriptless: Page, partner: Partner
) -> None:
    await scriptless.goto(partner.url)
    inside = scriptless.frame_locator("iframe")
    await expect(inside.locator("a[href='tel:988']").first).to_be_visible()
    await inside.locator(".more summary").first.click()
    await expect(inside.locator(".more .line").nth(7)).to_be_visible()
    await expect(inside.locator("[data-view]:visible")).to_have_count(0)
    await expect(inside.locator("noscript p")).to_be_visible()


@pytest.mark.parametrize("language", [*TAGS, "qps-rtl"])
def test_it_is_small_enough_to_bring_everything_along(
    wayside: WaysideProcess, language: str
) -> None:
    with urlopen(f"{wayside.origin}/frame/{language}") as answer:  # noqa: S310 - our own address
        body = answer.read()
    assert len(body) > 50_000
    assert len(brotli.compress(body, quality=11)) <= MOST_BYTES
