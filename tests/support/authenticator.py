"""A passkey authenticator in software: what it answers goes through the real verification.

WebAuthn Level 3: ES256, attestation `none`, discoverable, with the user verified.
"""

import hashlib
import json
import secrets
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

from wayside.staff.rules.encoded import b64u

PRESENT, VERIFIED, MAY_SYNC, SYNCED, HAS_KEY = 0x01, 0x04, 0x08, 0x10, 0x40


class Authenticator:
    """One device with one passkey at most. Change a field to make it misbehave."""

    def __init__(self, origin: str, *, synced: bool = False) -> None:
        self.origin = origin
        self.rp = origin.split("://")[1].split(":")[0]
        self.flags = PRESENT | VERIFIED | ((MAY_SYNC | SYNCED) if synced else 0)
        self.count = 0
        self.key = generate_private_key(SECP256R1())
        self.credential_id = secrets.token_bytes(32)
        self.user = ""

    def make(self, options: dict[str, Any]) -> dict[str, Any]:
        """What `navigator.credentials.create` gives (RegistrationResponseJSON)."""
        self.user = options["user"]["id"]
        numbers = self.key.public_key().public_numbers()
        cose = {
            1: 2, 3: -7, -1: 1,
            -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big"),
        }  # fmt: skip
        named = bytes(16) + len(self.credential_id).to_bytes(2, "big") + self.credential_id
        data = self._data(self.flags | HAS_KEY) + named + cbor2.dumps(cose)
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer(
            {
                "clientDataJSON": b64u(self._client_data("webauthn.create", options)),
                "attestationObject": b64u(attestation),
                "transports": ["internal"],
            }
        )

    def use(self, options: dict[str, Any]) -> dict[str, Any]:
        """What `navigator.credentials.get` gives (AuthenticationResponseJSON)."""
        self.count += 1
        data, client = self._data(self.flags), self._client_data("webauthn.get", options)
        signed = data + hashlib.sha256(client).digest()
        return self._answer(
            {
                "clientDataJSON": b64u(client),
                "authenticatorData": b64u(data),
                "signature": b64u(self.key.sign(signed, ECDSA(SHA256()))),
                "userHandle": self.user,
            }
        )

    def _data(self, flags: int) -> bytes:
        return (
            hashlib.sha256(self.rp.encode()).digest()
            + bytes([flags])
            + self.count.to_bytes(4, "big")
        )

    def _client_data(self, kind: str, options: dict[str, Any]) -> bytes:
        told = {
            "type": kind,
            "challenge": options["challenge"],
            "origin": self.origin,
            "crossOrigin": False,
        }
        return json.dumps(told).encode()

    def _answer(self, response: dict[str, Any]) -> dict[str, Any]:
        id_ = b64u(self.credential_id)
        return {
            "id": id_, "rawId": id_, "type": "public-key", "response": response,
            "authenticatorAttachment": "platform", "clientExtensionResults": {},
        }  # fmt: skip
