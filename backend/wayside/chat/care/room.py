"""One change of the desk at a time, and what follows from it once it is committed."""

import secrets
from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

from tortoise.expressions import Q

from wayside.chat.care.desk import AWAY, Chat, Desk, read_desk
from wayside.chat.care.forgetting import ERASED, shift_of
from wayside.chat.care.presence import Presence
from wayside.chat.care.waiters import Waiters
from wayside.chat.doorbell import Verb
from wayside.chat.erasing import erase
from wayside.chat.holding import hold
from wayside.chat.hub import Hub
from wayside.chat.models import (
    Care,
    Conversation,
    Duty,
    Met,
    Offer,
    Part,
    Seat,
)
from wayside.chat.rules import duty
from wayside.chat.rules.duty import Shift, State
from wayside.chat.seats import drop_seats
from wayside.chat.vault import Vault
from wayside.kernel.clock import Clock
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.gate import Gate, Who
from wayside.staff.rules.permissions import Permission

_TAG_BYTES: Final = 8
_LAPSED: Final = 8  # members who let one chat go, at most: as many as the column holds


def new_tag() -> str:
    """A tag (docs/protocol/pc1.md): 8 random bytes."""
    return secrets.token_urlsafe(_TAG_BYTES)


@dataclass
class Act:
    """A change under way. ring: whose consoles look again; out: chats where seats were dropped;
    gone: chats that were erased.
    """

    room: "Room"
    desk: Desk
    ring: set[str] = field(default_factory=set)
    out: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    async def hold(self, chats: Iterable[Chat]) -> None:
        """Hold several chats before anything is changed in more than one of them (holding.py)."""
        await hold({chat.care.conversation_id for chat in chats})

    def ring_for(self, *chats: Chat, leads: bool = False) -> None:
        """The consoles of everyone in these chats look again. leads: theirs too."""
        self.ring.update(part.member_id for chat in chats for part in chat.parts)
        if leads:
            self.ring.update(self.desk.leads)

    def ring_line(self) -> None:
        """What waits has changed: everyone on duty looks again, and the leads."""
        self.ring.update(self.desk.on_duty, self.desk.leads)

    async def note(self, action: Action, chat: Chat, *, by: str = "") -> None:
        """An entry of the audit trail about a conversation."""
        await self.room.audit.append(action, by=by, about=chat.c)

    # Shifts.

    async def put_shift(self, member: str, shift: Shift, **also: Any) -> None:
        """Store somebody's shift."""
        values = {
            "state": shift.state.value,
            "until": shift.until,
            "left": shift.left,
            "heavy": shift.heavy,
            "rest_until": shift.rest_until,
            "lapses": shift.lapses,
            **also,
        }
        row, _ = await Duty.update_or_create(member_id=member, defaults=values)
        self.desk.duties[member] = row

    async def rest(self, member: str) -> None:
        """The rest after a heavy chat begins."""
        row = self.desk.duties.get(member)
        if row is not None:
            await self.put_shift(member, duty.rest(shift_of(row), self.desk.moment))

    async def count_heavy(self, part: Part, *, heavy: bool) -> None:
        """A heavy chat counts once in the shift of whoever answers it."""
        row = self.desk.duties.get(part.member_id)
        if part.part != "mentor" or part.counted == heavy:
            return
        part.counted = heavy
        await part.save(update_fields=["counted"])
        if row is not None:
            shift = shift_of(row)
            more = max(0, shift.heavy + (1 if heavy else -1))
            await self.put_shift(part.member_id, replace(shift, heavy=more))

    async def count_lapse(self, chat: Chat, member: str) -> None:
        """Somebody took a chat and let it go: another gets it, and they may need a break."""
        known = chat.care.lapsed.split()
        chat.care.lapsed = " ".join([*(id_ for id_ in known if id_ != member), member][-_LAPSED:])
        row = self.desk.duties.get(member)
        if row is not None:
            shift = duty.lapse(self.desk.shift(member), self.desk.moment)
            await self.put_shift(member, shift)
            if shift.state is not State.ON:
                self.desk.here.discard(member)

    # Parts.

    async def add_part(self, chat: Chat, member: str, **values: Any) -> Part:
        """Somebody has a part in a chat, and its heaviness is theirs."""
        part = await Part.create(
            conversation_id=chat.care.conversation_id, member_id=member, **values
        )
        chat.parts.append(part)
        await self.count_heavy(part, heavy=chat.care.heavy)
        return part

    async def end_part(self, chat: Chat, part: Part) -> None:
        """Somebody has no part in a chat any more. After a heavy one they rest."""
        self.ring.add(part.member_id)
        answered = not part.reply_by
        if (chat.care.heavy or part.counted) and part.part != "whisper" and answered:
            await self.rest(part.member_id)
        if answered and part.part != "whisper":
            await self._remember(part)
        else:
            await self.count_heavy(part, heavy=False)
        await part.delete()
        chat.parts.remove(part)
        self.out.update(await drop_seats(member=part.member_id, c=chat.c))
        await self._drop_offers(chat, part.member_id)
        for whisper in self.whispers(chat):
            if whisper.part_of(part.member_id) or any(
                offer.to_id == part.member_id for offer in whisper.offers
            ):
                await self.erase(whisper)

    async def _remember(self, part: Part) -> None:
        """The youth knows them by these tags, also once their seat is taken away."""
        seats = await Seat.filter(Q(id=part.seat_id) | Q(owner_id=part.seat_id))
        for tag in {part.tag, *(str(seat.tag) for seat in seats)}:
            await Met.get_or_create(
                conversation_id=part.conversation_id,
                tag=tag,
                defaults={"member_id": part.member_id},
            )

    async def _drop_offers(self, chat: Chat, member: str) -> None:
        for offer in [each for each in chat.offers if each.from_id == member]:
            if offer.kind != "danger":
                self.ring.add(offer.to_id)
                await self.drop_offer(chat, offer)

    async def drop_offer(self, chat: Chat, offer: Offer) -> None:
        """An offer is over."""
        self.ring.update([offer.to_id] if offer.to_id else self.desk.on_duty)
        if offer.kind == "danger":
            self.ring.update(self.desk.leads)
        await offer.delete()
        chat.offers.remove(offer)

    def whispers(self, chat: Chat) -> list[Chat]:
        """What the staff say aside about a chat."""
        of = chat.care.conversation_id
        return [each for each in self.desk.chats.values() if each.care.whisper_of == of]

    async def end_parts(self, chat: Chat) -> None:
        """Nobody of the staff has a part in it any more."""
        self.ring_for(chat)
        for part in list(chat.parts):
            await self.end_part(chat, part)
        for offer in list(chat.offers):
            await self.drop_offer(chat, offer)
        for whisper in self.whispers(chat):
            await self.erase(whisper)

    # The line.

    async def to_line(self, chat: Chat, *, front: bool) -> None:
        """A chat waits: at the front, or behind the others, also those who left for a while."""
        places = [other.care.place for other in self.desk.line()]
        last = await Care.filter(state=AWAY).order_by("-place").first()
        if last is not None and not front:
            places.append(last.place)
        care = chat.care
        care.place = min([0, *places]) - 1 if front else max([0, *places]) + 1
        if care.state != "waiting":
            care.state, care.since = "waiting", self.desk.now
        await care.save()
        await self.date(chat)
        self.ring_line()

    async def date(self, chat: Chat) -> None:
        """A chat that waits is live while somebody is here who takes chats; else it has a date.

        Only where its youth asks can it be one later than before: they are told.
        """
        day = self.desk.last_day_of(chat)
        chat.care.left_until = day
        await chat.care.save(update_fields=["left_until"])
        # What somebody brings who was here before goes by its own date.
        fresh = not chat.care.last_member_id
        await Conversation.filter(id=chat.care.conversation_id).update(
            waits_until=day if day and fresh else None
        )

    async def return_to_line(self, chat: Chat) -> None:
        """Whoever left the line for a while is back, at their old place."""
        chat.care.state = "waiting"
        await chat.care.save()
        await self.date(chat)
        self.ring_line()

    async def step_back(self, chat: Chat) -> None:
        """Whoever waits is not there any more: mentors see what they wrote after the others."""
        if chat.wrote or chat.parts:
            chat.care.left_until = chat.care.left_until or self.desk.last_day()
        else:
            chat.care.state = AWAY
        await chat.care.save(update_fields=["left_until", "state"])
        self.ring_line()

    async def from_line(self, chat: Chat, state: str) -> None:
        """A chat waits no more; who takes it, may still let it go."""
        care = chat.care
        care.state, care.alone_until, care.left_until = state, 0, 0
        if state != "claimed":
            care.lapsed = ""
        if state == "ended":
            care.danger = False  # of then; who comes back can say it again
        await care.save()
        await Conversation.filter(id=care.conversation_id).update(waits_until=None)
        self.ring_line()

    async def erase(self, chat: Chat) -> None:
        """Erase a chat and its whispers for everyone, for good."""
        self.ring_for(chat)
        for whisper in self.whispers(chat):
            await self.erase(whisper)
        del self.desk.chats[chat.c]
        chat.care.state = ERASED
        await chat.care.save(update_fields=["state"])
        self.gone.add(chat.c)


