"""From the bytes of a file to a lesson, whole or not at all."""

import re

from .answers import read_options
from .bounds import LINES_ON_A_CARD
from .faults import Ledger
from .fences import Fence, Text, read_fences
from .front import AnyFront, TranslationFront, read_front
from .lesson import TITLE, Card, CardKind, Extra, ExtraKind, Lesson, Option, ShelfName
from .prose import Block, read_prose
from .source import read_lines

SUBJECTS = frozenset({"law", "health", "telling", "consent", "exit"})
MARKS = SUBJECTS | {"unconfirmed"}
CARD_ID = re.compile(r"[a-z]+(?:-[a-z]+){0,3}")
KINDS_OF: dict[ShelfName, frozenset[CardKind]] = {
    "lessons": frozenset({"card", "check"}),
    "steady": frozenset({"pause"}),
    "check-in": frozenset({"check"}),
}


def read_lesson(
    file: str, raw: bytes, model: type[AnyFront], shelf: ShelfName = "lessons"
) -> Lesson:
    """The lesson in these bytes. Raises Refused with every fault; nothing is half read."""
    ledger = Ledger(file)
    lines = read_lines(raw, ledger)
    front, places, first = read_front(lines, model, ledger)
    if front.id != file.rpartition("/")[2].removesuffix(".md"):
        ledger.fault(places["id"], "The id has to be the name of the file without .md.")
    fences = read_fences(lines[first - 1 :], first, ledger)
    ledger.refuse_if_faulty()
    cards = tuple(_card(fence, shelf, lines, ledger) for fence in fences)
    _ids_differ(cards, front, places, ledger)
    ledger.refuse_if_faulty()
    return Lesson(file, shelf, front, places, cards)


def _ids_differ(
    cards: tuple[Card, ...], front: AnyFront, places: dict[str, int], ledger: Ledger
) -> None:
    seen: dict[str, int] = {}
    for card in cards:
        if card.id in seen:
            ledger.fault(card.line, f"`{card.id}` is already the id of line {seen[card.id]}.")
        seen[card.id] = card.line
    if not cards:
        ledger.fault(places["id"], "No card follows. Write at least `::: card {#one}`.")
    if isinstance(front, TranslationFront):
        for id in {*front.cards} ^ {*seen, TITLE}:
            what = "has a card" if id in seen else "is listed in `cards`"
            ledger.fault(places["cards"], f"`{id}` {what} only. Both have to name it.")


def _card(fence: Fence, shelf: ShelfName, lines: list[str], ledger: Ledger) -> Card:
    kinds = KINDS_OF[shelf]
    kind = next((known for known in kinds if known == fence.kind), None)
    if kind is None:
        ledger.fault(fence.line, f"Here stand {' and '.join(sorted(kinds))} only. Move this.")
    if fence.id is None or not CARD_ID.fullmatch(fence.id) or fence.id == TITLE:
        ledger.fault(fence.line, f"A {fence.kind} needs an id of small letters: {{#one}}.")
    for mark in sorted(fence.marks - MARKS):
        ledger.fault(fence.line, f"`{mark}` is not known. Known are: {', '.join(sorted(MARKS))}.")
    parts: list[Block | Extra] = []
    for inside in fence.inside:
        if isinstance(inside, Fence):
            parts.append(_extra(inside, ledger))
        else:
            parts += read_prose(inside, ledger)
    options: tuple[Option, ...] = ()
    if fence.kind == "check":
        options = read_options(fence.line, parts[-1:], ledger, suggesting=shelf == "check-in")
        parts = parts[:-1]
    if not any(isinstance(part, Block) for part in parts):
        ledger.fault(fence.line, f"This {fence.kind} has no words of its own. Add some.")
    if sum(isinstance(part, Extra) and part.kind == "crisis" for part in parts) > LINES_ON_A_CARD:
        ledger.fault(fence.line, f"More than {LINES_ON_A_CARD} lines to call. Keep the best few.")
    source = "\n".join([fence.kind, *lines[fence.line : fence.last - 1]])
    id = fence.id or ""
    return Card(kind or "card", id, fence.line, fence.marks, tuple(parts), options, source)


def _extra(fence: Fence, ledger: Ledger) -> Extra:
    kind: ExtraKind = fence.kind  # type: ignore[assignment]  # read_fences lets no card in here
    texts = [part for part in fence.inside if isinstance(part, Text) and not part.empty]
    if fence.marks:
        ledger.fault(fence.line, f"A {kind} has no marks. Put them on the card around it.")
    if kind in {"resource", "crisis"}:
        if fence.id is None or texts:
            ledger.fault(fence.line, f"A {kind} is empty and names one id: ::: {kind} {{#id}}.")
        return Extra(kind, fence.line, ref=fence.id)
    if fence.id is not None:
        ledger.fault(fence.line, f"A {kind} inside a card has no id. Delete it.")
    blocks = tuple(block for text in texts for block in read_prose(text, ledger))
    if not blocks:
        ledger.fault(fence.line, f"This {kind} is empty. Write words in it, or delete it.")
    return Extra(kind, fence.line, blocks)
