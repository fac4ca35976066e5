"""The addresses of Talk that members of staff ask, for the table in routes.py."""

from starlette.routing import BaseRoute

from wayside.chat.errors import NoChats
from wayside.chat.house import Talk
from wayside.kernel.http import endpoint
from wayside.kernel.problems import Unavailable
from wayside.staff.gate import Gate
from wayside.staff.rules.permissions import Permission


def talk_addresses(on: Talk, gate: Gate) -> list[BaseRoute]:
    """The wire, for whoever answers."""
    return [
        endpoint(
            "/staff/talk/tickets",
            "POST",
            on.staff_api.ticket,
            # A console asks again whenever its line was lost, also while nobody is at it.
            allows=gate.allows(Permission.TALK_ANSWER, by_itself=True),
            problems=[NoChats, Unavailable],
            name="talk_ticket",
        ),
    ]
