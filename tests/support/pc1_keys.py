"""The primitives of pc1 once more, in Python and from the RFCs, with every random choice drawn from
a seed: for vectors and tests only. The product holds no key that opens text.
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_KEM_ID = b"KEM" + bytes.fromhex("0010")
_SUITE_ID = b"HPKE" + bytes.fromhex("001000010002")
PYCA = Suite(KEM.P256, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Seed:
    """A stream of bytes that looks random and is the same every time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def bytes(self, length: int) -> bytes:
        out = b""
        while len(out) < length:
            out += hashlib.sha256(f"pc1 test vectors|{self._name}|{self._count}".encode()).digest()
            self._count += 1
        return out[:length]

    def key(self) -> "Key":
        number = int.from_bytes(self.bytes(48), "big") % (_ORDER - 1) + 1
        return Key(ec.derive_private_key(number, ec.SECP256R1()))


@dataclass(frozen=True)
class Key:
    private: ec.EllipticCurvePrivateKey

    @classmethod
    def from_pkcs8(cls, text: str) -> "Key":
        private = load_der_private_key(unb64(text), None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)
        return cls(private)

    @property
    def raw(self) -> bytes:
        public = self.private.public_key()
        return public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    @property
    def pub(self) -> str:
        return b64(self.raw)

    @property
    def pkcs8(self) -> str:
        return b64(self.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))

    def sign(self, text: str) -> str:
        """ECDSA with SHA-256, deterministic (RFC 6979), as r and s."""
        how = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
        r, s = decode_dss_signature(self.private.sign(text.encode(), how))
        return b64(r.to_bytes(32, "big") + s.to_bytes(32, "big"))

    def agree(self, raw: bytes) -> bytes:
        other = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), raw)
        return self.private.exchange(ec.ECDH(), other)


def extract(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), secret, "sha256")


def expand(secret: bytes, info: bytes, length: int) -> bytes:
    out = block = b""
    while len(out) < length:
        block = hmac.digest(secret, block + info + bytes([len(out) // 32 + 1]), "sha256")
        out += block
    return out[:length]


def hkdf(secret: bytes, info: str, length: int = 32) -> bytes:
    return expand(extract(b"", secret), info.encode(), length)


def _labeled_extract(suite: bytes, salt: bytes, label: str, secret: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + suite + label.encode() + secret)


def _labeled_expand(suite: bytes, secret: bytes, label: str, info: bytes, length: int) -> bytes:
    labeled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label.encode() + info
    return expand(secret, labeled, length)


def _schedule(shared: bytes, enc: bytes, receiver: bytes, info: str) -> tuple[bytes, bytes]:
    """RFC 9180 sections 4.1 and 5.1, base mode: the key and the nonce of the first message."""
    prk = _labeled_extract(_KEM_ID, b"", "eae_prk", shared)
    secret = _labeled_expand(_KEM_ID, prk, "shared_secret", enc + receiver, 32)
    context = (
        b"\x00"
        + _labeled_extract(_SUITE_ID, b"", "psk_id_hash", b"")
        + _labeled_extract(_SUITE_ID, b"", "info_hash", info.encode())
    )
    prk = _labeled_extract(_SUITE_ID, secret, "secret", b"")
    return (
        _labeled_expand(_SUITE_ID, prk, "key", context, 32),
        _labeled_expand(_SUITE_ID, prk, "base_nonce", context, 12),
    )


def hpke_seal(receiver: bytes, info: str, plain: bytes, once: Key) -> bytes:
    """What the library gives, but with a one-time key of our choice."""
    key, nonce = _schedule(once.agree(receiver), once.raw, receiver, info)
    return once.raw + AESGCM(key).encrypt(nonce, plain, b"")


def hpke_open(key: Key, info: str, sealed: bytes) -> bytes:
    """By pyca, which knows nothing of the code above."""
    return PYCA.decrypt(sealed, key.private, info=info.encode())
