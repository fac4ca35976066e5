"""Every bound of requests and sockets in one place: how much, where it is enforced, what is beyond.

`docs/reference/limits.md` is tested against this file, and against the bounds of an import, which
the directory keeps beside the files they judge (directory/rules/bounds.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@dataclass(frozen=True)
class Bound:
    """One bound.

    amount: the largest value that still works. unit: what the amount counts.
    where: the module that enforces it. beyond: what the other side then sees.
    """

    amount: int
    unit: str
    where: str
    beyond: str


@unique
class Limit(Enum):
    """The bounds by name. `Limit.BODY_BYTES.amount` is the number itself."""

    # A request on its way in (kernel/deadlines.py counts before any of our code runs).
    REQUEST_SECONDS = Bound(
        15, "seconds", "kernel/deadlines.py", "408 request-timeout, then the connection ends"
    )
    IDLE_SECONDS = Bound(
        20, "seconds between two requests", "kernel/deadlines.py", "the connection ends quietly"
    )
    DRAIN_SECONDS = Bound(
        15, "seconds in which an answer is taken", "kernel/deadlines.py", "the connection ends"
    )
    DRAIN_BYTES = Bound(
        4_096, "bytes taken in those seconds, at least", "kernel/deadlines.py", "as above"
    )
    URL_BYTES = Bound(2_048, "bytes", "kernel/deadlines.py", "414 uri-too-long")
    HEADER_BYTES = Bound(
        16_384, "bytes of all headers", "kernel/deadlines.py", "431 headers-too-large"
    )
    HEADER_COUNT = Bound(64, "headers", "kernel/deadlines.py", "431 headers-too-large")
    IN_FLIGHT_REQUESTS = Bound(
        256, "requests being answered at once", "kernel/inflight.py", "503 busy with Retry-After"
    )
    BUSY_RETRY_SECONDS = Bound(
        2, "seconds", "kernel/problems.py", "the value of Retry-After in a 503"
    )

    # What a request holds (kernel/reading.py).
    BODY_BYTES = Bound(
        65_536, "bytes, unless a route says less", "kernel/http.py", "413 content-too-large"
    )
    JSON_DEPTH = Bound(16, "levels of nesting", "kernel/reading.py", "400 malformed-body")
    JSON_INTEGER = Bound(
        2**53 - 1, "largest whole number (RFC 7493)", "kernel/reading.py", "400 malformed-body"
    )
    QUERY_FIELDS = Bound(32, "fields of a query", "kernel/reading.py", "400 bad-query")
    PROBLEM_ERRORS = Bound(
        20, "errors named in one problem", "kernel/reading.py", "the rest goes unnamed"
    )

    # WebSockets and the server.
    WEBSOCKET_FRAME_BYTES = Bound(
        65_536, "bytes of a message", "kernel/server.py", "closed with code 1009"
    )
    WEBSOCKET_PING_SECONDS = Bound(
        20, "seconds between pings, and for the pong", "kernel/server.py", "closed with code 1011"
    )
    CONSOLE_SOCKETS = Bound(
        1_000, "open consoles of one process", "staff/live.py", "closed with code 1013"
    )
    CONSOLE_SOCKETS_OF_ONE = Bound(
        16, "of them of one person", "staff/live.py", "closed with code 4429"
    )
    CONSOLE_PINGS = Bound(
        30, "pings of one socket in a minute", "staff/live.py", "closed with code 4429"
    )
    SHUTDOWN_SECONDS = Bound(
        10, "seconds to finish answers on SIGTERM", "kernel/server.py", "the rest is cut off"
    )
    LISTEN_BACKLOG = Bound(
        1_024, "connections waiting to be accepted", "kernel/server.py", "the system refuses them"
    )

    @property
    def amount(self) -> int:
        """The number alone."""
        return self.value.amount
