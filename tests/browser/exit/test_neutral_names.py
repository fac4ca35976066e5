"""Check 17: no title, address, name or header says what Wayside is about, in any language."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.support import shell
from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine
from tests.support.giveaways import GIVEAWAYS, giveaway, plain
from tests.support.tracked import ROOT
from tests.support.walk import arrive, ready, see_six_views
from tests.support.wayside_process import WaysideProcess
from tests.support.words import LOOKED_AT
from wayside.kernel.language_list import read_language_list
from wayside.resources import resource
from wayside.shell.webapp import ICON_NAMES

CATALOGUE = [entry.tag for entry in read_language_list(resource("i18n")).languages]
LANGUAGES = [*CATALOGUE, "qps", "qps-rtl"]
MANIFEST = "application/manifest+json"
MANIFEST_WORDS = ("name", "short_name", "description", "id", "start_url", "scope")
QUOTES = "\"'`"
HASH = re.compile(r"'sha256-[\w+/=]+'")  # letters by chance


def tells(text: str) -> str | None:
    """What gives Wayside away in a text that someone else may see: a word, or our own name."""
    return "wayside" if "wayside" in plain(text) else giveaway(text)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """The server with a small build and the real catalogue."""
    return shell.shell(tmp_path_factory.mktemp("build"))


def paths(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/openapi.json").json()["paths"]
    return found


def test_every_language_has_a_list_of_words() -> None:
    assert set(GIVEAWAYS) == set(CATALOGUE)


@pytest.mark.parametrize(
    "text", ["Shelter near me", "/línea-de-crisis", "Ŝĥéļţéŕ", "trafficking", "Refugio", "EXIT"]
)
def test_a_word_that_gives_something_away_is_found(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/home/{}", "/plain"])
def test_the_title_and_the_icon_of_a_page_say_nothing(
    path: str, language: str, client: TestClient
) -> None:
    page = client.get(path.format(language), headers={"Accept-Language": language}).text
    [title] = re.findall(r"<title>([^<]*)</title>", page)
    assert 0 < len(title) <= 20
    assert tells(title) is None
    icons = re.findall(r'<link rel="(?:shortcut )?(?:icon|apple-touch-icon)" href="([^"]*)"', page)
    assert icons
    assert [icon for icon in icons if tells(icon)] == []


def test_no_address_and_no_name_in_one_says_anything(client: TestClient) -> None:
    known = paths(client)
    assert "/plain" in known
    for path, methods in known.items():
        assert tells(path) is None
        for method in methods.values():
            for parameter in method.get("parameters", []):
                assert tells(parameter["name"]) is None, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_header_of_any_answer_says_anything(language: str, client: TestClient) -> None:
    plain_paths = [path for path in paths(client) if "{" not in path]
    for path in [*plain_paths, f"/home/{language}", "/no-such-page"]:
        method = "POST" if "post" in paths(client).get(path, {}) else "GET"
        answer = client.request(method, path, headers={"Accept-Language": language})
        for name, value in answer.headers.items():
            assert tells(f"{name}: {HASH.sub('', value)}") is None, path


# What a browser keeps or shows to others under a name, which is the first argument.
KEPT = re.compile(
    r"(?:(?:caches|indexedDB)\.open|setItem|BroadcastChannel|SharedWorker|locks\.request"
    r"|createPolicy)\(\s*([^,:()]+)[,()]"
)


def names_of(argument: str, text: str, sources: list[str]) -> list[str]:
    """The texts behind an argument in `text`: its own, that of a constant of any file, or that of
    the function which makes it, of the same file or given out by another."""
    if argument[0] in QUOTES:
        return [argument.strip(QUOTES)]
    constant = re.compile(rf"^(?:export )?const {argument} = [\"'`]([^\"'`]*)", re.M)
    found = [name for source in sources for name in constant.findall(source)]
    for maker in {argument, *re.findall(rf"\bconst {argument} = (\w+)\(", text)}:
        made = rf"function {maker}\([^{{]*\{{\s*return `([^`]*)`"
        found += re.findall(made, text)
        found += [name for source in sources for name in re.findall(f"export {made}", source)]
    return found


def stores_in_the_source() -> Iterator[tuple[str, str]]:
    """Each name that our scripts give to something that a browser keeps or shows to others."""
    sources = [
        (path.name, path.read_text("utf-8"))
        for path in (ROOT / "pwa" / "src").rglob("*.ts*")
        if ".test." not in path.name
    ]
    texts = [text for _, text in sources]
    for file, text in sources:
        for argument in KEPT.findall(text):
            names = names_of(argument, text, texts)
            assert names, f"{file}: what {argument} stands for is not found"
            yield from ((file, name) for name in names)


def test_no_store_and_no_channel_is_named_for_what_it_is_about() -> None:
    found = list(stores_in_the_source())
    for known in [
        ("leave.ts", "v"),
        ("neutral-shell.ts", "u"),
        ("door.ts", "u"),
        ("editions.ts", "v${number}"),
        ("trusted.ts", "w"),
    ]:
        assert known in found, "the reader of the source finds nothing"
    assert [each for each in found if tells(each[1])] == []


def built() -> list[Path]:
    return [path for path in resource("pwa").rglob("*") if ".vite" not in path.parts]


def test_no_file_that_a_browser_fetches_is_named_for_what_it_is_about() -> None:
    names = [path.name for path in built()]
    assert names
    assert [name for name in names if tells(name)] == []
    for path in resource("pwa", "assets").iterdir():
        assert re.fullmatch(r"[\w-]{8}\.\w+", path.name), "a name that is its content's and no word"


def manifests_of(client: TestClient, language: str) -> list[dict[str, Any]]:
    """The manifest of each name that an app can have on a phone, in a language."""
    answers = [client.get(f"/units/{choice}/{language}") for choice in ICON_NAMES]
    assert {answer.headers["content-type"] for answer in answers} == {MANIFEST}
    return [answer.json() for answer in answers]


def test_the_only_address_of_a_manifest_is_the_one_that_is_read_here(client: TestClient) -> None:
    assert [path for path in paths(client) if path.startswith("/units/")] == [
        "/units/{choice}/{language}"
    ]
    for path in paths(client):
        if "{" not in path:
            assert client.get(path).headers.get("content-type") != MANIFEST, path
    assert [file.name for file in built() if file.suffix == ".webmanifest"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_manifest_says_what_is_installed(language: str, client: TestClient) -> None:
    found = manifests_of(client, language)
    for manifest in found:
        words = [str(manifest[key]) for key in MANIFEST_WORDS if key in manifest]
        words += [icon["src"] for icon in manifest["icons"]]
        for shortcut in manifest.get("shortcuts", []):
            words += [shortcut["name"], shortcut["url"]]
        assert len(words) >= 6
        assert [word for word in words if tells(word)] == []
    # Each is an app of its own, the same one in every language.
    assert [manifest["id"] for manifest in found] == [f"/units/{name}" for name in ICON_NAMES]
    assert len({manifest["name"] for manifest in found}) == len(ICON_NAMES)


async def test_the_address_and_the_title_stay_as_they_are_through_all_views(
    engine: Engine, start: Elsewhere, wayside: WaysideProcess
) -> None:
    await arrive(engine, start)
    there = "[location.href, document.title, history.length]"
    before = await engine.run(there)
    assert before[:2] == [f"{wayside.origin}/", "Home"]
    await see_six_views(engine)
    assert await engine.run(there) == before


@pytest.mark.parametrize("language", [*LOOKED_AT, "qps", "qps-rtl"])
async def test_in_every_language_the_title_of_the_tab_says_nothing(
    language: str, engine: Engine, wayside: WaysideProcess
) -> None:
    await engine.open(f"{wayside.origin}/home/{language}")
    await ready(engine)
    await see_six_views(engine)
    title, href = await engine.run("[document.title, location.href]")
    assert tells(title) is None
    assert href == f"{wayside.origin}/home/{language}"
