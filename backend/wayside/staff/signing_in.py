"""Signing in: a name, the verifier of a passphrase and a second factor, in one request.

Wrong passphrase, unknown name and wrong code are one answer after the same work: each request looks
at the same tables, runs argon2id once for the verifier, and checks a factor, a real one or a decoy.
What is noted of a refusal is written after the answer, so that it does not show in its time.
"""

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff.acting import acting
from wayside.staff.answers import session_begun
from wayside.staff.bell import Bell
from wayside.staff.challenges import SIGN_IN
from wayside.staff.devices import known_device
from wayside.staff.errors import SignInRefused
from wayside.staff.factor_proofs import FactorProofs, Shown
from wayside.staff.forms import SignInForm, StartForm, TotpProof
from wayside.staff.limits import Limits
from wayside.staff.models import Device, Member
from wayside.staff.opening import Begun, Opening
from wayside.staff.passkeys import Passkeys
from wayside.staff.proofs import Proofs
from wayside.staff.refusals import Refusals, Refused
from wayside.staff.rules.attempts import may_try_code
from wayside.staff.rules.encoded import b64u
from wayside.staff.rules.names import name_key
from wayside.staff.secrets import StaffSecrets
from wayside.staff.views import SALT_BYTES, Start

_NOBODY: Final = "nobody"


@dataclass(frozen=True)
class _Attempt:
    """Who somebody says they are, and from where."""

    body: SignInForm
    request: Request
    key: str
    member: Member | None
    member_id: str
    device: Device | None


class SigningIn:
    """Begins sessions for those who show who they are."""

    def __init__(
        self,
        secrets: StaffSecrets,
        passkeys: Passkeys,
        factors: FactorProofs,
        proofs: Proofs,
        limits: Limits,
        refusals: Refusals,
        opening: Opening,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._secrets = secrets
        self._passkeys = passkeys
        self._factors = factors
        self._proofs = proofs
        self._limits = limits
        self._refusals = refusals
        self._opening = opening
        self._bell = bell
        self._clock = clock

    async def start(self, body: StartForm) -> Start:
        """Give a browser what it needs to stretch a passphrase and to ask for a passkey."""
        key = name_key(body.name)
        member = await Member.get_or_none(name_key=key, state="active")
        # The same each time, as a real one is.
        decoy = b64u(self._secrets.keyed("salt", key.encode())[:SALT_BYTES])
        return Start(
            salt=member.salt if member else decoy, passkey=self._passkeys.request_options(SIGN_IN)
        )

    async def sign_in(self, body: SignInForm, request: Request) -> Response:
        """Sign in."""
        key = name_key(body.name)
        member = await Member.get_or_none(name_key=key, state="active")
        member_id = member.id if member else _NOBODY
        device = await known_device(request, member_id, self._clock)
        attempt = _Attempt(body, request, key, member, member_id, device)
        shown = await self._factors.look(body.proof, member_id, member, known=device is not None)
        known = self._take_a_try(attempt, shown)
        turn = None
        if isinstance(body.proof, TotpProof) and not known:
            turn = await self._refusals.turn(key)
        try:
            begun, refused = await self._decide(attempt, shown, known=known)
        except BaseException:
            if turn is not None:
                turn.end()
            raise
        if begun is None:
            self._refusals.note(member_id, refused, turn)
            raise SignInRefused
        if turn is not None:
            turn.end()
        await self._bell.ring()
        return await session_begun(begun)

    async def _decide(
        self, attempt: _Attempt, shown: Shown, *, known: bool
    ) -> tuple[Begun | None, Refused]:
        member, could_guess = (
            attempt.member,
            isinstance(attempt.body.proof, TotpProof) and not known,
        )
        # Read again, since a refusal may have been noted meanwhile; for others as well, since that
        # takes time.
        now = await Member.get_or_none(id=attempt.member_id)
        may_try = now is None or may_try_code(
            now.code_refusals, now.code_refused_at, self._clock.now()
        )
        looked_at = may_try or not could_guess
        stored = member.verifier_hash if member else None
        fits = await self._proofs.fits(attempt.body.verifier, stored, known=known)
        refused = Refused(fits and not (shown.fits and looked_at), looked_at and could_guess)
        if member is None or not (fits and shown.fits and looked_at):
            return None, refused
        return await self._begin(attempt, member, shown), refused

    def _take_a_try(self, attempt: _Attempt, shown: Shown) -> bool:
        """Count the try in its lane; whether that is one of somebody's own."""
        if attempt.device is not None:
            self._limits.take_own(f"device|{attempt.device.id}")
            return True
        if shown.fits and shown.opens_a_lane:
            self._limits.take_own(f"factor|{attempt.member_id}")
            return True
        self._limits.take_shared(attempt.key)
        return False

    async def _begin(self, attempt: _Attempt, member: Member, shown: Shown) -> Begun | None:
        """A session, unless what was shown was used meanwhile or the account changed."""
        async with acting():
            now = await Member.get_or_none(
                id=member.id, state="active", verifier_hash=member.verifier_hash
            )
            if now is None or not await self._factors.use(shown, now):
                return None
            now.code_refusals = 0
            await now.save(update_fields=["code_refusals"])
            device = attempt.device
            if device is not None and not await Device.exists(id=device.id):
                device = None
            return await self._opening.begin(now, attempt.body.device, device, attempt.request)
