"""When a session is locked and when it is over."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wayside.staff.minutes import minute_text, whole_minute
from wayside.staff.rules.sessions import IDLE, Ended, Locked, ended_now, locked_now

START = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECONDS = st.integers(0, 59)


@given(SECONDS, st.integers(0, 3600))
def test_it_locks_itself_after_ten_minutes_and_at_most_one_more(second: int, later: int) -> None:
    """Only the minute of the last sign of life is stored, not its second."""
    act = START + timedelta(seconds=second)
    now = act + timedelta(seconds=later)
    locked = locked_now("", whole_minute(act), now)
    if now - act < IDLE:
        assert not locked
    if now - act >= IDLE + timedelta(minutes=1):
        assert locked is Locked.IDLE


@given(st.sampled_from([Locked.SELF, Locked.ROLES]), st.integers(0, 10**6))
def test_what_locked_it_first_is_what_is_told(why: Locked, later: int) -> None:
    assert locked_now(why.value, START, START + timedelta(seconds=later)) is why


@given(st.sampled_from(list(Ended)), st.integers(-(10**6), 10**6))
def test_it_is_over_at_its_end_and_stays_ended(why: Ended, later: int) -> None:
    ended = ended_now(why.value, START, START + timedelta(seconds=later))
    assert ended is (why or (Ended.OVER if later >= 0 else Ended.NO))


def test_a_minute_is_written_in_one_way() -> None:
    assert minute_text(START + timedelta(seconds=59, microseconds=5)) == "2026-11-22T12:00Z"
