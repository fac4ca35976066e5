"""Whether a picture of the screen shows anything at all."""

import struct
import zlib
from collections.abc import Iterator


def is_blank(png: bytes) -> bool:
    """Whether every pixel of a PNG (8 bits, RGB or RGBA, as browsers take them) is the same."""
    width, _, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    assert (depth, interlaced) == (8, 0)
    size = {2: 3, 6: 4}[kind]
    packed = b"".join(data for name, data in _chunks(png) if name == b"IDAT")
    raw = zlib.decompress(packed)
    line = width * size
    before = bytes(line)
    first = b""
    for start in range(0, len(raw), line + 1):
        before = _row(raw[start], raw[start + 1 : start + 1 + line], before, size)
        first = first or before[:size] * width
        if before != first:
            return False
    return True


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _row(how: int, row: bytes, above: bytes, size: int) -> bytes:
    """Undo the filter of one line (PNG, 9.2)."""
    if how == 0 or (how == 2 and not any(row)):
        return row if how == 0 else above
    made = bytearray(row)
    for i in range(len(row)):
        left = made[i - size] if i >= size else 0
        corner = above[i - size] if i >= size else 0
        guess = (0, left, above[i], (left + above[i]) // 2, _paeth(left, above[i], corner))[how]
        made[i] = (row[i] + guess) % 256
    return bytes(made)


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda each: abs(guess - each))


def pixels_of(png: bytes) -> tuple[int, int, list[list[tuple[int, int, int]]]]:
    """Width, height and the colors of each line of such a PNG, without how far one sees through."""
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    assert (depth, interlaced) == (8, 0)
    size = {2: 3, 6: 4}[kind]
    raw = zlib.decompress(b"".join(data for name, data in _chunks(png) if name == b"IDAT"))
    line, before, rows = width * size, bytes(width * size), []
    for start in range(0, len(raw), line + 1):
        before = _row(raw[start], raw[start + 1 : start + 1 + line], before, size)
        rows.append([(before[i], before[i + 1], before[i + 2]) for i in range(0, line, size)])
    return width, height, rows
