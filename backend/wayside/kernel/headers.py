"""The security headers of every answer, errors included, built once and kept small.

Three content policies: a document may run our own scripts and two inlined texts known by hash; a
script (it may become a worker, whose own header then counts) may fetch from us; all else may do
nothing at all. Two have one for themselves alone: a page that other sites may show inside theirs,
and a worker that is named as one that compiles WebAssembly, which no document may.
Cross-Origin-Embedder-Policy is not sent: nothing here needs isolation.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wayside.settings import is_loopback

NO_STORE: Final = "no-store"
_TRUSTED_TYPES: Final = "require-trusted-types-for 'script';trusted-types w"
_FRAMER: Final = re.compile(r"https?://[a-z0-9.:\[\]-]+", re.ASCII)
_NONE: Final[Mapping[str, str]] = {}
_SCRIPT_TYPES: Final = ("text/javascript", "application/javascript")

_EVERYWHERE: Final[dict[str, str]] = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "geolocation=(self),camera=(),microphone=(),display-capture=(),"
    "payment=(),usb=(),browsing-topics=()",
    "X-Robots-Tag": "noindex",
}


def csp_hash(text: str | bytes) -> str:
    """The CSP source (`'sha256-...'`) that allows one inlined script or style, byte for byte."""
    data = text.encode() if isinstance(text, str) else text
    return f"'sha256-{b64encode(sha256(data).digest()).decode()}'"


def framed_document(
    scripts: Sequence[str | bytes], styles: Sequence[str | bytes], framers: Sequence[str]
) -> str:
    """The content policy of a page that stands inside pages of other sites.

    framers: bare origins of those sites. It may do less than a page of its own: it is one file, so
    it runs its inlined texts only, and a worker of ours. Raises ValueError for anything that is not
    an origin by itself, such as a wildcard or something that would end the header.
    """
    if not framers or any(not _FRAMER.fullmatch(each) for each in framers):
        raise ValueError("a framer is a bare origin")
    return (
        f"default-src 'none';script-src {' '.join(map(csp_hash, scripts))};"
        f"style-src {' '.join(map(csp_hash, styles))};img-src data:;connect-src 'self';"
        f"worker-src 'self';base-uri 'none';form-action 'none';"
        f"frame-ancestors {' '.join(framers)};{_TRUSTED_TYPES}"
    )


class HeaderPolicy:
    """The header values for one deployment.

    origin: scheme://host[:port] of the public address; https off loopback adds HSTS.
    scripts, styles: inlined texts of our documents, exactly as they stand between the tags.
    documents: content policies of pages that have one of their own, by the first part of their
    path (`frame`); every other page has the one that `scripts` and `styles` make.
    compilers: paths of the scripts that may compile WebAssembly, which each does in a worker.
    """

    def __init__(
        self,
        origin: str = "",
        *,
        scripts: Sequence[str | bytes] = (),
        styles: Sequence[str | bytes] = (),
        documents: Mapping[str, str] = _NONE,
        compilers: Collection[str] = (),
    ) -> None:
        self.documents = dict(documents)
        self.compilers = frozenset(compilers)
        script_src = " ".join(["'self'", *map(csp_hash, scripts)])
        style_src = " ".join(["'self'", *map(csp_hash, styles)])
        self.document = (
            f"default-src 'none';script-src {script_src};style-src {style_src};"
            "img-src 'self' data:;connect-src 'self';manifest-src 'self';worker-src 'self';"
            f"base-uri 'none';form-action 'none';frame-ancestors 'none';{_TRUSTED_TYPES}"
        )
        self.script = f"default-src 'none';script-src 'self';connect-src 'self';{_TRUSTED_TYPES}"
        self.compiler = self.script.replace("'self'", "'self' 'wasm-unsafe-eval'", 1)
        self.data = "default-src 'none';frame-ancestors 'none'"
        self.everywhere = dict(_EVERYWHERE)
        url = urlsplit(origin)
        if url.scheme == "https" and not is_loopback(url.hostname or ""):
            self.everywhere["Strict-Transport-Security"] = "max-age=63072000;includeSubDomains"

    def content_policy(self, media_type: str, path: str = "/") -> str:
        """The Content-Security-Policy for a response of this media type at this path."""
        if media_type.startswith("text/html"):
            return self.documents.get(path.lstrip("/").split("/")[0], self.document)
        if not media_type.startswith(_SCRIPT_TYPES):
            return self.data
        return self.compiler if path in self.compilers else self.script

    def apply(self, headers: MutableHeaders, status: int, path: str = "/") -> None:
        """Set every header. Only Cache-Control of a success is left to the route."""
        for name, value in self.everywhere.items():
            headers[name] = value
        media_type = headers.get("content-type", "")
        headers["Content-Security-Policy"] = self.content_policy(media_type, path)
        if status >= 400 or "cache-control" not in headers:
            headers["Cache-Control"] = NO_STORE


class SecurityHeaders:
    """ASGI middleware, outermost of all: nothing leaves without the policy's headers."""

    def __init__(self, app: ASGIApp, policy: HeaderPolicy) -> None:
        self.app = app
        self.policy = policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                headers = MutableHeaders(scope=message)
                self.policy.apply(headers, message["status"], scope["path"])
            await send(message)

        await self.app(scope, receive, send_with_headers)
