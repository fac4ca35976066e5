"""What a console is shown of the desk (`GET /staff/talk`). Nothing in it counts anyone's work."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, Protocol

from pydantic import ConfigDict, Field

from wayside.chat.care.claims import joining
from wayside.chat.care.desk import Chat, Desk
from wayside.chat.care.offers import chats_met, is_offered, may_come_in
from wayside.chat.care.own_rota import text_of
from wayside.chat.care.room import Room
from wayside.chat.models import Offer, Part
from wayside.chat.rules.duty import LAPSES, State
from wayside.chat.rules.waiting import waited
from wayside.chat.seats import seats_of_member
from wayside.kernel.http import Output
from wayside.staff.gate import Who
from wayside.staff.minutes import minute_text
from wayside.staff.rules.permissions import Permission

_NAMELESS: Final = ""


class Roster(Protocol):
    """What is known here of the roster that phones check."""

    @property
    def version(self) -> int: ...

    @property
    def until(self) -> datetime: ...


class RosterView(Output):
    """The roster that phones check now."""

    version: int
    until: str


class DutyView(Output):
    """My duty. heavy: heavy chats in this shift. most: chats I may have at once."""

    state: str
    until: str | None
    rest_until: str | None
    heavy: int
    chats: int
    most: int


class WaitingView(Output):
    """A chat that I may take. wait: how long it has waited, as a band. left: for later."""

    c: str
    language: str
    urgent: bool
    heavy: bool
    danger: bool
    again: bool
    left: bool
    wait: str


class JoiningView(Output):
    """Somebody who has a seat and waits for the chat's key."""

    id: str
    name: str
    tag: str
    kind: str


class OfferedView(Output):
    """What I have offered. to: "" for everyone."""

    to: str
    tag: str


class MineView(Output):
    """A chat in which I have a part. of: of a whisper, the chat it is about."""

    c: str
    tag: str
    part: str
    heavy: bool
    danger: bool
    language: str
    reply_by: str | None
    joining: list[JoiningView]
    offered: OfferedView | None
    of: str | None


class OfferView(Output):
    """What I am asked."""

    model_config = ConfigDict(frozen=True, serialize_by_alias=True)

    c: str
    sender: str = Field(serialization_alias="from")
    name: str
    kind: str
    tag: str
    language: str
    heavy: bool


class ColleagueView(Output):
    """Somebody on duty. free: whether they may take one more chat.

    lapsed, for leads: that in this shift chats which they took went back to the line, so that they
    have been given a break.
    """

    id: str
    name: str
    state: str
    lead: bool
    free: bool
    lapsed: bool


class LiveView(Output):
    """A chat that a lead may come into by themselves."""

    c: str
    names: list[str]
    language: str
    heavy: bool
    danger: bool


class TalkView(Output):
    """Everything that the desk page shows. live: for leads."""

    duty: DutyView
    waiting: list[WaitingView]
    mine: list[MineView]
    offers: list[OfferView]
    on_duty: list[ColleagueView]
    live: list[LiveView]
    roster: RosterView | None


class Views:
    """Answers consoles."""

    def __init__(self, room: Room, roster: Callable[[], Awaitable[Roster | None]]) -> None:
        """roster: the one that phones check now, if there is one."""
        self._room = room
        self._roster = roster

    async def talk(self, who: Who) -> TalkView:
        """Show the desk as it is now."""
        me, desk = who.member_id, await self._room.read()
        roster = await self._roster()
        chats = list(desk.chats.values())
        lead = who.has(Permission.TALK_LEAD) and me in desk.people
        met = await chats_met(me) if lead else set()
        tags = {one.c: one.tag for one in await seats_of_member(me)}
        return TalkView(
            duty=_duty(desk, me),
            waiting=[_waiting(desk, chat) for chat in desk.line_for(me)],
            mine=[
                await _mine(desk, chat, part, tags.get(chat.c, part.tag))
                for chat in chats
                if (part := chat.part_of(me)) is not None
            ],
            offers=[
                _offer(desk, chat, offer)
                for chat in chats
                for offer in chat.offers
                if is_offered(chat, offer, me) and (lead or offer.kind != "danger")
            ],
            on_duty=[_colleague(desk, id_, to_lead=lead) for id_ in sorted(desk.on_duty)],
            live=[_live(desk, chat) for chat in chats if lead and may_come_in(chat, me, met)],
            roster=RosterView(version=roster.version, until=minute_text(roster.until))
            if roster
            else None,
        )


def _duty(desk: Desk, me: str) -> DutyView:
    shift, load = desk.shift(me), desk.load(me)
    on = shift.state is not State.OFF
    rest = shift.rest_until
    if not on and shift.until and desk.now >= shift.until:
        rest = max(rest, shift.pause_until())
    return DutyView(
        state=shift.state.value,
        until=text_of(shift.until) if on else None,
        rest_until=text_of(rest) if rest > desk.now else None,
        heavy=shift.heavy if on else 0,
        chats=load.chats,
        most=load.most,
    )


def _waiting(desk: Desk, chat: Chat) -> WaitingView:
    care = chat.care
    return WaitingView(
        c=chat.c,
        language=care.language,
        urgent=care.urgent,
        heavy=care.heavy,
        danger=care.danger,
        again=care.again,
        left=bool(care.left_until),
        wait=waited(care.since, desk.now).value,
    )


async def _mine(desk: Desk, chat: Chat, part: Part, tag: str) -> MineView:
    care = chat.care
    offered = next(
        (one for one in chat.offers if one.from_id == part.member_id and one.kind != "danger"),
        None,
    )
    of = desk.by_id(care.whisper_of) if care.whisper_of is not None else None
    return MineView(
        c=chat.c,
        tag=tag,
        part=part.part,
        heavy=care.heavy,
        danger=care.danger,
        language=care.language,
        reply_by=text_of(part.reply_by) if part.reply_by else None,
        joining=[
            JoiningView(
                id=each.member_id,
                name=_name(desk, each.member_id),
                tag=each.tag,
                kind=each.came,
            )
            for each in await joining(chat)
            if each.member_id != part.member_id
        ],
        offered=OfferedView(to=offered.to_id, tag=offered.tag) if offered else None,
        of=of.c if of else None,
    )


def _offer(desk: Desk, chat: Chat, offer: Offer) -> OfferView:
    return OfferView(
        c=chat.c,
        sender=offer.from_id,
        name=_name(desk, offer.from_id),
        kind=offer.kind,
        tag=offer.tag,
        language=chat.care.language,
        heavy=chat.care.heavy,
    )


def _colleague(desk: Desk, member: str, *, to_lead: bool) -> ColleagueView:
    here, shift = member in desk.here, desk.shift(member)
    state = shift.state
    return ColleagueView(
        id=member,
        name=_name(desk, member),
        state=state.value if here or state is State.BREAK else "away",
        lead=member in desk.leads,
        free=desk.free(member) > 0,
        lapsed=to_lead and shift.lapses >= LAPSES,
    )


def _live(desk: Desk, chat: Chat) -> LiveView:
    return LiveView(
        c=chat.c,
        names=[_name(desk, part.member_id) for part in chat.parts],
        language=chat.care.language,
        heavy=chat.care.heavy,
        danger=chat.care.danger,
    )


def _name(desk: Desk, member: str) -> str:
    found = desk.people.get(member)
    return found.name if found else _NAMELESS
