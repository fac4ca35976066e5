"""Someone comes in by a link, once."""

import asyncio
from datetime import timedelta

import pytest

from tests.support.accounts import House, Someone, a_verifier
from wayside.staff.models import Grant, Invitation, Member, Passkey, RecoveryCode, Session, Totp
from wayside.staff.rules.roles import Role


def token_of(link: str) -> str:
    return link.split("#")[1]


async def test_someone_opens_a_link_and_is_signed_in_with_one_time_codes(house: House) -> None:
    someone, browser = await house.joined("Heron", Role.WRITER)
    view = (await browser.get("/staff/session")).json()
    assert view["member"]["name"] == "Heron"
    assert view["roles"] == [{"role": "writer", "state": "active"}]
    assert (view["locked"], view["idle_seconds"]) == (False, 600)
    assert view["salt"] == someone.salt


async def test_someone_opens_a_link_and_is_signed_in_with_a_passkey(house: House) -> None:
    _, browser = await house.joined("Heron", Role.WRITER, passkey=True)
    factors = (await browser.get("/staff/factors")).json()
    assert [each["synced"] for each in factors["passkeys"]] == [False]
    assert factors["totp"] is None
    assert factors["recovery_codes_left"] == 10


async def test_a_link_works_once_and_every_other_link_looks_the_same(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone, browser = Someone("Heron", house.clock), house.browser()
    await someone.join(browser, link)
    answers = [
        await browser.post("/staff/invitations/read", {"token": token})
        for token in (token_of(link), "A" * 43)
    ]
    late = await house.link(Role.WRITER)
    house.clock.advance(timedelta(hours=72))
    answers.append(await browser.post("/staff/invitations/read", {"token": token_of(late)}))
    assert {each.status_code for each in answers} == {404}
    assert len({each.text for each in answers}) == 1
    other = Someone("Wren", house.clock)
    assert (await browser.post("/staff/members", other.joining(token_of(late)))).status_code == 404


async def test_one_link_opened_in_two_browsers_at_once_makes_one_account(house: House) -> None:
    link = await house.link(Role.WRITER)
    people = [Someone(name, house.clock) for name in ("Heron", "Wren", "Robin")]
    answers = await asyncio.gather(*(each.join(house.browser(), link) for each in people))
    assert sorted(each.status_code for each in answers) == [201, 404, 404]
    assert await Member.all().count() == 1
    assert await RecoveryCode.all().count() == 10


async def test_whoever_lost_the_answer_sends_it_again_and_has_one_account(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone = Someone("Heron", house.clock)
    body = someone.joining(token_of(link))
    answers = await asyncio.gather(
        *(house.browser().post("/staff/members", body) for _ in range(3))
    )
    assert [each.status_code for each in answers] == [201, 201, 201]
    assert len({each.json()["member"]["id"] for each in answers}) == 1
    assert await Member.all().count() == 1
    assert await Totp.all().count() == 1


async def test_the_same_with_a_passkey(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone, browser = Someone("Heron", house.clock, passkey=True), house.browser()
    welcome = await browser.post("/staff/invitations/read", {"token": token_of(link)})
    body = someone.joining(token_of(link), welcome.json()["passkey"])
    answers = [await house.browser().post("/staff/members", body) for _ in range(2)]
    assert [each.status_code for each in answers] == [201, 201]
    assert await Passkey.all().count() == 1


async def test_a_used_link_is_no_way_around_the_second_factor(house: House) -> None:
    """The thief has the link, the passphrase and the public keys, and no factor."""
    link = await house.link(Role.WRITER)
    someone = Someone("Heron", house.clock)
    await someone.join(house.browser(), link)
    thief = Someone("Heron", house.clock)
    thief.verifier = someone.verifier
    thief.hpke_public, thief.sign_public = someone.hpke_public, someone.sign_public
    answer = await house.browser().post("/staff/members", thief.joining(token_of(link)))
    assert answer.status_code == 404
    house.clock.advance(timedelta(minutes=11))
    late = await house.browser().post("/staff/members", someone.joining(token_of(link)))
    assert late.status_code == 404


async def test_a_used_link_with_another_passphrase_is_not_valid(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone = Someone("Heron", house.clock)
    await someone.join(house.browser(), link)
    someone.verifier = a_verifier()
    answer = await house.browser().post("/staff/members", someone.joining(token_of(link)))
    assert answer.status_code == 404


async def test_a_code_that_does_not_fit_makes_no_account_and_leaves_the_link(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone = Someone("Heron", house.clock)
    body = someone.joining(token_of(link))
    body["factor"]["code"] = someone.wrong_code()
    answer = await house.browser().post("/staff/members", body)
    assert answer.status_code == 403
    assert await Member.all().count() == 0
    assert (await someone.join(house.browser(), link)).status_code == 201


@pytest.mark.parametrize("name", ["heron", "HERON ", "He-ron", "Ｈeron", "Héron"])
async def test_a_name_that_reads_the_same_is_taken(house: House, name: str) -> None:
    await house.joined("Heron", Role.WRITER)
    link = await house.link(Role.WRITER)
    answer = await Someone(name, house.clock).join(house.browser(), link)
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/name-taken")


async def test_a_name_that_was_given_with_the_link_stays(house: House) -> None:
    link = await house.link(Role.WRITER, name="Heron")
    assert (await Someone("Wren", house.clock).join(house.browser(), link)).status_code == 404
    assert (await Someone("Heron", house.clock).join(house.browser(), link)).status_code == 201


async def test_the_first_admin_comes_in_by_the_last_link_that_was_printed(house: House) -> None:
    first = await house.staff.first_link()
    second = await house.staff.first_link()
    assert first is not None
    assert second is not None
    read = await house.browser().post("/staff/invitations/read", {"token": token_of(first)})
    assert read.status_code == 404
    browser = house.browser()
    answer = await Someone("Heron", house.clock).join(browser, second)
    assert answer.json()["roles"] == [{"role": "admin", "state": "active"}]
    assert await house.staff.first_link() is None
    assert await Invitation.filter(used_at=None).count() == 0


async def test_a_gated_role_waits_for_two_people(house: House) -> None:
    _, browser = await house.joined("Heron", Role.MENTOR, Role.TRANSLATOR)
    view = (await browser.get("/staff/session")).json()
    assert view["roles"] == [
        {"role": "mentor", "state": "pending"},
        {"role": "translator", "state": "active"},
    ]
    assert await Grant.filter(state="active").values_list("role", flat=True) == ["translator"]


async def test_a_passkey_of_another_site_makes_no_account(house: House) -> None:
    link = await house.link(Role.WRITER)
    someone = Someone("Heron", house.clock, passkey=True)
    assert someone.authenticator is not None
    someone.authenticator.origin = "https://phish.example"
    answer = await someone.join(house.browser(), link)
    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/proof-refused")
    someone.authenticator.origin = "http://localhost:8000"
    someone.authenticator.flags = 0x01  # present, but nobody was verified
    assert (await someone.join(house.browser(), link)).status_code == 403
    assert await Session.all().count() == 0
