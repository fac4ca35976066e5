"""Checks 1, 2 and 10: whichever way someone leaves, Back shows what was there before Wayside."""

import asyncio
import json
from pathlib import Path

import pytest

from tests.support.blank import draws_nothing_while_waiting
from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine
from tests.support.firefox import firefox_profile
from tests.support.gate import Gate, script_of
from tests.support.walk import WAYS, arrive, at, see_six_views
from tests.support.wayside_process import WaysideProcess


@pytest.mark.parametrize("way", WAYS)
async def test_back_after_leaving_shows_the_page_before_wayside(
    way: str, engine: Engine, start: Elsewhere, neutral: Elsewhere
) -> None:
    at_start = await arrive(engine, start)
    await see_six_views(engine)
    await WAYS[way](engine)
    await at(engine, neutral)
    # The start page and the neutral page, and nothing else: two entries.
    assert await engine.run("history.length") == at_start + 1

    await engine.back()
    await at(engine, start)
    await engine.forward()
    await at(engine, neutral)


@pytest.mark.parametrize("way", ["a tap", "Escape three times"])
async def test_the_plain_page_leaves_no_way_back_either(
    way: str, engine: Engine, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    start.link = f"{wayside.origin}/plain"
    await engine.open(start.url)
    await engine.click("#link")
    await engine.until("location.pathname === '/plain'")
    await WAYS[way](engine)
    await at(engine, neutral)
    await engine.back()
    await at(engine, start)


async def test_without_scripts_the_link_leaves(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere
) -> None:
    async with chromium_profile(tmp_path / "profile", java_script_enabled=False) as context:
        page = context.pages[0]
        await page.goto(start.url)
        await page.click("#link")
        await page.locator(".bar .leave").click()
        await page.wait_for_url(neutral.url)


async def test_without_scripts_the_link_leaves_in_firefox_too(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere
) -> None:
    neutral.referrers.clear()
    async with firefox_profile(tmp_path / "profile", javascript__enabled=False) as firefox:
        await firefox.open(start.url)
        await firefox.tap_without_scripts("#link")
        # The first screen goes on to it at once, and takes what is being tapped along.
        await firefox.until_at("/plain")
        await firefox.tap_without_scripts(".bar .leave")
        async with asyncio.timeout(30):
            while not neutral.referrers:
                await asyncio.sleep(0.02)
    assert neutral.referrers == [""]


async def neutral_at_hand(engine: Engine, gated: Gate) -> None:
    """Wait for what going on from home fetches when there is time, so that nothing is under way: a
    browser keeps no page for Back that still waits for an answer."""
    for path in ("/units", script_of(gated, "/units")):
        await engine.until(
            "performance.getEntriesByType('resource').some(entry => entry.responseEnd > 0 "
            f"&& new URL(entry.name).pathname === {json.dumps(path)})"
        )


async def test_a_page_brought_back_from_the_back_forward_cache_paints_nothing_and_leaves_again(
    engine: Engine, start: Elsewhere, neutral: Elsewhere, gated: Gate
) -> None:
    # Without these two the page is kept for Back: no-store makes Firefox fetch it anew, and the
    # opener policy makes WebKitGTK do so.
    gated.dropped |= {"cache-control", "cross-origin-opener-policy"}
    start.link = gated.origin
    await arrive(engine, start)
    await engine.click("[data-view=lines]")
    await neutral_at_hand(engine, gated)
    # A page that is gone from by a link is kept by the browser as it is, for Back.
    await engine.run(f"void setTimeout(() => {{ location.href = {json.dumps(start.url)}; }})")
    await at(engine, start)
    gated.requests.clear()
    neutral.may_answer.clear()
    try:
        await engine.back()
        async with asyncio.timeout(20):
            while not neutral.referrers:
                await asyncio.sleep(0.02)
        assert await draws_nothing_while_waiting(engine)
    finally:
        neutral.may_answer.set()
    await at(engine, neutral)
    assert gated.requests == ["POST /fresh"], "it came from the network and not from the cache"
