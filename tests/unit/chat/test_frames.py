"""Frames: whatever the bytes, the answer is a frame or `BadFrame`, never anything else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.chat.rules import frames
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.frames import BadFrame, parse

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
name = st.text(ALPHABET, min_size=22, max_size=22)
tag_name = st.text(ALPHABET, min_size=11, max_size=11)
client_id = st.text(ALPHABET, min_size=16, max_size=16)
sealed = st.text(ALPHABET, min_size=1, max_size=600)
epoch = st.integers(0, 2**31 - 1)
seq = st.integers(0, 2**53 - 1)
truth = st.booleans()
place = st.fixed_dictionaries(
    {"c": name, "inc": name | st.just(""), "after": seq, "id": client_id | st.just("")}
)
GOOD = st.one_of(
    st.fixed_dictionaries({"t": st.just("hello"), "v": st.just(1), "ticket": sealed,
                           "resume": st.lists(place, max_size=3)}),
    st.fixed_dictionaries({"t": st.just("send"), "c": name, "id": client_id, "e": epoch,
                           "ct": sealed, "v": st.integers(1, 255), "tag": tag_name}),
    st.fixed_dictionaries({"t": st.just("put"), "c": name, "id": client_id, "e": epoch,
                           "to": tag_name, "packet": sealed}),
    st.fixed_dictionaries({"t": st.just("tag"), "c": name, "tag": tag_name}),
    st.fixed_dictionaries({"t": st.just("sit"), "ticket": sealed,
                           "resume": st.lists(place, max_size=3)}),
    st.fixed_dictionaries({"t": st.just("ack"), "c": name, "seq": seq}),
    st.fixed_dictionaries({"t": st.just("pull"), "c": name, "after": seq}),
    st.fixed_dictionaries({"t": st.just("typing"), "c": name, "on": truth}),
    st.fixed_dictionaries({"t": st.just("ping")}),
    st.fixed_dictionaries({"t": st.just("close"), "c": name}),
)  # fmt: skip
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def read(text: str | bytes) -> object:
    try:
        return parse(text)
    except BadFrame:
        return None


@given(st.text() | st.binary())
def test_any_text_and_any_bytes_are_a_frame_or_none(given_text: str | bytes) -> None:
    read(given_text)


@given(anything)
def test_any_json_is_a_frame_or_none(value: Any) -> None:
    read(json.dumps(value))


@given(GOOD)
def test_every_frame_of_the_specification_is_read_as_it_is(frame: dict[str, Any]) -> None:
    assert parse(json.dumps(frame)).model_dump() == frame


@given(GOOD, st.data())
def test_one_wrong_place_spoils_the_frame(frame: dict[str, Any], data: st.DataObject) -> None:
    where = data.draw(st.sampled_from(sorted(frame)))
    wrong = data.draw(st.sampled_from([None, [3], {}, -1, 1.5, "\x00", "<b>", "a b", "=" * 22]))
    with pytest.raises(BadFrame):
        parse(json.dumps(frame | {where: wrong}))


@given(
    GOOD,
    st.text(min_size=1).filter(
        lambda word: (
            word
            not in {
                "t",
                "c",
                "v",
                "id",
                "e",
                "ct",
                "to",
                "packet",
                "seq",
                "after",
                "on",
                "ticket",
                "resume",
            }
        )
    ),
)
def test_a_field_that_is_not_there_spoils_the_frame(frame: dict[str, Any], more: str) -> None:
    with pytest.raises(BadFrame):
        parse(json.dumps(frame | {more: 1}))


def test_a_frame_of_exactly_the_size_is_read_and_one_byte_more_is_not() -> None:
    short = '{"t":"ping"}'
    most = Wire.FRAME_BYTES.amount
    assert read(short + " " * (most - len(short)))
    assert not read(short + " " * (most - len(short) + 1))


@given(name, tag_name, client_id, seq, epoch, sealed, truth)
def test_what_the_server_says_is_json(
    c: str, tag: str, one: str, place: int, e: int, text: str, on: bool
) -> None:
    said = [
        frames.welcome(text, 25, [frames.stream(c, tag, place, after=place, reset=on)]),
        frames.env(c, place, tag, one, e, 1, text, 3),
        frames.ok(c, one, place, dup=on),
        frames.err(c, one, "slow-down", 3),
        frames.key(c, tag, e, text),
        frames.tag(c, tag),
        frames.peer(c, "here"),
        frames.typing(c, on=on),
        frames.gone(c),
        frames.out(c),
        frames.sat(text, [frames.stream(c, tag, place, after=place, reset=on)]),
        frames.hint({"t": "queue", "c": c, "wait": "minutes", "on_duty": on}),
        frames.drain(3),
        frames.bye(4500),
        frames.PONG,
    ]
    read_back = [json.loads(one) for one in said]
    assert all(frame["t"] for frame in read_back)
    assert read_back[1] == {
        "t": "env", "c": c, "seq": place, "from": tag, "id": one, "e": e, "v": 1, "ct": text,
        "at": 3,
    }  # fmt: skip
