"""The chain of audit entries: each entry's hash covers the one before it, so that no entry can be
changed, taken out, put in or moved without the key and go unseen.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Final

BEGINNING: Final = ""


@dataclass(frozen=True)
class Link:
    """An entry as the chain covers it. `at` is a minute in UTC, such as `2026-11-22T09:41Z`."""

    seq: int
    at: str
    action: str
    by: str
    about: str
    role: str


def link_hash(key: bytes, before: str, link: Link) -> str:
    """HMAC-SHA256 over the hash before and the entry, in hexadecimal."""
    row = json.dumps(asdict(link), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.new(key, f"{before}|{row}".encode(), hashlib.sha256).hexdigest()


def first_fault(
    key: bytes,
    links: Iterable[tuple[Link, str]],
    *,
    first_seq: int,
    before: str,
    last_seq: int,
    last_hash: str,
) -> int | None:
    """The number of the first entry that is missing or not as it was written; None when all are.

    links: every entry with its stored hash, in order. first_seq, before: where the chain begins and
    the hash before that. last_seq, last_hash: where it ends.
    """
    due = first_seq
    for link, stored in links:
        if link.seq != due or not hmac.compare_digest(link_hash(key, before, link), stored):
            return due
        before, due = stored, due + 1
    if due != last_seq + 1 or before != last_hash:
        return due
    return None
