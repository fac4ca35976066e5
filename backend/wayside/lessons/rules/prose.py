"""The Markdown inside a container: a small part of CommonMark, read by markdown-it-py.

Allowed are paragraphs, lists of one level, emphasis, pictures of our own, and links to another
lesson (`lesson:steady`) or to a public site by its id (`site:takeitdown`). All else is a fault.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .bounds import ALT_CHARACTERS
from .faults import Ledger
from .fences import IDENTIFIER, Text

TARGET = re.compile(rf"(lesson|site):({IDENTIFIER.pattern})")
PICTURE = re.compile(r"[a-z0-9][a-z0-9-]{0,40}\.(?:png|webp)")
HTML = re.compile(r"<[A-Za-z/!?]")
REMAINS = re.compile(r"\]\s*[(\[]|!\[|`|&#|&[a-z]+;")


@dataclass(frozen=True)
class Run:
    """Words that look alike. `to` is where a link leads; `picture` a file, with `text` as alt."""

    text: str
    strong: bool = False
    emphasis: bool = False
    to: str | None = None
    picture: str | None = None


@dataclass(frozen=True)
class Block:
    """A paragraph (one item) or a list (an item for each point). `line` is its first line."""

    kind: Literal["p", "ul", "ol"]
    line: int
    items: tuple[tuple[Run, ...], ...]

    def texts(self) -> Iterator[str]:
        """Each item as plain words, as read aloud."""
        for item in self.items:
            yield " ".join("".join(run.text for run in item).split())


def read_prose(text: Text, ledger: Ledger) -> tuple[Block, ...]:
    """The blocks of these lines. What is not allowed is a fault in the ledger."""
    for number, line in enumerate(text.lines, start=text.line):
        if HTML.search(line):
            ledger.fault(number, "HTML cannot stand in a lesson. Delete what is in < >.")
    env: dict[str, object] = {}
    tokens = _markdown().parse("\n".join(text.lines), env)
    if env.get("references"):
        ledger.fault(
            text.line, "A line such as [x]: address names a link. Write the link in place."
        )
    return tuple(_blocks(tokens, text.line, ledger))


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "maxNesting": 12})


def _blocks(tokens: Sequence[Token], first: int, ledger: Ledger) -> Iterator[Block]:
    items: list[tuple[Run, ...]] = []
    depth = start = paragraphs = start_of_item = 0
    kind: Literal["ul", "ol"] = "ul"
    for token in tokens:
        line = first + (token.map[0] if token.map else 0)
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            depth += 1
            if depth > 1:
                ledger.fault(line, "A list stands inside a list. Use one level only.")
            else:
                items, start = [], line
                kind = "ul" if token.type == "bullet_list_open" else "ol"
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            depth -= 1
            if depth == 0:
                yield Block(kind, start, tuple(items))
        elif token.type == "inline":
            runs = tuple(_runs(token.children or [], line, ledger))
            paragraphs += 1
            if depth:
                items.append(runs)
            else:
                yield Block("p", line, (runs,))
        elif token.type == "list_item_open":
            paragraphs, start_of_item = 0, line
        elif token.type == "list_item_close":
            if paragraphs != 1:
                ledger.fault(start_of_item, "Each point of a list is one paragraph with words.")
        elif token.type not in SILENT:
            ledger.fault(line, f"{_name(token)} cannot stand in a card. Write it as plain words.")


SILENT = {"paragraph_open", "paragraph_close"}
NAMES = {
    "heading_open": "A heading",
    "blockquote_open": "A quotation",
    "fence": "Code",
    "code_inline": "Code",
    "code_block": "Code, or a line that begins with four blanks,",
    "hr": "A rule",
}


def _name(token: Token) -> str:
    return NAMES.get(token.type, "This")


def _runs(tokens: Sequence[Token], line: int, ledger: Ledger) -> Iterator[Run]:
    strong = emphasis = 0
    to: str | None = None
    for token in tokens:
        match token.type:
            case "text" | "text_special":
                if REMAINS.search(token.content):
                    ledger.fault(line, "Here is a mark that is not read: ] ` or &. Take it out.")
                yield Run(token.content, strong > 0, emphasis > 0, to)
            case "softbreak" | "hardbreak":
                line += 1
                yield Run(" ", strong > 0, emphasis > 0, to)
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                to = _target(str(token.attrGet("href") or ""), line, ledger)
            case "link_close":
                to = None
            case "image":
                yield _picture(token, line, ledger)
            case _:
                ledger.fault(line, f"{_name(token)} cannot stand here. Write plain words.")


def _target(written: str, line: int, ledger: Ledger) -> str | None:
    if not TARGET.fullmatch(written):
        ledger.fault(
            line,
            "A link is never typed by hand. Link to lesson:ID, or to site:ID of content/sites.yml.",
        )
        return None
    return written


def _picture(token: Token, line: int, ledger: Ledger) -> Run:
    name = str(token.attrGet("src") or "")
    alt = " ".join(token.content.split())
    if not PICTURE.fullmatch(name):
        ledger.fault(line, "A picture is named by its file in content/pictures, .png or .webp.")
    if not 3 <= len(alt) <= ALT_CHARACTERS:
        ledger.fault(line, f"Say in 3 to {ALT_CHARACTERS} characters what the picture shows.")
    return Run(alt, picture=name)
