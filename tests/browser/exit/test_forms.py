"""Check 16: nothing that was typed turns up later in the browser's list of suggestions."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from starlette.responses import HTMLResponse

from tests.support.elsewhere import Elsewhere
from tests.support.engine import Engine, browser_of
from tests.support.firefox import remembered_entries
from tests.support.gate import Gate
from tests.support.tracked import ROOT
from tests.support.walk import arrive, at, tap_leave

FIELDS = "[...document.querySelectorAll('#app input, #app select, #app textarea')]"
# A form as others build it: with a name, and with nothing said about suggestions.
FORM = """<!doctype html><title>Form</title><form action="/sent"><input name="topic" id="topic">
<button>Send</button></form>"""


def suggestions(engine: str, profile: Path) -> list[tuple[str, str]]:
    """Name and text of each field that the closed profile remembers."""
    if engine == "firefox":
        return remembered_entries(profile)
    with closing(sqlite3.connect(profile / "Default" / "Web Data")) as data:
        return list(data.execute("SELECT name, value FROM autofill").fetchall())


async def type_into_every_field(engine: Engine) -> int:
    """Type into each field of the finder, in each of its folds, and press Enter."""
    typed = 0
    await engine.click("#home [data-view=finder]")
    await engine.until(f"{FIELDS}.length > 0")
    for fold in (1, 2, 3):
        await engine.click(f"#app .folds button:nth-of-type({fold})")
        for number in range(int(await engine.run(f"{FIELDS}.length"))):
            name = f"field-{fold}-{number}"
            if await engine.run(f"{FIELDS}[{number}]?.type") == "text":
                await engine.run(f"{FIELDS}[{number}].setAttribute('data-test', '{name}')")
                await engine.type(f"[data-test={name}]", f"typed{typed}")
                await engine.press("Enter")
                typed += 1
    return typed


@pytest.mark.parametrize("name", ["chromium", "firefox"])
async def test_no_field_that_was_typed_into_is_remembered(
    name: str, tmp_path: Path, start: Elsewhere, neutral: Elsewhere, gated: Gate
) -> None:
    profile = tmp_path / name
    gated.pages["/form"] = gated.pages["/sent"] = HTMLResponse(FORM)
    start.link = gated.origin
    async with browser_of(name, profile) as engine:
        # What a browser does with a form that is built in the usual way: the search must find it.
        await engine.open(f"{gated.origin}/form")
        await engine.type("#topic", "remembered")
        await engine.press("Enter")
        await engine.until("location.pathname === '/sent'")
        await arrive(engine, start)
        assert await type_into_every_field(engine) >= 3
        await tap_leave(engine)
        await at(engine, neutral)
    assert suggestions(name, profile) == [("topic", "remembered")]


async def test_every_field_on_the_screen_has_no_name_and_asks_for_no_suggestions(
    engine: Engine, start: Elsewhere
) -> None:
    await arrive(engine, start)
    await engine.click("#home [data-view=finder]")
    await engine.until(f"{FIELDS}.length > 0")
    for fold in (1, 2, 3):
        await engine.click(f"#app .folds button:nth-of-type({fold})")
        wrong = f"{FIELDS}.filter(e => e.name || e.autocomplete !== 'off' || e.form).length"
        assert await engine.run(wrong) == 0


# The console asks a password manager for its part, by the words for it (HTML, autofill) alone.
CONSOLE = ROOT / "pwa" / "src" / "staff"
ASKS = r"autocomplete=(?:\"(?:off|username)\"|\{kind[^}]*\})"


def fields_in_the_source() -> list[tuple[Path, str]]:
    """Every field of our own, with the file that it stands in."""
    sources = [
        *(ROOT / "pwa" / "src").rglob("*.tsx"),
        *(ROOT / "backend" / "wayside").rglob("*.html"),
    ]
    return [
        (path, found)
        for path in sources
        if ".test." not in path.name
        for found in re.findall(r"<(?:input|select|textarea)\b(?:=>|[^>])*>", path.read_text())
    ]


def test_no_field_in_the_source_has_a_name_or_asks_for_suggestions() -> None:
    fields = fields_in_the_source()
    assert len(fields) >= 2, "the reader of the source finds nothing"
    for file, field in fields:
        # Choices of one group are one by their name, and nothing is typed into them.
        if not re.search(r"\stype=\"radio\"", field):
            assert not re.search(r"\sname=", field), f"{file}: {field}"
        if not re.search(r"type=\"?(?:checkbox|radio|range)", field):
            states = ASKS if file.is_relative_to(CONSOLE) else r"autocomplete=\"off\""
            assert re.search(states, field, re.IGNORECASE), f"{file}: {field}"
