"""Someone comes in by a link: a new account, or an account anew after a reset.

The same request sent twice makes one account. Whoever lost the answer sends it again within ten
minutes and gets a session; the request holds the passphrase's verifier and the second factor, so
that nobody else can.
"""

import base64
import secrets as chance
from datetime import timedelta
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.answers import session_begun
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.challenges import Challenges
from wayside.staff.errors import LinkNotValid, NameTaken, ProofRefused
from wayside.staff.forms import JoiningForm, LinkForm
from wayside.staff.grants import Grants
from wayside.staff.invitations import InvitationKind, Invitations, name_is_taken
from wayside.staff.keyring import Keyring
from wayside.staff.limits import Limits
from wayside.staff.minutes import minute_text, whole_minute
from wayside.staff.models import Device, Invitation, Member, Passkey, Reset, Totp
from wayside.staff.opening import Begun, Opening
from wayside.staff.passkeys import NewPasskey, Passkeys
from wayside.staff.proofs import Proofs
from wayside.staff.resets import Resets
from wayside.staff.rules.names import name_key
from wayside.staff.rules.roles import Role
from wayside.staff.rules.sessions import Ended
from wayside.staff.views import Welcome

_AGAIN: Final = timedelta(minutes=10)
_SALT_BYTES: Final = 16


class Joining:
    """Reads links and lets people in by them."""

    def __init__(
        self,
        invitations: Invitations,
        passkeys: Passkeys,
        challenges: Challenges,
        keyring: Keyring,
        proofs: Proofs,
        grants: Grants,
        resets: Resets,
        opening: Opening,
        limits: Limits,
        audit: Audit,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._invitations = invitations
        self._passkeys = passkeys
        self._challenges = challenges
        self._keyring = keyring
        self._proofs = proofs
        self._grants = grants
        self._resets = resets
        self._opening = opening
        self._limits = limits
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def read(self, body: LinkForm) -> Welcome:
        """Say what a link opens."""
        invitation = await self._invitations.find(body.token)
        if invitation is None or invitation.used_at is not None:
            raise LinkNotValid
        is_reset = invitation.kind == InvitationKind.RESET
        return Welcome(
            name=invitation.name,
            roles=[Role(role) for role in invitation.roles],
            kind="reset" if is_reset else "join",
            member_id=invitation.member_id,
            expires_at=minute_text(invitation.expires_at),
            passkey=self._passkeys.creation_options(
                _purpose(invitation), invitation.member_id, invitation.name
            ),
        )

    async def join(self, body: JoiningForm, request: Request) -> Response:
        """Make an account, or an account anew, and sign in to it."""
        invitation = await self._usable(body)
        begun = None
        if invitation.used_at is None:
            begun = await self._first(body, invitation, request)
        if begun is None:
            begun = await self._again(body, request)
        await self._bell.ring()
        return await session_begun(begun)

    async def _usable(self, body: JoiningForm) -> Invitation:
        invitation = await self._invitations.find(body.token)
        if invitation is None or invitation.name not in ("", body.name):
            raise LinkNotValid
        return invitation

    async def _first(
        self, body: JoiningForm, invitation: Invitation, request: Request
    ) -> Begun | None:
        """Let someone in; None when the link was used since it was looked at."""
        factor = self._keyring.check(body.factor, _purpose(invitation))
        if factor is None:
            raise ProofRefused
        salt = base64.b64encode(chance.token_bytes(_SALT_BYTES)).decode()
        hashed, digests = await self._proofs.all_of_joining(
            body.verifier, body.recovery_codes, salt
        )
        async with acting():
            invitation = await self._usable(body)
            if invitation.used_at is not None:
                return None
            if isinstance(factor, NewPasskey):
                await self._check_new(factor)
            keys: dict[str, Any] = {
                "salt": body.salt,
                "verifier_hash": hashed,
                "recovery_salt": salt,
                "hpke_public": body.hpke_public,
                "sign_public": body.sign_public,
                "sealed_keys": body.sealed_keys,
            }
            is_reset = invitation.kind == InvitationKind.RESET
            member = await (self._renew if is_reset else self._make)(body, invitation, keys)
            await self._keyring.keep(member, factor)
            await self._keyring.keep_codes(member, digests)
            await self._mark_used(invitation)
            if is_reset:
                await self._audit.append(Action.MEMBER_RESET, by=member.id, about=member.id)
                await self._resets.finish(member)
            else:
                await self._audit.append(Action.MEMBER_JOINED, by=member.id, about=member.id)
                await self._grants.bring(member, invitation)
            return await self._opening.begin(member, body.device, None, request)

    async def _check_new(self, factor: NewPasskey) -> None:
        known = await Passkey.exists(credential_id=factor.credential_id)
        if known or not await self._challenges.spend(factor.challenge):
            raise ProofRefused

    async def _make(
        self, body: JoiningForm, invitation: Invitation, keys: dict[str, Any]
    ) -> Member:
        key = name_key(body.name)
        if await name_is_taken(key, but=invitation.id):
            raise NameTaken
        return await Member.create(
            id=invitation.member_id,
            name=body.name,
            name_key=key,
            state="active",
            made_on=self._clock.now().date(),
            **keys,
        )

    async def _renew(
        self, body: JoiningForm, invitation: Invitation, keys: dict[str, Any]
    ) -> Member:
        member = await Member.get_or_none(id=invitation.member_id, state="active")
        if member is None or not await Reset.exists(member_id=member.id, state="approved"):
            raise LinkNotValid
        member.update_from_dict({**keys, "code_refusals": 0, "code_refused_at": None})
        await member.save()
        await sessions.end_all(member.id, Ended.SIGNED_OUT)
        for table in (Device, Passkey, Totp):
            await table.filter(member_id=member.id).delete()
        return member

    async def _mark_used(self, invitation: Invitation) -> None:
        # The name is the member's now.
        invitation.used_at, invitation.name_key = whole_minute(self._clock.now()), None
        await invitation.save(update_fields=["used_at", "name_key"])

    async def _again(self, body: JoiningForm, request: Request) -> Begun:
        """The same request once more: a session for the account that it made."""
        invitation, member = await self._made_by(body)
        self._limits.take_own(f"again|{invitation.id}")
        fits = await self._proofs.fits(body.verifier, member.verifier_hash, known=False)
        holds = await self._keyring.holds(member, body.factor, _purpose(invitation))
        if not (fits and holds):
            raise LinkNotValid
        async with acting():
            _, member = await self._made_by(body)
            return await self._opening.begin(member, body.device, None, request)

    async def _made_by(self, body: JoiningForm) -> tuple[Invitation, Member]:
        invitation = await self._usable(body)
        used_at = invitation.used_at
        if used_at is None or self._clock.now() - used_at > _AGAIN:
            raise LinkNotValid
        member = await Member.get_or_none(
            id=invitation.member_id,
            state="active",
            hpke_public=body.hpke_public,
            sign_public=body.sign_public,
        )
        if member is None:
            raise LinkNotValid
        return invitation, member


def _purpose(invitation: Invitation) -> str:
    return f"join|{invitation.id}"
