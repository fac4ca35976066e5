"""The rota: everyone puts their own shifts in it; a lead may take any out."""

from datetime import UTC, datetime

from pydantic import ConfigDict, Field
from starlette.responses import Response

from wayside.chat.care.forms import NewShift, Period, ShiftPath
from wayside.chat.care.room import Room
from wayside.chat.models import RotaShift
from wayside.chat.rules.retention import minute_of
from wayside.chat.rules.rota import Span, fits
from wayside.kernel.http import Output
from wayside.kernel.identifiers import new_id
from wayside.kernel.problems import BadQuery, NotFound
from wayside.kernel.reading import invalid_field
from wayside.staff.audit import Action
from wayside.staff.colleagues import colleagues
from wayside.staff.errors import NotPossibleNow
from wayside.staff.gate import Who
from wayside.staff.minutes import minute_text
from wayside.staff.rules.permissions import Permission

_LONGEST = 62 * 24 * 60  # minutes that one look covers


class ShiftView(Output):
    """A shift of somebody."""

    model_config = ConfigDict(frozen=True, serialize_by_alias=True)

    id: str
    member: str
    name: str
    mine: bool
    begin: str = Field(serialization_alias="from")
    until: str


class RotaView(Output):
    """Shifts, the first ones first."""

    shifts: list[ShiftView]


class OwnRota:
    """Answers mentors and leads."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def rota(self, who: Who, query: Period) -> RotaView:
        """Show the shifts of a time."""
        try:
            asked = Span(_minute(query.begin), _minute(query.end))
        except ValueError:
            raise BadQuery from None
        if not 0 < asked.end - asked.begin <= _LONGEST:
            raise BadQuery
        people = await colleagues(Permission.TALK_ANSWER)
        rows = await RotaShift.filter(begin__lt=asked.end, end__gt=asked.begin).order_by("begin")
        return RotaView(
            shifts=[
                _view(row, people[row.member_id].name, who)
                for row in rows
                if row.member_id in people
            ]
        )

    async def add(self, who: Who, body: NewShift) -> ShiftView:
        """Put a shift of mine into the rota."""
        try:
            span = Span(_minute(body.begin), _minute(body.end))
        except ValueError:
            raise invalid_field("/from", "no_time") from None
        async with self._room.acting(who=who) as act:
            if not fits(span, act.desk.now):
                raise invalid_field("/until", "no_shift")
            own = await RotaShift.filter(member_id=who.member_id, end__gt=act.desk.now)
            if any(span.meets(Span(row.begin, row.end)) for row in own):
                raise NotPossibleNow
            made = await RotaShift.create(
                id=new_id(), member_id=who.member_id, begin=span.begin, end=span.end
            )
            act.ring.update(act.desk.roll.holders)
        return _view(made, who.name, who)

    async def remove(self, who: Who, path: ShiftPath) -> Response:
        """Take a shift out of the rota: one's own, or as a lead anyone's."""
        async with self._room.acting(who=who) as act:
            row = await RotaShift.get_or_none(id=path.id)
            mine = row is not None and row.member_id == who.member_id
            if row is None or not (mine or who.has(Permission.TALK_LEAD)):
                raise NotFound
            await row.delete()
            if not mine:
                await self._room.audit.append(
                    Action.TALK_SHIFT_REMOVED, by=who.member_id, about=row.member_id
                )
            act.ring.update(act.desk.roll.holders)
        return Response(status_code=204)


def _minute(text: str) -> int:
    return minute_of(datetime.strptime(text, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC))


def _view(row: RotaShift, name: str, who: Who) -> ShiftView:
    return ShiftView(
        id=row.id,
        member=row.member_id,
        name=name,
        mine=row.member_id == who.member_id,
        begin=text_of(row.begin),
        until=text_of(row.end),
    )


def text_of(minute: int) -> str:
    """A minute since 1970 as it is sent."""
    return minute_text(datetime.fromtimestamp(minute * 60, UTC))
