"""What breaks the parsers behind a passkey is a no like any other, and is heard of without a word
of what was sent.
"""

import json
from typing import Any

import cbor2
import pytest

from tests.support.accounts import House, Someone
from tests.support.asking import Browser
from wayside.staff.models import Member, Session
from wayside.staff.rules.encoded import b64u, unb64u
from wayside.staff.rules.roles import Role

DEEP = b64u(b"[" * 40_000)
CREDENTIAL_ID_ENDS = 37 + 16 + 2 + 32


def heard(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """The lines of the log, each without its moment and its place."""
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert all(str(line.pop("where")).startswith("passkeys.py:") for line in lines)
    assert all(line.pop("time") for line in lines)
    return lines


def unread(error: str) -> list[dict[str, Any]]:
    return [{"level": "warning", "event": "passkey_unread", "error": error}]


async def with_passkey(house: House, browser: Browser, **response: str) -> dict[str, Any]:
    """A request to join whose passkey is right but for these parts of its answer."""
    link = await house.link(Role.WRITER)
    someone = Someone("Heron", house.clock, passkey=True)
    token = link.split("#")[1]
    options = (await browser.post("/staff/welcome", {"token": token})).json()["passkey"]
    body = someone.joining(token, options)
    body["factor"]["response"]["response"].update(response)
    return body


def keyless(attestation: str) -> str:
    """The same attestation with an empty list where its key was (COSE, RFC 9053)."""
    held = cbor2.loads(unb64u(attestation))
    held["authData"] = held["authData"][:CREDENTIAL_ID_ENDS] + cbor2.dumps([])
    return b64u(cbor2.dumps(held))


async def test_an_answer_nested_without_end_signs_nobody_in(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    someone, _ = await house.joined("Heron", Role.WRITER, passkey=True)
    plain = await someone.sign_in(house.browser(), {"kind": "passkey", "response": {}})
    proof = await someone.passkey_proof(house.browser())
    proof["response"]["response"]["clientDataJSON"] = DEEP
    assert heard(capsys) == []
    answer = await someone.sign_in(house.browser(), proof)
    assert (answer.status_code, answer.content) == (401, plain.content)
    assert heard(capsys) == unread("RecursionError")
    assert (await someone.sign_in(house.browser())).status_code == 201


async def test_it_makes_no_account_either(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    browser = house.browser()
    answer = await browser.post(
        "/staff/members", await with_passkey(house, browser, clientDataJSON=DEEP)
    )
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/proof-refused")
    assert heard(capsys) == unread("RecursionError")
    assert await Member.all().count() == await Session.all().count() == 0


async def test_a_key_with_nothing_in_it_makes_no_account(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = house.browser()
    body = await with_passkey(house, browser)
    right = body["factor"]["response"]["response"]
    right["attestationObject"] = keyless(right["attestationObject"])
    answer = await browser.post("/staff/members", body)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/proof-refused")
    assert heard(capsys) == unread("IndexError")
    assert await Member.all().count() == 0


@pytest.mark.parametrize(
    "broken", ["", "A", "!", b64u(b"\xff"), b64u(b"[]"), b64u(b'{"type":1}'), "A" * 40_000]
)
async def test_what_is_merely_wrong_is_not_worth_a_line(
    house: House, capsys: pytest.CaptureFixture[str], broken: str
) -> None:
    browser = house.browser()
    for part in ("clientDataJSON", "attestationObject"):
        body = await with_passkey(house, browser, **{part: broken})
        assert (await browser.post("/staff/members", body)).status_code == 403
    assert heard(capsys) == []
