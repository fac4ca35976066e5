"""What the console sends about accounts: strict, bounded, and in one form."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from wayside.kernel.http import Input
from wayside.staff.rules.keys import check_public_key
from wayside.staff.rules.names import tidy_name

Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$")]
Name = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(tidy_name)]
# Whatever someone types at the door: a name that cannot be is as unknown as any other.
GivenName = Annotated[str, Field(max_length=200)]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{43}$")]
Salt = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{21}[AQgw]$")]
Verifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$")]
PublicKey = Annotated[str, Field(min_length=87, max_length=87), AfterValidator(check_public_key)]
SealedKeys = Annotated[str, Field(min_length=2, max_length=2000)]
TotpSecret = Annotated[str, Field(pattern=r"^[A-Z2-7]{32}$")]
TotpCode = Annotated[str, Field(pattern=r"^[0-9]{6}$")]
RecoveryCode = Annotated[str, Field(pattern=r"^[0-9A-HJKMNP-TV-Z]{16}$")]
Credential = dict[str, Any]  # a WebAuthn answer; passkeys.py reads it


def _all_different(codes: list[str]) -> list[str]:
    if len(set(codes)) != len(codes):
        raise ValueError("no two codes are alike")
    return codes


RecoveryCodes = Annotated[
    list[RecoveryCode], Field(min_length=10, max_length=10), AfterValidator(_all_different)
]


class DeviceForm(Input):
    """The browser, in a few words, and whether it may be known next time."""

    form: Literal["phone", "tablet", "computer"]
    browser: Literal["chrome", "firefox", "safari", "edge", "other"]
    remember: bool


class PasskeyMade(Input):
    """A new passkey (RegistrationResponseJSON)."""

    kind: Literal["passkey"]
    response: Credential


class TotpMade(Input):
    """New one-time codes, and one of them as a sign that they work."""

    kind: Literal["totp"]
    secret: TotpSecret
    code: TotpCode


class PasskeyProof(Input):
    """A passkey's answer (AuthenticationResponseJSON)."""

    kind: Literal["passkey"]
    response: Credential


class TotpProof(Input):
    """A one-time code."""

    kind: Literal["totp"]
    code: TotpCode


class RecoveryProof(Input):
    """A recovery code."""

    kind: Literal["recovery"]
    code: RecoveryCode


NewFactor = Annotated[PasskeyMade | TotpMade, Field(discriminator="kind")]
Proof = Annotated[PasskeyProof | TotpProof | RecoveryProof, Field(discriminator="kind")]


class LinkForm(Input):
    """What stands after `#` in a link."""

    token: Token


class JoiningForm(Input):
    """A new account, or an account anew."""

    token: Token
    name: Name
    salt: Salt
    verifier: Verifier
    hpke_public: PublicKey
    sign_public: PublicKey
    sealed_keys: SealedKeys
    factor: NewFactor
    recovery_codes: RecoveryCodes
    device: DeviceForm


class StartForm(Input):
    """Somebody says a name."""

    name: GivenName


class SignInForm(Input):
    """Somebody says who they are, and shows it."""

    name: GivenName
    verifier: Verifier
    proof: Proof
    device: DeviceForm


class VerifierForm(Input):
    """The passphrase, shown again."""

    verifier: Verifier


class NewPasskeyForm(Input):
    """A passkey more."""

    verifier: Verifier
    response: Credential


class NewTotpForm(Input):
    """One-time codes from now on."""

    verifier: Verifier
    secret: TotpSecret
    code: TotpCode


class NewCodesForm(Input):
    """Ten new recovery codes; the former ones work no more."""

    verifier: Verifier
    recovery_codes: RecoveryCodes


class NewPassphraseForm(Input):
    """Another passphrase, and the same private keys sealed with it."""

    verifier: Verifier
    new_salt: Salt
    new_verifier: Verifier
    sealed_keys: SealedKeys


class OneOf(Input):
    """The id in a path."""

    id: Id


class Before(Input):
    """Which page of the trail: the entries before this number."""

    before: Annotated[int, Field(ge=1)] | None = None
