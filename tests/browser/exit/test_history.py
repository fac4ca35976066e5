"""Checks 3 and 4: what the browser's own history says after a visit that ended with Leave."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import expect

from tests.support.chromium import Chromium, chromium_profile
from tests.support.disk import history_rows
from tests.support.elsewhere import Elsewhere
from tests.support.firefox import firefox_profile, visited
from tests.support.walk import arrive, at, see_six_views, tap_leave
from tests.support.wayside_process import WaysideProcess


async def listed_hosts(chromium: Chromium) -> set[str]:
    """Host and port of every row that Chromium's history page shows."""
    page = await chromium.context.new_page()
    await page.goto("chrome://history")
    # The rows stand in shadow trees, which these selectors see through.
    links = page.locator("history-item a#link")
    await expect(links.first).to_be_visible()
    addresses = [await link.get_attribute("href") or "" for link in await links.all()]
    return {urlsplit(address).netloc for address in addresses}


def host(url: str) -> str:
    return urlsplit(url).netloc


async def test_chromiums_history_page_lists_nothing_of_ours(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        chromium = Chromium(context)
        await arrive(chromium, start)
        await see_six_views(chromium)
        await tap_leave(chromium)
        await at(chromium, neutral)
        listed = await listed_hosts(chromium)
    assert {host(start.url), host(neutral.url)} <= listed, "the reader of the page sees no rows"
    assert host(wayside.origin) not in listed
    # The database behind it knows one address, without a path, under a title that says nothing.
    [(url, title)] = history_rows(profile, wayside.origin)
    assert url == f"{wayside.origin}/"
    assert title in {"Home", neutral.title}


async def test_chromiums_history_page_lists_one_neutral_line_of_a_tab_that_nobody_left(
    tmp_path: Path, start: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "phone"
    async with chromium_profile(profile) as context:
        chromium = Chromium(context)
        await arrive(chromium, start)
        await see_six_views(chromium)
        await chromium.new_tab()
        assert host(wayside.origin) in await listed_hosts(chromium)
    assert history_rows(profile, wayside.origin) == [(f"{wayside.origin}/", "Home")]


async def test_firefox_lists_one_row_with_a_neutral_title(
    tmp_path: Path, start: Elsewhere, neutral: Elsewhere, wayside: WaysideProcess
) -> None:
    profile = tmp_path / "firefox"
    async with firefox_profile(profile) as firefox:
        await arrive(firefox, start)
        await see_six_views(firefox)
        await tap_leave(firefox)
        await at(firefox, neutral)
    ours = [row for row in visited(profile) if row[0].startswith(wayside.origin)]
    assert ours == [(f"{wayside.origin}/", "Home")]
