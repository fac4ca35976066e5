"""Checks 8, 9 and 13: Leave works whatever is slow, broken, gone or not there yet."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from starlette.responses import HTMLResponse

from tests.support.blank import BOXES, blank, blank_while_waiting
from tests.support.chromium import Chromium
from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine
from tests.support.firefox import Firefox
from tests.support.gate import Gate, script_of
from tests.support.pictures import is_blank
from tests.support.traces import STORED, leave_traces
from tests.support.walk import (
    LEAVE,
    WAYS,
    arrive,
    at,
    see_six_views,
    tap_leave,
    tap_leave_twice,
)

NEUTRAL_TITLES = {"", "Home"}
# A cookie goes with the answer that clears, or dies of age: the page itself writes none
# (tests/contract/test_no_tracking.py).
WITHOUT_COOKIES = [0, 0, "", 0, 0, 0]


@pytest.fixture
async def slow_neutral(neutral: Elsewhere) -> AsyncIterator[Elsewhere]:
    """The neutral page, which answers only when the test lets it."""
    neutral.may_answer.clear()
    yield neutral
    neutral.fails = False
    neutral.may_answer.set()


async def asked(place: Elsewhere) -> None:
    """Wait until the browser waits for this page."""
    async with asyncio.timeout(30):
        while not place.referrers:
            await asyncio.sleep(0.02)


async def spoken(chromium: Chromium) -> set[str]:
    """Every name and text in the accessibility tree of the page in front."""
    tree = await (await chromium.devtools()).send("Accessibility.getFullAXTree")
    return {node.get("name", {}).get("value", "") for node in tree["nodes"]}


async def test_while_the_neutral_page_is_slow_the_screen_is_blank(
    engine: Engine, start: Elsewhere, slow_neutral: Elsewhere
) -> None:
    await arrive(engine, start)
    await see_six_views(engine)
    assert not is_blank(await engine.picture())
    await tap_leave(engine)
    await asked(slow_neutral)
    await blank_while_waiting(engine)
    slow_neutral.may_answer.set()
    await at(engine, slow_neutral)


async def test_a_neutral_page_that_never_comes_leaves_nothing_to_see_or_to_hear(
    engine: Engine, start: Elsewhere, slow_neutral: Elsewhere
) -> None:
    slow_neutral.fails = True
    await arrive(engine, start)
    await see_six_views(engine)
    if isinstance(engine, Chromium):
        assert len(await spoken(engine)) > 20
    await tap_leave(engine)
    await asked(slow_neutral)
    # Only now, since Chromium tells a driver nothing of a page that is about to be replaced.
    slow_neutral.may_answer.set()
    assert await engine.run(BOXES) == 0
    assert await engine.run("document.title") in NEUTRAL_TITLES
    await blank(engine)
    if isinstance(engine, Chromium):
        # What a screen reader is given; the other drivers do not tell.
        assert await spoken(engine) <= NEUTRAL_TITLES


@pytest.mark.parametrize("trouble", ["held", "failing"])
async def test_when_the_answer_that_clears_does_not_come_all_else_still_holds(
    trouble: str, engine: Engine, start: Elsewhere, slow_neutral: Elsewhere, gated: Gate
) -> None:
    if trouble == "held":
        gated.hold("/fresh")
    else:
        gated.broken["/fresh"] = 503
    start.link = gated.origin
    at_start = await arrive(engine, start)
    await leave_traces(engine, keep=engine.name != "webkit")
    await tap_leave(engine)
    await asked(slow_neutral)
    await blank_while_waiting(engine)
    slow_neutral.may_answer.set()
    await at(engine, slow_neutral)
    assert await engine.run("history.length") == at_start + 1
    await engine.back()
    await at(engine, start)
    await nothing_is_stored(engine, gated)


async def nothing_is_stored(engine: Engine, gated: Gate) -> None:
    """Look into the stores of Wayside's origin from a page without any script."""
    gated.pages["/look"] = HTMLResponse("<!doctype html><title>Look</title>")
    await engine.open(f"{gated.origin}/look")
    found = None
    async with asyncio.timeout(20):
        while found != WITHOUT_COOKIES:
            found = await engine.run(STORED)
            found[2] = ""
            await asyncio.sleep(0.05)


# No driver takes the network from WebKitGTK.
@pytest.mark.parametrize("any_engine", ["chromium", "firefox"], indirect=True)
async def test_without_a_network_nothing_of_the_page_stays_and_back_does_not_return(
    engine: Engine, start: Elsewhere, neutral: Elsewhere, gated: Gate
) -> None:
    assert isinstance(engine, Chromium | Firefox)
    start.link = gated.origin
    await arrive(engine, start)
    await leave_traces(engine, keep=False)
    ours = await engine.run("document.querySelector('#home h1').textContent")
    await engine.take_network(True)
    try:
        await tap_leave(engine)
        # The browser's own page comes, or a neutral one that is drawn in place.
        await engine.until(f"!document.body?.checkVisibility() || !{has(ours)}")
        assert "POST /fresh" not in gated.requests
    finally:
        await engine.take_network(False)
    await engine.back()
    await at(engine, start)
    await nothing_is_stored(engine, gated)


def has(words: str) -> str:
    """A script expression: whether the page in front has these words to show."""
    return f"document.body.innerText.includes({json.dumps(words)})"


@pytest.mark.parametrize(
    "way", ["a tap", "the hidden link", "Shift three times", "Escape three times"]
)
async def test_leave_works_before_the_scripts_of_the_page_have_come(
    way: str, engine: Engine, start: Elsewhere, neutral: Elsewhere, gated: Gate
) -> None:
    script = script_of(gated, "/")
    gated.hold(script)
    start.link = gated.origin
    await engine.open(start.url)
    await engine.click("#link")
    await gated.asked(script)
    await engine.until(f"!!document.querySelector('{LEAVE}')?.getClientRects().length")
    assert await engine.run("document.documentElement.dataset.ready === undefined")
    await WAYS[way](engine)
    await at(engine, neutral)
    await engine.back()
    await at(engine, start)


async def test_a_double_tap_is_one_leaving_and_the_neutral_page_feels_none_of_it(
    engine: Engine, start: Elsewhere, slow_neutral: Elsewhere, gated: Gate
) -> None:
    start.link = gated.origin
    await arrive(engine, start)
    gated.requests.clear()
    await tap_leave_twice(engine)
    await asked(slow_neutral)
    slow_neutral.may_answer.set()
    await at(engine, slow_neutral)
    assert slow_neutral.referrers == [""]
    assert slow_neutral.pressed == []
    assert gated.requests == ["POST /fresh"]


async def test_more_presses_of_escape_do_not_stop_the_neutral_page(
    engine: Engine, start: Elsewhere, slow_neutral: Elsewhere
) -> None:
    await arrive(engine, start)
    await engine.press("Escape", 3)
    await asked(slow_neutral)
    await engine.press("Escape", 3)
    slow_neutral.may_answer.set()
    await at(engine, slow_neutral)
    assert slow_neutral.referrers == [""]
