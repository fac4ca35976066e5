"""The desk as it is now, read in one go: who is on duty, which chats wait, who is in which."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from tortoise.expressions import Q

from wayside.chat.care.forgetting import ERASED, shift_of
from wayside.chat.care.presence import Presence
from wayside.chat.care.roll import Roll, read_roll
from wayside.chat.models import Care, Conversation, Duty, NotAgain, Offer, Part, RotaShift
from wayside.chat.rules.claiming import Load, Why, refusal
from wayside.chat.rules.duty import Shift, State, as_of
from wayside.chat.rules.retention import minute_of
from wayside.chat.rules.rota import Span, last_day
from wayside.chat.rules.waiting import Wait, Waiting, in_order, is_shown, wait_ahead
from wayside.kernel.clock import Clock
from wayside.staff.colleagues import Colleague
from wayside.staff.rules.permissions import Permission

LIVE: Final = ("waiting", "claimed", "talking")
AWAY: Final = "away"  # in no line: nothing was written, and nobody is there


@dataclass
class Chat:
    """A conversation with its staff. c: its name. wrote: whether anything was sent in it.

    kept: the last day of the conversation as it is now, also when nobody answers.
    """

    c: str
    care: Care
    wrote: bool = True
    kept: int = 0
    parts: list[Part] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    never: set[str] = field(default_factory=set)

    def part_of(self, member: str) -> Part | None:
        """Somebody's part in it."""
        return next((part for part in self.parts if part.member_id == member), None)

    def waiting(self) -> Waiting:
        """As it stands in the line."""
        care = self.care
        return Waiting(
            self.c,
            care.place,
            urgent=care.urgent or care.danger,
            left=bool(care.left_until),
            last=care.last_member_id,
            alone_until=care.alone_until,
            never=frozenset(self.never),
            lapsed=frozenset(care.lapsed.split()),
        )


@dataclass
class Desk:
    """All of it, at one moment. roll: whoever may answer chats. here: who takes chats now."""

    moment: datetime
    roll: Roll
    duties: dict[str, Duty]
    here: set[str]
    chats: dict[str, Chat]
    rota: list[Span]

    @property
    def now(self) -> int:
        """The minute."""
        return minute_of(self.moment)

    @property
    def people(self) -> dict[str, Colleague]:
        """Whoever may answer chats: they have the role, and stand in the newest roster."""
        return self.roll.people

    @property
    def leads(self) -> list[str]:
        """Who may come into any chat."""
        return [id_ for id_, each in self.people.items() if each.has(Permission.TALK_LEAD)]

    @property
    def on_duty(self) -> list[str]:
        """Everyone whose shift runs, also on a break."""
        return [id_ for id_ in self.duties if self.is_on_duty(id_)]

    def is_on_duty(self, member: str) -> bool:
        """Whether their shift runs."""
        return member in self.people and self.shift(member).state is not State.OFF

    def by_id(self, conversation: int) -> Chat | None:
        """A chat by the number of its row."""
        return next(
            (chat for chat in self.chats.values() if chat.care.conversation_id == conversation),
            None,
        )

    def shift(self, member: str) -> Shift:
        """Somebody's shift as it is now."""
        row = self.duties.get(member)
        return as_of(shift_of(row), self.now) if row else Shift()

    def load(self, member: str) -> Load:
        """What somebody carries: the chats they answer, not those they came into as a lead."""
        theirs = [
            chat
            for chat in self.chats.values()
            if (part := chat.part_of(member)) is not None and part.part == "mentor"
        ]
        return Load(len(theirs), sum(chat.care.heavy for chat in theirs))

    def refusal(self, member: str, *, heavy: bool) -> Why | None:
        """Why this member may not take a chat. Whom no phone believes now takes none."""
        if not self.roll.may_answer(member):
            return Why.OFF_DUTY
        return refusal(self.shift(member), self.load(member), self.now, heavy=heavy)

    def free(self, member: str) -> int:
        """How many chats they may take now."""
        if member not in self.here or self.refusal(member, heavy=False):
            return 0
        load = self.load(member)
        return load.most - load.chats

    def line(self) -> list[Chat]:
        """The chats that wait, in order."""
        waiting = [chat for chat in self.chats.values() if chat.care.state == "waiting"]
        return [self.chats[one.c] for one in in_order([chat.waiting() for chat in waiting])]

    def line_for(self, member: str) -> list[Chat]:
        """Those of them that this member may take."""
        return [
            chat
            for chat in self.line()
            if is_shown(chat.waiting(), member, self.here, self.now) or self.is_called(member, chat)
        ]

    def is_called(self, member: str, chat: Chat) -> bool:
        """Whether this member comes as a lead where somebody is in danger: off duty, resting or
        full, too. Only whom the youth asked not to meet again stays away.
        """
        if not chat.care.danger or member in chat.never:
            return False
        return member in self.leads and self.roll.may_answer(member)

    def wait_of(self, chat: Chat) -> tuple[Wait, bool]:
        """How long it may take for this chat, and whether anybody is here who takes chats.

        Whom its youth asked not to meet again counts like everyone: else this would tell them
        whether that very person is on duty now.
        """
        if chat.care.state != "waiting":
            return Wait.NOW, bool(self.here)
        line = self.line()
        at = next(place for place, other in enumerate(line) if other.c == chat.c)
        return self.waits_of(line[: at + 1])[at]

    def waits_of(self, line: list[Chat]) -> list[tuple[Wait, bool]]:
        """The same for each of these, the beginning of the line, in one go over all of them."""
        places = sum(self.free(member) for member in self.here)
        ahead, waits = 0, []
        for chat in line:
            waits.append((wait_ahead(ahead, places, len(self.here)), bool(self.here)))
            ahead += not chat.care.left_until
        return waits

    def wait_at_the_end(self) -> Wait:
        """How long it may take for somebody who comes now."""
        ahead = sum(not chat.care.left_until for chat in self.line())
        return wait_ahead(ahead, sum(self.free(member) for member in self.here), len(self.here))

    def last_day(self) -> int:
        """The last day of a message that is left now."""
        return last_day(self.now, self.now, self.rota)

    def last_day_of(self, chat: Chat) -> int:
        """The last day of a chat that waits; 0 while somebody is here who takes chats.

        A day that was promised comes no sooner. It can come later, as the rota changed, within 7
        days of when the waiting began.
        """
        if self.here:
            return 0
        care = chat.care
        if not care.left_until:
            return self.last_day()
        return max(care.left_until, last_day(self.now, care.since, self.rota))


