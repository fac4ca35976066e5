"""Tickets: what a browser shows in the first frame of a connection, instead of anything in an
address or a cookie.

A ticket is sealed by us and says which seats it opens, and until when. It is good for half a minute
and for one connection. A used one is remembered until it is over: on SQLite in memory, as one
process serves (and tickets from before a restart are refused); on PostgreSQL in a table.
"""

import base64
import binascii
import secrets
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from tortoise.context import require_context

from wayside.chat.rules.bounds import Wire
from wayside.chat.together import Together
from wayside.kernel.clock import Clock
from wayside.kernel.database import dialect
from wayside.kernel.identifiers import new_id

Kind = Literal["t", "p"]  # one connection; the next poll


class Chair(NamedTuple):
    """A seat by its id, and the name of its conversation. proof: of the secret that was shown."""

    seat: int
    name: str
    proof: str = ""


class Holder(NamedTuple):
    """Whose a ticket is: a member of staff with their session. Empty for a youth."""

    member: str = ""
    session: str = ""


class Redeemed(NamedTuple):
    """What a ticket said. chain: the same for every poll that follows from it."""

    chain: str
    seats: list[Chair]
    holder: Holder


YOUTH: Final = Holder()
_NONCE: Final = 12
_GOOD_FOR: Final = {"t": Wire.TICKET_SECONDS.amount, "p": Wire.POLL_AGAIN_SECONDS.amount}
_SPEND: Final = (
    "INSERT INTO spent_ticket (id, minute) SELECT asked, $2::int FROM unnest($1::text[]) AS asked "
    "ON CONFLICT DO NOTHING RETURNING id"
)


class TicketOver(Exception):
    """Used, too old, or not from us."""


class Tickets:
    """Hands out tickets and takes them back."""

    def __init__(self, clock: Clock) -> None:
        self._cipher: AESGCM | None = None
        self._clock = clock
        self._spent: dict[str, float] = {}
        self._life = b""
        self._shared = False
        self._spending: Together[str, bool] = Together(self._spend, name="talk-tickets")

    def open(self, secret: bytes) -> None:
        """Call it once the database is open: it decides where used tickets are remembered."""
        key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"wayside|talk|ticket|v1")
        self._cipher = AESGCM(key.derive(secret))
        self._shared = dialect() == "postgres"
        self._life = b"" if self._shared else secrets.token_bytes(16)

    def issue(
        self, seats: Sequence[Chair], kind: Kind = "t", *, chain: str = "", holder: Holder = YOUTH
    ) -> str:
        """A ticket for these seats. Whether someone may have them was decided before.

        chain: of the poll that this one follows.
        """
        until = int(self._clock.now().timestamp()) + _GOOD_FOR[kind]
        listed = ",".join(":".join(map(str, chair)) for chair in seats)
        nonce = secrets.token_bytes(_NONCE)
        said = (
            f"{kind}|{chain or new_id()}|{until}|{listed}|{holder.member}|{holder.session}".encode()
        )
        sealed = nonce + self._key.encrypt(nonce, said, self._life)
        return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()

    @property
    def _key(self) -> AESGCM:
        if self._cipher is None:
            raise RuntimeError("the tickets are not open")
        return self._cipher

    async def redeem(self, ticket: str, *, for_poll: bool) -> Redeemed:
        """What a ticket says, which is used now. Raises TicketOver."""
        kind, until, said = self._open(ticket)
        now = self._clock.now().timestamp()
        if now > until or (kind == "p" and not for_poll):
            raise TicketOver
        if kind == "t":
            await self._use(said.chain, until, now)
        return said

    def _open(self, ticket: str) -> tuple[str, int, Redeemed]:
        try:
            sealed = base64.urlsafe_b64decode(ticket + "=" * (-len(ticket) % 4))
            said = self._key.decrypt(sealed[:_NONCE], sealed[_NONCE:], self._life).decode()
        except (InvalidTag, binascii.Error, ValueError):
            raise TicketOver from None
        kind, identity, until, listed, member, session = said.split("|")
        pairs = [pair.split(":") for pair in listed.split(",") if pair]
        seats = [Chair(int(seat), name, proof) for seat, name, proof in pairs]
        return kind, int(until), Redeemed(identity, seats, Holder(member, session))

    async def _use(self, identity: str, until: int, now: float) -> None:
        if identity in self._spent:
            raise TicketOver
        self._sweep(now)
        self._spent[identity] = until
        if self._shared and not await self._spending.get(identity):
            raise TicketOver

    def _sweep(self, now: float) -> None:
        # In the order of their use, which is nearly that of their end.
        for identity in list(self._spent)[:8]:
            if self._spent[identity] < now:
                del self._spent[identity]
            else:
                break

    async def _spend(self, identities: list[str]) -> dict[str, bool]:
        minute = int(self._clock.now().timestamp() // 60)
        rows = await require_context().db().execute_query_dict(_SPEND, [identities, minute])
        return {row["id"]: True for row in rows}
