"""Doorbell frames: what they may say, and that a lost one is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.kernel.frames import TOPICS_PER_FRAME, Ear, Frame, check_topic, pack, unpack

topics = st.lists(st.from_regex(r"[A-Za-z0-9_.:-]{1,100}", fullmatch=True), max_size=8)
frames = st.builds(
    Frame,
    st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True),
    st.integers(min_value=1),
    st.none() | topics.map(tuple),
)


@given(frames)
def test_a_frame_is_read_as_it_was_sent(frame: Frame) -> None:
    assert unpack(pack(frame)) == frame


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
)


@given(json | st.fixed_dictionaries({"from": json, "n": json, "topics": json}))
def test_whatever_else_comes_is_ignored(message: object) -> None:
    frame = unpack(message)
    assert frame is None or unpack(pack(frame)) == frame


def test_a_frame_with_too_much_or_with_words_in_it_is_ignored() -> None:
    good = {"from": "a", "n": 1, "topics": ["x"]}
    assert unpack(good) is not None
    assert unpack({**good, "topics": ["x"] * (TOPICS_PER_FRAME + 1)}) is None
    assert unpack({**good, "topics": ["somebody's own words"]}) is None
    assert unpack({**good, "n": True}) is None
    assert unpack({**good, "n": 0}) is None


@pytest.mark.parametrize("topic", ["", "two words", "ü", "a\n", "x" * 101])
def test_a_topic_is_an_identifier_and_never_a_text(topic: str) -> None:
    with pytest.raises(ValueError, match="identifier") as refusal:
        check_topic(topic)
    assert not topic.strip() or topic not in str(refusal.value)


@given(st.lists(st.tuples(topics, st.booleans()), min_size=1, max_size=30))
def test_no_news_is_missed_whatever_frames_are_lost(sent: list[tuple[list[str], bool]]) -> None:
    """A frame that arrives after lost ones wakes everyone; otherwise it names its own topics."""
    ear = Ear()
    lost_before = False
    for count, (news, arrives) in enumerate(sent, start=1):
        if not arrives:
            lost_before = True
            continue
        heard = ear.hear(Frame("sender", count, tuple(news)))
        assert heard is None if lost_before else list(heard or ()) == news
        lost_before = False


def test_a_sender_that_was_already_counting_wakes_everyone_once() -> None:
    ear = Ear()
    assert ear.hear(Frame("old", 7, ("a",))) is None
    assert ear.hear(Frame("old", 8, ("a",))) == ("a",)


def test_a_restarted_sender_has_a_new_name_and_is_simply_heard() -> None:
    ear = Ear()
    assert ear.hear(Frame("new", 1, ("a",))) == ("a",)


def test_an_ear_does_not_grow_without_end() -> None:
    ear = Ear()
    for number in range(5000):
        ear.hear(Frame(f"s{number}", 1, ()))
    assert len(ear._heard) <= 1024
