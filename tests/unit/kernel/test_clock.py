"""The clock, and the one that tests move."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.clock import MovableClock
from wayside.kernel.clock import SYSTEM_CLOCK


def test_the_system_clock_tells_an_aware_time_in_utc() -> None:
    before = datetime.now(UTC)
    now = SYSTEM_CLOCK.now()
    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() == timedelta(0)


def test_a_movable_clock_stands_until_it_is_moved_either_way() -> None:
    clock = MovableClock()
    start = clock.now()
    assert clock.now() == start
    clock.advance(timedelta(days=400))
    clock.advance(timedelta(hours=-3))
    assert clock.now() - start == timedelta(days=400, hours=-3)


def test_a_movable_clock_refuses_a_time_without_a_zone() -> None:
    with pytest.raises(ValueError, match="aware"):
        MovableClock(datetime(2026, 1, 1))  # noqa: DTZ001 - the very thing to refuse
