"""Slow, silent and endless connections against a real server with short waits."""

import asyncio
import socket
from collections.abc import AsyncIterator

import pytest
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from websockets.asyncio.client import connect

from tests.integration.kernel.serving import (
    GET,
    HURRIED,
    Client,
    connected,
    exchange,
    served,
    status,
)
from tests.integration.kernel.small_app import ORIGIN, small_app
from wayside.kernel.access import ANYONE
from wayside.kernel.deadlines import Patience
from wayside.kernel.http import Output, endpoint
from wayside.kernel.limits import Limit
from wayside.kernel.server import run

SLOW_HEADER = b"GET / HTTP/1.1\r\nHost: local"
SLOW_BODY = (
    b"POST /wishes HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{"
)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        pytest.param(SLOW_HEADER, 408, id="the headers stop half way"),
        pytest.param(SLOW_BODY, 408, id="the body stops half way"),
        pytest.param(b"", None, id="nothing is ever said"),
        pytest.param(b"\r\n\r\n", None, id="only empty lines are said"),
    ],
)
def test_a_request_that_does_not_arrive_in_time_is_ended(sent: bytes, expected: int | None) -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server:
            answer = await exchange(server, sent)
        if expected is None:
            assert answer == b""
        else:
            assert status(answer) == expected
            assert b"/problems/request-timeout" in answer
            assert b"content-security-policy" in answer

    run(scenario())


def test_an_attacker_who_drips_bytes_gains_no_time() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server, connected(server) as client:
            ended = asyncio.ensure_future(client.rest())
            await client.say(b"GET / HTTP/1.1\r\n")
            while not ended.done():
                client.writer.write(b"X: y\r\n")
                await asyncio.wait({ended}, timeout=0.05)
            # What was sent too late may have reset the connection and taken the answer along.
            assert await ended == b"" or status(await ended) == 408

    run(scenario())


def test_an_honest_reader_is_answered_while_slow_ones_of_every_kind_wait() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server:
            waiting = [
                asyncio.ensure_future(exchange(server, sent))
                for sent in (SLOW_HEADER, SLOW_BODY, b"") * 20
            ]
            async with connected(server) as client:
                await client.say(GET)
                assert status(await client.answer()) == 200
            await asyncio.gather(*waiting)

    run(scenario())


def test_a_connection_that_idles_between_requests_is_ended() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server, connected(server) as client:
            await client.say(GET)
            assert status(await client.answer()) == 200
            assert await client.rest() == b""

    run(scenario())


def test_an_empty_line_does_not_buy_an_idle_connection_for_ever() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server, connected(server) as client:
            await client.say(GET)
            await client.answer()
            await client.say(b"\r\n")
            assert await client.rest() == b""

    run(scenario())


def test_a_body_that_comes_after_an_early_answer_does_not_hold_the_connection() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server, connected(server) as client:
            await client.say(b"POST /nowhere HTTP/1.1\r\nContent-Length: 4\r\n\r\nab")
            assert status(await client.answer()) == 404
            await client.say(b"cd")
            assert await client.rest() == b""

    run(scenario())


def test_a_second_request_on_the_same_connection_has_a_deadline_of_its_own() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server, connected(server) as client:
            await client.say(GET + SLOW_HEADER)
            assert status(await client.answer()) == 200
            assert status(await client.rest()) == 408

    run(scenario())


def test_an_answer_that_takes_longer_than_the_deadline_is_not_cut_off() -> None:
    class Done(Output):
        done: bool

    async def scenario() -> None:
        asked, other_ended = asyncio.Event(), asyncio.Event()

        async def long() -> Done:
            """Answer only after a slow request has run into its deadline."""
            asked.set()
            await other_ended.wait()
            return Done(done=True)

        app = small_app([endpoint("/long", "GET", long, allows=ANYONE)])
        async with served(app, HURRIED) as server, connected(server) as client:
            await client.say(b"GET /long HTTP/1.1\r\nHost: a\r\n\r\n")
            await asked.wait()
            await client.say(b"\r\n")
            await exchange(server, SLOW_HEADER)
            await exchange(server, SLOW_HEADER)
            other_ended.set()
            assert status(await client.answer()) == 200

    run(scenario())


def test_a_websocket_outlives_the_deadlines_of_http() -> None:
    async def scenario() -> None:
        async with (
            served(small_app(), HURRIED) as server,
            connect(f"ws://127.0.0.1:{server.port}/parrot", origin=ORIGIN) as talk,  # type: ignore[arg-type]  # websockets' own NewType of str
        ):
            await exchange(server, SLOW_HEADER)
            await exchange(server, b"")
            await talk.send("still here")
            assert await talk.recv() == "still here"

    run(scenario())


def test_a_reader_who_asks_and_never_reads_is_cut_off() -> None:
    async def scenario() -> None:
        ended = asyncio.Event()

        async def endless(request: Request) -> Response:
            """Answer more than any buffer holds."""

            async def parts() -> AsyncIterator[bytes]:
                while not await request.is_disconnected():
                    yield b"x" * 65_536
                ended.set()

            return StreamingResponse(parts(), media_type="text/plain")

        app = small_app([endpoint("/endless", "GET", endless, allows=ANYONE)])
        async with served(app, HURRIED) as server:
            deaf = socket.create_connection(("127.0.0.1", server.port))
            deaf.sendall(b"GET /endless HTTP/1.1\r\nHost: a\r\n\r\n")
            await ended.wait()
            deaf.close()

    run(scenario())


