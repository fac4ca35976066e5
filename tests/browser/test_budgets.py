"""Sizes that a slow network feels: acceptance check 21 of quick-exit.md and the budget of the
whole app."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import brotli
from playwright.async_api import Page

from tests.support.visit import ready
from tests.support.wayside_process import WaysideProcess
from tests.support.wire import count_bytes
from wayside.resources import resource

FIRST_HTML = 10_000  # bytes of body: one flight of a fresh connection (performance.md)
FIRST_VISIT = 14_600  # bytes on the wire, all answers, until the home screen reacts
WHOLE_APP = 60_000  # bytes of every built file but Talk's together, brotli, without packs
# Talk comes when someone opens it: screens, wire and keys; pc1 alone is weighed with its vectors.
TALK = "src/talk/talk.tsx"
ALL_OF_TALK = 36_000
ONE_LIST = 7_000  # of the lists of words, of which a phone fetches one


async def test_the_first_visit_fits_in_one_flight(page: Page, wayside: WaysideProcess) -> None:
    for language in ("en", "es"):
        wire, _ = await count_bytes(page)
        await page.set_extra_http_headers({"Accept-Language": language})
        await page.goto(wayside.origin)
        await ready(page)
        await page.wait_for_load_state("networkidle")
        assert wire.received[f"{wayside.origin}/"] <= FIRST_HTML
        assert wire.total <= FIRST_VISIT, wire.received


def weight(files: Iterable[Path]) -> int:
    return sum(len(brotli.compress(path.read_bytes(), quality=11)) for path in files)


def built() -> set[Path]:
    """Every built file but the page inside partners' pages, which tests/browser/embed weighs, and
    the console, which no youth loads."""
    dist = resource("pwa")
    kinds = {".js", ".css", ".svg", ".png"}
    return {
        path
        for path in dist.rglob("*")
        if path.suffix in kinds and not {"frame", "console"} & set(path.relative_to(dist).parts)
    }


def needed_by(name: str, manifest: dict[str, Any], *, without: str = "") -> set[str]:
    """The names in the build of what a part loads, or may load later; `without`: not through it."""
    found: set[str] = set()
    coming = [name]
    while coming:
        part = coming.pop()
        if part in found or part == without:
            continue
        found.add(part)
        coming += manifest[part].get("imports", []) + manifest[part].get("dynamicImports", [])
    return found


def test_the_youth_app_without_packs_stays_small_and_talk_is_weighed_apart() -> None:
    dist = resource("pwa")
    manifest = json.loads((dist / ".vite" / "manifest.json").read_text())
    entries = [name for name, part in manifest.items() if part.get("isEntry")]
    others = {each for name in entries for each in needed_by(name, manifest, without=TALK)}
    of_talk = needed_by(TALK, manifest) - others
    lists = {name for name in of_talk if "/wordlists/" in name}

    def files(names: Iterable[str]) -> set[Path]:
        parts = [manifest[name] for name in names]
        kinds = ("css", "assets")
        more = {file for part in parts for kind in kinds for file in part.get(kind, [])}
        return {dist / file for file in more | {part["file"] for part in parts}}

    everything, talk = built(), files(of_talk - lists) - files(others)
    assert len(everything - talk) >= 4
    assert talk, "Talk is not found in the build"
    assert weight(everything - talk - files(lists)) <= WHOLE_APP
    assert weight(talk) <= ALL_OF_TALK
    for each in files(lists):
        assert weight([each]) <= ONE_LIST, each.name
