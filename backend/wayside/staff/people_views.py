"""What the console is shown of people: shapes of docs/reference/routes.md, times to the minute."""

from typing import Literal

from wayside.kernel.http import Output
from wayside.staff.rules.roles import Role


class Named(Output):
    """A member, by id and chosen name; the name is "" once it was erased."""

    id: str
    name: str


class ApprovalView(Output):
    """A yes that counts."""

    by: Named
    at: str


class Deciding(Output):
    """What several people decide.

    needed: how many more have to say yes. mine: the reader did. may_approve: the reader may.
    """

    approvals: list[ApprovalView]
    needed: int
    mine: bool
    may_approve: bool


class GrantView(Deciding):
    """A role of someone. asked_by: a name, "" for the command line."""

    id: str
    role: Role
    state: Literal["pending", "active"]
    asked_by: str


class ResetView(Deciding):
    """A new start of someone."""

    id: str
    state: Literal["open", "approved"]
    opened_by: str


class PersonView(Output):
    """Someone who works here, or did."""

    id: str
    name: str
    state: Literal["active", "removed"]
    made_on: str
    roles: list[GrantView]
    key_number: str
    hpke_public: str
    sign_public: str
    reset: ResetView | None


class PeopleView(Output):
    """Everyone. key_holders: how many may approve."""

    people: list[PersonView]
    key_holders: int
