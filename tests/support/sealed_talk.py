"""Two who talk with pc1 over the wire, in Python (docs/protocol/pc1.md): what they say is sealed
here, and only here can it be opened again.
"""

import json
import secrets
from base64 import b64encode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from tests.support import pc1
from tests.support.pc1_keys import Key, Seed, b64
from tests.support.talking import Chair, Frame, Line, Room, Web, random_text


@dataclass
class SealedTalk:
    """A conversation of a youth (`room.chairs[0]`) with a mentor, in its first epoch."""

    web: Web
    origin: str
    seed: Seed = field(default_factory=lambda: Seed(secrets.token_hex(16)))
    counts: dict[str, int] = field(default_factory=dict)
    sent: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sign, self.live, self.intake = (self.seed.key() for _ in range(3))
        nonce = b64(self.seed.bytes(16))
        self.founder = {"sign": self.sign.pub, "nonce": nonce}
        self.c = pc1.conv_of(self.sign.pub, nonce)
        self.ck = self.seed.bytes(32)
        self.room = Room(self.c, [Chair(self.c), Chair(self.c)])

    @property
    def secret(self) -> dict[str, Any]:
        """What a packet holds: the epoch's key, and who is in it."""
        intake_id = random_text(8)
        members = [
            {"who": "youth", "tag": self.room.chairs[0].tag, "hpke": self.live.pub},
            {"who": "intake", "tag": intake_id, "hpke": self.intake.pub},
        ]
        text, signature = pc1.statement(
            self.sign, origin=self.origin, conv=self.c, epoch=0, by="youth", members=members,
            at="2026-11-22T09:41Z", commit=pc1.commitment(self.c, 0, self.ck), prev="", ret=None,
            roster=1, why="begin",
        )  # fmt: skip
        return {"ck": b64(self.ck), "st": text, "sig": signature, "f": self.founder}

    def packet(self, tag: str, key: Key) -> str:
        """The epoch's key, sealed for one member."""
        member = {"tag": tag, "hpke": key.pub}
        wrapped = pc1.packet(member, self.c, 0, self.secret, self.seed)
        self.sent.append(wrapped["p"])
        return str(wrapped["p"])

    async def open(self) -> None:
        """Open the conversation, as the youth."""
        youth = self.room.chairs[0]
        seats = [{"tag": youth.tag, "access": youth.access}]
        to = random_text(8)
        body = {"c": self.c, "seats": seats, "to": to, "packet": self.packet(to, self.intake)}
        answer = await self.web.post("/chat/conversations", body)
        assert answer.status_code == 201, answer.text

    async def say(self, line: Line, chair: Chair, text: str) -> None:
        """Seal a text and send it; return once it is stored."""
        count = self.counts[chair.tag] = self.counts.get(chair.tag, 0) + 1
        body = {"k": "text", "n": count, "seen": "", "t": text}
        sealed = pc1.seal(self.ck, self.c, 0, chair.tag, body, self.seed)
        self.sent.append(sealed["ct"])
        await line.say(t="send", c=self.c, id=sealed["id"], e=0, ct=sealed["ct"], tag=chair.tag)
        await line.hear("ok")

    def read(self, frame: Frame) -> str:
        """The text of an envelope as it came."""
        envelope = {"v": 1, **{name: frame[name] for name in ("c", "e", "from", "id", "ct")}}
        return str(pc1.open_envelope(self.ck, envelope)["t"])

    def record(self, hashed: bytes, kept: dict[str, Any]) -> str:
        """A record of words with all that brings the youth back."""
        whole = {
            "v": 1,
            "f": self.founder,
            "sign": self.sign.pkcs8,
            "hpke": self.live.pkcs8,
            **kept,
        }
        sealed = pc1.seal_record(hashed, "return", whole, self.seed)
        self.sent.append(sealed)
        return sealed

    @property
    def keys(self) -> list[str]:
        """Every key that opens something."""
        return [b64(self.ck), *(key.pkcs8 for key in (self.sign, self.live, self.intake))]


def disguises(text: str) -> set[bytes]:
    """How a text may lie somewhere: as it is, wide, in hexadecimal, escaped, and in base64 wherever
    it begins. Not compressed: nothing here is.
    """
    raw = text.encode()
    found = {raw, text.encode("utf-16-le"), raw.hex().encode(), quote(text).encode()}
    found.add(json.dumps(text)[1:-1].encode())
    for encode in (b64encode, urlsafe_b64encode):
        for before in range(3):
            # What depends on its neighbours is cut off at both ends.
            encoded = encode(b"\0" * before + raw).rstrip(b"=")
            found.add(encoded[-(-before * 4 // 3) + (1 if before else 0) : -2])
    return {each for each in found if len(each) >= 8}
