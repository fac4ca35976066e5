"""The passphrase, shown again by somebody who is signed in: to unlock, or to change what protects
the account.

Whoever guesses here sits at a browser that was left alone. Its owner finds a note of it, and after
twenty wrong ones in a row the session ends and the browser is known no more.
"""

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.staff import sessions
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.errors import ProofRefused, SignedOut
from wayside.staff.gate import Who
from wayside.staff.limits import Limits
from wayside.staff.models import Device, Member, Session
from wayside.staff.proofs import Proofs
from wayside.staff.refusals import noted_lately
from wayside.staff.rules.attempts import MOST_IN_A_ROW
from wayside.staff.rules.sessions import Ended


class Reproof:
    """Checks it, with a lane for each session."""

    def __init__(
        self, proofs: Proofs, limits: Limits, audit: Audit, bell: Bell, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self._proofs = proofs
        self._limits = limits
        self._audit = audit
        self._bell = bell
        self._clock = clock

    async def check(self, who: Who, verifier: str) -> str:
        """The stored hash that it fits. Raises ProofRefused, SlowDown, or SignedOut at the end."""
        self._limits.take_own(f"session|{who.session_id}")
        member = await Member.get_or_none(id=who.member_id, state="active")
        stored = member.verifier_hash if member else None
        if stored is None or not await self._proofs.fits(verifier, stored, known=True):
            ended = await self._refuse(who)
            raise SignedOut if ended else ProofRefused
        await Session.filter(id=who.session_id, refusals__gt=0).update(refusals=0)
        return stored

    async def _refuse(self, who: Who) -> bool:
        """Note a wrong one; whether the session is over."""
        async with acting():
            session = await Session.get_or_none(id=who.session_id, ended_why="")
            if session is None:
                return True
            session.refusals += 1
            await session.save(update_fields=["refusals"])
            if not await noted_lately(Action.SESSION_REFUSED, who.member_id, self._clock):
                await self._audit.append(Action.SESSION_REFUSED, about=who.member_id)
            if session.refusals < MOST_IN_A_ROW:
                return False
            await Device.filter(sessions__id=session.id).delete()
            await sessions.end(session.id, Ended.SIGNED_OUT)
            await self._audit.append(Action.SESSION_ENDED, about=who.member_id)
        await self._bell.ring_for(who.member_id)
        return True
