"""Which table a file is, and which column a heading is, in HSDS 1.1, 2.0 and 3.x.

Names are compared without case, with blanks and hyphens as underscores.
"""

import re
from types import MappingProxyType

ORDER = (
    "organization",
    "taxonomy_term",
    "service",
    "eligibility",
    "location",
    "service_at_location",
    "address",
    "phone",
    "schedule",
    "language",
    "attribute",
    "required_document",
    "cost_option",
    "accessibility",
    "service_area",
)
"""Tables we read, each after those that it points at."""

_FILES = """
organization: organizations agency agencies
taxonomy_term: taxonomy_terms taxonomy taxonomies_terms term terms
service: services
eligibility: eligibilities
location: locations
service_at_location: service_at_locations services_at_location services_at_locations
address: addresses physical_address physical_addresses
phone: phones
schedule: schedules regular_schedule regular_schedules
language: languages
attribute: attributes service_attribute service_attributes service_taxonomy services_taxonomy
    service_taxonomies
    other_attribute other_attributes
required_document: required_documents
cost_option: cost_options
accessibility: accessibility_for_disabilities accessibilities
service_area: service_areas
"""

NOT_READ = MappingProxyType(
    {
        "contact": "holds people's names, which are never stored",
        "contacts": "holds people's names, which are never stored",
        "program": "nothing on screen uses it yet",
        "programs": "nothing on screen uses it yet",
        "funding": "nothing on screen uses it yet",
        "fundings": "nothing on screen uses it yet",
        "holiday_schedule": "nothing on screen uses it yet",
        "holiday_schedules": "nothing on screen uses it yet",
        "payment_accepted": "nothing on screen uses it yet",
        "payments_accepted": "nothing on screen uses it yet",
        "postal_address": "where to write to; it is not where to go",
        "postal_addresses": "where to write to; it is not where to go",
        "metadata": "nothing on screen uses it yet",
        "meta_table_description": "nothing on screen uses it yet",
        "meta_table_descriptions": "nothing on screen uses it yet",
        "taxonomies": "nothing on screen uses it yet",
        "taxonomy_source": "nothing on screen uses it yet",
        "organization_identifier": "nothing on screen uses it yet",
        "organization_identifiers": "nothing on screen uses it yet",
        "url": "nothing on screen uses it yet",
        "urls": "nothing on screen uses it yet",
        "unit": "nothing on screen uses it yet",
        "units": "nothing on screen uses it yet",
        "service_capacity": "nothing on screen uses it yet",
        "service_capacities": "nothing on screen uses it yet",
    }
)
"""Files of HSDS that we know and leave alone, and why."""

TABLE_OF_FILE: dict[str, str] = {}
for _line in re.sub(r"\n\s+", " ", _FILES.strip()).split("\n"):
    _table, _names = _line.split(":")
    TABLE_OF_FILE.update(dict.fromkeys([_table, *_names.split()], _table))

_EVERYWHERE = {"identifier": "id", "uuid": "id", "_id": "id"}
_COLUMNS: dict[str, dict[str, str]] = {
    "organization": {"url": "website", "web_address": "website", "organization_name": "name"},
    "taxonomy_term": {
        "term": "name",
        "taxonomy_name": "name",
        "vocabulary": "taxonomy",
        "taxonomy_code": "code",
    },
    "service": {
        "service_name": "name",
        "website": "url",
        "fees": "fees_description",
        "eligibility": "eligibility_description",
        "min_age": "minimum_age",
        "max_age": "maximum_age",
        "how_to_apply": "application_process",
    },
    "eligibility": {
        "eligibility": "eligibility_description",
        "description": "eligibility_description",
    },
    "location": {
        "location_name": "name",
        "lat": "latitude",
        "lon": "longitude",
        "lng": "longitude",
        "long": "longitude",
        "type": "location_type",
    },
    "address": {
        "address": "address_1",
        "street": "address_1",
        "state": "state_province",
        "zip": "postal_code",
        "zipcode": "postal_code",
        "zip_code": "postal_code",
        "postcode": "postal_code",
        "type": "address_type",
    },
    "phone": {
        "phone_number": "number",
        "phone": "number",
        "ext": "extension",
        "phone_type": "type",
    },
    "schedule": {
        "days": "weekday",
        "day": "weekday",
        "open": "opens_at",
        "close": "closes_at",
        "original_text": "notes",
        "description": "notes",
    },
    "language": {"language": "name", "language_code": "code"},
    "attribute": {
        "taxonomy_id": "taxonomy_term_id",
        "taxonomy_detail": "label",
        "link_type": "type",
    },
    "accessibility": {"accessibility": "description"},
    "service_area": {"service_area": "name", "extent": "area"},
    "required_document": {"document_name": "document"},
    "cost_option": {"cost": "amount"},
}


def table_of_file(name: str) -> str | None:
    """Return the table for a file's base name ("physical_addresses.csv"), or None."""
    return TABLE_OF_FILE.get(_key(re.sub(r"(?i)\.csv$", "", name)).removeprefix("hsds_"))


def why_not_read(name: str) -> str | None:
    """Return why a known file is left alone, or None when the name tells nothing."""
    return NOT_READ.get(_key(re.sub(r"(?i)\.csv$", "", name)).removeprefix("hsds_"))


def columns_of(table: str, header: list[str]) -> list[str]:
    """Return our names for a header's cells; one that is repeated or empty becomes ""."""
    aliases = _EVERYWHERE | _COLUMNS.get(table, {})
    keys = [_key(cell) for cell in header]
    present = set(keys)
    names: list[str] = []
    for key in keys:
        alias = aliases.get(key, key)
        name = key if alias in present else alias  # the real name wins over its alias
        names.append("" if name in names else name)
    return names


def looks_like_header(table: str, header: list[str]) -> bool:
    """Say whether the first row names columns: an id, or another that the table needs."""
    names = set(columns_of(table, header))
    return bool(names & _NEEDED.get(table, frozenset({"id"})))


_NEEDED = {
    table: frozenset({"id", *extra.split()})
    for table, extra in {
        "organization": "name",
        "service": "name",
        "location": "name",
        "service_at_location": "service_id",
        "address": "address_1",
        "phone": "number",
        "schedule": "weekday byday opens_at",
        "language": "code name",
        "attribute": "taxonomy_term_id",
        "eligibility": "service_id",
        "taxonomy_term": "name",
    }.items()
}


def _key(cell: str) -> str:
    return re.sub(r"[\s\-./]+", "_", cell.strip().strip('"').strip("\ufeff").casefold())
