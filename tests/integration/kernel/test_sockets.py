"""WebSockets as a real client meets them: our pages only, small messages, no compression."""

import asyncio

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosedError, InvalidStatus

from tests.integration.kernel.serving import HURRIED, exchange, served, status
from tests.integration.kernel.small_app import ORIGIN, small_app
from wayside.kernel.limits import Limit
from wayside.kernel.server import Server, run

KEY = b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
UPGRADE = b"Host: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"


def talk(server: Server, origin: str | None = ORIGIN, path: str = "/parrot") -> connect:
    url = f"ws://127.0.0.1:{server.port}{path}"
    return connect(url, origin=origin, proxy=None)  # type: ignore[arg-type]  # websockets' own NewType of str


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", None, "http://localhost:8001", "https://localhost:8000"],
)
def test_a_page_of_another_site_cannot_open_a_socket(origin: str | None) -> None:
    async def scenario() -> None:
        async with served(small_app()) as server:
            with pytest.raises(InvalidStatus) as refused:
                await talk(server, origin)
        response = refused.value.response
        assert response.status_code == 403
        assert response.headers["content-type"] == "application/problem+json"
        assert response.headers["x-content-type-options"] == "nosniff"
        assert b"/problems/wrong-origin" in (response.body or b"")

    run(scenario())


def test_two_origins_are_as_bad_as_none() -> None:
    async def scenario() -> None:
        origins = b"Origin: " + ORIGIN.encode() + b"\r\nOrigin: https://evil.example\r\n"
        async with served(small_app(), HURRIED) as server:
            answer = await exchange(
                server, b"GET /parrot HTTP/1.1\r\n" + UPGRADE + origins + KEY + b"\r\n"
            )
        assert status(answer) == 400

    run(scenario())


def test_our_own_page_opens_a_socket_by_any_loopback_name() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server:
            for origin in (ORIGIN, "http://127.0.0.1:8000", "http://[::1]:8000"):
                async with talk(server, origin) as socket:
                    await socket.send("hello")
                    assert await socket.recv() == "hello"

    run(scenario())


def test_no_compression_is_agreed_even_when_offered() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server, talk(server) as socket:
            request, response = socket.request, socket.response
            assert request is not None
            assert response is not None
            assert "permessage-deflate" in request.headers["Sec-WebSocket-Extensions"]
            assert "Sec-WebSocket-Extensions" not in response.headers
            assert socket.protocol.extensions == []

    run(scenario())


def test_a_message_at_the_bound_is_taken_and_one_byte_more_ends_the_socket() -> None:
    most = Limit.WEBSOCKET_FRAME_BYTES.amount

    async def scenario() -> None:
        async with served(small_app()) as server:
            async with talk(server) as socket:
                await socket.send("x" * most)
                assert len(await socket.recv()) == most
                assert await closing_code(socket, "x" * (most + 1)) == 1009
            async with talk(server) as socket:
                assert await closing_code(socket, ["x" * 40_000, "x" * 40_000]) == 1009

    run(scenario())


async def closing_code(socket: ClientConnection, message: str | list[str]) -> int | None:
    async def send_and_receive() -> None:
        await socket.send(message)
        await socket.recv()

    with pytest.raises(ConnectionClosedError) as closed:
        await send_and_receive()
    return closed.value.rcvd.code if closed.value.rcvd else None


def test_a_handler_that_raises_closes_the_socket_without_saying_why() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server, talk(server) as socket:
            await socket.send("fail")
            with pytest.raises(ConnectionClosedError) as closed:
                await socket.recv()
            assert closed.value.rcvd is not None
            assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (1011, "")

    run(scenario())


def test_a_socket_at_an_unknown_address_is_a_problem() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server:
            for path in ("/nowhere", "/", "/%00", "/%ff"):
                with pytest.raises(InvalidStatus) as refused:
                    await talk(server, path=path)
                assert refused.value.response.status_code == 404

    run(scenario())


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        pytest.param(b"GET /parrot HTTP/1.1\r\n" + UPGRADE + b"\r\n", 400, id="no key"),
        pytest.param(
            b"GET /parrot HTTP/1.1\r\n" + UPGRADE + KEY.replace(b"dGhl", b"MARK!") + b"\r\n",
            400,
            id="a key that is none",
        ),
        pytest.param(
            b"GET /parrot HTTP/1.1\r\n" + UPGRADE + KEY.replace(b"13", b"12") + b"\r\n",
            400,
            id="an old version",
        ),
        pytest.param(
            b"GET /parrot HTTP/1.1\r\n"
            + UPGRADE
            + b"X: "
            + b"MARK" * 2500
            + b"\r\n"
            + KEY
            + b"\r\n",
            400,
            id="a header beyond the library's own bound",
        ),
        pytest.param(b"GET /\xff HTTP/1.1\r\n" + UPGRADE + KEY + b"\r\n", 400, id="raw bytes"),
        pytest.param(
            b"POST /parrot HTTP/1.1\r\nContent-Length: 0\r\n" + UPGRADE + KEY + b"\r\n",
            404,
            id="not a GET",
        ),
        pytest.param(b"GET /parrot HTTP/1.0\r\n" + UPGRADE + KEY + b"\r\n", 404, id="HTTP/1.0"),
    ],
)
def test_a_handshake_that_does_not_fit_gets_a_problem_and_nothing_back(
    sent: bytes, expected: int
) -> None:
    async def scenario() -> None:
        async with served(small_app(), HURRIED) as server:
            answer = await exchange(server, sent)
        assert status(answer) == expected
        assert b"application/problem+json" in answer
        assert b"content-security-policy" in answer
        assert b"MARK" not in answer

    run(scenario())


def test_stopping_the_server_tells_open_sockets_to_come_back() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server:
            socket = await talk(server)
            received = asyncio.ensure_future(socket.recv())
            server.should_exit = True
            with pytest.raises(ConnectionClosedError) as closed:
                await received
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1012

    run(scenario())
