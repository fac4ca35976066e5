"""Links over HTTP: invitations listed, made and withdrawn; the link of a new start."""

from typing import Literal

from pydantic import Field
from starlette.responses import Response

from wayside.kernel.http import Input, Output
from wayside.kernel.problems import FieldError, InvalidBody, NotFound
from wayside.staff.acting import acting
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate, Who
from wayside.staff.grants import needs_approval
from wayside.staff.invitations import InvitationKind, Invitations
from wayside.staff.minutes import minute_text
from wayside.staff.models import Invitation, Member
from wayside.staff.people_api import IdPath
from wayside.staff.resets import Resets
from wayside.staff.rules.names import LONGEST, NameFault, tidy_name
from wayside.staff.rules.permissions import Permission
from wayside.staff.rules.roles import Role


class NewInvitation(Input):
    """Whom a link lets in: a made-up name ("" to let them choose) and at least one role."""

    name: str = Field(max_length=2 * LONGEST)
    roles: list[Role] = Field(min_length=1, max_length=len(Role))


class InvitationView(Output):
    """A link that was not used yet; never the link itself. made_by: "" for the command line."""

    id: str
    name: str
    roles: list[Role]
    kind: Literal["join", "reset"]
    made_by: str
    made_at: str
    expires_at: str


class InvitationsView(Output):
    """Every link that still works, the newest first."""

    invitations: list[InvitationView]


class NewLinkView(Output):
    """A link, shown this once, and the minute until which it works."""

    id: str
    link: str
    expires_at: str


class ResetLinkView(Output):
    """The link of a new start, shown this once, and the minute until which it works."""

    link: str
    expires_at: str


class LinksApi:
    """Answers the console about links."""

    def __init__(self, gate: Gate, invitations: Invitations, resets: Resets, bell: Bell) -> None:
        self._gate = gate
        self._invitations = invitations
        self._resets = resets
        self._bell = bell

    async def invitations(self, who: Who) -> InvitationsView:
        """Every link that still works."""
        found = await self._invitations.open_ones()
        makers = {each.made_by_id for each in found}
        names = {each.id: each.name for each in await Member.filter(id__in=list(makers))}
        return InvitationsView(
            invitations=[_view(each, names.get(each.made_by_id, "")) for each in found]
        )

    async def invite(self, who: Who, body: NewInvitation) -> NewLinkView:
        """Make a link for someone new."""
        name = _tidy(body.name)
        roles = sorted(set(body.roles), key=list(Role).index)
        async with acting():
            who = await self._gate.confirm(who, Permission.INVITE)
            made = await self._invitations.make(
                name=name,
                roles=roles,
                made_by=who.member_id,
                needs_approval=await needs_approval(roles, made_by=who.member_id),
            )
        await self._bell.ring()
        expires_at = minute_text(made.invitation.expires_at)
        return NewLinkView(id=made.invitation.id, link=made.link, expires_at=expires_at)

    async def withdraw(self, who: Who, path: IdPath) -> Response:
        """Void a link that was not used yet."""
        async with acting():
            who = await self._gate.confirm(who, Permission.INVITE)
            found = await Invitation.get_or_none(id=path.id, used_at=None)
            if found is None:
                raise NotFound
            await self._invitations.withdraw(found, by=who.member_id)
        await self._bell.ring()
        return Response(status_code=204)

    async def reset_link(self, who: Who, path: IdPath) -> ResetLinkView:
        """Make the link of an approved new start."""
        made = await self._resets.make_link(who, path.id)
        return ResetLinkView(link=made.link, expires_at=minute_text(made.invitation.expires_at))


def _view(invitation: Invitation, made_by: str) -> InvitationView:
    return InvitationView(
        id=invitation.id,
        name=invitation.name,
        roles=[Role(each) for each in invitation.roles],
        kind="reset" if invitation.kind == InvitationKind.RESET else "join",
        made_by=made_by,
        made_at=minute_text(invitation.made_at),
        expires_at=minute_text(invitation.expires_at),
    )


def _tidy(name: str) -> str:
    if not name:
        return ""
    try:
        return tidy_name(name)
    except NameFault:
        raise InvalidBody(errors=[FieldError(pointer="/name", code="name")]) from None
