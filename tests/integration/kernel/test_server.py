"""The server as its operator meets it: its address, its engine, its logs and its end."""

import asyncio
import json
import signal
import socket

import pytest
import uvicorn

from tests.integration.kernel.serving import GET, connected, served, status
from tests.integration.kernel.small_app import program, small_app
from wayside.kernel.access import ANYONE
from wayside.kernel.http import Output, endpoint
from wayside.kernel.server import (
    CannotListen,
    PortTaken,
    Server,
    WrongEngine,
    listen,
    make_server,
    require_engine,
    run,
)


def test_a_taken_port_is_one_sentence_that_names_the_setting() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken) as fault:
            run(make_server(small_app(), "127.0.0.1", port).serve())
    assert str(fault.value) == (
        f"Port {port} is already in use: stop the other program, or choose another port with "
        "WAYSIDE_PORT."
    )


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
def test_a_foreign_address_is_one_sentence_that_names_the_setting(host: str) -> None:
    with pytest.raises(CannotListen, match="WAYSIDE_HOST"):
        listen(host, 0)


def test_the_server_refuses_to_start_on_another_loop() -> None:
    server = make_server(small_app(), "127.0.0.1", 0)
    with pytest.raises(WrongEngine, match="uvloop"):
        asyncio.run(server.serve())


def test_the_server_refuses_another_parser_or_websocket_library() -> None:
    async def scenario() -> None:
        config = uvicorn.Config(small_app(), http="h11", ws="wsproto", log_config=None)
        config.http_protocol_class = type("Other", (asyncio.Protocol,), {})
        config.ws_protocol_class = None
        with pytest.raises(WrongEngine, match="httptools, websockets"):
            require_engine(config)

    run(scenario())


def test_the_server_says_neither_what_it_is_nor_which_version() -> None:
    async def scenario() -> None:
        async with served(small_app()) as server, connected(server) as client:
            await client.say(GET)
            answer = (await client.answer()).lower()
        assert b"\r\nserver:" not in answer
        assert b"uvicorn" not in answer
        assert b"\r\ndate:" in answer

    run(scenario())


def test_a_request_that_is_being_answered_is_finished_before_the_server_ends() -> None:
    class Done(Output):
        done: bool

    async def scenario() -> None:
        asked, go_on = asyncio.Event(), asyncio.Event()

        async def slow() -> Done:
            """Answer when told to."""
            asked.set()
            await go_on.wait()
            return Done(done=True)

        app = small_app([endpoint("/slow", "GET", slow, allows=ANYONE)])
        async with served(app) as server, connected(server) as client:
            await client.say(b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            await asked.wait()
            server.should_exit = True
            await no_longer_accepting(server)
            go_on.set()
            answer = await client.rest()
            assert status(answer) == 200
            assert answer.endswith(b'{"done":true}')

    run(scenario())


async def no_longer_accepting(server: Server) -> None:
    try:
        while True:
            async with connected(server) as late:
                await late.reader.read()
    except OSError:
        return


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_signal_ends_the_process_in_peace(end: signal.Signals) -> None:
    with program() as (process, _):
        process.send_signal(end)
        _, errors = process.communicate(timeout=30)
        assert process.returncode == 0
        assert json.loads(errors.splitlines()[-1])["event"] == "server_stopped"


MARKS = ("MARKPATH", "MARKQUERY", "MARKBODY", "MARKAGENT", "MARKCOOKIE", "127.0.0.77", "203.0.113")
HEAD = (
    "Host: localhost\r\nUser-Agent: MARKAGENT\r\nCookie: a=MARKCOOKIE\r\n"
    "X-Forwarded-For: 203.0.113.9\r\nReferer: http://a/MARKPATH\r\n"
)
BODY = "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{MARKBODY}"
UPGRADE = (
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
)


def spoken_with_marks() -> list[str]:
    """Every kind of request, good and bad, with something planted in each part."""
    query = "?q=MARKQUERY"
    return [
        f"GET /{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"GET /MARKPATH{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"GET /names/MARKPATH{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"GET /fails{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"POST /fails{query} HTTP/1.1\r\n{HEAD}{BODY}",
        f"POST /wishes{query} HTTP/1.1\r\n{HEAD}{BODY}",
        f"POST /wishes{query} HTTP/1.1\r\n{HEAD}Content-Type: text/MARKBODY\r\n\r\n",
        f"DELETE /MARKPATH{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"GET /half{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"GET /away{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"MARKPATH /{query} HTTP/1.1\r\n{HEAD}\r\n",
        f"GET /{query} HTTP/1.1\r\n{HEAD}X: MARK\x00BODY\r\n\r\n",
        f"GET /parrot{query} HTTP/1.1\r\n{HEAD}{UPGRADE}\r\n",
        f"GET /parrot{query} HTTP/1.1\r\n{HEAD}Origin: http://localhost:8000\r\n{UPGRADE}\r\n",
        f"GET /MARKPATH{query} HTTP/1.1\r\n{HEAD}Origin: http://localhost:8000\r\n{UPGRADE}\r\n",
        f"GET /{query} HTTP/1.1\r\n{HEAD}Connection: upgrade\r\nUpgrade: MARKBODY\r\n\r\n",
    ]


def test_whatever_is_sent_nothing_of_it_reaches_the_output_or_an_answer() -> None:
    with program() as (process, port):
        answers = []
        for sent in spoken_with_marks():
            with socket.create_connection(
                ("127.0.0.1", port), source_address=("127.0.0.77", 0), timeout=30
            ) as client:
                client.sendall(sent.encode())
                answers.append(client.recv(65_536).decode())
        process.send_signal(signal.SIGTERM)
        output, errors = process.communicate(timeout=30)
    assert all(answer.startswith("HTTP/1.1 ") for answer in answers)
    said = output + errors + "".join(answers)
    assert [mark for mark in MARKS if mark in said] == []
    failures = [json.loads(line) for line in errors.splitlines()]
    assert {"request_failed", "server_started", "server_stopped"} <= {f["event"] for f in failures}
    failed = [line for line in failures if line["event"] == "request_failed"]
    assert {line["route"] for line in failed} == {"fails", "fails_to_take", "half"}
    assert {line["error"] for line in failed} == {"ValueError"}
