"""Members of staff on the wire: seats that are given and taken away, and the ticket for them."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from channels.layers import InMemoryChannelLayer

from tests.support.household import Colleague
from tests.support.talk_serving import RAISED, Serve, Served, linked_backplanes, on_uvloop
from tests.support.talking import Chair, Line, Room, random_text, wanted
from wayside.chat.errors import ConversationGone
from wayside.chat.models import KeyPacket, Seat
from wayside.chat.rules.closing import Close
from wayside.chat.seats import add_seat, seats_of_member
from wayside.kernel.backplane import Backplane
from wayside.kernel.problems import InvalidBody
from wayside.staff.models import Grant, Session

LOCK = "/staff/session/lock"


async def seated(served: Served, who: Colleague, room: Room | None = None) -> tuple[Room, str]:
    """A conversation, this one's tag in it."""
    room = room or await served.web.open_room(1)
    tag = random_text(8)
    await add_seat(room.c, tag, who.id)
    return room, tag


async def put(line: Line, c: str, to: str, packet: str, epoch: int = 1) -> None:
    await line.say(t="put", c=c, id=random_text(12), e=epoch, to=to, packet=packet)
    await line.hear("ok")


@on_uvloop
async def test_a_mentor_answers_with_a_ticket_for_every_chat_they_have_a_part_in(
    serve: Serve,
) -> None:
    served = await serve()
    mentor = await served.mentor()
    (one, tag), (other, _) = await seated(served, mentor), await seated(served, mentor)
    youth = await served.web.line(one.chairs[0])
    line = await served.staff_line(mentor)
    assert {entry["c"] for entry in line.welcome["streams"]} == {one.c, other.c}
    await line.send(one.c, "hello")
    assert (await youth.hear("env"))["from"] == tag


@on_uvloop
async def test_who_has_a_part_in_no_chat_gets_no_ticket(serve: Serve) -> None:
    served = await serve()
    mentor, lead = await served.mentor(), await served.mentor("Bo", "lead")
    room, _ = await seated(served, mentor)
    for who in (lead, mentor):
        answer = await who.ask("POST", "/staff/talk/tickets", {})
        assert answer.status_code == (200 if who is mentor else 404)
    await served.talk.drop_seats(c=room.c)
    told = (await mentor.ask("POST", "/staff/talk/tickets", {})).json()
    assert told["type"] == "/problems/no-chats"