async def read_desk(presence: Presence, clock: Clock, *names: str) -> Desk:
    """The desk now. names: conversations that are wanted also where nothing is going on in them."""
    moment = clock.now()
    roll = await read_roll(moment)
    duties = {row.member_id: row for row in await Duty.all()}
    presence.observe(duties.values())
    chats = await _chats(names)
    rota = [
        Span(row.begin, row.end)
        for row in await RotaShift.filter(end__gt=minute_of(moment))
        if row.member_id in roll.people
    ]
    desk = Desk(moment, roll, duties, set(), chats, rota)
    desk.here = {
        member
        for member in roll.people
        if roll.may_answer(member)
        and desk.shift(member).state is State.ON
        and presence.is_here(member)
    }
    return desk


async def _chats(names: Iterable[str]) -> dict[str, Chat]:
    known = Conversation.filter(name__in=list(names)).values_list("id", flat=True)
    wanted = Care.filter(Q(state__in=LIVE) | Q(conversation_id__in=await known))
    cares = await wanted.exclude(state=ERASED).order_by("conversation_id")
    ids = [care.conversation_id for care in cares]
    rows: Any = await Conversation.filter(id__in=ids).values_list(
        "id", "name", "head", "active_day", "keep_days"
    )
    by_id = {int(id_): row for id_, *row in rows}
    chats = {}
    for care in cares:
        if row := by_id.get(care.conversation_id):
            name, head, active, days = row
            chats[care.conversation_id] = Chat(str(name), care, bool(head), int(active) + int(days))
    for part in await Part.filter(conversation_id__in=ids).order_by("id"):
        chats[part.conversation_id].parts.append(part)
    for offer in await Offer.filter(conversation_id__in=ids).order_by("id"):
        chats[offer.conversation_id].offers.append(offer)
    for one in await NotAgain.filter(conversation_id__in=ids):
        chats[one.conversation_id].never.add(one.member_id)
    return {chat.c: chat for chat in chats.values()}
