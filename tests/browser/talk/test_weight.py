"""What Talk adds to an app with a root key; without one no phone carries any of it."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import brotli

from tests.browser.test_budgets import WHOLE_APP
from tests.support.talk_build import talk_checkout
from wayside.resources import resource

TALK = "src/talk/talk.tsx"
ALL_OF_TALK = 36_000  # bytes, brotli: screens, wire and keys, fetched when someone opens it
ONE_LIST = 7_000  # of the lists of words, of which a phone fetches one


def manifest_of(dist: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((dist / ".vite" / "manifest.json").read_text())
    return found


def weight(files: Iterable[Path]) -> int:
    return sum(len(brotli.compress(path.read_bytes(), quality=11)) for path in files)


def needed_by(name: str, manifest: dict[str, Any], *, without: str = "") -> set[str]:
    """What a part loads, or may load later, by names of the build; `without`: not through it."""
    found: set[str] = set()
    coming = [name]
    while coming:
        part = coming.pop()
        if part in found or part == without:
            continue
        found.add(part)
        coming += manifest[part].get("imports", []) + manifest[part].get("dynamicImports", [])
    return found


def test_an_app_without_a_root_key_carries_nothing_of_talk() -> None:
    assert [name for name in manifest_of(resource("pwa")) if "talk" in name or "chat" in name] == []


def test_talk_is_small_and_comes_when_someone_opens_it() -> None:
    dist = talk_checkout() / "pwa" / "dist"
    manifest = manifest_of(dist)
    entries = [name for name, part in manifest.items() if part.get("isEntry")]
    others = {each for name in entries for each in needed_by(name, manifest, without=TALK)}
    of_talk = needed_by(TALK, manifest) - others
    lists = {name for name in of_talk if "/wordlists/" in name}

    def files(names: Iterable[str]) -> set[Path]:
        parts = [manifest[name] for name in names]
        more = {file for part in parts for kind in ("css", "assets") for file in part.get(kind, [])}
        return {dist / file for file in more | {part["file"] for part in parts}}

    assert lists
    assert weight(files(of_talk - lists) - files(others)) <= ALL_OF_TALK
    for each in files(lists):
        assert weight([each]) <= ONE_LIST, each.name


def test_a_kept_phone_carries_nothing_of_talk_and_stays_within_the_budget_of_the_whole_app() -> (
    None
):
    dist = talk_checkout() / "pwa" / "dist"
    manifest = manifest_of(dist)
    entries = [name for name, part in manifest.items() if part.get("isEntry")]
    others = {each for name in entries for each in needed_by(name, manifest, without=TALK)}
    of_talk = {manifest[name]["file"] for name in needed_by(TALK, manifest) - others}
    worker = (dist / "sw.js").read_text("utf-8")
    kept = set(re.findall(r"assets/[\w-]+\.(?:js|css)", worker))
    assert {manifest[name]["file"] for name in others} <= kept
    assert kept & of_talk == set()
    slow_hash = [path for path in dist.glob("assets/*.js") if b"WebAssembly." in path.read_bytes()]
    assert slow_hash
    assert kept.isdisjoint(f"assets/{path.name}" for path in slow_hash)
    assert weight([dist / "sw.js", *(dist / name for name in kept)]) <= WHOLE_APP
