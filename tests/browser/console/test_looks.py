"""Everyone: each page of the console passes axe, fits a small screen and a desk, in light and dark,
in English, Spanish and right to left, and can be hit with a thumb.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests.browser.console.test_team import first_link_of
from tests.support.axe import accessibility_faults
from tests.support.teammate import Teammate, new_page, one_browser
from tests.support.wayside_process import running_wayside
from tests.support.words import LOOKED_AT
from wayside.staff.rules.roles import Role

SMALL: ViewportSize = {"width": 360, "height": 640}
DESK: ViewportSize = {"width": 1280, "height": 800}
SMALLEST_TARGET = 48  # CSS pixels

# Size, and what the person set in their browser.
LOOKS: dict[str, tuple[ViewportSize, dict[str, Any]]] = {
    "phone, light": (SMALL, {"color_scheme": "light"}),
    "phone, dark": (SMALL, {"color_scheme": "dark"}),
    "desk, dark": (DESK, {"color_scheme": "dark"}),
    "desk, light": (DESK, {"color_scheme": "light"}),
    "more contrast": (SMALL, {"color_scheme": "light", "contrast": "more"}),
}
LANGUAGES = (*LOOKED_AT, "qps-rtl")
WAITING = "Fern"

# Each page, and what it can show over itself.
PAGES = (
    "home",
    "talk",
    "rota",
    "people",
    "person",
    "saying yes",
    "ending",
    "invitations",
    "the link",
    "account",
    "passphrase",
    "app for codes",
    "recovery codes",
    "audit",
    "lessons",
    "lesson",
    "writing on a card",
    "on a phone",
    "what changed",
)
TABS = ("lesson", "writing on a card", "on a phone", "what changed")  # of a lesson, in their order


@dataclass
class House:
    """A running Wayside with Wren, an admin, lead and writer. `seat` is where she sits now."""

    origin: str
    seat: Teammate

    async def move(self, browser: Browser, language: str, **options: Any) -> Teammate:
        """Wren goes on in another browser: her cookie comes along, her passphrase opens it."""
        state = await self.seat.page.context.storage_state()
        page = await new_page(browser, language, storage_state=state, **options)
        moved = Teammate(page, self.origin, "Wren", language, self.seat.passphrase)
        await self.seat.page.context.close()
        self.seat = moved
        await moved.open()
        await moved.unlock()
        return moved


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with one_browser() as chromium:
        yield chromium


@pytest.fixture(scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> AsyncIterator[House]:
    """Two admins, two leads, and a mentor who waits."""
    with running_wayside(tmp_path_factory.mktemp("looks")) as wayside:

        async def join(name: str, link: str) -> Teammate:
            someone = await Teammate.at(browser, wayside.origin, name)
            await someone.join(link, "passkey")
            return someone

        wren = await join("Wren", first_link_of(wayside))
        rook = await join("Rook", await wren.invite("Rook", Role.ADMIN))
        sage = await join("Sage", await wren.invite("Sage", Role.LEAD))
        for approver in (wren, rook):
            await approver.say_yes("Sage", Role.LEAD)
        await sage.is_locked_by_a_change()
        await sage.unlock()
        await rook.see("Wren")
        await rook.field("person-give-which").select_option(Role.LEAD.value)
        await rook.button("person-give-go").click()
        for approver in (rook, sage):
            await approver.say_yes("Wren", Role.LEAD)
        await wren.is_locked_by_a_change()
        await wren.unlock()
        await rook.see("Wren")
        await rook.field("person-give-which").select_option(Role.WRITER.value)
        await rook.button("person-give-go").click()
        await wren.is_locked_by_a_change()
        await wren.unlock()
        fern = await join(WAITING, await wren.invite(WAITING, Role.MENTOR, Role.WRITER))
        for someone in (rook, sage, fern):
            await someone.page.context.close()
        yield House(wayside.origin, wren)


@pytest.fixture(scope="module", params=LANGUAGES)
async def look(request: pytest.FixtureRequest, house: House, browser: Browser) -> Teammate:
    """Wren, who reads the console in one of the languages."""
    return await house.move(browser, request.param)


@pytest.fixture(scope="module")
async def narrow(house: House) -> AsyncIterator[Teammate]:
    """320 pixels wide with text at 200 %, in a long language."""
    async with one_browser("--blink-settings=defaultFontSize=32") as chromium:
        yield await house.move(chromium, "es", viewport={"width": 320, "height": 568})


async def open_page(someone: Teammate, page: str) -> None:
    """Show one of PAGES; what was over another one is closed."""
    dialog = someone.page.get_by_role("dialog")
    if await dialog.count():
        await someone.page.keyboard.press("Escape")
        await expect(dialog).to_have_count(0)
    if page in ("person", "saying yes", "ending"):
        await someone.see(WAITING)
        if page == "saying yes":
            await someone.ask_to_say_yes(WAITING, Role.MENTOR)
        if page == "ending":
            await someone.button("person-end").click()
            await dialog.wait_for()
        return
    if page == "the link":
        await someone.go("invitations")
        # A link that was made stays in sight until someone says that they have it.
        if not await someone.field("invite-link-label").count():
            await someone.start_inviting("", [Role.WRITER])
        return
    if page == "invitations":
        await someone.go(page)
        if await someone.field("invite-link-label").count():
            await someone.button("invite-link-done").click()
    if page in TABS:
        await open_tab(someone, TABS.index(page))
        return
    opens = {
        "passphrase": "account-passphrase-change",
        "app for codes": "account-totp-add",
        "recovery codes": "account-codes-renew",
    }
    await someone.go("account" if page in opens else page)
    if page in opens:
        await someone.button(opens[page]).click()
        await someone.field("account-current").wait_for()
    await someone.settled()


async def open_tab(someone: Teammate, tab: int) -> None:
    """One side of the first lesson of the list; in writing, with its first card open."""
    await someone.go("lessons")
    await someone.page.locator("main .slip h4 button >> visible=true").first.click()
    await someone.settled()
    await someone.page.locator(".lesson-tabs button").nth(tab).click()
    await someone.settled()
    if TABS[tab] == "writing on a card":
        opener = someone.page.locator(".lesson-card-head button").first
        if await opener.get_attribute("aria-expanded") == "false":
            await opener.click()
        await someone.page.locator("[data-editor] .cm-content").wait_for()


@pytest.mark.parametrize("page", PAGES)
async def test_axe_finds_nothing_and_nothing_scrolls_sideways(look: Teammate, page: str) -> None:
    await open_page(look, page)
    found = []
    for name, (size, media) in LOOKS.items():
        await look.page.set_viewport_size(size)
        await look.page.emulate_media(**{"contrast": "null", **media})
        found += [f"{name}: {fault}" for fault in await accessibility_faults(look.page)]
        if await look.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        ):
            found.append(f"{name}: scrolls sideways")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("page", PAGES)
async def test_everything_that_can_be_pressed_is_large_enough(look: Teammate, page: str) -> None:
    await open_page(look, page)
    await look.page.set_viewport_size(SMALL)
    small = await look.page.evaluate(
        """least => [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(e => e.checkVisibility() && !e.matches('.skip:not(:focus), p a:not(.way)'))
          // The name of someone takes presses anywhere on its sheet; a box with its line.
          .map(e => [e.outerHTML.slice(0, 80),
            (e.closest('.whole') && e.closest('.slip') || e.closest('.box, .tick') || e)
              .getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.height < least || box.width < least))
          .map(([html, box]) => `${html} ${box.width}x${box.height}`)""",
        SMALLEST_TARGET - 0.5,
    )
    assert small == []


@pytest.mark.parametrize("page", PAGES)
async def test_each_page_has_one_heading_of_the_first_level(look: Teammate, page: str) -> None:
    await open_page(look, page)
    assert await look.page.locator("h1:visible").count() == 1


@pytest.mark.parametrize("page", PAGES)
async def test_at_320_pixels_and_double_text_nothing_is_cut_off(
    narrow: Teammate, page: str
) -> None:
    await open_page(narrow, page)
    assert await narrow.page.evaluate("document.documentElement.scrollWidth") <= 320
    assert await narrow.page.evaluate(
        """() => [...document.querySelectorAll('dialog[open]')]
          .every(e => e.scrollWidth <= e.clientWidth)"""
    )


async def test_the_navigation_is_walked_with_the_keyboard_alone(look: Teammate) -> None:
    await open_page(look, "home")
    people = look.button("console-nav-people")
    await people.focus()
    await look.page.keyboard.press("Enter")
    await expect(look.page.locator("h1:focus")).to_be_visible()
    await look.settled()
    await look.page.keyboard.press("Tab")
    focused = "document.activeElement.closest('main') !== null"
    assert await look.page.evaluate(focused), "the next Tab is inside the view"
