"""Bodies made once, sent in whichever coding a browser takes."""

import asyncio
import gzip
import threading

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from wayside.kernel.encoding import Encoded, accepted_codings
from wayside.kernel.once import once
from wayside.kernel.packs import Pack, Packs

BODY = b"one two three " * 50


def asked_with(header: str) -> Request:
    headers = [(b"accept-encoding", header.encode("latin-1", "replace"))]
    return Request({"type": "http", "method": "GET", "headers": headers})


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip, br;q=0", "gzip"),
        ("GZIP", "gzip"),
        ("identity", None),
        ("", None),
        ("br; q=0.000, gzip; q=0", None),
    ],
)
def test_the_best_coding_that_was_accepted_is_sent(header: str, coding: str | None) -> None:
    answer = Encoded(BODY).answer(asked_with(header), "text/plain")
    assert answer.headers.get("content-encoding") == coding
    undo = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[coding]
    assert undo(bytes(answer.body)) == BODY
    assert answer.headers["vary"] == "Accept-Encoding"


@given(st.text())
def test_no_header_whatever_it_holds_raises(header: str) -> None:
    accepted_codings(header)


def test_a_pack_is_named_by_what_it_holds() -> None:
    one, same, other = Pack(b"{}"), Pack(b"{}"), Pack(b"[]")
    assert one.url == same.url != other.url
    assert Pack.of_brotli(one.br).body == b"{}"
    assert Pack.of_brotli(one.br).br == one.br


def test_an_edition_is_gone_as_soon_as_there_is_a_newer_one() -> None:
    packs = Packs()
    old, new = Pack(b"1"), Pack(b"2")
    packs.put("directory", old)
    assert packs.find(old.hash) == old
    packs.put("directory", new)
    assert packs.newest("directory") == packs.find(new.hash) == new
    assert packs.find(old.hash) is None
    assert packs.newest("unheard") is None
    assert packs.names() == ["directory"]


def test_packs_of_different_names_do_not_push_each_other_out() -> None:
    packs = Packs()
    packs.put("a", Pack(b"1"))
    packs.put("b", Pack(b"2"))
    assert packs.find(Pack(b"1").hash) == Pack(b"1")
    assert packs.find(Pack(b"2").hash) == Pack(b"2")


def test_a_pack_is_made_when_it_is_first_asked_for_and_then_once() -> None:
    made: list[str] = []

    def make() -> Pack:
        made.append("one")
        return Pack(b"1")

    packs = Packs()
    packs.put("a", make)
    packs.put("b", Pack(b"2"))
    assert packs.names() == ["a", "b"]
    assert packs.find(Pack(b"2").hash) == Pack(b"2")
    assert made == [], "what is made is looked through first"
    assert packs.find(Pack(b"1").hash) == packs.newest("a") == Pack(b"1")
    assert packs.find(Pack(b"3").hash) is None
    assert made == ["one"]


def test_an_edition_that_came_meanwhile_is_not_pushed_out_by_one_being_made() -> None:
    packs = Packs()

    def make() -> Pack:
        packs.put("a", Pack(b"newer"))
        return Pack(b"older")

    packs.put("a", make)
    packs.newest("a")
    assert packs.newest("a") == Pack(b"newer")


@pytest.mark.parametrize("asked", ["ready", "find_ready"])
async def test_others_are_answered_while_a_pack_is_made(asked: str) -> None:
    answered = threading.Event()

    def make() -> Pack:
        assert answered.wait(timeout=30)
        return Pack(b"1")

    packs = Packs()
    packs.put("a", make)
    first = packs.ready("a") if asked == "ready" else packs.find_ready(Pack(b"1").hash)
    making = asyncio.create_task(first)
    await asyncio.sleep(0)
    answered.set()  # a loop that waited for the pack would never come here
    assert await making == (None if asked == "ready" else Pack(b"1"))
    assert await packs.find_ready(Pack(b"1").hash) == Pack(b"1")
    assert await packs.find_ready(Pack(b"0").hash) is None


async def test_a_name_that_nobody_serves_is_ready_and_a_hash_that_nobody_has_is_nothing() -> None:
    packs = Packs()
    await packs.ready("a")
    assert await packs.find_ready("0" * 24) is None
    packs.put("a", lambda: Pack(b"1"))
    assert await packs.find_ready("0" * 24) is None
    assert await packs.find_ready(Pack(b"1").hash) == Pack(b"1")


def test_working_out_one_thing_keeps_nobody_from_another() -> None:
    class Holder:
        def __init__(self, wait: threading.Event) -> None:
            self.wait = wait

        @once
        def worth(self) -> bool:
            """Whether the other was told in time."""
            return self.wait.wait(timeout=30)

    go = threading.Event()
    slow: list[bool] = []
    other = Holder(go)
    thread = threading.Thread(target=lambda: slow.append(other.worth))
    thread.start()
    mine = threading.Event()
    mine.set()
    assert Holder(mine).worth, "one lock for all would keep this waiting"
    go.set()
    thread.join(timeout=30)
    assert slow == [True]
    assert "in time" in str(Holder.worth.__doc__)
