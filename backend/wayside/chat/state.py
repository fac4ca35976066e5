"""Whether Talk is open, for whoever stands before it. Never who is there, nor how many."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from wayside.chat.rules.waiting import Wait
from wayside.kernel.http import Output

_GOOD_FOR: Final = (
    2.0  # seconds that an answer is given again: anyone may ask, as often as they like
)


@dataclass(frozen=True)
class Standing:
    """How the desk stands. wait: for somebody who comes now, None where nobody is on duty.

    left_until: the last day on which a message that is left now waits.
    """

    on_duty: bool
    wait: Wait | None
    left_until: date | None


class StateView(Output):
    """Whether somebody answers now, and about how soon. languages: those mentors answer in.

    left_until: where it is closed, the last day of a message that is left now; None: none can be
    left, as nobody could open it.
    """

    open: bool
    wait: Wait | None
    languages: list[str]
    left_until: date | None


class PublicState:
    """Asks the roster and the desk."""

    def __init__(
        self,
        standing: Callable[[], Awaitable[Standing]],
        roster: Callable[[], Awaitable[object | None]],
        languages: Sequence[str],
    ) -> None:
        """roster: the one in force, or None: then Talk is closed altogether."""
        self._standing = standing
        self._roster = roster
        self._languages = list(languages)
        self._last: StateView | None = None
        self._until = 0.0

    async def state(self) -> StateView:
        """Say whether Talk is open, about how soon somebody answers, and in which languages."""
        now = asyncio.get_running_loop().time()
        if self._last is None or now >= self._until:
            self._last, self._until = await self._look(), now + _GOOD_FOR
        return self._last

    async def _look(self) -> StateView:
        if await self._roster() is None:
            return self._view(Standing(on_duty=False, wait=None, left_until=None))
        return self._view(await self._standing())

    def _view(self, standing: Standing) -> StateView:
        return StateView(
            open=standing.on_duty,
            wait=standing.wait if standing.on_duty else None,
            languages=self._languages,
            left_until=None if standing.on_duty else standing.left_until,
        )
