"""Leaving from inside a partner's page, in each engine. What a browser allows a part of a page to
do is its own choice, so the least that holds everywhere stands here."""

from collections.abc import AsyncIterator

import pytest

from tests.support.elsewhere import Elsewhere
from tests.support.engine import ENGINES, Engine, browser_of
from tests.support.inside import inside
from tests.support.partner import Partner, plain_frame
from tests.support.walk import at, ready
from tests.support.wayside_process import WaysideProcess


@pytest.fixture(scope="session", params=ENGINES)
async def any_engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Engine]:
    """A running browser of each engine in turn."""
    folder = tmp_path_factory.mktemp(request.param) / "profile"
    async with browser_of(request.param, folder) as engine:
        yield engine


@pytest.fixture
async def engine(any_engine: Engine) -> Engine:
    """A fresh tab in each engine in turn."""
    await any_engine.new_tab()
    return any_engine


async def arrive(engine: Engine, start: Elsewhere) -> int:
    """Come to the partner's page by the start page's link. Returns how long the history is."""
    await engine.open(start.url)
    await engine.click("#link")
    await engine.until("document.title === 'School' && window.loads === 1")
    return int(await engine.run("history.length"))


async def test_a_tap_takes_the_whole_tab_and_back_skips_the_partner(
    engine: Engine, start: Elsewhere, partner: Partner, neutral: Elsewhere
) -> None:
    length = await arrive(engine, start)
    async with inside(engine) as part:
        await ready(part)
        await part.click("[data-view=finder]")
        await part.until("!!document.querySelector('#app .hit')")
        await part.click(".bar .leave")
    await at(engine, neutral)
    assert await engine.run("history.length") == length
    await engine.back()
    await at(engine, start)


async def test_in_a_sandbox_that_keeps_it_in_it_goes_blank_and_the_partner_hears_one_word(
    engine: Engine, start: Elsewhere, partner: Partner, wayside: WaysideProcess
) -> None:
    partner.markup = plain_frame(
        f"{wayside.origin}/frame", sandbox="allow-scripts allow-same-origin"
    )
    length = await arrive(engine, start)
    async with inside(engine) as part:
        await ready(part)
        await part.click(".bar .leave")
    await engine.until("window.loads === 2")
    assert await engine.run("window.heard") == [[wayside.origin, {"type": "leave"}]]
    async with inside(engine) as part:
        assert await part.run("[location.href, document.documentElement.innerText]") == [
            "about:blank",
            "",
        ]
    assert await engine.run("[history.length, document.title]") == [length, "School"]
    await engine.back()
    await at(engine, start)


async def test_a_site_that_is_not_named_shows_nothing_of_ours(
    engine: Engine, stranger: Partner, wayside: WaysideProcess
) -> None:
    stranger.markup = plain_frame(f"{wayside.origin}/frame")
    await engine.open(stranger.url)
    # An engine may tell of no load at all for what it refused.
    await engine.until("performance.getEntriesByType('navigation')[0].loadEventEnd > 0")
    async with inside(engine) as part:
        assert not await part.run("!!document.querySelector('[data-leave]')")
