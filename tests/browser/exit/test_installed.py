"""Installed on the phone: acceptance check 18 of quick-exit.md, emulated on a desktop. The browser
opens the page in a window of its own, as it does an installed app; what a real phone does with its
icon and with pages that open over the app is not tested here."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.support.axe import accessibility_faults
from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.gate import gate
from tests.support.visit import ready
from tests.support.wayside_process import WaysideProcess, running_wayside

STORED = """async () => [await caches.keys(), localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length,
  (await navigator.serviceWorker.getRegistrations()).length]"""
# A new version of the worker comes; the state that it gets to first.
UPDATED = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const came = new Promise(done => registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker.addEventListener('statechange', () => done(worker.state), {once: true}); }));
  await registration.update();
  return came; }"""
SHELL_ONLY = [["u"], 0, 0, 0, 1]
NOTHING = [[], 0, 0, 0, 0]


@asynccontextmanager
async def opened_by_its_icon(profile: Path, origin: str) -> AsyncIterator[Page]:
    """The app in a window of its own, as its icon opens it."""
    async with chromium_profile(profile, args=[f"--app={origin}/units"]) as context:
        page = context.pages[0]
        await page.wait_for_url(f"{origin}/units")
        assert await page.evaluate("matchMedia('(display-mode: standalone)').matches")
        yield page


async def open_install(page: Page, origin: str) -> None:
    await page.goto(origin)
    await ready(page)
    await page.locator("#home [data-view=keep]").click()
    await page.locator("#app #install").click()
    await expect(page.locator("#app [type=radio]")).to_have_count(3)


async def install(page: Page, origin: str) -> None:
    """As far as the browser's own question, which a test cannot answer."""
    await open_install(page, origin)
    await page.locator("#app [value=measure]").check()
    await page.locator("#app button.primary").click()
    # The browser asks at once, and answers itself with "no", since nobody is there.
    await expect(page.locator("head [data-app]")).to_have_count(3, timeout=30_000)
    await expect(page.locator("#app .mark")).to_contain_text("kept", timeout=30_000)
    assert "u" in (await page.evaluate(STORED))[0]


async def until_stored(page: Page, what: object) -> None:
    """Wait for what Leave began in its tick and the browser ends soon after."""
    async with asyncio.timeout(10):
        while await page.evaluate(STORED) != what:
            await asyncio.sleep(0.02)


@pytest.fixture
async def phone(tmp_path: Path, wayside: WaysideProcess) -> Path:
    """The profile of a phone on which the app was kept and installed."""
    async with chromium_profile(tmp_path / "phone") as context:
        await install(context.pages[0], wayside.origin)
    return tmp_path / "phone"


async def go_home(page: Page) -> None:
    await page.locator("[data-home]").click()
    await ready(page)


async def leave(page: Page, origin: str) -> None:
    await page.locator(".bar .leave").click()
    await page.wait_for_url(f"{origin}/units")
    await expect(page.locator("#answer")).to_contain_text("kilometers")


async def test_nothing_can_be_installed_before_a_name_was_chosen(
    page: Page, wayside: WaysideProcess
) -> None:
    await open_install(page, wayside.origin)
    await expect(page.locator("head link[rel=manifest]")).to_have_count(0)
    assert await page.evaluate(STORED) == NOTHING


async def test_the_browser_finds_the_chosen_name_and_no_fault_in_it(
    page: Page, wayside: WaysideProcess
) -> None:
    await install(page, wayside.origin)
    devtools = await page.context.new_cdp_session(page)
    manifest = await devtools.send("Page.getAppManifest")
    assert manifest["url"] == f"{wayside.origin}/units/measure/en"
    assert manifest["errors"] == []
    faults = (await devtools.send("Page.getInstallabilityErrors"))["installabilityErrors"]
    # A test's window is private to it, which is the only thing that Chromium may have against it.
    assert {fault["errorId"] for fault in faults} <= {"in-incognito"}


@pytest.mark.parametrize("network", ["with a network", "with no network"])
async def test_after_leaving_only_the_unit_converter_is_there_and_reopening_shows_it_too(
    phone: Path, wayside: WaysideProcess, network: str
) -> None:
    async with opened_by_its_icon(phone, wayside.origin) as page:
        await go_home(page)
        await page.wait_for_load_state("networkidle")
        await page.context.set_offline(network == "with no network")
        await leave(page, wayside.origin)
        await until_stored(page, SHELL_ONLY)
        await expect(page.locator("[data-leave]")).to_have_count(0)

    async with opened_by_its_icon(phone, wayside.origin) as page:
        await expect(page.locator("#answer")).to_contain_text("kilometers")
        assert await page.evaluate(STORED) == SHELL_ONLY


async def test_an_app_that_was_left_opens_with_no_network_too(
    phone: Path, wayside: WaysideProcess
) -> None:
    async with opened_by_its_icon(phone, wayside.origin) as page:
        await go_home(page)
        await leave(page, wayside.origin)
        await until_stored(page, SHELL_ONLY)
        await page.context.set_offline(True)
        await page.reload()
        await page.fill("#amount", "10")
        await expect(page.locator("#answer")).to_have_text("16.0934 kilometers")
        kept = await page.evaluate(
            """async () => (await (await caches.open('u')).keys())
              .map(each => new URL(each.url).pathname)"""
        )
    assert "/units" in kept
    assert sum(path.endswith(".png") for path in kept) == 2
    assert all(path == "/units" or path.startswith("/assets/") for path in kept)


async def test_an_update_after_leaving_keeps_nothing_again(
    neutral: Elsewhere, tmp_path: Path
) -> None:
    async with gate() as own:
        with running_wayside(
            tmp_path / "server", WAYSIDE_EXIT_URL=neutral.url, WAYSIDE_PUBLIC_URL=own.origin
        ) as wayside:
            own.upstream = wayside.origin
            async with chromium_profile(tmp_path / "phone") as context:
                await install(context.pages[0], own.origin)
            async with opened_by_its_icon(tmp_path / "phone", own.origin) as page:
                await go_home(page)
                await leave(page, own.origin)
                await until_stored(page, SHELL_ONLY)
                own.newer_worker = b"/* newer */"
                state = await page.evaluate(UPDATED)
                assert state == "installed"
                assert await page.evaluate(STORED) == SHELL_ONLY


async def test_back_in_an_app_that_was_left_does_not_return(
    phone: Path, wayside: WaysideProcess
) -> None:
    async with opened_by_its_icon(phone, wayside.origin) as page:
        length = await page.evaluate("history.length")
        await go_home(page)
        for _ in range(3):
            await page.keyboard.press("Escape")
        await page.wait_for_url(f"{wayside.origin}/units")
        assert await page.evaluate("history.length") == length


async def test_what_a_tab_leaves_behind_is_nothing_and_forgetting_takes_the_shell_too(
    page: Page, browser: BrowserContext, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await install(page, wayside.origin)
    await page.locator("#app button", has_text="Forget").click()
    await expect(page.locator("#app .mark")).to_contain_text("off this phone")
    assert await page.evaluate(STORED) == NOTHING
    await expect(page.locator("head [data-app]")).to_have_count(0)

    await install(page, wayside.origin)
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    again = await browser.new_page()
    await again.goto(f"{wayside.origin}/healthz")
    await until_stored(again, NOTHING)


async def test_axe_finds_nothing_in_what_comes_after_the_choice(
    page: Page, wayside: WaysideProcess
) -> None:
    await install(page, wayside.origin)
    assert await accessibility_faults(page) == []
