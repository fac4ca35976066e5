"""What proves a passphrase and a recovery code: argon2id, peppered, and never anything else.

The server never sees a passphrase. The browser sends a verifier that it derived (CONTRACT: pc1);
stored is only argon2id of HMAC-SHA256(pepper, verifier).
"""

import base64
import hmac
import secrets as chance
from collections.abc import Sequence
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type, hash_secret_raw

from wayside.staff.mill import Mill
from wayside.staff.secrets import StaffSecrets

PASSES: Final = 2
MEMORY_KIB: Final = 19_456
LANES: Final = 1
_HASH_BYTES: Final = 32
_SALT_BYTES: Final = 16
_HASHER: Final = PasswordHasher(
    time_cost=PASSES,
    memory_cost=MEMORY_KIB,
    parallelism=LANES,
    hash_len=_HASH_BYTES,
    salt_len=_SALT_BYTES,
)


def _unpadded(data: bytes) -> str:
    return base64.b64encode(data).rstrip(b"=").decode()


# For names that nobody has: as much work as any other, and nothing fits it.
_DECOY: Final = (
    f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}"
    f"${_unpadded(chance.token_bytes(_SALT_BYTES))}${_unpadded(chance.token_bytes(_HASH_BYTES))}"
)


class Proofs:
    """Hashes and compares, in the mill."""

    def __init__(self, secrets: StaffSecrets, mill: Mill) -> None:
        self._secrets = secrets
        self._mill = mill

    async def hash(self, verifier: str, *, known: bool = False) -> str:
        """What is stored of a verifier: a PHC string. Raises SlowDown, as all here do."""
        return await self._mill.run(lambda: self._hash(verifier), known=known)

    async def fits(self, verifier: str, stored: str | None, *, known: bool) -> bool:
        """Whether it is the verifier that was stored; None for nobody's takes as long."""
        return await self._mill.run(lambda: self._fits(verifier, stored), known=known)

    async def recovery_digests(self, codes: Sequence[str], salt: str, *, known: bool) -> list[str]:
        """What is stored of recovery codes."""
        return await self._mill.run(
            lambda: [self._recovery_digest(code, salt) for code in codes], known=known
        )

    async def all_of_joining(
        self, verifier: str, codes: Sequence[str], salt: str
    ) -> tuple[str, list[str]]:
        """The hash of a verifier and the digests of codes, as one piece of work."""

        def work() -> tuple[str, list[str]]:
            return self._hash(verifier), [self._recovery_digest(code, salt) for code in codes]

        return await self._mill.run(work, known=False)

    def _peppered(self, verifier: str) -> bytes:
        return self._secrets.keyed("verifier", verifier.encode())

    def _hash(self, verifier: str) -> str:
        return _HASHER.hash(self._peppered(verifier))

    def _fits(self, verifier: str, stored: str | None) -> bool:
        try:
            _HASHER.verify(stored or _DECOY, self._peppered(verifier))
        except (VerificationError, InvalidHashError):
            return False
        return bool(stored)

    def _recovery_digest(self, code: str, salt: str) -> str:
        return hash_secret_raw(
            self._secrets.keyed("recovery", code.encode()),
            salt.encode(),
            PASSES,
            MEMORY_KIB,
            LANES,
            _HASH_BYTES,
            Type.ID,
        ).hex()


def is_same(one: str, other: str) -> bool:
    """Compared in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())