class Room:
    """What every part of the care works with."""

    def __init__(
        self, gate: Gate, audit: Audit, bell: Bell, vault: Vault, hub: Hub, presence: Presence,
        clock: Clock,
    ) -> None:  # fmt: skip
        self.gate = gate
        self.audit = audit
        self.bell = bell
        self.vault = vault
        self.hub = hub
        self.presence = presence
        self.clock = clock
        self.waiters = Waiters(hub, clock)
        self._told: dict[str, tuple[str, bool]] = {}

    async def read(self, *names: str) -> Desk:
        """The desk, to be looked at."""
        return await read_desk(self.presence, self.clock, *names)

    @asynccontextmanager
    async def acting(
        self, *names: str, who: Who | None = None, permission: Permission = Permission.TALK_ANSWER
    ) -> AsyncIterator[Act]:
        """A change that no other overlaps; consoles and youths hear of it afterwards.

        who: the member who acts, asked again for the permission. names: the chats it is about.
        """
        async with acting():
            if who is not None:
                await self.gate.confirm(who, permission)
            act = Act(self, await self.read(*names))
            yield act
        await self._tell(act)

    async def _tell(self, act: Act) -> None:
        await self.erase(act.gone)
        if act.out - act.gone:
            await self.hub.put_out(sorted(act.out - act.gone))
        for member in sorted(act.ring - {""}):
            await self.bell.ring_for(member)
        self.tell_line(act.desk)

    async def erase(self, names: Collection[str]) -> None:
        """Erase chats that were marked as erased.

        Not while the desk is held: the vault has connections of its own, for which others wait.
        """
        if not names:
            return
        for name in await erase(self.vault, sorted(names)):
            self.hub.end_conversation(name)
            self.hub.doorbell.tell(Verb.GONE, name)

    def tell_line(self, desk: Desk) -> None:
        """Tell whoever waits how long it may take, where that has changed."""
        line = desk.line()
        before, self._told = self._told, {}
        for chat, (wait, on_duty) in zip(line, desk.waits_of(line), strict=True):
            self._told[chat.c] = (wait.value, on_duty)
            if before.get(chat.c) != (wait.value, on_duty):
                self.hub.say(chat.c, queue_frame(chat.c, wait.value, on_duty), "youth")

    async def hint(self, c: str) -> dict[str, Any] | None:
        """What a youth of this chat is told of the line, for `Hub.hint`."""
        desk = await self.read()
        chat = desk.chats.get(c)
        if chat is None or chat.care.state != "waiting":
            return None
        wait, on_duty = desk.wait_of(chat)
        return queue_frame(c, wait.value, on_duty)


def queue_frame(c: str, wait: str, on_duty: bool) -> dict[str, Any]:
    """The frame `queue` (docs/protocol/wire.md)."""
    return {"t": "queue", "c": c, "wait": wait, "on_duty": on_duty}
