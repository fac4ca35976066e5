"""The roles of the people who work here. One person may hold several."""

from enum import StrEnum, unique
from typing import Final


@unique
class Role(StrEnum):
    """What someone works as. The value is stored and sent; its words are `role-<value>`."""

    MENTOR = "mentor"
    LEAD = "lead"
    WRITER = "writer"
    SURVIVOR_REVIEWER = "survivor-reviewer"
    LEGAL_REVIEWER = "legal-reviewer"
    HEALTH_REVIEWER = "health-reviewer"
    TRANSLATOR = "translator"
    LANGUAGE_REVIEWER = "language-reviewer"
    PUBLISHER = "publisher"
    DIRECTORY_STEWARD = "directory-steward"
    ADMIN = "admin"


# Who may come near young people, and who may let them: two different people say yes to each.
GATED: Final = frozenset({Role.MENTOR, Role.LEAD, Role.ADMIN})

# Who may say that yes.
KEY_HOLDERS: Final = frozenset({Role.LEAD, Role.ADMIN})
