"""Checks 5 and 6: nothing of ours is on the phone, as another page finds it and as the files of
the profile show it after the browser is closed."""

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Page

from tests.support import walk
from tests.support.chromium import chromium_profile
from tests.support.disk import BROWSERS_OWN_BOOKS, files_that_hold, history_rows
from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine, browser_of
from tests.support.gate import Gate
from tests.support.traces import (
    NOTHING,
    SERVER_COOKIE,
    STORED,
    Marks,
    leave_traces,
    look_again,
    seeding_page,
)
from tests.support.visit import TYPED, arrive, see_six_views
from tests.support.walk import at, tap_leave
from tests.support.wayside_process import WaysideProcess
from tests.support.webkit_window import SHIFT, webkit_window
from wayside.resources import resource


async def words_on_the_pages(page: Page) -> set[str]:
    """Sentences and names that stood on the pages: what an abuser with the phone would search
    for."""
    texts = await page.locator("h1, h2, h3, .lead, #app p").all_inner_texts()
    return {text.strip().split("\n")[0][:40] for text in texts if len(text.strip()) > 8}


async def test_a_tab_closed_without_leaving_keeps_one_neutral_line_and_nothing_else(
    tmp_path: Path, start: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        page = context.pages[0]
        await arrive(page, start)
        words = await words_on_the_pages(page)
        await see_six_views(page)
        words |= await words_on_the_pages(page)
        # The browser may not end before it has written what it will: open another page, then close.
        other = await context.new_page()
        await page.close()
        await other.goto(start.url)

    assert len(words) > 8
    assert history_rows(profile, wayside.origin) == [(f"{wayside.origin}/", "Home")]
    assert files_that_hold(profile, {TYPED, "/packs/", "Wayside", "wayside", *words}) == {}
    # Our own file names, since Chromium's own files hold the bare word "/assets/".
    built = {path.name for path in (resource("pwa") / "assets").iterdir()}
    assert built
    named = files_that_hold(profile, {wayside.origin, "/home/", *built})
    files = sorted({file for files in named.values() for file in files})
    assert [file for file in files if not file.startswith(BROWSERS_OWN_BOOKS)] == []


async def test_after_leaving_no_file_of_the_profile_holds_a_word_of_ours(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        page = context.pages[0]
        await arrive(page, start)
        words = await words_on_the_pages(page)
        await see_six_views(page)
        words |= await words_on_the_pages(page)
        await page.locator(".bar .leave").click()
        await page.wait_for_url(neutral.url)
    assert files_that_hold(profile, {TYPED, "/packs/", "Wayside", "wayside", *words}) == {}


async def test_before_keep_nothing_is_stored_and_no_worker_is_registered(
    engine: Engine, start: Elsewhere
) -> None:
    await walk.arrive(engine, start)
    await walk.see_six_views(engine)
    assert await engine.run(STORED) == NOTHING


async def test_someone_who_opens_the_page_again_finds_nothing_stored(
    engine: Engine, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    await walk.arrive(engine, start)
    await leave_traces(engine)
    assert await engine.run(STORED) != NOTHING
    await tap_leave(engine)
    await at(engine, neutral)
    await forgotten(engine, wayside)
    assert await look_again(engine, wayside.origin) == NOTHING


async def forgotten(engine: Engine, wayside: WaysideProcess) -> None:
    """Wait for the answer that clears: it comes after the page is gone. The cookie that no script
    reaches tells."""
    if engine.name == "webkit":  # its driver tells of cookies of the page in front only
        await engine.open(f"{wayside.origin}/healthz")
    async with asyncio.timeout(5):
        while SERVER_COOKIE in await engine.cookies(wayside.origin):
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("name", ["chromium", "firefox"])
async def test_after_leaving_no_file_of_the_profile_holds_anything_that_was_left_there(
    name: str, tmp_path: Path, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / name
    async with browser_of(name, profile) as engine:
        await walk.arrive(engine, start)
        marks = await leave_traces(engine)
        await tap_leave(engine)
        await at(engine, neutral)
        await forgotten(engine, wayside)
    assert files_that_hold(profile, {*marks.readable, "/packs/"}) == {}


@pytest.mark.parametrize("name", ["chromium", "firefox"])
async def test_the_search_of_a_profile_would_find_what_was_left_there(
    name: str, tmp_path: Path, start: Elsewhere
) -> None:
    profile = tmp_path / name
    async with browser_of(name, profile) as engine:
        await walk.arrive(engine, start)
        marks = await leave_traces(engine, keep=False)
        await engine.open(start.url)
    found = set(files_that_hold(profile, marks.readable))
    # What was typed is in no file even then, and that of the session is in the one for open tabs.
    assert found >= {marks.local, marks.cached, marks.row}


async def test_after_leaving_no_file_of_webkitgtk_holds_anything_that_was_left_there(
    tmp_path: Path, neutral: Elsewhere, gated: Gate
) -> None:
    marks = Marks()
    gated.pages["/t"] = seeding_page(marks)
    neutral.referrers.clear()
    everything = {*marks.readable, marks.cookie}
    async with webkit_window(tmp_path / "webkit", f"{gated.origin}/t") as keyboard:
        # Without this the search below could not fail.
        async with asyncio.timeout(60):
            while not set(files_that_hold(tmp_path, everything)) >= {marks.local, marks.row}:
                await asyncio.sleep(0.05)
            while not any(request.startswith("GET /assets/") for request in gated.requests):
                await asyncio.sleep(0.02)
            while not neutral.referrers:
                keyboard.press(SHIFT)  # until the window is there to hear it
                await asyncio.sleep(0.1)
        async with asyncio.timeout(30):
            while files_that_hold(tmp_path, everything):
                await asyncio.sleep(0.05)
    assert files_that_hold(tmp_path, everything) == {}
