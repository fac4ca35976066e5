"""One's own second factors: added and taken away with the passphrase, never the last one."""

import asyncio
from datetime import timedelta
from typing import Any

import pyotp

from tests.support.accounts import House, Someone, a_verifier
from tests.support.asking import Browser
from tests.support.authenticator import Authenticator
from tests.support.staff_keys import recovery_codes
from wayside.staff.models import Passkey, RecoveryCode, Totp
from wayside.staff.rules.roles import Role


async def new_passkey(someone: Someone, browser: Browser) -> tuple[Authenticator, dict[str, Any]]:
    """An authenticator and the request that adds its passkey."""
    device = Authenticator("http://localhost:8000", synced=True)
    asked = await browser.post("/staff/factors/passkey-options", {"verifier": someone.verifier})
    options = asked.json()["options"]
    return device, {"verifier": someone.verifier, "response": device.make(options)}


async def test_a_passkey_is_added_and_signs_in(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    device, body = await new_passkey(someone, browser)
    factors = (await browser.post("/staff/passkeys", body)).json()
    assert [each["synced"] for each in factors["passkeys"]] == [True]
    assert factors["totp"] == {"made_on": "2026-11-22"}
    someone.authenticator = device
    assert (await someone.sign_in(house.browser())).status_code == 201
    listed = (await browser.get("/staff/factors")).json()["passkeys"]
    assert [each["used_on"] for each in listed] == ["2026-11-22"]


async def test_one_answer_adds_one_passkey(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    _, body = await new_passkey(someone, browser)
    answers = await asyncio.gather(*(browser.post("/staff/passkeys", body) for _ in range(3)))
    assert sorted(each.status_code for each in answers) == [200, 403, 403]
    assert await Passkey.all().count() == 1


async def test_a_passkey_made_for_someone_else_is_not_added(house: House) -> None:
    heron, herons = await house.joined("Heron", Role.WRITER)
    wren, wrens = await house.joined("Wren", Role.WRITER)
    _, body = await new_passkey(heron, herons)
    answer = await wrens.post("/staff/passkeys", {**body, "verifier": wren.verifier})
    assert answer.status_code == 403
    assert await Passkey.all().count() == 0


async def test_every_change_wants_the_passphrase(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER, passkey=True)
    (passkey,) = await Passkey.all()
    _, body = await new_passkey(someone, browser)
    wrong = {"verifier": a_verifier()}
    secret = pyotp.random_base32(32)
    code = pyotp.TOTP(secret).at(house.clock.now())
    answers = [
        await browser.post("/staff/factors/passkey-options", wrong),
        await browser.post("/staff/passkeys", {**body, **wrong}),
        await browser.post(f"/staff/passkeys/{passkey.id}/removal", wrong),
        await browser.put("/staff/totp", {**wrong, "secret": secret, "code": code}),
        await browser.post("/staff/totp/removal", wrong),
        await browser.put("/staff/recovery-codes", {**wrong, "recovery_codes": recovery_codes()}),
    ]
    assert [each.json()["type"] for each in answers] == ["/problems/proof-refused"] * 6
    assert await Passkey.all().count() == 1
    assert await Totp.all().count() == 0


async def test_the_last_factor_stays(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    proof = {"verifier": someone.verifier}
    alone = await browser.post("/staff/totp/removal", proof)
    assert (alone.status_code, alone.json()["type"]) == (409, "/problems/not-possible-now")
    assert await Totp.all().count() == 1
    _, body = await new_passkey(someone, browser)
    added = (await browser.post("/staff/passkeys", body)).json()
    assert (await browser.post("/staff/totp/removal", proof)).json()["totp"] is None
    last = added["passkeys"][0]["id"]
    answer = await browser.post(f"/staff/passkeys/{last}/removal", proof)
    assert answer.status_code == 409
    assert await Passkey.all().count() == 1


async def test_of_two_factors_removed_at_once_one_stays(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    _, body = await new_passkey(someone, browser)
    added = (await browser.post("/staff/passkeys", body)).json()
    proof = {"verifier": someone.verifier}
    answers = await asyncio.gather(
        browser.post("/staff/totp/removal", proof),
        browser.post(f"/staff/passkeys/{added['passkeys'][0]['id']}/removal", proof),
    )
    assert sorted(each.status_code for each in answers) == [200, 409]
    assert await Passkey.all().count() + await Totp.all().count() == 1


async def test_new_one_time_codes_take_the_place_of_the_old_ones(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    house.clock.advance(timedelta(minutes=2))
    old = someone.code()
    someone.totp = pyotp.random_base32(32)
    body = {"verifier": someone.verifier, "secret": someone.totp, "code": someone.wrong_code()}
    assert (await browser.put("/staff/totp", body)).status_code == 403
    body["code"] = someone.code()
    assert (await browser.put("/staff/totp", body)).status_code == 200
    refused = await someone.sign_in(house.browser(), {"kind": "totp", "code": old})
    assert refused.status_code == 401
    house.clock.advance(timedelta(minutes=2))
    assert (await someone.sign_in(house.browser())).status_code == 201


async def test_new_recovery_codes_make_the_old_ones_worthless(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    fresh = recovery_codes()
    body = {"verifier": someone.verifier, "recovery_codes": fresh}
    assert (await browser.put("/staff/recovery-codes", body)).json()["recovery_codes_left"] == 10
    old = await someone.sign_in(house.browser(), {"kind": "recovery", "code": someone.codes[0]})
    new = await someone.sign_in(house.browser(), {"kind": "recovery", "code": fresh[0]})
    assert (old.status_code, new.status_code) == (401, 201)
    assert await RecoveryCode.all().count() == 10


async def test_two_recovery_codes_alike_are_refused(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    body = {"verifier": someone.verifier, "recovery_codes": [someone.codes[0]] * 10}
    assert (await browser.put("/staff/recovery-codes", body)).status_code == 422
