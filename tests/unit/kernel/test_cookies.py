"""The cookies that are handed out, attribute by attribute (RFC 6265bis)."""

from collections.abc import Callable

import pytest
from starlette.responses import Response

from wayside.kernel.cookies import clear_cookie, set_cookie


def sent(write: Callable[[Response], None]) -> set[str]:
    """The name with its value, and each attribute, in lower case."""
    response = Response()
    write(response)
    return {part.strip().lower() for part in response.headers["set-cookie"].split(";")}


ALWAYS = {"secure", "httponly", "samesite=strict", "path=/"}


def test_a_cookie_is_for_this_host_alone_and_out_of_reach_of_scripts() -> None:
    found = sent(lambda to: set_cookie(to, "__Host-session", "Ab1_-", max_age=None))
    assert found == {"__host-session=ab1_-", *ALWAYS}


def test_a_cookie_with_an_age_ends_by_itself() -> None:
    found = sent(lambda to: set_cookie(to, "__Host-device", "x", max_age=60))
    assert found == {"__host-device=x", "max-age=60", *ALWAYS}


def test_a_cookie_is_taken_back_with_the_same_attributes() -> None:
    found = sent(lambda to: clear_cookie(to, "__Host-session"))
    assert {"max-age=0", *ALWAYS} <= found
    assert any(part.startswith("__host-session=") for part in found)
    assert not any(part.startswith("domain") for part in found)


@pytest.mark.parametrize(
    "name", ["session", "__Secure-session", "__host-session", "__Host-a b", ""]
)
def test_a_name_that_browsers_would_not_protect_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="__Host-"):
        set_cookie(Response(), name, "x", max_age=None)
    with pytest.raises(ValueError, match="__Host-"):
        clear_cookie(Response(), name)


@pytest.mark.parametrize("value", ["", "a;Domain=evil.example", "a b", 'a"', "é", "a\r\nX: y"])
def test_an_attacker_cannot_end_a_cookie_with_its_value(value: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        set_cookie(Response(), "__Host-session", value, max_age=None)