@on_uvloop
async def test_the_same_claim_twenty_times_at_once_is_one_seat(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    room = await served.web.open_room(1)
    tag = random_text(8)
    given = await asyncio.gather(*(add_seat(room.c, tag, mentor.id) for _ in range(20)))
    assert len(set(given)) == 1
    assert await seats_of_member(mentor.id) == [(given[0], room.c, tag)]


@on_uvloop
async def test_another_tag_for_the_same_mentor_is_the_same_seat(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    room, first = await seated(served, mentor)
    youth = await served.web.line(room.chairs[0])
    second = random_text(8)
    assert len({await add_seat(room.c, tag, mentor.id) for tag in (first, second, second)}) == 1
    assert [seat.tag for seat in await seats_of_member(mentor.id)] == [second]
    line = await served.staff_line(mentor)
    await line.send(room.c)
    assert (await youth.hear("env"))["from"] == second


@on_uvloop
async def test_nobody_gets_a_seat_under_the_tag_of_somebody_else_or_where_nothing_is(
    serve: Serve,
) -> None:
    served = await serve()
    one, other = await served.mentor(), await served.mentor("Bo")
    room, tag = await seated(served, one)
    for taken in (tag, room.chairs[0].tag):
        with pytest.raises(InvalidBody):
            await add_seat(room.c, taken, other.id)
    with pytest.raises(ConversationGone):
        await add_seat(random_text(16), random_text(8), other.id)
    assert await seats_of_member(other.id) == []


@on_uvloop
async def test_a_mentor_takes_one_more_chat_on_the_line_they_have(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    first, _ = await seated(served, mentor)
    line = await served.staff_line(mentor)
    room, tag = await seated(served, mentor)
    youth = await served.web.line(room.chairs[0])
    await youth.send(room.c, "is-someone-there")
    await put(youth, room.c, tag, "wrapped")
    await line.say(t="sit", ticket=await served.staff_ticket(mentor))
    sat = await line.hear()
    while sat["t"] == "peer":
        sat = await line.hear()
    assert [entry["c"] for entry in sat["streams"]] == [room.c], "only what is new"
    assert (await line.hear("key"))["packet"] == "wrapped"
    assert (await line.hear("env"))["ct"] == "is-someone-there"
    for c in (first.c, room.c):
        await line.send(c, "here")
        assert (await line.hear("ok"))["c"] == c
    assert (await youth.hear("env"))["from"] == tag
    await line.say(t="sit", ticket=await served.staff_ticket(mentor))
    assert (await line.hear("sat"))["streams"] == [], "the same once more changes nothing"


@on_uvloop
async def test_nobody_sits_with_a_ticket_of_somebody_else(serve: Serve) -> None:
    served = await serve()
    one, other = await served.mentor(), await served.mentor("Bo")
    room, _ = await seated(served, one)
    await seated(served, other)
    of_a_youth = await served.web.ticket(room.chairs[0])
    for ticket in (await served.staff_ticket(other), of_a_youth, "made-up"):
        line = await served.staff_line(one)
        await line.say(t="sit", ticket=ticket)
        assert await line.code() == Close.TICKET_OVER
    youth = await served.web.line(room.chairs[0])
    await youth.say(t="sit", ticket=await served.staff_ticket(one))
    assert await youth.code() == Close.TICKET_OVER


@on_uvloop
async def test_a_youth_who_has_a_line_takes_one_more_of_their_own_chats(serve: Serve) -> None:
    served = await serve()
    one, other = await served.web.open_room(), await served.web.open_room()
    line = await served.web.line(one.chairs[0])
    await line.say(t="sit", ticket=await served.web.ticket(other.chairs[0]), resume=[])
    assert [entry["c"] for entry in (await line.hear("sat"))["streams"]] == [other.c]
    friend = await served.web.line(other.chairs[1])
    await friend.send(other.c, "hello")
    assert (await line.hear("env"))["c"] == other.c


@on_uvloop
async def test_a_poll_takes_one_more_chat_and_the_next_poll_has_both(serve: Serve) -> None:
    served = await serve(hold=0.2)
    mentor = await served.mentor()
    await seated(served, mentor)
    ticket = await served.staff_ticket(mentor)
    room, _ = await seated(served, mentor)
    hello = {"t": "hello", "v": 1, "ticket": ticket}
    sit = {"t": "sit", "ticket": await served.staff_ticket(mentor)}
    said = await served.web.poll(hello, sit)
    sat = next(frame for frame in said if frame["t"] == "sat")
    assert [entry["c"] for entry in sat["streams"]] == [room.c]
    again = await served.web.poll({"t": "hello", "v": 1, "ticket": sat["conn"]})
    assert len(again[0]["streams"]) == 2


@on_uvloop
async def test_who_is_put_out_hears_so_and_the_chat_goes_on(serve: Serve) -> None:
    served = await serve()
    mentor, lead = await served.mentor(), await served.mentor("Bo", "lead")
    room, tag = await seated(served, mentor)
    await seated(served, lead, room)
    kept, _ = await seated(served, mentor)
    youth = await served.web.line(room.chairs[0])
    line, other = await served.staff_line(mentor), await served.staff_line(lead)
    await put(youth, room.c, tag, "wrapped")
    await line.send(room.c, "said-before")
    await youth.hear("env")

    await served.talk.drop_seats(member=mentor.id, c=room.c)

    assert (await line.hear("out"))["c"] == room.c
    await line.send(kept.c)
    assert (await line.hear("ok"))["c"] == kept.c, "their other chat is as it was"
    await other.send(room.c, "still-here")
    assert (await youth.hear("env"))["ct"] == "still-here"
    assert not await KeyPacket.filter(receiver=tag).exists()
    assert [seat.c for seat in await seats_of_member(mentor.id)] == [kept.c]

    later = await served.web.line(room.chairs[0])
    assert [(await later.hear("env"))["from"] for _ in range(2)][0] == tag, "the past stays"
    await line.send(room.c, "once-more")
    assert await line.code() == Close.NOT_A_MEMBER
    await later.say(t="tag", c=room.c, tag=tag)
    assert await later.code() == Close.NOT_A_MEMBER, "nobody becomes who was put out"


@on_uvloop
async def test_a_ticket_from_before_opens_nothing_after_one_was_put_out(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    room, _ = await seated(served, mentor)
    early = await served.staff_ticket(mentor)
    await served.talk.drop_seats(member=mentor.id)
    line = await served.web.socket()
    await line.say(t="hello", v=1, ticket=early)
    assert await line.code() == Close.NOT_A_MEMBER
    assert {"t": "out", "c": room.c} in line.aside
    assert await Seat.filter(tag=room.chairs[0].tag).exists(), "the youth's place is untouched"


@on_uvloop
async def test_whoever_is_connected_elsewhere_is_put_out_there_too(serve: Serve) -> None:
    here, there = [await serve(bell=bell) for bell in linked_backplanes(2)]
    mentor = await there.mentor()
    room, _ = await seated(here, mentor)
    line = await there.staff_line(mentor)
    await here.talk.drop_seats(member=mentor.id)
    assert (await line.hear("out"))["c"] == room.c


class Lossy(InMemoryChannelLayer):  # type: ignore[misc]  # it has no types
    """Loses what is said while `lost` is set, as a Redis that is away does."""

    lost: asyncio.Queue[str] | None = None

    async def group_send(self, group: str, message: dict[str, Any]) -> None:
        if self.lost is None:
            await super().group_send(group, message)
            return
        for topic in message["topics"]:
            self.lost.put_nowait(topic)


@on_uvloop
async def test_a_key_and_a_way_out_that_the_doorbell_lost_are_found_by_looking_again(
    serve: Serve,
) -> None:
    layer = Lossy()
    here, there = [await serve(bell=Backplane(layer, beat=0.05)) for _ in range(2)]
    mentor, other = await there.mentor(), await there.mentor("Bo")
    room, tag = await seated(there, mentor)
    await seated(there, other, room)
    line, leaving = await there.staff_line(mentor), await there.staff_line(other)
    youth = await here.web.line(room.chairs[0])
    layer.lost = asyncio.Queue()
    await put(youth, room.c, tag, "wrapped")
    await here.talk.drop_seats(member=other.id)
    while await layer.lost.get() != f"chat:o:{room.c}":
        continue
    layer.lost = None
    assert (await line.hear("key"))["packet"] == "wrapped"
    assert (await leaving.hear("out"))["c"] == room.c


async def _lock(served: Served, who: Colleague, admin: Colleague) -> None:
    assert (await who.ask("POST", LOCK)).status_code == 204


async def _sign_out(served: Served, who: Colleague, admin: Colleague) -> None:
    assert (await who.ask("DELETE", "/staff/session")).status_code == 204


async def _remove(served: Served, who: Colleague, admin: Colleague) -> None:
    assert (await admin.remove(who)).status_code < 300


async def _withdraw(served: Served, who: Colleague, admin: Colleague) -> None:
    assert (await admin.withdraw(who, "mentor")).status_code < 300


@on_uvloop
async def test_a_line_ends_with_the_session_and_with_the_role(serve: Serve) -> None:
    served = await serve()
    admin = await served.mentor("Bo", "admin")
    await served.mentor("Cy", "admin")
    for name, end in (("Ash", _lock), ("Dee", _sign_out), ("Eli", _remove), ("Fay", _withdraw)):
        mentor = await served.mentor(name)
        await seated(served, mentor)
        early = await served.staff_ticket(mentor)
        line = await served.staff_line(mentor)
        await end(served, mentor, admin)
        assert await line.code() == Close.SIGNED_OUT, end.__name__
        late = await served.web.socket()
        await late.say(t="hello", v=1, ticket=early)
        assert await late.code() == Close.SIGNED_OUT, "an earlier ticket does not help"


@on_uvloop
async def test_who_answers_by_polls_is_asked_at_each_of_them(serve: Serve) -> None:
    served = await serve(hold=0.2)
    mentor = await served.mentor()
    await seated(served, mentor)
    hello = {"t": "hello", "v": 1, "ticket": await served.staff_ticket(mentor)}
    welcome = (await served.web.poll(hello))[0]
    await Grant.filter(member_id=mentor.id).delete()
    said = await served.web.poll(hello | {"ticket": welcome["conn"]})
    assert said == [{"t": "bye", "code": Close.SIGNED_OUT}]


@on_uvloop
async def test_asking_for_a_ticket_keeps_no_console_open(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    await seated(served, mentor)
    earlier = (await mentor.session()).active_at - timedelta(minutes=5)
    await Session.filter(member_id=mentor.id).update(active_at=earlier)
    await served.staff_ticket(mentor)
    assert (await mentor.session()).active_at == earlier


@on_uvloop
async def test_a_seat_of_staff_has_no_secret_that_anyone_could_show(serve: Serve) -> None:
    served = await serve(RAISED)
    mentor = await served.mentor()
    room, tag = await seated(served, mentor)
    for access in (random_text(32), room.chairs[0].access[::-1]):
        guess = wanted([Chair(room.c, tag, access)])
        assert (await served.web.post("/chat/tickets", guess)).status_code == 404
