"""Whole text messages are taken past the library; nobody outside can tell, whatever they send."""

import asyncio
import struct
from typing import Any, cast

import uvicorn
from hypothesis import given, settings
from hypothesis import strategies as st
from uvicorn.server import ServerState

from wayside.kernel.limits import Limit
from wayside.kernel.sockets import SocketProtocol

_HANDSHAKE = (
    b"GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


class Wire(asyncio.Transport):
    """What a protocol writes, and whether it ended."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()
        self.ended = False

    def write(self, data: Any) -> None:
        self.written += data

    def close(self) -> None:
        self.ended = True

    def is_closing(self) -> bool:
        return self.ended

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...


async def _accept(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "websocket.accept"})
    await asyncio.Event().wait()


async def _hear(pieces: list[bytes], *, direct: bool) -> tuple[list[str | None], bytes, bool]:
    """The texts that arrive, what is answered, and whether that ends it."""
    config = uvicorn.Config(
        cast(Any, _accept), ws_max_size=Limit.WEBSOCKET_FRAME_BYTES.amount,
        ws_per_message_deflate=False, ws_ping_interval=None, log_config=None, lifespan="off",
    )  # fmt: skip
    state = ServerState()
    protocol = SocketProtocol(config, state, {})
    wire = Wire()
    protocol.connection_made(wire)
    protocol.data_received(_HANDSHAKE)
    while not protocol.handshake_complete:
        await asyncio.sleep(0)
    assert (await protocol.queue.get())["type"] == "websocket.connect"
    protocol._takes_many = direct
    wire.written.clear()
    for piece in pieces:
        if not wire.ended:
            protocol.data_received(piece)
    heard = [] if protocol.queue.empty() else list(await protocol.receive_texts())
    for task in state.tasks:
        task.cancel()
    if protocol.close_timer is not None:
        protocol.close_timer.cancel()
    return heard, bytes(wire.written), wire.ended


def _frame(
    first: int, payload: bytes, mask: bytes, *, masked: bool = True, long: bool = False
) -> bytes:
    size, top = len(payload), 0x80 if masked else 0
    if size < 126 and not long:
        head = bytes((first, top | size))
    else:
        head = bytes((first, top | 126)) + struct.pack("!H", size)
    covered = bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload)) if masked else payload
    return head + (mask if masked else b"") + covered


_texts = st.text(max_size=200).map(lambda text: text.encode())
_frames = st.builds(
    _frame,
    st.sampled_from([0x81] * 12 + [0x01, 0x80, 0x00, 0x82, 0x88, 0x89, 0x8A, 0xC1, 0x83]),
    st.one_of(_texts, _texts, _texts, st.binary(max_size=130), st.just(b"x" * 300)),
    st.binary(min_size=4, max_size=4),
    masked=st.sampled_from([True] * 12 + [False]),
    long=st.booleans(),
)


@st.composite
def _pieces(draw: st.DrawFn) -> list[bytes]:
    data = b"".join(draw(st.lists(_frames, max_size=12)))
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), max_size=6)))
    return [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True) if b > a]


@given(_pieces())
@settings(max_examples=400, deadline=None)
def test_whatever_is_sent_in_whatever_pieces_the_library_would_have_heard_and_said_the_same(
    pieces: list[bytes],
) -> None:
    async def both() -> None:
        assert await _hear(pieces, direct=True) == await _hear(pieces, direct=False)

    asyncio.run(both())


def test_a_message_beyond_the_bound_is_refused_by_the_library() -> None:
    over = b"x" * (Limit.WEBSOCKET_FRAME_BYTES.amount + 1)
    frame = b"\x81\xff" + struct.pack("!Q", len(over)) + bytes(4) + over

    async def both() -> None:
        direct = await _hear([frame], direct=True)
        assert direct == await _hear([frame], direct=False)
        assert struct.pack("!H", 1009) in direct[1]

    asyncio.run(both())
