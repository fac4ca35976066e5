"""Second factors at the door: looked at without a trace, used exactly once."""

from dataclasses import dataclass

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.challenges import SIGN_IN, Challenges
from wayside.staff.forms import PasskeyProof, RecoveryProof, TotpProof
from wayside.staff.models import Member, Passkey, RecoveryCode, Totp
from wayside.staff.passkeys import Passkeys, Used
from wayside.staff.proofs import Proofs, is_same
from wayside.staff.secrets import StaffSecrets
from wayside.staff.totp import secret_of, step_of


@dataclass(frozen=True)
class Shown:
    """A second factor that somebody showed.

    fits: whether it is one of the member they say they are. opens_a_lane: whether it could not be
    guessed, so that whoever shows it is no flood of strangers.
    """

    fits: bool
    opens_a_lane: bool = False
    passkey: Used | None = None
    step: int | None = None
    code: RecoveryCode | None = None


class FactorProofs:
    """Looks at what is shown, and uses it up."""

    def __init__(
        self,
        secrets: StaffSecrets,
        passkeys: Passkeys,
        challenges: Challenges,
        proofs: Proofs,
        audit: Audit,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._secrets = secrets
        self._passkeys = passkeys
        self._challenges = challenges
        self._proofs = proofs
        self._audit = audit
        self._clock = clock

    async def look(
        self,
        proof: PasskeyProof | TotpProof | RecoveryProof,
        member_id: str,
        member: Member | None,
        *,
        known: bool,
    ) -> Shown:
        """Whether it is one of this member's. For nobody it takes as long. Raises SlowDown."""
        if isinstance(proof, PasskeyProof):
            return await self._passkey(proof, member_id)
        if isinstance(proof, TotpProof):
            return await self._totp(proof, member_id)
        return await self._recovery(proof, member_id, member, known=known)

    async def use(self, shown: Shown, member: Member) -> bool:
        """Use it up; False when somebody else did so since it was looked at. Inside `acting()`."""
        today = self._clock.now().date()
        if shown.passkey is not None:
            used = shown.passkey
            kept = Passkey.filter(id=used.passkey.id, sign_count=used.passkey.sign_count)
            return bool(
                await kept.update(sign_count=used.sign_count, synced=used.synced, used_on=today)
            )
        if shown.step is not None:
            fresh = Totp.filter(member_id=member.id, last_step__lt=shown.step)
            return bool(await fresh.update(last_step=shown.step))
        if shown.code is not None:
            unused = RecoveryCode.filter(id=shown.code.id, used_on=None)
            if not await unused.update(used_on=today):
                return False
            await self._audit.append(Action.RECOVERY_USED, by=member.id, about=member.id)
            return True
        return False

    async def _passkey(self, proof: PasskeyProof, member_id: str) -> Shown:
        used = await self._passkeys.used(proof.response, SIGN_IN)
        if used is None or used.passkey.member_id != member_id:  # type: ignore[attr-defined]  # Tortoise adds it
            return Shown(fits=False)
        # Spent at once, also where the passphrase turns out wrong: an answer is looked at once.
        async with acting():
            fresh = await self._challenges.spend(used.challenge)
        return Shown(fits=fresh, opens_a_lane=True, passkey=used)

    async def _totp(self, proof: TotpProof, member_id: str) -> Shown:
        row = await Totp.get_or_none(member_id=member_id)
        secret = secret_of(self._secrets.seal, row, member_id)
        step = step_of(secret, proof.code, self._clock.now())
        fits = row is not None and step is not None and step > row.last_step
        return Shown(fits=fits, step=step)

    async def _recovery(
        self, proof: RecoveryProof, member_id: str, member: Member | None, *, known: bool
    ) -> Shown:
        salt = member.recovery_salt if member else self._secrets.keyed("salt", b"")[:24].hex()
        (digest,) = await self._proofs.recovery_digests([proof.code], salt, known=known)
        codes = await RecoveryCode.filter(member_id=member_id, used_on=None)
        found = None
        for code in codes:
            if is_same(code.digest, digest):
                found = code
        return Shown(fits=found is not None, opens_a_lane=True, code=found)
