"""What is read from a request, and what is refused without being repeated."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field
from starlette.datastructures import Headers

from wayside.kernel.http import Input
from wayside.kernel.limits import Limit
from wayside.kernel.problems import (
    BadQuery,
    InvalidBody,
    MalformedBody,
    NotFound,
    UnsupportedMediaType,
)
from wayside.kernel.reading import (
    check_media_type,
    fit_body,
    read_json,
    read_path,
    read_query,
)


class Child(Input):
    age: int = Field(ge=0)


class Family(Input):
    name: str = Field(max_length=10)
    children: list[Child] = []
    notes: dict[str, int] = {}


class Search(Input):
    page: int = 1
    open_now: bool = False
    near: str = ""


class One(Input):
    id: str = Field(pattern=r"^[a-z]+$")


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"{", id="half"),
        pytest.param(b"{} {}", id="two"),
        pytest.param(b"{'a':1}", id="not JSON"),
        pytest.param(b'{"a":1,}', id="a comma too many"),
        pytest.param(b"\xff\xfe{\x00}\x00", id="UTF-16"),
        pytest.param(b"\xef\xbb\xbf{}", id="a byte order mark"),
        pytest.param(b'{"a":"\xe9"}', id="Latin-1"),
        pytest.param(b'{"a":"\xed\xa0\x80"}', id="a surrogate in UTF-8"),
        pytest.param(b'{"a":"\\ud800"}', id="half a surrogate pair"),
        pytest.param(b'{"a":"\\u0000"}', id="NUL"),
        pytest.param(b'{"\\u0000":1}', id="NUL in a key"),
        pytest.param(b'{"a":"\x00"}', id="NUL, raw"),
        pytest.param(b'{"a":NaN}', id="not a number"),
        pytest.param(b'{"a":-Infinity}', id="infinity"),
        pytest.param(b'{"a":1e400}', id="beyond every number"),
        pytest.param(b'{"a":9007199254740992}', id="a whole number nobody else can hold"),
        pytest.param(b'{"a":' + b"9" * 60_000 + b"}", id="sixty thousand digits"),
        pytest.param(b"[" * 17 + b"]" * 17, id="a level too deep"),
        pytest.param(b"[" * 30_000 + b"]" * 30_000, id="thirty thousand levels"),
        pytest.param(b'{"a":' * 10_000, id="ten thousand open braces"),
    ],
)
def test_what_is_not_plain_json_is_refused(raw: bytes) -> None:
    with pytest.raises(MalformedBody):
        read_json(raw)


def test_numbers_and_nesting_at_the_bound_are_read() -> None:
    most = Limit.JSON_INTEGER.amount
    assert read_json(str(most).encode()) == most
    depth = Limit.JSON_DEPTH.amount
    read_json(b"[" * depth + b"1" + b"]" * depth)


def test_a_whole_number_may_be_written_with_a_point() -> None:
    assert fit_body(b'{"age": 3.0}', Child) == Child(age=3)
    with pytest.raises(InvalidBody):
        fit_body(b'{"age": 3.5}', Child)


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(exclude_characters="\x00", codec="utf-8"), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner),
    max_leaves=12,
)


@given(PLAIN)
def test_every_plain_value_is_read(value: object) -> None:
    try:
        assert read_json(json.dumps(value).encode()) == value
    except MalformedBody:
        assert json.dumps(value).count("[") + json.dumps(value).count("{") > Limit.JSON_DEPTH.amount


@given(st.binary(max_size=200))
def test_no_bytes_whatever_raise_anything_but_problems(raw: bytes) -> None:
    for read in (read_json, lambda data: fit_body(data, Family), lambda d: read_query(d, Search)):
        with suppress(BadQuery, InvalidBody, MalformedBody):
            read(raw)


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({}, [("/name", "missing")]),
        ({"name": 5}, [("/name", "string_type")]),
        ({"name": "x" * 11}, [("/name", "string_too_long")]),
        ({"name": "x", "children": [{"age": "3"}]}, [("/children/0/age", "int_type")]),
        ({"name": "x", "children": [{"age": True}]}, [("/children/0/age", "int_type")]),
        ({"name": "x", "MARK": 1}, [("/*", "extra_forbidden")]),
        ({"name": "x", "notes": {"MARK": "y"}}, [("/notes/*", "int_type")]),
        ([], [("", "model_type")]),
    ],
)
def test_a_body_that_does_not_fit_is_told_where_and_not_what(
    body: object, errors: list[tuple[str, str]]
) -> None:
    with pytest.raises(InvalidBody) as refused:
        fit_body(json.dumps(body).encode(), Family)
    assert [(error.pointer, error.code) for error in refused.value.errors] == errors
    assert "MARK" not in refused.value.document().decode()


def test_a_thousand_errors_are_not_a_thousand_answers() -> None:
    body = {"name": "x", "children": [{}] * 1000}
    with pytest.raises(InvalidBody) as refused:
        fit_body(json.dumps(body).encode(), Family)
    assert len(refused.value.errors) == Limit.PROBLEM_ERRORS.amount


def test_a_query_is_read_into_its_types() -> None:
    found = read_query(b"page=2&open_now=true&near=S%C3%A3o+Paulo", Search)
    assert found == Search(page=2, open_now=True, near="São Paulo")
    assert read_query(b"", Search) == Search()


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(b"page=x", id="not a number"),
        pytest.param(b"page=1&page=2", id="twice"),
        pytest.param(b"MARK=1", id="unknown"),
        pytest.param(b"near=%00", id="NUL"),
        pytest.param(b"near=%ff", id="not UTF-8"),
        pytest.param("near=é".encode(), id="raw bytes"),
        pytest.param(b"&".join(b"a%d=1" % n for n in range(40)), id="too many"),
        pytest.param(b"page=" + b"9" * 5000, id="a number without end"),
        pytest.param(b"page=9007199254740992", id="a number nobody else can hold"),
    ],
)
def test_a_query_that_does_not_fit_is_refused_without_being_repeated(query: bytes) -> None:
    with pytest.raises(BadQuery) as refused:
        read_query(query, Search)
    assert "MARK" not in refused.value.document().decode()


def test_a_path_that_cannot_be_is_simply_not_there() -> None:
    assert read_path({"id": "abc"}, One).id == "abc"
    for odd in ("ABC", "a\n", "a/b", "", "\x00", "a" * 5000 + "1"):
        with pytest.raises(NotFound):
            read_path({"id": odd}, One)


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "application/json"},
        {"content-type": "Application/JSON; charset=UTF-8"},
        {"content-type": 'application/json;charset="utf-8"', "content-encoding": "identity"},
    ],
)
def test_json_in_utf8_is_the_one_type_of_body(headers: dict[str, str]) -> None:
    check_media_type(Headers(headers))


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": ""},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": "application/json; charset=utf-16"},
        {"content-type": "application/json; charset*=iso-8859-1''x"},
        {"content-type": "application/json", "content-encoding": "gzip"},
        {"content-type": "application/jsonp"},
        {"content-type": "\xff/;;==\x80"},
    ],
)
def test_every_other_type_of_body_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(UnsupportedMediaType):
        check_media_type(Headers(headers))
