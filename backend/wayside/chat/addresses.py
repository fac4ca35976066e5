"""The addresses of Talk, for the table in routes.py."""

from starlette.routing import BaseRoute

from wayside.chat.errors import (
    ConversationGone,
    ConversationTaken,
    RecordsFull,
    TalkBusy,
    WorkWanted,
)
from wayside.chat.house import Talk
from wayside.kernel.access import Access
from wayside.kernel.http import endpoint
from wayside.kernel.live import socket
from wayside.kernel.problems import Unavailable
from wayside.staff.errors import SlowDown

_SMALL = 16_384  # bytes


def chat_addresses(on: Talk, *, allows: Access) -> list[BaseRoute]:
    """Every address of the wire.

    allows: who may come to the door; what they may open, their tickets say. Young people are
    anyone. Mentors get their tickets by an address of their own, behind the staff's gate.
    """
    return [
        endpoint(
            "/chat/conversations",
            "POST",
            on.api.open,
            allows=allows,
            status=201,
            max_body=_SMALL,
            problems=[ConversationTaken, WorkWanted, TalkBusy, Unavailable],
            name="chat_open",
        ),
        endpoint(
            "/chat/tickets",
            "POST",
            on.api.ticket,
            allows=allows,
            max_body=_SMALL,
            problems=[ConversationGone, WorkWanted, Unavailable],
            name="chat_ticket",
        ),
        endpoint("/chat/work", "GET", on.api.work, allows=allows, name="chat_work"),
        endpoint(
            "/chat/work",
            "POST",
            on.api.opening_work,
            allows=allows,
            max_body=_SMALL,
            name="chat_opening_work",
        ),
        endpoint(
            "/chat/access",
            "PUT",
            on.api.change,
            allows=allows,
            produces="text/plain",
            status=204,
            max_body=_SMALL,
            problems=[ConversationGone, SlowDown, Unavailable],
            name="chat_change_access",
        ),
        endpoint(
            "/chat/erasures",
            "POST",
            on.api.erase,
            allows=allows,
            produces="text/plain",
            status=204,
            max_body=_SMALL,
            problems=[ConversationGone, Unavailable],
            name="chat_erase",
        ),
        endpoint(
            "/chat/poll",
            "POST",
            on.polls.poll,
            allows=allows,
            problems=[TalkBusy, Unavailable],
            name="chat_poll",
        ),
        endpoint(
            "/chat/records",
            "PUT",
            on.records.keep,
            allows=allows,
            produces="text/plain",
            status=204,
            problems=[ConversationGone, RecordsFull, SlowDown, Unavailable],
            name="chat_keep_record",
        ),
        endpoint(
            "/chat/records/removals",
            "POST",
            on.records.remove,
            allows=allows,
            produces="text/plain",
            status=204,
            max_body=_SMALL,
            problems=[ConversationGone, SlowDown, Unavailable],
            name="chat_remove_record",
        ),
        endpoint(
            "/chat/records/look",
            "POST",
            on.records.look,
            allows=allows,
            max_body=_SMALL,
            problems=[WorkWanted, TalkBusy, SlowDown, Unavailable],
            name="chat_look",
        ),
        socket(
            "/chat/live",
            on.live.talk,
            allows=allows,
            name="chat_live",
        ),
    ]
