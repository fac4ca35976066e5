"""Writes the records of one source, all of them or none: runs inside the caller's transaction."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from tortoise.models import Model

from . import models
from .rules.columns import ORDER
from .rules.known import Record

BATCH = 500
"""Records of one table held in memory before they are written."""

_MODELS: Mapping[str, type[Model]] = MappingProxyType(
    {
        "organization": models.Organization,
        "taxonomy_term": models.TaxonomyTerm,
        "service": models.Service,
        "location": models.Location,
        "service_at_location": models.ServiceAtLocation,
        "address": models.Address,
        "phone": models.Phone,
        "schedule": models.Schedule,
        "language": models.Language,
        "attribute": models.Attribute,
        "required_document": models.RequiredDocument,
        "cost_option": models.CostOption,
        "accessibility": models.Accessibility,
        "service_area": models.ServiceArea,
    }
)


class Store:
    """The records of one source, written in batches, parents first."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._waiting: dict[str, list[Model]] = {table: [] for table in ORDER}
        self._eligibility: list[tuple[str, str]] = []
        self._ids: set[str] = set()
        self.written: Counter[str] = Counter()

    async def replace(self, columns: dict[str, Any]) -> None:
        """Take away every record of the source and name it anew."""
        for table in reversed(ORDER):
            if table in _MODELS:
                await _MODELS[table].filter(source_id=self._source).delete()
        await models.Source.filter(id=self._source).delete()
        await models.Source.create(id=self._source, **columns)

    async def add(self, records: list[Record]) -> None:
        """Write records, now or with the next full batch."""
        full = False
        for table, columns in records:
            if table == "eligibility":
                self._eligibility.append((columns["id"], columns["eligibility_description"]))
                full = full or len(self._eligibility) >= BATCH
                continue
            if table == "organization" and not self._first(columns["id"]):
                continue
            batch = self._waiting[table]
            batch.append(_MODELS[table](source_id=self._source, **columns))
            full = full or len(batch) >= BATCH
        if full:
            await self.flush()

    async def flush(self) -> None:
        """Write everything that waits, parents before those that point at them."""
        for table, batch in self._waiting.items():
            if batch:
                await _MODELS[table].bulk_create(batch, batch_size=BATCH)
                self.written[table] += len(batch)
                batch.clear()
        for service, text in self._eligibility:
            await models.Service.filter(id=service).update(eligibility_description=text)
        self._eligibility.clear()

    def _first(self, identifier: str) -> bool:
        """Say whether an organization is new; one made from a service's name may come again."""
        new = identifier not in self._ids
        self._ids.add(identifier)
        return new
