"""Who may ask for a change: only our own pages. Browsers say where a request comes from; we check.

Changes over HTTP are judged by `Sec-Fetch-Site` and `Origin` (Fetch Metadata; RFC 6454).
A WebSocket is judged by `Origin` alone, which must be there: the handshake carries cookies and is
not bound by the same-origin rule (RFC 6455, section 10.2).
"""

from __future__ import annotations

from typing import Final
from urllib.parse import SplitResult, urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from wayside.kernel.problems import WrongOrigin
from wayside.settings import is_loopback

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


def _parts(origin: str) -> tuple[str, str, int | None] | None:
    try:
        url: SplitResult = urlsplit(origin)
        port = url.port or _DEFAULT_PORTS.get(url.scheme)
    except ValueError:
        return None
    if not url.hostname or url.path or url.query or url.fragment or "@" in url.netloc:
        return None
    return url.scheme, url.hostname, port


def is_same_origin(origin: str, ours: str) -> bool:
    """True if both are the same scheme, host and port. All loopback names count as one host."""
    theirs, own = _parts(origin), _parts(ours)
    if theirs is None or own is None:
        return False
    if theirs == own:
        return True
    both_loopback = is_loopback(theirs[1]) and is_loopback(own[1])
    return both_loopback and (theirs[0], theirs[2]) == (own[0], own[2])


def may_change(origin: str | None, site: str | None, ours: str) -> bool:
    """Decide for a change over HTTP.

    origin, site: the headers Origin and Sec-Fetch-Site, None if absent.
    `Origin: null` is what browsers send from our own pages too, because they ask for
    `no-referrer`; it counts only when the browser itself says same-origin. With neither header
    the sender is no browser and has no reader's cookies to misuse.
    """
    if site is not None and site != "same-origin":
        return False
    if origin is None:
        return True
    if origin == "null":
        return site == "same-origin"
    return is_same_origin(origin, ours)


class OriginCheck:
    """ASGI middleware: raises WrongOrigin before any handler sees the request."""

    def __init__(self, app: ASGIApp, origin: str) -> None:
        self.app = app
        self.origin = origin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            origins = Headers(scope=scope).getlist("origin")
            if len(origins) != 1 or not is_same_origin(origins[0], self.origin):
                raise WrongOrigin
        elif scope["type"] == "http" and scope["method"] not in SAFE_METHODS:
            headers = Headers(scope=scope)
            origins = headers.getlist("origin")
            if len(origins) > 1 or not may_change(
                headers.get("origin"), headers.get("sec-fetch-site"), self.origin
            ):
                raise WrongOrigin
        await self.app(scope, receive, send)
