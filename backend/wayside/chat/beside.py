"""What stands beside a talk, put together for app.py."""

from dataclasses import dataclass

from wayside.chat.guidance import Guidance
from wayside.chat.kept.notes import Notes
from wayside.chat.state import PublicState


@dataclass(frozen=True)
class Beside:
    """Texts, notes and debriefs, and whether Talk is open."""

    guidance: Guidance
    notes: Notes
    state: PublicState
