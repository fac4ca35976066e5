"""Passkeys (WebAuthn Level 3): options for the browser, and its answers checked.

Discoverable credentials with user verification; no attestation is asked for, so that nothing tells
which phone somebody has.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import options_to_json_dict, parse_client_data_json
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from wayside.kernel.logs import Event, log
from wayside.staff.challenges import VALID, Challenges
from wayside.staff.models import Passkey
from wayside.staff.rules.encoded import b64u, unb64u

Options = dict[str, Any]
Response = Mapping[str, Any]
Checked = TypeVar("Checked")

_RP_NAME: Final = "Console"
_NAMELESS: Final = "console"
_TIMEOUT_MS: Final = int(VALID.total_seconds() * 1000)
_LONGEST_ID: Final = 1400


@dataclass(frozen=True)
class NewPasskey:
    """A passkey that a browser just made."""

    credential_id: str
    public_key: bytes
    sign_count: int
    synced: bool
    challenge: bytes


@dataclass(frozen=True)
class Used:
    """A passkey that just signed a challenge of ours."""

    passkey: Passkey
    sign_count: int
    synced: bool
    challenge: bytes


def _decoy_key() -> bytes:
    """A COSE key (RFC 9053) that nobody has the other half of."""
    numbers = generate_private_key(SECP256R1()).public_key().public_numbers()
    head = bytes.fromhex("a5010203262001215820")
    return head + numbers.x.to_bytes(32, "big") + b"\x22\x58\x20" + numbers.y.to_bytes(32, "big")


_DECOY: Final = _decoy_key()


class Passkeys:
    """Asks browsers for passkeys. origin: what browsers say they are at (RFC 6454)."""

    def __init__(self, origin: str, challenges: Challenges) -> None:
        self._origin = origin
        self._rp = urlsplit(origin).hostname or ""
        self._challenges = challenges

    def creation_options(
        self, purpose: str, member_id: str, name: str, have: Iterable[Passkey] = ()
    ) -> Options:
        """What the browser needs to make one. have: those that are not to be made twice."""
        options = generate_registration_options(
            rp_id=self._rp,
            rp_name=_RP_NAME,
            user_id=member_id.encode(),
            user_name=name or _NAMELESS,
            user_display_name=name or _NAMELESS,
            challenge=self._challenges.make(purpose),
            timeout=_TIMEOUT_MS,
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED,
                user_verification=UserVerificationRequirement.REQUIRED,
            ),
            exclude_credentials=[
                PublicKeyCredentialDescriptor(id=unb64u(passkey.credential_id)) for passkey in have
            ],
        )
        return dict(options_to_json_dict(options))

    def request_options(self, purpose: str) -> Options:
        """What the browser needs to use one: any that it holds for us."""
        options = generate_authentication_options(
            rp_id=self._rp,
            challenge=self._challenges.make(purpose),
            timeout=_TIMEOUT_MS,
            user_verification=UserVerificationRequirement.REQUIRED,
        )
        return dict(options_to_json_dict(options))

    def made(self, response: Response, purpose: str) -> NewPasskey | None:
        """The passkey that this answer brings, or None when anything about it is not as asked.

        The challenge has still to be spent.
        """
        challenge = _unless_broken(lambda: self._challenge(response, purpose))
        if challenge is None:
            return None
        verified = _unless_broken(
            lambda: verify_registration_response(
                credential=_only(response, "clientDataJSON", "attestationObject"),
                expected_challenge=challenge,
                expected_rp_id=self._rp,
                expected_origin=self._origin,
                require_user_verification=True,
            )
        )
        if verified is None:
            return None
        credential_id = b64u(verified.credential_id)
        if len(credential_id) > _LONGEST_ID:
            return None
        return NewPasskey(
            credential_id,
            verified.credential_public_key,
            verified.sign_count,
            verified.credential_backed_up,
            challenge,
        )

    async def used(self, response: Response, purpose: str) -> Used | None:
        """The passkey that signed, whoever's it is, or None. The challenge has still to be spent.

        An unknown passkey takes as long as a known one.
        """
        given = response.get("id")
        credential_id = given[:_LONGEST_ID] if isinstance(given, str) else ""
        passkey = await Passkey.get_or_none(credential_id=credential_id)
        challenge = _unless_broken(lambda: self._challenge(response, purpose))
        if challenge is None:
            return None
        verified = _unless_broken(
            lambda: verify_authentication_response(
                credential=_only(
                    response, "clientDataJSON", "authenticatorData", "signature", "userHandle"
                ),
                expected_challenge=challenge,
                expected_rp_id=self._rp,
                expected_origin=self._origin,
                credential_public_key=bytes(passkey.public_key) if passkey else _DECOY,
                credential_current_sign_count=passkey.sign_count if passkey else 0,
                require_user_verification=True,
            )
        )
        if passkey is None or verified is None:
            return None
        return Used(passkey, verified.new_sign_count, verified.credential_backed_up, challenge)

    def _challenge(self, response: Response, purpose: str) -> bytes | None:
        told = parse_client_data_json(unb64u(response["response"]["clientDataJSON"]))
        return told.challenge if self._challenges.is_ours(told.challenge, purpose) else None


def _unless_broken(check: Callable[[], Checked]) -> Checked | None:
    """What a check brings; None when the bytes that it reads are not as they are to be.

    Hostile bytes go through parsers of CBOR, DER and JSON: whatever breaks is a no, and what was
    not foreseen is heard of in the logs.
    """
    try:
        return check()
    except (WebAuthnException, ValueError, KeyError, TypeError):
        return None
    except Exception as error:
        log(Event.PASSKEY_UNREAD, error=error)
        return None


def _only(response: Response, *parts: str) -> dict[str, Any]:
    """The fields that count, as texts; what else a browser adds is dropped."""
    inner = response["response"]
    picked = {part: str(inner[part]) for part in parts if inner.get(part) is not None}
    outer = {field: str(response[field]) for field in ("id", "rawId", "type")}
    return {**outer, "response": picked}
