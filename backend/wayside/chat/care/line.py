"""What a youth asks of the desk: to wait, to wait no more, not that person again, danger."""

import asyncio
from collections.abc import Collection
from typing import Final

from starlette.responses import Response

from wayside.chat.care.desk import AWAY, Chat, Desk
from wayside.chat.care.forms import Chair, NotAgainWish, WaitingWish
from wayside.chat.care.presence import new_beat
from wayside.chat.care.room import Act, Room
from wayside.chat.care.waiters import check_room, keeps_place
from wayside.chat.door import Door
from wayside.chat.errors import ConversationGone
from wayside.chat.models import Care, Conversation, Met, NotAgain, Offer, Seat
from wayside.chat.rules.duty import until
from wayside.chat.rules.pace import Buckets
from wayside.chat.rules.retention import date_of
from wayside.chat.rules.spoken import offered_as
from wayside.chat.rules.waiting import ALONE
from wayside.chat.seats import seat_of
from wayside.kernel.http import Output
from wayside.staff.audit import Action
from wayside.staff.errors import SlowDown

_WEIGHT: Final = 2.0  # tickets that a wish counts for at the door
_PACE: Final = (1 / 3, 10)  # of one chat: changes in the line a second, at once


class WaitView(Output):
    """How long it may take. until: where nobody is on duty, the day (UTC) with whose end the
    chat is erased if nobody comes.
    """

    wait: str
    on_duty: bool
    until: str | None


class Rung(Output):
    """Whether a lead who may come has their console open. Where not: crisis lines first, alone."""

    heard: bool


class Line:
    """Answers youths. What shows them is the secret of their seat."""

    def __init__(self, room: Room, door: Door, languages: Collection[str]) -> None:
        self._room = room
        self._languages = frozenset(languages)
        self._door = door
        self._pace = Buckets(*_PACE)

    async def _let_in(self, body: Chair) -> None:
        """Whoever has the secret, and not without end: each change holds the whole desk."""
        self._door.let_in(body.work.challenge, body.work.answer, weight=_WEIGHT)
        await seat_of(body.c, body.access)
        if seconds := self._pace.take(body.c, asyncio.get_running_loop().time()):
            raise SlowDown(seconds)
        self._door.let_change()

    async def wait(self, body: WaitingWish) -> WaitView:
        """Wait for somebody, or say once more how long it may take."""
        await self._let_in(body)
        # Kept unsealed: so only a language of ours, and nothing that somebody could write into it.
        body = body.model_copy(update={"language": offered_as(body.language, self._languages)})
        # Whoever asks once more what they have asked holds up nobody.
        self._room.waiters.asked(body.c)
        seen = Act(self._room, await self._room.read(body.c))
        known = seen.desk.chats.get(body.c)
        if known is not None and (self._is_attended(seen, known) or _is_said(seen, known, body)):
            return _view(seen, known)
        async with self._room.acting(body.c) as act:
            chat = await self._chat(act, body)
            if not self._is_attended(act, chat):
                await self._wait(act, chat, body)
            return _view(act, chat)

    async def wait_no_more(self, body: Chair) -> Response:
        """Wait no more."""
        await self._let_in(body)
        async with self._room.acting(body.c) as act:
            chat = act.desk.chats.get(body.c)
            if chat is not None and chat.care.state in ("waiting", AWAY):
                await act.from_line(chat, "talking" if chat.parts else "ended")
        return Response(status_code=204)

    async def not_again(self, body: NotAgainWish) -> WaitView:
        """Wait for somebody else, and never meet this one again."""
        await self._let_in(body)
        async with self._room.acting(body.c) as act:
            chat = act.desk.chats.get(body.c)
            if chat is None:
                raise ConversationGone
            member = await _member_of(chat, body.tag)
            await NotAgain.get_or_create(
                conversation_id=chat.care.conversation_id, member_id=member
            )
            chat.never.add(member)
            part = chat.part_of(member)
            if part is not None:
                await act.end_part(chat, part)
            if not any(each.part == "mentor" for each in chat.parts):
                await act.end_parts(chat)
                # First is whoever loses the person they talk with; nobody comes first by a name.
                if part is not None or chat.care.state != "waiting":
                    await act.to_line(chat, front=part is not None)
                else:
                    await act.date(chat)
                    act.ring_line()
            return _view(act, chat)

    async def danger(self, body: Chair) -> Rung:
        """Say that somebody is in danger now. Leads are rung at once."""
        await seat_of(body.c, body.access)
        desk = await self._room.read(body.c)
        known = desk.chats.get(body.c)
        # Said already, and still in the line or with somebody: that holds up nobody.
        if known is not None and known.care.state not in ("ended", AWAY) and _is_called(known):
            return Rung(heard=self._is_heard(desk, known))
        async with self._room.acting(body.c) as act:
            chat = act.desk.chats.get(body.c)
            if chat is None:
                raise ConversationGone
            await call_leads(act, chat, by="")
            return Rung(heard=self._is_heard(act.desk, chat))

    def _is_heard(self, desk: Desk, chat: Chat) -> bool:
        """Whether a lead who may come is at a console, as far as this process knows."""
        return any(desk.is_called(lead, chat) and self._sees(desk, lead) for lead in desk.leads)

    def _sees(self, desk: Desk, member: str) -> bool:
        """Whether somebody's console is open: on duty anywhere, off duty in this process."""
        presence = self._room.presence
        on_duty = desk.is_on_duty(member) and presence.is_here(member)
        return on_duty or presence.is_open_here(member)

    async def _chat(self, act: Act, body: WaitingWish) -> Chat:
        chat = act.desk.chats.get(body.c)
        if chat is not None:
            return chat
        found = await Conversation.filter(name=body.c).select_for_update().first()
        # One that the desk does not see though it is known was erased a moment ago.
        if found is None or await Care.exists(conversation_id=found.id):
            raise ConversationGone
        care = await Care.create(
            conversation_id=found.id, state="ended", language=body.language, urgent=body.urgent
        )
        chat = act.desk.chats[body.c] = Chat(body.c, care)
        return chat

    def _is_attended(self, act: Act, chat: Chat) -> bool:
        """Whether somebody who has this chat has their console open: nobody else comes then."""
        if chat.care.state == "waiting":
            return False
        desk = act.desk
        return any(
            part.part == "mentor"
            and self._sees(desk, part.member_id)
            and (desk.is_on_duty(part.member_id) or desk.is_called(part.member_id, chat))
            for part in chat.parts
        )

    async def _wait(self, act: Act, chat: Chat, body: WaitingWish) -> None:
        care = chat.care
        fresh = care.state != "waiting"
        if fresh:
            check_room(act.desk)
        place_kept = keeps_place(chat, act.desk.now)
        care.beat = new_beat()
        care.language, care.urgent = body.language, body.urgent
        care.again = bool(care.last_member_id)
        if body.want == "any" or not care.last_member_id:
            care.alone_until = 0
        elif fresh:
            care.alone_until = until(act.desk.moment, ALONE)
        if place_kept:
            await act.return_to_line(chat)
            return
        if fresh:
            await act.to_line(chat, front=False)
            return
        await care.save()
        await act.date(chat)
        act.ring_line()


