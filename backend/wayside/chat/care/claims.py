"""Taking chats, and being done with them."""

from datetime import datetime, timedelta
from typing import Final

from starlette.responses import Response

from wayside.chat.care.desk import Chat
from wayside.chat.care.errors import WHY, TalkTaken
from wayside.chat.care.forms import ChatPath, Claiming, Heaviness
from wayside.chat.care.line import call_leads
from wayside.chat.care.room import Act, Room, new_tag
from wayside.chat.errors import ConversationGone
from wayside.chat.intake import Intake, intake_epoch, take_intake
from wayside.chat.models import Envelope, KeyPacket, Offer, Part, Seat
from wayside.chat.rules import duty
from wayside.chat.rules.claiming import REPLY, Why
from wayside.chat.rules.duty import State, until
from wayside.chat.seats import add_seat
from wayside.kernel.http import Output
from wayside.kernel.problems import NotFound
from wayside.staff.audit import Action
from wayside.staff.errors import NotPossibleNow
from wayside.staff.gate import Who

_SLIP: Final = timedelta(minutes=1)  # in which a mark is taken away as if it had not been set


class Claimed(Output):
    """A chat that was taken, with its key for the intake of a roster."""

    c: str
    packet: str
    intake_id: str
    epoch: int


def my_part(act: Act, c: str, who: Who) -> tuple[Chat, Part]:
    """A chat in which this member has a part. Raises NotFound."""
    chat = act.desk.chats.get(c)
    part = chat.part_of(who.member_id) if chat else None
    if chat is None or part is None or who.member_id not in act.desk.people:
        raise NotFound
    return chat, part


