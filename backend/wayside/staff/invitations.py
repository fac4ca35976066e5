"""Invitations: links that work once, for 72 hours. Only the hash of a link's token is stored.

A token stands after `#` in the address, so that no server, proxy or log sees it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, unique
from typing import Final

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.identifiers import new_id
from wayside.staff.audit import Action, Audit
from wayside.staff.errors import NameTaken
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Invitation, Member
from wayside.staff.rules.encoded import digest
from wayside.staff.rules.names import name_key
from wayside.staff.rules.roles import Role
from wayside.staff.sessions import new_token

VALID: Final = timedelta(hours=72)


@unique
class InvitationKind(StrEnum):
    """What a link opens: the first account of all, an account, or an account anew."""

    FIRST = "first"
    JOIN = "join"
    RESET = "reset"


@dataclass(frozen=True)
class NewLink:
    """An invitation and its link, which nobody can see again."""

    invitation: Invitation
    link: str


class Invitations:
    """Makes, finds and withdraws them."""

    def __init__(self, origin: str, audit: Audit, clock: Clock = SYSTEM_CLOCK) -> None:
        self._origin = origin
        self._audit = audit
        self._clock = clock

    async def make(
        self,
        *,
        name: str,
        roles: list[Role],
        made_by: str = "",
        needs_approval: bool = True,
    ) -> NewLink:
        """A link for someone new. Inside `acting()`; ring the bell afterwards.

        name: tidy (rules/names.py), or "" to let them choose. made_by: a member's id, or "" for
        the command line. needs_approval: False for an exception, which is checked again when the
        link is used. Raises NameTaken.
        """
        await self.erase_expired()
        key = name_key(name) if name else None
        if key is not None and await name_is_taken(key):
            raise NameTaken
        made = await self._make(
            InvitationKind.JOIN, new_id(), name, key, roles, made_by, needs_approval
        )
        await self._audit.append(
            Action.INVITATION_MADE, by=made_by, about=made.invitation.member_id
        )
        return made

    async def make_first(self) -> NewLink:
        """The link of the first admin; earlier ones are void. Inside `acting()`."""
        await Invitation.filter(kind=InvitationKind.FIRST, used_at=None).delete()
        made = await self._make(
            InvitationKind.FIRST, new_id(), "", None, [Role.ADMIN], "", needs_approval=False
        )
        await self._audit.append(Action.INVITATION_MADE, about=made.invitation.member_id)
        return made

    async def make_reset(self, member: Member, *, made_by: str) -> NewLink:
        """A link with which a member begins anew; earlier ones are void. Inside `acting()`.

        The caller notes it in the audit trail.
        """
        await Invitation.filter(
            member_id=member.id, kind=InvitationKind.RESET, used_at=None
        ).delete()
        # Its name is the member's own: `name_key` stays with the member.
        return await self._make(
            InvitationKind.RESET, member.id, member.name, None, [], made_by, needs_approval=True
        )

    async def withdraw(self, invitation: Invitation, *, by: str) -> None:
        """Void an unused link. Inside `acting()`; ring the bell afterwards."""
        await invitation.delete()
        await self._audit.append(Action.INVITATION_WITHDRAWN, by=by, about=invitation.member_id)

    async def open_ones(self) -> list[Invitation]:
        """Every invitation that could still be used, the newest first."""
        now = self._clock.now()
        return await Invitation.filter(used_at=None, expires_at__gt=now).order_by("-made_at", "id")

    async def find(self, token: str) -> Invitation | None:
        """The invitation of this token, unless its time is over or its maker's place has ended.

        One that was used is found too: `used_at` says so.
        """
        found = await Invitation.get_or_none(token_hash=digest(token))
        if found is None or found.expires_at <= self._clock.now():
            return None
        if found.made_by_id and not await Member.exists(id=found.made_by_id, state="active"):
            return None
        if found.kind == InvitationKind.FIRST and not found.used_at and await Member.exists():
            return None
        return found

    async def erase_expired(self) -> None:
        """Delete what is past its time, used or not."""
        await Invitation.filter(expires_at__lte=self._clock.now()).delete()

    async def _make(
        self,
        kind: InvitationKind,
        member_id: str,
        name: str,
        key: str | None,
        roles: list[Role],
        made_by: str,
        needs_approval: bool,
    ) -> NewLink:
        token, now = new_token(), whole_minute(self._clock.now())
        invitation = await Invitation.create(
            id=new_id(),
            token_hash=digest(token),
            kind=kind.value,
            name=name,
            name_key=key,
            roles=[role.value for role in roles],
            member_id=member_id,
            made_by_id=made_by,
            needs_approval=needs_approval,
            made_at=now,
            expires_at=self._expiry(now),
        )
        return NewLink(invitation, f"{self._origin}/staff/#{token}")

    @staticmethod
    def _expiry(now: datetime) -> datetime:
        return now + VALID


async def name_is_taken(key: str, *, but: str = "") -> bool:
    """Whether a member, or an invitation, has a name that reads so. but: an invitation's id."""
    if await Member.exists(name_key=key):
        return True
    return await Invitation.filter(name_key=key).exclude(id=but).exists()
