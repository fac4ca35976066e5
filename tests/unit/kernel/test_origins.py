"""Who may ask for a change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Receive, Scope, Send

from wayside.kernel.origins import OriginCheck, is_same_origin, may_change
from wayside.kernel.problems import WrongOrigin
from wayside.settings import is_loopback

OURS = "https://help.example.org"


@pytest.mark.parametrize(
    ("origin", "site", "allowed"),
    [
        pytest.param(OURS, "same-origin", True, id="our page in a browser of today"),
        pytest.param(OURS, None, True, id="our page in an older browser"),
        pytest.param("null", "same-origin", True, id="our page, which asks for no-referrer"),
        pytest.param(None, "same-origin", True, id="our page, no Origin sent"),
        pytest.param(None, None, True, id="a program, which has nobody's cookies"),
        pytest.param("https://help.example.org:443", None, True, id="the default port, written"),
        pytest.param("https://evil.example", "cross-site", False, id="another site"),
        pytest.param("https://evil.example", None, False, id="another site, older browser"),
        pytest.param(None, "cross-site", False, id="another site hides its name"),
        pytest.param(None, "none", False, id="typed or bookmarked: no page of ours asked"),
        pytest.param("null", "cross-site", False, id="a sandboxed frame"),
        pytest.param("null", None, False, id="a sandboxed frame, older browser"),
        pytest.param(OURS, "same-site", False, id="a sister site that claims our name"),
        pytest.param("https://blog.example.org", "same-site", False, id="a sister site"),
        pytest.param("http://help.example.org", None, False, id="our name without TLS"),
        pytest.param("https://help.example.org:8443", None, False, id="another port of ours"),
        pytest.param("https://help.example.org.evil.example", None, False, id="our name inside"),
        pytest.param("https://help.example.org@evil.example", None, False, id="our name as user"),
        pytest.param("https://u@help.example.org", None, False, id="a user before our name"),
        pytest.param("https://help.example.org/", None, False, id="a path: not an origin"),
        pytest.param("https://help.example.org:x", None, False, id="a port that is no number"),
        pytest.param("", None, False, id="empty"),
    ],
)
def test_only_our_own_pages_may_change_anything(
    origin: str | None, site: str | None, allowed: bool
) -> None:
    assert may_change(origin, site, OURS) is allowed


def test_loopback_names_are_one_host_but_ports_and_schemes_still_count() -> None:
    ours = "http://localhost:8000"
    assert is_same_origin("http://127.0.0.1:8000", ours)
    assert is_same_origin("http://[::1]:8000", ours)
    assert not is_same_origin("http://127.0.0.1:8001", ours)
    assert not is_same_origin("https://127.0.0.1:8000", ours)
    assert not is_same_origin("http://localhost.evil.example:8000", ours)
    assert not is_same_origin("http://127.0.0.1", OURS)


@pytest.mark.parametrize("host", ["localhost", "app.localhost", "127.0.0.1", "127.9.9.9", "::1"])
def test_these_hosts_never_leave_this_machine(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["", "example.org", "10.0.0.1", "localhost.example.org", "8.8.8.8"]
)
def test_these_hosts_do(host: str) -> None:
    assert not is_loopback(host)


@given(st.text())
def test_no_text_whatever_passes_for_our_origin_or_breaks_the_check(text: str) -> None:
    assert not is_same_origin("https://evil.example" + text, OURS)
    assert is_same_origin(text, OURS) in (True, False)


@pytest.mark.parametrize("kind", ["http", "websocket"])
async def test_a_second_origin_beside_ours_is_refused(kind: str) -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        raise AssertionError

    origins = [(b"origin", OURS.encode()), (b"origin", b"https://evil.example")]
    scope: Scope = {"type": kind, "method": "POST", "path": "/", "headers": origins}
    with pytest.raises(WrongOrigin):
        await OriginCheck(app, OURS)(scope, _nothing_is_read, _nothing_is_sent)


async def _nothing_is_read() -> Message:
    raise AssertionError


async def _nothing_is_sent(message: Message) -> None:
    raise AssertionError
