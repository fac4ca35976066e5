"""Web addresses of listings: only http and https, completed where the scheme is missing."""

import re
from urllib.parse import urlsplit

from .reasons import Repair

_HOST = re.compile(r"(?i)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}\.?")
_LONGEST = 300


def parse_link(written: str) -> tuple[str, frozenset[Repair]]:
    """Return an address that is safe to follow, or "" with the repair that tells why.

    Other schemes (javascript:, data:, file:), user names, white space and single-label or
    numeric hosts are dropped; "www.example.org" gets https:// in front.
    """
    text = written.strip()
    if not text:
        return "", frozenset()
    if len(text) > 10 * _LONGEST:
        return "", frozenset({Repair.LINK_DROPPED})
    text = re.split(r"[\s,;]+(?=\S)", text)[0].rstrip("\\,;").replace("\\", "/")
    repairs = set()
    if not re.match(r"(?i)https?://", text):
        if re.match(r"(?i)[a-z][a-z0-9+-]*:(?!\d)", text):
            return "", frozenset({Repair.LINK_DROPPED})
        text = "https://" + text.lstrip("/")
        repairs.add(Repair.LINK_COMPLETED)
    try:
        parts = urlsplit(text)
        host, user, _port = parts.hostname or "", parts.username, parts.port
    except ValueError:
        return "", frozenset({Repair.LINK_DROPPED})
    if (
        user is not None
        or not _HOST.fullmatch(host)
        or len(text) > _LONGEST
        or not text.isprintable()
    ):
        return "", frozenset({Repair.LINK_DROPPED})
    if re.search(r"[\"'<>`{}|^]", text):
        return "", frozenset({Repair.LINK_DROPPED})
    return text, frozenset(repairs)
