"""What one import knows while it reads: which records are here, and which places are private."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from wayside.kernel.identifiers import stable_id

from .fields import Fields
from .reasons import Refusal, Repair, RowRefused

Record = tuple[str, dict[str, Any]]
"""A table's name and the columns of one row of it."""

_HOPS = 5
_POINTED_AT = frozenset(
    {"organization", "service", "location", "service_at_location", "taxonomy_term"}
)


@dataclass
class Known:
    """Original ids of the records that are stored, and what the first look at the files told."""

    source: str
    present: dict[str, set[str]] = field(default_factory=dict)
    organization_of_service: dict[str, str] = field(default_factory=dict)
    private_services: set[str] = field(default_factory=set)
    private_organizations: set[str] = field(default_factory=set)
    private_pairs: set[str] = field(default_factory=set)
    withheld: set[str] = field(default_factory=set)
    doors: set[str] = field(default_factory=set)
    """Keys of the addresses of withheld places; held in memory only."""
    spots: set[tuple[int, int]] = field(default_factory=set)
    """Cells around the positions of withheld places; held in memory only."""
    _rows: set[bytes] = field(default_factory=set)
    _ids: dict[tuple[str, str], str] = field(default_factory=dict)

    def of(self, table: str) -> Collection[str]:
        return self.present.setdefault(table, set())

    def id(self, table: str, original: str) -> str:
        if original not in self.of(table):
            return stable_id(self.source, table, original)
        key = (table, original)  # pointed at by many rows: worked out once
        if key not in self._ids:
            self._ids[key] = stable_id(self.source, table, original)
        return self._ids[key]

    def begin_table(self) -> None:
        """Forget what only the table before needed: memory stays bounded by the largest one."""
        self._rows.clear()
        for table in set(self.present) - _POINTED_AT:
            self.present[table].clear()
        self._ids = {key: one for key, one in self._ids.items() if key[0] in _POINTED_AT}

    def identify(
        self, table: str, cells: dict[str, str], fields: Fields, *, needed: bool = False
    ) -> str:
        """Return the original id under which a row is stored, and remember it as present.

        The same row again is refused. An id used before by another row, or no id at all, is
        completed from the row's content, so that a second import makes the same one.
        """
        content = "\x1f".join(f"{name}\x1e{cell.strip()}" for name, cell in sorted(cells.items()))
        digest = blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16)
        if digest.digest() in self._rows:
            raise RowRefused(Refusal.DUPLICATE)
        self._rows.add(digest.digest())
        original = fields.original()
        if not original:
            if needed:
                raise RowRefused(Refusal.NO_ID)
            fields.note(Repair.ID_MADE)
            original = f"row:{digest.hexdigest()}"
        present = self.present.setdefault(table, set())
        if original in present:
            fields.note(Repair.ID_REPEATED)
            original = f"{original}#{digest.hexdigest()[:12]}"
        return original

    def is_private(self, parents: Mapping[str, Collection[str]]) -> bool:
        """Say whether a row belongs to a private record; `parents` is original ids by table."""
        return not (
            self.withheld.isdisjoint(parents.get("location", ()))
            and self.private_services.isdisjoint(parents.get("service", ()))
            and self.private_organizations.isdisjoint(parents.get("organization", ()))
            and self.private_pairs.isdisjoint(parents.get("service_at_location", ()))
        )

    def add(self, table: str, original: str) -> None:
        self.present.setdefault(table, set()).add(original)

    def true_organization(self, named: str) -> str:
        """Return the organization at the end of a chain of services, or "" when there is none."""
        for _ in range(_HOPS):
            named = self.organization_of_service.get(named, "")
            if named in self.of("organization"):
                return named
        return ""
