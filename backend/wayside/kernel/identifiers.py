"""Names for rows: random ones that tell nothing, stable ones that a second import finds again."""

import secrets
import uuid
from typing import Final

# The namespace of our stable identifiers. Changing it would give every imported row a new name.
NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_DNS, "wayside.invalid")

_RANDOM_BYTES: Final = 16  # 128 bits: not guessable, and no two alike


def new_id() -> str:
    """Return a random identifier: 22 characters of ``A-Z a-z 0-9 - _``, 128 bits of entropy.

    It carries neither time nor order, so a list of them tells nothing about when anyone came.
    """
    return secrets.token_urlsafe(_RANDOM_BYTES)


def stable_id(*parts: str) -> str:
    """Return the identifier that these parts always have: a version 5 UUID (RFC 9562), as text.

    Parts are kept apart, so ``("ab", "c")`` and ``("a", "bc")`` differ. It hides nothing: whoever
    knows the parts can compute it, so it is for public records only, never for people.

    Raises ``ValueError`` when there are no parts.
    """
    if not parts:
        raise ValueError("a stable identifier needs at least one part")
    measured = "".join(f"{len(part)}:{part}" for part in parts)
    return str(uuid.uuid5(NAMESPACE, measured))