def test_a_reader_who_asks_once_and_never_reads_a_large_answer_is_cut_off() -> None:
    async def scenario() -> None:
        async def large() -> Response:
            """Answer in one piece."""
            return Response(b"x" * 30_000_000, media_type="text/plain")

        app = small_app([endpoint("/large", "GET", large, allows=ANYONE)])
        patience = Patience(request=0.3, idle=30, drain=0.3)
        async with served(app, patience) as server:
            deaf = socket.create_connection(("127.0.0.1", server.port))
            deaf.sendall(b"GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            # Whoever reads only after being cut off finds less than was promised.
            await exchange(server, SLOW_HEADER)
            await exchange(server, SLOW_HEADER)
            await exchange(server, SLOW_HEADER)
            taken = await asyncio.to_thread(_read_all, deaf)
            assert 0 < taken < 30_000_000

    run(scenario())


def _read_all(deaf: socket.socket) -> int:
    taken = 0
    with deaf:
        try:
            while piece := deaf.recv(1_000_000):
                taken += len(piece)
        except ConnectionResetError:
            pass
    return taken


def test_a_slow_but_steady_reader_gets_everything() -> None:
    async def scenario() -> None:
        async def large() -> Response:
            """Answer in one piece."""
            return Response(b"x" * 12_000_000, media_type="text/plain")

        app = small_app([endpoint("/large", "GET", large, allows=ANYONE)])
        async with served(app, HURRIED) as server, connected(server) as client:
            await client.say(b"GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            await client.reader.readuntil(b"\r\n\r\n")
            taken = 0
            while piece := await client.reader.read(400_000):
                taken += len(piece)
                await asyncio.sleep(0.02)  # the slowness is what is tested
            assert taken == 12_000_000

    run(scenario())


LONG = b"a" * (Limit.URL_BYTES.amount + 1)
HEADERS = b"GET / HTTP/1.1\r\nHost: a\r\n"


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        pytest.param(b"GET /" + LONG + b" HTTP/1.1\r\n\r\n", 414, id="an address too long"),
        pytest.param(b"GET /" + b"a" * 400_000, 414, id="an address without end"),
        pytest.param(HEADERS + b"X: " + b"a" * 16_400 + b"\r\n\r\n", 431, id="a header too long"),
        pytest.param(HEADERS + b"X: " + b"a" * 900_000, 431, id="a header without end"),
        pytest.param(HEADERS + b"X: a\r\n" * 64 + b"\r\n", 431, id="too many headers"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400, id="TLS on the plain port"),
        pytest.param(b"BREW / HTTP/1.1\r\n\r\n", 400, id="a method nobody knows"),
        pytest.param(b"GET /\xff\xfe HTTP/1.1\r\n\r\n", 400, id="raw bytes in the address"),
        pytest.param(b"GET nothing HTTP/1.1\r\n\r\n", 400, id="an address without a slash"),
        pytest.param(b"CONNECT a:1 HTTP/1.1\r\n\r\n", 400, id="asked to be a proxy"),
        pytest.param(b"GET / HTTP/1.1\r\nX: a\x00b\r\n\r\n", 400, id="NUL in a header"),
        pytest.param(b"GET / HTTP/1.1\r\nX: a\r\n b\r\n\r\n", 400, id="a folded header"),
        pytest.param(
            b"POST /wishes HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
            b"0\r\n\r\n",
            400,
            id="two lengths that disagree (smuggling)",
        ),
        pytest.param(
            b"POST /wishes HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
            400,
            id="a length given twice",
        ),
        pytest.param(
            b"POST /wishes HTTP/1.1\r\nContent-Type: application/json\r\n"
            b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            400,
            id="a chunk without a size",
        ),
    ],
)
def test_what_is_no_readable_request_gets_a_problem_and_nothing_back(
    sent: bytes, expected: int
) -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server:
            answer = await exchange(server, sent)
        assert status(answer) == expected
        assert b"content-type: application/problem+json" in answer
        assert b"content-security-policy" in answer
        assert b"aaaa" not in answer

    run(scenario())


def test_whoever_keeps_sending_after_a_refusal_is_cut_off() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server, connected(server) as client:
            await client.say(b"BREW / HTTP/1.1\r\n\r\n")
            assert status(await client.answer()) == 400
            with pytest.raises(ConnectionError):
                await keep_sending(client)

    run(scenario())


async def keep_sending(client: Client) -> None:
    while True:
        await client.say(b"more")
        await asyncio.sleep(0)


def test_an_address_and_headers_just_within_the_bounds_are_read() -> None:
    async def scenario() -> None:
        path = b"/" + b"a" * (Limit.URL_BYTES.amount - 1)
        headers = b"X: a\r\n" * (Limit.HEADER_COUNT.amount - 1)
        async with served(small_app()) as server, connected(server) as client:
            await client.say(b"GET " + path + b" HTTP/1.1\r\nHost: a\r\n" + headers + b"\r\n")
            assert status(await client.answer()) == 404
            value = b"a" * (Limit.HEADER_BYTES.amount - 100)
            await client.say(HEADERS + b"X: " + value + b"\r\n\r\n")
            assert status(await client.answer()) == 200

    run(scenario())


def test_junk_after_a_whole_request_ends_the_connection() -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server:
            assert await exchange(server, GET + b"junk\r\n\r\n") != b""

    run(scenario())


def test_no_handler_can_see_where_a_reader_is() -> None:
    async def ask(client: Client) -> bytes:
        await client.say(
            b"GET /address HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.9\r\n"
            b"Forwarded: for=203.0.113.9\r\n\r\n"
        )
        return await client.answer()

    async def scenario() -> None:
        async with served(small_app()) as server, connected(server, source="127.0.0.77") as client:
            assert (await ask(client)).endswith(b'{"letters":0}')

    run(scenario())