def _is_called(chat: Chat) -> bool:
    """Whether leads are called already."""
    return any(offer.kind == "danger" for offer in chat.offers)


async def call_leads(act: Act, chat: Chat, *, by: str) -> None:
    """Somebody in this chat is in danger now: it comes first, and every lead is asked to come."""
    care = chat.care
    care.danger, care.alone_until = True, 0
    await care.save()
    if not _is_called(chat):
        offer = await Offer.create(conversation_id=care.conversation_id, kind="danger", from_id=by)
        chat.offers.append(offer)
    act.ring_for(chat, leads=True)
    if care.state in ("ended", AWAY):
        # Among the urgent, in its turn: ending and calling once more is no way past the others.
        await act.to_line(chat, front=False)
    elif care.state == "waiting":
        act.ring_line()
    await act.note(Action.TALK_DANGER, chat, by=by)


async def _member_of(chat: Chat, tag: str) -> str:
    """Who of the staff has, or has had, this tag in it. Raises ConversationGone."""
    here = chat.care.conversation_id
    met = await Met.get_or_none(conversation_id=here, tag=tag)
    if met is not None:
        return str(met.member_id)
    row = await Seat.get_or_none(conversation_id=here, tag=tag)
    owner = await Seat.get_or_none(id=row.owner_id) if row and row.owner_id else row
    if owner is None or not owner.member:
        raise ConversationGone
    return str(owner.member)


def _is_said(act: Act, chat: Chat, body: WaitingWish) -> bool:
    """Whether this wish changes nothing."""
    care = chat.care
    same = (care.state, care.language, care.urgent) == ("waiting", body.language, body.urgent)
    dated = care.left_until == act.desk.last_day_of(chat)
    return same and dated and (body.want == "same" or not care.alone_until)


def _view(act: Act, chat: Chat) -> WaitView:
    wait, on_duty = act.desk.wait_of(chat)
    care = chat.care
    # Who has talked with somebody here before keeps the days of their chat.
    day = chat.kept if care.last_member_id else care.left_until
    last = date_of(day).isoformat() if care.left_until else None
    return WaitView(wait=wait.value, on_duty=on_duty, until=last)