class Claims:
    """Answers mentors."""

    def __init__(self, room: Room) -> None:
        self._room = room
        # The exact moment until which the first envelope is due; only this process knows it. The
        # row has the minute, for another process.
        self._due: dict[int, datetime] = {}
        # When this process heard a part's own mark "heavy"; what it does not know was no slip.
        self._marked: dict[int, datetime] = {}

    async def claim(self, who: Who, body: Claiming) -> Claimed:
        """Take a chat that waits."""
        me = who.member_id
        async with self._room.acting(body.c, who=who) as act:
            chat = act.desk.chats.get(body.c)
            if chat is None:
                raise TalkTaken
            took = await intake_epoch(body.c)
            if self._is_mine_already(chat, me, body.tag):
                await add_seat(body.c, body.tag, me, took=took)
            else:
                self._check(act, chat, me)
                if took is not None:
                    await self._take(act, chat, me, body.tag, took)
                else:
                    # Nobody could open it: it leaves the line, until its youth seals the key anew.
                    await act.from_line(chat, "talking" if chat.parts else "ended")
        # The vault has connections of its own, so it is not asked while the desk is held.
        try:
            return _claimed(body.c, await take_intake(self._room.vault, body.c))
        except ConversationGone:
            if not await self._room.vault.keys([body.c]):
                await self.erase_unopenable(body.c)
            raise

    async def erase_unopenable(self, c: str) -> None:
        """Its key at rest is gone: whoever takes it next could not open it either."""
        async with self._room.acting(c) as act:
            chat = act.desk.chats.get(c)
            if chat is not None:
                await act.end_parts(chat)
                await act.erase(chat)

    @staticmethod
    def _is_mine_already(chat: Chat, me: str, tag: str) -> bool:
        part = chat.part_of(me)
        return chat.care.state == "claimed" and part is not None and part.tag == tag

    @staticmethod
    def _check(act: Act, chat: Chat, me: str) -> None:
        mine = {one.c for one in act.desk.line_for(me)}
        if chat.c not in mine:
            raise TalkTaken
        if act.desk.is_called(me, chat):
            return
        why = act.desk.refusal(me, heavy=chat.care.heavy)
        part = chat.part_of(me)
        if part is not None and part.part == "mentor" and why is not Why.OFF_DUTY:
            return  # one's own chat, taken again: it adds none
        if why is not None:
            raise WHY[why]

    async def _take(self, act: Act, chat: Chat, me: str, tag: str, took: int) -> None:
        # Whoever had it could not be reached: their part ends. One's own goes on under a new tag.
        own = chat.part_of(me)
        counted = own is not None and own.counted
        if own is not None:
            chat.parts.remove(own)
            await own.delete()
        for part in list(chat.parts):
            await act.end_part(chat, part)
        for offer in [each for each in chat.offers if each.kind != "danger"]:
            await act.drop_offer(chat, offer)
        seat = await add_seat(chat.c, tag, me, took=took)
        by = until(act.desk.moment, REPLY)
        part = await act.add_part(
            chat, me, part="mentor", came="claim", tag=tag, seat_id=seat, reply_by=by,
            counted=counted,
        )  # fmt: skip
        await act.from_line(chat, "claimed")
        self._due[int(part.id)] = act.desk.moment + REPLY
        await act.note(Action.TALK_CLAIMED, chat, by=me)

    async def answered(self, c: str, member: str) -> None:
        """The first envelope of a member of staff was stored."""
        async with self._room.acting(c) as act:
            chat = act.desk.chats.get(c)
            part = chat.part_of(member) if chat else None
            if chat is not None and part is not None and part.reply_by:
                await self._answer(act, chat, part)

    async def _answer(self, act: Act, chat: Chat, part: Part) -> None:
        part.reply_by = 0
        await part.save(update_fields=["reply_by"])
        chat.care.state, chat.care.last_member_id = "talking", part.member_id
        chat.care.lapsed = ""
        await chat.care.save()
        act.ring_for(chat)

    def is_overdue(self, part: Part, moment: datetime) -> bool:
        """Whether a claim is over that had no first envelope."""
        if not part.reply_by:
            return False
        due = self._due.get(int(part.id))
        return moment >= due if due else moment.timestamp() >= part.reply_by * 60

    async def lapse(self, act: Act, chat: Chat, part: Part) -> None:
        """A claim without a first envelope goes back to the front."""
        self._due.pop(int(part.id), None)
        # This very tag and those after it: they may have talked here before, under another.
        row = await Seat.get_or_none(conversation_id=chat.care.conversation_id, tag=part.tag)
        if row is not None:
            later = Seat.filter(owner_id=part.seat_id, id__gt=row.id).values_list("id", flat=True)
            if await Envelope.exists(seat_id__in=[row.id, *await later]):
                await self._answer(act, chat, part)
                return
        await act.end_part(chat, part)
        await act.count_lapse(chat, part.member_id)
        await act.to_line(chat, front=True)
        act.ring.update(act.desk.leads)
        await act.note(Action.TALK_LAPSED, chat, by=part.member_id)

    async def heavy(self, who: Who, path: ChatPath, body: Heaviness) -> Response:
        """Say that a chat is heavy, or that it is not."""
        async with self._room.acting(path.c, who=who) as act:
            chat, own = my_part(act, path.c, who)
            chat.care.heavy = body.heavy
            await chat.care.save()
            if body.heavy:
                if not own.counted:
                    self._marked[int(own.id)] = act.desk.moment
                for part in chat.parts:
                    await act.count_heavy(part, heavy=True)
            elif self._is_a_slip(own, act.desk.moment):
                await act.count_heavy(own, heavy=False)
            act.ring_for(chat)
            await act.note(Action.TALK_HEAVY, chat, by=who.member_id)
        return Response(status_code=204)

    def _is_a_slip(self, own: Part, moment: datetime) -> bool:
        """Whether a mark that is taken away was never so: no word yet, or one's own of just now.

        A chat that was heavy stays among the heavy ones of whoever answered it, and they rest after
        it: taking the mark away at the end is no way around either.
        """
        marked = self._marked.pop(int(own.id), None)
        return bool(own.reply_by) or (marked is not None and moment - marked <= _SLIP)

    async def danger(self, who: Who, path: ChatPath) -> Response:
        """Say that somebody in it is in danger now."""
        async with self._room.acting(path.c, who=who) as act:
            chat, _ = my_part(act, path.c, who)
            await call_leads(act, chat, by=who.member_id)
        return Response(status_code=204)

    async def left(self, who: Who, path: ChatPath) -> Response:
        """Be done with a chat that somebody else goes on with."""
        async with self._room.acting(path.c, who=who) as act:
            chat, part = my_part(act, path.c, who)
            if chat.care.whisper_of is not None:
                await act.erase(chat)
            else:
                await self._leave(act, chat, part)
        return Response(status_code=204)

    async def _leave(self, act: Act, chat: Chat, part: Part) -> None:
        coming = {each.id for each in await joining(chat)}
        others = [each for each in chat.parts if each is not part and each.id not in coming]
        if not others:
            raise NotPossibleNow
        act.ring_for(chat)
        await act.end_part(chat, part)
        if not any(each.part == "mentor" for each in others):
            # A lead who came in goes on with it.
            others[0].part = "mentor"
            await others[0].save(update_fields=["part"])
            await act.count_heavy(others[0], heavy=chat.care.heavy)
        stays = next(each for each in others if each.part == "mentor")
        chat.care.last_member_id = stays.member_id
        await chat.care.save()
        await act.note(Action.TALK_LEFT, chat, by=part.member_id)

    async def close(self, who: Who, path: ChatPath) -> Response:
        """End a chat. Its youth can come back to it."""
        async with self._room.acting(path.c, who=who) as act:
            chat, part = my_part(act, path.c, who)
            await _check_let_in(chat, part)
            if chat.care.whisper_of is not None:
                await act.erase(chat)
            else:
                await act.end_parts(chat)
                await act.from_line(chat, "ended")
                await act.note(Action.TALK_CLOSED, chat, by=who.member_id)
        return Response(status_code=204)

    async def erase(self, who: Who, path: ChatPath) -> Response:
        """Erase a chat for everyone, for good."""
        await self._end_for_good(who, path, Action.TALK_ERASED)
        return Response(status_code=204)

    async def block(self, who: Who, path: ChatPath) -> Response:
        """End a chat that does harm, for good. No reason is asked."""
        await self._end_for_good(who, path, Action.TALK_BLOCKED)
        self._room.hub.block(path.c)
        return Response(status_code=204)

    async def _end_for_good(self, who: Who, path: ChatPath, action: Action) -> None:
        async with self._room.acting(path.c, who=who) as act:
            chat, part = my_part(act, path.c, who)
            await _check_let_in(chat, part)
            whisper = chat.care.whisper_of is not None
            if not whisper:
                await act.end_parts(chat)
                await act.note(action, chat, by=who.member_id)
            await act.erase(chat)

    async def out(self, who: Who) -> Response:
        """Hand everything on to whoever is free, and rest. No reason is asked."""
        me = who.member_id
        async with self._room.acting(who=who) as act:
            for chat in list(act.desk.chats.values()):
                part = chat.part_of(me)
                if part is not None and part.part == "mentor":
                    await self._offer_to_all(act, chat, part)
            shift = duty.take_break(act.desk.shift(me), act.desk.now)
            if shift.state is not State.OFF:
                await act.put_shift(me, duty.rest(shift, act.desk.moment))
                act.desk.here.discard(me)
            act.ring.add(me)
            act.ring_line()
        return Response(status_code=204)

    async def _offer_to_all(self, act: Act, chat: Chat, part: Part) -> None:
        for offer in [each for each in chat.offers if each.from_id == part.member_id]:
            if offer.kind == "hand-over":
                await act.drop_offer(chat, offer)
        made = await Offer.create(
            conversation_id=chat.care.conversation_id,
            kind="hand-over",
            from_id=part.member_id,
            tag=new_tag(),
        )
        chat.offers.append(made)
        await act.note(Action.TALK_OUT, chat, by=part.member_id)


async def joining(chat: Chat) -> list[Part]:
    """Who has a seat but no key yet: nobody in the chat has let them in."""
    came = [part for part in chat.parts if part.came not in ("claim", "whisper")]
    tags = [part.tag for part in came]
    if not tags:
        return []
    keyed = await KeyPacket.filter(
        conversation_id=chat.care.conversation_id, receiver__in=tags
    ).values_list("receiver", flat=True)
    have = {str(tag) for tag in keyed}
    return [part for part in came if part.tag not in have]


async def _check_let_in(chat: Chat, part: Part) -> None:
    """Whoever waits to be let in ends no chat of others. Raises NotPossibleNow."""
    coming = {each.id for each in await joining(chat)}
    if part.id in coming and any(each.id not in coming for each in chat.parts):
        raise NotPossibleNow


def _claimed(c: str, intake: Intake) -> Claimed:
    return Claimed(c=c, packet=intake.packet, intake_id=intake.intake_id, epoch=intake.epoch)
