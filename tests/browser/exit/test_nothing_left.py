"""Nothing of ours is on the phone unless they chose to keep it: the profile on disk is read after
the visit."""

from pathlib import Path

from playwright.async_api import Page

from tests.support.chromium import chromium_profile
from tests.support.disk import files_that_hold, history_rows
from tests.support.elsewhere import Elsewhere
from tests.support.visit import TYPED, arrive, see_six_views
from tests.support.wayside_process import WaysideProcess
from wayside.resources import resource

# What Chromium itself writes down of any page whatever a site does: that an address was open, and
# that a script of such a name once ran. None of these files holds a word of what was on the page.
BROWSERS_OWN_BOOKS = (
    "Default/History",
    "Default/Favicons",
    "Default/Top Sites",
    "Default/Shortcuts",
    "Default/Preferences",
    "Default/Sessions/",
    "Default/Code Cache/js/",
    "Default/Network/",
    "Default/Network Persistent State",
    "Default/Site Characteristics Database/",
    "Default/GCM Store/",
    "segmentation_platform/",
    "Local State",
)


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
    page: Page, start: Elsewhere
) -> None:
    await arrive(page, start)
    await see_six_views(page)
    stored = await page.evaluate(
        """async () => [localStorage.length, sessionStorage.length, document.cookie,
          (await caches.keys()).length, (await indexedDB.databases()).length,
          (await navigator.serviceWorker.getRegistrations()).length]"""
    )
    assert stored == [0, 0, "", 0, 0, 0]
