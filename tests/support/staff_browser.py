"""A person who works here, in a real browser: presses what a person presses, finds it by its words.

The words come from the catalogue, so that the same steps work in every language of the page.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Literal

from playwright.async_api import Locator, Page

from tests.support.shell import words
from tests.support.totp import Totp
from tests.support.virtual_authenticator import VirtualAuthenticator

Way = Literal["passkey", "totp", "recovery"]
SLOW = 60_000  # ms: stretching a passphrase takes a while on a busy machine


@dataclass
class Colleague:
    """Somebody in front of a page of the console. `origin` is where Wayside answers."""

    page: Page
    origin: str
    name: str
    language: str = "en"
    passphrase: str = field(default_factory=lambda: f"seven quiet herons {secrets.token_hex(8)}")
    codes: list[str] = field(default_factory=list)
    totp: Totp = field(default_factory=Totp)
    authenticator: VirtualAuthenticator | None = None

    def say(self, message: str, **values: str | int) -> str:
        """What the page says for a message of the catalogue."""
        say = words()
        return say.text(say.get(self.language), message, **values)

    def button(self, message: str) -> Locator:
        return self.page.get_by_role("button", name=self.say(message), exact=True)

    def field(self, message: str) -> Locator:
        return self.page.get_by_label(self.say(message), exact=True)

    async def hears(self, message: str, **values: str | int) -> None:
        """Waits for the heading or text of a message."""
        await self.page.get_by_text(self.say(message, **values), exact=True).first.wait_for()

    async def take_authenticator(self) -> VirtualAuthenticator:
        """The authenticator of her phone or computer, which knows her finger."""
        self.authenticator = await VirtualAuthenticator.of(self.page)
        return self.authenticator

    async def open(self, address: str = "/staff/") -> None:
        """The page, ready to be pressed; `address` may be a whole link."""
        link = address if address.startswith("http") else f"{self.origin}{address}"
        await self.page.goto("about:blank")  # else a link that differs in its end opens nothing
        await self.page.goto(link)
        await self.page.wait_for_selector("html[data-ready]")

    async def join(self, link: str, way: Literal["passkey", "totp"] = "totp") -> None:
        """Goes through all four steps of a link, until the console is open."""
        if way == "passkey" and self.authenticator is None:
            await self.take_authenticator()
        await self.open(link)
        await self.button("join-next").wait_for()
        if await self.field("join-name").count():
            await self.field("join-name").fill(self.name)
        await self.button("join-next").click()
        await self.field("join-passphrase").fill(self.passphrase)
        await self.button("join-next").click()
        await self.hears("join-factor-heading")
        await self._set_second_factor(way)
        await self.hears("join-codes-heading")
        shown = await self.page.locator(".recovery code").all_text_contents()
        self.codes = [code.replace(" ", "").replace("-", "") for code in shown]
        await self.field("codes-kept").check()
        await self.button("join-finish").click()
        await self.is_in()

    async def _set_second_factor(self, way: Literal["passkey", "totp"]) -> None:
        if way == "passkey":
            await self.button("join-passkey-make").click()
            return
        if await self.button("join-use-totp").count():
            await self.button("join-use-totp").click()
        secret = await self.page.locator(".by-hand code").text_content()
        self.totp = Totp("".join((secret or "").split()))
        await self.field("code-totp").fill(self.totp.code())
        await self.button("join-next").click()

    async def fill_in(self) -> None:
        """Name and passphrase, on the page to sign in."""
        await self.field("sign-in-name").fill(self.name)
        await self.field("sign-in-passphrase").fill(self.passphrase)

    async def sign_in(self, way: Way = "totp", *, remember: bool = False) -> None:
        """From the page to sign in until the console is open."""
        await self.open()
        await self.fill_in()
        if remember:
            await self.field("sign-in-remember").check()
        await self.prove(way)
        await self.is_in()

    async def prove(self, way: Way) -> None:
        """Show the second factor and send what was filled in."""
        if way == "passkey":
            await self.button("sign-in-passkey").click()
            return
        if await self.button("sign-in-use-code").count():
            await self.button("sign-in-use-code").click()
        if way == "recovery":
            await self.button("sign-in-use-recovery").click()
            await self.field("code-recovery").fill(self.codes.pop())
        else:
            await self.field("code-totp").fill(self.totp.code())
        await self.button("sign-in-now").click()

    async def is_in(self) -> None:
        """Waits until the console is open."""
        await self.button("console-lock").wait_for(timeout=SLOW)

    async def lock(self) -> None:
        await self.button("console-lock").click()
        await self.hears("locked-heading")

    async def unlock(self) -> None:
        await self.field("locked-passphrase").fill(self.passphrase)
        await self.button("locked-open").click()
        await self.is_in()

    async def sign_out(self) -> None:
        await self.button("console-sign-out").click()
        await self.button("console-lock").wait_for(state="detached")
