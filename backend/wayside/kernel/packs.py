"""Packs: whole, immutable JSON documents that a phone fetches by the hash of what they hold.

A request for a pack tells nothing of what is read inside it (directory.md 4.3, lessons-i18n.md 3).
"""

import asyncio
import hashlib
from collections.abc import Callable

import brotli

from wayside.kernel.encoding import Encoded
from wayside.kernel.once import once


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

    @once
    def hash(self) -> str:
        return content_hash(self.body)

    @property
    def url(self) -> str:
        return f"/packs/{self.hash}.json"


class Packs:
    """The packs that this process serves: the newest of each name and no other.

    An older edition may hold an address that was withdrawn since, so it is gone at once; a page
    that asks for it gets 404 and looks for the newest. What is put as a way to make a pack is made
    when somebody asks for it, and then once (docs/adr/0070).
    """

    def __init__(self) -> None:
        self._newest: dict[str, _Place] = {}
        self._at_work = asyncio.Lock()

    def put(self, name: str, pack: Pack | Callable[[], Pack]) -> None:
        """Serve this edition of `name` in place of the one before."""
        self._newest[name] = _Place(pack)

    def newest(self, name: str) -> Pack | None:
        place = self._newest.get(name)
        return place.pack if place else None

    def names(self) -> list[str]:
        return sorted(self._newest)

    def find(self, hash: str) -> Pack | None:
        """The edition with this hash, if it is the newest of its name. Makes packs to know."""
        places = sorted(self._newest.values(), key=lambda place: not place.is_made)
        return next((place.pack for place in places if place.pack.hash == hash), None)

    async def ready(self, *names: str) -> None:
        """Returns once these are made and compressed; others are answered meanwhile."""
        while waiting := self._waiting(names):  # a newer edition may come meanwhile
            async with self._at_work:
                await asyncio.to_thread(lambda places: [place.pack.br for place in places], waiting)

    def _waiting(self, names: tuple[str, ...]) -> list["_Place"]:
        places = [place for name in names if (place := self._newest.get(name))]
        return [place for place in places if not place.is_ready]

    async def find_ready(self, hash: str) -> Pack | None:
        """As `find`, and compressed; others are answered meanwhile."""
        made = [place for place in self._newest.values() if place.is_made]
        place = next((place for place in made if place.pack.hash == hash), None)
        if place and place.is_ready or not place and len(made) == len(self._newest):
            return place.pack if place else None
        async with self._at_work:
            return await asyncio.to_thread(self._find_ready, hash)

    def _find_ready(self, hash: str) -> Pack | None:
        pack = self.find(hash)
        return pack if pack and pack.br else None


class _Place:
    """Where a pack stands, or will when somebody asks for it."""

    def __init__(self, given: Pack | Callable[[], Pack]) -> None:
        self._given = given

    @once
    def pack(self) -> Pack:
        return self._given if isinstance(self._given, Pack) else self._given()

    @property
    def is_made(self) -> bool:
        return isinstance(self._given, Pack) or "pack" in self.__dict__

    @property
    def is_ready(self) -> bool:
        return self.is_made and "br" in self.pack.__dict__
