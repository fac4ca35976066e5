"""What an attacker, a bug or a bad network sends, and how each is turned away."""

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta

import pytest
from httpx2 import Response
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.support.clock import MovableClock
from tests.support.talk_serving import ORIGIN, RAISED, Serve, on_uvloop
from tests.support.talking import Chair, Web, opening, random_text, wanted
from wayside.chat.house import TalkLimits
from wayside.chat.rules import work
from wayside.chat.rules.bounds import Wire
from wayside.chat.rules.closing import Close

BAD: Sequence[str] = (
    "",
    "x",
    "[]",
    '{"t":"send"}',
    '{"t":"hello"}',
    '{"t":"ping","more":1}',
    '{"t":"ping"' + " " * 17_000 + "}",
    '{"t":"ack","c":"short","seq":1}',
    json.dumps({"t": "send", "c": "A" * 22, "id": "B" * 16, "e": 0, "ct": "<script>"}),
    json.dumps({"t": "send", "c": "A" * 22, "id": "B" * 16, "e": True, "ct": "x"}),
    json.dumps({"t": "send", "c": "A" * 22, "id": "B" * 16, "e": 0, "ct": "x" * 5_601}),
)


@on_uvloop
async def test_what_is_no_frame_ends_the_connection_with_4500(web: Web) -> None:
    room = await web.open_room()
    for bad in BAD:
        line = await web.line(room.chairs[0])
        await line.socket.send(bad)
        assert await line.code() == Close.BAD_FRAME, bad[:40]
    line = await web.line(room.chairs[0])
    await line.socket.send(b"\x00binary")
    assert await line.code() == Close.BAD_FRAME


@on_uvloop
async def test_a_conversation_without_a_seat_in_it_ends_the_connection_with_4503(web: Web) -> None:
    room, other = await web.open_room(), await web.open_room()
    for kind in ({"t": "ack", "seq": 1}, {"t": "typing", "on": True}, {"t": "pull", "after": 0}):
        line = await web.line(room.chairs[0])
        await line.say(c=other.c, **kind)
        assert await line.code() == Close.NOT_A_MEMBER
    line = await web.line(room.chairs[0])
    await line.send(other.c)
    assert await line.code() == Close.NOT_A_MEMBER


@on_uvloop
async def test_the_first_frame_is_hello_and_there_is_only_one(web: Web) -> None:
    room = await web.open_room()
    line = await web.socket()
    await line.say(t="ping")
    assert await line.code() == Close.BAD_HELLO
    line = await web.line(room.chairs[0])
    await line.say(t="hello", v=1, ticket=await web.ticket(room.chairs[0]))
    assert await line.code() == Close.BAD_HELLO


@on_uvloop
async def test_who_says_nothing_is_sent_away_after_five_seconds(web: Web) -> None:
    line = await web.socket()
    assert await line.code() == Close.BAD_HELLO


@on_uvloop
async def test_a_ticket_opens_one_connection_for_half_a_minute(
    web: Web, clock: MovableClock
) -> None:
    room = await web.open_room()
    ticket = await web.ticket(room.chairs[0])
    codes = []
    for _ in range(2):
        line = await web.socket()
        await line.say(t="hello", v=1, ticket=ticket)
        if not codes:
            await line.hear("welcome")
            codes.append(0)
        else:
            codes.append(await line.code())
    old = await web.ticket(room.chairs[0])
    clock.advance(timedelta(seconds=Wire.TICKET_SECONDS.amount + 1))
    for bad in (old, ticket[:-1] + ("A" if ticket[-1] != "A" else "B"), "A", "A" * 200):
        line = await web.socket()
        await line.say(t="hello", v=1, ticket=bad)
        codes.append(await line.code())
    assert codes == [0, *[Close.TICKET_OVER] * 5]


@on_uvloop
async def test_the_token_of_a_poll_opens_no_socket(web: Web) -> None:
    room = await web.open_room()
    line = await web.line(room.chairs[0])
    other = await web.socket()
    await other.say(t="hello", v=1, ticket=line.welcome["conn"])
    assert await other.code() == Close.TICKET_OVER


