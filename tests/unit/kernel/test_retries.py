"""When a failed job is tried again."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.kernel.retries import ATTEMPTS, FIRST_PAUSE, LONGEST_PAUSE, pause_after


def test_the_pauses_grow_from_seconds_to_an_hour() -> None:
    seconds = [(pause_after(n) or timedelta()).total_seconds() for n in range(1, ATTEMPTS)]
    assert seconds == [10, 40, 160, 640, 2560, 3600, 3600]


@given(st.integers(min_value=1, max_value=10_000))
def test_a_pause_is_bounded_and_ends_in_giving_up(attempts: int) -> None:
    pause = pause_after(attempts)
    if attempts >= ATTEMPTS:
        assert pause is None
    else:
        assert pause is not None
        assert FIRST_PAUSE <= pause <= LONGEST_PAUSE


def test_there_is_no_pause_before_the_first_attempt() -> None:
    with pytest.raises(ValueError, match="at least one attempt"):
        pause_after(0)
