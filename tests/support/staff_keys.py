"""What the console's browser does with a passphrase and with keys, once more and apart from it.

Written from the protocol (pc1), with other libraries than the browser's, so that the two check each
other: argon2id and HKDF for the two keys of a passphrase, AES-GCM for what is sealed, ECDSA for
what a key holder signs.
"""

import hashlib
import json
import secrets
import unicodedata
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

MEMORY_KIB = 65_536
PASSES = 3
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def b64u(raw: bytes) -> str:
    """base64url without padding."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def unb64u(text: str) -> bytes:
    """Bytes of base64url without padding."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def recovery_codes() -> list[str]:
    """Ten new codes of 16 characters."""
    return ["".join(secrets.choice(CROCKFORD) for _ in range(16)) for _ in range(10)]


@dataclass(frozen=True)
class Unlocking:
    """The two keys of a passphrase: `wrap` never leaves the person, `verifier` signs in."""

    wrap: bytes
    verifier: str


@lru_cache(maxsize=256)
def derive(
    passphrase: str, salt: bytes, memory_kib: int = MEMORY_KIB, passes: int = PASSES
) -> Unlocking:
    """From a passphrase to its two keys. salt: 16 bytes."""
    text = unicodedata.normalize("NFKC", passphrase).strip()
    root = hash_secret_raw(
        text.encode(),
        salt,
        time_cost=passes,
        memory_cost=memory_kib,
        parallelism=1,
        hash_len=32,
        type=Type.ID,
    )

    def split(purpose: bytes) -> bytes:
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(root)

    return Unlocking(split(b"pc1|staff|wrap"), b64u(split(b"pc1|staff|verifier")))


@dataclass(frozen=True)
class Keys:
    """The two key pairs of a person, both on P-256."""

    hpke: EllipticCurvePrivateKey
    sign: EllipticCurvePrivateKey

    @classmethod
    def new(cls) -> "Keys":
        """Two new pairs."""
        return cls(generate_private_key(SECP256R1()), generate_private_key(SECP256R1()))

    @cached_property
    def hpke_public(self) -> str:
        return _public(self.hpke)

    @cached_property
    def sign_public(self) -> str:
        return _public(self.sign)

    @property
    def number(self) -> str:
        """Twenty digits that two people read to each other."""
        whole = b"pc1|staff|number" + unb64u(self.hpke_public) + unb64u(self.sign_public)
        digest = hashlib.sha256(whole).digest()
        groups = [int.from_bytes(digest[at : at + 2], "big") % 10_000 for at in range(0, 10, 2)]
        return " ".join(f"{group:04}" for group in groups)

    def seal(self, wrap: bytes) -> str:
        """The private halves as the server keeps them: a JSON text that it cannot open."""
        plain = {"v": 1, "hpke": b64u(_private(self.hpke)), "sign": b64u(_private(self.sign))}
        iv = secrets.token_bytes(12)
        ct = AESGCM(wrap).encrypt(iv, _json(plain).encode(), _bound_to(self.hpke_public))
        return _json({"v": 1, "iv": b64u(iv), "ct": b64u(ct)})

    @classmethod
    def unseal(cls, sealed: str, hpke_public: str, wrap: bytes) -> "Keys":
        """The keys again. Raises InvalidTag for another passphrase or changed bytes."""
        kept = json.loads(sealed)
        plain = AESGCM(wrap).decrypt(unb64u(kept["iv"]), unb64u(kept["ct"]), _bound_to(hpke_public))
        halves = json.loads(plain)
        pairs = [load_der_private_key(unb64u(halves[name]), None) for name in ("hpke", "sign")]
        assert all(isinstance(pair, EllipticCurvePrivateKey) for pair in pairs)
        return cls(*pairs)  # type: ignore[arg-type]  # asserted above

    def signature(self, text: str) -> str:
        """ECDSA over the UTF-8 bytes, r then s (IEEE P1363)."""
        r, s = decode_dss_signature(self.sign.sign(text.encode(), ECDSA(SHA256())))
        return b64u(r.to_bytes(32, "big") + s.to_bytes(32, "big"))

    def signed(self, text: str) -> dict[str, str]:
        """A statement as a key holder's browser sends it."""
        return {"statement": text, "signature": self.signature(text)}


@dataclass(frozen=True)
class Statement:
    """What a key holder signs. kind: add, withdraw, remove or reset; role: "" for none."""

    kind: str
    origin: str
    member: str
    role: str
    hpke: str
    sign: str
    by: str
    at: str

    def text(self, **changed: str) -> str:
        """Its one form; `changed` takes the place of what it would say."""
        said = {"v": 1, **vars(self), **changed}
        return json.dumps(said, sort_keys=True, separators=(",", ":"))


def minutes_ago(minutes: int) -> str:
    """A minute in UTC, as statements say it."""
    return f"{datetime.now(UTC) - timedelta(minutes=minutes):%Y-%m-%dT%H:%MZ}"


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _bound_to(hpke_public: str) -> bytes:
    return f"pc1|staff|keys|{hpke_public}".encode()


def _public(key: EllipticCurvePrivateKey) -> str:
    point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return b64u(point)


def _private(key: EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
