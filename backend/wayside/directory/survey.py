"""A first look at all files, before anything is written: links of services, and private places.

An address must never be written and taken away afterwards (deleted bytes can outlive a row), so
which places are private is decided from the whole set first.
"""

from collections.abc import Iterator

from .archive import Listings
from .rows import Budget, Row, read_rows
from .rules.known import Known
from .rules.places import parse_zip
from .rules.text import clean
from .rules.vocabulary import YES, parse_value
from .rules.withheld import address_key, name_reads_as_private, reads_as_private

_PRIVATE = "safe.withheld"
_SERVICE_TEXT = (
    "name",
    "alternate_name",
    "description",
    "application_process",
    "eligibility_description",
)
_LOCATION_TEXT = ("name", "alternate_name", "description", "transportation")


def survey(listings: Listings, known: Known) -> None:
    """Fill in what `Known` needs: organizations by service, private services, withheld places.

    Raises ImportRefused when a file is no table or passes a bound.
    """
    _note_services(listings, known)
    _note_private_places(listings, known)
    _note_same_addresses(listings, known)
    _note_texts_to_scrub(listings, known)


def _rows(listings: Listings, table: str, budget: Budget) -> Iterator[dict[str, str]]:
    for file in listings.of(table):
        for row in read_rows(file, budget):
            if isinstance(row, Row):
                yield row.cells


def _ids(cells: dict[str, str], column: str) -> list[str]:
    cell = cells.get(column, "").strip()
    return [cell, *(part.strip() for part in cell.split(","))] if "," in cell else [cell]


def _note_services(listings: Listings, known: Known) -> None:
    budget = Budget()
    private_organizations = {
        cells.get("id", "").strip()
        for cells in _rows(listings, "organization", budget)
        if name_reads_as_private(_plain(cells, "name"))
    }
    for cells in _rows(listings, "service", budget):
        original, organization = (
            cells.get("id", "").strip(),
            cells.get("organization_id", "").strip(),
        )
        known.organization_of_service[original] = organization
        if (
            organization in private_organizations
            or name_reads_as_private(_plain(cells, "name"))
            or reads_as_private(*(_plain(cells, column) for column in _SERVICE_TEXT))
        ):
            known.private_services.add(original)


def _note_private_places(listings: Listings, known: Known) -> None:
    budget = Budget()
    for cells in _rows(listings, "location", budget):
        if reads_as_private(*(_plain(cells, column) for column in _LOCATION_TEXT)):
            known.withheld.add(cells.get("id", "").strip())
    terms = {_PRIVATE} | {
        cells.get("id", "").strip()
        for cells in _rows(listings, "taxonomy_term", budget)
        if cells.get("code", "").strip() == _PRIVATE
    }
    for cells in _rows(listings, "attribute", budget):
        if (
            cells.get("taxonomy_term_id", "").strip() in terms
            and parse_value(cells.get("value", "")) == YES
        ):
            link = cells.get("link_id", "").strip()
            if cells.get("link_entity", "").strip() == "location":
                known.withheld.add(link)
            elif link:
                known.private_services.add(link)
    for cells in _rows(listings, "service_at_location", budget):
        if not known.private_services.isdisjoint(_ids(cells, "service_id")):
            known.withheld.update(_ids(cells, "location_id"))
    known.withheld.discard("")


def _note_same_addresses(listings: Listings, known: Known) -> None:
    """Another listing at the same door would tell the address: withhold it there as well."""
    budget = Budget()
    doors: set[str] = set()
    for cells in _rows(listings, "address", budget):
        if not known.withheld.isdisjoint(_ids(cells, "location_id")):
            doors.add(_door(cells))
    spots: set[tuple[str, str]] = set()
    for cells in _rows(listings, "location", budget):
        if cells.get("id", "").strip() in known.withheld:
            spots.add(_spot(cells))
    doors.discard("")
    spots.discard(("", ""))
    again = Budget()
    if doors:
        for cells in _rows(listings, "address", again):
            if _door(cells) in doors:
                known.withheld.update(_ids(cells, "location_id"))
    if spots:
        for cells in _rows(listings, "location", again):
            if _spot(cells) in spots:
                known.withheld.add(cells.get("id", "").strip())
    known.withheld.discard("")


def _note_texts_to_scrub(listings: Listings, known: Known) -> None:
    """Whatever is given at a private place may tell its street in words: those are scrubbed."""
    for cells in _rows(listings, "service_at_location", Budget()):
        if not known.withheld.isdisjoint(_ids(cells, "location_id")):
            known.private_services.update(_ids(cells, "service_id"))
    known.private_services.discard("")
    for service in known.private_services:
        if organization := known.organization_of_service.get(service):
            known.private_organizations.update([organization, *organization.split(",")])


def _door(cells: dict[str, str]) -> str:
    return address_key(_plain(cells, "address_1"), parse_zip(cells.get("postal_code", "")))


def _spot(cells: dict[str, str]) -> tuple[str, str]:
    return cells.get("latitude", "").strip(), cells.get("longitude", "").strip()


def _plain(cells: dict[str, str], column: str) -> str:
    cell = cells.get(column)
    return clean(cell)[0] if cell else ""
