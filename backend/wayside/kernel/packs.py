"""Packs: whole, immutable JSON documents that a phone fetches by the hash of what they hold.

A request for a pack tells nothing of what is read inside it (directory.md 4.3, lessons-i18n.md 3).
"""

import hashlib
from collections import OrderedDict
from functools import cached_property

import brotli

from wayside.kernel.encoding import Encoded

REMEMBERED = 4  # editions of a pack still answered, for pages opened before the newest


def content_hash(body: bytes) -> str:
    """The name of a body: the first 24 hexadecimal digits of its SHA-256."""
    return hashlib.sha256(body).hexdigest()[:24]


class Pack(Encoded):
    """One edition of a pack: JSON that never changes."""

    @classmethod
    def of_brotli(cls, compressed: bytes) -> "Pack":
        """A pack from its compressed form, which is then sent as it is."""
        pack = cls(brotli.decompress(compressed))
        pack.__dict__["br"] = compressed
        return pack

    @cached_property
    def hash(self) -> str:
        return content_hash(self.body)

    @property
    def url(self) -> str:
        return f"/packs/{self.hash}.json"


class Packs:
    """The packs that this process serves: the newest of each name, and the few before it."""

    def __init__(self) -> None:
        self._editions: dict[str, OrderedDict[str, Pack]] = {}

    def put(self, name: str, pack: Pack) -> None:
        """Serve this edition as the newest of `name`."""
        editions = self._editions.setdefault(name, OrderedDict())
        editions[pack.hash] = pack
        editions.move_to_end(pack.hash)
        while len(editions) > REMEMBERED:
            editions.popitem(last=False)

    def newest(self, name: str) -> Pack | None:
        editions = self._editions.get(name)
        return next(reversed(editions.values())) if editions else None

    def names(self) -> list[str]:
        return sorted(self._editions)

    def find(self, hash: str) -> Pack | None:
        """The edition with this hash, if it is the newest or one of the few before."""
        for editions in self._editions.values():
            if hash in editions:
                return editions[hash]
        return None
