"""Reading: nobody can tell which lesson is open, nothing is written, a kept phone reads alone."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.async_api import Page, expect
from playwright.async_api import TimeoutError as TookTooLong

from tests.browser.test_keep import STORED, keep
from tests.support.elsewhere import Elsewhere
from tests.support.gate import Gate, gate
from tests.support.visit import RESULT, open_learn, ready
from tests.support.wayside_process import WaysideProcess, running_wayside
from wayside.resources import resource

LESSON = "#app .lesson-list [id^=lesson-]"
SHEET = "#app .lesson-sheet"
FIRST_WORDS = "People can use you and then say it was your idea."
NOTHING_COMES = {"/": 503, "/home/en": 503, "/packs": 503}
KEPT = "async path => (await caches.match(path)) !== undefined"
NEWER_WORDS = "Someone can use you and then say it was your idea."


async def read_to_the_end(page: Page) -> int:
    """Every card of the open lesson, each question answered. Returns how many there were."""
    await page.locator(f"#app .primary, {SHEET}").first.wait_for()
    if await page.locator("#note-calm").count():
        await page.locator("#app .primary").click()
    cards = 1
    while True:
        await page.locator(SHEET).wait_for()
        for answer in await page.locator(".lesson-answers button").all():
            await answer.click()
        if not await page.locator("#card-next").count():
            return cards
        await page.locator("#card-next").click()
        cards += 1


async def open_not_your_fault(page: Page) -> None:
    await open_learn(page)
    await page.locator("#lesson-not-your-fault").click()
    await page.locator("#app .primary").click()


async def test_no_request_tells_which_lesson_is_open(page: Page, wayside: WaysideProcess) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.wait_for_load_state("networkidle")
    address = page.url
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))

    cards = 0
    for id in [await each.get_attribute("id") for each in await page.locator(LESSON).all()]:
        await page.locator(f"#{id}").click()
        cards += await read_to_the_end(page)
        await page.locator("#app [data-back]").click()
        await page.locator(f"#{id}").wait_for()
    await page.locator("#to-steady").click()
    for id in ("feet", "five-things", "cold", "slow-breath", "here-and-now"):
        await page.locator(f"#steady-{id}").click()
        await read_to_the_end(page)
        await page.locator("#app [data-back]").click()
    assert cards > 100
    assert sent == [], "opening a lesson asked for something"
    assert page.url == address
    assert await page.evaluate("() => history.length") <= 3


async def test_learn_and_steady_me_fetch_the_same_whatever_comes_after(
    page: Page, wayside: WaysideProcess
) -> None:
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url.removeprefix(wayside.origin)))
    visits = []
    for lesson in ("dark-thoughts", "pictures", "school-id"):
        await page.goto(wayside.origin)
        await ready(page)
        await open_learn(page)
        await page.locator(f"#lesson-{lesson}").click()
        await read_to_the_end(page)
        await page.wait_for_load_state("networkidle")
        visits.append(sorted(sent))
        sent.clear()
    assert visits[0] == visits[1] == visits[2]
    assert sum(path.startswith("/packs/") for path in visits[0]) == 2, "the words and the lessons"


async def test_nothing_is_written_by_reading(page: Page, wayside: WaysideProcess) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_not_your_fault(page)
    await read_to_the_end(page)
    await page.locator("#to-steady").click()
    await page.locator("#steady-cold").click()
    await read_to_the_end(page)
    assert await page.evaluate(STORED) == [0, 0, 0, 0, 0]
    assert await page.evaluate("() => document.cookie") == ""


async def test_leaving_from_a_lesson_shows_nothing_of_it_again(
    page: Page, wayside: WaysideProcess, neutral: Elsewhere
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_not_your_fault(page)
    await expect(page.locator(SHEET)).to_contain_text(FIRST_WORDS)
    await page.locator(".bar .leave").click()
    await page.wait_for_url(neutral.url)
    with suppress(TookTooLong):
        await page.go_back(timeout=2_000)
    assert FIRST_WORDS not in await page.content()


async def test_a_lesson_leads_to_places_of_its_kind_without_telling_which(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#lesson-place-to-sleep").click()
    await page.locator(SHEET).wait_for()
    while not await page.locator("#app [id^=find-svc-]").count():
        await page.locator("#card-next").click()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    await page.locator("#app [id^=find-svc-]").first.click()
    await expect(page.locator(RESULT).first).to_be_visible()
    await page.locator("#app .fold.on").click()
    await expect(page.locator("#app .chip[aria-pressed=true]")).to_have_count(1)
    assert not any("svc" in url for url in sent)


async def test_a_line_in_a_lesson_is_the_line_of_the_page_and_can_be_called(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_learn(page)
    await page.locator("#lesson-dark-thoughts").click()
    await page.locator("#app .primary").click()
    await expect(page.locator(f"{SHEET} a[href='tel:988']")).to_be_visible()
    said = await page.locator(f"{SHEET} .line").inner_text()
    await page.locator(".bar [data-view=lines]").click()
    assert await page.locator("#lines [data-line='988']").inner_text() == said


async def test_another_language_opens_the_same_card_of_the_same_lesson(
    page: Page, wayside: WaysideProcess
) -> None:
    await page.goto(wayside.origin)
    await ready(page)
    await open_not_your_fault(page)
    await page.locator("#card-next").click()
    await page.locator(".bar [data-view=languages]").click()
    await page.locator("#languages [data-language=es]").click()
    await expect(page.locator("#app h1")).to_have_text("No fue tu culpa")
    await expect(page.locator("#app .lesson-count")).to_contain_text("2")
    # English is one tap away: the mark at the top leads to this very card in it.
    await page.locator("#app .mark [data-language=en]").click()
    await expect(page.locator("#app h1")).to_have_text("It was not your fault")
    await expect(page.locator("#app .lesson-count")).to_contain_text("2")


@contextmanager
def newer_wayside(folder: Path, **settings: Any) -> Iterator[WaysideProcess]:
    """A Wayside of tomorrow: the same, with one card mended."""
    here = resource("content").parent
    shutil.copytree(here / "backend" / "wayside", folder / "backend" / "wayside")
    shutil.copytree(here / "content", folder / "content")
    for name in ("i18n", "pwa"):
        (folder / name).symlink_to(here / name)
    card = folder / "content" / "lessons" / "en" / "not-your-fault.md"
    text = card.read_text("utf-8")
    assert FIRST_WORDS in text
    card.write_text(text.replace(FIRST_WORDS, NEWER_WORDS), "utf-8")
    with running_wayside(folder, PYTHONPATH=str(folder / "backend"), **settings) as wayside:
        yield wayside


@pytest.fixture
async def gated(neutral: Elsewhere, tmp_path: Path) -> AsyncIterator[Gate]:
    """A Wayside of today, behind a gate that can lead to another one."""
    async with gate() as own:
        with running_wayside(
            tmp_path / "today", WAYSIDE_EXIT_URL=neutral.url, WAYSIDE_PUBLIC_URL=own.origin
        ) as wayside:
            own.upstream = wayside.origin
            yield own


async def test_a_kept_phone_reads_without_a_network_and_a_mended_card_comes_with_the_next_visit(
    page: Page, gated: Gate, neutral: Elsewhere, tmp_path: Path
) -> None:
    await keep(page, gated.origin)
    settings = {"WAYSIDE_EXIT_URL": neutral.url, "WAYSIDE_PUBLIC_URL": gated.origin}
    with newer_wayside(tmp_path / "tomorrow", **settings) as tomorrow:
        # No network: what was kept is whole.
        gated.broken |= NOTHING_COMES
        await visit(page, gated.origin)
        await open_not_your_fault(page)
        await expect(page.locator(SHEET)).to_contain_text(FIRST_WORDS)

        # The newer lessons cannot be had: the phone keeps the old ones, and all of them.
        gated.upstream = tomorrow.origin
        newer = lessons_of(tomorrow)
        gated.broken = {newer: 503}
        await visit(page, gated.origin)
        gated.broken |= NOTHING_COMES
        await visit(page, gated.origin)
        await open_not_your_fault(page)
        await expect(page.locator(SHEET)).to_contain_text(FIRST_WORDS)
        assert await read_to_the_end(page) == 5

        # They can be had: the next visit has them, and the one after it without a network too.
        gated.broken = {}
        await visit(page, gated.origin)
        await open_not_your_fault(page)
        await expect(page.locator(SHEET)).to_contain_text(NEWER_WORDS)
        async with asyncio.timeout(30):
            while not await page.evaluate(KEPT, newer):
                await asyncio.sleep(0.05)
        gated.broken |= NOTHING_COMES
        await visit(page, gated.origin)
        await open_not_your_fault(page)
        await expect(page.locator(SHEET)).to_contain_text(NEWER_WORDS)


async def visit(page: Page, origin: str) -> None:
    await page.goto(origin)
    await ready(page)


def lessons_of(wayside: WaysideProcess) -> str:
    """The address of the English lessons there."""
    with urlopen(f"{wayside.origin}/packs") as answer:  # noqa: S310 - Wayside's own address
        url: str = json.load(answer)["packs"]["lessons.en"]["url"]
    return url
