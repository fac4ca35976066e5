"""Bodies made once, sent in whichever coding a browser takes."""

import gzip

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from wayside.kernel.encoding import Encoded, accepted_codings
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


def test_a_page_opened_yesterday_still_finds_its_pack_but_not_one_from_long_ago() -> None:
    packs = Packs()
    editions = [Pack(str(number).encode()) for number in range(6)]
    for edition in editions:
        packs.put("directory", edition)
    assert packs.newest("directory") == editions[-1]
    assert packs.find(editions[2].hash) == editions[2]
    assert packs.find(editions[0].hash) is None
    assert packs.newest("unheard") is None
    assert packs.names() == ["directory"]


def test_an_edition_put_again_is_the_newest_again() -> None:
    packs = Packs()
    packs.put("a", Pack(b"1"))
    packs.put("a", Pack(b"2"))
    packs.put("a", Pack(b"1"))
    assert packs.newest("a") == Pack(b"1")
