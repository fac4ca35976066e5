"""Incident notes for leads, and debriefs that a mentor writes for nobody else.

Both come sealed (docs/protocol/pc1.md, 8), and are sealed once more here with a key outside the
database. Of a note the trail says who left one and when; of a debrief it says nothing: it is a
private choice, and no figure is made of it.
"""

import asyncio
from collections.abc import Callable
from functools import cached_property
from typing import Annotated, Final

from pydantic import Field
from starlette.responses import Response

from wayside.chat.models import Debrief, IncidentNote
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.frames import Name, TagName
from wayside.chat.rules.pace import Buckets
from wayside.chat.rules.retention import DEBRIEF_DAYS, NOTE_DAYS, date_of, day_of
from wayside.kernel.clock import SYSTEM_CLOCK, Clock
from wayside.kernel.http import Input, Output
from wayside.kernel.problems import NotFound
from wayside.kernel.reading import invalid_field
from wayside.kernel.sealing import Seal, SealBroken
from wayside.staff.acting import acting
from wayside.staff.audit import Action, Audit
from wayside.staff.bell import Bell
from wayside.staff.colleagues import colleagues
from wayside.staff.errors import NotPossibleNow, SlowDown
from wayside.staff.gate import Gate, Who
from wayside.staff.rules.permissions import Permission

_PACE: Final = (1 / 3600, 20)  # of one writer: notes a second, at once; nobody fills all there is
_SECRET: Final = "talk_words"  # noqa: S105 - the name of its file, outside the database

Sealed = Annotated[
    str, Field(pattern=rf"^[A-Za-z0-9_-]{{1,{Wire.SEALED_CHARACTERS.amount}}}$")
]  # base64url


class Named(Input):
    """The name of a note or a debrief: 8 random bytes, made by the browser."""

    name: TagName


class NewNote(Input):
    """An incident note, sealed to each lead."""

    class Packet(Input):
        """For one lead."""

        to: Name
        p: Sealed

    name: TagName
    packets: Annotated[list[Packet], Field(min_length=1, max_length=Wire.NOTE_PACKETS.amount)]


class NoteLeft(Output):
    """Which leads can read it: those of the packets who are leads now."""

    leads: list[str]


class NewDebrief(Input):
    """A debrief, sealed to its writer."""

    name: TagName
    p: Sealed


class Kept(Output):
    """A sealed text: the day it was left on, and the last day it is kept."""

    name: str
    on: str
    until: str
    p: str


class NotesView(Output):
    """My own packets of all notes, newest first."""

    notes: list[Kept]


class DebriefsView(Output):
    """My debriefs, newest first."""

    debriefs: list[Kept]


class Notes:
    """Keeps both, and gives them to whom they are sealed."""

    def __init__(
        self,
        secret: Callable[[str], bytes],
        gate: Gate,
        audit: Audit,
        bell: Bell,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """secret: gives a secret of the deployment by its name; asked for on first use."""
        self._secret = secret
        self._gate = gate
        self._audit = audit
        self._bell = bell
        self._clock = clock
        self._leaving = Buckets(*_PACE)

    @cached_property
    def _seal(self) -> Seal:
        return Seal(self._secret(_SECRET))

    async def leave_note(self, who: Who, body: NewNote) -> NoteLeft:
        """Leave an incident note for the leads. The same once more changes nothing."""
        packets = {packet.to: packet.p for packet in body.packets}
        if len(packets) < len(body.packets):
            raise invalid_field("/packets", "too_long")
        if seconds := self._leaving.take(who.member_id, asyncio.get_running_loop().time()):
            raise SlowDown(seconds)
        async with acting():
            who = await self._gate.confirm(who, Permission.TALK_ANSWER)
            leads = [lead for lead in await colleagues(Permission.TALK_LEAD) if lead in packets]
            there = IncidentNote.filter(lead_id__in=leads)
            if not leads or await there.count() >= Wire.NOTES.amount * len(leads):
                raise NotPossibleNow
            if not await IncidentNote.exists(name=body.name):
                for lead in leads:
                    sealed = self._seal.seal(packets[lead].encode(), place=_note(body.name, lead))
                    await IncidentNote.create(
                        name=body.name, lead_id=lead, day=self._today, body=sealed
                    )
                await self._audit.append(Action.TALK_NOTE_LEFT, by=who.member_id)
        await self._bell.ring()
        return NoteLeft(leads=sorted(leads))

    async def notes(self, who: Who) -> NotesView:
        """Give the notes that are sealed to me."""
        rows = await IncidentNote.filter(lead_id=who.member_id).order_by("-day", "-id")
        found = [self._kept(row, _note(row.name, row.lead_id), NOTE_DAYS) for row in rows]
        return NotesView(notes=[each for each in found if each])

    async def delete_note(self, who: Who, path: Named) -> Response:
        """Delete a note for me. Every other lead still has it."""
        async with acting():
            who = await self._gate.confirm(who, Permission.TALK_LEAD)
            if not await IncidentNote.filter(name=path.name, lead_id=who.member_id).delete():
                raise NotFound
            await self._audit.append(Action.TALK_NOTE_DELETED, by=who.member_id)
        await self._bell.ring_for(who.member_id)
        return Response(status_code=204)

    async def keep_debrief(self, who: Who, body: NewDebrief) -> Response:
        """Keep a debrief for me alone."""
        sealed = self._seal.seal(body.p.encode(), place=_debrief(body.name, who.member_id))
        async with acting():
            who = await self._gate.confirm(who, Permission.TALK_ANSWER)
            mine = Debrief.filter(member_id=who.member_id)
            if not await mine.filter(name=body.name).update(body=sealed):
                if await mine.count() >= Wire.DEBRIEFS.amount:
                    raise NotPossibleNow
                await Debrief.create(
                    name=body.name, member_id=who.member_id, day=self._today, body=sealed
                )
        return Response(status_code=204)

    async def debriefs(self, who: Who) -> DebriefsView:
        """Give my debriefs."""
        rows = await Debrief.filter(member_id=who.member_id).order_by("-day", "-id")
        found = [self._kept(row, _debrief(row.name, row.member_id), DEBRIEF_DAYS) for row in rows]
        return DebriefsView(debriefs=[each for each in found if each])

    async def delete_debrief(self, who: Who, path: Named) -> Response:
        """Delete a debrief of mine."""
        if not await Debrief.filter(name=path.name, member_id=who.member_id).delete():
            raise NotFound
        return Response(status_code=204)

    @property
    def _today(self) -> int:
        return day_of(self._clock.now())

    def _kept(self, row: IncidentNote | Debrief, place: str, days: int) -> Kept | None:
        """As it came; None for a row that somebody changed or moved."""
        try:
            sealed = self._seal.open(bytes(row.body), place=place).decode()
        except SealBroken:
            return None
        first, last = date_of(row.day), date_of(row.day + days)
        return Kept(name=row.name, on=first.isoformat(), until=last.isoformat(), p=sealed)


def _note(name: str, lead: str) -> str:
    return f"incident_note|{name}|{lead}"


def _debrief(name: str, member: str) -> str:
    return f"debrief|{name}|{member}"
