"""Erased while others write, wait and claim: nothing of it stays, and nobody waits crosswise."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from tortoise.context import require_context

from tests.support.clock import MovableClock
from tests.support.desk_house import DeskHouse, Youth, desk_house
from tests.support.household import AS_OUR_PAGE
from tests.support.talk_serving import Serve, on_uvloop
from tests.support.talking import random_text
from wayside.chat.erasing import erase
from wayside.chat.holding import hold
from wayside.chat.kept.words_seal import record_characters
from wayside.chat.models import (
    Care,
    Conversation,
    Duty,
    Envelope,
    KeyPacket,
    Met,
    NotAgain,
    Offer,
    Part,
    Seat,
    WordsRecord,
)
from wayside.kernel.database import dialect, transaction
from wayside.kernel.tasks import spawn

TABLES: Any = (Envelope, KeyPacket, Seat, WordsRecord, Care, Part, Offer, NotAgain, Met)


@pytest.fixture
async def house(database: str, clock: MovableClock) -> AsyncIterator[DeskHouse]:
    async with desk_house(clock) as opened:
        yield opened


async def nobodys() -> dict[str, int]:
    """Rows about conversations that are not there, by table."""
    there = await Conversation.all().values_list("id", flat=True)
    counts = {
        table.__name__: await table.exclude(conversation_id__in=list(there)).count()
        for table in TABLES
    }
    return {name: count for name, count in counts.items() if count}


async def keep_words(youth: Youth) -> int:
    body = {"c": youth.c, "access": youth.access, "locator": random_text(16)}
    body["record"] = "A" * record_characters(1)
    answer = await youth.client.put("/chat/records", json=body, headers=AS_OUR_PAGE)
    return int(answer.status_code)


async def write(youth: Youth) -> list[str]:
    """A poll with an envelope, a packet and a new tag; the kinds of what comes back."""
    seats = [{"c": youth.c, "access": youth.access}]
    ticket = await youth.post("/chat/tickets", seats=seats)
    if ticket.status_code == 404:
        return ["gone"]
    hello = {"t": "hello", "v": 1, "ticket": ticket.json()["ticket"], "resume": []}
    send = {"t": "send", "c": youth.c, "id": random_text(12), "e": 1, "ct": "sealed"}
    put = {"t": "put", "c": youth.c, "id": random_text(12), "e": 1, "to": random_text(8)}
    frames = [hello, send, put | {"packet": "wrapped"}, {"t": "tag", "c": youth.c} | _tag(), send]
    answer = await youth.post("/chat/poll", frames=frames)
    assert answer.status_code == 200, answer.text
    told = answer.json()["frames"]
    assert not [frame for frame in told if frame["t"] == "err"], told
    return [frame["t"] for frame in told]


def _tag() -> dict[str, str]:
    return {"tag": random_text(8)}


async def test_nothing_stays_of_a_chat_that_is_erased_while_everybody_is_at_it(
    house: DeskHouse,
) -> None:
    for number in range(6):
        mentor = await house.member(f"Mentor {number}", duty="on")
        youth = await house.youth()
        wish = {"language": "en", "urgent": True}
        answers = await asyncio.gather(
            write(youth),
            house.claim(mentor, youth),
            youth.ask("/chat/waiting", **wish),
            write(youth),
            youth.ask("/chat/erasures"),
            keep_words(youth),
            write(youth),
            youth.ask("/chat/bell"),
            house.claim(mentor, youth),
            write(youth),
        )
        codes = [
            each if isinstance(each, int) else getattr(each, "status_code", 0) for each in answers
        ]
        assert max(codes) < 500, codes
        assert (await youth.ask("/chat/erasures")).status_code in (204, 404)
        await house.care.look()
        assert await nobodys() == {}
        assert await Conversation.all().count() == 0


async def test_first_wishes_and_first_words_at_the_moment_of_erasing_leave_nothing(
    house: DeskHouse,
) -> None:
    for _ in range(12):
        youth = await Youth(house.household.client).open()
        await asyncio.gather(
            youth.ask("/chat/waiting", language="en"),
            youth.ask("/chat/erasures"),
            write(youth),
            keep_words(youth),
        )
        assert (await youth.ask("/chat/erasures")).status_code in (204, 404)
        assert await nobodys() == {}


@on_uvloop
async def test_nothing_is_stored_about_a_chat_that_another_process_has_erased(serve: Serve) -> None:
    served = await serve()
    late = (
        {"t": "put", "id": random_text(12), "e": 1, "to": random_text(8), "packet": "late"},
        {"t": "send", "id": random_text(12), "e": 1, "ct": "late"},
        {"t": "tag", "tag": random_text(8)},
    )
    for frame in late:
        room = await served.web.open_room(1)
        line = await served.web.line(room.chairs[0])
        # As another process does: this one has not heard of it yet.
        await erase(served.talk.vault, [room.c])
        await line.say(c=room.c, **frame)
        assert (await line.hear("ok", "tag", "gone", "err"))["t"] == "gone"
        assert await nobodys() == {}


# Who waits for whom.


async def _one_waits() -> None:
    """Until somebody waits for a lock (PostgreSQL). On SQLite all wait for the one there is."""
    if dialect() == "sqlite":
        return
    sql = "SELECT count(*) AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    async with asyncio.timeout(30):
        while not (await require_context().db().execute_query_dict(sql))[0]["n"]:
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("how", ["erase", "claim"])
async def test_whoever_takes_packets_away_waits_for_the_chat_and_holds_nothing_else(
    house: DeskHouse, how: str
) -> None:
    before, after = [await house.member(name, duty="on") for name in ("Heron", "Ash")]
    youth = await house.talking(before)
    house.consoles.remove(before.id)
    await Duty.filter(member_id=before.id).update(state="off")
    await youth.seal_again()
    await youth.wait()
    await youth.hear(
        *(
            {"t": "put", "c": youth.c, "id": random_text(12), "e": 2, "to": tag, "packet": "p"}
            for tag in await Seat.filter(member=before.id).values_list("tag", flat=True)
        )
    )
    there = await Conversation.get(name=youth.c)
    asks = youth.ask("/chat/erasures") if how == "erase" else house.claim(after, youth)
    async with transaction() as connection:
        # What the writer does with a group: the chat first, then its packets.
        await hold([there.id])
        asked = spawn(asks, name="test-asks")
        await _one_waits()
        await connection.execute_query(
            f"UPDATE wrapped_key SET epoch = epoch WHERE conversation_id = {there.id:d}"  # noqa: S608
        )
    assert (await asked).status_code == (204 if how == "erase" else 200)


async def test_several_chats_are_held_in_one_order(house: DeskHouse) -> None:
    mentor = await house.member("Heron", duty="on")
    youths = [await house.youth() for _ in range(6)]
    ids = [(await Conversation.get(name=each.c)).id for each in youths]

    async def store() -> None:
        for _ in range(20):
            async with transaction():
                await hold(ids[::-1])

    async def go_and_come() -> None:
        for state in ("off", "on") * 5:
            assert (await house.duty(mentor, state)).status_code == 204

    await asyncio.gather(*(spawn(store(), name="test-store") for _ in range(3)), go_and_come())


# What breaks half-way.


async def _nothing_is_deleted(on: bool) -> None:
    """From now on every deletion of a conversation fails in the database; or no more."""
    client = require_context().db()
    if dialect() == "sqlite":
        made = (
            "CREATE TRIGGER stays BEFORE DELETE ON conversation "
            "BEGIN SELECT RAISE(ABORT, 'stays'); END"
        )
        await client.execute_query(made if on else "DROP TRIGGER stays")
        return
    if not on:
        await client.execute_query("DROP TRIGGER stays ON conversation")
        return
    await client.execute_query(
        "CREATE FUNCTION stays() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'stays'; END $$ "
        "LANGUAGE plpgsql"
    )
    await client.execute_query(
        "CREATE TRIGGER stays BEFORE DELETE ON conversation EXECUTE FUNCTION stays()"
    )


@pytest.mark.parametrize("waited", [True, False])
async def test_an_erasing_that_broke_half_way_is_finished_at_the_next_look(
    house: DeskHouse, waited: bool
) -> None:
    youth = await Youth(house.household.client).open()
    if waited:
        await house.member("Heron", duty="on")
        await youth.wait()
    await _nothing_is_deleted(on=True)
    with pytest.raises(Exception, match="stays"):
        await erase(house.talk.vault, [youth.c])
    assert await house.talk.vault.keys([youth.c]) == {}, "nothing of it can be read any more"
    assert await Conversation.all().count() == 1
    await _nothing_is_deleted(on=False)
    assert (await youth.ask("/chat/waiting", language="en")).status_code == 404
    await house.care.look()
    assert await Conversation.all().count() == 0
    assert await nobodys() == {}
