"""Which bytes are a picture that a lesson may show: by what they are, not by their name."""

PICTURE_BYTES = 12_288  # a pack carries its pictures along; a calm drawing fits


def picture_type(raw: bytes) -> str | None:
    """`image/png` or `image/webp` for a small picture of that kind, None for anything else.

    Both are drawn without running anything; a vector picture is not, and is never taken.
    """
    if len(raw) > PICTURE_BYTES:
        return None
    if raw.startswith(b"\x89PNG\r\n\x1a\n") and raw[12:16] == b"IHDR":
        return "image/png"
    if raw.startswith(b"RIFF") and raw[8:12] == b"WEBP":
        return "image/webp"
    return None
