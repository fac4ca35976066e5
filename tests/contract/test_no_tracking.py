"""Check 15: nothing that a browser gets from us counts, measures or reports anyone."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tracked import ROOT
from wayside.resources import resource

COUNTS = re.compile(
    r"analytics|beacon|gtag|googletag|matomo|piwik|plausible|umami|posthog|mixpanel|amplitude|segment"
    r"\.(?:io|com)|hotjar|fullstory|clarity\.ms|sentry|bugsnag|datadog|newrelic|\brollbar|logrocket"
    r"|fingerprint|report-uri|report-to|telemetry|pixel\.gif|visitor.?id|utm_",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?:)?//([\w-]+(?:\.[\w-]+)+)")
# Names of markup languages, which nothing fetches, and addresses in error texts and in a note on
# who wrote a library.
NAMES = {"www.w3.org", "simplewebauthn.dev", "www.npmjs.com"}
# Lists of words that people choose, of all kinds.
GUESSING = "src/staff/passphrase/guessing.ts"


def given_to_browsers() -> Iterator[tuple[str, str]]:
    """File and text of the whole build and of every template."""
    templates = ROOT / "backend" / "wayside"
    for folder, kinds in ((resource("pwa"), {".js", ".css", ".html"}), (templates, {".html"})):
        for path in folder.rglob("*"):
            if path.suffix in kinds:
                yield path.name, path.read_text("utf-8")


def lists_of_words() -> str:
    """The built file that holds what passphrases are judged by."""
    manifest = json.loads((resource("pwa") / "console" / ".vite" / "manifest.json").read_bytes())
    return Path(manifest[GUESSING]["file"]).name


def test_nothing_that_a_browser_gets_counts_or_reports_anyone() -> None:
    given = dict(given_to_browsers())
    assert {"leave.js", "sw.js", "first.html"} <= set(given)
    words = given.pop(lists_of_words())
    assert not re.search(r"sendBeacon|XMLHttpRequest|WebSocket|\bfetch\(", words)
    found = [(file, each[0]) for file, text in given.items() if (each := COUNTS.search(text))]
    assert found == []


def test_nothing_that_a_browser_gets_names_another_host() -> None:
    found = {
        (file, host)
        for file, text in given_to_browsers()
        for host in ADDRESS.findall(text)
        if host not in NAMES
    }
    assert found == set()


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
    "text", ["navigator.sendBeacon('/x')", "https://plausible.io/js", "gtag('event')"]
)
def test_what_counts_people_would_be_found(text: str) -> None:
    assert COUNTS.search(text)
