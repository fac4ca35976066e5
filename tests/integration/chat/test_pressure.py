"""Whoever floods or does not read slows down themselves, and nobody else."""

import asyncio

from tests.support.talk_serving import Serve, on_uvloop
from tests.support.talking import random_text
from wayside.chat.rules.bounds import Wire


@on_uvloop
async def test_a_flood_is_stored_whole_and_in_order_while_others_go_on(serve: Serve) -> None:
    served = await serve()
    web, hub = served.web, served.talk.hub
    flooded, quiet = await web.open_room(), await web.open_room()
    flooding, reading = await web.line(flooded.chairs[0]), await web.line(flooded.chairs[1])
    youth, mentor = await web.line(quiet.chairs[0]), await web.line(quiet.chairs[1])
    most = 0

    async def flood() -> None:
        for number in range(2_000):
            await flooding.send(flooded.c, f"text-{number}")

    async def watch() -> None:
        nonlocal most
        while True:
            most = max(most, *(connection.uncommitted for connection in hub.connections))
            await asyncio.sleep(0)

    tasks = [asyncio.ensure_future(flood()), asyncio.ensure_future(watch())]
    for number in range(20):
        await youth.send(quiet.c, f"calm-{number}")
        assert (await mentor.hear("env"))["ct"] == f"calm-{number}"
        await mentor.say(t="ack", c=quiet.c, seq=number + 1)
    for number in range(2_000):
        frame = await reading.hear("env")
        assert (frame["seq"], frame["ct"]) == (number + 1, f"text-{number}")
        if number % 32 == 31:
            await reading.say(t="ack", c=flooded.c, seq=number + 1)
    await tasks[0]
    assert [(await flooding.hear("ok"))["seq"] for _ in range(2_000)] == list(range(1, 2_001))
    tasks[1].cancel()
    assert 0 < most <= Wire.UNCOMMITTED.amount


@on_uvloop
async def test_who_takes_nothing_holds_nobody_up(serve: Serve) -> None:
    web = (await serve()).web
    room = await web.open_room(3)
    deaf = await web.line(room.chairs[2])
    deaf.socket.transport.pause_reading()
    one, other = await web.line(room.chairs[0]), await web.line(room.chairs[1])
    big = random_text(4_000)
    for number in range(300):
        await one.send(room.c, big)
        assert (await other.hear("env"))["seq"] == number + 1
        await other.say(t="ack", c=room.c, seq=number + 1)
    deaf.socket.transport.resume_reading()
    for seq in range(1, 301):
        assert (await deaf.hear("env"))["seq"] == seq
        await deaf.say(t="ack", c=room.c, seq=seq)
