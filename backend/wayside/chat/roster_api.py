"""Rosters over HTTP: for every phone, for the leads who sign, for those who open first messages."""

import json
from typing import Annotated, Final

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from wayside.chat.errors import TalkClosed
from wayside.chat.models import Delegation, SignedRoster
from wayside.chat.rosters import Rosters, Sealed
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.encoding import Encoded
from wayside.kernel.http import JSON, Input, Output
from wayside.staff.answering import Answering, names_of_members, who_may_answer
from wayside.staff.gate import Who
from wayside.staff.minutes import minute_text
from wayside.staff.rules.keys import key_number
from wayside.staff.rules.roles import Role

BUNDLE_CHARACTERS: Final = 400_000
REQUEST_BYTES: Final = 524_288
_PEOPLE: Final = 200

Bundle = Annotated[str, Field(min_length=2, max_length=BUNDLE_CHARACTERS)]
MemberId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$", max_length=22)]
SealedKey = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$", min_length=160, max_length=480)]


class SignedDelegation(Input):
    """What `wayside roster delegate` wrote."""

    st: Annotated[str, Field(max_length=16_384)]
    sig: Annotated[str, Field(max_length=90)]


class DelegationView(Output):
    """The delegation in hand, as it was signed."""

    st: str
    sig: str
    serial: int
    until: str


class YesView(Output):
    """A yes as it was signed in the console."""

    statement: str
    signature: str


class AnsweringView(Output):
    """Somebody with an active role, and the yeses to it. `id` and `role` as in a roster."""

    id: str
    name: str
    role: Role
    hpke: str
    sign: str
    grant: str
    key_number: str
    approvals: list[YesView]


class MemberName(Output):
    """A name, for an id that stands in the last roster or in the delegation."""

    id: str
    name: str


class LastRoster(Output):
    """The last one that was signed, also when it is over."""

    bundle: str
    version: int
    until: str


class Draft(Output):
    """All that a lead's browser needs for the next roster; it believes nothing of it unseen."""

    delegation: DelegationView | None
    last: LastRoster | None
    everyone: list[AnsweringView]
    names: list[MemberName]


class NextRoster(Input):
    """A signed roster, and its intake key sealed to each of its people."""

    class Packet(Input):
        """For one of them, by staff id."""

        to: MemberId
        p: SealedKey

    bundle: Bundle
    packets: Annotated[list[Packet], Field(min_length=1, max_length=_PEOPLE)]


class InForce(Output):
    """The roster in force."""

    version: int
    until: str
    intake_id: str


class OwnPacket(Output):
    """The intake key of one roster, for the reader alone."""

    version: int
    id: str
    p: str


class OwnPackets(Output):
    """The newest first."""

    packets: list[OwnPacket]


class RosterApi:
    """Answers about rosters."""

    def __init__(self, rosters: Rosters, clock: Clock = SYSTEM_CLOCK) -> None:
        self._rosters = rosters
        self._clock = clock
        self._served: tuple[int, Encoded] = (0, Encoded(b""))

    async def roster(self, request: Request) -> Response:
        """The roster in force with its delegation, as they were signed."""
        newest = await self._rosters.newest()
        if newest is None or newest.until <= self._clock.now():
            raise TalkClosed
        tag = f'"{newest.intake_id}"'
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"ETag": tag})
        answer = self._encoded(newest).answer(request, JSON)
        answer.headers["ETag"] = tag
        return answer

    async def draft(self, who: Who) -> Draft:
        """What the next roster is made of."""
        delegation, last = await self._rosters.delegation(), await self._rosters.newest()
        names = await names_of_members()
        return Draft(
            delegation=_delegation_view(delegation) if delegation else None,
            last=_last(last) if last else None,
            everyone=[_answering(each) for each in await who_may_answer()],
            names=[
                MemberName(id=each, name=names[each])
                for each in sorted(_named_in(delegation, last))
                if each in names
            ],
        )

    async def delegate(self, who: Who, body: SignedDelegation) -> DelegationView:
        """Take in a delegation that the root key signed."""
        return _delegation_view(await self._rosters.delegate(who, body.st, body.sig))

    async def sign(self, who: Who, body: NextRoster) -> InForce:
        """Take in the next roster, signed by the one who sends it."""
        packets = [Sealed(each.to, each.p) for each in body.packets]
        made = await self._rosters.take(who, body.bundle, packets)
        return InForce(
            version=made.version, until=minute_text(made.until), intake_id=made.intake_id
        )

    async def intake(self, who: Who) -> OwnPackets:
        """My own packets of intake keys, with which first messages are opened."""
        mine = await self._rosters.intake(who.member_id)
        return OwnPackets(
            packets=[
                OwnPacket(version=roster.version, id=roster.intake_id, p=packet.body)
                for roster, packet in mine
            ]
        )

    def _encoded(self, newest: SignedRoster) -> Encoded:
        if self._served[0] != newest.version:
            self._served = (newest.version, Encoded(newest.bundle.encode()))
        return self._served[1]


def _delegation_view(delegation: Delegation) -> DelegationView:
    return DelegationView(
        st=delegation.statement,
        sig=delegation.signature,
        serial=delegation.serial,
        until=minute_text(delegation.until),
    )


def _last(roster: SignedRoster) -> LastRoster:
    return LastRoster(bundle=roster.bundle, version=roster.version, until=minute_text(roster.until))


def _answering(each: Answering) -> AnsweringView:
    return AnsweringView(
        id=each.member,
        name=each.name,
        role=each.role,
        hpke=each.hpke,
        sign=each.sign,
        grant=each.grant,
        key_number=key_number(each.hpke, each.sign),
        approvals=[YesView(statement=yes.statement, signature=yes.signature) for yes in each.yeses],
    )


def _named_in(delegation: Delegation | None, last: SignedRoster | None) -> set[str]:
    """The ids that stand in what was looked at before it was kept."""
    named: set[str] = set()
    if delegation:
        named |= {each["id"] for each in json.loads(delegation.statement)["delegates"]}
    if last:
        told = json.loads(json.loads(last.bundle)["roster"]["st"])
        named |= {told["by"], *(each["id"] for each in told["people"])}
    return named
