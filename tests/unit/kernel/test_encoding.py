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
