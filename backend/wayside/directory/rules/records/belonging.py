"""Phones and languages: rows that belong to a service, a place, both or an organization."""

import re
from collections.abc import Iterable, Mapping

from ..fields import Fields
from ..known import Known, Record
from ..phones import PhoneKind, parse_kind, parse_phone
from ..reasons import Refusal, Repair, RowRefused
from ..tongues import parse_tongues
from ..withheld import hide_streets

_KEYWORD = re.compile(r"[A-Z0-9]{2,12}")
_PARENTS = ("service", "location", "organization", "service_at_location")


def parents_of(fields: Fields, known: Known) -> list[dict[str, str]]:
    """Return the links of a row, one mapping for each record it becomes.

    A row with one of each stays one record. Where a cell names several, each gets its own record,
    and the links beside it are not multiplied: they get a record of their own.
    """
    found: dict[str, list[str]] = {}
    named_any = False
    for table in _PARENTS:
        ids, named = fields.links(f"{table}_id", known.of(table))
        named_any = named_any or named
        if named and not ids:
            fields.note(Repair.SOME_PARENTS_MISSING)
        found[table] = ids
    if not named_any:
        raise RowRefused(Refusal.NO_PARENT)
    if not any(found.values()):
        raise RowRefused(Refusal.PARENT_MISSING)
    if all(len(ids) <= 1 for ids in found.values()):
        return [{table: ids[0] for table, ids in found.items() if ids}]
    return [{table: one} for table, ids in found.items() for one in ids]


def linked(parent: dict[str, str], known: Known) -> dict[str, str]:
    """Return the id columns for one mapping of `parents_of`."""
    return {
        f"{table}_id": known.id(table, parent[table]) if table in parent else ""
        for table in _PARENTS
    }


def quiet(text: str, parents: Iterable[Mapping[str, str]], known: Known) -> str:
    """Return the text, without streets when one of the records it belongs to is private."""
    private = any(known.is_private({t: (one,) for t, one in each.items()}) for each in parents)
    return hide_streets(text) if private else text


def key_of(original: str, parent: dict[str, str], count: int, *more: str) -> str:
    """Return the key under which one of several records of a row is stored."""
    parts = (
        [original]
        if count == 1
        else [original, *(f"{t}={one}" for t, one in sorted(parent.items()))]
    )
    return "|".join([*parts, *more])


def phone(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS phone."""
    written = fields.raw("number")
    if not written:
        raise RowRefused(Refusal.EMPTY)
    parents = parents_of(fields, known)
    kind, repairs = parse_kind(fields.raw("type"))
    number = parse_phone(written, kind=kind)
    if number is None:
        raise RowRefused(Refusal.BAD_NUMBER)
    if number.premium:
        raise RowRefused(Refusal.PREMIUM_NUMBER)
    fields.note(*repairs)
    if number.number != written:
        fields.note(Repair.PHONE_NORMALISED)
    original = known.identify("phone", cells, fields)
    known.add("phone", original)
    extension = fields.line("extension", 40)
    if kind is PhoneKind.TEXT:  # sent as a message, so only a word that is meant as one
        extension = extension if _KEYWORD.fullmatch(extension) else ""
    else:
        extension = "".join(c for c in extension if c.isdigit())[:7] or number.extension
    columns = {
        "original_id": original,
        "number": number.number,
        "extension": extension,
        "kind": int(kind),
        "label": quiet(fields.line("description"), parents, known),
    }
    return [
        (
            "phone",
            {
                **columns,
                **linked(one, known),
                "id": known.id("phone", key_of(original, one, len(parents))),
            },
        )
        for one in parents
    ]


def language(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS language, by code or by name; interpreters become a note without a code."""
    written = fields.line("code") or fields.line("name")
    if not written:
        raise RowRefused(Refusal.EMPTY)
    parents = parents_of(fields, known)
    whole = fields.text("code") or fields.text("name")
    tongues = parse_tongues(whole)
    if tongues is None:
        raise RowRefused(Refusal.LANGUAGE_UNKNOWN)
    if tongues.codes != (written,):
        fields.note(Repair.INTERPRETER if not tongues.codes else Repair.LANGUAGE_NAMED)
    original = known.identify("language", cells, fields)
    known.add("language", original)
    note = quiet(fields.line("note") or ("" if tongues.exact else written), parents, known)
    records: list[Record] = []
    for one in parents:
        for code in tongues.codes or ("",):
            key = key_of(original, one, len(parents), *([code] if len(tongues.codes) > 1 else []))
            columns = {
                "original_id": original,
                "code": code,
                "note": note,
                "id": known.id("language", key),
            }
            records.append(("language", {**columns, **linked(one, known)}))
    return records
