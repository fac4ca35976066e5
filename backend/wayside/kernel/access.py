"""Who a route is for: every route and every socket says it, by one mechanism.

An `Access` is asked before anything of a request is read. What it gives back is handed to the
handler as `who`; whoever may not come in gets one of its problems.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from starlette.requests import HTTPConnection

from wayside.kernel.problems import Problem


class Access(Protocol):
    """Decides who comes in. `name` stands in the documents, such as "anyone", "people.see"."""

    @property
    def name(self) -> str: ...

    @property
    def problems(self) -> tuple[type[Problem], ...]:
        """All that `admit` may raise."""

    async def admit(self, connection: HTTPConnection) -> object:
        """Who this is, for the handler's `who`. Raises one of `problems`."""


@dataclass(frozen=True)
class _Anyone:
    name: str = "anyone"
    problems: tuple[type[Problem], ...] = ()

    async def admit(self, connection: HTTPConnection) -> None:
        """Lets everybody in and asks for nothing."""


ANYONE: Final[Access] = _Anyone()


def check_who(handler: object, hints: dict[str, object], allows: Access) -> bool:
    """Whether the handler takes `who`. Raises TypeError where nobody could be given to it."""
    if "who" in hints and allows is ANYONE:
        raise TypeError(f"{handler} wants to know who asks, but is for anyone")
    return "who" in hints
