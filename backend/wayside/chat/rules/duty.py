"""Duty: when somebody takes chats, for how long, and when they rest. All times are whole minutes.

The numbers keep people well (docs/explanation/mentor-care.md): a shift of four hours at most, then
an hour off; ten minutes of rest after a heavy chat, which only the mentor may cut short.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum, unique
from math import ceil
from typing import Final

SHIFT_MINUTES: Final = 240
PAUSE_MINUTES: Final = 60  # between two shifts
REST: Final = timedelta(minutes=10)  # after a heavy chat
AWAY: Final = timedelta(seconds=30)  # without an open console
GONE: Final = timedelta(minutes=5)  # the same: duty ends
LAPSES: Final = 2  # chats taken and let go without a word in a shift, before a break


@unique
class State(StrEnum):
    """Whether somebody takes chats."""

    OFF = "off"
    ON = "on"
    BREAK = "break"


class MustPause(Exception):
    """A shift of four hours is over; the next begins after an hour."""


@dataclass(frozen=True)
class Shift:
    """Somebody's present or last shift.

    until: when it ends at the latest. left: when they went off, 0 while they have not. heavy: heavy
    chats taken in it. rest_until: no new chat before. lapses: chats that were taken in it, and went
    back to the line without a word.
    """

    state: State = State.OFF
    until: int = 0
    left: int = 0
    heavy: int = 0
    rest_until: int = 0
    lapses: int = 0

    def rests(self, now: int) -> bool:
        """Whether they rest."""
        return now < self.rest_until

    def pause_until(self) -> int:
        """When a new shift may begin."""
        return (min(self.left, self.until) if self.left else self.until) + PAUSE_MINUTES


def until(moment: datetime, span: timedelta) -> int:
    """The first whole minute at which the span is over: never sooner than the span."""
    return ceil((moment + span).timestamp() / 60)


def as_of(shift: Shift, now: int) -> Shift:
    """The shift as it is now: it ends by itself."""
    if shift.state is not State.OFF and now >= shift.until:
        return replace(shift, state=State.OFF, left=shift.until)
    return shift


def go_on(shift: Shift, now: int) -> Shift:
    """On duty: in the same shift, or in a new one after an hour off. Raises MustPause."""
    shift = as_of(shift, now)
    if shift.state is not State.OFF:
        return replace(shift, state=State.ON)
    if now >= shift.pause_until():
        return Shift(State.ON, now + SHIFT_MINUTES, rest_until=shift.rest_until)
    # Going off and coming back is no way around the four hours, nor around the heavy chats.
    if now >= shift.until:
        raise MustPause
    return replace(shift, state=State.ON, left=0)


def take_break(shift: Shift, now: int) -> Shift:
    """No new chats for now; whoever is off duty stays off."""
    shift = as_of(shift, now)
    return shift if shift.state is State.OFF else replace(shift, state=State.BREAK)


def go_off(shift: Shift, now: int) -> Shift:
    """Off duty, at once."""
    shift = as_of(shift, now)
    return shift if shift.state is State.OFF else replace(shift, state=State.OFF, left=now)


def lapse(shift: Shift, moment: datetime) -> Shift:
    """A chat they took went back without a word. From the second on that is a break, and a rest:
    whoever cannot answer now is off the line, and nobody looks through it one chat after another.
    """
    shift = replace(shift, lapses=shift.lapses + 1)
    if shift.state is State.OFF or shift.lapses < LAPSES:
        return shift
    return rest(replace(shift, state=State.BREAK), moment)


def rest(shift: Shift, moment: datetime) -> Shift:
    """The rest begins, or begins anew."""
    return replace(shift, rest_until=max(shift.rest_until, until(moment, REST)))
