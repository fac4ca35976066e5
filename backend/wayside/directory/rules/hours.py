"""Opening hours: written times and weekdays to weekly intervals, or None when not certain.

An interval is (weekday, opens, closes): weekday 0 is Monday; opens and closes are minutes from that
day's midnight; closes is greater than 1440 when the doors close after midnight. A guess would send
someone to a locked door, so whatever is not wholly understood is None and the text is kept.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .reasons import Repair
from .weekdays import parse_weekdays

Interval = tuple[int, int, int]
DAY = 24 * 60
WHOLE_WEEK: tuple[Interval, ...] = tuple((day, 0, DAY) for day in range(7))
_LONGEST = 500
"""Characters of a text that is read as hours; longer ones are stories."""
LONGEST_NIGHT = 16 * 60
"""A spell over midnight longer than this is taken for a mistake in am and pm."""

_CLOCK = re.compile(
    r"(?i)\s*(?P<hour>\d{1,2})(?::?(?P<minute>\d{2}))?(?::\d{2})?\s*"
    r"(?P<half>[ap]\.?\s?m?\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?\s*"
)
_ALL_DAY = re.compile(
    r"(?i)\s*(?:open\s+)?24\s*(?:/\s*7|-?\s*(?:hours?|hrs?)(?:\s+(?:a|per)\s+day)?)\s*"
)
_ALL_WEEK = re.compile(
    r"(?i)\s*(?:open\s+)?(?:24\s*/\s*7|24\s*-?\s*(?:hours?|hrs?)(?:\s+(?:a|per)\s+day)?[\s,;]*(?:7|seven)\s+days"
    r"(?:\s+(?:a|per)\s+week)?)\s*\.?\s*"
)
_SPELL = re.compile(r"(?i)(?P<opens>.+?)\s*(?:-|–|—|\bto\b|\buntil\b)\s*(?P<closes>.+)")
_SPELLS = re.compile(r"(?i)\s*(?:;|/|,|&|\band\b)\s*")


_LIMITS = re.compile(
    r"(?i)\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|every other|"
    r"bi-?weekly|alternat\w*|month\w*|"
    r"appointments?|appt|call|only|except\w*|excluding|closed|season\w*|var(?:y|ies|ied)|school|summer|winter|"
    r"as needed|on[- ]call|subject to|weather|depend\w*|may|temporar\w*|"
    r"suspend\w*|until further|cita|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b"
)
_HOLIDAYS = re.compile(
    r"(?i)\b(?:closed|except|excluding)\s+(?:(?:on|for|all|the|major|federal|public|legal|national|bank|county|and)\s+){0,4}"
    r"holidays\b"
)


def limits(notes: str) -> bool:
    """Say whether a note beside times makes them uncertain ("First and third Monday only").

    Closed on holidays is what everyone expects. Notes that are themselves hours limit nothing.
    """
    if not notes or parse_hours_text(notes) is not None:
        return False
    return _LIMITS.search(_HOLIDAYS.sub(" ", notes)) is not None


@dataclass(frozen=True, slots=True)
class Spell:
    """One opening within a day; `repairs` tells how it was understood."""

    opens: int
    closes: int
    repairs: frozenset[Repair] = frozenset()


def parse_spell(opens: str, closes: str) -> Spell | None:
    """Return the spell between two written times, or None.

    "9:00am", "9 AM", "0900", "17:00", "noon", "midnight", "17:00:00-05:00" are understood. One
    missing am or pm is taken from the shorter span; two are read as a 24-hour clock. 00:00 to 23:59
    is HSDS's way to write 24 hours. Equal times mean 24 hours only at midnight.
    """
    if _ALL_DAY.fullmatch(opens) and (not closes.strip() or _ALL_DAY.fullmatch(closes)):
        return Spell(0, DAY, frozenset({Repair.TIME_NORMALISED}))
    first, last = _clock(opens), _clock(closes)
    if first is None or last is None:
        return None
    (start, start_half), (end, end_half) = first, last
    repairs = {Repair.TIME_NORMALISED} if (start_half or end_half) else set()
    if end_half and not start_half and start < 13 * 60:
        start = min(_halves(start), key=lambda minute: (end - minute) % DAY or DAY)
        repairs.add(Repair.HALF_DAY_INFERRED)
    elif start_half and not end_half and end < 13 * 60:
        end = min(_halves(end), key=lambda minute: (minute - start) % DAY or DAY)
        repairs.add(Repair.HALF_DAY_INFERRED)
    return _spell(start, end, frozenset(repairs))


def parse_hours_text(text: str) -> tuple[Interval, ...] | None:
    """Return the week that a text such as "9:00am-5:00pm, Mon-Fri; 9am-1pm, Sat" tells, or None.

    All or nothing: one part that is not understood (a label, a lone time) makes the whole None.
    """
    if len(text) > _LONGEST:
        return None
    if _ALL_WEEK.fullmatch(text):
        return WHOLE_WEEK
    intervals: list[Interval] = []
    waiting: list[Spell] = []
    parts = [part for part in re.split(r"[;\n]+", text) if part.strip()]
    for part in parts:
        read = _read_part(part)
        if read is None:
            return None
        spells, days = read
        waiting += spells
        if days:
            intervals += [(day, spell.opens, spell.closes) for day in days for spell in waiting]
            waiting = []
    if waiting or not intervals:
        return None
    return merge(intervals)


def merge(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the intervals sorted, with those that overlap or touch within one day made one."""
    merged: list[Interval] = []
    for day, opens, closes in sorted(set(intervals)):
        if merged and merged[-1][0] == day and opens <= merged[-1][2]:
            merged[-1] = (day, merged[-1][1], max(merged[-1][2], closes))
        else:
            merged.append((day, opens, closes))
    return tuple(merged)


