"""The root key of Talk: made and used offline by two holders together, for yearly delegations only.

It signs; it opens no text. In its file it is sealed under both holders' codes at once, so that one
stick with one code opens nothing. docs/how-to/hold-the-root-key.md is the way of people through it.
"""

import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

from wayside.chat.rules.roster import DELEGATES, DELEGATION_DAYS, NEEDED
from wayside.chat.rules.signed import MINUTE, POINT, Refused, b64, canonical, coded, text, unb64

REHEARSAL_ORIGIN: Final = "https://rehearsal.invalid"
"""What a rehearsal signs is for this address, which is nobody's: no phone believes it."""
HOLDERS: Final = 2
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_CODE: Final = 20  # characters: 100 bits
_MEMORY_KIB: Final = 65_536
_PASSES: Final = 3


class RootKeyFault(Exception):
    """Something does not fit; the text is one plain sentence that says what to do."""


@dataclass(frozen=True)
class Delegate:
    """Someone whose yes will count: as the console lists them."""

    id: str
    name: str
    hpke: str
    sign: str

    @property
    def number(self) -> str:
        """The digits that the person reads aloud from their own console (staff/rules/keys.py)."""
        keys = unb64(self.hpke, POINT) + unb64(self.sign, POINT)
        return digits(b"pc1|staff|number" + keys)


def digits(data: bytes) -> str:
    """Twenty digits in five groups that are the same only for the same bytes."""
    told = sha256(data).digest()
    groups = (int.from_bytes(told[at : at + 2], "big") % 10_000 for at in range(0, 10, 2))
    return " ".join(f"{each:04}" for each in groups)


def root_number(public: str) -> str:
    """The digits both holders write on their paper, to know the key again."""
    return digits(b"pc1|root|number" + unb64(public, POINT))


def new_code() -> str:
    """A holder's code: twenty characters in five groups, 100 bits."""
    code = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE))
    return "-".join(code[at : at + 4] for at in range(0, _CODE, 4))


def folded(code: str) -> str:
    """The code however it was typed: case, spaces, dashes; O is 0, I and L are 1."""
    plain = "".join(code.upper().split()).replace("-", "")
    return plain.translate(str.maketrans("OIL", "011"))


def public_of(private: EllipticCurvePrivateKey) -> str:
    return b64(private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def make_root(codes: tuple[str, ...], *, rehearsal: bool) -> dict[str, Any]:
    """A new root key, sealed: the content of its file."""
    private = generate_private_key(SECP256R1())
    public = public_of(private)
    salts = [secrets.token_bytes(16) for _ in range(HOLDERS)]
    nonce = secrets.token_bytes(12)
    plain = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    kind = "rehearsal" if rehearsal else "root"
    sealed = AESGCM(_key(codes, salts)).encrypt(nonce, plain, f"pc1|{kind}|{public}".encode())
    return {
        "v": 1,
        "kind": kind,
        "public": public,
        "salts": [_plain64(salt) for salt in salts],
        "nonce": _plain64(nonce),
        "sealed": _plain64(sealed),
    }


def open_root(file: Mapping[str, Any], codes: tuple[str, ...]) -> EllipticCurvePrivateKey:
    """The root key. Raises RootKeyFault when a code or the file is not right."""
    try:
        public, kind = coded(file["public"], POINT), file["kind"]
        salts = [b64decode(salt, validate=True) for salt in file["salts"]]
        nonce = b64decode(file["nonce"], validate=True)
        sealed = b64decode(file["sealed"], validate=True)
        aad = f"pc1|{kind}|{public}".encode()
        key = load_der_private_key(AESGCM(_key(codes, salts)).decrypt(nonce, sealed, aad), None)
    except InvalidTag:
        raise RootKeyFault(
            "A code is not right, or the file was changed. Try again, each holder their own code."
        ) from None
    except (KeyError, TypeError, ValueError):
        raise RootKeyFault("This is not a root key file.") from None
    if not isinstance(key, EllipticCurvePrivateKey) or public_of(key) != public:
        raise RootKeyFault("This is not a root key file.")
    return key


def sign(private: EllipticCurvePrivateKey, signed: str) -> str:
    """ECDSA P-256 with SHA-256, as r and s, 64 bytes, base64url."""
    r, s = decode_dss_signature(private.sign(signed.encode(), ECDSA(SHA256())))
    return b64(r.to_bytes(32, "big") + s.to_bytes(32, "big"))


def delegates_from(told: Any) -> list[Delegate]:
    """Those of the console's list of people who hold keys: active, and lead or admin.

    Takes what the console saves: `{"people": [...]}`. Raises RootKeyFault.
    """
    try:
        found = [
            Delegate(
                text(each["id"], 64),
                text(each["name"], 160),
                coded(each["hpke_public"], POINT),
                coded(each["sign_public"], POINT),
            )
            for each in told["people"]
            if each["state"] == "active" and any(map(_holds_keys, each["roles"]))
        ]
    except (KeyError, TypeError, Refused):
        raise RootKeyFault("This is not a list of people that the console saved.") from None
    if len({each.sign for each in found}) < len(found) or len({e.id for e in found}) < len(found):
        raise RootKeyFault("The list names one person or one key twice. Save it again.")
    return found


def _holds_keys(grant: Any) -> bool:
    return bool(grant["state"] == "active" and grant["role"] in ("lead", "admin"))


def delegation(
    private: EllipticCurvePrivateKey,
    delegates: list[Delegate],
    *,
    origin: str,
    serial: int,
    starts: datetime,
    days: int,
    deployment: str,
) -> dict[str, str]:
    """A signed delegation, as it stands in every bundle. Raises RootKeyFault."""
    if not NEEDED <= len(delegates) <= DELEGATES:
        raise RootKeyFault(f"A delegation names {NEEDED} to {DELEGATES} people.")
    if not 1 <= days <= DELEGATION_DAYS:
        raise RootKeyFault(f"A delegation is for 1 to {DELEGATION_DAYS} days.")
    st = canonical(
        {
            "v": 1,
            "kind": "delegation",
            "origin": origin,
            "serial": serial,
            "from": starts.strftime(MINUTE),
            "until": (starts + timedelta(days=days)).strftime(MINUTE),
            "deployment": deployment,
            "delegates": [{"id": each.id, "sign": each.sign} for each in delegates],
        }
    )
    return {"st": st, "sig": sign(private, st)}


def _key(codes: tuple[str, ...], salts: list[bytes]) -> bytes:
    """From all codes together: who has all but one of them has nothing."""
    if len(codes) != HOLDERS or len(salts) != HOLDERS:
        raise ValueError("one code for each holder")
    parts = [
        Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=1, memory_cost=_MEMORY_KIB).derive(
            folded(code).encode()
        )
        for code, salt in zip(codes, salts, strict=True)
    ]
    return HKDF(SHA256(), 32, salt=None, info=b"pc1|root|wrap").derive(b"".join(parts))


def _plain64(data: bytes) -> str:
    return b64encode(data).decode("ascii")
