"""People who sign in over HTTP, without a browser: their keys, codes and passkeys.

A verifier is 32 random bytes here, since the server cannot tell from what it was derived.
"""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pyotp
from starlette.applications import Starlette

from tests.support.asking import ORIGIN, Browser
from tests.support.authenticator import Authenticator
from tests.support.clock import MovableClock
from tests.support.staff_keys import Keys, b64u, recovery_codes
from wayside.kernel.backplane import memory_backplane
from wayside.kernel.headers import HeaderPolicy
from wayside.kernel.stack import application
from wayside.staff.acting import acting
from wayside.staff.addresses import staff_addresses
from wayside.staff.house import Staff
from wayside.staff.rules.roles import Role
from wayside.staff.secrets import StaffSecrets


def deployment_secrets() -> StaffSecrets:
    """The same for every server of one deployment."""
    return StaffSecrets(lambda name: name.encode().ljust(32, b"."))


def a_verifier() -> str:
    return b64u(secrets.token_bytes(32))


class Someone:
    """A person with all that they sign in with."""

    def __init__(self, name: str, clock: MovableClock, *, passkey: bool = False) -> None:
        self.name = name
        self.clock = clock
        self.verifier = a_verifier()
        self.salt = b64u(secrets.token_bytes(16))
        keys = Keys.new()
        self.hpke_public, self.sign_public = keys.hpke_public, keys.sign_public
        self.totp = pyotp.random_base32(32)
        self.codes = recovery_codes()
        self.authenticator = Authenticator(ORIGIN) if passkey else None
        self.device: dict[str, Any] = {"form": "phone", "browser": "firefox", "remember": False}

    def code(self) -> str:
        """The one-time code of now."""
        return pyotp.TOTP(self.totp).at(self.clock.now())

    def wrong_code(self) -> str:
        """A code of neither now nor a minute around it."""
        codes = pyotp.TOTP(self.totp)
        now = int(self.clock.now().timestamp()) // 30
        near = {codes.generate_otp(step) for step in range(now - 3, now + 4)}
        return next(code for code in ("000000", "111111", "222222", "333333") if code not in near)

    def joining(self, token: str, options: dict[str, Any] | None = None) -> dict[str, Any]:
        """The request that makes the account."""
        factor: dict[str, Any]
        if self.authenticator is not None and options is not None:
            factor = {"kind": "passkey", "response": self.authenticator.make(options)}
        else:
            factor = {"kind": "totp", "secret": self.totp, "code": self.code()}
        return {
            "token": token,
            "name": self.name,
            "salt": self.salt,
            "verifier": self.verifier,
            "hpke_public": self.hpke_public,
            "sign_public": self.sign_public,
            "sealed_keys": '{"v":1,"iv":"AAAA","ct":"AAAA"}',
            "factor": factor,
            "recovery_codes": self.codes,
            "device": self.device,
        }

    async def join(self, browser: Browser, link: str) -> httpx2.Response:
        """Open a link and make the account."""
        token = link.split("#")[1]
        welcome = await browser.post("/staff/welcome", {"token": token})
        assert welcome.status_code == 200, welcome.text
        return await browser.post("/staff/members", self.joining(token, welcome.json()["passkey"]))

    def signing_in(self, proof: dict[str, Any], **change: Any) -> dict[str, Any]:
        return {
            "name": self.name,
            "verifier": self.verifier,
            "proof": proof,
            "device": self.device,
            **change,
        }

    def totp_proof(self) -> dict[str, Any]:
        return {"kind": "totp", "code": self.code()}

    async def passkey_proof(self, browser: Browser) -> dict[str, Any]:
        assert self.authenticator is not None
        start = await browser.post("/staff/sign-in/start", {"name": self.name})
        return {"kind": "passkey", "response": self.authenticator.use(start.json()["passkey"])}

    async def sign_in(
        self, browser: Browser, proof: dict[str, Any] | None = None, **change: Any
    ) -> httpx2.Response:
        """Sign in, with a passkey where they have one, else with a one-time code."""
        if proof is None:
            is_passkey = self.authenticator is not None
            proof = await self.passkey_proof(browser) if is_passkey else self.totp_proof()
        return await browser.post("/staff/sessions", self.signing_in(proof, **change))


class House:
    """A deployment whose clock a test moves."""

    def __init__(self, staff: Staff, client: httpx2.AsyncClient, clock: MovableClock) -> None:
        self.staff = staff
        self.client = client
        self.clock = clock

    def browser(self, **headers: str) -> Browser:
        return Browser(self.client, headers=headers)

    async def link(self, *roles: Role, name: str = "", needs_approval: bool = True) -> str:
        """A link by the command line."""
        async with acting():
            made = await self.staff.invitations.make(
                name=name, roles=list(roles), needs_approval=needs_approval
            )
        return made.link

    async def joined(
        self, name: str, *roles: Role, passkey: bool = False, needs_approval: bool = True
    ) -> tuple[Someone, Browser]:
        """Someone who came in by a link, and their browser."""
        someone, browser = Someone(name, self.clock, passkey=passkey), self.browser()
        link = await self.link(*roles, needs_approval=needs_approval)
        answer = await someone.join(browser, link)
        assert answer.status_code == 201, answer.text
        return someone, browser


def staff_app(staff: Staff) -> Starlette:
    """The addresses of the console behind the kernel's whole stack."""
    return application(
        staff_addresses(staff), origin=ORIGIN, policy=HeaderPolicy(ORIGIN), in_flight=256
    )


@asynccontextmanager
async def open_house(clock: MovableClock) -> AsyncIterator[House]:
    """A deployment on the database that is open."""
    staff, backplane = Staff(deployment_secrets(), ORIGIN, clock), memory_backplane()
    staff.bell.hang(backplane)
    transport = httpx2.ASGITransport(app=staff_app(staff))
    async with httpx2.AsyncClient(transport=transport, base_url=ORIGIN) as client:
        try:
            yield House(staff, client, clock)
        finally:
            await staff.settle()
            await backplane.close()