def write_clock(minute: int) -> str:
    """Return "HH:MM" as HSDS writes it; 24:00 is 23:59, past midnight is the next day's."""
    if minute == DAY:
        return "23:59"
    hour, rest = divmod(minute % DAY, 60)
    return f"{hour:02}:{rest:02}"


def read_stored(opens: str, closes: str) -> tuple[int, int] | None:
    """Return the minutes of two stored "HH:MM" times; None when either is empty."""
    if not opens or not closes:
        return None
    start = int(opens[:2]) * 60 + int(opens[3:5])
    end = int(closes[:2]) * 60 + int(closes[3:5])
    if end == DAY - 1:
        end = DAY
    return start, end if end > start else end + DAY


def _spell(start: int, end: int, repairs: frozenset[Repair]) -> Spell | None:
    if end == DAY - 1:
        end = DAY
    if start == end:
        return Spell(0, DAY, repairs) if start == 0 else None
    if end < start:
        end += DAY
        if end - start > LONGEST_NIGHT and end != DAY:
            return None
    return Spell(start, end, repairs)


def _clock(text: str) -> tuple[int, str] | None:
    word = text.strip().casefold().rstrip(".")
    if word in ("noon", "12 noon", "12noon", "12:00 noon"):
        return 12 * 60, "p"
    if word in ("midnight", "12 midnight", "12:00 midnight"):
        return 0, "a"
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "")[:1].casefold()
    if minute > 59 or hour > 24 or half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == 24:
        return (DAY, "p") if minute == 0 else None
    return hour * 60 + minute, half


def _halves(minute: int) -> tuple[int, int]:
    hour = minute % (12 * 60)
    return hour, hour + 12 * 60


def _read_part(part: str) -> tuple[list[Spell], Sequence[int]] | None:
    """Read "9am-12pm & 1pm-5pm, Mon-Fri" as its spells and its days (none when days follow)."""
    spells: list[Spell] = []
    pieces = [piece.strip(" .") for piece in _SPELLS.split(part)]
    for index, piece in enumerate(pieces):
        if not piece:
            continue
        if _ALL_DAY.fullmatch(piece):
            spells.append(Spell(0, DAY))
            continue
        match = _SPELL.fullmatch(piece)
        spell = parse_spell(match["opens"], match["closes"]) if match else None
        if spell is None:
            rest = ", ".join(pieces[index:])
            days = parse_weekdays(rest)
            return (spells, days.days) if days is not None and not days.monthly and spells else None
        spells.append(spell)
    return spells, ()
