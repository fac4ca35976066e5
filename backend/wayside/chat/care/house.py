"""`CareOfChats`: duty, the waiting line, claims, offers and the rota, put together for app.py."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from datetime import timedelta
from typing import Final

from wayside.chat.care.claims import Claims
from wayside.chat.care.desk import AWAY
from wayside.chat.care.ghosts import Ghosts
from wayside.chat.care.line import Line
from wayside.chat.care.offers import Offers
from wayside.chat.care.own_duty import OwnDuty, settle
from wayside.chat.care.own_rota import OwnRota
from wayside.chat.care.presence import Presence
from wayside.chat.care.room import Act, Room
from wayside.chat.care.telling import telling
from wayside.chat.care.views import Roster, Views
from wayside.chat.care.waiters import is_full, keeps_place
from wayside.chat.erasing import left_to_erase
from wayside.chat.house import Talk
from wayside.chat.models import Duty, RotaShift, Seat
from wayside.chat.rules import duty
from wayside.chat.rules.retention import date_of
from wayside.chat.state import Standing
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.database import DatabaseUnavailable
from wayside.kernel.logs import Event, log
from wayside.kernel.tasks import spawn
from wayside.staff.acting import afterwards
from wayside.staff.house import Staff

_KEPT: Final = timedelta(days=7)  # a shift of the rota, after its end
_LOOK: Final = 5.0  # seconds between two looks at whoever left and whatever is over


async def _no_roster() -> Roster | None:
    return None


class CareOfChats:
    """Holds who answers. Made without I/O; opened once the database is."""

    def __init__(
        self,
        staff: Staff,
        talk: Talk,
        clock: Clock = SYSTEM_CLOCK,
        *,
        roster: Callable[[], Awaitable[Roster | None]] = _no_roster,
        consoles: Callable[[], Collection[str]] | None = None,
        languages: Collection[str] = ("en", "es"),
    ) -> None:
        """roster: the one that phones check now, if there is one. consoles: whose are open here.

        languages: those that somebody who waits may say they speak; any other is written down as
        none.
        """
        self._presence = Presence(consoles or staff.live.members, clock)
        self._room = Room(
            staff.gate, staff.audit, staff.bell, talk.vault, talk.hub, self._presence, clock
        )
        self._ghosts = Ghosts(talk.vault)
        self.line = Line(self._room, talk.door, languages)
        self.duty = OwnDuty(self._room)
        self.claims = Claims(self._room)
        self.offers = Offers(self._room)
        self.rota = OwnRota(self._room)
        self.views = Views(self._room, roster)
        talk.hub.hint = self._room.hint
        talk.hub.peers.told_of = telling(self._room)
        talk.hub.answered.append(self.claims.answered)
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Begin to look after whoever leaves. The database has to be open."""
        self._task = spawn(self._watch(), name="talk-care")

    async def close(self) -> None:
        """End."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})

    async def is_open(self) -> bool:
        """Whether somebody takes chats now."""
        return (await self.standing()).on_duty

    async def standing(self) -> Standing:
        """How the desk stands, for whoever stands before it."""
        desk = await self._room.read()
        wait = desk.wait_at_the_end() if desk.here else None
        return Standing(bool(desk.here), wait, date_of(desk.last_day()))

    async def leave_out(self, member: str) -> None:
        """A new roster leaves somebody out: off duty, and out of every chat, once it is in force.

        For `Rosters.going`.
        """
        afterwards(self._look_soon)

    async def _look_soon(self) -> None:
        # In a task of its own: whoever signed has signed, also where this has to be tried again.
        spawn(self._look_now(), name="talk-care-now")

    async def _look_now(self) -> None:
        with suppress(DatabaseUnavailable):
            await self.look()

    async def _watch(self) -> None:
        while True:
            try:
                await self.look()
            except DatabaseUnavailable:
                pass
            except Exception as error:
                log(Event.TASK_FAILED, error=error, task="talk-care")
            await asyncio.sleep(_LOOK)

    async def look(self) -> None:
        """Say who is here; end what is over: duty of who left, claims, parts of who may no more."""
        await self._presence.beat()
        # Of a process that was killed on the way.
        await self._room.erase(await left_to_erase())
        desk = await self._room.read()
        for c in await self._ghosts.find(desk):
            desk.chats.pop(c)
            await self.claims.erase_unopenable(c)
        self._room.tell_line(desk)
        waiters = self._room.waiters
        await waiters.beat(desk)
        back = await waiters.back()
        # Looked at without the lock first: nearly always there is nothing to do.
        act = Act(self._room, desk)
        over = (self._former, self._gone, self._strangers, self._overdue, self._undated)
        moved = back or waiters.gone(desk) or waiters.live(desk)
        if not moved and not any(find(act) for find in over) and not await self._unseated(act):
            return
        async with self._room.acting(*back) as act:
            await act.hold(act.desk.chats.values())
            await self._end(act)
            await self._move(act, back)

    async def _move(self, act: Act, back: Collection[str]) -> None:
        """Whoever waits and went away steps back; whoever is here again is where they were."""
        for chat in self._room.waiters.gone(act.desk):
            await act.step_back(chat)
        for chat in self._room.waiters.live(act.desk):
            await act.date(chat)
        for c in back:
            came = act.desk.chats.get(c)
            if came is None or came.care.state != AWAY or is_full(act.desk):
                continue
            if keeps_place(came, act.desk.now):
                await act.return_to_line(came)
            else:
                await act.to_line(came, front=False)

    async def _end(self, act: Act) -> None:
        for member in self._former(act):
            await Duty.filter(member_id=member).delete()
            await RotaShift.filter(member_id=member).delete()
            act.desk.duties.pop(member)
            await settle(act, member, on=False)
        for member in self._gone(act):
            await act.put_shift(member, duty.go_off(act.desk.shift(member), act.desk.now))
            await settle(act, member, on=False)
        for c, member in [*self._strangers(act), *await self._unseated(act)]:
            await self._part_ends(act, c, member)
        for c, member in self._overdue(act):
            chat = act.desk.chats[c]
            if part := chat.part_of(member):
                await self.claims.lapse(act, chat, part)
        for c in self._undated(act):
            await act.date(act.desk.chats[c])

    @staticmethod
    async def _part_ends(act: Act, c: str, member: str) -> None:
        chat = act.desk.chats.get(c)
        part = chat.part_of(member) if chat else None
        if chat is None or part is None:
            return
        await act.end_part(chat, part)
        if chat.care.whisper_of is not None:
            await act.erase(chat)
        elif chat.care.state != "waiting" and not any(each.part == "mentor" for each in chat.parts):
            await act.end_parts(chat)
            await act.to_line(chat, front=True)

    def _gone(self, act: Act) -> list[str]:
        """Whose duty is over: its end, a closed console, or a roster that leaves them out."""
        desk = act.desk
        return [
            id_
            for id_, row in desk.duties.items()
            if row.state != "off"
            and id_ in desk.roll.holders
            and (not desk.is_on_duty(id_) or self._presence.is_gone(id_))
        ]

    @staticmethod
    def _former(act: Act) -> list[str]:
        """Whose duty is still written down, though they have the role no more."""
        return [id_ for id_ in act.desk.duties if id_ not in act.desk.roll.holders]

    @staticmethod
    def _strangers(act: Act) -> list[tuple[str, str]]:
        """Parts of members who may answer chats no more."""
        return [
            (chat.c, part.member_id)
            for chat in act.desk.chats.values()
            for part in chat.parts
            if part.member_id not in act.desk.people
        ]

    @staticmethod
    async def _unseated(act: Act) -> list[tuple[str, str]]:
        """Parts whose seats were taken away: of members whom the newest roster leaves out."""
        parts = {
            int(part.seat_id): (chat.c, part.member_id)
            for chat in act.desk.chats.values()
            for part in chat.parts
        }
        nobodys = Seat.filter(id__in=list(parts), member__isnull=True)
        return [parts[int(seat.id)] for seat in await nobodys]

    def _overdue(self, act: Act) -> list[tuple[str, str]]:
        """Claims without a first envelope."""
        return [
            (chat.c, part.member_id)
            for chat in act.desk.chats.values()
            for part in chat.parts
            if self.claims.is_overdue(part, act.desk.moment)
        ]

    @staticmethod
    def _undated(act: Act) -> list[str]:
        """Chats that wait as if somebody were here, while nobody is."""
        if act.desk.here:
            return []
        return [chat.c for chat in act.desk.line() if not chat.care.left_until]


async def purge_rota(clock: Clock) -> None:
    """Erase the shifts of the rota that are over."""
    await RotaShift.filter(end__lt=duty.until(clock.now(), -_KEPT)).delete()
