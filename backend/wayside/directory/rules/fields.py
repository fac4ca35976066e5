"""The cells of one row, read by name, with every repair noted."""

from collections.abc import Collection, Mapping
from datetime import date

from .ages import parse_age
from .bounds import Bound
from .dates import parse_date
from .links import parse_link
from .reasons import Refusal, Repair, RowRefused
from .text import clean, is_placeholder, one_line

_NOTHING = frozenset({"", "0", "null", "none", "n/a"})


class Fields:
    """Reads cells for one converter; `repairs` grows as it does."""

    def __init__(self, cells: Mapping[str, str], repairs: Collection[Repair] = ()) -> None:
        self._cells = cells
        self.repairs: set[Repair] = set(repairs)

    def note(self, *repairs: Repair) -> None:
        self.repairs.update(repairs)

    def raw(self, name: str) -> str:
        """Return the cell as it is, without blanks around it."""
        return self._cells.get(name, "").strip()

    def text(self, name: str, limit: int = Bound.TEXT_CHARACTERS) -> str:
        """Return the cell as clean text of several lines; placeholders become empty."""
        cell = self._cells.get(name)
        if not cell:
            return ""
        text, repairs = clean(cell)
        self.repairs |= repairs
        if text and is_placeholder(text):
            self.note(Repair.PLACEHOLDER_BLANKED)
            return ""
        if len(text) > limit:
            self.note(Repair.TOO_LONG)
            text = text[:limit].rstrip()
        return text

    def line(self, name: str, limit: int = Bound.LINE_TEXT_CHARACTERS) -> str:
        """Return the cell as clean text of one line."""
        return one_line(self.text(name, limit))

    def name(self, name: str = "name") -> str:
        """Return a name; a row named only "test" or "blank" is refused."""
        cell, repairs = clean(self._cells.get(name, ""))
        if cell and is_placeholder(cell):
            raise RowRefused(Refusal.PLACEHOLDER)
        self.repairs |= repairs
        if len(cell) > Bound.LINE_TEXT_CHARACTERS:
            self.note(Repair.TOO_LONG)
        return one_line(cell[: Bound.LINE_TEXT_CHARACTERS])

    def link(self, name: str) -> str:
        link, repairs = parse_link(self.raw(name))
        self.note(*repairs)
        return link

    def age(self, name: str) -> int | None:
        written = self.raw(name)
        age = parse_age(written)
        if written and age is None:
            self.note(Repair.AGE_DROPPED)
        return age

    def date(self, name: str) -> date | None:
        written = self.raw(name)
        day = parse_date(written)
        if written and day is None:
            self.note(Repair.DATE_DROPPED)
        return day

    def original(self, name: str = "id") -> str:
        """Return an id; one that is longer than any real id refuses the row."""
        cell = self.raw(name)
        if len(cell) > Bound.ID_CHARACTERS:
            raise RowRefused(Refusal.TOO_LARGE)
        return cell

    def links(self, name: str, known: Collection[str]) -> tuple[list[str], bool]:
        """Return the ids of a cell that are known, and whether the cell named any at all.

        One cell may hold several ids between commas.
        """
        cell = self.raw(name)
        if cell in known:
            return [cell], True
        if cell.casefold() in _NOTHING:
            return [], False
        named = [part for part in (piece.strip() for piece in cell.split(",")) if part]
        found = [part for part in dict.fromkeys(named) if part in known]
        if len(found) > 1:
            self.note(Repair.SEVERAL_PARENTS)
        if found and len(found) < len(set(named)):
            self.note(Repair.SOME_PARENTS_MISSING)
        return found, True
