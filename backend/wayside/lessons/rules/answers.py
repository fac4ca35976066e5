"""The answers of a check: `- Answer | Kind reply`, and in the check-in what each one suggests."""

import re
from collections.abc import Sequence

from .bounds import OPTIONS
from .faults import Ledger
from .fences import IDENTIFIER
from .lesson import Extra, Option
from .prose import Block, Run

SUGGESTION = re.compile(rf"(line|lesson|help):({IDENTIFIER.pattern})")

NAMES = {"line": "line_id", "lesson": "lesson", "help": "help"}


def read_options(
    line: int, last: Sequence[Block | Extra], ledger: Ledger, *, suggesting: bool
) -> tuple[Option, ...]:
    """The answers in the `last` part of a check, if it is a list of them.

    `suggesting` allows a third part of ids: at most one line, one lesson, one kind of help, in this
    order, so that whoever is in danger meets the line first.
    """
    fewest, most = OPTIONS
    block = last[0] if last else None
    if not isinstance(block, Block) or block.kind != "ul" or not fewest <= len(block.items) <= most:
        says = f"A check ends in a list of {fewest} to {most} answers: - Answer | Kind reply"
        ledger.fault(line, says)
        return ()
    return tuple(_option(block.line, item, ledger, suggesting) for item in block.items)


def _option(line: int, item: tuple[Run, ...], ledger: Ledger, suggesting: bool) -> Option:
    written = [part.strip() for part in "".join(run.text for run in item).split("|")]
    most = 3 if suggesting else 2
    if not 2 <= len(written) <= most or not all(written):
        ledger.fault(line, "An answer and its kind reply have one | between them.")
        return Option(line, "", "")
    if any(run.to or run.picture for run in item):
        ledger.fault(line, "No link and no picture can stand in an answer.")
    suggests = _suggestions(line, written[2], ledger) if len(written) == 3 else {}
    return Option(line, written[0], written[1], **suggests)


def _suggestions(line: int, written: str, ledger: Ledger) -> dict[str, str]:
    found = [SUGGESTION.fullmatch(word) for word in written.split()]
    names = [match[1] for match in found if match]
    if len(names) < len(found) or names != [n for n in ("line", "lesson", "help") if n in names]:
        ledger.fault(line, "Suggest in this order, each once: line:ID lesson:ID help:svc.KIND.")
        return {}
    return {NAMES[match[1]]: match[2] for match in found if match}
