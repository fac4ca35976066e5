"""One's own duty: on, break, off, and the rest, which only oneself may cut short."""

from dataclasses import replace

from starlette.responses import Response

from wayside.chat.care.errors import NotInRoster, TalkResting
from wayside.chat.care.forms import DutyWish
from wayside.chat.care.presence import new_beat
from wayside.chat.care.room import Act, Room
from wayside.chat.rules import duty
from wayside.chat.rules.duty import MustPause, State
from wayside.staff.gate import Who


class OwnDuty:
    """Answers mentors."""

    def __init__(self, room: Room) -> None:
        self._room = room

    async def put(self, who: Who, body: DutyWish) -> Response:
        """Go on duty, take a break, or go off duty."""
        me = who.member_id
        async with self._room.acting(who=who) as act:
            shift, now = act.desk.shift(me), act.desk.now
            if body.state == "on" and not act.desk.roll.may_answer(me):
                raise NotInRoster
            try:
                if body.state == "on":
                    shift = duty.go_on(shift, now)
                elif body.state == "break":
                    shift = duty.take_break(shift, now)
                else:
                    shift = duty.go_off(shift, now)
            except MustPause:
                raise TalkResting from None
            await act.put_shift(me, shift, beat=new_beat())
            await settle(act, me, on=shift.state is State.ON)
        return Response(status_code=204)

    async def end_rest(self, who: Who) -> Response:
        """End my own rest after a heavy chat early."""
        me = who.member_id
        async with self._room.acting(who=who) as act:
            shift = act.desk.shift(me)
            await act.put_shift(me, replace(shift, rest_until=0))
            act.ring.add(me)
            act.ring_line()
        return Response(status_code=204)


async def settle(act: Act, member: str, *, on: bool) -> None:
    """Somebody has come on duty or left: what waits is live, or has a date."""
    here = act.desk.here
    before = bool(here)
    here.add(member) if on else here.discard(member)
    act.ring.add(member)
    act.ring_line()
    if before and not here:
        line = act.desk.line()
        await act.hold(line)
        for chat in line:
            await act.date(chat)