@on_uvloop
async def test_wrong_secret_and_unknown_conversation_look_alike(web: Web) -> None:
    room = await web.open_room()
    wrong = Chair(room.c, room.chairs[0].tag)
    unknown = Chair(random_text(16))
    answers = [
        await web.post(path, body)
        for chair in (wrong, unknown)
        for path, body in (
            ("/chat/tickets", wanted([chair])),
            ("/chat/erasures", {"c": chair.c, "access": chair.access}),
        )
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


@on_uvloop
async def test_a_name_belongs_to_whoever_opened_it_first(web: Web) -> None:
    c, chairs = random_text(16), [Chair("")]
    chairs[0].c = c
    body = opening(c, chairs)
    twice = [await web.post("/chat/conversations", body) for _ in range(2)]
    assert [answer.status_code for answer in twice] == [201, 201], "the same once more is no fault"
    stolen = await web.post("/chat/conversations", opening(c, [Chair(c)]))
    assert stolen.status_code == 409
    at_once = random_text(16)
    bodies = [opening(at_once, [Chair(at_once)]) for _ in range(8)]
    answers = await asyncio.gather(*(web.post("/chat/conversations", body) for body in bodies))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 7


@on_uvloop
async def test_an_opener_makes_one_seat_unless_the_deployment_allows_more(serve: Serve) -> None:
    web = (await serve(TalkLimits())).web
    c = random_text(16)
    assert (
        await web.post("/chat/conversations", opening(c, [Chair(c), Chair(c)]))
    ).status_code == 422
    assert (await web.post("/chat/conversations", opening(c, [Chair(c)]))).status_code == 201


@on_uvloop
async def test_too_many_new_conversations_are_asked_to_come_back(serve: Serve) -> None:
    served = await serve(TalkLimits(openings=1))
    web, door = served.web, served.talk.door
    assert (await open_one(web)).status_code == 201
    assert (await open_one(web)).status_code == 428
    assert (await open_one(web, work=True)).status_code == 201, "more for who worked"
    # All the others, at once: to work for each would take longer than new ones take to be free.
    for bucket in (door._openings, door._worked):
        while bucket.take(asyncio.get_running_loop().time()):
            continue
    answer = await open_one(web)
    assert answer.status_code == 429
    assert answer.json()["type"] == "/problems/talk-busy"
    assert int(answer.headers["retry-after"]) > 0


@on_uvloop
async def test_who_opens_many_without_work_takes_nothing_from_who_works(serve: Serve) -> None:
    web = (await serve(TalkLimits(openings=6))).web
    flood = [(await open_one(web)).status_code for _ in range(20)]
    assert flood == [201, 201, *[428] * 18]
    assert (await web.get("/chat/work"))["bits"] >= work.LEAST_BITS
    assert (await open_one(web, work=True)).status_code == 201


@on_uvloop
async def test_an_opening_that_is_repeated_takes_no_place_of_another(serve: Serve) -> None:
    web = (await serve(TalkLimits(openings=6))).web
    c = random_text(16)
    body = opening(c, [Chair(c)])
    again = [(await web.post("/chat/conversations", body)).status_code for _ in range(9)]
    assert again == [201] * 9
    assert [(await open_one(web)).status_code for _ in range(2)] == [201, 428]


async def open_one(web: Web, *, work: bool = False) -> Response:
    c = random_text(16)
    body = opening(c, [Chair(c)])
    if work and (asked := await web.get("/chat/work"))["bits"]:
        answer = solve(asked["challenge"])
        body["work"] = {"challenge": asked["challenge"], "answer": answer}
    return await web.post("/chat/conversations", body)


@on_uvloop
async def test_who_sends_too_fast_is_told_and_then_sent_away(serve: Serve) -> None:
    web = (await serve(TalkLimits(rate=0.01, burst=20))).web
    c = random_text(16)
    chair = Chair(c)
    await web.post("/chat/conversations", opening(c, [chair]))
    line = await web.line(chair)
    for _ in range(22):
        await line.send(c)
    told = [await line.hear("ok", "err") for _ in range(22)]
    assert [frame["t"] for frame in told].count("ok") == 20
    refused = [frame for frame in told if frame["t"] == "err"]
    assert {frame["code"] for frame in refused} == {"slow-down"}
    assert all(frame["retry"] >= 1 for frame in refused)
    again = await web.line(chair)  # a new connection does not refill the bucket
    await again.send(c)
    assert (await again.hear("ok", "err"))["t"] == "err"
    for _ in range(Wire.REFUSALS.amount):
        await again.send(c)
    assert await again.code() == Close.SLOW_DOWN


@on_uvloop
async def test_the_same_seat_opened_elsewhere_ends_the_earlier_connection(web: Web) -> None:
    room = await web.open_room()
    first = await web.line(room.chairs[0])
    second = await web.line(room.chairs[0])
    assert await first.code() == Close.ELSEWHERE
    await second.send(room.c)
    assert (await second.hear("ok"))["seq"] == 1


@on_uvloop
async def test_when_many_come_a_ticket_costs_some_work(serve: Serve) -> None:
    web = (await serve(TalkLimits(tickets=13, openings=1000))).web
    c = random_text(16)
    chair = Chair(c)
    await web.post("/chat/conversations", opening(c, [chair]))
    assert (await web.get("/chat/work")) == {"challenge": "", "bits": 0}
    while (answer := await web.post("/chat/tickets", wanted([chair]))).status_code == 200:
        continue
    assert answer.status_code == 428
    asked = await web.get("/chat/work")
    assert asked["bits"] >= work.LEAST_BITS
    solution = solve(asked["challenge"])
    done = {"work": {"challenge": asked["challenge"], "answer": solution}}
    assert (await web.post("/chat/tickets", wanted([chair]) | done)).status_code == 200
    assert (await web.post("/chat/tickets", wanted([chair]) | done)).status_code == 428
    made_up = {"work": {"challenge": "1.1.x." + "0" * 32, "answer": "1"}}
    assert (await web.post("/chat/tickets", wanted([chair]) | made_up)).status_code == 428


@on_uvloop
async def test_when_many_are_opened_the_next_costs_some_work(serve: Serve) -> None:
    web = (await serve(TalkLimits(tickets=60, openings=1000))).web
    statuses = []
    for _ in range(9):
        c = random_text(16)
        answer = await web.post("/chat/conversations", opening(c, [Chair(c)]))
        statuses.append(answer.status_code)
    assert statuses == [201] * 7 + [428] * 2


def solve(challenge: str) -> str:
    number = 0
    while not work.is_solution(challenge, str(number)):
        number += 1
    return str(number)


@on_uvloop
async def test_a_page_of_another_site_or_without_the_subprotocol_gets_no_socket(
    serve: Serve,
) -> None:
    served = await serve(RAISED)
    url = f"ws://127.0.0.1:{served.server.port}/chat/live"
    for origin, protocols, status in (
        ("https://evil.example", ["peerchat.v1"], 403),
        (ORIGIN, ["peerchat.v2"], 400),
        (ORIGIN, None, 400),
    ):
        with pytest.raises(InvalidStatus) as refused:
            await connect(url, origin=origin, subprotocols=protocols)  # type: ignore[arg-type]
        assert refused.value.response.status_code == status
