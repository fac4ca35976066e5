"""How a young person goes through Wayside in a browser: one place for the steps that tests
share."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from tests.support.elsewhere import Elsewhere

SEARCH = "#app input >> nth=0"  # the field for what someone looks for
RESULT = "#app .hit button"  # the name of a place in the list, which opens its card
TYPED = "plumblossom"  # typed into the search, so that a later look can tell whether it was kept


async def arrive(page: Page, start: Elsewhere) -> None:
    """Come from the start page by its link, and wait until the first screen reacts."""
    await page.goto(start.url)
    await page.click("#link")
    await expect(page.locator("#home h1")).to_be_visible()
    await ready(page)


async def ready(page: Page) -> None:
    """Wait until the first script has run: it says so on the root element."""
    await page.wait_for_selector("html[data-ready]", state="attached")


async def see_six_views(page: Page) -> None:
    """Lines, languages, limits, keep, the finder with a search, and a card."""
    for view in ("lines", "languages", "limits"):
        await page.locator(f"[data-view={view}]:visible").first.click()
        await expect(page.locator(f"#{view}")).to_be_visible()
        await page.locator(f"#{view} [data-back]").first.click()
    await page.locator("[data-view=keep]:visible").click()
    await expect(page.locator("#app h1")).to_be_visible()
    await page.locator("#app [data-back]").click()
    await open_finder(page)
    await page.locator(SEARCH).fill(TYPED)
    await page.locator(SEARCH).fill("bed")
    await open_first_card(page)


async def open_finder(page: Page) -> None:
    """From home to the list of places."""
    await page.locator("[data-view=finder]:visible").click()
    await expect(page.locator(SEARCH)).to_be_visible()


async def open_first_card(page: Page) -> None:
    """From the list to its first card."""
    await page.locator(RESULT).first.click()
    await expect(page.locator("#app a[href^='tel:']").first).to_be_visible()


async def open_learn(page: Page) -> None:
    """From home to the list of lessons."""
    await page.locator("#home [data-view=learn]").click()
    await page.locator("#app .lesson-list").first.wait_for()


def press(key: str, times: int) -> Callable[[Page], Awaitable[None]]:
    """Press a key some times."""

    async def pressing(page: Page) -> None:
        for _ in range(times):
            await page.keyboard.press(key)

    return pressing
