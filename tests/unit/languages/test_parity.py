"""The same message with the same values reads the same on the server and in the browser."""

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from tests.support.words import TAGS
from wayside.kernel.fluent_faults import read_entries
from wayside.kernel.fluent_files import read_fluent_files
from wayside.kernel.languages import load_languages
from wayside.resources import resource

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "pwa" / "package.json"
SCRIPT = ROOT / "tests" / "support" / "parity.mjs"

COUNTS = [
    0,
    1,
    2,
    3,
    5,
    11,
    12,
    21,
    100,
    101,
]  # below 1,000: grouping differs by design, see words.md
DAYS = [date(2026, 11, 22), date(2027, 3, 1)]
TEXTS = ["988", "12 kB", "‮evil", ""]

Case = tuple[str, str, str | None, dict[str, Any]]


def kinds_of_values() -> dict[str, dict[str, str]]:
    """For each client message of the source, what each of its variables is given."""
    kinds: dict[str, dict[str, str]] = {}
    files = read_fluent_files(resource("i18n", "en"))
    entries = {entry.name: entry for entry in read_entries("en", files, "en")}
    for file in files:
        for parsed in file.entries:
            if file.part != "client" or not isinstance(parsed, ast.Message):
                continue
            entry = entries[parsed.id.name]
            comment = (parsed.comment.content or "") if parsed.comment else ""
            said = dict.fromkeys(
                re.findall(r"\$(\w+)(?=[^()]*\((?:number|numbers)\b)", comment), "number"
            )
            dated = set(re.findall(r"DATETIME\(\s*\$(\w+)", file.text))
            counted = dict.fromkeys({*entry.counted, *(entry.variables & {"count"})}, "number")
            kinds[parsed.id.name] = {
                name: (said | counted).get(name, "date" if name in dated else "text")
                for name in entry.variables
            }
    return kinds


def samples(kinds: dict[str, str]) -> list[dict[str, Any]]:
    choices: dict[str, list[Any]] = {"number": COUNTS, "date": DAYS, "text": TEXTS}
    rounds = max((len(choices[kind]) for kind in kinds.values()), default=1)
    return [
        {name: choices[kind][turn % len(choices[kind])] for name, kind in kinds.items()}
        for turn in range(rounds)
    ]


def in_the_browser(bundles: dict[str, Any], cases: list[Case]) -> list[str]:
    def plain(value: Any) -> Any:
        return {"date": value.isoformat()} if isinstance(value, date) else value

    given = [[t, i, a, {name: plain(v) for name, v in vs.items()}] for t, i, a, vs in cases]
    run = subprocess.run(
        ["node", str(SCRIPT)],
        input=json.dumps({"from": str(PACKAGE), "bundles": bundles, "cases": given}),
        capture_output=True,
        text=True,
        check=False,
        env={"TZ": "UTC", "PATH": str(Path(shutil.which("node") or "").parent)},
    )
    assert run.returncode == 0, run.stderr
    texts: list[str] = json.loads(run.stdout)
    return texts


def on_the_server(bundles: dict[str, Any], cases: list[Case]) -> list[str]:
    made = {}
    for tag, bundle in bundles.items():
        made[tag] = FluentBundle([bundle["plurals"]])
        made[tag].add_resource(FluentResource(bundle["ftl"]))
    texts = []
    for tag, message_id, attribute, values in cases:
        message = made[tag].get_message(message_id)
        pattern = message.value if attribute is None else message.attributes[attribute]
        assert pattern is not None
        text, faults = made[tag].format_pattern(pattern, values)
        texts.append(f"fault: {faults[0]}" if faults else str(text))
    return texts


needs_the_library = pytest.mark.skipif(
    not (PACKAGE.parent / "node_modules" / "@fluent" / "bundle").is_dir(),
    reason="pwa/node_modules is not installed; make check installs it",
)


@needs_the_library
@pytest.mark.parametrize("tag", [*TAGS, "qps", "qps-rtl"])
def test_every_client_message_reads_the_same_on_both_sides(tag: str) -> None:
    languages = load_languages(resource("i18n"), strict=True)
    language = languages.get(tag)
    ftl = languages.ftl(language)
    bundles = {tag: {"plurals": language.plurals, "ftl": ftl}}
    kinds = kinds_of_values()
    cases: list[Case] = []
    for entry in FluentParser().parse(ftl).body:
        assert isinstance(entry, ast.Message | ast.Term)
        if isinstance(entry, ast.Message):
            names = [None] if entry.value else []
            for attribute in [*names, *(each.id.name for each in entry.attributes)]:
                for values in samples(kinds[entry.id.name]):
                    cases.append((tag, entry.id.name, attribute, values))
    assert len(cases) > 130
    browser, server = in_the_browser(bundles, cases), on_the_server(bundles, cases)
    different = [
        (case, ours, theirs)
        for case, ours, theirs in zip(cases, server, browser, strict=True)
        if ours != theirs
    ]
    assert not different
    assert not [text for text in server if text.startswith("fault: ")]


PLURALS = """
things = { $count ->
    [zero] zero { $count }
    [one] one { $count }
    [two] two { $count }
    [few] few { $count }
    [many] many { $count }
   *[other] other { $count }
}
day = { DATETIME($day, dateStyle: "long") }
"""


@needs_the_library
@pytest.mark.parametrize("tag", ["en", "es", "fr", "ru", "pl", "ar", "zh-Hans"])
def test_plural_choices_are_the_same_in_languages_still_to_come(tag: str) -> None:
    ftl = PLURALS.replace("{ $count }\n", "\n")
    cases: list[Case] = [
        (tag, "things", None, {"count": n}) for n in [*range(130), 1000, 1_000_000]
    ]
    bundles = {tag: {"plurals": tag, "ftl": ftl}}
    assert in_the_browser(bundles, cases) == on_the_server(bundles, cases)


@needs_the_library
@pytest.mark.parametrize("tag", ["en", "es", "pl", "ar"])
def test_a_long_date_is_the_same_on_both_sides(tag: str) -> None:
    cases: list[Case] = [
        (tag, "day", None, {"day": date(2026, month, 9)}) for month in range(1, 13)
    ]
    bundles = {tag: {"plurals": tag, "ftl": PLURALS}}
    assert in_the_browser(bundles, cases) == on_the_server(bundles, cases)
