"""A person at the console in a browser of their own, with a passkey that is built in."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, Page, async_playwright, expect

from tests.support.authenticator import Authenticator
from tests.support.chromium import PHONE, QUIET, chromium_path

SLOW = 30_000  # ms that a passphrase may take to be stretched, on a busy machine
PASSPHRASE = "lantern otter velvet gravel {name} nine"


@asynccontextmanager
async def one_browser(*arguments: str) -> AsyncIterator[Browser]:
    """Chromium, in which each person gets a context of their own."""
    started = [*QUIET, *arguments, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path(), args=started)
        yield browser
        await browser.close()


class Seat:
    """Where someone sits. Nothing here depends on the language of the page."""

    def __init__(self, page: Page, origin: str, name: str) -> None:
        self.page = page
        self.origin = origin
        self.name = name
        self.passphrase = PASSPHRASE.format(name=name.lower())

    @classmethod
    async def take(
        cls,
        browser: Browser,
        origin: str,
        name: str,
        *,
        language: str = "en-US",
        **options: Any,
    ) -> Seat:
        """A window of one's own. language: BCP 47; the pseudo-locales too."""
        pseudo = language.startswith("qps")
        context = await browser.new_context(
            viewport=options.pop("viewport", PHONE),
            locale="en-US" if pseudo else language,
            **({"extra_http_headers": {"Accept-Language": language}} if pseudo else {}),
            **options,
        )
        page = await context.new_page()
        await Authenticator.of(page)
        return cls(page, origin, name)

    async def join(self, link: str) -> None:
        """From a one-use link into the console, with a passkey."""
        await self.page.goto("about:blank")
        await self.page.goto(link)
        await self._walk_in()

    async def _walk_in(self) -> None:
        page, submit = self.page, self.page.locator(".sheet form button[type=submit]")
        await submit.wait_for()
        name = page.locator(".sheet form input[type=text]:visible")
        if await name.count():
            await name.fill(self.name)
        await submit.click()
        await page.locator("input[autocomplete=new-password]").fill(self.passphrase)
        await submit.click()
        # The lists that judge a passphrase are large; then a passkey is offered first.
        await page.locator(".steps li:nth-child(3).now").wait_for(timeout=SLOW)
        await submit.click()
        await page.locator(".recovery input[type=checkbox]").check()
        await submit.click()
        await self.inside()

    async def sign_in(self) -> None:
        """With the passphrase and the passkey."""
        page = self.page
        await page.goto(f"{self.origin}/staff/")
        await page.locator("input[autocomplete~=username]:visible").fill(self.name)
        await page.locator("input[autocomplete=current-password]").fill(self.passphrase)
        await page.locator(".sheet form button[type=submit]").first.click()
        await self.inside()

    async def unlock(self) -> None:
        """Open the lock with the passphrase."""
        await self.page.locator("main.entrance input[type=password]").fill(self.passphrase)
        await self.page.locator("main.entrance button[type=submit]").click()
        await self.inside()

    async def inside(self) -> None:
        """Wait until the console is open."""
        await self.page.locator(".top nav [aria-current=page]").wait_for(timeout=SLOW)

    async def go(self, view: int) -> None:
        """To a view by its place in the navigation, counted from 1."""
        await self.page.locator(f".top nav li:nth-child({view}) button").click()

    async def settled(self) -> None:
        """Wait until nothing is on its way."""
        await expect(self.page.locator("main > div > p[role=status]")).to_have_count(0)

    # From here on in English words, as the story of a team is told.

    async def invite(self, name: str, *roles: str) -> str:
        """Invite someone; the link. roles: as they read on the page."""
        page = self.page
        await page.get_by_role("button", name="Invitations").click()
        await page.get_by_label("A made-up name").fill(name)
        for role in roles:
            await page.get_by_role("checkbox", name=role, exact=True).check()
        await page.get_by_role("button", name="Make the link").click()
        link = await page.get_by_label("The link", exact=True).input_value()
        await page.get_by_role("button", name="I have it").click()
        return link

    async def see(self, name: str) -> None:
        """Open someone's page."""
        page = self.page
        await page.get_by_role("button", name="People").click()
        await page.get_by_role("button", name=name, exact=True).click()
        await expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()

    async def say_yes(self, name: str, role: str) -> None:
        """Approve someone in a role, with the number in sight."""
        await self.see(name)
        await self.press_and_confirm(re.compile(rf"Say yes to .*{role}"), "Yes, the number matches")

    async def press_and_confirm(self, button: str | re.Pattern[str], confirm: str) -> None:
        """Press, and press again in the dialog that says what it means."""
        await self.page.get_by_role("button", name=button).click()
        dialog = self.page.get_by_role("dialog")
        await dialog.get_by_role("button", name=confirm).click()
        await expect(dialog).to_have_count(0)

    async def heading(self, words: str | re.Pattern[str]) -> None:
        """Wait for a view by its heading."""
        await expect(self.page.get_by_role("heading", level=1, name=words)).to_be_visible(
            timeout=SLOW
        )
