"""What a thief of the disk finds after someone came in: nothing that signs in or opens a key."""

import base64
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.first_link import first_link
from tests.support.staff import Person, browser_at
from tests.support.staff_keys import unb64u
from tests.support.wayside_process import WaysideProcess, running_wayside


@pytest.fixture
async def ada(tmp_path: Path) -> AsyncIterator[tuple[Person, WaysideProcess]]:
    """The first admin, who joined, signed out and came back with a recovery code."""
    with running_wayside(tmp_path) as house:
        async with browser_at(house.origin) as browser:
            person = Person(browser, "Ada")
            await person.join(first_link(house))
            await person.sign_out()
            await person.sign_in(proof={"kind": "recovery", "code": person.codes[3]})
            yield person, house


def secrets_of(person: Person, link: str) -> dict[str, bytes]:
    """All that signs in, opens or joins, as text and where it is one as bytes."""
    texts = {
        "the passphrase": person.passphrase,
        "the verifier": person.unlocking.verifier,
        "the one-time secret": person.totp.secret,
        "the token of the link": link.partition("#")[2],
        **{f"recovery code {n}": code for n, code in enumerate(person.codes)},
        **{f"cookie {name}": value for name, value in person.browser.cookies.items()},
    }
    found = {name: text.encode() for name, text in texts.items()}
    found["the key that wraps"] = person.unlocking.wrap
    found["the verifier's bytes"] = unb64u(person.unlocking.verifier)
    found["the one-time secret's bytes"] = base64.b32decode(person.totp.secret)
    found["the session's bytes"] = unb64u(person.browser.cookies["__Host-session"])
    return found


async def test_the_database_and_the_log_hold_nothing_that_signs_in(
    ada: tuple[Person, WaysideProcess],
) -> None:
    person, house = ada
    files = [path for path in house.data.rglob("*") if path.suffix != ".secret" and path.is_file()]
    kept = b"".join(path.read_bytes() for path in files)
    assert person.name.encode() in kept, "the scan does not see what is there"
    assert person.keys.hpke_public.encode() in kept
    link = first_link(house)
    assert [name for name, it in secrets_of(person, link).items() if it in kept] == []
    # The link itself is printed, since nobody could come in without it.
    said = house.output.read_bytes().replace(link.encode(), b"")
    assert [name for name, it in secrets_of(person, link).items() if it in said] == []


async def test_a_session_and_a_device_have_256_random_bits_each_time(
    ada: tuple[Person, WaysideProcess],
) -> None:
    person, _ = ada
    seen = set(person.browser.cookies.values())
    await person.sign_out()
    await person.sign_in(proof={"kind": "recovery", "code": person.codes[4]})
    cookies = person.browser.cookies
    assert cookies.keys() == {"__Host-session", "__Host-device"}
    assert all(len(unb64u(value)) == 32 for value in cookies.values())
    assert not seen & set(cookies.values())
