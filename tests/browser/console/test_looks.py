"""Everyone: each page of the console passes axe, fits a small screen and a desk, in light and dark,
in English, Spanish and right to left, and can be hit with a thumb.
"""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser

from tests.browser.console.test_team import first_link_of
from tests.support.axe import accessibility_faults
from tests.support.chromium import PHONE
from tests.support.teammate import Teammate, one_browser
from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.staff.rules.roles import Role

DESK = {"width": 1280, "height": 800}
SMALLEST_TARGET = 48  # CSS pixels

LOOKS: dict[str, dict[str, Any]] = {
    "English, light, phone": {"language": "en", "viewport": PHONE},
    "English, dark, desk": {"language": "en", "viewport": DESK, "color_scheme": "dark"},
    "Spanish, dark, phone": {"language": "es", "viewport": PHONE, "color_scheme": "dark"},
    "Spanish, light, desk": {"language": "es", "viewport": DESK},
    "right to left, light, phone": {"language": "qps-rtl", "viewport": PHONE},
    "right to left, dark, desk": {
        "language": "qps-rtl",
        "viewport": DESK,
        "color_scheme": "dark",
    },
    "more contrast": {"language": "en", "viewport": PHONE, "contrast": "more"},
    "forced colours": {"language": "en", "viewport": PHONE, "forced_colors": "active"},
}

# Each page, and what it can show over itself.
PAGES = (
    "home",
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
)

NAMES = iter(
    [
        *("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo"),
        *("Hazel", "Ivy", "Jasmine", "Kapok", "Larch", "Maple", "Nettle"),
    ]
)


@pytest.fixture(scope="module")
async def house(
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[tuple[Browser, WaysideProcess, Teammate, Teammate]]:
    """Two admins, one of them a lead as well, and a mentor who waits."""
    with running_wayside(tmp_path_factory.mktemp("looks")) as wayside:
        async with one_browser() as browser:
            wren = await Teammate.at(browser, wayside.origin, "Wren")
            await wren.join(first_link_of(wayside), "passkey")
            rook = await Teammate.at(browser, wayside.origin, "Rook")
            await rook.join(await wren.invite("Rook", Role.ADMIN), "passkey")
            yield browser, wayside, wren, rook


@pytest.fixture(scope="module", params=LOOKS)
async def look(
    request: pytest.FixtureRequest,
    house: tuple[Browser, WaysideProcess, Teammate, Teammate],
) -> AsyncIterator[Teammate]:
    """An admin and lead who reads the console in one of the looks."""
    async for someone in let_in(house, **LOOKS[request.param]):
        yield someone


@pytest.fixture(scope="module")
async def narrow(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Teammate]:
    """320 pixels wide with text at 200 %, in the longer language."""
    with running_wayside(tmp_path_factory.mktemp("narrow")) as wayside:
        async with one_browser("--blink-settings=defaultFontSize=32") as browser:
            wren = await Teammate.at(browser, wayside.origin, "Wren")
            await wren.join(first_link_of(wayside), "passkey")
            rook = await Teammate.at(browser, wayside.origin, "Rook")
            await rook.join(await wren.invite("Rook", Role.ADMIN), "passkey")
            size = {"width": 320, "height": 568}
            async for someone in let_in((browser, wayside, wren, rook), "es", viewport=size):
                yield someone


async def let_in(
    house: tuple[Browser, WaysideProcess, Teammate, Teammate], language: str, **options: Any
) -> AsyncIterator[Teammate]:
    """Somebody new who is an admin and a lead, by the yes of two."""
    browser, wayside, wren, rook = house
    name = next(NAMES)
    someone = await Teammate.at(browser, wayside.origin, name, language, **options)
    await someone.join(await wren.invite(name, Role.ADMIN, Role.LEAD), "passkey")
    for role in (Role.ADMIN, Role.LEAD):
        for approver in (wren, rook):
            await approver.say_yes(name, role)
        await someone.is_locked_by_a_change()
        await someone.unlock()
    # Somebody who waits for a yes, to have something to say yes to.
    waits = await Teammate.at(browser, wayside.origin, f"{name} two")
    await waits.join(await wren.invite(f"{name} two", Role.MENTOR, Role.WRITER), "passkey")
    await waits.page.context.close()
    yield someone
    await someone.page.context.close()


async def open_page(someone: Teammate, page: str) -> None:
    """Show one of PAGES; what was over another one is closed."""
    if await someone.page.get_by_role("dialog").count():
        await someone.page.keyboard.press("Escape")
    waiting = f"{someone.name} two"
    if page in ("person", "saying yes", "ending"):
        await someone.see(waiting)
        if page == "saying yes":
            await someone.ask_to_say_yes(waiting, Role.MENTOR)
        if page == "ending":
            await someone.button("person-end").click()
            await someone.page.get_by_role("dialog").wait_for()
        return
    if page == "the link":
        await someone.start_inviting("", [Role.WRITER])
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


@pytest.mark.parametrize("page", PAGES)
async def test_axe_finds_nothing_and_nothing_scrolls_sideways(look: Teammate, page: str) -> None:
    await open_page(look, page)
    assert await accessibility_faults(look.page) == []
    assert await look.page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )


@pytest.mark.parametrize("page", PAGES)
async def test_everything_that_can_be_pressed_is_large_enough(look: Teammate, page: str) -> None:
    await open_page(look, page)
    small = await look.page.evaluate(
        """least => [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(e => e.checkVisibility() && !e.matches('.skip:not(:focus), p a:not(.way)'))
          // The name of someone takes presses anywhere on its sheet; a box with its line.
          .map(e => [e.outerHTML.slice(0, 80),
            (e.closest('h3') && e.closest('.slip') || e.closest('.box, .tick') || e)
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
    await look.settled()
    assert await look.page.evaluate("document.activeElement.tagName") == "H1"
    await look.page.keyboard.press("Tab")
    focused = "document.activeElement.closest('main') !== null"
    assert await look.page.evaluate(focused), "the next Tab is inside the view"
