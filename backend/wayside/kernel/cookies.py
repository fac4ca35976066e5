"""The only cookies there are: `__Host-`, for this host alone and unseen by any script.

Secure, HttpOnly, SameSite=Strict, Path=/ and no Domain (RFC 6265bis, section 4.1.3.2). Browsers
take localhost over plain HTTP for secure, so that development needs no exception.
"""

import re
from typing import Final

from starlette.responses import Response

SESSION_COOKIE: Final = "__Host-session"
_PREFIX: Final = "__Host-"
_TOKEN = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)  # needs no quotes in any cookie parser


def set_cookie(response: Response, name: str, value: str, *, max_age: int | None) -> None:
    """Hand out a cookie. max_age: seconds; None for as long as the browser is open.

    Raises ValueError for a name without the prefix and for a value that is not base64url.
    """
    if not _TOKEN.fullmatch(value):
        raise ValueError("the value of a cookie is base64url")
    _write(response, name, value, max_age)


def clear_cookie(response: Response, name: str) -> None:
    """Take a cookie back."""
    _write(response, name, "", 0)


def _write(response: Response, name: str, value: str, max_age: int | None) -> None:
    if not name.startswith(_PREFIX) or not _TOKEN.fullmatch(name):
        raise ValueError(f"a cookie's name begins with {_PREFIX}")
    response.set_cookie(
        name, value, max_age=max_age, path="/", secure=True, httponly=True, samesite="strict"
    )
