"""Whoever says nothing, acknowledges nothing or takes nothing for too long is let go."""

from collections.abc import Collection

from wayside.chat.connection import Connection
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close


def end_late(connections: Collection[Connection], now: float) -> None:
    """End the connections that are too late. now: of the event loop's clock."""
    for connection in list(connections):
        if not connection.greeted:
            if now - connection.opened_at > Wire.HELLO_SECONDS.amount:
                connection.end(Close.BAD_HELLO)
        elif now - connection.heard_at > Wire.DEAD_SECONDS.amount or any(
            sub.full_since and now - sub.full_since > Wire.UNACKED_SECONDS.amount
            for sub in connection.subs.values()
        ):
            connection.end(Close.FELL_BEHIND)
        if not connection.flushing:
            connection.stuck = None
        elif connection.stuck is None or connection.stuck[0] != connection.delivered:
            connection.stuck = (connection.delivered, now)
        elif now - connection.stuck[1] > Wire.WRITE_SECONDS.amount:
            connection.cut()
