"""Chromium's virtual authenticator: a passkey that needs no finger (WebAuthn, W3C, section 11).

It lives as long as the page's DevTools session. `localhost` is the one address at which browsers
let a passkey be used without TLS.
"""

from __future__ import annotations

from typing import Any

from playwright.async_api import CDPSession, Page

BUILT_IN = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class VirtualAuthenticator:
    """The authenticator that is built into a phone or a computer."""

    def __init__(self, devtools: CDPSession, number: str) -> None:
        self._devtools = devtools
        self._number = number

    @classmethod
    async def of(cls, page: Page, **options: object) -> VirtualAuthenticator:
        """Put one into the page's browser. options: other than `BUILT_IN`."""
        devtools = await page.context.new_cdp_session(page)
        await devtools.send("WebAuthn.enable")
        made = await devtools.send(
            "WebAuthn.addVirtualAuthenticator", {"options": {**BUILT_IN, **options}}
        )
        return cls(devtools, made["authenticatorId"])

    async def passkeys(self) -> list[dict[str, Any]]:
        """What it holds: `credentialId`, `rpId`, `userHandle`, `signCount`, `privateKey`."""
        held: list[dict[str, Any]] = (await self._ask("WebAuthn.getCredentials"))["credentials"]
        return held

    async def hold(self, passkey: dict[str, Any]) -> None:
        """Take over a passkey of another authenticator, as one that syncs does."""
        await self._ask("WebAuthn.addCredential", credential=passkey)

    async def lose_all(self) -> None:
        """Forget every passkey."""
        await self._ask("WebAuthn.clearCredentials")

    async def know_the_person(self, knows: bool) -> None:
        """Whether a finger or a face is known from now on (user verification)."""
        await self._ask("WebAuthn.setUserVerified", isUserVerified=knows)

    async def answer_by_itself(self, answers: bool) -> None:
        """Without, whoever asks waits for a touch that does not come."""
        await self._ask("WebAuthn.setAutomaticPresenceSimulation", enabled=answers)

    async def take_away(self) -> None:
        """There is no authenticator any more."""
        await self._ask("WebAuthn.removeVirtualAuthenticator")

    async def _ask(self, method: str, **more: object) -> dict[str, Any]:
        asked = {"authenticatorId": self._number, **more}
        answer: dict[str, Any] = await self._devtools.send(method, asked)
        return answer
