"""Answers given before there is a request to give to the application: bytes, in English.

Used for what cannot be parsed, is too long, or did not arrive in time.
"""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus

from starlette.datastructures import MutableHeaders

from wayside.kernel.headers import HeaderPolicy
from wayside.kernel.problems import MEDIA_TYPE, Problem

_POLICY = HeaderPolicy()


def refusal(problem: Problem, also: Iterable[tuple[bytes, bytes]] = ()) -> bytes:
    """A whole HTTP/1.1 response for `problem`, after which the connection closes (RFC 9112, 9.6).

    also: further headers, such as the server's Date.
    """
    body = problem.document()
    headers = MutableHeaders(
        {"content-type": MEDIA_TYPE, "content-length": str(len(body)), "connection": "close"}
    )
    _POLICY.apply(headers, problem.status)
    phrase = HTTPStatus(problem.status).phrase
    lines = [f"HTTP/1.1 {problem.status} {phrase}".encode()]
    lines += [name + b": " + value for name, value in (*also, *headers.raw)]
    return b"\r\n".join([*lines, b"", body])
