"""The one table of who may do what. docs/reference/permissions.md is the same table, which a test
checks; every route and every socket frame names one of these, or is for anyone.
"""

from collections.abc import Collection
from enum import Enum, unique

from wayside.staff.rules.roles import Role

_EDITORS = (
    Role.WRITER,
    Role.SURVIVOR_REVIEWER,
    Role.LEGAL_REVIEWER,
    Role.HEALTH_REVIEWER,
    Role.TRANSLATOR,
    Role.LANGUAGE_REVIEWER,
    Role.PUBLISHER,
)


@unique
class Permission(Enum):
    """A permission: its name, whether any member has it, the roles that give it, what it lets do.

    `EVERY` stands for each signed-in member, whatever the roles, also while none is active yet.
    """

    HOLD_SESSION = ("session.hold", True, (), "Unlock, lock or end one's own session.")
    USE_CONSOLE = (
        "console.use",
        True,
        (),
        "See the console, one's own account and the audit entries about oneself.",
    )
    SEE_PEOPLE = (
        "people.see",
        False,
        (Role.ADMIN, Role.LEAD),
        "See who works here, in which roles.",
    )
    INVITE = ("people.invite", False, (Role.ADMIN,), "Invite someone, or withdraw an invitation.")
    GRANT_ROLES = ("roles.grant", False, (Role.ADMIN,), "Give someone else a role.")
    APPROVE = (
        "people.approve",
        False,
        (Role.ADMIN, Role.LEAD),
        "Approve a mentor, a lead or an admin, or a new start for someone who lost every key: "
        "two people, neither of them the one it is about.",
    )
    REMOVE = (
        "people.remove",
        False,
        (Role.ADMIN, Role.LEAD),
        "Take someone's role away, or end their place here at once.",
    )
    READ_AUDIT = ("audit.read", False, (Role.LEAD,), "Read every entry of the audit trail.")
    TALK_ANSWER = (
        "talk.answer",
        False,
        (Role.MENTOR, Role.LEAD),
        "Be on duty, take chats and answer them.",
    )
    TALK_LEAD = (
        "talk.lead",
        False,
        (Role.LEAD,),
        "Come into a chat, in sight of everyone in it; read incident notes; change others' shifts.",
    )
    ROSTER_SIGN = (
        "roster.sign",
        False,
        (Role.LEAD,),
        "Sign the list of mentors and leads that every phone checks.",
    )
    LESSONS_SEE = (
        "lessons.see",
        False,
        _EDITORS,
        "See lessons, their drafts and what was said about them; comment.",
    )
    LESSONS_WRITE = (
        "lessons.write",
        False,
        (Role.WRITER, Role.TRANSLATOR, Role.LANGUAGE_REVIEWER),
        "Change drafts: a writer in English, the others in other languages.",
    )
    LESSONS_REVIEW = (
        "lessons.review",
        False,
        tuple(role for role in _EDITORS if role is not Role.TRANSLATOR),
        "Approve a revision that someone else wrote, or return it with a note.",
    )
    LESSONS_PUBLISH = (
        "lessons.publish",
        False,
        (Role.PUBLISHER,),
        "Publish an approved revision, now or later.",
    )
    LESSONS_WITHDRAW = (
        "lessons.withdraw",
        False,
        tuple(role for role in _EDITORS if role not in (Role.WRITER, Role.TRANSLATOR)),
        "Take a lesson off the phones at once, alone.",
    )

    def __init__(self, label: str, every: bool, roles: tuple[Role, ...], lets: str) -> None:
        self.label = label
        self.every = every
        self.roles = frozenset(roles)
        self.lets = lets

    def is_given_by(self, roles: Collection[Role]) -> bool:
        """Whether a signed-in member with these active roles has it."""
        return self.every or not self.roles.isdisjoint(roles)


def permissions_of(roles: Collection[Role]) -> list[str]:
    """The names of all permissions that these active roles give, in the order of the table."""
    return [each.label for each in Permission if each.is_given_by(roles)]
