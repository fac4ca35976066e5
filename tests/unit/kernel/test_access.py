"""Who comes in, to a route and to a socket: asked before anything is read."""

from typing import Any

import pytest
from starlette.requests import HTTPConnection
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from wayside.kernel.access import ANYONE
from wayside.kernel.http import Input, Output, endpoint
from wayside.kernel.live import socket
from wayside.kernel.problems import NotFound, Problem, WrongOrigin
from wayside.kernel.stack import application

ORIGIN = "http://localhost:8000"


class Guest:
    """Somebody who gave a word."""

    def __init__(self, word: str) -> None:
        self.word = word


class WithTheWord:
    """Lets in whoever sends the word; it stands for a session."""

    name = "word.known"
    problems: tuple[type[Problem], ...] = (NotFound,)

    async def admit(self, connection: HTTPConnection) -> Guest:
        word = connection.headers.get("x-word", "")
        if word != "open":
            raise NotFound
        return Guest(word)


class Wish(Input):
    text: str


class Heard(Output):
    word: str


async def hear(who: Guest, body: Wish) -> Heard:
    """Hear a wish of somebody known."""
    return Heard(word=who.word)


async def talk(websocket: WebSocket, who: Guest) -> None:
    """Greet somebody known."""
    await websocket.accept()
    await websocket.send_text(who.word)
    await websocket.close()


def client() -> TestClient:
    routes = [
        endpoint("/wishes", "POST", hear, allows=WithTheWord()),
        socket("/talk", talk, allows=WithTheWord()),
    ]
    return TestClient(application(routes, origin=ORIGIN), base_url=ORIGIN)


def test_the_handler_is_told_who_asks() -> None:
    answer = client().post("/wishes", json={"text": "x"}, headers={"x-word": "open"})
    assert answer.json() == {"word": "open"}


@pytest.mark.parametrize(
    "sent", [{"content": b"{"}, {"json": {"text": 1}}, {"content": b"x" * 10**6}]
)
def test_an_attacker_without_the_word_learns_nothing_about_what_is_read(
    sent: dict[str, Any],
) -> None:
    answer = client().post("/wishes", **sent)
    assert answer.status_code == 404
    assert answer.json()["type"] == "/problems/not-found"


def test_what_keeps_people_out_is_documented() -> None:
    route = endpoint("/wishes", "POST", hear, allows=WithTheWord())
    assert NotFound in route.description.problems
    assert route.allows.name == "word.known"
    assert {NotFound, WrongOrigin} <= set(socket("/talk", talk, allows=WithTheWord()).problems)


def test_a_socket_is_told_who_comes() -> None:
    headers = {"origin": ORIGIN, "x-word": "open"}
    with client().websocket_connect("/talk", headers=headers) as talking:
        assert talking.receive_text() == "open"


def test_an_attacker_without_the_word_is_answered_before_the_socket_opens() -> None:
    with (
        pytest.raises(WebSocketDisconnect),
        client().websocket_connect("/talk", headers={"origin": ORIGIN}),
    ):
        pass


def test_nothing_can_be_built_without_saying_who_it_is_for() -> None:
    with pytest.raises(TypeError, match="allows"):
        endpoint("/wishes", "POST", hear)  # type: ignore[call-arg]  # what is missing is the test
    with pytest.raises(TypeError, match="allows"):
        socket("/talk", talk)  # type: ignore[call-arg]  # what is missing is the test


def test_what_is_for_anyone_cannot_ask_who_it_is() -> None:
    with pytest.raises(TypeError, match="for anyone"):
        endpoint("/wishes", "POST", hear, allows=ANYONE)
    with pytest.raises(TypeError, match="for anyone"):
        socket("/talk", talk, allows=ANYONE)


async def read_from_the_request(who: Wish) -> Heard:
    """Let a request say who it is."""
    return Heard(word=who.text)


def test_who_asks_is_never_read_from_what_was_sent() -> None:
    with pytest.raises(TypeError, match="does not read it"):
        endpoint("/wishes", "POST", read_from_the_request, allows=WithTheWord())


async def silent(websocket: WebSocket) -> None: ...


async def deaf() -> None:
    """Take no socket."""


async def greedy(websocket: WebSocket, body: Wish) -> None:
    """Want what a handshake has not."""


@pytest.mark.parametrize("handler", [silent, deaf, greedy])
def test_a_socket_that_cannot_be_documented_is_refused_at_the_start(handler: object) -> None:
    with pytest.raises(TypeError):
        socket("/talk", handler, allows=ANYONE)  # type: ignore[arg-type]  # the wrong one is the test
