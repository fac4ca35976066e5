"""One's own second factors: seen, added, taken away. Each change wants the passphrase again."""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.problems import NotFound
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.challenges import Challenges
from wayside.staff.errors import NotPossibleNow, ProofRefused
from wayside.staff.forms import (
    NewCodesForm,
    NewPasskeyForm,
    NewTotpForm,
    OneOf,
    PasskeyMade,
    TotpMade,
    VerifierForm,
)
from wayside.staff.gate import Gate, Who
from wayside.staff.keyring import Keyring
from wayside.staff.models import Member, Passkey, RecoveryCode, Totp
from wayside.staff.passkeys import NewPasskey, Passkeys
from wayside.staff.proofs import Proofs
from wayside.staff.reproof import Reproof
from wayside.staff.rules.permissions import Permission
from wayside.staff.views import CreationOptions, Factors, PasskeyView, TotpView

_MOST_PASSKEYS = 10


class MyFactors:
    """Answers a signed-in member about their second factors."""

    def __init__(
        self,
        gate: Gate,
        reproof: Reproof,
        proofs: Proofs,
        passkeys: Passkeys,
        challenges: Challenges,
        keyring: Keyring,
        audit: Audit,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._gate = gate
        self._reproof = reproof
        self._proofs = proofs
        self._passkeys = passkeys
        self._challenges = challenges
        self._keyring = keyring
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def view(self, who: Who) -> Factors:
        """List my second factors."""
        return await _factors(who.member_id)

    async def passkey_options(self, body: VerifierForm, who: Who) -> CreationOptions:
        """Give what a browser needs to make a passkey."""
        await self._reproof.check(who, body.verifier)
        have = await Passkey.filter(member_id=who.member_id)
        return CreationOptions(
            options=self._passkeys.creation_options(_purpose(who), who.member_id, who.name, have)
        )

    async def add_passkey(self, body: NewPasskeyForm, who: Who) -> Factors:
        """Add a passkey."""
        await self._reproof.check(who, body.verifier)
        form = PasskeyMade(kind="passkey", response=body.response)
        made = self._keyring.check(form, _purpose(who))
        if not isinstance(made, NewPasskey):
            raise ProofRefused
        async with acting():
            member = await self._confirmed(who)
            if await Passkey.filter(member_id=member.id).count() >= _MOST_PASSKEYS:
                raise NotPossibleNow
            known = await Passkey.exists(credential_id=made.credential_id)
            if known or not await self._challenges.spend(made.challenge):
                raise ProofRefused
            await self._keyring.keep(member, made)
            await self._note(Action.PASSKEY_ADDED, who)
        return await self._changed(who)

    async def remove_passkey(self, path: OneOf, body: VerifierForm, who: Who) -> Factors:
        """Take a passkey away; not the last second factor."""
        await self._reproof.check(who, body.verifier)
        async with acting():
            await self._confirmed(who)
            passkey = await Passkey.get_or_none(id=path.id, member_id=who.member_id)
            if passkey is None:
                raise NotFound
            await passkey.delete()
            await self._keep_one(who)
            await self._note(Action.PASSKEY_REMOVED, who)
        return await self._changed(who)

    async def set_totp(self, body: NewTotpForm, who: Who) -> Factors:
        """Use one-time codes from now on, in the place of former ones."""
        await self._reproof.check(who, body.verifier)
        form = TotpMade(kind="totp", secret=body.secret, code=body.code)
        made = self._keyring.check(form, _purpose(who))
        if made is None:
            raise ProofRefused
        async with acting():
            member = await self._confirmed(who)
            await self._keyring.keep(member, made)
            await self._note(Action.TOTP_SET, who)
        return await self._changed(who)

    async def remove_totp(self, body: VerifierForm, who: Who) -> Factors:
        """Take one-time codes away; not the last second factor."""
        await self._reproof.check(who, body.verifier)
        async with acting():
            await self._confirmed(who)
            if not await Totp.filter(member_id=who.member_id).delete():
                raise NotFound
            await self._keep_one(who)
            await self._note(Action.TOTP_REMOVED, who)
        return await self._changed(who)

    async def renew_codes(self, body: NewCodesForm, who: Who) -> Factors:
        """Keep ten new recovery codes; the former ones work no more."""
        await self._reproof.check(who, body.verifier)
        member = await Member.get(id=who.member_id)
        digests = await self._proofs.recovery_digests(
            body.recovery_codes, member.recovery_salt, known=True
        )
        async with acting():
            member = await self._confirmed(who)
            await self._keyring.keep_codes(member, digests)
            await self._note(Action.RECOVERY_RENEWED, who)
        return await self._changed(who)

    async def _confirmed(self, who: Who) -> Member:
        await self._gate.confirm(who, Permission.USE_CONSOLE)
        return await Member.get(id=who.member_id)

    async def _note(self, action: Action, who: Who) -> None:
        await self._audit.append(action, by=who.member_id, about=who.member_id)

    async def _changed(self, who: Who) -> Factors:
        await self._bell.ring()
        return await _factors(who.member_id)

    @staticmethod
    async def _keep_one(who: Who) -> None:
        """Undo the transaction if nothing is left to sign in with."""
        passkey = await Passkey.exists(member_id=who.member_id)
        if not passkey and not await Totp.exists(member_id=who.member_id):
            raise NotPossibleNow


async def _factors(member_id: str) -> Factors:
    totp = await Totp.get_or_none(member_id=member_id)
    return Factors(
        passkeys=[
            PasskeyView(
                id=passkey.id,
                made_on=passkey.made_on.isoformat(),
                used_on=passkey.used_on.isoformat() if passkey.used_on else None,
                synced=passkey.synced,
            )
            for passkey in await Passkey.filter(member_id=member_id).order_by("made_on", "id")
        ],
        totp=TotpView(made_on=totp.made_on.isoformat()) if totp else None,
        recovery_codes_left=await RecoveryCode.filter(member_id=member_id, used_on=None).count(),
    )


def _purpose(who: Who) -> str:
    return f"add|{who.member_id}"
