"""Proof of work: asked for only while tickets are wanted faster than people want them.

A challenge is `bits.slot.salt.mac`; it is solved by a text `answer` of at most 32 letters and
digits such that SHA-256(challenge "." answer) begins with that many zero bits. One solution, one
ticket.
"""

import hashlib
import hmac
from typing import Final

SLOT_SECONDS: Final = 60
LEAST_BITS: Final = 14
MOST_BITS: Final = 20
_ANSWER_CHARACTERS: Final = 32
_CALM: Final = 0.5
_MAC_CHARACTERS: Final = 32


def bits_wanted(recent: float, calm: float) -> int:
    """How hard it is now. recent: tickets in the last minute. calm: how many are usual.

    0 up to `calm`; then 14, and one more for each doubling, at most 20.
    """
    if recent <= calm:
        return 0
    doublings = int(recent / max(calm, 1)).bit_length() - 1
    return min(LEAST_BITS + doublings, MOST_BITS)


def bits_for_opening(left: float, extra: float) -> int:
    """How hard it is now to open a conversation.

    left: how much is left of what everyone may open, from 0 to 1; extra: the same of what is kept
    for those who work. 0 bits while half is left, then 14, 16, 18 and 20.
    """
    if left >= _CALM:
        return 0
    if left >= _CALM / 2:
        return LEAST_BITS
    if extra >= 1 - _CALM / 2:
        return LEAST_BITS + 2
    return LEAST_BITS + 4 if extra >= _CALM else MOST_BITS


def challenge(key: bytes, bits: int, now: float, salt: str) -> str:
    """A challenge that `solves` recognises for two minutes. salt: random, base64url."""
    said = f"{bits}.{int(now // SLOT_SECONDS)}.{salt}"
    return f"{said}.{_mac(key, said)}"


def solves(key: bytes, asked: str, answer: str, *, bits: int, now: float) -> bool:
    """Whether `answer` solves a challenge of ours that is young enough and at least `bits` hard."""
    said, _, mac = asked.rpartition(".")
    if not hmac.compare_digest(mac.encode(), _mac(key, said).encode()):
        return False
    asked_bits, slot, _ = said.split(".", 2)
    age = int(now // SLOT_SECONDS) - int(slot)
    if not 0 <= age <= 1 or int(asked_bits) < bits:
        return False
    return is_solution(asked, answer)


def is_solution(asked: str, answer: str) -> bool:
    """Whether the hash begins with as many zero bits as the challenge says."""
    if len(answer) > _ANSWER_CHARACTERS or not (answer.isascii() and answer.isalnum()):
        return False
    bits = int(asked.split(".", 1)[0])
    digest = hashlib.sha256(f"{asked}.{answer}".encode()).digest()
    return int.from_bytes(digest, "big") >> (256 - bits) == 0


def _mac(key: bytes, said: str) -> str:
    return hmac.new(key, b"talk|work|" + said.encode(), "sha256").hexdigest()[:_MAC_CHARACTERS]
