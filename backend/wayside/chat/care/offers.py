"""Asking a colleague in: instead of me, beside me, or aside in a whisper. And leads who come in."""

from collections.abc import Collection
from typing import Any

from starlette.responses import Response

from wayside.chat.care.claims import my_part
from wayside.chat.care.desk import Chat
from wayside.chat.care.errors import WHY
from wayside.chat.care.forms import Answering, ChatPath, Joining, Offering, Whispering
from wayside.chat.care.room import Act, Room
from wayside.chat.models import Care, Conversation, Met, Offer
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.retention import day_of
from wayside.chat.seats import First, NewSeat, add_seat, open_conversation, seats_of_member
from wayside.kernel.problems import NotFound
from wayside.staff.audit import Action
from wayside.staff.errors import NotPossibleNow
from wayside.staff.gate import Who
from wayside.staff.rules.permissions import Permission


class Offers:
    """Answers mentors and leads."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def offer(self, who: Who, path: ChatPath, body: Offering) -> Response:
        """Offer a colleague a place in a chat of mine."""
        async with self._room.acting(path.c, who=who) as act:
            chat, part = my_part(act, path.c, who)
            _check_colleague(act, chat, body.to, who)
            if part.part == "whisper":
                raise NotPossibleNow
            await self._take_back(act, chat, who)
            made = await Offer.create(
                conversation_id=chat.care.conversation_id,
                kind=body.kind,
                from_id=who.member_id,
                to_id=body.to,
                tag=body.tag,
            )
            chat.offers.append(made)
            act.ring |= {body.to, who.member_id}
            await act.note(Action.TALK_OFFERED, chat, by=who.member_id)
        return Response(status_code=204)

    @staticmethod
    async def _take_back(act: Act, chat: Chat, who: Who) -> None:
        for offer in list(chat.offers):
            if offer.from_id == who.member_id and offer.kind in ("hand-over", "join"):
                await act.drop_offer(chat, offer)

    async def withdraw(self, who: Who, path: ChatPath) -> Response:
        """Take back what I offered."""
        async with self._room.acting(path.c, who=who) as act:
            chat, _ = my_part(act, path.c, who)
            await self._take_back(act, chat, who)
            act.ring.add(who.member_id)
        return Response(status_code=204)

    async def answer(self, who: Who, path: ChatPath, body: Answering) -> Response:
        """Say yes or no to an offer."""
        async with self._room.acting(path.c, who=who) as act:
            chat, offer = _offer_to(act, path.c, who)
            if body.accept:
                await self._come_in(act, chat, offer, who)
            elif offer.to_id:
                await act.drop_offer(chat, offer)
                if chat.care.whisper_of is not None:
                    await act.erase(chat)
            act.ring |= {offer.from_id, who.member_id}
        return Response(status_code=204)

    async def _come_in(self, act: Act, chat: Chat, offer: Offer, who: Who) -> None:
        me = who.member_id
        if chat.part_of(me) is not None or me not in act.desk.people:
            raise NotPossibleNow
        part = _part_for(offer, who)
        why = act.desk.refusal(me, heavy=chat.care.heavy) if part == "mentor" else None
        if why is not None:
            raise WHY[why]
        seat = await add_seat(chat.c, offer.tag, me)
        await act.add_part(
            chat, me, part=part, came=str(offer.kind), tag=str(offer.tag), seat_id=seat
        )
        await act.drop_offer(chat, offer)
        act.ring_for(chat)
        await act.note(Action.TALK_JOINED, chat, by=me)

    async def join(self, who: Who, path: ChatPath, body: Joining) -> Response:
        """Ask to come into a chat as a lead; whoever answers it lets me in, in sight of all."""
        me = who.member_id
        async with self._room.acting(path.c, who=who, permission=Permission.TALK_LEAD) as act:
            chat = act.desk.chats.get(path.c)
            if chat is None or chat.care.whisper_of is not None:
                raise NotFound
            open_to = me in act.desk.people and may_come_in(chat, me, await chats_met(me))
            if not open_to:
                raise NotPossibleNow
            seat = await add_seat(chat.c, body.tag, me)
            await act.add_part(chat, me, part="lead", came="lead", tag=body.tag, seat_id=seat)
            for offer in [each for each in chat.offers if each.kind == "danger"]:
                await act.drop_offer(chat, offer)
            act.ring_for(chat, leads=True)
            await act.note(Action.TALK_JOINED, chat, by=me)
        return Response(status_code=204)

    async def whisper(self, who: Who, body: Whispering) -> Response:
        """Open a chat of two of the staff about one of mine; its youth is not in it."""
        me = who.member_id
        desk = await self._room.read(body.of)
        _check_whisper(Act(self._room, desk), body, who)
        # Opened before the desk is held: the vault has connections of its own.
        await open_conversation(
            self._room.vault,
            body.c,
            [NewSeat(body.tag, member=me)],
            First(body.to_tag, body.packet),
            day=day_of(desk.moment),
        )
        async with self._room.acting(body.of, body.c, who=who) as act:
            chat = _check_whisper(act, body, who)
            if body.c not in act.desk.chats:
                await self._note_whisper(act, chat, body, me)
            act.ring |= {body.to, me}
        return Response(status_code=201)

    async def _note_whisper(self, act: Act, chat: Chat, body: Whispering, me: str) -> None:
        made = await Conversation.get(name=body.c)
        care = await Care.create(
            conversation_id=made.id,
            state="talking",
            language=chat.care.language,
            whisper_of=chat.care.conversation_id,
        )
        whisper = act.desk.chats[body.c] = Chat(body.c, care)
        seat = next(one.seat for one in await seats_of_member(me) if one.c == body.c)
        await act.add_part(whisper, me, part="whisper", came="whisper", tag=body.tag, seat_id=seat)
        offer = await Offer.create(
            conversation_id=made.id, kind="whisper", from_id=me, to_id=body.to, tag=body.to_tag
        )
        whisper.offers.append(offer)
        await act.note(Action.TALK_WHISPERED, chat, by=me)


def _check_whisper(act: Act, body: Whispering, who: Who) -> Chat:
    """The chat it is about. Raises NotFound, NotPossibleNow."""
    chat, part = my_part(act, body.of, who)
    _check_colleague(act, chat, body.to, who, may_be_in=True)
    if part.part == "whisper" or body.tag == body.to_tag:
        raise NotPossibleNow
    # The same once more, after a lost answer, is none more.
    if len({each.c for each in act.whispers(chat)} - {body.c}) >= Wire.WHISPERS.amount:
        raise NotPossibleNow
    return chat


def _part_for(offer: Offer, who: Who) -> str:
    if offer.kind == "whisper":
        return "whisper"
    is_lead = offer.kind == "join" and who.has(Permission.TALK_LEAD)
    return "lead" if is_lead else "mentor"


def _offer_to(act: Act, c: str, who: Who) -> tuple[Chat, Offer]:
    """The offer that this member may answer. Raises NotFound."""
    chat = act.desk.chats.get(c)
    if chat is not None:
        for offer in sorted(chat.offers, key=lambda each: not each.to_id):
            if is_offered(chat, offer, who.member_id) and offer.kind != "danger":
                return chat, offer
    raise NotFound


def is_offered(chat: Chat, offer: Offer, member: str) -> bool:
    """Whether this member is asked: by name, or with everyone else."""
    if offer.from_id == member or member in chat.never or chat.part_of(member) is not None:
        return False
    return offer.to_id in ("", member)


def may_come_in(chat: Chat, lead: str, met: Collection[int]) -> bool:
    """Whether a lead may ask to come into a chat by themselves. met: as `chats_met` says.

    Not into one that they were in before: so they cannot tell those whose youth asked not to meet
    them again from the others. Whoever is in it can ask them back, and danger calls every lead
    but one whom the youth does not want.
    """
    # Somebody has to be in it who can let them in; a chat that waits is claimed instead.
    runs = chat.care.state == "talking" and chat.care.whisper_of is None and bool(chat.parts)
    if not runs or lead in chat.never or chat.part_of(lead) is not None:
        return False
    called = any(offer.kind == "danger" for offer in chat.offers)
    return called or chat.care.conversation_id not in met


async def chats_met(member: str) -> set[int]:
    """The rows of the conversations that somebody answered or came into, and is in no more."""
    rows: Any = await Met.filter(member_id=member).values_list("conversation_id", flat=True)
    return {int(id_) for id_ in rows}


def _check_colleague(act: Act, chat: Chat, to: str, who: Who, *, may_be_in: bool = False) -> None:
    """Whether somebody may be asked in. Raises NotFound, NotPossibleNow.

    Also whom the youth asked not to meet again: an answer of its own would tell so. Such an offer
    lies there, and nobody is shown it.
    """
    if to not in act.desk.people:
        raise NotFound
    is_in = chat.part_of(to) is not None and not may_be_in
    if to == who.member_id or is_in:
        raise NotPossibleNow
