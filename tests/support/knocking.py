"""Asks an application for a live connection, in this process, and says what became of it."""

import json
from typing import Any

from starlette.types import ASGIApp, Message

ACCEPTED = "accepted"


async def knock(app: ASGIApp, path: str, headers: dict[str, str]) -> str:
    """`accepted`, or the type of the problem that was answered; it hangs up at once."""
    sent: list[Message] = []
    heard: list[Message] = [{"type": "websocket.connect"}]

    async def receive() -> Message:
        return heard.pop(0) if heard else {"type": "websocket.disconnect", "code": 1001}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {
        "type": "websocket",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "ws",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 50000),
        "server": ("localhost", 8000),
        "subprotocols": ["console.v1", "peerchat.v1"],
        "state": {},
        "extensions": {"websocket.http.response": {}},
    }
    await app(scope, receive, send)
    if any(each["type"] == "websocket.accept" for each in sent):
        return ACCEPTED
    body = b"".join(each.get("body", b"") for each in sent)
    return str(json.loads(body)["type"])
