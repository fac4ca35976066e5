"""Organizations, services and taxonomy terms."""

from ..fields import Fields
from ..known import Known, Record
from ..reasons import Refusal, Repair, RowRefused
from ..withheld import hide_streets

ACTIVE, INACTIVE, CLOSED_FOR_NOW = "active", "inactive", "temporarily closed"
_STATUSES = {
    "active": ACTIVE,
    "open": ACTIVE,
    "inactive": INACTIVE,
    "defunct": "defunct",
    "closed": INACTIVE,
    "temporarily closed": CLOSED_FOR_NOW,
    "temporarily_closed": CLOSED_FOR_NOW,
}


def organization(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS organization."""
    name = fields.name() or fields.line("alternate_name")
    if not name:
        raise RowRefused(Refusal.NO_NAME)
    original = known.identify("organization", cells, fields)
    known.add("organization", original)
    description, alternate = fields.text("description"), fields.line("alternate_name")
    if not known.private_organizations.isdisjoint((original, fields.raw("id"))):
        name, alternate = hide_streets(name), hide_streets(alternate)
        description = hide_streets(description)
    return [
        (
            "organization",
            {
                "id": known.id("organization", original),
                "original_id": original,
                "name": name,
                "alternate_name": alternate,
                "description": description,
                "website": fields.link("website"),
            },
        )
    ]


def service(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS service; with an organization made from its name when its own is not here."""
    name = fields.name() or fields.line("alternate_name")
    if not name:
        raise RowRefused(Refusal.NO_NAME)
    original = known.identify("service", cells, fields)
    known.add("service", original)
    private = original in known.private_services or fields.raw("id") in known.private_services
    if private:
        name = hide_streets(name)
    records, organization_id = _organization_of(name, original, fields, known)

    def words(column: str) -> str:
        text = fields.line(column) if column == "alternate_name" else fields.text(column)
        return hide_streets(text) if private else text

    youngest, oldest = fields.age("minimum_age"), fields.age("maximum_age")
    if youngest is not None and oldest is not None and youngest > oldest:
        fields.note(Repair.AGE_DROPPED)
        youngest = oldest = None
    row = {
        "id": known.id("service", original),
        "organization_id": organization_id,
        "original_id": original,
        "name": name,
        "alternate_name": words("alternate_name"),
        "description": words("description"),
        "url": fields.link("url"),
        "status": _status(fields),
        "interpretation_services": words("interpretation_services"),
        "application_process": words("application_process"),
        "fees_description": words("fees_description"),
        "eligibility_description": words("eligibility_description"),
        "alert": words("alert"),
        "minimum_age": youngest,
        "maximum_age": oldest,
        "assured_on": fields.date("assured_date"),
        "modified_on": fields.date("last_modified"),
    }
    return [*records, ("service", row)]


def taxonomy_term(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS taxonomy_term, ours or the source's own."""
    name = fields.name()
    if not name:
        raise RowRefused(Refusal.NO_NAME)
    original = known.identify("taxonomy_term", cells, fields, needed=True)
    known.add("taxonomy_term", original)
    return [
        (
            "taxonomy_term",
            {
                "id": known.id("taxonomy_term", original),
                "original_id": original,
                "code": fields.line("code", 200) or original,
                "name": name,
                "description": fields.text("description"),
                "taxonomy": fields.line("taxonomy"),
            },
        )
    ]


def _organization_of(
    name: str, service: str, fields: Fields, known: Known
) -> tuple[list[Record], str]:
    found, named = fields.links("organization_id", known.of("organization"))
    if found:
        return [], known.id("organization", found[0])
    if named and (true := known.true_organization(fields.raw("organization_id"))):
        fields.note(Repair.ORGANIZATION_OF_SERVICE)
        return [], known.id("organization", true)
    fields.note(Repair.ORGANIZATION_MADE)
    made = known.id("organization", f"made:{service}")
    columns = {"id": made, "original_id": "", "name": name}
    return [("organization", columns)], made


def _status(fields: Fields) -> str:
    written = fields.raw("status").casefold()
    if not written:
        fields.note(Repair.STATUS_ASSUMED)
        return ACTIVE
    if written not in _STATUSES:
        fields.note(Repair.STATUS_UNKNOWN)
    return _STATUSES.get(written, INACTIVE)
