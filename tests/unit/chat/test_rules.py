"""Places, pace, work and days: the decisions of the wire, without a wire."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.chat.rules import work
from wayside.chat.rules.closing import Close, comes_back
from wayside.chat.rules.frames import Place
from wayside.chat.rules.pace import Bucket
from wayside.chat.rules.resuming import Start, resume
from wayside.chat.rules.retention import day_of, minute_of, purge_day

C, INC, OTHER = "c" * 22, "i" * 22, "o" * 22
ID, OTHER_ID = "a" * 16, "b" * 16


def place(after: int, inc: str = INC, client_id: str = "") -> Place:
    return Place(c=C, inc=inc, after=after, id=client_id)


@pytest.mark.parametrize(
    ("said", "there", "start"),
    [
        (None, None, Start(0, reset=False)),
        (place(0), None, Start(0, reset=False)),
        (place(0, OTHER), None, Start(0, reset=False)),
        (place(7), None, Start(7, reset=False)),
        (place(9), None, Start(9, reset=False)),
        (place(10), None, Start(0, reset=True)),
        (place(7, OTHER), None, Start(0, reset=True)),
        (place(7, INC, ID), ID, Start(7, reset=False)),
        (place(7, INC, ID), OTHER_ID, Start(0, reset=True)),
        (place(7, INC, ID), None, Start(7, reset=False)),  # erased by age: it proves nothing
    ],
)
def test_where_a_client_goes_on(said: Place | None, there: str | None, start: Start) -> None:
    assert resume(said, inc=INC, head=9, id_there=there) == start


@given(st.lists(st.floats(0, 10), max_size=200), st.integers(1, 20), st.integers(1, 40))
def test_nobody_sends_more_than_the_burst_and_what_time_gives_back(
    steps: list[float], rate: int, burst: int
) -> None:
    bucket, now, taken = Bucket(rate, burst), 0.0, 0
    for step in steps:
        now += step
        taken += bucket.take(now)
        assert taken <= burst + now * rate + 1e-6


@given(st.integers(1, 20), st.integers(1, 40))
def test_who_waits_as_long_as_told_may_send(rate: int, burst: int) -> None:
    bucket = Bucket(rate, burst)
    while bucket.take(0):
        pass
    assert bucket.take(bucket.wait() + 1e-6)


def test_a_clock_that_goes_back_gives_nothing() -> None:
    bucket = Bucket(1, 1)
    assert bucket.take(100)
    assert not bucket.take(0)


# What is left for everyone, and of what is kept for those who work.
OPENINGS = (
    (1, 1), (0.5, 0), (0.49, 1), (0.25, 1), (0.24, 1), (0, 0.75), (0, 0.74), (0, 0.5), (0, 0.49),
    (0, 0),
)  # fmt: skip


def test_how_full_a_bucket_is_says_what_could_be_taken() -> None:
    bucket = Bucket(1, 4)
    assert bucket.fill(0) == 1
    assert [bucket.take(0) and bucket.fill(0) for _ in range(4)] == [0.75, 0.5, 0.25, 0]
    assert bucket.fill(0.9) == 0, "a part of one is none"
    assert bucket.fill(2) == 0.5
    assert bucket.fill(99) == 1
    assert not bucket.take(0), "asking has taken nothing, and given nothing"


def test_work_is_asked_for_only_when_many_come_and_grows_slowly() -> None:
    opening = [work.bits_for_opening(*each) for each in OPENINGS]
    assert opening == [0, 0, 14, 14, 16, 16, 18, 18, 20, 20]
    asked = [work.bits_wanted(recent, 600) for recent in (0, 600, 601, 1_200, 2_400, 10**9)]
    assert asked == [0, 0, work.LEAST_BITS, work.LEAST_BITS + 1, work.LEAST_BITS + 2, 20]


def solve(asked: str) -> str:
    number = 0
    while not work.is_solution(asked, str(number)):
        number += 1
    return str(number)


def test_work_counts_when_it_is_done_on_our_young_challenge() -> None:
    key, now = bytes(32), 1_000_000.0
    asked = work.challenge(key, 8, now, "salt_-")
    answer = solve(asked)
    assert work.solves(key, asked, answer, bits=8, now=now)
    assert work.solves(key, asked, answer, bits=8, now=now + work.SLOT_SECONDS)
    assert not work.solves(key, asked, answer, bits=8, now=now + 2 * work.SLOT_SECONDS)
    assert not work.solves(key, asked, answer, bits=9, now=now), "an easier one than wanted"
    assert not work.solves(bytes(31) + b"x", asked, answer, bits=8, now=now)
    easier = work.challenge(key, 8, now, "salt_-").replace("8.", "1.", 1)
    assert not work.solves(key, easier, answer, bits=1, now=now), "the attacker's own bits"
    wrong = next(str(n) for n in range(10_000) if not work.is_solution(asked, str(n)))
    assert not work.solves(key, asked, wrong, bits=8, now=now)


@given(st.text(max_size=60), st.text(max_size=60))
def test_made_up_work_is_refused(asked: str, answer: str) -> None:
    assert not work.solves(bytes(32), asked, answer, bits=0, now=0.0)


def test_a_purge_moves_on_two_days_at_most() -> None:
    assert purge_day(20_000, 0) == 20_000
    assert purge_day(20_000, 19_999) == 20_000
    assert purge_day(20_400, 20_000) == 20_002
    assert purge_day(19_990, 20_000) == 19_990, "a clock that went back purges less"


def test_what_is_stored_of_a_moment_is_its_minute_and_its_day() -> None:
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    moments = [noon, noon + timedelta(seconds=59, microseconds=999_999)]
    assert len({minute_of(moment) for moment in moments}) == 1
    assert day_of(noon) == (noon - datetime(1970, 1, 1, tzinfo=UTC)).days


def test_codes_say_whether_a_client_comes_back() -> None:
    assert {code for code in Close if not comes_back(code)} == {
        Close.BAD_FRAME, Close.NOT_A_MEMBER, Close.ERASED, Close.ELSEWHERE, Close.LEFT,
        Close.SIGNED_OUT,
    }  # fmt: skip
    assert all(code.when for code in Close)
