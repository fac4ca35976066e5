"""The security headers of every answer, errors included, built once and kept small.

Three content policies: a document may run our own scripts and two inlined texts known by hash; a
script (it may become a worker, whose own header then counts) may fetch from us; all else may do
nothing at all. Cross-Origin-Embedder-Policy is not sent: nothing here needs isolation.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wayside.settings import is_loopback

NO_STORE: Final = "no-store"
_TRUSTED_TYPES: Final = "require-trusted-types-for 'script';trusted-types wayside"
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


class HeaderPolicy:
    """The header values for one deployment.

    origin: scheme://host[:port] of the public address; https off loopback adds HSTS.
    scripts, styles: inlined texts of our documents, exactly as they stand between the tags.
    """

    def __init__(
        self,
        origin: str = "",
        *,
        scripts: Sequence[str | bytes] = (),
        styles: Sequence[str | bytes] = (),
    ) -> None:
        script_src = " ".join(["'self'", *map(csp_hash, scripts)])
        style_src = " ".join(["'self'", *map(csp_hash, styles)])
        self.document = (
            f"default-src 'none';script-src {script_src};style-src {style_src};"
            "img-src 'self' data:;connect-src 'self';manifest-src 'self';worker-src 'self';"
            f"base-uri 'none';form-action 'none';frame-ancestors 'none';{_TRUSTED_TYPES}"
        )
        self.script = f"default-src 'none';script-src 'self';connect-src 'self';{_TRUSTED_TYPES}"
        self.data = "default-src 'none';frame-ancestors 'none'"
        self.everywhere = dict(_EVERYWHERE)
        url = urlsplit(origin)
        if url.scheme == "https" and not is_loopback(url.hostname or ""):
            self.everywhere["Strict-Transport-Security"] = "max-age=63072000;includeSubDomains"

    def content_policy(self, media_type: str) -> str:
        """The Content-Security-Policy for a response of this media type."""
        if media_type.startswith("text/html"):
            return self.document
        return self.script if media_type.startswith(_SCRIPT_TYPES) else self.data

    def apply(self, headers: MutableHeaders, status: int) -> None:
        """Set every header. Only Cache-Control of a success is left to the route."""
        for name, value in self.everywhere.items():
            headers[name] = value
        headers["Content-Security-Policy"] = self.content_policy(headers.get("content-type", ""))
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
                self.policy.apply(MutableHeaders(scope=message), message["status"])
            await send(message)

        await self.app(scope, receive, send_with_headers)
