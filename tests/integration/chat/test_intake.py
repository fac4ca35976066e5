"""The key of a chat that waits: given to whoever claims it, gone once somebody has answered."""

import pytest

from tests.support.talk_serving import Serve, Served, linked_backplanes, on_uvloop
from tests.support.talking import Line, Room, opening, random_text
from wayside.chat.errors import ConversationGone
from wayside.chat.intake import Intake, take_intake
from wayside.chat.models import KeyPacket
from wayside.chat.rules.retention import day_of
from wayside.chat.seats import First, NewSeat, add_seat, open_conversation, seats_of_member
from wayside.kernel.clock import SYSTEM_CLOCK


async def taken(served: Served, room: Room) -> Intake | None:
    try:
        return await take_intake(served.talk.vault, room.c)
    except ConversationGone:
        return None


async def put(line: Line, c: str, to: str, packet: str, epoch: int) -> None:
    await line.say(t="put", c=c, id=random_text(12), e=epoch, to=to, packet=packet)
    await line.hear("ok")


@on_uvloop
async def test_whoever_claims_gets_what_the_opener_sealed_for_the_intake(serve: Serve) -> None:
    served = await serve()
    room = await served.web.open_room(1)
    body = opening(random_text(16), room.chairs)
    assert (await served.web.post("/chat/conversations", body)).status_code == 201
    found = await take_intake(served.talk.vault, body["c"])
    assert found == Intake(body["to"], 0, body["packet"])
    stored = await KeyPacket.filter(receiver=body["to"]).get()
    assert body["packet"].encode() not in bytes(stored.body), "sealed at rest"


@on_uvloop
async def test_the_newest_packet_for_an_intake_counts_and_no_member_s(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    room = await served.web.open_room(1)
    tag, intake = random_text(8), random_text(8)
    await add_seat(room.c, tag, mentor.id)
    youth = await served.web.line(room.chairs[0])
    await put(youth, room.c, intake, "for-the-next", 3)
    await put(youth, room.c, tag, "for-a-mentor", 4)
    await put(youth, room.c, room.chairs[0].tag, "for-myself", 5)
    assert await taken(served, room) == Intake(intake, 3, "for-the-next")


@on_uvloop
async def test_the_intake_s_key_goes_with_the_first_answer_and_not_before(serve: Serve) -> None:
    served = await serve()
    heard: list[tuple[str, str]] = []

    async def hear(c: str, member: str) -> None:
        heard.append((c, member))

    served.talk.hub.answered.append(hear)
    mentor = await served.mentor()
    room = await served.web.open_room(1)
    youth = await served.web.line(room.chairs[0])
    await youth.send(room.c, "hello")
    await youth.hear("ok")
    await add_seat(room.c, random_text(8), mentor.id, took=0)
    line = await served.staff_line(mentor)
    assert await taken(served, room), "a claim alone changes nothing"
    await line.send(room.c, "the-change")
    await line.hear("ok")
    assert await taken(served, room) is None
    await line.send(room.c, "hello")
    await line.hear("ok")
    assert heard == [(room.c, mentor.id)]


@on_uvloop
async def test_a_new_intake_stays_though_somebody_who_answered_before_goes_on_writing(
    serve: Serve,
) -> None:
    served = await serve()
    mentor = await served.mentor()
    room = await served.web.open_room(1)
    await add_seat(room.c, random_text(8), mentor.id)
    line = await served.staff_line(mentor)
    await line.send(room.c)
    await line.hear("ok")
    youth = await served.web.line(room.chairs[0])
    await put(youth, room.c, random_text(8), "for-the-next", 1)
    again = await served.staff_line(mentor)
    await again.send(room.c)
    await again.hear("ok")
    assert await taken(served, room)


@on_uvloop
async def test_of_a_conversation_that_is_not_there_nobody_gets_anything(serve: Serve) -> None:
    served = await serve()
    room = await served.web.open_room(1)
    with pytest.raises(ConversationGone):
        await take_intake(served.talk.vault, random_text(16))
    erasing = {"c": room.c, "access": room.chairs[0].access}
    await served.web.post("/chat/erasures", erasing)
    assert await taken(served, room) is None


@on_uvloop
async def test_two_of_the_staff_have_a_conversation_of_their_own(serve: Serve) -> None:
    served = await serve()
    mentor, lead = await served.mentor(), await served.mentor("Bo", "lead")
    c, tags = random_text(16), [random_text(8), random_text(8)]
    seats = [NewSeat(tags[0], member=mentor.id), NewSeat(tags[1], member=lead.id)]
    first, day = First(tags[1], "wrapped"), day_of(SYSTEM_CLOCK.now())
    for _ in range(2):  # the same once more changes nothing
        await open_conversation(served.talk.vault, c, seats, first, day=day)
    assert [seat.c for seat in await seats_of_member(lead.id)] == [c]
    one, other = await served.staff_line(mentor), await served.staff_line(lead)
    assert (await other.hear("key"))["packet"] == "wrapped"
    await one.send(c, "a-word")
    assert (await other.hear("env"))["ct"] == "a-word"


# What the rest of Talk says to whoever is connected.


@on_uvloop
async def test_a_hint_reaches_those_it_is_for_and_is_not_kept(serve: Serve) -> None:
    served = await serve()
    mentor = await served.mentor()
    room = await served.web.open_room(1)
    await add_seat(room.c, random_text(8), mentor.id)
    youth, line = await served.web.line(room.chairs[0]), await served.staff_line(mentor)
    queue = {"t": "queue", "c": room.c, "wait": "minutes", "on_duty": True}
    for word, to in (("one", "youth"), ("two", "staff"), ("three", "all")):
        served.talk.hub.say(room.c, queue | {"wait": word}, to)  # type: ignore[arg-type]
    assert [(await youth.hear("queue"))["wait"] for _ in range(2)] == ["one", "three"]
    assert [(await line.hear("queue"))["wait"] for _ in range(2)] == ["two", "three"]
    served.talk.hub.say(random_text(16), queue, "all")  # nobody is there: no fault


@on_uvloop
async def test_another_process_asks_for_itself_what_to_tell_the_youth(serve: Serve) -> None:
    here, there = [await serve(bell=bell) for bell in linked_backplanes(2)]
    room = await there.web.open_room(1)
    youth = await there.web.line(room.chairs[0])

    async def hint(c: str) -> dict[str, object] | None:
        return {"t": "queue", "c": c, "wait": "now", "on_duty": True} if c == room.c else None

    there.talk.hub.hint = hint
    here.talk.hub.say(room.c, {"t": "queue", "c": room.c, "wait": "long"}, "youth")
    assert (await youth.hear("queue"))["wait"] == "now"


@on_uvloop
async def test_what_a_colleague_is_asked_with_stays_though_the_asker_writes_first(
    serve: Serve,
) -> None:
    served = await serve()
    mentor = await served.mentor()
    c, tag, asked = random_text(16), random_text(8), random_text(8)
    seats = [NewSeat(tag, member=mentor.id)]
    first = First(asked, "for-the-colleague")
    day = day_of(SYSTEM_CLOCK.now())
    await open_conversation(served.talk.vault, c, seats, first, day=day)
    line = await served.staff_line(mentor)
    await line.send(c, "a-word")
    await line.hear("ok")
    assert await KeyPacket.filter(receiver=asked).exists()
