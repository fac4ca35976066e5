"""Lanes of guessing."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wayside.staff.rules.attempts import (
    ALL,
    CODE_EVERY,
    MOST_CODES,
    NAME,
    OWN,
    Lane,
    Pace,
    code_refusals_left,
    may_try_code,
)

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
PACES = st.sampled_from([OWN, NAME, ALL])
STEPS = st.lists(st.floats(0, 120, allow_nan=False), max_size=120)


def tried(pace: Pace, steps: list[float]) -> list[float]:
    """The moments at which a try was let through by someone who never stops trying."""
    lane, now, through = Lane(pace), 0.0, []
    for step in steps:
        now += step
        if lane.wait(b"key", now) == 0:
            lane.take(b"key", now)
            through.append(now)
    return through


@given(PACES, STEPS)
def test_in_any_span_no_more_get_through_than_the_pace_says(pace: Pace, steps: list[float]) -> None:
    through = tried(pace, steps)
    for first in range(len(through)):
        for last in range(first, len(through)):
            span = through[last] - through[first]
            assert last - first + 1 <= pace.burst + span / pace.every + 1e-6


@given(PACES, STEPS)
def test_whoever_waits_as_told_gets_through(pace: Pace, steps: list[float]) -> None:
    lane, now = Lane(pace), 0.0
    for step in steps:
        now += step
        wait = lane.wait(b"key", now)
        assert 0 <= wait <= pace.every + 1e-6 or not wait
        if wait:
            assert lane.wait(b"key", now + wait + 1e-6) == 0
        else:
            lane.take(b"key", now)


def test_one_key_does_not_slow_another() -> None:
    lane = Lane(NAME)
    for _ in range(NAME.burst):
        lane.take(b"flooded", 0)
    assert lane.wait(b"flooded", 0) > 0
    assert lane.wait(b"other", 0) == 0


def test_a_lane_stays_small_however_many_names_are_tried() -> None:
    lane = Lane(NAME, most=100)
    for number in range(1000):
        lane.take(str(number).encode(), 0)
    assert len(lane._full_at) == 100


@given(st.lists(st.integers(0, 200), max_size=60))
def test_wrong_codes_are_five_and_then_one_a_quarter_of_an_hour(minutes: list[int]) -> None:
    refusals, refused_at, now, looked_at = 0, None, START, []
    for step in minutes:
        now += timedelta(minutes=step)
        if may_try_code(refusals, refused_at, now):
            refusals = code_refusals_left(refusals, refused_at, now) + 1
            refused_at = now
            looked_at.append(now)
    for first in range(len(looked_at)):
        for last in range(first, len(looked_at)):
            span = looked_at[last] - looked_at[first]
            assert last - first + 1 <= MOST_CODES + span / CODE_EVERY


def test_after_a_quarter_of_an_hour_there_is_always_one_more_try() -> None:
    assert not may_try_code(5, START, START + timedelta(minutes=14))
    assert may_try_code(5, START, START + CODE_EVERY)
    assert code_refusals_left(5, START, START - timedelta(days=1)) == 5
