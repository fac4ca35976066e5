"""Colleagues who look after a team in the console: they invite, say yes, take away and end."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Self

from playwright.async_api import Browser, Locator, Page, Route, async_playwright, expect

from tests.support.chromium import PHONE, QUIET, chromium_path
from tests.support.staff_browser import SLOW, Colleague
from wayside.staff.rules.roles import Role

VIEWS = ("home", "people", "invitations", "audit", "account")


@asynccontextmanager
async def one_browser(*arguments: str) -> AsyncIterator[Browser]:
    """Chromium, in which each person gets a context of their own."""
    started = [*QUIET, *arguments, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path(), args=started)
        yield browser
        await browser.close()


async def new_page(browser: Browser, language: str = "en", **options: Any) -> Page:
    """A phone of one's own. language: a tag of the catalogue, a pseudo-locale too."""
    pseudo = language.startswith("qps")
    context = await browser.new_context(
        viewport=options.pop("viewport", PHONE),
        locale="en-US" if pseudo else language,
        **options,
    )
    page = await context.new_page()
    if pseudo:
        # No browser asks for it by itself.
        async def ask(route: Route) -> None:
            await route.continue_(headers={**route.request.headers, "accept-language": language})

        await page.route("**/staff/", ask)
    return page


class Teammate(Colleague):
    """Somebody who may do more than look after their own account."""

    @classmethod
    async def at(
        cls, browser: Browser, origin: str, name: str, language: str = "en", **options: Any
    ) -> Self:
        """On a phone of their own, with a passkey that is built in."""
        page = await new_page(browser, language, **options)
        someone = cls(page, origin, name, language)
        await someone.take_authenticator()
        return someone

    def role(self, role: Role) -> str:
        """A role as the page says it."""
        return self.say(f"role-{role.value}")

    def heading(self, message: str, **values: str) -> Locator:
        """The heading of a view."""
        return self.page.get_by_role("heading", level=1, name=self.say(message, **values))

    async def go(self, view: str) -> None:
        """To a view by the navigation, until it is settled."""
        await self.button(f"console-nav-{view}").click()
        await self.settled()

    async def settled(self) -> None:
        """Nothing is on its way."""
        waits = self.page.get_by_text(self.say("list-loading"), exact=True)
        await expect(waits.locator("visible=true")).to_have_count(0)

    async def start_inviting(self, name: str, roles: Sequence[Role]) -> None:
        """Fill in an invitation and make its link."""
        await self.go("invitations")
        await self.field("invite-name").fill(name)
        for role in roles:
            await self.page.get_by_role("checkbox", name=self.role(role), exact=True).check()
        await self.button("invite-go").click()
        await self.field("invite-link-label").wait_for()

    async def invite(self, name: str, *roles: Role) -> str:
        """The link that lets someone in, shown once."""
        await self.start_inviting(name, roles)
        link = await self.field("invite-link-label").input_value()
        await self.button("invite-link-done").click()
        return link

    async def see(self, name: str) -> None:
        """Someone's page."""
        await self.go("people")
        await self.page.get_by_role("button", name=name, exact=True).click()
        await expect(self.page.get_by_role("heading", level=1, name=name)).to_be_visible()

    async def confirm(self, message: str, **values: str) -> None:
        """The press in the dialog that says what it means."""
        dialog = self.page.get_by_role("dialog")
        await dialog.get_by_role("button", name=self.say(message, **values), exact=True).click()
        await expect(dialog).to_have_count(0)

    async def ask_to_say_yes(self, name: str, role: Role) -> None:
        """Until the dialog that shows the number."""
        await self.see(name)
        label = self.say("person-approve", role=self.say(f"role-{role.value}-in"))
        await self.page.get_by_role("button", name=label, exact=True).click()
        await self.page.get_by_role("dialog").wait_for()

    async def say_yes(self, name: str, role: Role) -> None:
        """Approve someone in a role, with the number in sight."""
        await self.ask_to_say_yes(name, role)
        await self.confirm("person-approve-yes")

    async def is_locked_by_a_change(self) -> None:
        """My roles changed: the page wants the passphrase once."""
        await self.page.get_by_text(self.say("locked-why-roles")).wait_for(timeout=SLOW)
