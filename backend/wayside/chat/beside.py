"""What stands beside a talk, put together for app.py."""

from dataclasses import dataclass

from wayside.chat.guidance import Guidance
from wayside.chat.kept.notes import Notes
from wayside.chat.state import PublicState, Standing


@dataclass(frozen=True)
class Beside:
    """Texts, notes and debriefs, and whether Talk is open."""

    guidance: Guidance
    notes: Notes
    state: PublicState


async def nobody_on_duty() -> Standing:
    """How the desk stands where there is none."""
    return Standing(on_duty=False, wait=None, left_until=None)


async def no_roster() -> None:
    """The roster where there is none: Talk is closed."""
    return
