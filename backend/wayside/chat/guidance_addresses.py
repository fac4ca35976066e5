"""The addresses of the texts that stand before a talk and beside it."""

from starlette.routing import BaseRoute

from wayside.chat.guidance import Guidance
from wayside.kernel.access import Access
from wayside.kernel.http import endpoint
from wayside.kernel.problems import NotFound


def guidance_addresses(on: Guidance, *, allows: Access) -> list[BaseRoute]:
    """allows: who may read what stays private."""
    return [
        endpoint(
            "/chat/limits/{language}",
            "GET",
            on.limits,
            allows=allows,
            problems=[NotFound],
            name="chat_limits",
        ),
    ]
