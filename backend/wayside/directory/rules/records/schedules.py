"""Schedules: the three shapes of HSDS 1.1, 2.0 and 3.x, and how people fill them in."""

import re
from datetime import date

from ..dates import parse_date
from ..fields import Fields
from ..hours import limits, merge, parse_hours_text, parse_spell, write_clock
from ..known import Known, Record
from ..reasons import Refusal, Repair, RowRefused
from ..text import one_line
from ..weekdays import ICAL, Weekdays, parse_weekdays
from .belonging import key_of, linked, parents_of, quiet

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{8}(?:T|$)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\w{1,7})?")
WEEKLY, MONTHLY, UNKNOWN = "WEEKLY", "MONTHLY", ""


def schedule(cells: dict[str, str], fields: Fields, known: Known) -> list[Record]:
    """HSDS schedule: a record for each opening that is understood, else one that keeps the text."""
    parents = parents_of(fields, known)
    openings = _openings(fields)
    original = known.identify("schedule", cells, fields)
    known.add("schedule", original)
    begins, ends = fields.date("valid_from"), fields.date("valid_to")
    # RRULE's own dates bound a schedule as well: the later beginning, the earlier end.
    first, last = _day(fields, "dtstart"), _day(fields, "until")
    shared = {
        "original_id": original,
        "valid_from": max(filter(None, (begins, first)), default=None),
        "valid_to": min(filter(None, (ends, last)), default=None),
        "attending_type": fields.line("attending_type"),
    }
    for opening in openings:
        opening["notes"] = quiet(opening["notes"], parents, known)
    records: list[Record] = []
    for one in parents:
        for number, opening in enumerate(openings):
            key = key_of(original, one, len(parents), *([str(number)] if number else []))
            columns = {**shared, **opening, **linked(one, known), "id": known.id("schedule", key)}
            records.append(("schedule", columns))
    return records


def _openings(fields: Fields) -> list[dict[str, str]]:
    opens, closes = _time(fields, "opens_at", "dtstart"), _time(fields, "closes_at", "until")
    written_days = fields.line("byday") or fields.line("weekday")
    notes = fields.text("notes")
    days = parse_weekdays(written_days)
    text = notes or " ".join(filter(None, (written_days, _span(opens, closes))))
    if _not_weekly(fields, days):
        if not (opens or closes or notes):
            raise RowRefused(Refusal.NO_TIMES)
        fields.note(Repair.MONTHLY)
        return [{"freq": MONTHLY, "notes": text}]
    if limits(notes):
        fields.note(Repair.HOURS_QUALIFIED)
        return [
            {"freq": UNKNOWN, "notes": one_line(f"{written_days} {_span(opens, closes)} {notes}")}
        ]
    if days is not None and (spell := parse_spell(opens, closes)) is not None:
        fields.note(*spell.repairs)
        return [_weekly(days.days, spell.opens, spell.closes, notes if _says_more(notes) else "")]
    week = parse_hours_text(notes) if notes else None
    if week is not None:
        chosen = [i for i in week if days is None or i[0] in days.days]
        if chosen:
            fields.note(Repair.TIMES_FROM_TEXT)
            return [_weekly((day,), start, end, "") for day, start, end in merge(chosen)]
    if not (opens or closes or notes):
        raise RowRefused(Refusal.NO_TIMES)
    fields.note(Repair.HOURS_AS_TEXT)
    return [{"freq": UNKNOWN, "notes": text}]


def _time(fields: Fields, name: str, other: str) -> str:
    """Return a time from its own column, else from the RRULE column where some sets put it."""
    if written := fields.line(name):
        return written
    cell = fields.line(other)
    return "" if _DATE.match(cell) else cell


def _day(fields: Fields, name: str) -> date | None:
    """Return the day of an RRULE column, also in the form of RFC 5545; None when it is no date."""
    written = fields.raw(name)
    return parse_date(_COMPACT.sub(r"\1-\2-\3", written) if _DATE.match(written) else "")


def _not_weekly(fields: Fields, days: Weekdays | None) -> bool:
    if days is not None and days.monthly:
        return True
    if fields.raw("freq").upper() in ("MONTHLY", "YEARLY") or fields.raw("bymonthday"):
        return True
    return fields.raw("interval") not in ("", "1")


def _weekly(days: tuple[int, ...], opens: int, closes: int, notes: str) -> dict[str, str]:
    return {
        "freq": WEEKLY,
        "byday": ",".join(ICAL[day] for day in days),
        "opens_at": write_clock(opens),
        "closes_at": write_clock(closes),
        "notes": notes,
    }


def _span(opens: str, closes: str) -> str:
    return f"{opens} - {closes}" if opens and closes else opens or closes


def _says_more(notes: str) -> bool:
    """Say whether notes hold more than the times that were read already."""
    return bool(notes) and parse_hours_text(notes) is None
