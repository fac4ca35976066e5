"""Key packets: nobody takes away what is not theirs, and nobody drowns anybody in them."""

from collections.abc import AsyncIterator

import pytest
from tortoise.context import TortoiseContext
from tortoise.migrations.api.migrate import migrate as tortoise_migrate

from tests.support.clock import MovableClock
from tests.support.desk_house import INTAKE, DeskHouse, desk_house
from tests.support.talk_serving import Serve, linked_backplanes, on_uvloop
from tests.support.talking import Line, Web, random_text
from wayside.chat.models import Conversation, KeyPacket
from wayside.chat.rules.bounds import Wire
from wayside.kernel.database import (
    close_database,
    dialect,
    migrate,
    open_database,
    tortoise_config,
    transaction,
)

ONE, ALL = Wire.PACKETS_FOR_ONE.amount, Wire.PACKETS.amount
HIGHEST = 2**31 - 1


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def put(line: Line, c: str, to: str, packet: str, epoch: int = 1) -> None:
    await line.say(t="put", c=c, id=random_text(12), e=epoch, to=to, packet=packet)
    await line.hear("ok")


async def wrapped_for(web: Web, chair: object, count: int) -> list[tuple[int, str]]:
    """Epochs and packets that somebody gets as they come."""
    line = await web.line(chair)  # type: ignore[arg-type]
    found = [await line.hear("key") for _ in range(count)]
    await line.say(t="ping")
    await line.hear("pong")
    assert not [frame for frame in line.aside if frame["t"] == "key"]
    await line.close()
    return [(frame["e"], frame["packet"]) for frame in found]


@on_uvloop
async def test_nobody_replaces_the_packet_of_somebody_else(web: Web) -> None:
    room = await web.open_room(3)
    to = room.chairs[0]
    honest, other = [await web.line(chair) for chair in room.chairs[1:]]
    await put(honest, room.c, to.tag, "honest")
    await put(other, room.c, to.tag, "junk")
    await put(other, room.c, to.tag, "more-junk")
    assert sorted(await wrapped_for(web, to, 2)) == [(1, "honest"), (1, "more-junk")]
    await put(honest, room.c, to.tag, "said-better")
    assert sorted(await wrapped_for(web, to, 2)) == [(1, "more-junk"), (1, "said-better")]


@on_uvloop
async def test_of_each_sender_only_the_newest_stay_and_they_crowd_out_nobody(web: Web) -> None:
    room = await web.open_room(3)
    to = room.chairs[0]
    honest, flood = [await web.line(chair) for chair in room.chairs[1:]]
    await put(honest, room.c, to.tag, "honest", epoch=0)
    for epoch in range(1, ONE + 9):
        await put(flood, room.c, to.tag, "junk", epoch)
    got = await wrapped_for(web, to, ONE + 1)
    assert got[0] == (0, "honest")
    assert [epoch for epoch, _ in got[1:]] == list(range(9, ONE + 9))
    for _ in range(ALL // ONE + 1):
        name = random_text(8)
        for epoch in range(ONE):
            await flood.say(t="put", c=room.c, id=random_text(12), e=epoch, to=name, packet="p")
            await flood.hear("ok")
    assert await KeyPacket.filter(receiver=to.tag).count() == 1, "the honest one is there"
    # And the one for the intake, with which it was opened.
    assert await KeyPacket.all().count() == ALL + 2


@on_uvloop
async def test_another_process_reads_only_what_is_new(serve: Serve) -> None:
    here, there = [await serve(bell=bell) for bell in linked_backplanes(2)]
    room = await here.web.open_room(2)
    reader = await there.web.line(room.chairs[0])
    writer = await here.web.line(room.chairs[1])
    for number in range(5):
        await put(writer, room.c, room.chairs[0].tag, f"wrapped-{number}", number)
        assert (await reader.hear("key"))["packet"] == f"wrapped-{number}"
    await put(writer, room.c, room.chairs[0].tag, "in-its-place", 2)
    assert (await reader.hear("key"))["packet"] == "in-its-place"
    await reader.say(t="ping")
    await reader.hear("pong")
    assert not [frame for frame in reader.aside if frame["t"] == "key"]


async def test_who_came_in_beside_the_mentor_takes_nobody_s_key_for_the_intake(
    house: DeskHouse,
) -> None:
    mentor = await house.member("Heron", duty="on")
    lead = await house.member("Sage", "lead")
    youth = await house.talking(mentor)
    assert await house.act(lead, youth.c, "join", tag=random_text(8)) == 204
    await youth.seal_again()
    junk = {"t": "put", "c": youth.c, "id": random_text(12), "e": HIGHEST, "to": INTAKE}
    named = {"t": "send", "c": youth.c, "id": random_text(12), "e": HIGHEST, "ct": "junk"}
    told = await house.say(lead, youth.c, junk | {"packet": "junk"}, named)
    assert [frame["t"] for frame in told].count("ok") == 2
    house.consoles.remove(mentor.id)
    other = await house.member("Ash", duty="on")
    await house.later(minutes=1)
    await youth.wait()
    answer = await house.claim(other, youth)
    assert answer.status_code == 200, answer.text
    assert (answer.json()["epoch"], answer.json()["packet"] == "junk") == (9, False)


async def test_whoever_claims_takes_away_what_they_took_and_no_more(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youth = await house.youth()
    assert (await house.claim(mentor, youth)).status_code == 200
    await youth.seal_again()  # they look for somebody else already
    named = {"t": "send", "c": youth.c, "id": random_text(12), "e": HIGHEST, "ct": "sealed"}
    await house.say(mentor, youth.c, named)
    kept = await KeyPacket.filter(receiver=INTAKE).values_list("epoch", flat=True)
    assert list(kept) == [9]


@on_uvloop
async def test_a_conversation_that_is_full_says_so_and_repeats_are_still_known(web: Web) -> None:
    room = await web.open_room(1)
    line = await web.line(room.chairs[0])
    await Conversation.filter(name=room.c).update(head=Wire.ENVELOPES.amount - 1)
    last = await line.send(room.c, "the-last")
    assert (await line.hear("ok", "err"))["seq"] == Wire.ENVELOPES.amount
    await line.send(room.c, "one-more")
    told = await line.hear("ok", "err")
    assert (told["t"], told["code"]) == ("err", "full")
    assert told["retry"] >= 60
    await line.send(room.c, "the-last", id=last)
    again = await line.hear("ok", "err")
    assert (again["dup"], again["seq"]) == (True, Wire.ENVELOPES.amount)


async def test_packets_from_before_they_had_a_sender_are_there_after_the_migration(
    database_url: str,
) -> None:
    async with TortoiseContext():
        await tortoise_migrate(
            config=tortoise_config(database_url), target="chat.0006_waiters", direction="backward"
        )
    await open_database(database_url)
    async with transaction() as connection:
        await connection.execute_query(
            "INSERT INTO key_packet (conversation_id, receiver, epoch, body) "  # noqa: S608
            f"VALUES (7, 'AAAAAAAAAAA', 3, {_SEALED[dialect()]})"
        )
    await close_database()
    await migrate(database_url)
    await open_database(database_url)
    try:
        kept = await KeyPacket.get(conversation_id=7)
        assert (kept.receiver, kept.epoch, kept.sender_id) == ("A" * 11, 3, 0)
        assert bytes(kept.body) == b"sealed"
    finally:
        await close_database()


_SEALED = {"sqlite": "CAST('sealed' AS BLOB)", "postgres": "'sealed'::bytea"}
