"""The documentation says what the code does: every setting, command, address and decision."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from markdown_it import MarkdownIt
from starlette.routing import Route

from tests.support.tracked import ROOT, tracked_files
from wayside.app import create_app
from wayside.cli import app as command_line
from wayside.kernel.live import Socket
from wayside.kernel.openapi import openapi_document
from wayside.settings import Settings, load_settings

REFERENCE = ROOT / "docs" / "reference"
DECISIONS = ROOT / "docs" / "adr"


def rows(page: Path) -> list[list[str]]:
    """The cells of every table row of a page, without header and rule lines."""
    found = []
    for line in page.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if cells and not set(cells[0]) <= set("- :"):
            found.append([cell.replace(r"\|", "|") for cell in cells])
    return found


# Settings


def setting_rows() -> list[str]:
    """The table row that each setting wants, ready to paste."""
    wanted = []
    for name, field in Settings.model_fields.items():
        default = field.default
        if hasattr(default, "get_secret_value"):
            default = default.get_secret_value()
        shown = f"`{default}`" if default not in (None, "") else "none"
        wanted.append(f"| `WAYSIDE_{name.upper()}` | {shown} | {field.description} |")
    return wanted


def test_every_setting_is_documented_as_it_is() -> None:
    page = (REFERENCE / "settings.md").read_text("utf-8")
    written = [line for line in page.splitlines() if line.startswith("| `WAYSIDE_")]
    assert written == setting_rows()


def test_the_settings_have_the_names_that_were_promised() -> None:
    promised = [
        "HOST",
        "PORT",
        "PUBLIC_URL",
        "DATA_DIR",
        "DATABASE_URL",
        "REDIS_URL",
        "SECRETS_DIR",
        "EXIT_URL",
        "FRAME_ORIGINS",
        "AUDIT_DAYS",
        "TALK_SENDS_PER_SECOND",
        "TALK_SEND_BURST",
        "TALK_SEATS",
        "TALK_CONVERSATIONS",
        "TALK_TICKETS_PER_MINUTE",
        "TALK_OPENINGS_PER_MINUTE",
        "TALK_LOOKS_PER_MINUTE",
    ]
    assert [name.upper() for name in Settings.model_fields] == promised


# Commands


def commands() -> Iterator[tuple[str, Any]]:
    """Every command that does something, with the words that call it.

    Any, because Typer keeps its copy of Click to itself.
    """

    def walk(words: str, command: Any) -> Iterator[tuple[str, Any]]:
        children = getattr(command, "commands", None)
        if children is None:
            yield words, command
            return
        for name, child in children.items():
            yield from walk(f"{words} {name}", child)

    yield from walk("wayside", typer.main.get_command(command_line))


def sections(page: Path) -> dict[str, str]:
    parts = re.split(r"^## (.+)$", page.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


COMMANDS = dict(commands())


def test_every_command_has_its_section_and_no_other_does() -> None:
    written = list(sections(REFERENCE / "commands.md"))
    assert written == [f"`{words}`" for words in COMMANDS]


def test_the_commands_are_those_that_were_promised() -> None:
    promised = ["run", "serve", "work", "migrate", "seed", "check", "openapi"]
    promised += ["directory import", "staff invite"]
    promised += ["roster ceremony", "roster delegate", "roster show", "roster check"]
    promised += ["content check", "content begin"]
    promised += ["content import", "content export"]
    assert sorted(COMMANDS) == sorted(f"wayside {words}" for words in promised)


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_is_documented_with_its_options(words: str) -> None:
    command = COMMANDS[words]
    section = sections(REFERENCE / "commands.md").get(f"`{words}`", "")
    assert command.help
    assert command.help.splitlines()[0] in section
    wanted = []
    for parameter in command.params:
        is_option = parameter.param_type_name == "option"
        shown = parameter.opts[0] if is_option else parameter.opts[0].upper()
        wanted.append(f"| `{shown}` | {parameter.help} |")
    written = [line for line in section.splitlines() if line.startswith("| `")]
    assert written == wanted


# Routes


def documented_routes() -> list[str]:
    """The table row that each address wants, ready to paste."""
    app = create_app(load_settings())
    listed = [route for route in app.routes if isinstance(route, Route)]
    document = openapi_document(listed)
    return [
        f"| {method.upper()} | `{path}` | {operation['summary']} |"
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    ]


def test_every_address_is_documented_as_it_is() -> None:
    page = (REFERENCE / "routes.md").read_text("utf-8")
    written = [line for line in page.splitlines() if re.match(r"\| [A-Z]+ \| `/", line)]
    assert written == documented_routes()


def test_every_socket_is_documented_as_it_is() -> None:
    listed = create_app(load_settings()).routes
    sockets = [route for route in listed if isinstance(route, Socket)]
    section = sections(REFERENCE / "routes.md")["Sockets"]
    assert [line for line in section.splitlines() if line.startswith("| `/")] == [
        f"| `{each.path}` | `{each.allows.name}` | {each.summary} |" for each in sockets
    ]


# Decisions

HEADINGS = [
    "Context",
    "Decision",
    "Consequences",
    "Other ways, and why not",
    "What enforces it",
]
RECORDS = sorted(DECISIONS.glob("[0-9]*.md"))


def test_the_index_lists_exactly_the_decisions_there_are() -> None:
    listed = [row for row in rows(DECISIONS / "README.md") if row[0].startswith("[")]
    wanted = []
    for record in RECORDS:
        text = record.read_text("utf-8")
        number, title = re.findall(r"^# (\d{4}): (.+)$", text, re.MULTILINE)[0]
        status = re.findall(r"^Status: (.+)$", text, re.MULTILINE)[0]
        wanted.append([f"[{number}]({record.name})", title, status])
    assert listed == wanted


@pytest.mark.parametrize("record", RECORDS, ids=[record.name for record in RECORDS])
def test_a_decision_follows_the_template(record: Path) -> None:
    text = record.read_text("utf-8")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS
    assert record.name.startswith(text[2:6] + "-")
    assert re.search(r"^Date: 20\d\d-\d\d-\d\d$", text, re.MULTILINE)


def test_no_two_decisions_have_one_number() -> None:
    numbers = [record.name[:4] for record in RECORDS]
    assert len(numbers) == len(set(numbers))


# Links


def slug(heading: str) -> str:
    """The anchor of a heading, as code hosts make it."""
    plain = re.sub(r"[`*_]|\]\([^)]*\)|\[", "", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def anchors(page: Path) -> set[str]:
    return {slug(title) for title in re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.M)}


def links(page: Path) -> Iterator[str]:
    for token in MarkdownIt().enable("table").parse(page.read_text("utf-8")):
        for inner in token.children or []:
            for name in ("href", "src"):
                target = inner.attrGet(name)
                if target is not None:
                    yield str(target)


PAGES = [path for path in tracked_files() if path.suffix == ".md"]


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_every_link_leads_somewhere(page: Path) -> None:
    dead = []
    for link in links(page):
        # `wayside content check` follows the links of lessons: tests/contract/test_lessons.py.
        if re.match(r"https?://|mailto:|data:|(?:lesson|site):", link):
            continue
        name, _, anchor = link.partition("#")
        target = page if not name else page.parent / name
        if (
            not target.resolve().is_relative_to(ROOT)
            or not target.exists()
            or anchor
            and anchor not in anchors(target)
        ):
            dead.append(link)
    assert dead == []


def test_the_map_leads_to_every_page_for_readers() -> None:
    """A page of docs/ that nothing links to is a page that nobody finds."""
    reached = {
        (page.parent / link.partition("#")[0]).resolve()
        for page in PAGES
        for link in links(page)
        if not link.startswith(("http", "#"))
    }
    lost = [str(page.relative_to(ROOT)) for page in PAGES if page.resolve() not in reached]
    assert [name for name in lost if name.startswith("docs/") and name != "docs/README.md"] == []


def test_every_picture_stands_on_a_page_and_none_is_large() -> None:
    """They are taken by a script (tests/support/editor_pictures.py); links are checked above."""
    shown = {
        (page.parent / name).resolve()
        for page in (ROOT / "docs").rglob("*.md")
        for name in re.findall(r"!\[[^\]]{20,}\]\(([^)]+\.png)\)", page.read_text("utf-8"))
    }
    taken = set((ROOT / "docs" / "pictures").glob("*.png"))
    assert taken == shown
    assert max(path.stat().st_size for path in taken) <= 40_000
