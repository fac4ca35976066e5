"""Public keys, the number read aloud, and statements."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    derive_private_key,
)
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from tests.support.tracked import ROOT
from wayside.staff.rules.encoded import b64u, unb64u
from wayside.staff.rules.keys import (
    KeyFault,
    Statement,
    StatementFault,
    check_public_key,
    is_signed,
    key_number,
    parse_statement,
    says,
)

VECTORS = json.loads((ROOT / "tests" / "vectors" / "staff-keys.json").read_text())
NOW = datetime(2026, 11, 22, 9, 41, 30, tzinfo=UTC)


def key(number: int) -> EllipticCurvePrivateKey:
    return derive_private_key(number, SECP256R1())


def public(private: EllipticCurvePrivateKey) -> str:
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return b64u(point)


def signature(private: EllipticCurvePrivateKey, text: str) -> str:
    r, s = decode_dss_signature(private.sign(text.encode(), ECDSA(SHA256())))
    return b64u(r.to_bytes(32, "big") + s.to_bytes(32, "big"))


HPKE, SIGN, LEAD = public(key(1)), public(key(2)), key(3)
EXPECTED = Statement("add", "https://a.example", "m" * 22, "mentor", HPKE, SIGN, "b" * 22)
SAID = Statement(**{**vars(EXPECTED), "at": "2026-11-22T09:41Z"})


def agreed(said: Statement, *, now: datetime = NOW, by: EllipticCurvePrivateKey = LEAD) -> bool:
    text = said.text()
    return says(text, signature(by, text), expected=EXPECTED, sign_public=public(LEAD), now=now)


def test_the_number_of_two_keys_is_the_same_everywhere() -> None:
    """The browser's tests read the same file (pwa/src/staff/keys/keys.test.ts)."""
    keys = VECTORS["keys"]
    number = key_number(keys["hpke_public"], keys["sign_public"])
    assert number == keys["number"]
    assert key_number(keys["sign_public"], keys["hpke_public"]) != number


def test_a_statement_that_a_browser_signed_is_read_and_its_signature_holds() -> None:
    told = VECTORS["statement"]
    fields = {name: it for name, it in told["fields"].items() if name != "v"}
    assert Statement(**fields).text() == told["text"]
    assert parse_statement(told["text"]) == Statement(**fields)
    assert is_signed(told["text"], told["signature"], VECTORS["keys"]["sign_public"])


def test_a_statement_has_one_form() -> None:
    assert SAID.text() == (
        '{"at":"2026-11-22T09:41Z","by":"' + "b" * 22 + '","hpke":"' + HPKE + '","kind":"add",'
        '"member":"' + "m" * 22 + '","origin":"https://a.example","role":"mentor","sign":"' + SIGN
        + '","v":1}'
    )  # fmt: skip
    assert parse_statement(SAID.text()) == SAID


def test_what_was_signed_as_expected_is_agreed_to() -> None:
    assert agreed(SAID)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "reset"}, {"origin": "https://b.example"}, {"member": "x" * 22},
        {"role": "lead"}, {"role": ""}, {"hpke": SIGN}, {"sign": HPKE}, {"by": "c" * 22},
    ],
)  # fmt: skip
def test_a_statement_about_anything_else_is_not(change: dict[str, str]) -> None:
    assert not agreed(Statement(**{**vars(SAID), **change}))


@pytest.mark.parametrize("minutes", [-12, -11, 12, 600])
def test_an_old_statement_or_one_from_the_future_is_not(minutes: int) -> None:
    assert not agreed(SAID, now=NOW + timedelta(minutes=minutes))


@pytest.mark.parametrize("at", ["", "2026-11-22T09:41", "2026-11-22T9:41Z", "2026-11-22T09:41:30Z"])
def test_a_statement_without_a_minute_is_not(at: str) -> None:
    assert not agreed(Statement(**{**vars(SAID), "at": at}))


def test_another_persons_signature_is_not() -> None:
    assert not agreed(SAID, by=key(4))


def test_a_signature_is_over_every_byte() -> None:
    text = SAID.text()
    good = signature(LEAD, text)
    assert is_signed(text, good, public(LEAD))
    assert not is_signed(text + " ", good, public(LEAD))
    raw = unb64u(good)
    for broken in ("", "A", good[:-2], b64u(raw + b"\0"), b64u(bytes(64)), "!" * 86):
        assert not is_signed(text, broken, public(LEAD))
    for at in range(0, 64, 7):
        changed = bytearray(raw)
        changed[at] ^= 1
        assert not is_signed(text, b64u(bytes(changed)), public(LEAD))


@pytest.mark.parametrize(
    "text",
    [
        "", "{}", "[]", "1", "null", '{"v":1}', SAID.text() + " ", SAID.text().replace(":", ": "),
        SAID.text().replace('"v":1', '"v":2'), SAID.text().replace('"v":1', '"v":true'),
        SAID.text().replace("}", ',"w":""}'), SAID.text().replace('"add"', '"other"'),
        json.dumps({**vars(SAID), "v": 1}), SAID.text().replace('"add"', '1'), "[" * 1500,
        '{"at":"","at":"2026-11-22T09:41Z"' + SAID.text()[25:],
    ],
)  # fmt: skip
def test_what_is_in_another_form_is_no_statement(text: str) -> None:
    with pytest.raises(StatementFault):
        parse_statement(text)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(StatementFault):
        parse_statement(text)


@pytest.mark.parametrize(
    "text",
    ["", "A" * 87, HPKE[:-1], HPKE + "A", b64u(b"\x02" + bytes(32)), b64u(bytes(65)), "é" * 87],
)
def test_what_is_no_point_on_the_curve_is_no_key(text: str) -> None:
    with pytest.raises(KeyFault):
        check_public_key(text)


@given(st.binary(max_size=80))
def test_bytes_have_one_text(data: bytes) -> None:
    assert unb64u(b64u(data)) == data


@given(st.text(max_size=60))
def test_a_text_is_exactly_what_is_written_or_refused(text: str) -> None:
    try:
        data = unb64u(text)
    except ValueError:
        return
    assert b64u(data) == text
