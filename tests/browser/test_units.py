"""The neutral shell: everyone can use it, and it is what it says."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, Route, expect

from tests.browser.test_accessibility import LOOKS, SMALLEST_TARGET
from tests.support.axe import accessibility_faults
from tests.support.chromium import chromium_profile
from tests.support.elsewhere import Elsewhere
from tests.support.wayside_process import WaysideProcess
from wayside.resources import resource

WORKS = "#sheet:not([hidden])"


@pytest.fixture(scope="module", params=LOOKS)
async def look(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Page]:
    """A phone in one of the looks."""
    options = dict(LOOKS[request.param])
    folder = tmp_path_factory.mktemp("look")
    async with chromium_profile(folder, **options) as context:
        page = context.pages[0]
        if request.param == "right to left":
            # The pseudo-locale: no browser asks for it by itself.
            async def ask(route: Route) -> None:
                headers = {**route.request.headers, "accept-language": "qps-rtl"}
                await route.continue_(headers=headers)

            await page.route("**/units", ask)
        yield page


async def test_axe_finds_nothing_and_everything_is_large_enough_for_a_thumb(
    look: Page, wayside: WaysideProcess, request: pytest.FixtureRequest
) -> None:
    await look.goto(f"{wayside.origin}/units")
    await look.wait_for_selector(WORKS)
    rtl = "right to left" in request.node.name
    assert await look.evaluate("document.dir") == ("rtl" if rtl else "ltr")
    assert await accessibility_faults(look) == []
    boxes = await look.locator("a[href], button, input, select").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect())"
    )
    assert len(boxes) == 5
    assert all(min(box["width"], box["height"]) >= SMALLEST_TARGET - 0.5 for box in boxes)


async def test_at_320_pixels_and_double_text_nothing_is_cut_off(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(
        tmp_path / "narrow",
        language="es-MX",
        viewport={"width": 320, "height": 568},
        args=["--blink-settings=defaultFontSize=32"],
    ) as context:
        page = context.pages[0]
        await page.goto(f"{wayside.origin}/units")
        await page.select_option("#from", "kilometer-per-hour")
        assert await page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 32
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_every_unit_is_converted_in_the_numbers_of_the_reader(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(tmp_path / "german", language="es-ES") as context:
        page = context.pages[0]
        await page.goto(f"{wayside.origin}/units")
        await page.fill("#amount", "1234,5")
        names = await page.locator("#from option").evaluate_all("all => all.map(o => o.value)")
        assert len(names) > 20
        answers = set()
        for name in names:
            await page.select_option("#from", name)
            answers.add(await page.locator("#answer").inner_text())
        assert len(answers) == len(names)
        await page.select_option("#from", "mile")
        await expect(page.locator("#answer")).to_have_text("1986,74 kilómetros")


async def test_the_keyboard_is_enough(page: Page, wayside: WaysideProcess) -> None:
    await page.goto(f"{wayside.origin}/units")
    await page.wait_for_selector(WORKS)
    for key in ("Tab", "Control+A", "5", "Tab", "f", "Tab", "Tab"):
        await page.keyboard.press(key)
    await expect(page.locator("#swap")).to_be_focused()
    before = await page.locator("#answer").inner_text()
    await page.keyboard.press("Enter")
    assert await page.locator("#answer").inner_text() != before


async def test_without_scripts_a_table_is_there_instead(
    tmp_path: Path, wayside: WaysideProcess
) -> None:
    async with chromium_profile(tmp_path / "profile", java_script_enabled=False) as context:
        page = context.pages[0]
        await page.goto(f"{wayside.origin}/units")
        await expect(page.locator("table")).to_be_visible()
        await expect(page.locator("#sheet")).to_be_hidden()


async def test_home_at_its_end_adds_no_step_to_the_history(
    page: Page, start: Elsewhere, wayside: WaysideProcess
) -> None:
    await page.goto(start.url)
    start.link = f"{wayside.origin}/units"
    await page.goto(start.url)
    await page.click("#link")
    await page.wait_for_selector(WORKS)
    length = await page.evaluate("history.length")
    await page.click("[data-home]")
    await page.wait_for_selector("html[data-ready]", state="attached")
    assert await page.evaluate("history.length") == length
    await page.go_back(wait_until="commit")
    await expect(page).to_have_title("Start")


async def test_it_asks_for_nothing_but_itself_and_stores_nothing(
    page: Page, wayside: WaysideProcess
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"{wayside.origin}/units")
    await page.wait_for_selector(WORKS)
    await page.fill("#amount", "7")
    await page.wait_for_load_state("networkidle")
    # The page, its script and what that script imports, each once.
    built = json.loads((resource("pwa") / ".vite" / "manifest.json").read_bytes())
    wanted, files = ["src/units/units.ts"], set()
    while wanted:
        part = built[wanted.pop()]
        files.add(f"{wayside.origin}/{part['file']}")
        wanted += part.get("imports", [])
    assert sorted(asked) == sorted([f"{wayside.origin}/units", *files])
    assert all(address.startswith(wayside.origin) for address in asked)
    stored = await page.evaluate(
        """async () => [localStorage.length, sessionStorage.length, document.cookie,
          (await caches.keys()).length,
          (await navigator.serviceWorker.getRegistrations()).length]"""
    )
    assert stored == [0, 0, "", 0, 0]
