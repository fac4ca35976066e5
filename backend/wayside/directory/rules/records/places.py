"""Locations, their addresses and the services given there. A private place keeps only its town."""

from ..fields import Fields
from ..known import Known, Record
from ..places import STATES, parse_coordinates, parse_state, parse_zip
from ..reasons import Refusal, Repair, RowRefused

_TYPES = {"physical": "physical", "postal": "postal", "virtual": "virtual", "online": "virtual"}


def location(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS location."""
    written = fields.raw("id")
    name = fields.name()
    original = known.identify("location", cells, fields, needed=True)
    known.add("location", original)
    withheld = original in known.withheld or written in known.withheld
    columns: dict[str, object] = {
        "id": known.id("location", original),
        "original_id": original,
        "location_type": _TYPES.get(fields.raw("location_type").casefold(), "physical"),
        "withheld": withheld,
    }
    if withheld:
        fields.note(Repair.ADDRESS_WITHHELD)
        return [("location", columns)]
    latitude, longitude = fields.raw("latitude"), fields.raw("longitude")
    position = parse_coordinates(latitude, longitude)
    if position is None and (latitude or longitude):
        fields.note(Repair.COORDINATES_DROPPED)
    columns |= {
        "name": name,
        "description": fields.text("description"),
        "transportation": fields.text("transportation"),
        "latitude": position[0] if position else None,
        "longitude": position[1] if position else None,
    }
    return [("location", columns)]


def service_at_location(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS service_at_location."""
    service, named_service = fields.links("service_id", known.of("service"))
    place, named_place = fields.links("location_id", known.of("location"))
    if not named_service or not named_place:
        raise RowRefused(Refusal.NO_PARENT)
    if not service or not place:
        raise RowRefused(Refusal.PARENT_MISSING)
    original = known.identify("service_at_location", cells, fields)
    known.add("service_at_location", original)
    private = any(one in known.withheld for one in place)
    description = "" if private else fields.text("description")
    pairs = [(one, other) for one in service for other in place]
    records: list[Record] = []
    for one, other in pairs:
        key = original if len(pairs) == 1 else f"{original}|{one}|{other}"
        columns = {
            "id": known.id("service_at_location", key),
            "original_id": original,
            "service_id": known.id("service", one),
            "location_id": known.id("location", other),
            "description": description,
        }
        records.append(("service_at_location", columns))
    return records


def address(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS address. The street of a private place is not stored."""
    places, named = fields.links("location_id", known.of("location"))
    if not named:
        raise RowRefused(Refusal.NO_PARENT)
    if not places:
        raise RowRefused(Refusal.PARENT_MISSING)
    original = known.identify("address", cells, fields)
    known.add("address", original)
    columns = _columns(fields)
    if not any(columns[name] for name in ("address_1", "city", "state_province", "postal_code")):
        raise RowRefused(Refusal.EMPTY)
    kind = fields.raw("address_type").casefold()
    columns["address_type"] = (
        "postal" if kind == "postal" else "virtual" if kind == "virtual" else "physical"
    )
    records: list[Record] = []
    for place in places:
        shown = dict(columns)
        if place in known.withheld:
            fields.note(Repair.ADDRESS_WITHHELD)
            shown |= dict.fromkeys(("address_1", "address_2", "postal_code", "region"), "")
        key = original if len(places) == 1 else f"{original}|{place}"
        shown |= {
            "id": known.id("address", key),
            "original_id": original,
            "location_id": known.id("location", place),
        }
        records.append(("address", shown))
    return records


def _columns(fields: Fields) -> dict[str, str]:
    written_state = fields.line("state_province")
    state = parse_state(written_state)
    if state != written_state:
        fields.note(Repair.STATE_NORMALISED)
    country = fields.raw("country").upper()
    if country in ("USA", "UNITED STATES", "U.S.", "UNITED STATES OF AMERICA"):
        country = "US"
    if len(country) != 2 or not country.isalpha():
        country = "US"
        fields.note(Repair.COUNTRY_ASSUMED)
    postal = fields.line("postal_code", 20)
    if country == "US" and (code := parse_zip(postal)):
        postal = code
    lines = [fields.line(f"address_{number}") for number in (1, 2, 3, 4)]
    return {
        "address_1": lines[0],
        "address_2": ", ".join(line for line in lines[1:] if line)[:300],
        "city": fields.line("city"),
        "region": fields.line("region"),
        "state_province": state if state in STATES or len(state) > 2 else state.upper(),
        "postal_code": postal,
        "country": country,
    }
