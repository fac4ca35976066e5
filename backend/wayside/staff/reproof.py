"""The passphrase, shown again by somebody who is signed in: to unlock, or to change what protects
the account.
"""

from wayside.staff.errors import ProofRefused
from wayside.staff.gate import Who
from wayside.staff.limits import Limits
from wayside.staff.models import Member
from wayside.staff.proofs import Proofs


class Reproof:
    """Checks it, with a lane for each session."""

    def __init__(self, proofs: Proofs, limits: Limits) -> None:
        self._proofs = proofs
        self._limits = limits

    async def check(self, who: Who, verifier: str) -> str:
        """The stored hash that it fits. Raises ProofRefused or SlowDown."""
        self._limits.take_own(f"session|{who.session_id}")
        member = await Member.get_or_none(id=who.member_id, state="active")
        stored = member.verifier_hash if member else None
        if stored is None or not await self._proofs.fits(verifier, stored, known=True):
            raise ProofRefused
        return stored
