"""Coming in, staying, locking and going, as a person in front of a browser meets it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, Request, expect

from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.first_link import first_link
from tests.support.staff import browser_at
from tests.support.staff_browser import SLOW, Colleague
from tests.support.wayside_process import WaysideProcess, running_wayside

OTHER = "nine slow rivers turning north"


@pytest.fixture
def house(tmp_path: Path, neutral: Elsewhere) -> Iterator[WaysideProcess]:
    """A Wayside where nobody works yet."""
    with running_wayside(tmp_path / "house", WAYSIDE_EXIT_URL=neutral.url) as running:
        yield running


@pytest.fixture
async def ada(page: Page, house: WaysideProcess) -> Colleague:
    """The first admin, with codes from an app, in the open console."""
    ada = Colleague(page, house.origin, "Ada")
    await ada.join(first_link(house), "totp")
    return ada


@pytest.fixture
async def other_browser(tmp_path: Path) -> AsyncIterator[Page]:
    async with chromium_profile(tmp_path / "other") as context:
        yield context.pages[0]


def beside(colleague: Colleague, page: Page) -> Colleague:
    """The same person in front of another page."""
    return Colleague(
        page,
        colleague.origin,
        colleague.name,
        passphrase=colleague.passphrase,
        codes=colleague.codes,
        totp=colleague.totp,
    )


async def told(page: Page) -> str:
    """What is said about what did not work."""
    said = page.get_by_role("alert").first
    await said.wait_for(timeout=SLOW)
    return await said.inner_text()


async def cookies_of(page: Page) -> dict[str, str]:
    return {each["name"]: each["value"] for each in await page.context.cookies()}


async def session_status(origin: str, cookies: dict[str, str]) -> int:
    """What the server answers to whoever holds these cookies."""
    async with browser_at(origin) as holder:
        holder.cookies.update(cookies)
        return (await holder.get("/staff/session")).status_code


# Signing in


async def test_a_wrong_passphrase_an_unknown_name_and_a_wrong_code_read_the_same(
    ada: Colleague,
) -> None:
    await ada.sign_out()
    said = set()
    for name, passphrase, code in (
        (ada.name, OTHER, ada.totp.peek()),
        ("Nobody", ada.passphrase, ada.totp.peek()),
        (ada.name, ada.passphrase, ada.totp.wrong()),
    ):
        await ada.open()
        await ada.field("sign-in-name").fill(name)
        await ada.field("sign-in-passphrase").fill(passphrase)
        if await ada.button("sign-in-use-code").count():
            await ada.button("sign-in-use-code").click()
        await ada.field("code-totp").fill(code)
        await ada.button("sign-in-now").click()
        said.add(await told(ada.page))
    assert len(said) == 1
    assert "problem-" not in said.pop()


async def test_without_a_network_it_says_so_and_keeps_what_was_typed(ada: Colleague) -> None:
    await ada.sign_out()
    await ada.open()
    await ada.fill_in()
    await ada.page.context.set_offline(True)
    await ada.prove("recovery")
    assert await told(ada.page) == ada.say("fault-offline")
    await expect(ada.field("sign-in-name")).to_have_value(ada.name)
    await expect(ada.field("sign-in-passphrase")).to_have_value(ada.passphrase)
    await ada.page.context.set_offline(False)
    await ada.field("code-recovery").fill(ada.codes.pop())
    await ada.button("sign-in-now").click()
    await ada.is_in()


async def test_a_passkey_that_is_not_given_says_so_and_a_code_still_opens(
    page: Page, house: WaysideProcess
) -> None:
    ada = Colleague(page, house.origin, "Ada")
    authenticator = await ada.take_authenticator()
    await ada.join(first_link(house), "passkey")
    await ada.sign_out()
    await authenticator.know_the_person(False)
    await ada.open()
    await ada.fill_in()
    await ada.button("sign-in-passkey").click()
    assert await told(page) == ada.say("fault-passkey")
    await ada.prove("recovery")
    await ada.is_in()


async def test_nothing_is_stored_and_nobody_else_is_asked(ada: Colleague) -> None:
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    ada.page.on("request", note)
    await ada.sign_out()
    await ada.sign_in("recovery")
    assert len(asked) > 3
    own = (ada.origin, f"ws{ada.origin.removeprefix('http')}", "about:blank", "data:", "blob:")
    assert [url for url in asked if not url.startswith(own)] == []
    stored = await ada.page.evaluate(
        """async () => [localStorage.length, sessionStorage.length,
          (await caches.keys()).length, (await indexedDB.databases()).length, document.cookie]"""
    )
    assert stored == [0, 0, 0, 0, ""]


# A link


async def test_the_link_is_out_of_the_address_at_once_and_opens_once(
    ada: Colleague, other_browser: Page, house: WaysideProcess
) -> None:
    assert ada.page.url == f"{house.origin}/staff/"
    thief = Colleague(other_browser, house.origin, "Thief")
    await thief.open(first_link(house))
    await thief.hears("join-not-valid-heading")
    await thief.button("join-sign-in").click()
    await thief.field("sign-in-name").wait_for()


async def test_a_connection_lost_at_the_last_step_makes_one_account(
    page: Page, house: WaysideProcess
) -> None:
    ada = Colleague(page, house.origin, "Ada")
    await ada.open(first_link(house))
    await ada.field("join-name").fill(ada.name)
    await ada.button("join-next").click()
    await ada.field("join-passphrase").fill(ada.passphrase)
    await ada.button("join-next").click()
    await ada.hears("join-factor-heading")
    await ada.set_second_factor("totp")
    await ada.hears("join-codes-heading")
    await ada.field("codes-kept").check()

    # The server makes the account, and its answer never comes.
    async def swallow(route: object) -> None:
        await route.fetch()  # type: ignore[attr-defined]
        await route.abort()  # type: ignore[attr-defined]

    await page.route("**/staff/members", swallow)
    await ada.button("join-finish").click()
    assert await told(page) == ada.say("fault-offline")
    await page.unroute("**/staff/members")
    await ada.button("join-finish").click()
    await ada.is_in()


# The lock


async def test_the_lock_covers_everything_and_keeps_a_draft(ada: Colleague) -> None:
    await ada.button("console-nav-invitations").click()
    draft = ada.field("invite-name")
    await draft.fill("Half a nam")
    await draft.focus()
    await ada.lock()
    await expect(draft).to_be_hidden()
    seen = await ada.page.locator("body").inner_text()
    assert ada.name not in seen
    await ada.page.keyboard.press("Tab")
    await ada.field("locked-passphrase").fill(OTHER)
    await ada.button("locked-open").click()
    assert "problem-" not in await told(ada.page)
    await ada.unlock()
    await expect(draft).to_have_value("Half a nam")


async def test_ten_minutes_without_a_touch_lock_it_here_and_on_the_server(
    ada: Colleague,
) -> None:
    await ada.sign_out()
    await ada.page.clock.install()
    await ada.sign_in("recovery")
    await ada.page.clock.fast_forward("09:30")
    await expect(ada.button("console-lock")).to_be_visible()
    async with ada.page.expect_request("**/staff/session/lock"):
        await ada.page.clock.fast_forward("00:45")
    await ada.hears("locked-why-idle")
    assert await session_status(ada.origin, await cookies_of(ada.page)) == 200
    async with browser_at(ada.origin) as thief:
        thief.cookies.update(await cookies_of(ada.page))
        assert (await thief.get("/staff/home")).status_code == 401


async def test_a_page_that_is_opened_anew_wants_the_passphrase(ada: Colleague) -> None:
    await ada.open()
    await ada.hears("locked-why-opened")
    await ada.unlock()


async def test_tabs_of_one_browser_lock_and_end_together(ada: Colleague) -> None:
    second = beside(ada, await ada.page.context.new_page())
    await second.open()
    await second.unlock()
    await second.lock()
    await ada.hears("locked-heading")
    await ada.unlock()
    await second.unlock()
    await ada.sign_out()
    await second.field("sign-in-name").wait_for()


# The end


async def test_a_browser_that_is_signed_out_from_another_says_so(
    ada: Colleague, other_browser: Page
) -> None:
    there = beside(ada, other_browser)
    await there.sign_in("recovery")
    devices = await there.page.evaluate("fetch('/staff/devices').then(answer => answer.json())")
    [first] = [each["id"] for each in devices["devices"] if not each["here"]]
    await there.page.evaluate("id => fetch('/staff/devices/' + id, {method: 'DELETE'})", first)
    await ada.hears("ended-signed-out-heading")
    await expect(ada.button("console-lock")).to_have_count(0)
    await ada.button("ended-sign-in").click()
    await ada.field("sign-in-name").wait_for()


async def test_leave_ends_the_session_on_the_server_too(ada: Colleague, neutral: Elsewhere) -> None:
    cookies = await cookies_of(ada.page)
    assert await session_status(ada.origin, cookies) == 200
    async with ada.page.expect_request(
        lambda request: request.method == "DELETE" and request.url.endswith("/staff/session")
    ):
        await ada.page.locator(".bar .leave").click()
    await ada.page.wait_for_url(neutral.url)
    # The request outlives its page, which hears no more of it: asked until it was answered.
    async with asyncio.timeout(30):
        while await session_status(ada.origin, cookies) != 401:
            await asyncio.sleep(0.05)
