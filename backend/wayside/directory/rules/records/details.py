"""The smaller tables: terms said of a record, papers, prices, access, area, eligibility text."""

import re

from ..fields import Fields
from ..known import Known, Record
from ..reasons import Refusal, RowRefused
from ..withheld import hide_streets
from .belonging import quiet

_ENTITIES = frozenset({"organization", "service", "location", "service_at_location"})


def _parents(table: str, fields: Fields, known: Known, column: str | None = None) -> list[str]:
    found, named = fields.links(column or f"{table}_id", known.of(table))
    if not named:
        raise RowRefused(Refusal.NO_PARENT)
    if not found:
        raise RowRefused(Refusal.PARENT_MISSING)
    return found


def _records(
    table: str,
    parent: str,
    cells: dict[str, str],
    fields: Fields,
    known: Known,
    columns: dict[str, str],
) -> list[Record]:
    parents = _parents(parent, fields, known)
    if not any(columns.values()):
        raise RowRefused(Refusal.EMPTY)
    if known.is_private({parent: parents}):
        columns = {name: hide_streets(text) for name, text in columns.items()}
    original = known.identify(table, cells, fields)
    known.add(table, original)
    records: list[Record] = []
    for one in parents:
        key = original if len(parents) == 1 else f"{original}|{one}"
        ids = {"id": known.id(table, key), f"{parent}_id": known.id(parent, one)}
        records.append((table, {"original_id": original, **ids, **columns}))
    return records


def attribute(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS attribute, and the service_taxonomy and service_attribute of older versions."""
    entity = fields.raw("link_entity").casefold() or "service"
    if entity not in _ENTITIES:
        raise RowRefused(Refusal.NO_PARENT)
    parents = _parents(entity, fields, known, "link_id" if "link_id" in cells else "service_id")
    terms, _ = fields.links("taxonomy_term_id", known.of("taxonomy_term"))
    if not terms:
        raise RowRefused(Refusal.TERM_MISSING)
    original = known.identify("attribute", cells, fields)
    known.add("attribute", original)
    records: list[Record] = []
    for one in parents:
        for term in terms:
            alone = len(parents) == 1 and len(terms) == 1
            columns = {
                "id": known.id("attribute", original if alone else f"{original}|{one}|{term}"),
                "original_id": original,
                "link_entity": entity,
                "link_id": known.id(entity, one),
                "taxonomy_term_id": known.id("taxonomy_term", term),
                "value": fields.line("value"),
                "label": quiet(fields.line("label"), [{entity: one}], known),
            }
            records.append(("attribute", columns))
    return records


def required_document(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS required_document."""
    columns = {"document": fields.line("document")}
    return _records("required_document", "service", cells, fields, known, columns)


def cost_option(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS cost_option."""
    amount = fields.raw("amount").lstrip("$")
    columns = {
        "option": fields.line("option"),
        "amount": amount if re.fullmatch(r"\d{1,9}(\.\d{1,2})?", amount) else "",
        "currency": fields.raw("currency").upper()[:3],
        "amount_description": fields.line("amount_description"),
    }
    return _records("cost_option", "service", cells, fields, known, columns)


def accessibility(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS accessibility."""
    columns = {"description": fields.line("description"), "details": fields.text("details")}
    return _records("accessibility", "location", cells, fields, known, columns)


def service_area(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS service_area; shapes on a map (extent) are not stored."""
    columns = {"name": fields.line("name"), "description": fields.text("description")}
    return _records("service_area", "service", cells, fields, known, columns)


def eligibility(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS 1.1 eligibility: becomes the text of its service."""
    text = fields.text("eligibility_description")
    if not text:
        raise RowRefused(Refusal.EMPTY)
    parents = _parents("service", fields, known)
    known.identify("eligibility", cells, fields)
    return [
        (
            "eligibility",
            {
                "id": known.id("service", one),
                "eligibility_description": hide_streets(text)
                if one in known.private_services
                else text,
            },
        )
        for one in parents
    ]
