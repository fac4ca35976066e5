"""Keep on this phone: nothing before it, everything without a network after it, and gone when
wished."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.gate import Gate, gate
from tests.support.visit import RESULT, SEARCH, open_finder, open_first_card, ready
from tests.support.wayside_process import WaysideProcess, running_wayside

STORED = """async () => [(await caches.keys()).length, localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, (await
  navigator.serviceWorker.getRegistrations()).length]"""


@pytest.fixture
async def own_wayside(neutral: Elsewhere, tmp_path: Path) -> AsyncIterator[WaysideProcess]:
    """A Wayside that this test may stop."""
    with running_wayside(tmp_path / "server", WAYSIDE_EXIT_URL=neutral.url) as wayside:
        yield wayside


@pytest.fixture
async def gated(neutral: Elsewhere, tmp_path: Path) -> AsyncIterator[Gate]:
    """A Wayside behind a gate that can hold its answers back."""
    async with gate() as own:
        with running_wayside(
            tmp_path / "gated", WAYSIDE_EXIT_URL=neutral.url, WAYSIDE_PUBLIC_URL=own.origin
        ) as wayside:
            own.upstream = wayside.origin
            yield own


async def keep(page: Page, origin: str) -> None:
    await page.goto(origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app button.primary").click()
    await expect(page.locator("#app .mark")).to_be_visible()
    await expect(page.locator("#app button.primary")).to_have_count(0)
    # A function, not a string: the page's policy lets nobody evaluate strings.
    assert await page.evaluate(
        "() => navigator.serviceWorker.ready.then(worker => worker.active !== null)"
    )


async def watch_workers(page: Page) -> dict[str, str]:
    """The state of each service worker by its number, kept up to date by the browser."""
    states: dict[str, str] = {}
    session = await page.context.new_cdp_session(page)
    session.on(
        "ServiceWorker.workerVersionUpdated",
        lambda event: states.update(
            {version["versionId"]: version["status"] for version in event["versions"]}
        ),
    )
    await session.send("ServiceWorker.enable")
    return states


async def test_a_kept_wayside_works_when_the_server_is_gone(
    own_wayside: WaysideProcess, page: Page
) -> None:
    await keep(page, own_wayside.origin)
    own_wayside.stop()

    await page.reload()
    await ready(page)
    await expect(page.locator("#home h1")).to_be_visible()
    await page.locator(".bar [data-view=lines]").click()
    await expect(page.locator("#lines a[href='tel:988']")).to_be_visible()
    await page.locator("#lines [data-back]").first.click()
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await expect(page.locator(RESULT).first).to_be_visible()
    await open_first_card(page)


async def test_the_language_can_be_changed_without_a_network(
    own_wayside: WaysideProcess, page: Page
) -> None:
    await keep(page, own_wayside.origin)
    own_wayside.stop()
    await page.reload()
    await ready(page)
    await page.locator("#home h1").wait_for()
    await page.locator(".bar [data-view=languages]").click()
    await page.locator("#languages [data-language=es]").click()
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await expect(page.locator("#home h1")).to_be_visible()
    await open_finder(page)
    await page.locator(SEARCH).fill("cama")
    await expect(page.locator(RESULT).first).to_be_visible()


async def test_forget_takes_all_of_it_off_the_phone(page: Page, wayside: WaysideProcess) -> None:
    await keep(page, wayside.origin)
    assert (await page.evaluate(STORED))[0] == 1
    await page.locator("#app button", has_text="Forget").click()
    await expect(page.locator("#app button.primary")).to_be_visible()
    assert await page.evaluate(STORED) == [0, 0, 0, 0, 0]


async def test_what_is_kept_has_neutral_names_and_nothing_that_was_typed_or_opened(
    page: Page, wayside: WaysideProcess
) -> None:
    await keep(page, wayside.origin)
    await page.locator("#app [data-back]").click()
    await open_finder(page)
    await page.locator(SEARCH).fill("bed")
    await open_first_card(page)
    kept = await page.evaluate(
        """async () => { const names = await caches.keys();
          const cache = await caches.open(names[0]);
          return [names, (await cache.keys()).map(each => new URL(each.url).pathname)]; }"""
    )
    names, paths = kept
    assert all(len(name) <= 4 for name in names)
    assert {"/", "/packs"} <= set(paths)
    others = [path for path in paths if not path.startswith(("/home/", "/assets/", "/packs/"))]
    # The seal of a whole edition and the language that was chosen.
    assert set(others) <= {"/", "/units", "/packs", "/sealed", "/spoken"}


async def test_leaving_takes_what_was_kept_along(
    page: Page, browser: BrowserContext, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await keep(page, wayside.origin)
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    again = await browser.new_page()
    await again.goto(f"{wayside.origin}/healthz")
    async with asyncio.timeout(10):
        while await again.evaluate(STORED) != [0, 0, 0, 0, 0]:
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("fresh", [200, 503])
async def test_leaving_in_the_middle_of_keeping_leaves_nothing(
    fresh: int, page: Page, browser: BrowserContext, gated: Gate, neutral: Elsewhere
) -> None:
    if fresh != 200:
        gated.broken["/fresh"] = fresh  # what the server would clear stays
    workers = await watch_workers(page)
    await page.goto(gated.origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    gated.hold("/packs")
    await page.locator("#app button.primary").click()
    await gated.asked("/packs")
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    gated.release()

    again = await browser.new_page()
    await again.goto(f"{gated.origin}/healthz")
    async with asyncio.timeout(20):
        # The worker that copied has come to its end: nothing more can be written.
        while set(workers.values()) != {"redundant"}:
            await asyncio.sleep(0.02)
    assert await again.evaluate(STORED) == [0, 0, 0, 0, 0]


async def test_a_page_that_comes_from_what_is_kept_says_so_and_of_which_day(
    page: Page, gated: Gate
) -> None:
    await keep(page, gated.origin)
    gated.broken["/home/en"] = 503
    await page.reload()
    await ready(page)
    await expect(page.locator("#home > .mark").first).to_contain_text("This is what was kept on")
    gated.broken.clear()
    await page.reload()
    await ready(page)
    await expect(page.locator("#home h1")).to_be_visible()
    assert "what was kept" not in await page.locator("#home").inner_text()


async def test_the_unit_converter_of_a_kept_phone_waits_for_no_network_and_is_renewed_after(
    page: Page, gated: Gate
) -> None:
    await keep(page, gated.origin)
    gated.newer = b"<!-- newer -->"
    newer = "() => [...document.childNodes].some(each => each.data?.includes('newer'))"
    await page.goto(f"{gated.origin}/units")
    await expect(page.locator("#answer")).to_contain_text("kilometers")
    assert await page.evaluate(newer) is False, "it waited for the network"
    async with asyncio.timeout(20):
        while "newer" not in await page.evaluate(
            """async () => { let all = "";
              for (const name of await caches.keys())
                all += await (await (await caches.open(name)).match("/units"))?.text();
              return all; }"""
        ):
            await asyncio.sleep(0.02)
    await page.reload()
    assert await page.evaluate(newer) is True


async def test_an_answer_after_the_patience_still_renews_what_is_kept(
    page: Page, gated: Gate
) -> None:
    await keep(page, gated.origin)
    gated.hold("/home/en")
    await page.reload()
    await ready(page)
    await expect(page.locator("#home > .mark").first).to_contain_text("This is what was kept")
    gated.newer = b"<!-- newer -->"
    gated.release()
    async with asyncio.timeout(20):
        while "newer" not in await page.evaluate(
            """async () => { let all = "";
              for (const name of await caches.keys())
                all += await (await (await caches.open(name)).match("/home/en"))?.text();
              return all; }"""
        ):
            await asyncio.sleep(0.02)


async def test_a_chosen_language_that_is_withdrawn_is_forgotten(page: Page, gated: Gate) -> None:
    await page.goto(gated.origin)
    await ready(page)
    await page.locator(".bar [data-view=languages]").click()
    await page.locator("#languages [data-language=es]").click()
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app button.primary").click()
    async with asyncio.timeout(30):
        while not await page.evaluate("async () => await caches.match('/spoken') !== undefined"):
            await asyncio.sleep(0.02)
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("lang", "es")
    gated.broken["/home/es"] = 410
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_leaving_in_one_tab_leaves_in_the_others(
    page: Page, browser: BrowserContext, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    other = await browser.new_page()
    await other.goto(wayside.origin)
    await ready(other)
    await open_finder(other)
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    await other.wait_for_url(neutral.url)


async def test_an_opened_tab_that_is_not_kept_says_so_when_the_network_is_gone(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(tmp_path / "other") as context:
        page = context.pages[0]
        await page.goto(wayside.origin)
        await ready(page)
        await context.set_offline(True)
        await page.locator("#home [data-view=finder]").click()
        await expect(page.locator("#note h1")).to_be_visible()
        await context.set_offline(False)
        await page.locator("#note button.primary").click()
        await expect(page.locator(SEARCH)).to_be_visible()
