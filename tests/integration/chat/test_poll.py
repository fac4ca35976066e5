"""Where sockets are blocked: the same frames by long-poll."""

import asyncio
import time
from datetime import timedelta

from tests.support.clock import MovableClock
from tests.support.talk_serving import Serve, on_uvloop
from tests.support.talking import Chair, Frame, Web, random_text
from wayside.chat.rules.bounds import Wire


def kinds(frames: list[Frame]) -> list[str]:
    return [frame["t"] for frame in frames]


async def first_poll(web: Web, chair: Chair, *more: Frame) -> list[Frame]:
    hello = {"t": "hello", "v": 1, "ticket": await web.ticket(chair)}
    return await web.poll(hello, *more)


def send(c: str, text: str) -> Frame:
    return {"t": "send", "c": c, "id": random_text(12), "e": 0, "ct": text}


@on_uvloop
async def test_one_poll_sends_and_says_what_came_of_it(web: Web) -> None:
    room = await web.open_room()
    line = await web.line(room.chairs[1])
    said = await first_poll(web, room.chairs[0], send(room.c, "one"), send(room.c, "two"))
    assert kinds(said) == ["welcome", "ok", "ok"]
    assert [(await line.hear("env"))["ct"] for _ in range(2)] == ["one", "two"]


@on_uvloop
async def test_a_held_poll_is_answered_by_news_and_the_next_one_needs_no_ticket(web: Web) -> None:
    room = await web.open_room()
    line = await web.line(room.chairs[1])
    held = asyncio.ensure_future(first_poll(web, room.chairs[0]))
    await line.send(room.c, "news")
    said = await held
    assert kinds(said) == ["welcome", "env"]
    inc = said[0]["streams"][0]["inc"]
    again = {
        "t": "hello", "v": 1, "ticket": said[0]["conn"],
        "resume": [{"c": room.c, "inc": inc, "after": said[1]["seq"]}],
    }  # fmt: skip
    held = asyncio.ensure_future(web.poll(again))
    await line.send(room.c, "more")
    said = await held
    assert [frame["ct"] for frame in said if frame["t"] == "env"] == ["more"]


@on_uvloop
async def test_a_poll_without_news_is_answered_in_time(serve: Serve) -> None:
    web = (await serve(hold=0.2)).web
    room = await web.open_room()
    assert kinds(await first_poll(web, room.chairs[0])) == ["welcome"]


@on_uvloop
async def test_a_client_whose_sockets_are_blocked_talks_within_five_seconds(web: Web) -> None:
    room = await web.open_room()
    began = time.monotonic()
    # A proxy that knows no upgrades passes a plain GET on.
    assert (await web.get("/chat/live"))["status"] in (404, 405)
    said = await first_poll(web, room.chairs[0], send(room.c, "through"))
    assert kinds(said) == ["welcome", "ok"]
    assert time.monotonic() - began < 5  # the one time that is asked for


@on_uvloop
async def test_the_next_poll_of_a_client_takes_over_quietly_another_phone_does_not(
    web: Web,
) -> None:
    room = await web.open_room()
    said = await first_poll(web, room.chairs[0], send(room.c, "x"))
    hello = {"t": "hello", "v": 1, "ticket": said[0]["conn"]}
    place = {"c": room.c, "inc": said[0]["streams"][0]["inc"], "after": 1}
    held = asyncio.ensure_future(web.poll(hello | {"resume": [place]}))
    await asyncio.sleep(0.1)
    assert kinds(await web.poll(hello | {"resume": [place]}, send(room.c, "y")))[1] == "ok"
    assert kinds(await held) == ["welcome"]
    held = asyncio.ensure_future(web.poll(hello | {"resume": [place | {"after": 2}]}))
    await asyncio.sleep(0.1)
    await web.line(room.chairs[0])
    assert (await held)[-1] == {"t": "bye", "code": 4509}


@on_uvloop
async def test_a_poll_that_comes_too_late_needs_a_new_ticket(web: Web, clock: MovableClock) -> None:
    room = await web.open_room()
    said = await first_poll(web, room.chairs[0], send(room.c, "x"))
    clock.advance(timedelta(seconds=Wire.POLL_AGAIN_SECONDS.amount + 1))
    said = await web.poll({"t": "hello", "v": 1, "ticket": said[0]["conn"]})
    assert said == [{"t": "bye", "code": 4401}]


@on_uvloop
async def test_what_is_no_frame_is_a_problem_and_what_is_no_hello_says_goodbye(web: Web) -> None:
    answer = await web.post("/chat/poll", {"frames": [{"t": "hello", "v": 2, "ticket": "x"}]})
    assert answer.status_code == 422
    assert await web.poll({"t": "ping"}) == [{"t": "bye", "code": 4400}]


@on_uvloop
async def test_held_polls_keep_nobody_from_being_answered(serve: Serve) -> None:
    served = await serve(hold=3)
    room = await served.web.open_room(8)
    held = [asyncio.ensure_future(first_poll(served.web, chair)) for chair in room.chairs]
    await asyncio.sleep(0.2)
    assert (await served.web.get("/chat/work"))["bits"] == 0
    await asyncio.gather(*held)
