"""Protocol pc1 once more, in Python, written from docs/protocol/pc1.md and not from the browser's
code: it makes tests/vectors/pc1.json, and opens what a browser sealed. For tests only.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from tests.support.pc1_keys import Key, Seed, b64, hkdf, hpke_open, hpke_seal, unb64

SIZES = (256, 512, 1024, 2048, 4096)
Json = dict[str, Any]


def canonical(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def conv_of(sign: str, nonce: str) -> str:
    return b64(sha256(f"pc1|conv|{sign}|{nonce}".encode()).digest()[:16])


def commitment(conv: str, epoch: int, secret: bytes) -> str:
    return b64(sha256(f"pc1|commit|{conv}|{epoch}|".encode() + secret).digest())


def pad(text: bytes) -> bytes:
    size = next(size for size in SIZES if size > len(text))
    return text + b"\x80" + bytes(size - len(text) - 1)


def unpad(padded: bytes) -> bytes:
    text = padded.rstrip(b"\0")
    if len(padded) not in SIZES or text[-1:] != b"\x80":
        raise ValueError("padding")
    return text[:-1]


def message_key(secret: bytes, conv: str, epoch: int, sender: str) -> bytes:
    return hkdf(secret, f"pc1|msg|{conv}|{epoch}|{sender}")


def beside(conv: str, epoch: int, sender: str, name: str) -> str:
    return f"pc1|env|{conv}|{epoch}|{sender}|{name}"


def seal(secret: bytes, conv: str, epoch: int, sender: str, body: Json, seed: Seed) -> Json:
    name, nonce = b64(seed.bytes(12)), seed.bytes(12)
    key = message_key(secret, conv, epoch, sender)
    plain = pad(json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())
    ct = nonce + AESGCM(key).encrypt(nonce, plain, beside(conv, epoch, sender, name).encode())
    return {"v": 1, "c": conv, "e": epoch, "from": sender, "id": name, "ct": b64(ct)}


def open_envelope(secret: bytes, envelope: Json) -> Json:
    """Raises InvalidTag for anything that was changed."""
    conv, epoch, sender = envelope["c"], envelope["e"], envelope["from"]
    ct = unb64(envelope["ct"])
    if b64(ct) != envelope["ct"]:
        raise InvalidTag
    aad = beside(conv, epoch, sender, envelope["id"]).encode()
    key = message_key(secret, conv, epoch, sender)
    opened = AESGCM(key).decrypt(ct[:12], ct[12:], aad)
    body: Json = json.loads(unpad(opened))
    return body


def packet_info(conv: str, epoch: int, to: str) -> str:
    return f"pc1|ck|{conv}|{epoch}|{to}"


def packet(member: Json, conv: str, epoch: int, secret: Json, seed: Seed) -> Json:
    info = packet_info(conv, epoch, member["tag"])
    plain = json.dumps(secret, separators=(",", ":")).encode()
    sealed = hpke_seal(unb64(member["hpke"]), info, plain, seed.key())
    return {"v": 1, "c": conv, "e": epoch, "to": member["tag"], "p": b64(sealed)}


def open_packet(value: Json, key: Key) -> Json:
    info = packet_info(value["c"], value["e"], value["to"])
    secret: Json = json.loads(hpke_open(key, info, unb64(value["p"])))
    return secret


def words_secret(list_id: str, places: list[int], folded_phrase: str = "") -> bytes:
    text = f"pc1|words|{list_id}|{','.join(map(str, places))}"
    return (f"{text}|{folded_phrase}" if folded_phrase else text).encode()


def slow_hash(secret: bytes, salt: bytes) -> bytes:
    how = Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=47_104)
    return how.derive(secret)


def locator_of(hashed: bytes) -> str:
    return b64(hkdf(hashed, "pc1|words|locator")[:16])


def seal_record(hashed: bytes, kind: str, record: Json, seed: Seed) -> str:
    text = json.dumps(record, separators=(",", ":")).encode()
    plain = text.ljust((len(text) + 1 + 4095) // 4096 * 4096)
    nonce = seed.bytes(12)
    aad = f"pc1|record|{kind}|{locator_of(hashed)}".encode()
    return b64(nonce + AESGCM(hkdf(hashed, "pc1|words|wrap")).encrypt(nonce, plain, aad))


def open_record(hashed: bytes, kind: str, sealed: str) -> Json:
    data = unb64(sealed)
    aad = f"pc1|record|{kind}|{locator_of(hashed)}".encode()
    key = AESGCM(hkdf(hashed, "pc1|words|wrap"))
    record: Json = json.loads(key.decrypt(data[:12], data[12:], aad))
    return record


@dataclass
class Person:
    """Someone of the staff, with both key pairs."""

    id: str
    hpke: Key
    sign: Key

    @classmethod
    def named(cls, name: str) -> "Person":
        seed = Seed(f"person {name}")
        return cls(b64(seed.bytes(16)), seed.key(), seed.key())

    def says_yes(self, about: "Person", role: str, origin: str, at: str) -> Json:
        statement = canonical(
            {
                "v": 1,
                "kind": "add",
                "origin": origin,
                "member": about.id,
                "role": role,
                "hpke": about.hpke.pub,
                "sign": about.sign.pub,
                "by": self.id,
                "at": at,
            }
        )
        return {"by": self.id, "at": at, "sig": self.sign.sign(statement)}


def delegation(root: Key, delegates: list[Person], **fields: Any) -> Json:
    text = canonical(
        {
            "v": 1,
            "kind": "delegation",
            "delegates": [{"id": each.id, "sign": each.sign.pub} for each in delegates],
            **fields,
        }
    )
    return {"st": text, "sig": root.sign(text)}


def entry(person: Person, role: str, yes: list[Json]) -> Json:
    return {
        "id": person.id,
        "role": role,
        "hpke": person.hpke.pub,
        "sign": person.sign.pub,
        "yes": yes,
    }


def roster(lead: Person, **fields: Any) -> Json:
    text = canonical({"v": 1, "kind": "roster", "by": lead.id, **fields})
    return {"st": text, "sig": lead.sign.sign(text)}


def statement(signer: Key, **fields: Any) -> tuple[str, str]:
    text = canonical({"v": 1, "kind": "epoch", **fields})
    return text, signer.sign(text)
