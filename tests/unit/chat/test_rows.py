"""What the SQL of the hot path is given."""

import pytest

from wayside.chat import packets
from wayside.chat.packets import Wrapped, store_packets
from wayside.chat.vault import AtRest


class Recording:
    """Notes what would be written."""

    def __init__(self) -> None:
        self.values: list[list[object]] = []
        self.after = ""

    async def execute_many(self, sql: str, values: list[list[object]]) -> None:
        self.values += values

    async def execute_query(self, sql: str) -> None:
        self.after = sql


async def test_key_packets_are_written_in_one_order_by_whoever_writes_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(packets, "dialect", lambda: "sqlite")
    rest = AtRest(b"k" * 32)
    places = [(2, "b", 0), (1, "b", 7), (1, "a", 3), (1, "b", 2), (1, "a", 3)]
    given = [Wrapped(c, f"c{c}", rest, to, e, "packet", "", 1) for c, to, e in places]
    for some in (given, given[::-1]):
        recording = Recording()
        await store_packets(recording, some, {1, 2})  # type: ignore[arg-type]
        written = [tuple(row[:3]) for row in recording.values]
        assert written == [(1, "a", 3), (1, "b", 2), (1, "b", 7), (2, "b", 0)]
        assert "IN (1,2)" in recording.after
