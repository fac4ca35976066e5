"""Opening hours: what is certain becomes intervals, the rest stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.directory.rules.hours import (
    DAY,
    LONGEST_NIGHT,
    WHOLE_WEEK,
    merge,
    parse_hours_text,
    parse_spell,
    read_stored,
    write_clock,
)
from wayside.directory.rules.reasons import Repair
from wayside.directory.rules.weekdays import ICAL, Weekdays, parse_weekdays


@pytest.mark.parametrize(
    ("opens", "closes", "expected"),
    [
        ("9:00am", "5:00pm", (540, 1020)),
        ("7:30 am ", "6:00 p.m.", (450, 1080)),
        ("9am", "12pm", (540, 720)),
        ("830am", "5:30pm", (510, 1050)),
        ("09:00", "17:00", (540, 1020)),
        ("17:00:00-05:00", "21:00:00-05:00", (1020, 1260)),
        ("noon", "midnight", (720, 1440)),
        ("12:00am", "12:00am", (0, 1440)),
        ("00:00", "23:59", (0, 1440)),
        ("24 Hours", "", (0, 1440)),
        ("10:00pm", "6:00am", (1320, 1800)),
        ("20:00", "08:00", (1200, 1920)),
    ],
)
def test_clear_times_are_understood(opens: str, closes: str, expected: tuple[int, int]) -> None:
    spell = parse_spell(opens, closes)
    assert spell is not None
    assert (spell.opens, spell.closes) == expected


@pytest.mark.parametrize(
    ("opens", "closes", "expected"),
    [
        ("9am", "5:00", (540, 1020)),
        ("8:00", "4:00pm", (480, 960)),
        ("6:00", "8:00pm", (1080, 1200)),
    ],
)
def test_one_missing_am_or_pm_is_taken_from_the_shorter_span(
    opens: str, closes: str, expected: tuple[int, int]
) -> None:
    spell = parse_spell(opens, closes)
    assert spell is not None
    assert (spell.opens, spell.closes) == expected
    assert Repair.HALF_DAY_INFERRED in spell.repairs


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("9:00", "5:00"),  # 5 in the morning by a 24-hour clock: not what anyone means
        ("8:00m", "5:00pm"),
        ("6:30am", "6:300pm"),
        ("Dismissal Bell", "6:00pm"),
        ("9:00am", "9:00am"),
        ("13:00pm", "5pm"),
        ("25:00", "26:00"),
        ("9:00am", "5:00pm Mon"),
        ("9:00am", ""),
        ("", ""),
    ],
)
def test_what_is_not_certain_is_not_known(opens: str, closes: str) -> None:
    assert parse_spell(opens, closes) is None


@given(st.integers(0, DAY - 2), st.integers(1, LONGEST_NIGHT))
def test_times_survive_being_stored(opens: int, length: int) -> None:
    closes = opens + length
    if closes % DAY == DAY - 1:  # 23:59 is how HSDS writes midnight
        closes += 1
    if closes > DAY and closes % DAY == 0:
        return
    written = (write_clock(opens), write_clock(closes))
    assert read_stored(*written) == (opens, closes)
    spell = parse_spell(*written)
    assert spell is not None
    assert (spell.opens, spell.closes) == (opens, closes)


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_the_reading_of_times(opens: str, closes: str) -> None:
    spell = parse_spell(opens, closes)
    assert spell is None or 0 <= spell.opens < spell.closes <= spell.opens + DAY
    week = parse_hours_text(opens)
    assert week is None or all(0 <= day < 7 and start < end for day, start, end in week)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:00am-5:00pm, Mon-Tue", [(0, 540, 1020), (1, 540, 1020)]),
        ("9am–12pm & 1pm–5pm, Fri", [(4, 540, 720), (4, 780, 1020)]),
        ("8:00am-12:00pm; 1:00pm-5:00pm, Wed", [(2, 480, 720), (2, 780, 1020)]),
        (
            "9:00am-1:00pm / 2:00pm-5:00pm, Mon;\n9:00am-12:30pm, Sat",
            [(0, 540, 780), (0, 840, 1020), (5, 540, 750)],
        ),
        ("24 hours a day, 7 days a week", list(WHOLE_WEEK)),
        ("24/7", list(WHOLE_WEEK)),
    ],
)
def test_hours_written_as_a_sentence_are_read(
    text: str, expected: list[tuple[int, int, int]]
) -> None:
    assert parse_hours_text(text) == tuple(expected)


@pytest.mark.parametrize(
    "text",
    [
        "7:00pm, Tue",
        "Grades K-1: \n2:00pm-6:00pm, Mon-Fri",
        "9:00am-5:00pm",
        "Mon-Fri",
        "by appointment",
        "9:00am, Mon, Wed, Fri (by appointment only)",
        "",
    ],
)
def test_half_understood_hours_are_not_known(text: str) -> None:
    assert parse_hours_text(text) is None


@given(
    st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 1439), st.integers(1, 900)).map(
            lambda t: (t[0], t[1], t[1] + t[2])
        )
    )
)
def test_merged_intervals_hold_the_same_minutes_and_never_touch(
    intervals: list[tuple[int, int, int]],
) -> None:
    merged = merge(intervals)
    minutes = {(day, m) for day, start, end in intervals for m in range(start, end)}
    assert {(day, m) for day, start, end in merged for m in range(start, end)} == minutes
    assert list(merged) == sorted(merged)
    for (day, _, end), (other, start, _) in zip(merged, merged[1:], strict=False):
        assert day != other or end < start


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Monday - Friday", (0, 1, 2, 3, 4)),
        ("Monday, Wed-Thur", (0, 2, 3)),
        ("Mon - Tue & Thur - Fri", (0, 1, 3, 4)),
        ("Tuesday and Thursday", (1, 3)),
        ("Sunday-Saturday", (0, 1, 2, 3, 4, 5, 6)),
        ("fri-mon", (0, 4, 5, 6)),
        ("MO,TU,SU", (0, 1, 6)),
        ("weekends", (5, 6)),
        ("Daily", (0, 1, 2, 3, 4, 5, 6)),
    ],
)
def test_weekdays_are_read_as_people_write_them(text: str, days: tuple[int, ...]) -> None:
    assert parse_weekdays(text) == Weekdays(days)


@pytest.mark.parametrize(
    "text", ["Second Saturday", "2MO", "-1FR", "1st and 3rd Monday", "last Friday"]
)
def test_a_day_of_the_month_is_not_a_weekly_day(text: str) -> None:
    found = parse_weekdays(text)
    assert found is not None
    assert found.monthly


@pytest.mark.parametrize(
    "text", ["", "9:00AM", "someday", "Tuesday and Thursday (Closed from 12:30PM-2:00PM)"]
)
def test_words_that_are_not_days_are_not_guessed(text: str) -> None:
    assert parse_weekdays(text) is None


@given(st.sets(st.integers(0, 6), min_size=1))
def test_every_set_of_days_survives_its_rfc_5545_names(days: set[int]) -> None:
    written = ",".join(ICAL[day] for day in sorted(days))
    assert parse_weekdays(written) == Weekdays(tuple(sorted(days)))


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    found = parse_weekdays(text)
    assert found is None or set(found.days) <= set(range(7))
