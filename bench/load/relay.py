"""The floor: a bare ASGI relay between two ends of a room. It stores nothing and checks nothing.

Served as uvicorn serves Wayside: sans-I/O WebSockets on uvloop, without compression. The first
message of a socket is the name of its room; every other one goes to whoever else is there.
"""

import asyncio
import sys
from typing import Any

import uvicorn
import uvloop

rooms: dict[str, list[Any]] = {}


async def app(scope: Any, receive: Any, send: Any) -> None:
    if scope["type"] != "websocket":
        return
    await receive()
    await send({"type": "websocket.accept"})
    message = await receive()
    room = rooms.setdefault(message.get("text", ""), [])
    room.append(send)
    await send({"type": "websocket.send", "text": "joined"})
    try:
        while True:
            message = await receive()
            if message["type"] != "websocket.receive":
                return
            for other in room:
                if other is not send:
                    await other({"type": "websocket.send", "text": message["text"]})
    finally:
        room.remove(send)


async def main(port: int) -> None:
    config = uvicorn.Config(
        app, host="127.0.0.1", port=port, ws="websockets-sansio", ws_per_message_deflate=False,
        lifespan="off", log_config=None, access_log=False, backlog=4096,
    )  # fmt: skip
    server = uvicorn.Server(config)
    await server.serve()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main(int(sys.argv[1])))
