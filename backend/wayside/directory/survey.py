"""A first look at all files, before anything is written: links of services, and private places.

An address must never be written and taken away afterwards (deleted bytes can outlive a row), so
which places are private is decided from the whole set first.
"""

from collections.abc import Iterator

from .archive import Listings
from .rows import Budget, Row, read_rows
from .rules.doors import address_keys, spot_of, spots_around
from .rules.known import Known
from .rules.places import parse_coordinates, parse_zip
from .rules.text import clean
from .rules.vocabulary import YES, parse_value
from .rules.withheld import Signs, signs_of

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
    _note_private_places(listings, known, _note_services(listings, known))
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


def _note_services(listings: Listings, known: Known) -> dict[str, Signs]:
    """Note which services are private; return what all words about each service tell."""
    budget = Budget()
    names: dict[str, Signs] = {}
    about: dict[str, Signs] = {}
    for cells in _rows(listings, "organization", budget):
        key = cells.get("id", "").strip()
        names[key] = signs_of(_plain(cells, "name"), _plain(cells, "alternate_name"))
        about[key] = signs_of(_plain(cells, "description"))
    found: dict[str, Signs] = {}
    for cells in _rows(listings, "service", budget):
        original = cells.get("id", "").strip()
        organization = cells.get("organization_id", "").strip()
        known.organization_of_service[original] = organization
        signs = signs_of(*(_plain(cells, column) for column in _SERVICE_TEXT))
        for one in {organization, *_ids(cells, "organization_id")}:
            signs |= names.get(one, Signs())
            # A roof somewhere in an organization's story is not this service's roof.
            signs |= Signs(harm=about.get(one, Signs()).harm)
        found[original] = found.get(original, Signs()) | signs
    for cells in _rows(listings, "eligibility", budget):
        _join(found, _ids(cells, "service_id"), signs_of(_plain(cells, "eligibility_description")))
    terms = {
        cells.get("id", "").strip(): signs_of(_plain(cells, "name"), _plain(cells, "description"))
        for cells in _rows(listings, "taxonomy_term", budget)
    }
    for cells in _rows(listings, "attribute", budget):
        links = _ids(cells, "link_id" if "link_id" in cells else "service_id")
        for term in _ids(cells, "taxonomy_term_id"):
            _join(found, links, terms.get(term, Signs()))
    known.private_services.update(key for key, signs in found.items() if signs.private)
    return found


def _join(found: dict[str, Signs], keys: list[str], signs: Signs) -> None:
    for key in keys:
        if key in found:
            found[key] |= signs


def _note_private_places(listings: Listings, known: Known, services: dict[str, Signs]) -> None:
    budget = Budget()
    places: dict[str, Signs] = {}
    for cells in _rows(listings, "location", budget):
        signs = signs_of(*(_plain(cells, column) for column in _LOCATION_TEXT))
        places[cells.get("id", "").strip()] = signs
        if signs.private:
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
        own = signs_of(_plain(cells, "description"))
        for service in _ids(cells, "service_id"):
            for place in _ids(cells, "location_id"):
                told = own | services.get(service, Signs()) | places.get(place, Signs())
                if service in known.private_services or told.private:
                    known.withheld.add(place)
    known.withheld.discard("")


def _note_same_addresses(listings: Listings, known: Known) -> None:
    """Another listing at the same door would tell the address: withhold it there as well."""
    budget = Budget()
    for cells in _rows(listings, "address", budget):
        if not known.withheld.isdisjoint(_ids(cells, "location_id")):
            known.doors.update(_door(cells))
    for cells in _rows(listings, "location", budget):
        if cells.get("id", "").strip() in known.withheld and (spot := _position(cells)):
            known.spots.update(spots_around(*spot))
    again = Budget()
    if known.doors:
        for cells in _rows(listings, "address", again):
            if not known.doors.isdisjoint(_door(cells)):
                known.withheld.update(_ids(cells, "location_id"))
    if known.spots:
        for cells in _rows(listings, "location", again):
            if (spot := _position(cells)) and spot_of(*spot) in known.spots:
                known.withheld.add(cells.get("id", "").strip())
    known.withheld.discard("")


def _note_texts_to_scrub(listings: Listings, known: Known) -> None:
    """Whatever is given at a private place may tell its street in words: those are scrubbed."""
    for cells in _rows(listings, "service_at_location", Budget()):
        if not known.withheld.isdisjoint(_ids(cells, "location_id")):
            known.private_services.update(_ids(cells, "service_id"))
            known.private_pairs.add(cells.get("id", "").strip())
    known.private_services.discard("")
    known.private_pairs.discard("")
    for service in known.private_services:
        if organization := known.organization_of_service.get(service):
            known.private_organizations.update([organization, *organization.split(",")])


def _door(cells: dict[str, str]) -> frozenset[str]:
    street = " ".join(_plain(cells, f"address_{line}") for line in (1, 2))
    return address_keys(street, parse_zip(cells.get("postal_code", "")), _plain(cells, "city"))


def _position(cells: dict[str, str]) -> tuple[float, float] | None:
    return parse_coordinates(cells.get("latitude", ""), cells.get("longitude", ""))


def _plain(cells: dict[str, str], column: str) -> str:
    cell = cells.get(column)
    return clean(cell)[0] if cell else ""
