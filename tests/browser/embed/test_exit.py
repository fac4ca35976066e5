"""Leaving from inside a partner's page: the whole tab goes where the browser lets it, and where it
does not, this part alone is blank and says nothing."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Frame, Page, expect

from tests.browser.embed.conftest import arrive, in_the_part
from tests.support.elsewhere import Elsewhere
from tests.support.gate import Gate, gate
from tests.support.partner import Partner, plain_frame, snippets
from tests.support.visit import RESULT, SEARCH
from tests.support.wayside_process import WaysideProcess, running_wayside

RUNS = "allow-scripts allow-same-origin"


@pytest.fixture
async def gated(neutral: Elsewhere, school: Partner, tmp_path: Path) -> AsyncIterator[Gate]:
    """A Wayside behind a gate that writes down what comes through."""
    async with gate() as own:
        settings = {"WAYSIDE_EXIT_URL": neutral.url, "WAYSIDE_PUBLIC_URL": own.origin}
        settings["WAYSIDE_FRAME_ORIGINS"] = school.origin
        with running_wayside(tmp_path / "gated", **settings) as wayside:
            own.upstream = wayside.origin
            yield own


async def blank(page: Page, frame: Frame) -> None:
    """Wait until the part inside is an empty page; the one around it is still there."""
    await page.wait_for_function("window.loads === 2")
    assert frame.url == "about:blank"
    assert await frame.evaluate("document.documentElement.innerText") == ""
    await expect(page).to_have_title("School")


async def heard(page: Page) -> list[object]:
    said: list[object] = await page.evaluate("window.heard")
    return said


async def test_with_the_snippet_of_the_guide_a_tap_takes_the_whole_tab_and_back_skips_the_partner(
    page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    frame = await arrive(page, start)
    length = await page.evaluate("history.length")
    await frame.click("[data-view=finder]")
    await frame.fill(SEARCH, "bed")
    await frame.click(RESULT)
    await frame.locator("#app a[href^='tel:']").first.wait_for()
    assert await page.evaluate("history.length") == length
    neutral.referrers.clear()
    await frame.click(".bar .leave")
    await page.wait_for_url(neutral.url)
    assert await page.evaluate("history.length") == length
    assert neutral.referrers[0] == ""
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")
    await page.go_forward(wait_until="commit")
    await expect(page).to_have_title("Weather")


async def test_a_partner_without_a_script_or_a_sandbox_is_left_by_a_tap_too(
    page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    partner.markup = plain_frame(f"{wayside.origin}/frame")
    frame = await arrive(page, start)
    await frame.click(".bar .leave")
    await page.wait_for_url(neutral.url)
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


@pytest.mark.parametrize("key", ["Shift", "Escape"])
async def test_keys_after_a_tap_in_it_take_the_whole_tab(
    key: str, page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    frame = await arrive(page, start)
    await frame.click("[data-view=finder]")
    await frame.click(SEARCH)
    await three_times(page, key)
    await page.wait_for_url(neutral.url)
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_keys_before_any_tap_in_it_do_not_reach_it(
    page: Page, start: Elsewhere, partner: Partner
) -> None:
    frame = await arrive(page, start)
    await page.click("h1")
    for _ in range(3):
        await page.keyboard.press("Shift")
    assert await frame.evaluate("document.documentElement.style.display") == ""
    assert await heard(page) == []


async def test_where_the_tab_may_not_be_taken_it_goes_blank_and_the_partner_hears_one_word(
    page: Page, start: Elsewhere, partner: Partner, wayside: WaysideProcess
) -> None:
    partner.markup = plain_frame(f"{wayside.origin}/frame", sandbox=RUNS)
    frame = await arrive(page, start)
    length = await page.evaluate("history.length")
    await frame.click("[data-view=finder]")
    await frame.fill(SEARCH, "bed")
    await frame.click(".bar .leave")
    await blank(page, frame)
    assert await heard(page) == [[wayside.origin, {"type": "leave"}]]
    assert await page.evaluate("history.length") == length
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_escape_without_a_tap_blanks_it_and_shows_no_notice(
    page: Page, start: Elsewhere, partner: Partner, wayside: WaysideProcess
) -> None:
    partner.markup = plain_frame(f"{wayside.origin}/frame")
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    await come_by_keys(page, start)
    # Escape never gives a page the rights of a tap (HTML, user activation).
    await three_times(page, "Escape")
    await blank(page, page.frames[1])
    assert [one for one in said if "navigat" in one] == []
    assert await heard(page) == [[wayside.origin, {"type": "leave"}]]


async def test_escape_without_a_tap_takes_the_whole_tab_where_the_partner_listens(
    page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    await come_by_keys(page, start)
    await three_times(page, "Escape")
    await page.wait_for_url(neutral.url)
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def come_by_keys(page: Page, start: Elsewhere) -> None:
    """Come to the partner's page and into the part inside it with Tab alone. The driver's own looks
    into a frame count as taps, so there is none."""
    await page.goto(start.url)
    await page.click("#link")
    await page.wait_for_function("window.loads === 1")
    await page.keyboard.press("Tab")
    await in_the_part(page)


async def three_times(page: Page, key: str) -> None:
    """Press a key until the part inside is left. Escape leaves before it is let go, and a frame
    that goes takes the answer to a key with it: the driver would wait for good."""
    for _ in range(2):
        await page.keyboard.press(key)
    await page.keyboard.down(key)
    if key == "Shift":
        await page.keyboard.up(key)


async def test_a_shop_closes_its_window_and_stays(
    page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    both, closing = snippets(wayside.origin, neutral.url)
    opening = both.split("<script>")[0].replace(
        "allow-top-navigation-by-user-activation", "allow-top-navigation-to-custom-protocols"
    )
    assert opening != both.split("<script>")[0]
    partner.markup = opening + closing
    frame = await arrive(page, start)
    await frame.click(".bar .leave")
    await expect(page.locator("iframe")).to_have_count(0)
    await expect(page).to_have_title("School")
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_leaving_asks_our_server_for_one_thing_though_the_part_is_gone_at_once(
    page: Page, start: Elsewhere, school: Partner, neutral: Elsewhere, gated: Gate
) -> None:
    school.markup = snippets(gated.origin, neutral.url)[0]
    start.link = school.url
    frame = await arrive(page, start)
    gated.requests.clear()
    await frame.click(".bar .leave")
    await page.wait_for_url(neutral.url)
    # The driver does not see what a frame asks that is gone; the gate does.
    async with asyncio.timeout(10):
        while not gated.requests:
            await asyncio.sleep(0.02)
    assert [str(one) for one in gated.requests] == ["POST /fresh"]


async def test_a_listener_of_the_guide_hears_nobody_but_us(
    page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    await arrive(page, start)
    await page.evaluate("postMessage({type: 'leave'}, '*')")
    await page.wait_for_function("window.heard.length === 1")
    await expect(page).to_have_title("School")


async def test_a_partners_page_that_back_brings_back_is_left_again(
    page: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    await arrive(page, start)
    await page.evaluate("url => { setTimeout(() => { location.href = url; }); }", start.url)
    await expect(page).to_have_title("Start")
    await page.go_back(wait_until="commit")
    await page.wait_for_url(neutral.url)


async def test_without_scripts_the_link_takes_the_whole_tab(
    scriptless: Page, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    await scriptless.goto(start.url)
    await scriptless.click("#link")
    await scriptless.frame_locator("iframe").locator(".bar .leave").click()
    await scriptless.wait_for_url(neutral.url)
