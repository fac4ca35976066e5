"""Two people talk over real sockets: stored before acknowledged, in one order, exactly once."""

import asyncio

from tests.support.talk_serving import Serve, linked_backplanes, on_uvloop
from tests.support.talking import Frame, Talker, Web, random_text
from wayside.chat.models import Envelope


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


@on_uvloop
async def test_the_same_send_fifty_times_at_once_through_two_servers_is_one_row(
    serve: Serve,
) -> None:
    webs = [(await serve(bell=bell)).web for bell in linked_backplanes(2)]
    room = await webs[0].open_room()
    client_id = random_text(12)

    async def send(web: Web) -> list[Frame]:
        hello = {"t": "hello", "v": 1, "ticket": await web.ticket(room.chairs[0])}
        once = {"t": "send", "c": room.c, "id": client_id, "e": 0, "ct": "once"}
        return await web.poll(hello, once)

    answers = await asyncio.gather(*(send(webs[number % 2]) for number in range(50)))
    oks = [frame for said in answers for frame in said if frame["t"] == "ok"]
    assert {ok["seq"] for ok in oks} == {1}
    assert sum(not ok["dup"] for ok in oks) <= 1, "another phone may have taken over meanwhile"
    assert await Envelope.all().count() == 1


@on_uvloop
async def test_everyone_sees_the_same_order_without_a_gap(web: Web) -> None:
    room = await web.open_room(4)
    talkers = [Talker([web], chair) for chair in room.chairs]
    for talker in talkers:
        talker.start()
    try:
        for number in range(100):
            for who, talker in enumerate(talkers):
                await talker.say(f"{who}-{number}")
        for talker in talkers:
            await talker.until(400)
        assert len({tuple(talker.shown) for talker in talkers}) == 1
        for who in range(4):
            own = [text for text in talkers[0].shown if text.startswith(f"{who}-")]
            assert own == [f"{who}-{number}" for number in range(100)]
    finally:
        for talker in talkers:
            await talker.stop()


@on_uvloop
async def test_a_lost_connection_loses_nothing_and_shows_nothing_twice(web: Web) -> None:
    room = await web.open_room()
    talkers = [Talker([web], chair) for chair in room.chairs]
    for talker in talkers:
        talker.start()
    try:
        for number in range(200):
            for who, talker in enumerate(talkers):
                await talker.say(f"{who}-{number}")
            if number % 25 == 24:
                lost = talkers[number // 25 % 2]
                await lost.connected()
                lost.abort()
                await lost.connected(lost.connects + 1)
        for talker in talkers:
            await talker.until(400)
        assert talkers[0].shown == talkers[1].shown
        assert sorted(talkers[0].shown) == sorted(
            f"{who}-{number}" for who in range(2) for number in range(200)
        )
        assert all(talker.connects > 1 for talker in talkers)
    finally:
        for talker in talkers:
            await talker.stop()


@on_uvloop
async def test_a_phone_that_was_offline_catches_up_within_three_seconds_and_shows_nothing_twice(
    web: Web,
) -> None:
    room = await web.open_room()
    phone, mentor = [Talker([web], chair) for chair in room.chairs]
    for talker in (phone, mentor):
        talker.start()
    try:
        await phone.say("before")
        await mentor.until(1)
        await phone.connected()
        phone.lose_network()
        for number in range(100):  # what five minutes bring, and more
            await mentor.say(f"meanwhile-{number}")
        for number in range(3):
            await phone.say(f"in-the-tunnel-{number}")
        await mentor.until(101)
        assert phone.shown == ["before"]
        phone.online.set()
        await phone.until(104, seconds=3)
        await mentor.until(104)
        assert phone.shown == mentor.shown
        assert len(set(phone.shown)) == 104
    finally:
        for talker in (phone, mentor):
            await talker.stop()


@on_uvloop
async def test_a_key_packet_reaches_the_member_it_is_for_at_once_and_when_they_come(
    web: Web,
) -> None:
    room = await web.open_room(3)
    giver, here = await web.line(room.chairs[0]), await web.line(room.chairs[1])
    for chair in room.chairs[1:]:
        await giver.say(t="put", c=room.c, id=random_text(12), e=1, to=chair.tag, packet=chair.tag)
        assert (await giver.hear("ok"))["seq"] == 0
    mine = room.chairs[1].tag
    assert await here.hear("key") == {"t": "key", "c": room.c, "to": mine, "e": 1, "packet": mine}
    later = await web.line(room.chairs[2])
    assert (await later.hear("key"))["packet"] == room.chairs[2].tag


@on_uvloop
async def test_typing_and_coming_and_going_are_passed_on(web: Web) -> None:
    room = await web.open_room()
    youth, mentor = await web.line(room.chairs[0]), await web.line(room.chairs[1])
    assert (await youth.hear("peer"))["state"] == "here"
    assert (await mentor.hear("peer"))["state"] == "here"
    await youth.say(t="typing", c=room.c, on=True)
    assert (await mentor.hear("typing"))["on"] is True
    await youth.say(t="ping")
    await youth.hear("pong")
    await youth.close()
    assert (await mentor.hear("peer"))["state"] == "left"


@on_uvloop
async def test_who_comes_back_takes_a_new_tag_and_finds_what_was_put_there(web: Web) -> None:
    room = await web.open_room()
    youth, mentor = await web.line(room.chairs[0]), await web.line(room.chairs[1])
    old, new = room.chairs[0].tag, random_text(8)
    await youth.send(room.c, "before")
    assert (await mentor.hear("env"))["from"] == old
    await mentor.say(t="put", c=room.c, id=random_text(12), e=1, to=new, packet="wrapped")
    await mentor.hear("ok")
    await youth.say(t="tag", c=room.c, tag=new)
    assert (await youth.hear("tag"))["tag"] == new
    assert (await youth.hear("key"))["packet"] == "wrapped"
    await youth.send(room.c, "after")
    assert (await mentor.hear("env"))["from"] == new
    await youth.say(t="send", c=room.c, id="A" * 16, e=0, ct="sealed-before", tag=old)
    assert (await mentor.hear("env"))["from"] == old
    again = await web.line(room.chairs[0])  # by the same secret
    assert [(await again.hear("env"))["from"] for _ in range(3)] == [old, new, old]
    await again.send(room.c, "still")
    assert (await mentor.hear("env"))["from"] == new
    await again.say(t="tag", c=room.c, tag=room.chairs[1].tag)
    assert await again.code() == 4503, "the tag of somebody else"
