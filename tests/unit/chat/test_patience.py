"""Looking for the same words again and again costs more and more time."""

from hypothesis import given
from hypothesis import strategies as st

from wayside.chat.rules.pace import Buckets
from wayside.chat.rules.patience import FORGOTTEN, FREE, LONGEST, Patience, pause


def test_five_looks_are_free_and_then_each_pause_is_twice_as_long() -> None:
    assert [pause(count) for count in range(1, 12)] == [
        0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640,
    ]  # fmt: skip
    assert pause(12) == pause(10**9) == LONGEST


def test_who_waits_as_long_as_was_said_may_look() -> None:
    patience, now = Patience(), 1_000.0
    for _ in range(FREE):
        assert patience.take("a", now) == 0
    for _ in range(20):
        wait = patience.take("a", now)
        assert wait > 0
        now += wait
        assert patience.take("a", now) == 0


def test_a_look_that_came_too_early_makes_nothing_longer() -> None:
    patience = Patience()
    for _ in range(FREE):
        patience.take("a", 0.0)
    assert [patience.take("a", 1.0) for _ in range(100)] == [9.0] * 100


def test_after_an_hour_of_quiet_it_begins_anew() -> None:
    patience = Patience()
    for _ in range(FREE):
        patience.take("a", 0.0)
    assert [patience.take("a", FORGOTTEN) for _ in range(FREE + 1)] == [0.0] * FREE + [10.0]


@given(st.lists(st.tuples(st.sampled_from("ab"), st.floats(0, 100)), max_size=200))
def test_nobody_guesses_faster_than_the_pauses_allow(steps: list[tuple[str, float]]) -> None:
    patience, now = Patience(), 0.0
    looked: dict[str, list[float]] = {"a": [], "b": []}
    for name, step in steps:
        now += step
        if patience.take(name, now) == 0:
            looked[name].append(now)
    for times in looked.values():
        count = 0
        for at, (earlier, later) in enumerate(zip(times, times[1:], strict=False), start=1):
            count = 1 if later - earlier >= FORGOTTEN else count + 1
            assert later - earlier >= pause(min(count, at)) or later - earlier >= FORGOTTEN


def test_a_bucket_for_each_name_and_the_oldest_is_forgotten() -> None:
    buckets = Buckets(1, 1, most=2)
    assert [buckets.take("a", 0.0), buckets.take("a", 0.0)] == [0.0, 1.0]
    assert buckets.take("b", 0.0) == 0.0
    assert buckets.take("c", 0.0) == 0.0  # "a" goes
    assert buckets.take("a", 0.0) == 0.0
