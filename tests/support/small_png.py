"""A picture of the screen with few colors, so that it weighs little in the repository."""

import struct
import zlib
from collections import Counter

from tests.support.pictures import pixels_of

COLORS = 48
Color = tuple[int, int, int]


def small_png(png: bytes) -> bytes:
    """The same picture (8 bits, RGB or RGBA, as browsers take them) with a palette of its most
    common colors. The same picture gives the same bytes."""
    width, height, rows = pixels_of(png)
    counted = Counter(color for row in rows for color in row)
    ranked = sorted(counted, key=lambda color: (-counted[color], color))
    palette = ranked[:COLORS]
    nearest = {color: palette.index(_nearest(color, palette)) for color in ranked}
    lines = b"".join(b"\0" + bytes(nearest[color] for color in row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = [
        (b"IHDR", head),
        (b"PLTE", bytes(part for color in palette for part in color)),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _nearest(color: Color, palette: list[Color]) -> Color:
    def far(other: Color) -> int:
        return sum((a - b) ** 2 for a, b in zip(other, color, strict=True))

    return min(palette, key=far)


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)
