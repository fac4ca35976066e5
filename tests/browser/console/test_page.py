"""The page of those who work here, before anyone has signed in, in a real browser."""

from playwright.async_api import ConsoleMessage, Page

from tests.support.axe import accessibility_faults
from tests.support.elsewhere import Elsewhere
from tests.support.wayside_process import WaysideProcess

EMPTY_MODULE = "new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])"  # the smallest WebAssembly there is


async def open_console(page: Page, wayside: WaysideProcess) -> None:
    """The page, drawn."""
    await page.goto(f"{wayside.origin}/staff/")
    await page.wait_for_selector("html[data-ready] h1")


async def test_it_draws_itself_in_its_own_words_and_breaks_no_rule_of_its_policy(
    page: Page, wayside: WaysideProcess
) -> None:
    complaints: list[str] = []

    def note(message: ConsoleMessage) -> None:
        # Nobody is signed in, which the server says and a browser notes.
        if message.type in {"error", "warning"} and "401 (Unauthorized)" not in message.text:
            complaints.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await open_console(page, wayside)
    assert await page.locator("main h1").count() == 1
    assert complaints == []
    assert await accessibility_faults(page) == []


async def test_leave_leaves_it_like_any_other_page(
    page: Page, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await open_console(page, wayside)
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)


async def test_when_its_words_do_not_come_it_says_so_and_tries_again(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.route("**/packs/*", lambda route: route.abort())
    await page.goto(f"{wayside.origin}/staff/")
    await page.locator("#app [role=alert]").wait_for()
    await page.unroute("**/packs/*")
    await page.locator("#app button").click()
    await page.locator("main h1").wait_for()


async def test_no_page_runs_webassembly_not_even_the_console(
    page: Page, wayside: WaysideProcess
) -> None:
    for path in ("/", "/staff/"):
        await page.goto(f"{wayside.origin}{path}")
        refused = await page.evaluate(
            f"WebAssembly.compile({EMPTY_MODULE}).then(() => 'ran', fault => fault.name)"
        )
        assert refused == "CompileError", path
