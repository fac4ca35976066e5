"""The chain of audit entries: each entry's hash covers the one before it, and a sealed mark says
where the chain begins and ends, so that no entry can be changed, taken out, put in, moved or cut
off without the key and go unseen. An older copy of the whole trail, with its mark, looks whole.
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


@dataclass(frozen=True)
class Mark:
    """Where the chain begins (all before was erased) and where it ends."""

    first_seq: int = 1
    before_first: str = BEGINNING
    last_seq: int = 0
    last_hash: str = BEGINNING

    def seal(self, key: bytes) -> str:
        """HMAC-SHA256 over the mark, in hexadecimal; nothing for a chain that has not begun."""
        if self == Mark():
            return ""
        told = f"mark|{self.first_seq}|{self.before_first}|{self.last_seq}|{self.last_hash}"
        return hmac.new(key, told.encode(), hashlib.sha256).hexdigest()


def link_hash(key: bytes, before: str, link: Link) -> str:
    """HMAC-SHA256 over the hash before and the entry, in hexadecimal."""
    row = json.dumps(asdict(link), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.new(key, f"{before}|{row}".encode(), hashlib.sha256).hexdigest()


def first_fault(key: bytes, links: Iterable[tuple[Link, str]], mark: Mark, seal: str) -> int | None:
    """The number of the first entry that is missing or not as it was written; None when all are.

    links: every entry with its stored hash, in order. seal: what is stored beside the mark; with a
    wrong one a chain that holds together may have been cut at either end.
    """
    due, before = mark.first_seq, mark.before_first
    for link, stored in links:
        if link.seq != due or not hmac.compare_digest(link_hash(key, before, link), stored):
            return due
        before, due = stored, due + 1
    if due != mark.last_seq + 1 or before != mark.last_hash:
        return due
    return None if hmac.compare_digest(mark.seal(key), seal) else mark.first_seq
