"""The secrets of the deployment that guard accounts. None of them is in the database."""

import hashlib
import hmac
from collections.abc import Callable
from functools import cached_property

from wayside.kernel.sealing import Seal


class StaffSecrets:
    """Read on first use, so that making the application writes no file.

    secret: gives 32 bytes or more for a name, the same each time (`Settings.secret`).
    """

    def __init__(self, secret: Callable[[str], bytes]) -> None:
        self._secret = secret

    @cached_property
    def pepper(self) -> bytes:
        """What every stored verifier is mixed with; without it a copied database tells nothing."""
        return self._secret("staff_pepper")

    @cached_property
    def audit_key(self) -> bytes:
        """What the chain of audit entries is made with."""
        return self._secret("staff_audit_key")

    @cached_property
    def seal(self) -> Seal:
        """Closes the secrets of one-time codes."""
        return Seal(self._secret("staff_seal_key"))

    def keyed(self, purpose: str, message: bytes) -> bytes:
        """32 bytes that only this deployment can compute (HMAC-SHA256), apart for each purpose."""
        own = hmac.digest(self.pepper, f"staff|{purpose}".encode(), hashlib.sha256)
        return hmac.digest(own, message, hashlib.sha256)
