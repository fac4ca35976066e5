"""The addresses of rosters, for the table in routes.py."""

from starlette.routing import BaseRoute

from wayside.chat.errors import RosterOlder, RosterRefused, TalkClosed
from wayside.chat.roster_api import REQUEST_BYTES, RosterApi
from wayside.kernel.access import ANYONE
from wayside.kernel.http import JSON, endpoint
from wayside.kernel.problems import Unavailable
from wayside.staff.gate import Gate
from wayside.staff.rules.permissions import Permission


def roster_addresses(on: RosterApi, gate: Gate) -> list[BaseRoute]:
    """For every phone, for leads, and for those who open first messages."""
    signs = gate.allows(Permission.ROSTER_SIGN)
    refused = [RosterOlder, RosterRefused]
    return [
        endpoint(
            "/chat/roster",
            "GET",
            on.roster,
            allows=ANYONE,
            produces=JSON,
            also={304: "The one that `If-None-Match` names is still in force."},
            problems=[TalkClosed, Unavailable],
            name="chat_roster",
        ),
        endpoint(
            "/staff/talk/roster",
            "GET",
            on.draft,
            allows=signs,
            name="roster_draft",
        ),
        endpoint(
            "/staff/talk/roster",
            "POST",
            on.sign,
            allows=signs,
            status=201,
            max_body=REQUEST_BYTES,
            problems=refused,
            name="roster_sign",
        ),
        endpoint(
            "/staff/talk/delegation",
            "PUT",
            on.delegate,
            allows=signs,
            problems=refused,
            name="roster_delegate",
        ),
        endpoint(
            "/staff/talk/intake",
            "GET",
            on.intake,
            allows=gate.allows(Permission.TALK_ANSWER),
            name="roster_intake",
        ),
    ]
