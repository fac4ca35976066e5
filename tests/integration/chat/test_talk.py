"""Two people talk over real sockets: stored before acknowledged, in one order, exactly once."""

import asyncio

from tests.support.talk_serving import on_uvloop
from tests.support.talking import Web, random_text


@on_uvloop
async def test_what_one_sends_the_other_gets_and_the_sender_is_told_its_place(web: Web) -> None:
    room = await web.open_room()
    youth = await web.line(room.chairs[0])
    mentor = await web.line(room.chairs[1])
    assert youth.welcome["streams"][0] | {"inc": ""} == {
        "c": room.c, "inc": "", "head": 0, "after": 0, "reset": False,
    }  # fmt: skip
    first = await youth.send(room.c, "hello")
    assert await youth.hear("ok") == {
        "t": "ok", "c": room.c, "id": first, "seq": 1, "dup": False,
    }  # fmt: skip
    got = await mentor.hear("env")
    assert (got["seq"], got["from"], got["id"], got["ct"]) == (
        1, room.chairs[0].tag, first, "hello",
    )  # fmt: skip
    await mentor.send(room.c, "back")
    assert (await mentor.hear("ok"))["seq"] == 2
    assert (await youth.hear("env"))["ct"] == "back"


@on_uvloop
async def test_the_same_send_fifty_times_in_parallel_is_one_row(web: Web) -> None:
    room = await web.open_room(8)
    lines = [await web.line(chair) for chair in room.chairs[1:]]
    one = await web.line(room.chairs[0])
    client_id = random_text(12)
    await asyncio.gather(*(one.send(room.c, "once", id=client_id) for _ in range(50)))
    oks = [await one.hear("ok") for _ in range(50)]
    assert {ok["seq"] for ok in oks} == {1}
    assert sum(not ok["dup"] for ok in oks) == 1
    for line in lines:
        await line.send(room.c, "after", id=client_id)  # the same id of somebody else is another
    assert {(await line.hear("ok"))["seq"] for line in lines} == set(range(2, 9))
    assert (await one.hear("env"))["ct"] == "after"
