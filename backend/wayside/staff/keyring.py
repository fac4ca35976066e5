"""A member's second factors as rows: written when someone joins, begins anew or changes them."""

from collections.abc import Sequence

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.identifiers import new_id
from wayside.staff.forms import PasskeyMade, TotpMade
from wayside.staff.models import Member, Passkey, RecoveryCode, Totp
from wayside.staff.passkeys import NewPasskey, Passkeys
from wayside.staff.secrets import StaffSecrets
from wayside.staff.totp import sealed, secret_of, step_of


class NewTotp:
    """One-time codes that were shown to work: their secret and the step that is spent by it."""

    def __init__(self, secret: str, step: int) -> None:
        self.secret = secret
        self.step = step


class Keyring:
    """Checks what a browser brings and keeps it."""

    def __init__(
        self, secrets: StaffSecrets, passkeys: Passkeys, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self._secrets = secrets
        self._passkeys = passkeys
        self._clock = clock

    def check(self, factor: PasskeyMade | TotpMade, purpose: str) -> NewPasskey | NewTotp | None:
        """The new factor, or None if it does not show that it works."""
        if isinstance(factor, PasskeyMade):
            return self._passkeys.made(factor.response, purpose)
        step = step_of(factor.secret, factor.code, self._clock.now())
        return None if step is None else NewTotp(factor.secret, step)

    async def keep(self, member: Member, factor: NewPasskey | NewTotp) -> None:
        """Write the new factor down, one-time codes in the place of former ones. In `acting()`."""
        today = self._clock.now().date()
        if isinstance(factor, NewPasskey):
            await Passkey.create(
                id=new_id(),
                member=member,
                credential_id=factor.credential_id,
                public_key=factor.public_key,
                sign_count=factor.sign_count,
                synced=factor.synced,
                made_on=today,
            )
            return
        await Totp.filter(member_id=member.id).delete()
        await Totp.create(
            id=new_id(),
            member=member,
            secret=sealed(self._secrets.seal, factor.secret, member.id),
            last_step=factor.step,
            made_on=today,
        )

    async def keep_codes(self, member: Member, digests: Sequence[str]) -> None:
        """Write recovery codes down in the place of all former ones. Inside `acting()`."""
        await RecoveryCode.filter(member_id=member.id).delete()
        await RecoveryCode.bulk_create(
            [RecoveryCode(id=new_id(), member=member, digest=digest) for digest in digests]
        )

    async def holds(self, member: Member, factor: PasskeyMade | TotpMade, purpose: str) -> bool:
        """Whether the member has this very factor, so that a request that was repeated is known."""
        if isinstance(factor, TotpMade):
            row = await Totp.get_or_none(member_id=member.id)
            if row is None:
                return False
            return secret_of(self._secrets.seal, row, member.id) == factor.secret
        made = self._passkeys.made(factor.response, purpose)
        return made is not None and await Passkey.exists(
            credential_id=made.credential_id, member_id=member.id
        )
