"""Packs: whole, immutable JSON documents that a phone fetches by the hash of what they hold.

A request for a pack tells nothing of what is read inside it (directory.md 4.3, lessons-i18n.md 3).
"""

import hashlib
from functools import cached_property

import brotli

from wayside.kernel.encoding import Encoded


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
    """The packs that this process serves: the newest of each name and no other.

    An older edition may hold an address that was withdrawn since, so it is gone at once; a page
    that asks for it gets 404 and looks for the newest.
    """

    def __init__(self) -> None:
        self._newest: dict[str, Pack] = {}

    def put(self, name: str, pack: Pack) -> None:
        """Serve this edition of `name` in place of the one before."""
        self._newest[name] = pack

    def newest(self, name: str) -> Pack | None:
        return self._newest.get(name)

    def names(self) -> list[str]:
        return sorted(self._newest)

    def find(self, hash: str) -> Pack | None:
        """The edition with this hash, if it is the newest of its name."""
        return next((pack for pack in self._newest.values() if pack.hash == hash), None)
