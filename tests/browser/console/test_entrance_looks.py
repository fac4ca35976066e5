"""Everyone: each screen on the way in passes axe on a phone and on a desk, fits, and can be hit
with a thumb: light and dark, in English, in Spanish and from right to left."""

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, Route

from tests.support.axe import accessibility_faults
from tests.support.chromium import chromium_profile
from tests.support.staff_browser import Colleague
from tests.support.wayside_process import WaysideProcess, running_wayside

SIZES = {"phone": (360, 640), "desk": (1280, 800)}
SMALLEST_TARGET = 48  # CSS pixels

LOOKS: dict[str, dict[str, Any]] = {
    "en": {"language": "en-US", "color_scheme": "light"},
    "es": {"language": "es-MX", "color_scheme": "dark"},
    "ar": {"language": "ar-EG", "color_scheme": "dark"},
    "qps-rtl": {"language": "en-US", "color_scheme": "light", "contrast": "more"},
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WaysideProcess]:
    """Where somebody is invited for each look."""
    with running_wayside(tmp_path_factory.mktemp("house")) as running:
        yield running


def invited(house: WaysideProcess, name: str) -> str:
    """A link for a translator."""
    made = house.command("staff", "invite", "--role", "translator", "--name", name)
    found = re.search(r"https?://\S+/staff/#[\w-]+", made.stdout)
    assert found, made.stdout + made.stderr
    return found[0]


@pytest.fixture(params=LOOKS)
async def someone(
    request: pytest.FixtureRequest, house: WaysideProcess, tmp_path: Path
) -> AsyncIterator[Colleague]:
    """In front of a browser in one of the looks."""
    language: str = request.param
    async with chromium_profile(tmp_path / "look", **LOOKS[language]) as context:
        page = context.pages[0]
        if language == "qps-rtl":

            async def in_disguise(route: Route) -> None:
                headers = {**route.request.headers, "accept-language": language}
                await route.continue_(headers=headers)

            await page.route("**/staff/", in_disguise)
        yield Colleague(page, house.origin, f"Rowan {language}".replace("-", " "), language)


async def faults(page: Page) -> list[str]:
    """What is wrong with the screen as it is now, at each size."""
    found: list[str] = []
    for size, (width, height) in SIZES.items():
        await page.set_viewport_size({"width": width, "height": height})
        found += [f"{size}: {fault}" for fault in await accessibility_faults(page)]
        wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
        found += [f"{size}: scrolls sideways"] if wide else []
        small: list[str] = await page.evaluate(
            """least => [...document.querySelectorAll('a[href], button, input, select, summary')]
              .filter(e => e.checkVisibility() && !e.matches('.skip'))
              .filter(e => {
                // The words beside a box are pressed as well.
                const box = (e.type === 'checkbox' ? e.closest('.tick') : e)
                  .getBoundingClientRect();
                return box.height < least - 0.5;
              })
              .map(e => e.outerHTML.slice(0, 90))""",
            SMALLEST_TARGET,
        )
        found += [f"{size}: small: {each}" for each in small]
    await page.set_viewport_size({"width": 360, "height": 640})
    return found


@pytest.mark.timeout(600)
async def test_each_screen_on_the_way_in(someone: Colleague, house: WaysideProcess) -> None:
    page = someone.page
    wrong: dict[str, list[str]] = {}

    async def look_at(screen: str) -> None:
        wrong[screen] = await faults(page)

    await someone.open("/staff/#no-such-link")
    await someone.hears("join-not-valid-heading")
    await look_at("a link that does not work")

    await someone.open(invited(house, someone.name))
    await someone.button("join-next").wait_for()
    await look_at("step 1")
    await someone.button("join-next").click()
    await someone.button("join-next").click()
    await page.get_by_role("alert").wait_for()
    await look_at("step 2, with a passphrase that is not taken")
    await someone.field("join-passphrase").fill(someone.passphrase)
    await someone.button("join-next").click()
    await someone.hears("join-factor-heading")
    await look_at("step 3, a passkey")
    await someone.button("join-use-totp").click()
    await look_at("step 3, an app")
    await someone.prove_app()
    await someone.hears("join-codes-heading")
    await look_at("step 4")
    await someone.field("codes-kept").check()
    await someone.button("join-finish").click()
    await someone.is_in()

    await someone.lock()
    await look_at("the lock")
    await page.context.set_offline(True)
    await someone.button("locked-sign-out").click()
    await someone.hears("ended-unheard-heading")
    await look_at("the end")
    await page.context.set_offline(False)
    await someone.button("ended-sign-in").click()
    await someone.field("sign-in-name").wait_for()
    await page.locator("summary").click()
    await look_at("sign-in by passkey")
    await someone.button("sign-in-use-code").click()
    await someone.button("sign-in-now").click()
    await page.get_by_role("alert").wait_for()
    await look_at("sign-in by code, with something missing")
    assert {screen: found for screen, found in wrong.items() if found} == {}
