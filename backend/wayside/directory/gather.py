"""Reads the tables and puts together, for each service that can be shown, all that they say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from . import models
from .rules.card import (
    CLOSED_FOR_NOW,
    DEMO,
    NATIONAL,
    PlaceFacts,
    ServiceFacts,
    at_the_door,
    phones_of,
    week_of,
)
from .rules.places import zone_of

Row = dict[str, Any]
_SHOWN = ("active", "temporarily closed")

WRITTEN_IN = "en"
"""The language of the listings' own words (BCP 47), so that a screen reader speaks them right. HSDS
has no field for it, and every set we know is in English."""


async def gather(day: date) -> tuple[list[ServiceFacts], dict[str, dict[str, object]]]:
    """Return the facts of every active or temporarily closed service, and the sources by id."""
    sources = {row["id"]: row for row in await models.Source.all().values()}
    tables = await _Tables.read()
    organizations = {row["id"]: row for row in await models.Organization.all().values()}
    facts = []
    for row in await models.Service.filter(status__in=_SHOWN).order_by("id").values():
        facts.append(
            tables.facts(row, organizations[row["organization_id"]], sources[row["source_id"]], day)
        )
    shown: dict[str, dict[str, object]] = {
        key: {
            "name": row["name"],
            "demo": row["demo"],
            "attribution": row["attribution"],
            "language": WRITTEN_IN,
        }
        for key, row in sources.items()
    }
    return facts, shown


class _Tables:
    """Rows of every table by what they belong to."""

    def __init__(self) -> None:
        self.locations: dict[str, Row] = {}
        self.addresses: dict[str, Row] = {}
        self.pairs: dict[str, list[Row]] = {}
        self.phones: dict[str, list[Row]] = {}
        self.schedules: dict[str, list[Row]] = {}
        self.languages: dict[str, list[Row]] = {}
        self.terms: dict[str, list[tuple[str, str, str]]] = {}
        self.documents: dict[str, list[Row]] = {}
        self.costs: dict[str, list[Row]] = {}

    @classmethod
    async def read(cls) -> "_Tables":
        tables = cls()
        tables.locations = {row["id"]: row for row in await models.Location.all().values()}
        for row in await models.Address.all().order_by("-address_type", "-id").values():
            tables.addresses[row["location_id"]] = row  # a physical one comes last and stays
        tables.pairs = _by(
            await models.ServiceAtLocation.all().order_by("id").values(), "service_id"
        )
        tables.phones = _by_every(await models.Phone.all().order_by("id").values())
        tables.schedules = _by_every(await models.Schedule.all().order_by("id").values())
        tables.languages = _by_every(await models.Language.exclude(code="").order_by("id").values())
        terms = {
            row["id"]: row for row in await models.TaxonomyTerm.all().values("id", "code", "name")
        }
        said: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        columns = ("link_id", "taxonomy_term_id", "value")
        for link, term, value in await models.Attribute.all().order_by("id").values_list(*columns):
            said[link].append((terms[term]["code"], terms[term]["name"], value))
        tables.terms = said
        tables.documents = _by(
            await models.RequiredDocument.all().order_by("id").values(), "service_id"
        )
        tables.costs = _by(await models.CostOption.all().order_by("id").values(), "service_id")
        return tables

    def facts(self, row: Row, organization: Row, source: Row, day: date) -> ServiceFacts:
        key = row["id"]
        places = [self._place(pair, source, day) for pair in self._pairs(key)]
        own: list[Mapping[str, object]] = [
            one for one in self.schedules.get(key, []) if not _of_place(one)
        ]
        if any(place.address or place.position for place in places):
            own = at_the_door(own)
        phones = phones_of(self.phones.get(key, []))
        if not phones and not any(place.phones for place in places):
            phones = phones_of(self._of_organization(organization["id"]))
        languages = {one["code"] for one in self.languages.get(key, [])}
        for pair in self._pairs(key):
            for link in (pair["location_id"], pair["id"]):
                spoken = self.languages.get(link, [])
                languages |= {one["code"] for one in spoken if one["service_id"] in ("", key)}
        return ServiceFacts(
            id=key,
            source=row["source_id"],
            flags=NATIONAL * source["national"]
            | DEMO * source["demo"]
            | CLOSED_FOR_NOW * (row["status"] == "temporarily closed"),
            name=row["name"],
            organization=organization["name"],
            organization_text=organization["description"],
            description=row["description"],
            alert=row["alert"],
            apply=row["application_process"],
            eligibility=row["eligibility_description"],
            site=row["url"] or organization["website"],
            ages=(row["minimum_age"], row["maximum_age"]),
            assured_on=row["assured_on"],
            terms=self.terms.get(key, []),
            documents=[one["document"] for one in self.documents.get(key, [])],
            amounts=[one["amount"] for one in self.costs.get(key, []) if one["amount"]],
            hours=week_of(own, day) if own else None,
            phones=phones,
            languages=sorted(languages),
            places=places,
        )

    def _pairs(self, service: str) -> list[Row]:
        seen: dict[str, Row] = {}
        for pair in self.pairs.get(service, []):
            seen.setdefault(pair["location_id"], pair)
        return sorted(
            seen.values(), key=lambda pair: str(self.locations[pair["location_id"]]["original_id"])
        )

    def _place(self, pair: Row, source: Row, day: date) -> PlaceFacts:
        location = self.locations[pair["location_id"]]
        address = self.addresses.get(location["id"], {})
        here = [
            one
            for one in (
                *self.schedules.get(location["id"], []),
                *self.schedules.get(pair["id"], []),
            )
            if one["service_id"] in ("", pair["service_id"])
        ]
        phones = [
            one
            for one in (*self.phones.get(location["id"], []), *self.phones.get(pair["id"], []))
            if one["service_id"] in ("", pair["service_id"])
        ]
        position = (
            None if location["latitude"] is None else (location["latitude"], location["longitude"])
        )
        street = ", ".join(
            filter(None, (address.get("address_1", ""), address.get("address_2", "")))
        )
        return PlaceFacts(
            name=location["name"],
            address=street,
            city=address.get("city", ""),
            state=address.get("state_province", ""),
            zip=address.get("postal_code", ""),
            position=position,
            zone=zone_of(
                address.get("state_province", ""),
                source["timezone"],
                address.get("postal_code", ""),
            ),
            withheld=location["withheld"],
            hours=week_of(at_the_door(_surest(here)) if street or position else here, day),
            phones=phones_of(phones),
        )

    def _of_organization(self, organization: str) -> list[Row]:
        return [
            one
            for one in self.phones.get(organization, [])
            if not one["service_id"]
            and not one["location_id"]
            and not one["service_at_location_id"]
        ]


def _surest(rows: list[Row]) -> list[Row]:
    """Hours of this service at this place win over hours of the place."""
    return [one for one in rows if one["service_id"] or one["service_at_location_id"]] or rows


def _of_place(row: Row) -> bool:
    return bool(row["location_id"] or row["service_at_location_id"])


def _by(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row[column]].append(row)
    return grouped


def _by_every(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Group rows under each record that they name."""
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for column in ("service_id", "location_id", "service_at_location_id", "organization_id"):
            if row[column]:
                grouped[row[column]].append(row)
    return grouped
