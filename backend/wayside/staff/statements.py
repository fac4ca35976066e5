"""Statements that key holders sign: checked against what they have to say, then kept."""

from pydantic import Field

from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.http import Input
from wayside.kernel.identifiers import new_id
from wayside.staff.errors import StatementRefused
from wayside.staff.gate import Who
from wayside.staff.minutes import whole_minute
from wayside.staff.models import Approval, Member
from wayside.staff.rules.keys import LONGEST_STATEMENT, Kind, Statement, says


class Signed(Input):
    """A statement, and the signature over exactly its bytes (ECDSA P-256, r then s)."""

    statement: str = Field(max_length=LONGEST_STATEMENT)
    signature: str = Field(max_length=90)


class Statements:
    """Takes signed statements in."""

    def __init__(self, origin: str, clock: Clock = SYSTEM_CLOCK) -> None:
        self._origin = origin
        self._clock = clock

    async def take(
        self, signed: Signed, kind: Kind, by: Who, member: Member, *, of: str, role: str = ""
    ) -> None:
        """Keep it as the word of `by` about this member. Inside `acting()`.

        of: the id of the grant, the reset or the member it decides about. A former word of the
        same person about the same is replaced. Raises StatementRefused.
        """
        expected = Statement(
            kind=kind.value,
            origin=self._origin,
            member=member.id,
            role=role,
            hpke=member.hpke_public,
            sign=member.sign_public,
            by=by.member_id,
        )
        if not says(
            signed.statement,
            signed.signature,
            expected=expected,
            sign_public=by.sign_public,
            now=self._clock.now(),
        ):
            raise StatementRefused
        await Approval.filter(of_id=of, by_id=by.member_id, kind=kind.value).delete()
        await Approval.create(
            id=new_id(),
            of_id=of,
            member_id=member.id,
            by_id=by.member_id,
            kind=kind.value,
            statement=signed.statement,
            signature=signed.signature,
            made_at=whole_minute(self._clock.now()),
        )
