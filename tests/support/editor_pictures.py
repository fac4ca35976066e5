"""Takes the pictures of docs/for-editors.md from a running Wayside with what comes along in it:

    PYTHONPATH=backend .venv/bin/python -m tests.support.editor_pictures

It writes docs/pictures/*.png, each with few colors. Run it again when the studio looks different.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Locator, expect

from tests.support.editor_desk import Editor
from tests.support.small_png import small_png
from tests.support.staff_browser import SLOW
from tests.support.teammate import one_browser
from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.staff.rules.roles import Role

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
LESSON = "Trust, slowly"
BETTER = (
    "Trust can feel hard when someone broke it. That makes sense. You can go slowly. "
    "You can stop at any time."
)
SCREEN = {"width": 720, "height": 640}


@dataclass
class Walk:
    """Two people at their desks."""

    browser: Browser
    wayside: WaysideProcess

    async def take(self) -> None:
        """Every picture, in the order of the page."""
        moss = await self._join("Moss", Role.SURVIVOR_REVIEWER)
        await moss.go("home")
        await self._picture(moss, "home", moss.page.locator("h1"))
        await moss.go("lessons")
        await self._picture(moss, "lessons", moss.page.locator("h1"))
        await moss.open_lesson(LESSON)
        await self._picture(moss, "read-and-sign", moss.page.locator("h1"))
        reed = await self._join("Reed", Role.WRITER)
        await reed.open_lesson(LESSON)
        await reed.write(1, "You are a victim.")
        await expect(reed.page.locator("[data-editor] .said-grave").first).to_be_visible()
        await self._picture(reed, "write", reed.page.locator("#card-one"))
        await reed.write_over(BETTER)
        await reed.save("Kinder words.")
        await reed.saved()
        await reed.page.get_by_text(reed.say("lessons-card-more"), exact=True).click()
        await reed.button("lessons-card-remove").click()
        await self._picture(reed, "put-back", reed.page.locator(".lesson-card").last)
        await reed.button("lessons-undo-back").click()
        await reed.tab("preview")
        phone = reed.page.get_by_role("group", name=reed.say("lessons-preview-phone"))
        await expect(phone.get_by_text("You can go slowly.", exact=False)).to_be_visible()
        await self._picture(reed, "on-a-phone", reed.page.locator(".lesson-tabs"))
        await reed.tab("history")
        await expect(reed.page.locator("ins").first).to_be_visible()
        await self._picture(reed, "what-changed", reed.page.locator(".lesson-tabs"))
        await reed.go("lessons")
        await reed.page.get_by_text(reed.say("lessons-begin"), exact=True).click()
        await reed.field("lessons-title").fill("Asking for time")
        await self._picture(reed, "begin", reed.page.get_by_text(reed.say("lessons-begin")))

    async def _join(self, name: str, role: Role) -> Editor:
        made = self.wayside.command("staff", "invite", "--role", role.value, "--name", name)
        link = next(word for word in made.stdout.split() if "/staff/" in word)
        options = {"viewport": SCREEN, "reduced_motion": "reduce", "color_scheme": "light"}
        someone = await Editor.at(self.browser, self.wayside.origin, name, **options)
        await someone.join(link, "passkey")
        return someone

    async def _picture(self, someone: Editor, name: str, top: Locator) -> None:
        """The screen from here on, without what passes and without the blinking caret."""
        await someone.settled()
        await top.first.evaluate("(it) => it.scrollIntoView({ block: 'start' })")
        png = await someone.page.screenshot(animations="disabled", caret="hide")
        (FOLDER / f"{name}.png").write_bytes(small_png(png))


async def main() -> None:
    """Start a Wayside of its own, walk, and write the pictures."""
    expect.set_options(timeout=SLOW)
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, running_wayside(Path(folder)) as wayside:
        async with one_browser() as browser:
            await Walk(browser, wayside).take()


if __name__ == "__main__":
    asyncio.run(main())
