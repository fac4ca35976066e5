"""What is over is gone: erased by its owner, after its time, with its key, with the server."""

import asyncio
from datetime import timedelta
from pathlib import Path

from tests.support.clock import MovableClock
from tests.support.talk_serving import Serve, on_uvloop
from tests.support.talking import Web, random_text, wanted
from wayside.chat.keeping import purge_conversations
from wayside.chat.models import (
    Care,
    Conversation,
    Envelope,
    KeyPacket,
    Met,
    NotAgain,
    Offer,
    Part,
    Seat,
    WordsRecord,
)
from wayside.chat.rules.closing import Close
from wayside.chat.vault import Vault, keys_path
from wayside.kernel.database import dialect


async def say(web: Web) -> tuple[str, object]:
    room = await web.open_room()
    line = await web.line(room.chairs[0])
    await line.send(room.c)
    await line.hear("ok")
    await line.close()
    return room.c, room


async def rows() -> int:
    return sum([await table.all().count() for table in (Conversation, Seat, Envelope, KeyPacket)])


@on_uvloop
async def test_erase_everything_is_at_once_and_for_everyone(web: Web) -> None:
    room = await web.open_room()
    youth, mentor = await web.line(room.chairs[0]), await web.line(room.chairs[1])
    await youth.send(room.c)
    await mentor.hear("env")
    erasing = {"c": room.c, "access": room.chairs[0].access}
    assert (await web.post("/chat/erasures", erasing)).status_code == 204
    for line in (youth, mentor):
        assert await line.code() == Close.ERASED
        assert {"t": "gone", "c": room.c} in line.aside
    assert await rows() == 0
    assert (await web.post("/chat/erasures", erasing)).status_code == 404
    assert (await web.post("/chat/tickets", wanted([room.chairs[1]]))).status_code == 404


@on_uvloop
async def test_who_talks_in_several_conversations_loses_only_the_one_that_is_erased(
    web: Web,
) -> None:
    one, other = await web.open_room(), await web.open_room()
    mentor = await web.line(one.chairs[1], other.chairs[1])
    await web.post("/chat/erasures", {"c": one.c, "access": one.chairs[0].access})
    assert (await mentor.hear("gone"))["c"] == one.c
    await mentor.send(other.c)
    assert (await mentor.hear("ok"))["c"] == other.c


@on_uvloop
async def test_a_conversation_goes_fourteen_days_after_its_last_word_thirty_with_words(
    web: Web, clock: MovableClock
) -> None:
    short, _ = await say(web)
    long, _ = await say(web)
    await Conversation.filter(name=long).update(keep_days=30)
    names = {short, long}
    for day in range(1, 33):
        clock.advance(timedelta(days=1))
        await purge_conversations(clock)
        left = set(await Conversation.all().values_list("name", flat=True))
        assert left == {n for n in names if day <= (14 if n == short else 30)}, day
    assert await rows() == 0


@on_uvloop
async def test_a_message_that_waited_goes_after_the_day_that_was_promised(
    web: Web, clock: MovableClock
) -> None:
    name, _ = await say(web)
    found = await Conversation.get(name=name)
    await Conversation.filter(name=name).update(waits_until=found.active_day + 2)
    for left in (1, 1, 0):
        clock.advance(timedelta(days=1))
        await purge_conversations(clock)
        assert await Conversation.all().count() == left


@on_uvloop
async def test_a_clock_that_jumps_a_year_erases_nobody_at_once(
    web: Web, clock: MovableClock
) -> None:
    await say(web)
    await purge_conversations(clock)
    clock.advance(timedelta(days=400))
    await purge_conversations(clock)
    assert await Conversation.all().count() == 1
    for _ in range(7):
        await purge_conversations(clock)
    assert await Conversation.all().count() == 0


@on_uvloop
async def test_without_its_key_a_conversation_is_gone_whatever_a_backup_brings_back(
    serve: Serve, database_url: str
) -> None:
    async with serve.once() as before:
        name, room = await say(before.web)
        vault = Vault()
        await vault.open()
        await vault.destroy([name])
        await vault.close()
    async with serve.once() as after:
        line = await after.web.socket()
        ticket = await after.web.ticket(room.chairs[0])  # type: ignore[attr-defined]
        await line.say(t="hello", v=1, ticket=ticket)
        assert (await line.hear("welcome"))["streams"] == []
        assert await line.code() == Close.ERASED
        assert {"t": "gone", "c": name} in line.aside
    if dialect() == "sqlite":
        assert Path(keys_path(database_url.removeprefix("sqlite://"))).stat().st_mode & 0o77 == 0


@on_uvloop
async def test_before_the_server_stops_everyone_is_told_when_to_come_back(serve: Serve) -> None:
    async with serve.once() as served:
        room = await served.web.open_room()
        line = await served.web.line(room.chairs[0])
        sent = [await line.send(room.c, random_text(40)) for _ in range(30)]
        served.server.should_exit = True
        told = await line.hear("drain")
        assert 1 <= told["in"] <= 5
        assert await line.code() == Close.GOING_AWAY
        oks = [frame["id"] for frame in line.aside if frame["t"] == "ok"]
        await asyncio.sleep(0)
    stored = await Envelope.all().values_list("client_id", flat=True)
    assert set(oks) <= set(stored) <= set(sent)


@on_uvloop
async def test_what_was_stored_while_its_conversation_was_erased_goes_at_the_next_purge(
    web: Web, clock: MovableClock
) -> None:
    name, _ = await say(web)
    there = (await Conversation.get(name=name)).id
    before = await rows()
    nobody = there + 1000
    of = {"conversation_id": nobody}
    await KeyPacket.create(**of, receiver="a" * 11, epoch=1, body=b"x")
    await Seat.create(**of, tag="a" * 11)
    await Envelope.create(
        **of, seq=1, seat_id=1, client_id="a" * 16, epoch=1, version=1, minute=1, body=b"x"
    )
    await WordsRecord.create(**of, locator="a" * 43, body=b"x")
    await Care.create(**of, state="waiting", language="en")
    await Part.create(**of, member_id="m", part="mentor", came="claim", tag="t", seat_id=1)
    await Offer.create(**of, kind="danger")
    await NotAgain.create(**of, member_id="m")
    await Met.create(**of, tag="t", member_id="m")
    await purge_conversations(clock)
    for table in (KeyPacket, Seat, Envelope, WordsRecord, Care, Part, Offer, NotAgain, Met):
        assert not await table.filter(conversation_id=nobody).exists(), table
    assert await rows() == before
