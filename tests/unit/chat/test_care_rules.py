"""Duty, claims, the waiting line and the rota: the decisions, without tables or people."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.chat.rules import duty
from wayside.chat.rules.claiming import CHATS, HEAVY_IN_A_SHIFT, Load, Why, refusal
from wayside.chat.rules.duty import MustPause, Shift, State
from wayside.chat.rules.rota import Span, fits, last_day
from wayside.chat.rules.waiting import Wait, Waiting, in_order, is_shown, wait_ahead, waited

NOW = 29_000_000  # a minute since 1970
DAY = 24 * 60
BANDS = list(Wait)

STEPS = st.lists(
    st.tuples(st.sampled_from(["on", "break", "off"]), st.integers(0, 200)), max_size=40
)


@given(STEPS)
def test_however_somebody_goes_on_and_off_nobody_works_over_four_hours_without_an_hour_off(
    steps: list[tuple[str, int]],
) -> None:
    shift, now, began, off_since = Shift(), NOW, 0, NOW - 10_000
    for what, later in steps:
        for minute in range(now, now + later):
            on = duty.as_of(shift, minute).state is not State.OFF
            if on and minute - off_since >= duty.PAUSE_MINUTES:
                began = minute
            off_since = minute + 1 if on else off_since
            assert not on or minute - began < duty.SHIFT_MINUTES
        now += later
        try:
            moved = {"on": duty.go_on, "break": duty.take_break, "off": duty.go_off}[what]
            shift = moved(shift, now)
        except MustPause:
            assert duty.as_of(shift, now).state is State.OFF
            assert now < shift.pause_until()


def test_going_off_and_on_again_is_the_same_shift_with_the_same_heavy_chats_and_rest() -> None:
    shift = Shift(State.ON, NOW + 240, heavy=2, rest_until=NOW + 9)
    again = duty.go_on(duty.go_off(shift, NOW), NOW + 59)
    assert again == shift
    after_an_hour = duty.go_on(duty.go_off(shift, NOW), NOW + 60)
    assert (after_an_hour.heavy, after_an_hour.until) == (0, NOW + 300)


def test_a_shift_that_was_four_hours_long_wants_an_hour_off() -> None:
    shift = duty.go_on(Shift(), NOW)
    with pytest.raises(MustPause):
        duty.go_on(shift, NOW + 299)
    assert duty.go_on(shift, NOW + 300).until == NOW + 540


@given(st.integers(0, 59), st.integers(1, 600))
def test_no_span_ends_sooner_than_it_is_long(second: int, seconds: int) -> None:
    moment = datetime(2026, 11, 22, 12, 0, second, tzinfo=UTC)
    end = duty.until(moment, timedelta(seconds=seconds)) * 60
    assert 0 <= end - (moment.timestamp() + seconds) < 60


@given(
    st.lists(st.tuples(st.sampled_from(["take", "end", "mark"]), st.booleans()), max_size=60),
)
def test_whatever_is_asked_for_the_caps_and_the_rest_hold(steps: list[tuple[str, bool]]) -> None:
    shift, chats = duty.go_on(Shift(), NOW), []
    moment = datetime.fromtimestamp(NOW * 60, UTC)
    for what, heavy in steps:
        if what == "take":
            load = Load(len(chats), sum(chats))
            if refusal(shift, load, NOW, heavy=heavy) is None:
                assert not shift.rests(NOW)
                chats.append(heavy)
                shift = replace(shift, heavy=shift.heavy + heavy)
                assert len(chats) <= CHATS
                assert len(chats) == 1 or not any(chats)
                assert not heavy or shift.heavy <= HEAVY_IN_A_SHIFT
        elif what == "end" and chats and chats.pop():
            shift = duty.rest(shift, moment)
            assert refusal(shift, Load(), NOW, heavy=False) is Why.RESTING
            shift = replace(shift, rest_until=NOW if heavy else shift.rest_until)


def test_each_refusal_says_why() -> None:
    on = Shift(State.ON, NOW + 240)
    assert refusal(on, Load(), NOW, heavy=True) is None
    assert refusal(on, Load(1), NOW, heavy=False) is None
    assert refusal(on, Load(1), NOW, heavy=True) is Why.FULL
    assert refusal(on, Load(1, 1), NOW, heavy=False) is Why.FULL
    assert refusal(on, Load(2), NOW, heavy=False) is Why.FULL
    assert refusal(replace(on, heavy=2), Load(), NOW, heavy=True) is Why.TOO_HEAVY
    assert refusal(replace(on, heavy=2), Load(), NOW, heavy=False) is None
    assert refusal(replace(on, rest_until=NOW + 1), Load(), NOW, heavy=False) is Why.RESTING
    for off in (Shift(), replace(on, state=State.BREAK)):
        assert refusal(off, Load(), NOW, heavy=False) is Why.OFF_DUTY


@given(st.integers(0, 50), st.integers(0, 20), st.integers(0, 20))
def test_more_people_ahead_never_make_it_sooner_and_more_mentors_never_later(
    ahead: int, free: int, on_duty: int
) -> None:
    band = BANDS.index(wait_ahead(ahead, free, on_duty))
    assert BANDS.index(wait_ahead(ahead + 1, free, on_duty)) >= band
    assert BANDS.index(wait_ahead(ahead, free + 1, on_duty)) <= band
    assert BANDS.index(wait_ahead(ahead, free, on_duty + 1)) <= band
    assert wait_ahead(ahead, free, 0) is Wait.LONG


def test_the_staff_see_about_how_long_somebody_waits() -> None:
    assert [waited(NOW - ago, NOW) for ago in (0, 5, 25, 200)] == BANDS


def test_the_line_is_in_order() -> None:
    came_first, urgent = Waiting("a", 1), Waiting("b", 5, urgent=True)
    returned, message = Waiting("c", -1), Waiting("d", 0, urgent=True, left=True)
    line = in_order([message, came_first, urgent, returned])
    assert [one.c for one in line] == ["c", "b", "a", "d"]


@given(
    st.sets(st.sampled_from("xyz")), st.sets(st.sampled_from("xyz")), st.sampled_from("xyz"),
    st.booleans(), st.sampled_from("xyz"),
)  # fmt: skip
def test_a_chat_is_shown_to_the_mentor_before_alone_for_two_minutes_and_to_somebody_in_the_end(
    here: set[str], never: set[str], last: str, early: bool, member: str
) -> None:
    until = NOW + 2
    chat = Waiting("c", 1, last=last, alone_until=until, never=frozenset(never))
    now = NOW if early else until
    shown = {who for who in here if is_shown(chat, who, here, now)}
    assert not shown & never
    if early and last in here - never:
        assert shown == {last}
    else:
        assert shown == here - never


@given(st.integers(-10, 2000), st.integers(-300, 600))
def test_the_rota_takes_what_is_in_steps_of_half_an_hour_and_four_hours_at_most(
    begin: int, length: int
) -> None:
    span = Span(begin * 30, begin * 30 + length)
    allowed = length in range(30, 241, 30) and span.end > 0 and span.begin <= 60 * DAY
    assert fits(span, 0) == allowed
    assert not fits(Span(span.begin + 1, span.end + 1), 0)


@given(
    st.lists(st.tuples(st.integers(-5_000, 20_000), st.integers(30, 240)), max_size=6),
    st.integers(0, 5 * DAY),
)
def test_a_message_waits_until_the_end_of_the_next_shift_and_seven_days_at_most(
    shifts: list[tuple[int, int]], ago: int
) -> None:
    spans = [Span(NOW + begin, NOW + begin + length) for begin, length in shifts]
    day = last_day(NOW, NOW - ago, spans)
    # The whole of that day counts, so it is erased in the minute after it.
    assert (day + 1) * DAY <= NOW - ago + 7 * DAY
    coming = [each for each in spans if each.begin >= NOW and each.end - each.begin >= 60]
    if not coming:
        assert (day + 1) * DAY > NOW - ago + 6 * DAY
    else:
        first = min(coming, key=lambda span: (span.begin, span.end))
        assert (day + 1) * DAY >= min(first.end, (NOW - ago) // DAY * DAY + 7 * DAY)
        assert day * DAY < first.end


def test_a_shift_that_was_missed_or_is_very_short_takes_nothing_from_a_message() -> None:
    soon, week = NOW // DAY * DAY + 2 * DAY, NOW // DAY + 6
    missed, short = Span(NOW - 30, NOW + 200), Span(NOW + 10, NOW + 40)
    assert last_day(NOW, NOW, [missed, short]) == week
    assert last_day(NOW, NOW, [missed, short, Span(soon, soon + 60)]) == NOW // DAY + 2
    assert last_day(NOW, NOW, [Span(soon - 60, soon)]) == NOW // DAY + 1, "it ends with its day"


@given(
    st.frozensets(st.sampled_from("abcd")),
    st.frozensets(st.sampled_from("abcd")),
    st.frozensets(st.sampled_from("abcd"), min_size=1),
)
def test_a_chat_is_always_shown_to_somebody_who_is_there_and_may_meet_its_youth(
    lapsed: frozenset[str], never: frozenset[str], here: frozenset[str]
) -> None:
    chat = Waiting("c", 1, lapsed=lapsed, never=never)
    shown = {member for member in here if is_shown(chat, member, here, NOW)}
    assert not shown & never
    assert bool(shown) == bool(here - never)
    # Whoever let it go sees it only where nobody else could.
    assert not (shown & lapsed) or here - never <= lapsed


@given(st.integers(0, 6))
def test_from_the_second_chat_that_was_let_go_each_is_a_break_and_a_rest(lapses: int) -> None:
    moment = datetime.fromtimestamp(NOW * 60, UTC)
    shift = duty.lapse(Shift(State.ON, NOW + 100, lapses=lapses), moment)
    assert shift.lapses == lapses + 1
    on_a_break = shift.state is State.BREAK and shift.rests(NOW)
    assert on_a_break == (shift.lapses >= duty.LAPSES)
    # Not around it by going off, nor does it bring anybody on duty.
    assert duty.go_on(duty.go_off(shift, NOW), NOW).lapses == shift.lapses
    assert duty.lapse(Shift(), moment).state is State.OFF
