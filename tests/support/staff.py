"""A person who works here, over plain HTTP: joins by a link, signs in, signs what she approves."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx2

from tests.support.asking import Browser
from tests.support.staff_keys import (
    MEMORY_KIB,
    PASSES,
    Keys,
    Statement,
    Unlocking,
    b64u,
    derive,
    minutes_ago,
    recovery_codes,
    unb64u,
)
from tests.support.totp import Totp

COMPUTER = {"form": "computer", "browser": "firefox", "remember": False}


@asynccontextmanager
async def browser_at(origin: str) -> AsyncIterator[Browser]:
    """A browser for the length of the block."""
    async with httpx2.AsyncClient(timeout=60) as client:
        yield Browser(client, origin)


@dataclass
class Person:
    """Somebody with a passphrase, an authenticator app, recovery codes and keys of her own."""

    browser: Browser
    name: str
    passphrase: str = field(default_factory=lambda: f"seven quiet herons {secrets.token_hex(8)}")
    keys: Keys = field(default_factory=Keys.new)
    salt: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    totp: Totp = field(default_factory=Totp)
    codes: list[str] = field(default_factory=recovery_codes)
    id: str = ""
    device: dict[str, Any] = field(default_factory=lambda: dict(COMPUTER))

    @property
    def unlocking(self) -> Unlocking:
        return derive(self.passphrase, self.salt, MEMORY_KIB, PASSES)

    def joining(self, token: str) -> dict[str, Any]:
        """What her browser sends to make the account."""
        return {
            "token": token,
            "name": self.name,
            "salt": b64u(self.salt),
            "verifier": self.unlocking.verifier,
            "hpke_public": self.keys.hpke_public,
            "sign_public": self.keys.sign_public,
            "sealed_keys": self.keys.seal(self.unlocking.wrap),
            "factor": {"kind": "totp", "secret": self.totp.secret, "code": self.totp.code()},
            "recovery_codes": self.codes,
            "device": self.device,
        }

    async def join(self, link: str) -> dict[str, Any]:
        """Open a link (or its token) and make the account. The session view."""
        token = urlsplit(link).fragment or link
        read = await self.browser.post("/staff/welcome", {"token": token})
        welcome = _good(read, 200)
        self.name = welcome["name"] or self.name
        view = _good(await self.browser.post("/staff/members", self.joining(token)), 201)
        self.id = view["member"]["id"]
        return view

    async def start(self) -> dict[str, Any]:
        """What the server says before a sign-in: salt, costs, passkey options."""
        return _good(await self.browser.post("/staff/sign-in/start", {"name": self.name}), 200)

    def signing_in(self, **changed: object) -> dict[str, Any]:
        """What her browser sends to sign in; `changed` takes the place of a part of it."""
        sent: dict[str, Any] = {
            "name": self.name,
            "verifier": self.unlocking.verifier,
            "device": self.device,
        }
        if "proof" not in changed:
            sent["proof"] = {"kind": "totp", "code": self.totp.code()}
        return {**sent, **changed}

    async def sign_in(self, **changed: object) -> dict[str, Any]:
        """Sign in with the passphrase and the app, and open the keys. The session view."""
        started = await self.start()
        assert unb64u(started["salt"]) == self.salt
        view = _good(await self.browser.post("/staff/sessions", self.signing_in(**changed)), 201)
        self.keys = self.opened(view)
        self.id = view["member"]["id"]
        return view

    async def sign_out(self) -> None:
        _good(await self.browser.ask("DELETE", "/staff/session"), 204)

    async def unlock(self) -> dict[str, Any]:
        """The passphrase once more, after a lock."""
        sent = {"verifier": self.unlocking.verifier}
        return _good(await self.browser.post("/staff/session/unlock", sent), 200)

    def opened(self, view: dict[str, Any]) -> Keys:
        """The keys that the server keeps sealed."""
        public = view["member"]["hpke_public"]
        return Keys.unseal(view["sealed_keys"], public, self.unlocking.wrap)

    def signed(self, kind: str, about: dict[str, Any], role: str = "") -> dict[str, str]:
        """A signed yes. about: a Person of `GET /staff/people`."""
        text = Statement(
            kind=kind,
            origin=self.browser.origin,
            member=about["id"],
            role=role,
            hpke=about["hpke_public"],
            sign=about["sign_public"],
            by=self.id,
            at=minutes_ago(0),
        ).text()
        return self.keys.signed(text)

    async def people(self) -> list[dict[str, Any]]:
        """Everyone, as she sees them."""
        listed: list[dict[str, Any]] = _good(await self.browser.get("/staff/people"), 200)["people"]
        return listed

    async def find(self, name: str) -> dict[str, Any]:
        """One of them by name."""
        return next(each for each in await self.people() if each["name"] == name)

    async def invite(self, *roles: str, name: str = "") -> str:
        """A link for somebody with these roles."""
        sent = {"name": name, "roles": list(roles)}
        link: str = _good(await self.browser.post("/staff/invitations", sent), 201)["link"]
        return link

    async def approve(self, about: str, role: str) -> dict[str, Any]:
        """A signed yes to a role that somebody waits for."""
        person = await self.find(about)
        grant = next(each for each in person["roles"] if each["role"] == role)
        path = f"/staff/grants/{grant['id']}/approvals"
        return _good(await self.browser.post(path, self.signed("add", person, role)), 200)

    async def remove(self, about: str) -> dict[str, Any]:
        """Take somebody's account away."""
        person = await self.find(about)
        path = f"/staff/people/{person['id']}/removal"
        return _good(await self.browser.post(path, self.signed("remove", person)), 200)


def _good(answer: httpx2.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, f"{answer.status_code} {answer.text[:400]}"
    held: dict[str, Any] = answer.json() if answer.content else {}
    return held
