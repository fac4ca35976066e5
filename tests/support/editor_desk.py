"""Somebody who works on lessons, in a real browser: opens a lesson, writes on a card, says yes."""

from __future__ import annotations

from playwright.async_api import Locator, expect

from tests.support.teammate import Teammate
from wayside.staff.rules.roles import Role


class Editor(Teammate):
    """A colleague with a role in the studio."""

    async def open_lesson(self, title: str) -> None:
        """From the list, wherever in it the lesson stands."""
        await self.go("lessons")
        await self.page.evaluate(
            "document.querySelectorAll('main details').forEach((e) => (e.open = true))"
        )
        await self.page.get_by_role("button", name=title, exact=True).first.click()
        await expect(self.page.get_by_role("heading", level=1, name=title)).to_be_visible()
        await self.settled()

    async def tab(self, name: str) -> None:
        tabs = self.page.get_by_role("navigation", name=self.say("lessons-tabs"))
        await tabs.get_by_role("button", name=self.say(f"lessons-tab-{name}")).click()

    def card(self, number: int) -> Locator:
        return self.page.locator(".lesson-card:has(h2)").nth(number)

    async def open_card(self, number: int) -> Locator:
        """The editor component of a card, ready to be typed in."""
        name = self.say("lessons-open-long", card=self.say("lessons-card-card", number=number))
        await self.page.get_by_role("button", name=name, exact=True).click()
        field = self.page.locator("[data-editor] .cm-content")
        await expect(field).to_be_visible()
        return field

    async def write(self, number: int, text: str) -> None:
        """Put this text in place of a card's."""
        await self.tab("write")
        await self.open_card(number)
        await self.write_over(text)

    async def write_over(self, text: str) -> None:
        """The same in the card that is open."""
        await self.page.locator("[data-editor] .cm-content").click()
        await self.page.keyboard.press("Control+a")
        await self.page.keyboard.insert_text(text)

    async def save(self, why: str = "") -> None:
        await self.field("lessons-why").fill(why)
        await self.button("lessons-save").click()

    async def saved(self) -> None:
        await self.page.get_by_text(self.say("lessons-all-saved"), exact=True).wait_for()

    async def propose(self) -> None:
        await self.button("lessons-propose").click()
        await self.confirm("lessons-propose-yes")

    async def approve(self) -> None:
        await self.tab("read")
        await self.button("lessons-approve").click()
        await self.confirm("lessons-approve-yes")


EDITORS: dict[str, Role] = {
    "Reed": Role.WRITER,
    "Moss": Role.SURVIVOR_REVIEWER,
    "Lark": Role.LEGAL_REVIEWER,
    "Fern": Role.PUBLISHER,
}
