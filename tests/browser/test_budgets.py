"""Sizes that a slow network feels: acceptance check 21 of quick-exit.md and the budget of the
whole app."""

import brotli
from playwright.async_api import Page

from tests.support.visit import ready
from tests.support.wayside_process import WaysideProcess
from tests.support.wire import count_bytes
from tests.support.words import TAGS
from wayside.resources import resource

FIRST_HTML = 10_000  # bytes of body: one flight of a fresh connection (performance.md)
FIRST_VISIT = 14_600  # bytes on the wire, all answers, until the home screen reacts
WHOLE_APP = 60_000  # bytes of every built file together, brotli, without packs (performance.md)


async def test_the_first_visit_fits_in_one_flight(page: Page, wayside: WaysideProcess) -> None:
    for language in TAGS:
        wire, _ = await count_bytes(page)
        await page.set_extra_http_headers({"Accept-Language": language})
        await page.goto(wayside.origin)
        await ready(page)
        await page.wait_for_load_state("networkidle")
        assert wire.received[f"{wayside.origin}/"] <= FIRST_HTML
        assert wire.total <= FIRST_VISIT, wire.received


def test_the_whole_youth_app_without_packs_stays_small() -> None:
    dist = resource("pwa")
    # Not part of it: the page inside partners' pages, which tests/browser/embed weighs, and the
    # console, which no youth loads.
    kinds = {".js", ".css", ".svg", ".png"}
    files = [
        path
        for path in dist.rglob("*")
        if path.suffix in kinds and not {"frame", "console"} & set(path.relative_to(dist).parts)
    ]
    assert len(files) >= 4
    total = sum(len(brotli.compress(path.read_bytes(), quality=11)) for path in files)
    assert total <= WHOLE_APP
