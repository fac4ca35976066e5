"""Check 15: nothing that a browser gets from us counts, measures or reports anyone."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tracked import ROOT
from wayside.resources import resource

COUNTS = re.compile(
    r"analytics|beacon|(?<!toStrin)gtag|googletag|matomo|piwik|plausible|umami|posthog|mixpanel|amplitude|segment"
    r"\.(?:io|com)|hotjar|fullstory|clarity\.ms|sentry|bugsnag|datadog|newrelic|(?<!sc)rollbar|logrocket"
    r"|fingerprint|report-uri|report-to|telemetry|pixel\.gif|visitor.?id|utm_",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?:)?//([\w-]+(?:\.[\w-]+)+)")
# Names of markup languages, which nothing fetches.
NAMES = {"www.w3.org"}
# Addresses in error texts and in a note on who wrote a library of the console.
CONSOLES_NAMES = {"simplewebauthn.dev", "www.npmjs.com"}
CONSOLE = "pwa/console/"
# Lists of words that people choose, of all kinds.
GUESSING = "src/staff/passphrase/guessing.ts"


def given_to_browsers() -> Iterator[tuple[str, str]]:
    """File and text of the whole build (`pwa/...`) and of every template (`wayside/...`)."""
    built, templates = resource("pwa"), ROOT / "backend" / "wayside"
    for name, folder, kinds in (
        ("pwa", built, {".js", ".css", ".html"}),
        ("wayside", templates, {".html"}),
    ):
        for path in folder.rglob("*"):
            if path.suffix in kinds:
                yield f"{name}/{path.relative_to(folder).as_posix()}", path.read_text("utf-8")


def other_hosts(file: str, text: str) -> set[str]:
    """The hosts that a file names and that it may not."""
    allowed = NAMES | CONSOLES_NAMES if file.startswith(CONSOLE) else NAMES
    return set(ADDRESS.findall(text)) - allowed


def lists_of_words() -> str:
    """The built file that holds what passphrases are judged by."""
    manifest = json.loads((resource("pwa") / "console" / ".vite" / "manifest.json").read_bytes())
    return f"{CONSOLE}{manifest[GUESSING]['file']}"


def test_nothing_that_a_browser_gets_counts_or_reports_anyone() -> None:
    given = dict(given_to_browsers())
    assert {"leave.js", "sw.js", "first.html"} <= {Path(file).name for file in given}
    words = given.pop(lists_of_words())
    assert not re.search(r"sendBeacon|XMLHttpRequest|WebSocket|\bfetch\(", words)
    found = [(file, each[0]) for file, text in given.items() if (each := COUNTS.search(text))]
    assert found == []


def test_nothing_that_a_browser_gets_names_another_host() -> None:
    given = list(given_to_browsers())
    assert any(file.startswith(CONSOLE) for file, _ in given)
    found = {(file, host) for file, text in given for host in other_hosts(file, text)}
    assert found == set()


@pytest.mark.parametrize("host", sorted(CONSOLES_NAMES))
def test_what_a_library_of_the_console_names_would_be_found_anywhere_else(host: str) -> None:
    text = f"See https://{host}/docs"
    assert not other_hosts("pwa/console/assets/a.js", text)
    for file in ("pwa/assets/a.js", "pwa/first/a.js", "pwa/sw.js", "wayside/console/a.html"):
        assert other_hosts(file, text) == {host}


def cookies_written(text: str) -> list[str]:
    """Each place where a script writes a cookie, other than to take one away."""
    found = re.findall(r"\.cookie\s*=(?!=).{0,120}|cookieStore.{0,40}", text)
    return [each for each in found if "Max-Age=0" not in each]


def test_no_script_of_ours_writes_a_cookie_but_to_take_one_away() -> None:
    for file, text in given_to_browsers():
        assert cookies_written(text) == [], file


def test_a_cookie_that_is_written_would_be_found() -> None:
    assert cookies_written('document.cookie = "a=b; Max-Age=86400"; x()')
    assert not cookies_written("document.cookie=`${n}=; Max-Age=0; Path=/`")


@pytest.mark.parametrize(
    "text",
    [
        "navigator.sendBeacon('/x')",
        "https://plausible.io/js",
        "gtag('event')",
        "_rollbarConfig",
        "window.Rollbar",
        "initRollbar()",
    ],
)
def test_what_counts_people_would_be_found(text: str) -> None:
    assert COUNTS.search(text)


def test_a_bar_that_scrolls_counts_nobody() -> None:
    assert not COUNTS.search(".top nav{scrollbar-width:none}")


def test_a_name_of_the_language_itself_counts_nobody() -> None:
    assert not COUNTS.search("key[Symbol.toStringTag]")
